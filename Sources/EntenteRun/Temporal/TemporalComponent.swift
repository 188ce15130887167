import EntenteModel

/// What can be asked of a temporal value after a point: `d.weekYear`, `t.offset`, `u.minutesOfHour`. Names have no case.
struct TemporalComponent {
  /// Spelt in lower case.
  private enum Name: String {
    case year, quarter, month, week, day, hour, minute, second, millisecond, microsecond, nanosecond
    case weekYear = "weekyear", ordinalDay = "ordinalday", dayOfYear = "dayofyear", weekDay = "weekday", dayOfWeek = "dayofweek"
    case dayOfQuarter = "dayofquarter", quarterDay = "quarterday"
    case timezone, offset, offsetMinutes = "offsetminutes", offsetSeconds = "offsetseconds"
    case epochMillis = "epochmillis", epochSeconds = "epochseconds"
    case years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds
    case quartersOfYear = "quartersofyear", monthsOfYear = "monthsofyear", monthsOfQuarter = "monthsofquarter"
    case daysOfWeek = "daysofweek", minutesOfHour = "minutesofhour", secondsOfMinute = "secondsofminute"
    case millisecondsOfSecond = "millisecondsofsecond", microsecondsOfSecond = "microsecondsofsecond"
    case nanosecondsOfSecond = "nanosecondsofsecond"
    case text, precision, earliest, latest
  }

  private let name: Name

  init?(_ name: String) {
    guard let name = Name(rawValue: name.lowercased()) else { return nil }
    self.name = name
  }

  /// The component; `nil` where the value has none of this name.
  func value(of value: Value) -> Value? {
    switch value {
    case .duration(let duration): return number(duration).map(Value.integer)
    case .edtf(let date): return component(of: date)
    default: break
    }
    if let day = value.day, let number = number(CivilDate(daysSinceEpoch: Int(day))) { return .integer(Int64(number)) }
    if let time = value.timeOfDay, let number = number(time) { return .integer(number) }
    switch value {
    case .time(let time): return zone(time.offset, nil)
    case .dateTime(let value): return instant(value) ?? zone(value.offset, value.zone)
    default: return nil
    }
  }

  /// A day up to which dates from this one on have the same component. O(1).
  func lastDay(like day: Int32) -> Int32 {
    let date = CivilDate(daysSinceEpoch: Int(day))
    switch name {
    case .year: return Int32(truncatingIfNeeded: CivilDate(year: date.year, month: 12, day: 31).daysSinceEpoch)
    case .quarter, .month: return day &+ Int32(truncatingIfNeeded: CivilDate.daysIn(month: date.month, year: date.year) - date.day)
    default: return day
    }
  }

  /// Whether what this gives of days never comes again on a later one, once another came between.
  var ascends: Bool { name == .year }

  private func number(_ date: CivilDate) -> Int? {
    switch name {
    case .year: date.year
    case .quarter: date.quarter
    case .month: date.month
    case .week: date.week.number
    case .weekYear: date.week.year
    case .day: date.day
    case .ordinalDay, .dayOfYear: date.ordinalDay
    case .weekDay, .dayOfWeek: date.dayOfWeek
    case .dayOfQuarter, .quarterDay: date.dayOfQuarter
    default: nil
    }
  }

  private func number(_ time: LocalTime) -> Int64? {
    let (seconds, rest) = time.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return switch name {
    case .hour: seconds / 3600
    case .minute: seconds / 60 % 60
    case .second: seconds % 60
    case .millisecond: rest / 1_000_000
    case .microsecond: rest / 1000
    case .nanosecond: rest
    default: nil
    }
  }

  private func zone(_ offset: Int32, _ zone: String?) -> Value? {
    switch name {
    case .timezone: .string(zone ?? ISOText.offset(offset))
    case .offset: .string(ISOText.offset(offset))
    case .offsetMinutes: .integer(Int64(offset / 60))
    case .offsetSeconds: .integer(Int64(offset))
    default: nil
    }
  }

  private func instant(_ value: ZonedDateTime) -> Value? {
    switch name {
    case .epochSeconds: .integer(value.epochSecond)
    case .epochMillis: .integer(value.epochSecond * 1000 + value.local.time.nanoseconds % 1_000_000_000 / 1_000_000)
    default: nil
    }
  }

  private func number(_ duration: Duration) -> Int64? {
    switch name {
    case .years: duration.months / 12
    case .quarters: duration.months / 3
    case .months: duration.months
    case .quartersOfYear: duration.months / 3 % 4
    case .monthsOfYear: duration.months % 12
    case .monthsOfQuarter: duration.months % 3
    case .weeks: duration.days / 7
    case .days: duration.days
    case .daysOfWeek: duration.days % 7
    default: time(duration)
    }
  }

  private func time(_ duration: Duration) -> Int64? {
    let total = duration.totalNanoseconds
    return switch name {
    case .hours: duration.seconds / 3600
    case .minutes: duration.seconds / 60
    case .seconds: duration.seconds
    case .milliseconds: Int64(truncatingIfNeeded: total / 1_000_000)
    case .microseconds: Int64(truncatingIfNeeded: total / 1000)
    case .nanoseconds: Int64(truncatingIfNeeded: total)
    case .minutesOfHour: duration.seconds / 60 % 60
    case .secondsOfMinute: duration.seconds % 60
    case .millisecondsOfSecond: Int64(duration.nanoseconds / 1_000_000)
    case .microsecondsOfSecond: Int64(duration.nanoseconds / 1000)
    case .nanosecondsOfSecond: Int64(duration.nanoseconds)
    default: nil
    }
  }

  /// Parts of an EDTF date that all its days share; null for those that it leaves open.
  private func component(of date: PartialDate) -> Value? {
    switch name {
    case .text: return .string(date.text)
    case .precision: return .string("\(date.precision)")
    case .earliest: return DateFunctions.first(date)
    case .latest: return DateFunctions.last(date)
    default: break
    }
    guard date.firstDay != PartialDate.openFirst, date.lastDay != PartialDate.openLast else { return asksForDay ? .null : nil }
    let (first, last) = (CivilDate(daysSinceEpoch: Int(date.firstDay)), CivilDate(daysSinceEpoch: Int(date.lastDay)))
    guard let start = number(first), let end = number(last) else { return nil }
    return start == end && isShared(first, last) ? .integer(Int64(start)) : .null
  }

  private var asksForDay: Bool { number(CivilDate(year: 2000, month: 1, day: 1)) != nil }

  /// Whether equal numbers mean the same part: the days of two years do not share a month.
  private func isShared(_ first: CivilDate, _ last: CivilDate) -> Bool {
    switch name {
    case .year: true
    case .weekYear: true
    case .month, .quarter: first.year == last.year
    case .week: first.week == last.week
    default: first == last
    }
  }
}
