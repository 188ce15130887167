import EntenteBytes
package import EntenteModel

/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Hashable, Sendable {
  package var message: String
  /// Bytes from the text's start.
  package var offset: Int
}

/// Reads JSON (RFC 8259) into ``AnswerValue``: whole numbers become integers where they fit, all others floats. O(length); nesting is
/// limited to ``maximumDepth``.
package struct JSONReader {
  package static let maximumDepth = 200

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Where the value of the outermost object's last field begins.
  private var lastField = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that `bytes` hold, white space around it.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> AnswerValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.error("something follows the value") }
    return value
  }

  /// The one object that `bytes` hold, and where its last field's value begins.
  package static func object(_ bytes: [UInt8]) throws(JSONError) -> (fields: [AnswerValue.Field], last: Int)? {
    var reader = JSONReader(bytes)
    guard case .map(let fields) = try reader.value() else { return nil }
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.error("something follows the value") }
    return (fields, reader.lastField)
  }

  /// The value of an object's last field, which begins at `start`, where nothing but the object's end follows it.
  package static func lastField(_ bytes: [UInt8], at start: Int) throws(JSONError) -> AnswerValue {
    var reader = JSONReader(bytes)
    (reader.position, reader.depth) = (start, 1)
    let value = try reader.value()
    guard reader.take(UInt8(ascii: "}")) else { throw reader.error("'}' is missing") }
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.error("something follows the value") }
    return value
  }

  private func error(_ message: String) -> JSONError { JSONError(message: message, offset: position) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONError) -> AnswerValue {
    skipSpace()
    guard let byte = next else { throw error("a value is missing") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in .map(try reader.object()) }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in .list(try reader.array()) }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONError) -> AnswerValue
  ) throws(JSONError) -> AnswerValue {
    depth += 1
    guard depth <= JSONReader.maximumDepth else { throw error("nested deeper than \(JSONReader.maximumDepth)") }
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> [AnswerValue.Field] {
    var fields: [AnswerValue.Field] = []
    if take(UInt8(ascii: "}")) { return fields }
    fields.reserveCapacity(2)
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in quotes is missing") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw error("':' is missing after a key") }
      skipSpace()
      if depth == 1 { lastField = position }
      fields.append(.init(key, try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("'}' is missing") }
    return fields
  }

  private mutating func array() throws(JSONError) -> [AnswerValue] {
    var items: [AnswerValue] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("']' is missing") }
    return items
  }

  private mutating func word(_ text: String, _ value: AnswerValue) throws(JSONError) -> AnswerValue {
    guard bytes[position...].starts(with: text.utf8) else { throw error("not a JSON value") }
    position += text.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> AnswerValue {
    let start = position
    while let byte = next, JSONReader.isNumberByte(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard let first = digits.first, first >= 0x30, first <= 0x39 else {
      position = start
      throw error("not a JSON value")
    }
    if let whole = Int64(text) { return .integer(whole) }
    guard let float = Double(text), float.isFinite else { throw error("not a number that can be held: \(text)") }
    return .float(float)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || "+-.eE".utf8.contains(byte)
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    position = bytes.placeToEscape(from: position)
    // Written, it is spelt out; read, it is as good as any other.
    while next == 0x7F { position = bytes.placeToEscape(from: position + 1) }
    if next == UInt8(ascii: "\"") {
      // The usual case: nothing is escaped.
      let text: String
      do { text = String(copying: try UTF8Span(validating: bytes.span.extracting(start..<position))) } catch {
        throw self.error("a string that is not UTF-8")
      }
      position += 1
      return text
    }
    var output = Array(bytes[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: output, as: UTF8.self) else { throw error("a string that is not UTF-8") }
        return text
      case UInt8(ascii: "\\"): try escape(into: &output)
      case ..<0x20: throw error("a control character in a string")
      default: output.append(byte)
      }
    }
    throw error("a string without an end")
  }

  private mutating func escape(into output: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error("a string without an end") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "u"): try unicode(into: &output)
    default: throw error("an escape that JSON does not know")
    }
  }

  /// `\uXXXX`, or two of them that make a surrogate pair.
  private mutating func unicode(into output: inout [UInt8]) throws(JSONError) {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value) {
      guard next == UInt8(ascii: "\\") else { throw error("half a surrogate pair") }
      position += 1
      guard next == UInt8(ascii: "u") else { throw error("half a surrogate pair") }
      position += 1
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error("half a surrogate pair") }
    output.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits are missing")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
