/// Reads an ISO 8601 text byte by byte.
struct ISOCursor {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8.prefix(256)) }

  var isAtEnd: Bool { place >= bytes.count }
  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Steps over a byte where it is there; letters in either case.
  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard let byte = peek, byte == UInt8(ascii: letter) else { return false }
    place += 1
    return true
  }

  /// How many digits follow.
  var digitCount: Int {
    var count = 0
    while place + count < bytes.count, bytes[place + count] >= 0x30, bytes[place + count] <= 0x39 { count += 1 }
    return count
  }

  /// A number of exactly this many digits (at most 18).
  mutating func number(_ digits: Int) -> Int? {
    guard digits > 0, digits <= 18, digitCount >= digits else { return nil }
    var value = 0
    for _ in 0..<digits {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return value
  }

  /// `.645` or `,645` as nanoseconds; 0 where there is none, `nil` where digits are missing or more than nine.
  mutating func fraction() -> Int? {
    guard peek == UInt8(ascii: ".") || peek == UInt8(ascii: ",") else { return 0 }
    place += 1
    let count = digitCount
    guard count <= 9, var value = number(count) else { return nil }
    for _ in count..<9 { value *= 10 }
    return value
  }

  /// What stands between brackets.
  mutating func bracketed() -> String? {
    guard take("["), let end = bytes[place...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    defer { place = end + 1 }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  mutating func decimal() -> Decimal? {
    var isNegative = false
    if take("-") { isNegative = true } else { _ = take("+") }
    guard digitCount <= 18, let whole = number(digitCount) else { return nil }
    let hasFraction = peek == UInt8(ascii: ".") || peek == UInt8(ascii: ",")
    guard let fraction = fraction() else { return nil }
    let value = Int128(whole) * 1_000_000_000 + Int128(hasFraction ? fraction : 0)
    return Decimal(mantissa: isNegative ? -value : value, scale: 9)
  }
}

/// An exact decimal number: `mantissa` divided by ten to the power of `scale`.
struct Decimal {
  var mantissa: Int128
  var scale: Int

  init(mantissa: Int128, scale: Int) { (self.mantissa, self.scale) = (mantissa, scale) }

  /// The decimal that a float is written as; `nil` for what is not finite or has too many digits.
  init?(_ number: Double) {
    guard number.isFinite, abs(number) < 1e18 else { return nil }
    var digits = number.description
    var exponent = 0
    if let mark = digits.firstIndex(of: "e") {
      exponent = Int(digits[digits.index(after: mark)...]) ?? 0
      digits = String(digits[..<mark])
    }
    let parts = digits.split(separator: ".")
    let fraction = parts.count > 1 && parts[1] != "0" ? parts[1] : ""
    guard let mantissa = Int128(parts[0] + fraction) else { return nil }
    self.init(mantissa: mantissa, scale: fraction.utf8.count - exponent)
    while scale < 0 {
      self.mantissa *= 10
      scale += 1
    }
  }

  /// The number times `factor`, without what stands behind the point. Digits beyond 18 places count for nothing.
  func times(_ factor: Int128) -> Int128? {
    var (value, places) = (mantissa, scale)
    while places > 18 {
      value /= 10
      places -= 1
    }
    let product = value.multipliedReportingOverflow(by: factor)
    guard !product.overflow else { return nil }
    var divisor: Int128 = 1
    for _ in 0..<places { divisor *= 10 }
    return product.partialValue / divisor
  }

  /// Without what stands behind the point, and that alone.
  func parted() -> (whole: Int128, rest: Decimal) {
    var divisor: Int128 = 1
    for _ in 0..<min(scale, 37) { divisor *= 10 }
    return (mantissa / divisor, Decimal(mantissa: mantissa % divisor, scale: scale))
  }
}
