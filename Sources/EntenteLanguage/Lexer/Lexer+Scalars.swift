extension Lexer {
  /// The scalar at a place and its length in bytes; `nil` where the bytes are not UTF-8 (overlong forms, surrogates and what lies past
  /// U+10FFFF included). O(1).
  func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
    let first = source[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= source.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = source[index + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80), let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// Past one scalar of whatever kind.
  mutating func advance() throws(QueryError) {
    if source[position] < 0x80 {
      position += 1
    } else {
      guard let (_, length) = scalar(at: position) else { throw invalidByte() }
      position += length
    }
    if position & 0xFFF == 0 { try watch?.tick(256) }
  }

  func invalidByte() -> QueryError {
    let digits = String(source[position], radix: 16, uppercase: true)
    return .syntax(.invalidUnicodeCharacter, "The byte 0x\(digits) is not UTF-8 here.", at: SourceRange(position, position + 1))
  }

  func strangeCharacter(_ scalar: Unicode.Scalar, length: Int) -> QueryError {
    let range = SourceRange(position, position + length)
    if scalar.value < 0x80 {
      let shown = scalar.value < 0x20 || scalar.value == 0x7F ? "A control character" : "'\(Character(scalar))'"
      return .syntax(.unexpectedSyntax, "\(shown) has no meaning here.", at: range)
    }
    let code = String(scalar.value, radix: 16, uppercase: true)
    var error = QueryError.syntax(
      .invalidUnicodeCharacter, "'\(Character(scalar))' (U+\(code)) has no meaning outside of quotes.", at: range)
    error.suggestion = Lexer.lookalike(scalar)
    return error
  }

  /// What was probably meant by a typographic character.
  private static func lookalike(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D, 0xAB, 0xBB: "\""
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2260: "<>"
    case 0x2192: "->"
    case 0x2190: "<-"
    default: nil
    }
  }
}
