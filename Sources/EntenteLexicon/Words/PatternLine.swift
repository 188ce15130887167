/// One line of spaCy's EntityRuler JSONL: `{"label": "ORG", "pattern": "Delta Forum", "id": "delta-forum"}`. A pattern is a text, or a list of tokens of which each
/// says its word: `{"LOWER": "delta"}`. Source: spaCy, "Rule-based matching", "Using the entity ruler".
struct PatternLine {
  /// Why a line is no such pattern; a plain phrase.
  struct Fault: Error { var why: String }

  var label: String
  var pattern: String
  var id: String?

  init(_ bytes: [UInt8]) throws(Fault) {
    var reader = FlatJSON(bytes)
    guard case .object(let fields)? = reader.document() else { throw Fault(why: "not an object of JSON") }
    guard case .string(let label)? = fields["label"], !label.isEmpty else { throw Fault(why: "there is no \"label\"") }
    self.label = label
    switch fields["id"] {
    case nil, .other?: id = nil
    case .string(let text)?: id = text
    default: throw Fault(why: "\"id\" is no text")
    }
    switch fields["pattern"] {
    case .string(let text)?: pattern = text
    case .list(let tokens)?: pattern = try tokens.map(PatternLine.word).joined(separator: " ")
    default: throw Fault(why: "there is no \"pattern\"")
    }
    guard !pattern.utf8.allSatisfy({ $0 == 0x20 }) else { throw Fault(why: "the pattern is empty") }
  }

  /// What says a token's word; nothing else may decide whether a token fits.
  private static let words = ["LOWER", "TEXT", "ORTH"]

  private static func word(_ token: FlatJSON.Value) throws(Fault) -> String {
    guard case .object(let fields) = token else { throw Fault(why: "a token of the pattern is no object") }
    for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
      guard words.contains(key) else { throw Fault(why: "a token is matched by \(key): a name is its words (LOWER, TEXT, ORTH)") }
      guard case .string = value else { throw Fault(why: "\(key) is more than one word: a name is its words") }
    }
    guard let key = words.first(where: { fields[$0] != nil }), case .string(let word)? = fields[key] else {
      throw Fault(why: "a token of the pattern has no word")
    }
    return word
  }
}

/// Reads the JSON that such lines hold: texts, lists and objects; numbers, `true`, `false` and `null` only pass. O(length).
struct FlatJSON {
  indirect enum Value: Equatable {
    case string(String)
    case list([Value])
    case object([String: Value])
    case other
  }

  /// Deeper is no pattern.
  private static let deepest = 8

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of the text; `nil` where it is none.
  mutating func document() -> Value? {
    guard let value = value(0) else { return nil }
    skipSpace()
    return at == bytes.count ? value : nil
  }

  private mutating func skipSpace() { while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 } }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  private mutating func value(_ depth: Int) -> Value? {
    guard depth < FlatJSON.deepest else { return nil }
    if take("\"") { return string().map(Value.string) }
    if take("[") { return list(depth) }
    if take("{") { return object(depth) }
    let start = at
    while at < bytes.count, !",]} \t\r".utf8.contains(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    return ["true", "false", "null"].contains(word) || Double(word) != nil ? .other : nil
  }

  private mutating func list(_ depth: Int) -> Value? {
    var items: [Value] = []
    if take("]") { return .list(items) }
    while let item = value(depth + 1) {
      items.append(item)
      if take("]") { return .list(items) }
      guard take(",") else { return nil }
    }
    return nil
  }

  private mutating func object(_ depth: Int) -> Value? {
    var fields: [String: Value] = [:]
    if take("}") { return .object(fields) }
    while take("\""), let key = string(), take(":"), let item = value(depth + 1) {
      fields[key] = item
      if take("}") { return .object(fields) }
      guard take(",") else { return nil }
    }
    return nil
  }

  /// What stands up to the closing quotation mark.
  private mutating func string() -> String? {
    var output: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: output, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        output.append(contentsOf: String(scalar).utf8)
      default: output.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard at < bytes.count else { return nil }
    at += 1
    switch bytes[at - 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): return " "
    case UInt8(ascii: "u"):
      guard let first = unit() else { return nil }
      guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
      // Two units of UTF-16 are one scalar.
      guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
      at += 2
      guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
    case let byte: return Unicode.Scalar(byte)
    }
  }

  private mutating func unit() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    at += 4
    return UInt32(String(decoding: bytes[(at - 4)..<at], as: UTF8.self), radix: 16)
  }
}
