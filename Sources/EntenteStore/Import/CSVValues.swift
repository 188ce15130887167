import EntenteBytes
package import EntenteModel

/// Reads values that this module has no notation for (times, durations): type name and text to a value, `nil` where the text is none.
package typealias TemporalReader = @Sendable (_ type: String, _ text: String) -> PropertyValue?

/// Fields of CSV as kinds and numbers of a column.
struct CSVValues: Sendable {
  let temporal: TemporalReader?
  private let calendar = Calendar()

  /// `nil` where the text is no value of the type. An empty field has no value, and must not come here.
  @inline(__always) func read(_ bytes: [UInt8], _ range: Range<Int>, _ step: CSVHeader.Step, into columns: inout GraphColumns) -> (
    Column.Kind, Int64
  )? {
    if !step.isList {
      switch step.type {
      case .int, .long, .short, .byte: return Self.integer(bytes, range).map { (.integer, $0) }
      case .date: if let day = calendar.day(bytes, range) { return (.date, day) }
      default: break
      }
    }
    return readOther(bytes[range], step, into: &columns)
  }

  private func readOther(_ bytes: ArraySlice<UInt8>, _ step: CSVHeader.Step, into columns: inout GraphColumns) -> (Column.Kind, Int64)? {
    let key = step.isName ? "name" : ""
    if step.isList {
      var elements: [PropertyValue] = []
      for part in Self.elements(bytes) {
        guard let element = value(part, step.type) else { return nil }
        elements.append(element)
      }
      return columns.number(.list(elements), key: key)
    }
    switch step.type {
    case .date: return Self.edtfDay(bytes).map { (.date, $0) }
    case .string, .char: return columns.number(bytes, key: key)
    default: return value(bytes, step.type).map { columns.number($0, key: key) }
    }
  }

  /// The elements of a list. Behind a backslash, a semicolon and a backslash are themselves.
  private static func elements(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let (semicolon, backslash) = (UInt8(ascii: ";"), UInt8(ascii: "\\"))
    guard bytes.contains(backslash) else { return bytes.split(separator: semicolon, omittingEmptySubsequences: false) }
    var elements: [ArraySlice<UInt8>] = []
    var element: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == backslash, let next = rest.first, next == semicolon || next == backslash {
        element.append(rest.removeFirst())
      } else if byte == semicolon {
        elements.append(element[...])
        element = []
      } else {
        element.append(byte)
      }
    }
    return elements + [element[...]]
  }

  private func value(_ bytes: ArraySlice<UInt8>, _ type: CSVType) -> PropertyValue? {
    let text = String(decoding: bytes, as: UTF8.self)
    switch type {
    case .int, .long, .short, .byte: return Self.integer(Array(bytes), 0..<bytes.count).map { .integer($0) }
    case .float, .double: return Double(text).map { .float($0) }
    case .boolean: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .string, .char: return .string(text)
    case .date: return (calendar.day(Array(bytes), 0..<bytes.count) ?? Self.edtfDay(bytes)).map { .date(days: $0) }
    case .edtf: return PartialDate(text).map { .edtf($0) }
    case .localTime, .time, .localDateTime, .dateTime, .duration: return temporal?(type.rawValue, text)
    }
  }

  @inline(__always) static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
    if range.count <= 8, range.count > 0, let number = DigitWord.number(bytes.word(at: range.lowerBound), range.count) { return number }
    return longInteger(bytes, range)
  }

  /// With a sign, or many digits.
  private static func longInteger(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
    var value: Int64 = 0
    var place = range.lowerBound
    guard place < range.upperBound else { return nil }
    let isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
    guard place < range.upperBound else { return nil }
    while place < range.upperBound {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = product.subtractingReportingOverflow(Int64(digit))
      if overflow || more { return nil }
      value = sum
      place &+= 1
    }
    // Reckoned below zero, where there is one number more.
    return isNegative ? value : value == .min ? nil : -value
  }

  /// Other notations of a single day: before the year 0.
  private static func edtfDay(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let date = PartialDate(String(decoding: bytes, as: UTF8.self)), date.precision == .day else { return nil }
    return Int64(date.firstDay)
  }
}

/// `YYYY-MM-DD`, the notation that nearly all dates have, to days.
struct Calendar: Sendable {
  /// The first days of the months of the years that most dates are of, and of one month more.
  private let months: [Int32]
  private static let years = 1900..<2100

  init() {
    let starts = Self.years.flatMap { year in (1...12).map { CivilDate(year: year, month: $0, day: 1) } }
    months = (starts + [CivilDate(year: Self.years.upperBound, month: 1, day: 1)]).map { Int32($0.daysSinceEpoch) }
  }

  /// `nil` where the text is no such day. O(1).
  @inline(__always) func day(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
    guard range.count == 10 else { return nil }
    let (head, tail) = (bytes.word(at: range.lowerBound), bytes.word(at: range.lowerBound &+ 2))
    guard head & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else { return nil }
    // The digits alone: of the year, the month, the day.
    let digits = head & 0xFFFF_FFFF | (head &>> 40 & 0xFFFF) &<< 32 | tail & 0xFFFF_0000_0000_0000
    guard let number = DigitWord.number(digits, 8) else { return nil }
    let (month, day) = (Int(number / 100 % 100), Int(number % 100))
    let place = (Int(number / 10_000) &- Self.years.lowerBound) &* 12 &+ month &- 1
    guard place >= 0, place &+ 1 < months.count, month >= 1, month <= 12 else { return rareDay(Int(number)) }
    let first = months[place]
    guard day >= 1, first &+ Int32(truncatingIfNeeded: day) <= months[place &+ 1] else { return nil }
    return Int64(first) &+ Int64(day) &- 1
  }

  private func rareDay(_ number: Int) -> Int64? {
    let date = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    guard date.day >= 1, date.day <= CivilDate.daysIn(month: date.month, year: date.year) else { return nil }
    return Int64(date.daysSinceEpoch)
  }
}
