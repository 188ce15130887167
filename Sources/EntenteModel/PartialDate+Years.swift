/// Years of more than four digits, and of which not all digits count.
extension PartialDate {
  /// The largest year, in either direction: days are counted in 32 bits.
  static let maximumYear = 5_000_000

  /// What stands behind `Y`: `17000`, `-17000`, `17E3`, `171010S3`.
  static func longYear(_ bytes: ArraySlice<UInt8>) -> Span? {
    var bytes = bytes
    if let last = bytes.last, isMark(last) { bytes.removeLast() }
    let sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
    if sign < 0 { bytes.removeFirst() }
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.first != 0x30, let value = number(digits) else { return nil }
    let rest = bytes.dropFirst(digits.count)
    if rest.first == UInt8(ascii: "E") { return exponential(value, sign, rest.dropFirst()) }
    guard digits.count > 4 else { return nil }
    return rest.isEmpty ? years(sign * value, sign * value) : significant(bytes, sign)
  }

  /// `17E3`, `17101E2S3`
  private static func exponential(_ value: Int, _ sign: Int, _ rest: ArraySlice<UInt8>) -> Span? {
    let exponent = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard let power = number(exponent), power <= 6 else { return nil }
    let year = (0..<power).reduce(value) { year, _ in year > maximumYear ? year : year * 10 }
    guard year <= maximumYear, year > 9999 else { return nil }
    let more = rest.dropFirst(exponent.count)
    if more.isEmpty { return years(sign * year, sign * year) }
    return significant(ArraySlice(String(year).utf8) + more, sign)
  }

  /// `1950S2`: some year whose first two digits are these, supposed to be 1950. `nil` for what is no such year.
  static func significant(_ bytes: ArraySlice<UInt8>, _ sign: Int) -> Span? {
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "S")), mark - bytes.startIndex >= 4, let year = number(bytes[..<mark]),
      let count = number(bytes[(mark + 1)...]), count >= 1, count <= mark - bytes.startIndex
    else { return nil }
    let width = (0..<(mark - bytes.startIndex - count)).reduce(1) { width, _ in width * 10 }
    let first = year / width * width
    return sign > 0 ? years(first, first + width - 1) : years(-(first + width - 1), -first)
  }

  private static func years(_ first: Int, _ last: Int) -> Span? {
    guard first.magnitude <= maximumYear, last.magnitude <= maximumYear else { return nil }
    return join(months(first, 1, 12, first == last ? .year : .interval), months(last, 1, 12, .year))
  }

  /// `T23:20:30`, with `Z` or an offset or neither; only that there is such a time is asked.
  static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let colon = UInt8(ascii: ":")
    func field(_ at: Int, _ most: Int) -> Bool {
      number(bytes.dropFirst(at).prefix(2)).map { $0 <= most && bytes.count >= at + 2 } ?? false
    }
    func isColon(_ at: Int) -> Bool { bytes.dropFirst(at).first == colon }
    guard field(0, 24), isColon(2), field(3, 59), isColon(5), field(6, 59) else { return false }
    let zone = bytes.dropFirst(8)
    if zone.isEmpty || zone.elementsEqual([UInt8(ascii: "Z")]) { return true }
    guard zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-"), field(9, 23) else { return false }
    return zone.count == 3 || (zone.count == 6 && isColon(11) && field(12, 59))
  }
}
