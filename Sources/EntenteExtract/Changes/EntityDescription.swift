import EntenteBytes
import EntenteLexicon
import EntenteModel

/// An entity as one document or many describe it, in the same words: what joining needs to know of it, and nothing else.
///
/// Bytes are its identity: 0, or 1 and the document's SHA-256 where the entity is the document itself; id, kind, role, name, sorted aliases, on, since, until, the
/// id of its entry in the word lists; of a text its number, sort, parties and date.
struct EntityDescription {
  var known: DocumentEntity
  /// The SHA-256 of the document that it is.
  var own: String?

  init(_ known: DocumentEntity, own: String?) {
    self.known = known
    self.known.entity.aliases.sort()
    self.known.bearers = []
    self.own = own
  }

  /// All of a document's entities. O(entities).
  static func all(of entities: [DocumentEntity], own: EntityIndex, sha256: String) -> [EntityDescription] {
    entities.enumerated().map { EntityDescription($0.element, own: $0.offset == Int(own.rawValue) ? sha256 : nil) }
  }

  var isDescribed: Bool { own == nil && EntityKeys.isOnlyDescribed(known) }
}

// MARK: Bytes

extension EntityDescription {
  func encoded(_ lexicon: Lexicon) -> [UInt8] {
    var bytes: [UInt8] = []
    let entity = known.entity
    Self.put(own, into: &bytes)
    Self.put(entity.id, into: &bytes)
    Self.put(entity.kind.rawValue, into: &bytes)
    Self.put(entity.role?.rawValue, into: &bytes)
    Self.put(entity.name, into: &bytes)
    Self.put(entity.aliases, into: &bytes)
    for date in [entity.on, entity.since, entity.until] { Self.put(date?.text, into: &bytes) }
    Self.put(known.entry.map { lexicon[$0].id }, into: &bytes)
    bytes.append(known.text == nil ? 0 : 1)
    if let text = known.text {
      Self.put(text.number, into: &bytes)
      Self.put(text.sort, into: &bytes)
      Self.put(text.parties, into: &bytes)
      Self.put(text.date?.text, into: &bytes)
    }
    return bytes
  }

  /// `nil` where the bytes make no sense, or name an entry that this lexicon does not have. O(bytes).
  init?(_ bytes: [UInt8], _ lexicon: Lexicon) {
    var reader = ByteReader(bytes)
    own = Self.optional(&reader)
    let (id, kind, role) = (Self.text(&reader), NodeKind(rawValue: Self.text(&reader)), Self.optional(&reader))
    let (name, aliases) = (Self.text(&reader), Self.texts(&reader))
    let (on, since, until) = (Self.date(&reader), Self.date(&reader), Self.date(&reader))
    guard let kind else { return nil }
    known = DocumentEntity(
      entity: Entity(id: id, kind: kind, role: role.map { Role($0) }, name: name, aliases: aliases, on: on, since: since, until: until))
    if let entry = Self.optional(&reader) {
      known.entry = lexicon.find(id: entry)
      if known.entry == nil { return nil }
    }
    if reader.byte() == 1 {
      known.text = TextDescription(
        number: Self.optional(&reader), sort: Self.optional(&reader), parties: Self.texts(&reader), date: Self.date(&reader))
    }
    if reader.failed || !reader.isAtEnd { return nil }
  }

  private static func put(_ text: String, into bytes: inout [UInt8]) {
    Little.appendVarint(UInt64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func put(_ text: String?, into bytes: inout [UInt8]) {
    bytes.append(text == nil ? 0 : 1)
    if let text { put(text, into: &bytes) }
  }

  private static func put(_ texts: [String], into bytes: inout [UInt8]) {
    Little.appendVarint(UInt64(texts.count), to: &bytes)
    for text in texts { put(text, into: &bytes) }
  }

  private static func text(_ reader: inout ByteReader) -> String {
    String(decoding: reader.bytes(reader.count(limit: reader.remaining)), as: UTF8.self)
  }

  private static func optional(_ reader: inout ByteReader) -> String? { reader.byte() == 1 ? text(&reader) : nil }

  private static func texts(_ reader: inout ByteReader) -> [String] {
    var texts: [String] = []
    for _ in 0..<reader.count(limit: reader.remaining) where !reader.failed { texts.append(text(&reader)) }
    return texts
  }

  private static func date(_ reader: inout ByteReader) -> PartialDate? {
    guard let text = optional(&reader) else { return nil }
    let date = PartialDate(text)
    if date == nil { reader.fail() }
    return date
  }
}

// MARK: Keys

/// A key of the index of names: a hash of what is looked for.
struct IndexKey: Hashable {
  var rawValue: UInt64

  init(_ sort: String, _ text: String) { rawValue = XXH64.hash(Array((sort + "\u{1F}" + text).utf8)) }
  init(_ bytes: [UInt8]) { rawValue = XXH64.hash(bytes, seed: 1) }

  static func name(_ key: String) -> IndexKey { IndexKey("name", key) }
  /// Entities whose class may want an id.
  static func id(_ id: String) -> IndexKey { IndexKey("id", id) }
  static func sha256(_ hash: String) -> IndexKey { IndexKey("sha256", hash) }
  static func file(_ name: String) -> IndexKey { IndexKey("file", name) }
  static func document(_ id: String) -> IndexKey { IndexKey("document", id) }
  static func series(_ summary: KeptDocument.Summary) -> IndexKey? {
    summary.number.map { IndexKey("series", RegisterNumber.series($0).name + "\u{1F}" + summary.language) }
  }
}

extension EntityDescription {
  /// By what its class is found: not of the document itself, nor of what is only described.
  func nameKeys(_ lexicon: Lexicon) -> [IndexKey] {
    own == nil ? EntityKeys.names(known, lexicon).map { IndexKey.name($0) } : []
  }

  /// Under what a text that was read is looked for, and under what one that is cited: the two share a key wherever they may be one.
  var textKeys: [IndexKey]? {
    guard let text = known.text, own != nil || known.entity.kind == .document else { return [] }
    let sort = own != nil ? "read" : "cited"
    guard let keys = ReadTexts.keys(text, isRead: own != nil) else { return nil }
    return keys.map { IndexKey(sort, $0) }
  }

  /// The same keys on the other side.
  var counterpartKeys: [IndexKey]? {
    guard let text = known.text, own != nil || known.entity.kind == .document else { return [] }
    let sort = own != nil ? "cited" : "read"
    guard let keys = ReadTexts.keys(text, isRead: own != nil) else { return nil }
    return keys.map { IndexKey(sort, $0) }
  }
}
