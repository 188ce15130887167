import EntenteBytes
import EntenteLexicon
import EntenteModel

/// Reads what ``ExtractWriter`` wrote. Bytes that make no sense give `nil`, whatever they are; nothing in them makes it trap.
struct ExtractReader {
  private var reader: ByteReader
  private var strings: [String] = []
  private let lexicon: Lexicon
  /// How many entities there are, once they are read: every end of a relation is one of them.
  private var entityCount = 0

  /// O(bytes).
  static func decode(_ bytes: [UInt8], lexicon: Lexicon) -> DocumentExtract? {
    var reader = ExtractReader(bytes, lexicon)
    let extract = reader.extract()
    return reader.reader.failed || !reader.reader.isAtEnd ? nil : extract
  }

  private init(_ bytes: [UInt8], _ lexicon: Lexicon) {
    reader = ByteReader(bytes)
    self.lexicon = lexicon
    for _ in 0..<reader.count(limit: bytes.count) {
      let length = reader.count(limit: bytes.count)
      strings.append(String(decoding: reader.bytes(length), as: UTF8.self))
      if reader.failed { break }
    }
  }

  private mutating func extract() -> DocumentExtract {
    let record = record()
    let entities = list { $0.entity() }
    entityCount = entities.count
    if entities.contains(where: { known in known.bearers.contains { Int($0.rawValue) >= entities.count } }) { reader.fail() }
    let own = end()
    return DocumentExtract(
      record: record, entities: entities, own: own, relations: list { $0.relation() }, mentions: list { $0.mention() },
      notes: list { reader in DecisionNote(missing: reader.number(), text: reader.optionalText()) })
  }
}

// MARK: Values

extension ExtractReader {
  private mutating func number() -> Int { Int(Little.unzigzag(reader.varint())) }

  private mutating func text() -> String {
    let code = reader.count(limit: max(strings.count - 1, 0))
    guard code < strings.count else {
      reader.fail()
      return ""
    }
    return strings[code]
  }

  private mutating func optionalText() -> String? { isThere() ? text() : nil }
  private mutating func optionalNumber() -> Int? { isThere() ? number() : nil }

  private mutating func isThere() -> Bool {
    let flag = reader.byte()
    if flag > 1 { reader.fail() }
    return flag == 1
  }

  private mutating func date() -> PartialDate? {
    guard let text = optionalText() else { return nil }
    let date = PartialDate(text)
    if date == nil { reader.fail() }
    return date
  }

  /// A value of a closed set, by its name.
  private mutating func named<Value: RawRepresentable<String>>(_ fallback: Value) -> Value {
    guard let value = Value(rawValue: text()) else {
      reader.fail()
      return fallback
    }
    return value
  }

  private mutating func list<Element>(_ take: (inout ExtractReader) -> Element) -> [Element] {
    let count = reader.count(limit: reader.remaining)
    var values: [Element] = []
    for _ in 0..<count {
      values.append(take(&self))
      if reader.failed { return [] }
    }
    return values
  }

  private mutating func spans() -> [ByteSpan] {
    var end = 0
    return list { reader in
      let (start, below) = end.addingReportingOverflow(reader.number())
      let (stop, above) = start.addingReportingOverflow(reader.number())
      if below || above || start < 0 || stop < start { reader.reader.fail() }
      end = stop
      return ByteSpan(start, stop)
    }
  }

  /// An entity's number within the document.
  private mutating func end() -> EntityIndex {
    let index = index()
    if Int(index.rawValue) >= entityCount { reader.fail() }
    return index
  }

  private mutating func index() -> EntityIndex {
    guard let value = UInt32(exactly: number()) else {
      reader.fail()
      return EntityIndex(0)
    }
    return EntityIndex(value)
  }
}

// MARK: Parts

extension ExtractReader {
  private mutating func record() -> DocumentRecord {
    let (id, title, number, date) = (text(), text(), optionalText(), date())
    let (language, originator, marks) = (text(), optionalText(), list { $0.text() })
    let (file, sha256, textSHA256) = (text(), text(), optionalText())
    return DocumentRecord(
      id: id, title: title, number: number, date: date, language: language, originator: originator, marks: marks, file: file,
      sha256: sha256, textSHA256: textSHA256, byteCount: self.number(),
      passages: list {
        PassageRecord(
          label: $0.text(), stance: $0.named(.states), opening: $0.text(), spans: $0.spans(), words: $0.list { $0.text() })
      })
  }

  private mutating func entity() -> DocumentEntity {
    let entity = Entity(
      id: text(), kind: named(.actor), role: optionalText().map { Role($0) }, name: text(), aliases: list { $0.text() }, on: date(),
      since: date(), until: date())
    var known = DocumentEntity(entity: entity)
    if let id = optionalText() {
      known.entry = lexicon.find(id: id)
      if known.entry == nil { reader.fail() }
    }
    known.bearers = list { $0.index() }
    if isThere() {
      known.text = TextDescription(number: optionalText(), sort: optionalText(), parties: list { $0.text() }, date: date())
    }
    return known
  }

  private mutating func relation() -> DocumentRelation {
    DocumentRelation(
      type: RelationType(text()), from: end(), to: end(), passage: number(), paragraph: text(), quote: text(), spans: spans(),
      since: date(), until: date(), on: date(), capacity: optionalText(), modality: named(.fact), count: optionalNumber(), rule: text())
  }

  private mutating func mention() -> DocumentExtract.DocumentMention {
    DocumentExtract.DocumentMention(
      entity: end(), paragraph: text(), quote: text(), spans: spans(), stance: named(.states), count: optionalNumber())
  }
}
