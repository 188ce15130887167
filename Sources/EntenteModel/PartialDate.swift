/// A date with the precision that the text gives: an EDTF date (ISO 8601-2:2019, levels 0 to 2), which stands for a span of days.
///
/// `2023-03-05`, `2023-03`, `2023`, `2026-41` (second half of 2026), `202X`, `156X-12-25`, `2023-XX`, `Y17000`, `1950S2`, `2024/2027`, `2017/..`,
/// `2023~`, `2011-~06-04`, `[1667,1670..1672]`, `2023-03-05T10:00:00Z`. What is uncertain, not told or one of several covers all the days that it may be; a time of day
/// covers its day. Intervals open at both ends, and years before -5,000,000 or after 5,000,000, are not read.
/// Two dates are equal when their texts are. To ask what lies before what, use ``isBefore(_:)`` and its like, which know when they do not know.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  public enum Precision: UInt8, Sendable {
    case day, month, quarter, quadrimester, half, season, year, decade, century, interval
  }

  /// The first day of an interval without a beginning, the last of one without an end.
  public static let openFirst = Int32.min
  public static let openLast = Int32.max
  /// The longest text that is read, in bytes.
  public static let maximumLength = 96

  /// The date as EDTF writes it.
  public let text: String
  public let precision: Precision
  /// Days since 1970-01-01 of the first and the last day covered, both inclusive.
  public let firstDay: Int32
  public let lastDay: Int32

  package init(text: String, precision: Precision, firstDay: Int32, lastDay: Int32) {
    self.text = text
    self.precision = precision
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  public init(year: Int) { self.init(trusted: PartialDate.pad(year, 4)) }
  public init(year: Int, month: Int) { self.init(trusted: "\(PartialDate.pad(year, 4))-\(PartialDate.pad(month, 2))") }
  public init(_ day: CivilDate) {
    self.init(trusted: "\(PartialDate.pad(day.year, 4))-\(PartialDate.pad(day.month, 2))-\(PartialDate.pad(day.day, 2))")
  }

  /// From `first` to `last`; an end that is absent is open (`2017/..`).
  public init(from first: PartialDate?, to last: PartialDate?) {
    text = "\(first?.text ?? "..")/\(last?.text ?? "..")"
    precision = .interval
    firstDay = first?.firstDay ?? PartialDate.openFirst
    lastDay = last?.lastDay ?? PartialDate.openLast
  }

  private init(trusted text: String) {
    guard let date = PartialDate(text) else { preconditionFailure("no such day: \(text)") }
    self = date
  }

  public var description: String { text }
  public var year: Int? { firstDay == PartialDate.openFirst ? nil : CivilDate(daysSinceEpoch: Int(firstDay)).year }

  static func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// What can be said of two spans of days: `true`, `false`, or `nil` where the dates are too coarse to tell.
extension PartialDate {
  /// Whether this date lies wholly before `other`.
  public func isBefore(_ other: PartialDate) -> Bool? {
    if lastDay < other.firstDay { return true }
    return firstDay >= other.lastDay ? false : nil
  }

  public func isAfter(_ other: PartialDate) -> Bool? { other.isBefore(self) }

  /// Whether both are the same day: only days can be; spans that do not meet cannot.
  public func isSameDay(as other: PartialDate) -> Bool? {
    if firstDay == lastDay, firstDay == other.firstDay, firstDay == other.lastDay { return true }
    return lastDay < other.firstDay || other.lastDay < firstDay ? false : nil
  }

  /// Whether every day of `other` is one of this date's.
  public func covers(_ other: PartialDate) -> Bool { firstDay <= other.firstDay && other.lastDay <= lastDay }

  public func overlaps(_ other: PartialDate) -> Bool { firstDay <= other.lastDay && other.firstDay <= lastDay }

  /// The order of timelines: by last day, then first day, then text. A partial date sorts by its last day.
  public static func timelineOrder(_ a: PartialDate, _ b: PartialDate) -> Bool {
    (a.lastDay, a.firstDay, a.text) < (b.lastDay, b.firstDay, b.text)
  }
}
