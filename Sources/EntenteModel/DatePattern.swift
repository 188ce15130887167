/// A date of which some digits may be not told: `1985-04-XX`, `156X-12-25`, `1984-1X`.
struct DatePattern {
  private let year: ArraySlice<UInt8>
  private let sign: Int
  private let month: ArraySlice<UInt8>?
  private let day: ArraySlice<UInt8>?

  /// `nil` where something is neither a digit nor `X`.
  init?(year: ArraySlice<UInt8>, sign: Int, month: ArraySlice<UInt8>?, day: ArraySlice<UInt8>?) {
    (self.year, self.sign, self.month, self.day) = (year, sign, month, day)
    for part in [year, month, day].compactMap(\.self) where !part.allSatisfy({ $0 == 0x58 || ($0 >= 0x30 && $0 <= 0x39) }) { return nil }
  }

  /// From the first day that fits to the last; `nil` where none does. O(1) where the year is told, else O(years that fit) at worst.
  var span: PartialDate.Span? {
    guard let first = outermost(inReverse: false), let last = outermost(inReverse: true) else { return nil }
    return (precision, Int32(min(first, last)), Int32(max(first, last)))
  }

  private var precision: PartialDate.Precision {
    if let day, !isUnknown(day) { return hasUnknown(day) || hasUnknown(year) || month.map(hasUnknown) == true ? .interval : .day }
    if let month, !isUnknown(month) { return hasUnknown(month) || hasUnknown(year) ? .interval : .month }
    switch year.firstIndex(of: 0x58).map({ year.endIndex - $0 }) {
    case nil: return .year
    case 1?: return .decade
    case 2? where isUnknown(year.suffix(2)): return .century
    default: return .interval
    }
  }

  private func hasUnknown(_ digits: ArraySlice<UInt8>) -> Bool { digits.contains(0x58) }
  private func isUnknown(_ digits: ArraySlice<UInt8>) -> Bool { digits.allSatisfy { $0 == 0x58 } }

  /// The number of the first day that fits, or of the last one.
  private func outermost(inReverse: Bool) -> Int? {
    // Years before the year 0 go down as their digits go up.
    let years = DatePattern.numbers(year, 0...9999)
    let months = month.map { DatePattern.numbers($0, 1...12) } ?? Array(1...12)
    let days = day.map { DatePattern.numbers($0, 1...31) } ?? Array(1...31)
    for year in inReverse == (sign > 0) ? years.reversed() : years {
      for month in inReverse ? months.reversed() : months {
        let count = CivilDate.daysIn(month: month, year: sign * year)
        guard let day = inReverse ? days.last(where: { $0 <= count }) : days.first, day <= count else { continue }
        return CivilDate(year: sign * year, month: month, day: day).daysSinceEpoch
      }
    }
    return nil
  }

  /// The numbers of a range whose digits these may be, ascending.
  private static func numbers(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> [Int] {
    var numbers = [0]
    for digit in digits {
      numbers = digit == 0x58 ? numbers.flatMap { head in (0...9).map { head * 10 + $0 } } : numbers.map { $0 * 10 + Int(digit - 0x30) }
    }
    return numbers.filter(range.contains)
  }
}
