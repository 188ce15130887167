package import EntenteModel

extension Difference {
  /// Statements of one change that are shown together.
  struct Section {
    var heading: String
    var statements: [Statement]
  }

  /// What changed in firmness, what is new and what is gone: what the signatories undertake, call for or consider apart from what is so. None is empty.
  var sections: [Section] {
    let sections = [
      Section(heading: "Said more firmly", statements: statements(.stronger)),
      Section(heading: "Said less firmly", statements: statements(.weaker)),
    ]
    let told = Difference.byModality(statements(.new), "New")
    let gone = Difference.byModality(statements(.dropped).filter { !$0.isLasting }, "No longer said")
    return (sections + told + gone).filter { !$0.statements.isEmpty }
  }

  /// What changes nothing: what stays so although it is not repeated, and what is said in other words.
  var minorSections: [Section] {
    [
      Section(heading: "Not repeated; silence does not undo it", statements: statements(.dropped).filter(\.isLasting)),
      Section(heading: "Said in other words", statements: statements(.reworded)),
    ].filter { !$0.statements.isEmpty }
  }

  /// `2 said more firmly, 57 new, 12 no longer said; 44 names are new`.
  var summary: String {
    let lasting = statements(.dropped).count(where: \.isLasting)
    let counts: [(Int, String)] = [
      (statements(.stronger).count, "said more firmly"), (statements(.weaker).count, "said less firmly"), (statements(.new).count, "new"),
      (statements(.dropped).count - lasting, "no longer said"), (lasting, "not repeated"), (statements(.reworded).count, "in other words"),
      (namings(.new).count, "named now, not before"), (namings(.dropped).count, "no longer named"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private static func byModality(_ statements: [Statement], _ change: String) -> [Section] {
    let kinds: [(Modality, String)] = [
      (.commitment, "undertaken"), (.call, "called for"), (.possibility, "only considered"), (.fact, "stated as fact or declared"),
    ]
    return kinds.map { modality, words in
      Section(heading: "\(change): \(words)", statements: statements.filter { $0.edge?.modality == modality })
    }
  }

  /// `Named now, not before`.
  static func heading(_ change: Change) -> String { change == .new ? "Named now, not before" : "No longer named" }

  static func names(_ documents: [DocumentView]) -> String {
    documents.isEmpty ? "no document" : documents.map { "\($0.record.name)\($0.number.map { " (\($0))" } ?? "")" }.joined(separator: "; ")
  }

  /// Kinds in their order, each with its namings.
  func kinds(_ change: Change) -> [(kind: String, namings: [Naming])] {
    let all = namings(change)
    return Set(all.map { $0.entity.kind ?? "" }).sorted().map { kind in
      (NodeKind(rawValue: kind)?.plural ?? kind, all.filter { ($0.entity.kind ?? "") == kind })
    }
  }
}

extension NodeKind {
  /// As a heading: `Crime areas`.
  package var plural: String { self == .crimeArea ? "Crime areas" : rawValue + "s" }
}

extension Difference.Naming {
  /// `EUDA (para. 19; takes the place of EMCDDA)`; where several documents are on the side, the first place of each.
  func words(_ difference: Difference) -> String {
    var seen: Set<String> = []
    let first = edges.filter { seen.insert($0.document ?? "").inserted }
    let sides = change == .new ? difference.after : difference.before
    let places = first.map { sides.count == 1 ? CitationText.place($0.paragraph ?? "") : difference.citation($0) }
    let remarks: [String?] = [
      places.joined(separator: "; "), kin.map { change == .new ? "takes the place of \($0.name)" : "succeeded by \($0.name)" },
      earlier.map { "named already in \($0.designation)" },
    ]
    return "\(entity.name) (\(remarks.compactMap { $0 }.joined(separator: "; ")))"
  }
}

extension Difference.Statement {
  private var speaks: Bool { from == nil && type != .cites && type != .partOf }
  var subject: String { from?.name ?? (speaks ? "the signatories" : "the document") }
  var object: String { to?.name ?? "the document" }
  /// `supports`; where the signatories are many, `support`.
  var relation: String { speaks ? Difference.Statement.plural[type] ?? type.words.forward : type.words.forward }

  private static let plural: [RelationType: String] = [
    .supports: "support", .cooperatesWith: "cooperate with", .addresses: "act against", .coordinates: "coordinate", .funds: "fund",
    .implements: "implement",
  ]

  /// How firmly it is said, where that is not as fact; for a change, before and after.
  var firmness: String {
    let words = [before, after].compactMap { edge in
      edge.map { $0.modality == .fact && type == .established ? "come about" : Firmness(modality: $0.modality, isOwn: isOwn).words }
    }
    switch change {
    case .stronger, .weaker: return " (\(words.joined(separator: " → ")))"
    default: return (edge?.modality.words).map { " (\($0))" } ?? ""
    }
  }

  /// `EL PAcCTO 2.0 – supports – Ameripol`, with how firmly where that is not as fact.
  package var words: String { [self].coordinatedWords }
}

extension [Difference.Statement] {
  /// Those that one sentence makes of several, together; the one whose words say it of all first.
  var coordinated: [(quoted: Difference.Statement, items: [Difference.Statement])] {
    func single(_ statement: Difference.Statement) -> EdgeRecord? {
      statement.before == nil || statement.after == nil ? statement.edge : nil
    }
    // Rows of subjects first; what stays alone may be in a row of objects.
    let subjects = Coordination.groups(self, key: { Key($0, $0.to) }, quoted: single)
    let alone = subjects.filter { $0.items.count == 1 }.flatMap(\.items)
    let objects = Coordination.groups(alone, key: { Key($0, $0.from) }, quoted: single)
    let places = Dictionary(enumerated().map { ($1.edge?.edge, $0) }) { first, _ in first }
    func place(_ group: [Difference.Statement]) -> Int { group.compactMap { places[$0.edge?.edge] }.min() ?? .max }
    return (subjects.filter { $0.items.count > 1 } + objects).sorted { place($0.items) < place($1.items) }
  }

  /// `Chile, Peru – member of – CLASI`: subjects or objects in a row, whichever differ.
  var coordinatedWords: String {
    guard let first else { return "" }
    func row(_ names: [String]) -> String {
      names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    }
    let said = first.earlier.map { ", said already in \($0.designation)" } ?? ""
    return "\(row(map(\.subject))) – \(first.relation) – \(row(map(\.object)))\(first.firmness)\(said)"
  }
}

private struct Key: Hashable {
  var type: RelationType
  var shared: NodeRecord?
  var firmness: String
  var earlier: String?

  init(_ statement: Difference.Statement, _ shared: NodeRecord?) {
    type = statement.type
    self.shared = shared
    firmness = statement.firmness
    earlier = statement.earlier?.record.id
  }
}
