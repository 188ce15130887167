import EntenteBytes
import EntenteLexicon
import EntenteModel

/// Writes a ``DocumentExtract`` as bytes. The article "The file format" says what they are, under "Documents".
struct ExtractWriter {
  private var strings: [String] = []
  private var codes: [String: Int] = [:]
  private var bytes: [UInt8] = []

  /// O(extract).
  static func encode(_ extract: DocumentExtract, lexicon: Lexicon) -> [UInt8] {
    var writer = ExtractWriter()
    writer.write(extract.record)
    writer.list(extract.entities) { $0.write($1, lexicon) }
    writer.number(Int(extract.own.rawValue))
    writer.list(extract.relations) { $0.write($1) }
    writer.list(extract.mentions) { $0.write($1) }
    writer.list(extract.notes) { writer, note in
      writer.number(note.missing)
      writer.text(note.text)
    }
    return writer.finish()
  }

  /// The distinct strings, then what refers to them.
  private func finish() -> [UInt8] {
    var output: [UInt8] = []
    Little.appendVarint(UInt64(strings.count), to: &output)
    for string in strings {
      Little.appendVarint(UInt64(string.utf8.count), to: &output)
      output.append(contentsOf: string.utf8)
    }
    return output + bytes
  }
}

// MARK: Values

extension ExtractWriter {
  private mutating func number(_ value: Int) { Little.appendVarint(Little.zigzag(Int64(value)), to: &bytes) }

  private mutating func text(_ value: String) {
    let code = codes[value] ?? strings.count
    if code == strings.count {
      codes[value] = code
      strings.append(value)
    }
    Little.appendVarint(UInt64(code), to: &bytes)
  }

  /// Whether there is one, then it.
  private mutating func text(_ value: String?) {
    bytes.append(value == nil ? 0 : 1)
    if let value { text(value) }
  }

  private mutating func number(_ value: Int?) {
    bytes.append(value == nil ? 0 : 1)
    if let value { number(value) }
  }

  private mutating func date(_ value: PartialDate?) { text(value?.text) }

  private mutating func list<Element>(_ values: [Element], _ put: (inout ExtractWriter, Element) -> Void) {
    Little.appendVarint(UInt64(values.count), to: &bytes)
    for value in values { put(&self, value) }
  }

  private mutating func spans(_ spans: [ByteSpan]) {
    var end = 0
    list(spans) { writer, span in
      writer.number(span.start - end)
      writer.number(span.end - span.start)
      end = span.end
    }
  }
}

// MARK: Parts

extension ExtractWriter {
  private mutating func write(_ record: DocumentRecord) {
    text(record.id)
    text(record.title)
    text(record.number)
    date(record.date)
    text(record.language)
    text(record.originator)
    list(record.marks) { $0.text($1) }
    text(record.file)
    text(record.sha256)
    text(record.textSHA256)
    number(record.byteCount)
    list(record.passages) { writer, passage in
      writer.text(passage.label)
      writer.text(passage.stance.rawValue)
      writer.text(passage.opening)
      writer.spans(passage.spans)
      writer.list(passage.words) { $0.text($1) }
    }
  }

  private mutating func write(_ known: DocumentEntity, _ lexicon: Lexicon) {
    let entity = known.entity
    text(entity.id)
    text(entity.kind.rawValue)
    text(entity.role?.rawValue)
    text(entity.name)
    list(entity.aliases) { $0.text($1) }
    date(entity.on)
    date(entity.since)
    date(entity.until)
    // By its id: an entry's place changes with every word that a list gets.
    text(known.entry.map { lexicon[$0].id })
    list(known.bearers) { $0.number(Int($1.rawValue)) }
    bytes.append(known.text == nil ? 0 : 1)
    if let described = known.text {
      text(described.number)
      text(described.sort)
      list(described.parties) { $0.text($1) }
      date(described.date)
    }
  }

  private mutating func write(_ relation: DocumentRelation) {
    text(relation.type.rawValue)
    number(Int(relation.from.rawValue))
    number(Int(relation.to.rawValue))
    number(relation.passage)
    text(relation.paragraph)
    text(relation.quote)
    spans(relation.spans)
    date(relation.since)
    date(relation.until)
    date(relation.on)
    text(relation.capacity)
    text(relation.modality.rawValue)
    number(relation.count)
    text(relation.rule)
  }

  private mutating func write(_ mention: DocumentExtract.DocumentMention) {
    number(Int(mention.entity.rawValue))
    text(mention.paragraph)
    text(mention.quote)
    spans(mention.spans)
    text(mention.stance.rawValue)
    number(mention.count)
  }
}
