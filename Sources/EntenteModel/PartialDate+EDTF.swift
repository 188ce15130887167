extension PartialDate: LosslessStringConvertible {
  /// Reads an EDTF date; `nil` for anything else, and for days that there are not (2023-02-30). O(length), but for years with digits that are
  /// not told.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(PartialDate.maximumLength + 1))
    guard bytes.count <= PartialDate.maximumLength, let span = PartialDate.span(bytes[...]) else { return nil }
    self.init(text: text, precision: span.precision, firstDay: span.first, lastDay: span.last)
  }

  typealias Span = (precision: Precision, first: Int32, last: Int32)

  private static func span(_ bytes: ArraySlice<UInt8>) -> Span? {
    if let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return set(bytes) }
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

  /// `[1667,1668,1670..1672]` (one of these) and `{1960,1961-12}` (all of these): from the first day of any to the last.
  private static func set(_ bytes: ArraySlice<UInt8>) -> Span? {
    guard bytes.count > 2, bytes.last == (bytes.first == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")) else { return nil }
    let members = bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var hull: Span?
    for (index, member) in members.enumerated() {
      guard let span = setMember(index > 0 ? member.drop { $0 == 0x20 } : member, isFirst: index == 0, isLast: index == members.count - 1)
      else { return nil }
      hull = hull.map { (.interval, min($0.first, span.first), max($0.last, span.last)) } ?? (.interval, span.first, span.last)
    }
    return hull
  }

  /// A date, or several in a row: `1670..1672`, and at the ends of a set `..1760` and `1760..`.
  private static func setMember(_ bytes: ArraySlice<UInt8>, isFirst: Bool, isLast: Bool) -> Span? {
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return simple(bytes) }
    guard bytes[dot...].starts(with: [0x2E, 0x2E]) else { return nil }
    let (left, right) = (bytes[..<dot], bytes[(dot + 2)...])
    let first = left.isEmpty ? (isFirst ? openFirst : nil) : simple(left)?.first
    let last = right.isEmpty ? (isLast ? openLast : nil) : simple(right)?.last
    guard let first, let last, first <= last, !(left.isEmpty && right.isEmpty) else { return nil }
    return (.interval, first, last)
  }

  /// One date, with its qualifiers.
  private static func simple(_ text: ArraySlice<UInt8>) -> Span? {
    if let span = plain(text) { return span }
    var bytes = text
    if let time = bytes.firstIndex(of: UInt8(ascii: "T")) {
      guard isTime(bytes[(time + 1)...]), let day = simple(bytes[..<time]), day.precision == .day, day.first == day.last else { return nil }
      return day
    }
    var sign = 1
    if let first = bytes.first, isMark(first) { bytes.removeFirst() }
    if bytes.first == UInt8(ascii: "Y") { return longYear(bytes.dropFirst()) }
    if bytes.first == UInt8(ascii: "-") {
      sign = -1
      bytes.removeFirst()
    }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).enumerated()
      .map { unqualified($1, leading: $0 > 0) }
    guard parts.count <= 3, parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
    if parts.count == 1, let span = significant(parts[0], sign) { return span }
    guard parts[0].count == 4 else { return nil }
    if parts.count == 2, let code = number(parts[1]), code > 12 { return number(parts[0]).flatMap { subYear(sign * $0, code) } }
    return DatePattern(year: parts[0], sign: sign, month: parts.dropFirst().first, day: parts.dropFirst(2).first)?.span
  }

  /// `2023`, `2023-07` and `2023-07-17`, which nearly all dates are: read in place. `nil` for anything else.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> Span? {
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        let digit = bytes[bytes.startIndex + place] &- 0x30
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    func isDash(_ place: Int) -> Bool { bytes[bytes.startIndex + place] == UInt8(ascii: "-") }
    guard [4, 7, 10].contains(bytes.count), let year = digits(0..<4) else { return nil }
    if bytes.count == 4 { return months(year, 1, 12, .year) }
    guard isDash(4), let month = digits(5..<7), (1...12).contains(month) else { return nil }
    if bytes.count == 7 { return months(year, month, month, .month) }
    guard isDash(7), let day = digits(8..<10), day >= 1, day <= CivilDate.daysIn(month: month, year: year) else { return nil }
    let place = Int32(CivilDate(year: year, month: month, day: day).daysSinceEpoch)
    return (.day, place, place)
  }

  /// A component without the marks of what is uncertain (`?`), approximate (`~`) or both (`%`): behind it, and before it where it may be.
  private static func unqualified(_ component: ArraySlice<UInt8>, leading: Bool) -> ArraySlice<UInt8> {
    var component = component
    if leading, let first = component.first, isMark(first) { component.removeFirst() }
    if let last = component.last, isMark(last) { component.removeLast() }
    return component
  }

  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "%") }

  /// ISO 8601-2's codes for seasons (21–24, taken as the northern hemisphere's quarters of a year, as their names are used in prose;
  /// 25–28 are the northern ones, 29–32 the southern), quarters (33–36), quadrimesters (37–39) and halves (40, 41).
  private static func subYear(_ year: Int, _ code: Int) -> Span? {
    switch code {
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

  static func months(_ year: Int, _ first: Int, _ last: Int, _ precision: Precision) -> Span {
    let start = CivilDate(year: year, month: first, day: 1).daysSinceEpoch
    let end = CivilDate(year: year, month: last, day: CivilDate.daysIn(month: last, year: year)).daysSinceEpoch
    return (precision, Int32(start), Int32(end))
  }

  static func join(_ a: Span, _ b: Span) -> Span { (a.precision, a.first, b.last) }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
