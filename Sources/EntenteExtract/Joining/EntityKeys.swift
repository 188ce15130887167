import EntenteBytes
import EntenteLexicon
import EntenteModel

/// By what entities of several documents are one.
enum EntityKeys {
  /// Names under which an entity of another document is the same one: its name and its short forms in capitals, not every wording. None for the document
  /// itself, which ``Joiner`` does not ask for.
  static func names(_ known: DocumentEntity, _ lexicon: Lexicon) -> [String] {
    let entity = known.entity
    if known.entry != nil { return ["id " + entity.id] }
    if isOnlyDescribed(known) { return [] }
    var keys = ["id " + entity.id, entity.kind.rawValue + " " + Folding.key(entity.name)]
    if let entry = lexicon.find(entity.name), lexicon[entry].kind == entity.kind { keys.append("id " + lexicon[entry].id) }
    if entity.kind != .event, entity.kind != .document, entity.role != .group {
      keys += entity.aliases.map { entity.kind.rawValue + " " + Folding.key($0) }
    }
    return keys
  }

  /// "drafting group", "joint investigation team": every document has its own. A longer description is taken for a name.
  static func isOnlyDescribed(_ known: DocumentEntity) -> Bool {
    let entity = known.entity
    // "regional seminar on drought": whose day nobody tells.
    if entity.kind == .event, entity.role != .series, entity.on == nil {
      return !entity.name.unicodeScalars.contains { $0.properties.isUppercase }
    }
    return known.entry == nil && [.actor, .network, .programme, .instrument].contains(entity.kind) && entity.role != .group
      && NameWords.of(entity.name).count <= fewWords && !entity.name.unicodeScalars.contains { $0.properties.isUppercase }
  }

  private static let fewWords = 3

  /// The id of what is only described: it must not depend on which other documents there are, and in what order.
  static func describedID(_ known: DocumentEntity, in document: DocumentRecord) -> String { describedID(known.entity.id, document.id) }
  static func describedID(_ id: String, _ document: String) -> String { id + "-" + document }
}

/// Gives every class an id; two that would share one are told apart by kind, then by number.
struct ClassNamer {
  private var taken: Set<String> = []
  private var numbers: [String: Int] = [:]

  mutating func id(_ wanted: String, _ kind: NodeKind) -> String {
    var id = wanted
    if taken.contains(id) { id += "-" + Folding.slug(kind.rawValue) }
    let base = id
    var number = numbers[base] ?? 2
    while taken.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    numbers[base] = number
    taken.insert(id)
    return id
  }
}
