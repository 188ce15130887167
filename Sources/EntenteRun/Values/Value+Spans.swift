package import EntenteModel

// EDTF dates beside EDTF dates, days, and texts that are EDTF: as spans of days, with null where they are too coarse to tell.
extension Value {
  /// The value as a partial date: an EDTF date, a day, a text that EDTF can read.
  package var partialDate: PartialDate? {
    switch self {
    case .edtf(let date): return date
    case .date(let days):
      guard let day = Int32(exactly: days), abs(days) < 3_000_000 else { return nil }
      return PartialDate(CivilDate(daysSinceEpoch: Int(day)))
    case .string(let text): return PartialDate(text)
    default: return nil
    }
  }

  /// The same span is the same date; of others only days that meet are, and spans that do not meet are not.
  static func equalDates(_ a: Value, _ b: Value) -> Bool? {
    guard let first = a.partialDate, let second = b.partialDate else { return false }
    if isSame(first, second) { return true }
    return first.isSameDay(as: second)
  }

  /// `<` and its like, where one of the values is an EDTF date; `nil` also where the other is no date at all.
  static func compareDates(_ a: Value, _ b: Value, _ comparison: Ordering) -> Bool? {
    guard let first = a.partialDate, let second = b.partialDate else { return nil }
    switch comparison {
    case .less: return first.isBefore(second)
    case .greater: return second.isBefore(first)
    case .lessOrEqual: return isSame(first, second) ? true : isNotAfter(first, second)
    case .greaterOrEqual: return isSame(first, second) ? true : isNotAfter(second, first)
    }
  }

  private static func isSame(_ a: PartialDate, _ b: PartialDate) -> Bool { a.firstDay == b.firstDay && a.lastDay == b.lastDay }

  private static func isNotAfter(_ a: PartialDate, _ b: PartialDate) -> Bool? {
    if a.lastDay <= b.firstDay { return true }
    return a.firstDay > b.lastDay ? false : nil
  }
}
