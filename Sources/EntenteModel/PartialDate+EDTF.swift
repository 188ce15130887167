extension PartialDate: LosslessStringConvertible {
  /// Reads an EDTF date; `nil` for anything else, and for days that there are not (2023-02-30). O(length).
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(PartialDate.maximumLength + 1))
    guard bytes.count <= PartialDate.maximumLength, let span = PartialDate.span(bytes[...]) else { return nil }
    self.init(text: text, precision: span.precision, firstDay: span.first, lastDay: span.last)
  }

  typealias Span = (precision: Precision, first: Int32, last: Int32)

  private static func span(_ bytes: ArraySlice<UInt8>) -> Span? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return simple(bytes) }
    let left = bytes[..<slash]
    let right = bytes[(slash + 1)...]
    let first = isOpen(left) ? openFirst : simple(left)?.first
    let last = isOpen(right) ? openLast : simple(right)?.last
    guard let first, let last, first <= last, !(isOpen(left) && isOpen(right)) else { return nil }
    return (.interval, first, last)
  }

  /// `..` or nothing at all (EDTF's "open" and "unknown" ends cover the same days here).
  private static func isOpen(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.isEmpty || bytes.elementsEqual([0x2E, 0x2E]) }

  private static func simple(_ qualified: ArraySlice<UInt8>) -> Span? {
    var bytes = qualified
    if let last = bytes.last, last == UInt8(ascii: "?") || last == UInt8(ascii: "~") || last == UInt8(ascii: "%") { bytes.removeLast() }
    var sign = 1
    if bytes.first == UInt8(ascii: "-") {
      sign = -1
      bytes.removeFirst()
    }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].count == 4 else { return nil }
    guard let year = number(parts[0]) else { return parts.count == 1 && sign == 1 ? unspecified(parts[0]) : nil }
    let signed = sign * year
    if parts.count == 1 { return months(signed, 1, 12, .year) }
    if isUnspecified(parts[1]) { return parts.dropFirst(2).allSatisfy(isUnspecified) ? months(signed, 1, 12, .year) : nil }
    guard parts[1].count == 2, let part = number(parts[1]) else { return nil }
    if parts.count == 2 { return subYear(signed, part) }
    if isUnspecified(parts[2]) { return (1...12).contains(part) ? months(signed, part, part, .month) : nil }
    guard parts[2].count == 2, let day = number(parts[2]), day >= 1, day <= CivilDate.daysIn(month: part, year: signed) else { return nil }
    let days = Int32(CivilDate(year: signed, month: part, day: day).daysSinceEpoch)
    return (.day, days, days)
  }

  /// `XX`: a month or a day that is not told.
  private static func isUnspecified(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.elementsEqual([0x58, 0x58]) }

  /// Months 1–12; and ISO 8601-2's codes for seasons (21–24, taken as the northern hemisphere's quarters of a year, as their names
  /// are used in prose; 25–28 are the northern ones, 29–32 the southern), quarters (33–36), quadrimesters (37–39) and halves (40, 41).
  private static func subYear(_ year: Int, _ code: Int) -> Span? {
    switch code {
    case 1...12: months(year, code, code, .month)
    case 21...23: months(year, (code - 21) * 3 + 3, (code - 21) * 3 + 5, .season)
    case 24: join(months(year, 12, 12, .season), months(year + 1, 1, 2, .season))
    case 25...28: subYear(year, code - 4)
    case 29, 30: subYear(year, code - 6)
    case 31, 32: subYear(year, code - 10)
    case 33...36: months(year, (code - 33) * 3 + 1, (code - 33) * 3 + 3, .quarter)
    case 37...39: months(year, (code - 37) * 4 + 1, (code - 37) * 4 + 4, .quadrimester)
    case 40...41: months(year, (code - 40) * 6 + 1, (code - 40) * 6 + 6, .half)
    default: nil
    }
  }

  private static func months(_ year: Int, _ first: Int, _ last: Int, _ precision: Precision) -> Span {
    let start = CivilDate(year: year, month: first, day: 1).daysSinceEpoch
    let end = CivilDate(year: year, month: last, day: CivilDate.daysIn(month: last, year: year)).daysSinceEpoch
    return (precision, Int32(start), Int32(end))
  }

  private static func join(_ a: Span, _ b: Span) -> Span { (a.precision, a.first, b.last) }

  /// `202X` and `20XX`.
  private static func unspecified(_ bytes: ArraySlice<UInt8>) -> Span? {
    let digits = bytes.prefix { $0 != UInt8(ascii: "X") }
    let unknown = bytes.count - digits.count
    guard unknown == 1 || unknown == 2, bytes.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "X") }), let head = number(digits)
    else { return nil }
    let width = unknown == 1 ? 10 : 100
    let precision: Precision = unknown == 1 ? .decade : .century
    return join(months(head * width, 1, 12, precision), months(head * width + width - 1, 1, 12, precision))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
