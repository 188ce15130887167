import EntenteModel

/// `date.truncate(unit, value, fields)` and its like: the beginning of the unit that a value lies in, with some fields set anew.
enum Truncation {
  enum Unit: String, CaseIterable {
    case millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond, microsecond

    init(_ value: Value) throws(RunError) {
      guard case .string(let name) = value else { throw .typeError("a unit is a string, not \(value.article)", .invalidArgumentValue) }
      guard let unit = Unit.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
        throw TemporalLimits.invalid("there is no unit '\(name.prefix(32))'")
      }
      self = unit
    }

    /// Nanoseconds of the units that are part of a day.
    var nanoseconds: Int64? {
      switch self {
      case .day: TemporalLimits.nanosecondsPerDay
      case .hour: 3_600_000_000_000
      case .minute: 60_000_000_000
      case .second: 1_000_000_000
      case .millisecond: 1_000_000
      case .microsecond: 1000
      default: nil
      }
    }
  }

  /// The first day of the unit.
  static func day(_ days: Int64, _ unit: Unit) -> Int64 {
    let date = CivilDate(daysSinceEpoch: Int(days))
    func first(_ year: Int, _ month: Int = 1) -> Int64 { Int64(CivilDate(year: year, month: month, day: 1).daysSinceEpoch) }
    switch unit {
    case .millennium: return first(date.year.floorQuotient(1000) * 1000)
    case .century: return first(date.year.floorQuotient(100) * 100)
    case .decade: return first(date.year.floorQuotient(10) * 10)
    case .year: return first(date.year)
    case .weekYear: return Int64(CivilDate.firstMonday(ofWeekYear: date.week.year))
    case .quarter: return first(date.year, date.quarter * 3 - 2)
    case .month: return first(date.year, date.month)
    case .week: return days - Int64(date.dayOfWeek - 1)
    default: return days
    }
  }

  static func time(_ time: LocalTime, _ unit: Unit) -> LocalTime {
    guard let length = unit.nanoseconds else { return .midnight }
    return LocalTime(nanoseconds: time.nanoseconds / length * length)
  }

  /// The time with the fields set: parts of a second are added to what the unit left of it.
  static func set(_ time: LocalTime, _ fields: TemporalFields, _ unit: Unit) throws(RunError) -> LocalTime {
    let kept = time.nanoseconds % 1_000_000_000
    guard let length = unit.nanoseconds, length < 1_000_000_000, let added = try fields.fraction() else {
      return try fields.time(base: time)
    }
    guard added < length else { throw TemporalLimits.outOfRange("the fields change more than a \(unit.rawValue)") }
    let whole = try fields.time(base: time)
    return LocalTime(nanoseconds: whole.nanoseconds / 1_000_000_000 * 1_000_000_000 + kept + added)
  }
}
