/// What a node is: its first label.
public enum NodeKind: String, CaseIterable, Sendable, Comparable {
  case actor = "Actor"
  case programme = "Programme"
  case network = "Network"
  case crimeArea = "CrimeArea"
  case instrument = "Instrument"
  case document = "Document"
  case event = "Event"
  case place = "Place"

  public static func < (a: NodeKind, b: NodeKind) -> Bool { a.rawValue < b.rawValue }
}

/// A finer role within a kind: a node's second label. Word lists may bring roles of their own.
public struct Role: RawRepresentable, Hashable, Sendable, Comparable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }

  public static let state = Role("State")
  public static let region = Role("Region")
  public static let organisation = Role("Organisation")
  public static let agency = Role("Agency")
  public static let committee = Role("Committee")
  public static let taskForce = Role("TaskForce")
  public static let group = Role("Group")
  public static let office = Role("Office")
  public static let phase = Role("Phase")
  public static let framework = Role("Framework")
  public static let plan = Role("Plan")
  public static let treaty = Role("Treaty")
  public static let assessment = Role("Assessment")
  public static let report = Role("Report")
  public static let strategy = Role("Strategy")
  public static let declaration = Role("Declaration")
  public static let procedure = Role("Procedure")
  public static let news = Role("News")
  public static let roadmap = Role("Roadmap")
  public static let meeting = Role("Meeting")
  public static let series = Role("Series")
  public static let signature = Role("Signature")
  public static let launch = Role("Launch")
  public static let creation = Role("Creation")
  public static let accession = Role("Accession")
}

/// What an edge says. Rule files may bring types of their own; these are the ontology's.
public struct RelationType: RawRepresentable, Hashable, Sendable, Comparable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public static func < (a: RelationType, b: RelationType) -> Bool { a.rawValue < b.rawValue }

  public static let supports = RelationType("SUPPORTS")
  public static let cooperatesWith = RelationType("COOPERATES_WITH")
  public static let memberOf = RelationType("MEMBER_OF")
  public static let chairs = RelationType("CHAIRS")
  public static let partOf = RelationType("PART_OF")
  public static let addresses = RelationType("ADDRESSES")
  public static let established = RelationType("ESTABLISHED")
  public static let implements = RelationType("IMPLEMENTS")
  public static let funds = RelationType("FUNDS")
  public static let coordinates = RelationType("COORDINATES")
  public static let modelledOn = RelationType("MODELLED_ON")
  public static let alignedWith = RelationType("ALIGNED_WITH")
  public static let succeeds = RelationType("SUCCEEDS")
  public static let published = RelationType("PUBLISHED")
  public static let cites = RelationType("CITES")
  public static let involvedIn = RelationType("INVOLVED_IN")
  public static let heldIn = RelationType("HELD_IN")
  public static let mentions = RelationType("MENTIONS")

  /// The ontology's types, in the order in which people are shown them.
  public static let ontology: [RelationType] = [
    .supports, .cooperatesWith, .memberOf, .chairs, .partOf, .addresses, .established, .implements, .funds, .coordinates, .modelledOn,
    .alignedWith, .succeeds, .published, .cites, .involvedIn, .heldIn, .mentions,
  ]

  /// Stored once, from the smaller id, and asked for from both ends.
  public var isSymmetric: Bool { self == .cooperatesWith || self == .alignedWith }
}

/// How firmly an edge is stated. Ordered: a later case is firmer.
public enum Modality: String, CaseIterable, Sendable, Comparable {
  /// Considered, explored, "where applicable".
  case possibility
  /// Called for, urged, invited, recommended.
  case call
  /// Undertaken, agreed, committed to.
  case commitment
  /// It is so.
  case fact

  public static func < (a: Modality, b: Modality) -> Bool { a.firmness < b.firmness }
  var firmness: Int {
    switch self {
    case .possibility: 0
    case .call: 1
    case .commitment: 2
    case .fact: 3
    }
  }
}

/// The attitude of the verb that leads a paragraph or an item.
public enum Stance: String, CaseIterable, Sendable {
  case recalls, underlines, welcomes, supports, commits, calls, considers, states
}
