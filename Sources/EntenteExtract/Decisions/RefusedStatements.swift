import EntenteModel

/// Finds the statements of one document that a person has refused by what they say: of the paragraph that is named, else of any.
struct RefusedStatements {
  /// A statement as it is compared: the names of its ends, folded.
  struct Said {
    var type: RelationType
    var paragraph: String
    var from: Set<String>
    var to: Set<String>
    var quote: String
    /// Whether a person put it in: what is wrong is said of what rules draw.
    var isDecided: Bool
  }

  private let refused: [Decisions.Statement]

  init(_ decisions: Decisions, documentNames: [String]) {
    refused = decisions.refused.filter { Decisions.isMeant($0.document, documentNames) }
  }

  var isEmpty: Bool { refused.isEmpty }
  /// The lines that concern this document.
  var lines: [Int] { refused.map(\.line) }

  /// The places of those refused, and the lines that found some. O(statements + lines × statements of the same words).
  func find(_ said: [Said]) -> (places: Set<Int>, lines: Set<Int>) {
    guard !refused.isEmpty else { return ([], []) }
    var byWords: [String: [Int]] = [:]
    for (place, statement) in said.enumerated() { byWords[Folding.key(statement.quote), default: []].append(place) }
    var (places, lines): (Set<Int>, Set<Int>) = ([], [])
    for line in refused {
      let same = (byWords[Folding.key(line.quote)] ?? []).filter { isSaid(said[$0], by: line) }
      let here = same.filter { said[$0].paragraph == line.paragraph }
      if !same.isEmpty { lines.insert(line.line) }
      places.formUnion(here.isEmpty ? same : here)
    }
    return (places, lines)
  }

  private func isSaid(_ said: Said, by line: Decisions.Statement) -> Bool {
    guard said.type == line.type, !said.isDecided else { return false }
    let (from, to) = (Folding.key(line.from), Folding.key(line.to))
    return said.from.contains(from) && said.to.contains(to)
      || said.type.isSymmetric && said.from.contains(to) && said.to.contains(from)
  }
}

extension Decisions {
  /// Whether a document's name in a decision means the document of these names; a decision outlasts its revisions.
  static func isMeant(_ name: String, _ names: [String]) -> Bool {
    let key = Folding.key(name)
    return names.contains { !$0.isEmpty && Folding.key($0) == key } || names.contains(RegisterNumber.plain(name))
  }

  /// The names that decisions know a document by: id, register number, that of the text which it revises, file, title.
  static func names(of record: DocumentRecord, _ own: Entity) -> [String] {
    var names = [record.id, record.file, own.id, own.name]
    if let number = record.number { names += [number, RegisterNumber.series(number).name] }
    return names
  }

  /// The folded names under which an entity may be named in a decision.
  static func keys(_ entity: Entity, isOwn: Bool) -> Set<String> {
    Set(([entity.id, entity.name] + entity.aliases + (isOwn ? [DecisionLine.ownName] : [])).map { Folding.key($0) })
  }
}
