import EntenteModel

/// What temporal values can hold: years as Java has them, so that days and seconds fit 64 bits with room to reckon.
enum TemporalLimits {
  static let maximumYear = 999_999_999
  static let firstDay = Int64(CivilDate(year: -maximumYear, month: 1, day: 1).daysSinceEpoch)
  static let lastDay = Int64(CivilDate(year: maximumYear, month: 12, day: 31).daysSinceEpoch)
  /// Seconds east or west of UTC: 18 hours.
  static let maximumOffset: Int32 = 18 * 3600
  static let nanosecondsPerDay: Int64 = 86_400_000_000_000

  /// The day, where it is within the years that there are.
  static func checked(_ days: Int64) throws(RunError) -> Int64 {
    guard days >= firstDay, days <= lastDay else { throw outOfRange("a date beyond the years -999999999 to 999999999") }
    return days
  }

  static func outOfRange(_ what: String) -> RunError { .argumentError(what, .numberOutOfRange) }
  static func invalid(_ what: String) -> RunError { .argumentError(what, .invalidArgumentValue) }
}

extension CivilDate {
  var dayOfWeek: Int { (daysSinceEpoch + 3).floorRemainder(7) + 1 }
  var ordinalDay: Int { daysSinceEpoch - CivilDate(year: year, month: 1, day: 1).daysSinceEpoch + 1 }
  var quarter: Int { (month + 2) / 3 }
  var dayOfQuarter: Int { daysSinceEpoch - CivilDate(year: year, month: quarter * 3 - 2, day: 1).daysSinceEpoch + 1 }

  /// ISO 8601's week and the year that it belongs to.
  var week: (year: Int, number: Int) {
    let thursday = CivilDate(daysSinceEpoch: daysSinceEpoch + 4 - dayOfWeek)
    return (thursday.year, (thursday.ordinalDay - 1) / 7 + 1)
  }

  /// The Monday of the first week of a year: the one that holds 4 January.
  static func firstMonday(ofWeekYear year: Int) -> Int {
    let fourth = CivilDate(year: year, month: 1, day: 4)
    return fourth.daysSinceEpoch + 1 - fourth.dayOfWeek
  }

  static func weeks(in year: Int) -> Int { (firstMonday(ofWeekYear: year + 1) - firstMonday(ofWeekYear: year)) / 7 }
}

extension FixedWidthInteger {
  func floorRemainder(_ divisor: Self) -> Self {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
  func floorQuotient(_ divisor: Self) -> Self {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

extension Duration {
  /// The seconds and nanoseconds together.
  var totalNanoseconds: Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanoseconds) }

  /// The whole seconds and the rest of an amount of nanoseconds, floored.
  init(months: Int64, days: Int64, nanoseconds total: Int128) throws(RunError) {
    var rest = total % 1_000_000_000
    var seconds = total / 1_000_000_000
    if rest < 0 {
      rest += 1_000_000_000
      seconds -= 1
    }
    guard let whole = Int64(exactly: seconds) else { throw TemporalLimits.outOfRange("a duration of more than 2^63 seconds") }
    self.init(months: months, days: days, seconds: whole, nanoseconds: Int32(rest))
  }
}
