import EntenteBytes
package import EntenteModel

/// Reads values that this module has no notation for (times, durations): type name and text to a value, `nil` where the text is none.
package typealias TemporalReader = @Sendable (_ type: String, _ text: String) -> PropertyValue?

/// Fields of CSV as kinds and numbers of a column.
struct CSVValues: Sendable {
  let temporal: TemporalReader?

  /// `nil` where the text is no value of the type. An empty field has no value, and must not come here.
  @inline(__always) func read(_ bytes: [UInt8], _ range: Range<Int>, _ step: CSVHeader.Step, into columns: inout GraphColumns) -> (
    Column.Kind, Int64
  )? {
    if !step.isList {
      switch step.type {
      case .int, .long, .short, .byte: return Self.integer(bytes, range).map { (.integer, $0) }
      case .date: if let day = Self.day(bytes, range) { return (.date, day) }
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
    case .date: return (Self.day(Array(bytes), 0..<bytes.count) ?? Self.edtfDay(bytes)).map { .date(days: $0) }
    case .edtf: return PartialDate(text).map { .edtf($0) }
    case .localTime, .time, .localDateTime, .dateTime, .duration: return temporal?(type.rawValue, text)
    }
  }

  static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
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

  /// `YYYY-MM-DD`, the notation that nearly all dates have.
  static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
    guard range.count == 10 else { return nil }
    let start = range.lowerBound
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return nil }
    guard let year = digits(bytes, start, 4), let month = digits(bytes, start + 5, 2), let day = digits(bytes, start + 8, 2) else {
      return nil
    }
    guard day >= 1, day <= CivilDate.daysIn(month: month, year: year) else { return nil }
    return Int64(CivilDate(year: year, month: month, day: day).daysSinceEpoch)
  }

  @inline(__always) private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<(start + count) {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Other notations of a single day: before the year 0.
  private static func edtfDay(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let date = PartialDate(String(decoding: bytes, as: UTF8.self)), date.precision == .day else { return nil }
    return Int64(date.firstDay)
  }
}
