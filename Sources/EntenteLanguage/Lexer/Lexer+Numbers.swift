extension Lexer {
  /// An integer (decimal, hexadecimal after `0x`, octal after `0o`) or a float; what begins like one and goes on otherwise is a token of
  /// its own. What is too big is found when its value is taken.
  mutating func number() throws(QueryError) {
    let start = position
    let marker = byte(at: position + 1) | 0x20
    var kind = Token.Kind.integer
    if source[position] == UInt8(ascii: "0"), marker == UInt8(ascii: "x") || marker == UInt8(ascii: "o") {
      position += 2
      kind = skipDigits(hexadecimal: marker == UInt8(ascii: "x")) ? .integer : .malformedNumber
    } else {
      skipDigits()
      if byte(at: position) == UInt8(ascii: "."), Lexer.isDigit(byte(at: position + 1)) {
        kind = .float
        position += 1
        skipDigits()
      }
      if skipExponent() { kind = .float }
    }
    let end = position
    try wordRest()
    emit(position > end ? .malformedNumber : kind, from: start)
  }

  private mutating func skipDigits() {
    while Lexer.isDigit(byte(at: position)) { position += 1 }
  }

  /// Whether there is a digit at all.
  private mutating func skipDigits(hexadecimal: Bool) -> Bool {
    let first = position
    while hexadecimal ? Lexer.hexValue(byte(at: position)) != nil : (byte(at: position) & 0xF8) == 0x30 { position += 1 }
    return position > first
  }

  /// Past an exponent, if a whole one stands here.
  private mutating func skipExponent() -> Bool {
    guard byte(at: position) | 0x20 == UInt8(ascii: "e") else { return false }
    var index = position + 1
    if byte(at: index) == UInt8(ascii: "+") || byte(at: index) == UInt8(ascii: "-") { index += 1 }
    guard Lexer.isDigit(byte(at: index)) else { return false }
    position = index
    skipDigits()
    return true
  }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// The value of an integer's digits, `nil` where they exceed 2⁶³ (which only a minus sign makes an integer).
  static func magnitude(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var radix: UInt64 = 10
    var rest = digits
    if rest.count > 1, let marker = rest.dropFirst().first.map({ $0 | 0x20 }), marker == UInt8(ascii: "x") || marker == UInt8(ascii: "o") {
      radix = marker == UInt8(ascii: "x") ? 16 : 8
      rest = rest.dropFirst(2)
    }
    var value: UInt64 = 0
    for digit in rest {
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(hexValue(digit) ?? 0))
      if overflow || carry || sum > 1 << 63 { return nil }
      value = sum
    }
    return value
  }
}
