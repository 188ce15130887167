import EntenteModel

extension Stance {
  /// The stance as a past participle: `welcomed`.
  package var participle: String {
    switch self {
    case .recalls: "recalled"
    case .underlines: "underlined"
    case .welcomes: "welcomed"
    case .supports: "supported"
    case .commits: "committed to"
    case .calls: "called for"
    case .considers: "considered"
    case .states: "named"
    }
  }
}

extension NodeRecord {
  /// What it is of what it is part of.
  var part: String { role == Role.phase.rawValue ? "phase" : "part" }
}

extension DocumentView {
  /// `2023`, else the designation of a document without a date.
  var shortTime: String { date?.year.map(String.init) ?? designation }
  var dateWords: String { date.map { DateWords.of($0) } ?? "no date" }
}

extension [DocumentView] {
  /// `3 March 2022 to 5 March 2025`, of documents in time.
  var span: String {
    let dated = compactMap(\.date)
    guard let first = dated.first, let last = dated.last else { return "no date" }
    return DateWords.of(first) + (first == last ? "" : " to \(DateWords.of(last))") + (dated.count < count ? ", and without a date" : "")
  }

  /// So many documents are named one by one.
  private static let namedDocuments = 6

  /// `not named in 12 documents; 340 paragraphs searched`; few documents are named.
  var silence: String {
    let names = count > Self.namedDocuments ? "\(count) documents" : Series.of(map(\.designation))
    return "not named in \(names); \(reduce(0) { $0 + $1.paragraphs.count }) paragraphs searched"
  }
}

extension Trace {
  /// `considered 2022 → welcomed 2023`; empty where fewer than two documents with a date name it.
  package var developmentText: String {
    guard development.count > 1 else { return "" }
    return development.map { naming, document in
      "\(naming.stance.participle) \(document.shortTime)\(naming.bearer.map { " (as \($0.name))" } ?? "")"
    }.joined(separator: " → ")
  }

  /// `succeeded by EUDA`, with the statement that says so.
  package var kinWords: [(words: String, edge: EdgeRecord)] {
    kin.map { kin in
      switch kin.kinship {
      case .predecessor: ("succeeds \(kin.entity.name)", kin.edge)
      case .successor: ("succeeded by \(kin.entity.name)", kin.edge)
      case .part: ("its \(kin.entity.part) \(kin.entity.name)", kin.edge)
      }
    }
  }
}

/// The paragraphs of one document that name an entity in one tone.
struct NamingGroup {
  var stance: Stance
  var bearer: NodeRecord?
  var places: [String] = []
  var forms: [String] = []
  var edges: [EdgeRecord] = []

  /// In the order of first use; forms and places each once.
  static func groups(_ namings: [Trace.Naming]) -> [NamingGroup] {
    var groups: [NamingGroup] = []
    for naming in namings {
      let place = groups.firstIndex { $0.stance == naming.stance && $0.bearer == naming.bearer } ?? groups.count
      if place == groups.count { groups.append(NamingGroup(stance: naming.stance, bearer: naming.bearer)) }
      let label = naming.edge.paragraph ?? ""
      if !groups[place].places.contains(label) { groups[place].places.append(label) }
      if let form = naming.edge.quote, !groups[place].forms.contains(form) { groups[place].forms.append(form) }
      groups[place].edges.append(naming.edge)
    }
    return groups
  }

  /// `para. 7 and 19, Annex 1.iii, as “Europol”`.
  var words: String {
    let forms = forms.map { "“\($0)”" }
    let of = bearer.map { " (\($0.name))" } ?? ""
    return CitationText.places(places) + (forms.isEmpty ? "" : ", as \(Series.of(forms))") + of
  }
}

extension Trace.Statement {
  /// `supported by`, `members`.
  var relation: String { isForward || edge.type.isSymmetric ? edge.type.words.forward : edge.type.words.backward }
  /// The other end; of the document that speaks, its signatories, unless a text is meant and no will.
  var otherName: String {
    guard isOfSpeaker else { return other.name }
    return [.cites, .partOf, .published, .mentions].contains(edge.type) ? "the document itself" : "its signatories"
  }
  /// ` (undertaken)`; empty for facts.
  package var firmnessMark: String { edge.modality.words.map { " (\($0))" } ?? "" }
  /// `cooperates with`; of a successor, `EUDA cooperates with`.
  var heading: String { (bearer.map { "\($0.name) " } ?? "") + relation }

  /// What is marked at the start of the line.
  var sign: String {
    switch change {
    case .new: "+"
    case .again: "="
    case .firmer: "↑"
    case .weaker: "↓"
    case .dropped: "-"
    case .unrepeated, .undated: "·"
    }
  }

  /// `new`, `as in 2023`, `firmer: was considered in 2022`.
  package var changeWords: String {
    let when = before.map { " in \($0.document.shortTime)" } ?? ""
    let was = before.map { Firmness(modality: $0.modality, isOwn: isOwn).words } ?? ""
    return switch change {
    case .new: "new"
    case .again: "as\(when)"
    case .firmer: "firmer: was \(was)\(when)"
    case .weaker: "weaker: was \(was)\(when)"
    case .dropped: "no longer said"
    case .unrepeated: "not repeated"
    case .undated: before == nil ? "said only here" : "said also\(when)"
    }
  }
}

extension [Trace.Statement] {
  /// Those that one sentence makes of several, together; the one whose words say it of all first.
  var coordinated: [(quoted: Trace.Statement, items: [Trace.Statement])] {
    Coordination.groups(self, key: { Key($0) }, quoted: { $0.edges.count == 1 ? $0.edge : nil })
  }
}

private struct Key: Hashable {
  var type: RelationType
  var isForward: Bool
  var modality: Modality
  var words: String
  var bearer: NodeRecord?

  init(_ statement: Trace.Statement) {
    type = statement.edge.type
    isForward = statement.isForward
    modality = statement.edge.modality
    words = statement.changeWords
    bearer = statement.bearer
  }
}
