extension Lexer {
  /// A string, up to its closing quote; escapes are checked here and replaced by ``unescaped(_:)``.
  mutating func string(quote: UInt8) throws(QueryError) {
    let start = position
    position += 1
    while position < source.count {
      let current = source[position]
      if current == quote {
        position += 1
        emit(.string, from: start)
        return
      }
      if current == UInt8(ascii: "\\") { try skipEscape() } else { try advance() }
    }
    let mark = String(decoding: [quote], as: UTF8.self)
    throw .syntax(.unexpectedSyntax, "This string is not closed.", at: SourceRange(start, start + 1), expected: [mark])
  }

  private mutating func skipEscape() throws(QueryError) {
    switch byte(at: position + 1) {
    case UInt8(ascii: "u"): try skipUnicodeEscape(digits: 4)
    case UInt8(ascii: "U"): try skipUnicodeEscape(digits: 8)
    case let letter where Lexer.escape(letter) != nil: position += 2
    default:
      guard position + 1 < source.count else {
        position += 1
        return
      }
      throw .syntax(
        .unexpectedSyntax, "A backslash in a string is written twice; this escape is not known.", at: SourceRange(position, position + 2),
        expected: ["\\\\", "\\'", "\\\"", "\\n", "\\t", "\\uXXXX"])
    }
  }

  private mutating func skipUnicodeEscape(digits: Int) throws(QueryError) {
    let start = position
    guard let value = hexadecimal(at: position + 2, digits: digits) else { throw badEscape(start, digits) }
    position += 2 + digits
    if digits == 4, value >= 0xD800, value < 0xDC00 {
      guard byte(at: position) == UInt8(ascii: "\\"), byte(at: position + 1) == UInt8(ascii: "u"),
        let low = hexadecimal(at: position + 2, digits: 4), low >= 0xDC00, low < 0xE000
      else { throw badEscape(start, digits) }
      position += 6
    } else if Unicode.Scalar(value) == nil {
      throw badEscape(start, digits)
    }
  }

  private func hexadecimal(at index: Int, digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard let digit = Lexer.hexValue(byte(at: index + offset)) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private func badEscape(_ start: Int, _ digits: Int) -> QueryError {
    let end = min(start + 2 + digits, source.count)
    return .syntax(.invalidUnicodeLiteral, "This is not the code of a Unicode character.", at: SourceRange(start, end))
  }

  static func escape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"), UInt8(ascii: "B"): 0x08
    case UInt8(ascii: "f"), UInt8(ascii: "F"): 0x0C
    case UInt8(ascii: "n"), UInt8(ascii: "N"): 0x0A
    case UInt8(ascii: "r"), UInt8(ascii: "R"): 0x0D
    case UInt8(ascii: "t"), UInt8(ascii: "T"): 0x09
    default: nil
    }
  }

  /// The value of a string token, whose form ``run()`` has checked. O(length).
  static func unescaped(_ quoted: ArraySlice<UInt8>) -> String {
    let body = quoted.dropFirst().dropLast()
    guard body.contains(UInt8(ascii: "\\")) else { return String(decoding: body, as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      guard body[index] == UInt8(ascii: "\\"), index + 1 < body.endIndex else {
        output.append(body[index])
        index += 1
        continue
      }
      index = appendEscape(body, at: index, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendEscape(_ body: ArraySlice<UInt8>, at index: Int, to output: inout [UInt8]) -> Int {
    let letter = body[index + 1]
    if let plain = escape(letter) {
      output.append(plain)
      return index + 2
    }
    let digits = letter == UInt8(ascii: "U") ? 8 : 4
    var end = index + 2 + digits
    var value = body[(index + 2)..<end].reduce(UInt32(0)) { $0 << 4 | (hexValue($1) ?? 0) }
    if value >= 0xD800, value < 0xDC00, digits == 4 {
      let low = body[(end + 2)..<(end + 6)].reduce(UInt32(0)) { $0 << 4 | (hexValue($1) ?? 0) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      end += 6
    }
    if let scalar = Unicode.Scalar(value) { output.append(contentsOf: String(Character(scalar)).utf8) }
    return end
  }

  /// The name between backticks, a doubled one standing for one.
  static func unquoted(_ quoted: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    var index = quoted.startIndex + 1
    while index < quoted.endIndex - 1 {
      output.append(quoted[index])
      index += quoted[index] == UInt8(ascii: "`") ? 2 : 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}
