import EntenteModel

/// Temporal values plus and minus durations. Months are added first, then days, then the time.
enum TemporalArithmetic {
  /// `nil` where neither is a duration.
  static func add(_ a: Value, _ b: Value) throws(RunError) -> Value? {
    switch (a, b) {
    case (.duration(let a), .duration(let b)): return .duration(try sum(a, b, 1))
    case (.duration(let duration), let other), (let other, .duration(let duration)): return try moved(other, duration, 1)
    default: return nil
    }
  }

  static func subtract(_ a: Value, _ b: Value) throws(RunError) -> Value? {
    guard case .duration(let duration) = b else { return nil }
    if case .duration(let first) = a { return .duration(try sum(first, duration, -1)) }
    return try moved(a, duration, -1)
  }

  private static func sum(_ a: Duration, _ b: Duration, _ sign: Int64) throws(RunError) -> Duration {
    let months = Int128(a.months) + Int128(b.months) * Int128(sign)
    let days = Int128(a.days) + Int128(b.days) * Int128(sign)
    guard let months = Int64(exactly: months), let days = Int64(exactly: days) else { throw tooFar }
    return try Duration(months: months, days: days, nanoseconds: a.totalNanoseconds + b.totalNanoseconds * Int128(sign))
  }

  private static let tooFar = TemporalLimits.outOfRange("a duration beyond 64 bits")

  private static func moved(_ value: Value, _ duration: Duration, _ sign: Int64) throws(RunError) -> Value? {
    let nanoseconds = duration.totalNanoseconds * Int128(sign)
    switch value {
    case .date(let days):
      // What the time makes of whole days counts, too.
      let whole = Int64(truncatingIfNeeded: nanoseconds / DurationParts.nanosecondsPerDay)
      return .date(days: try later(days, duration, sign, more: whole))
    case .localTime(let time): return .localTime(later(time, nanoseconds))
    case .time(let time): return .time(OffsetTime(local: later(time.local, nanoseconds), offset: time.offset))
    case .localDateTime(let value):
      let days = try later(value.days, duration, sign)
      return .localDateTime(try later(LocalDateTime(days: days, time: value.time), nanoseconds))
    case .dateTime(let value): return .dateTime(try later(value, duration, sign, nanoseconds))
    default: return nil
    }
  }

  private static func later(_ time: LocalTime, _ nanoseconds: Int128) -> LocalTime {
    time.plus(Int64(nanoseconds % DurationParts.nanosecondsPerDay))
  }

  /// The day later by the duration's months and days. A day that a month has not is its last.
  static func later(_ days: Int64, _ duration: Duration, _ sign: Int64, more: Int64 = 0) throws(RunError) -> Int64 {
    var start = days
    if duration.months != 0 {
      let date = CivilDate(daysSinceEpoch: Int(days))
      let months = Int128(date.year) * 12 + Int128(date.month - 1) + Int128(duration.months) * Int128(sign)
      let limit = Int128(TemporalLimits.maximumYear) * 12 + 12
      guard months > -limit, months < limit else { throw TemporalLimits.outOfRange("a date beyond the years that there are") }
      let (year, month) = (Int(months).floorQuotient(12), Int(months).floorRemainder(12) + 1)
      let day = min(date.day, CivilDate.daysIn(month: month, year: year))
      start = Int64(CivilDate(year: year, month: month, day: day).daysSinceEpoch)
    }
    let end = Int128(start) + Int128(duration.days) * Int128(sign) + Int128(more)
    guard let end = Int64(exactly: end) else { throw tooFar }
    return try TemporalLimits.checked(end)
  }

  private static func later(_ value: LocalDateTime, _ nanoseconds: Int128) throws(RunError) -> LocalDateTime {
    let total = Int128(value.time.nanoseconds) + nanoseconds
    let days = Int128(value.days) + total.floorQuotient(DurationParts.nanosecondsPerDay)
    guard let days = Int64(exactly: days) else { throw tooFar }
    let time = LocalTime(nanoseconds: Int64(total.floorRemainder(DurationParts.nanosecondsPerDay)))
    return LocalDateTime(days: try TemporalLimits.checked(days), time: time)
  }

  /// Months and days move the local date, the time moves the instant.
  private static func later(_ value: ZonedDateTime, _ duration: Duration, _ sign: Int64, _ nanoseconds: Int128) throws(RunError)
    -> ZonedDateTime
  {
    let zone = try Zone.of(value)
    var start = value
    if duration.months != 0 || duration.days != 0 {
      let days = try later(value.local.days, duration, sign)
      start = zone.resolve(LocalDateTime(days: days, time: value.local.time), preferring: value.offset)
    }
    let total = Int128(start.local.time.nanoseconds % 1_000_000_000) + nanoseconds
    guard let seconds = Int64(exactly: Int128(start.epochSecond) + total.floorQuotient(1_000_000_000)) else { throw tooFar }
    return try TemporalBuilder.instant(seconds, Int64(total.floorRemainder(1_000_000_000)), zone)
  }
}
