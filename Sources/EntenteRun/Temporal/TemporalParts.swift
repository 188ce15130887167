import EntenteModel

extension Value {
  /// The day of a temporal value that has one.
  var day: Int64? {
    switch self {
    case .date(let days): days
    case .localDateTime(let value): value.days
    case .dateTime(let value): value.local.days
    default: nil
    }
  }

  /// The time of day of a temporal value that has one.
  var timeOfDay: LocalTime? {
    switch self {
    case .localTime(let time): time
    case .time(let time): time.local
    case .localDateTime(let value): value.time
    case .dateTime(let value): value.local.time
    default: nil
    }
  }

  /// The zone of a temporal value that has one; `nil` for others.
  func zone() throws(RunError) -> Zone? {
    switch self {
    case .time(let time): return .fixed(time.offset)
    case .dateTime(let value): return try Zone.of(value)
    default: return nil
    }
  }
}

extension LocalTime {
  static let midnight = LocalTime(nanoseconds: 0)
}

/// Makes temporal values of maps, of other temporal values, and of what is left out.
enum TemporalBuilder {
  static func date(_ fields: TemporalFields) throws(RunError) -> Value { .date(days: try fields.days(base: try day(fields.date))) }

  static func localTime(_ fields: TemporalFields) throws(RunError) -> Value { .localTime(try fields.time(base: try time(fields.time))) }

  static func localDateTime(_ fields: TemporalFields) throws(RunError) -> Value {
    .localDateTime(LocalDateTime(days: try fields.days(base: try day(fields.date)), time: try fields.time(base: try time(fields.time))))
  }

  /// A zone that is given beside a zoned time moves the time into it; beside a local one it is only attached.
  static func time(_ fields: TemporalFields) throws(RunError) -> Value {
    var base = try time(fields.time)
    var offset = try fields.time?.zone()?.offset(at: 0) ?? 0
    if case .dateTime(let value)? = fields.time { offset = value.offset }
    if let zone = fields.zone {
      let wanted = zone.offset(at: 0)
      if let start = base, try fields.time?.zone() != nil { base = start.moved(from: offset, to: wanted) }
      offset = wanted
    }
    return .time(OffsetTime(local: try fields.time(base: base), offset: offset))
  }

  static func dateTime(_ fields: TemporalFields) throws(RunError) -> Value {
    if fields.has(.epochSeconds, .epochMillis) { return try epoch(fields) }
    var (day, time) = (try day(fields.date), try time(fields.time))
    let own = try fields.time?.zone()
    if let own, let wanted = fields.zone, let start = time {
      // Only the time tells the instant here; the day is the one given, or the one that the fields say.
      var days = day
      if days == nil { days = try fields.days(base: nil) }
      let from = own.resolve(LocalDateTime(days: days ?? 0, time: start))
      let moved = wanted.at(from.epochSecond, start.nanoseconds % 1_000_000_000)
      if day != nil { day = moved.local.days }
      time = moved.local.time
    }
    let local = LocalDateTime(days: try fields.days(base: day), time: try fields.time(base: time))
    return .dateTime((fields.zone ?? own ?? .fixed(0)).resolve(local))
  }

  private static func epoch(_ fields: TemporalFields) throws(RunError) -> Value {
    let (seconds, rest): (Int64, Int64)
    if let given = fields[.epochSeconds] {
      (seconds, rest) = (given, 0)
    } else {
      let milliseconds = fields[.epochMillis] ?? 0
      (seconds, rest) = (milliseconds.floorQuotient(1000), milliseconds.floorRemainder(1000) * 1_000_000)
    }
    let nanoseconds = rest + (try fields.fraction() ?? 0)
    guard nanoseconds < 1_000_000_000 else { throw TemporalLimits.outOfRange("the parts of the second are more than a second") }
    return .dateTime(try instant(seconds, nanoseconds, fields.zone ?? .fixed(0)))
  }

  /// The value of an instant in a zone, within the years that there are.
  static func instant(_ seconds: Int64, _ nanoseconds: Int64, _ zone: Zone) throws(RunError) -> ZonedDateTime {
    _ = try TemporalLimits.checked(seconds.floorQuotient(86_400))
    return zone.at(seconds, nanoseconds)
  }

  static func day(_ value: Value?) throws(RunError) -> Int64? {
    guard let value else { return nil }
    if let day = value.day { return day }
    throw .typeError("\(value.article) has no date", .invalidArgumentValue)
  }

  static func time(_ value: Value?) throws(RunError) -> LocalTime? {
    guard let value else { return nil }
    if let time = value.timeOfDay { return time }
    throw .typeError("\(value.article) has no time", .invalidArgumentValue)
  }
}

extension LocalTime {
  /// The time of day that clocks at another offset show.
  func moved(from: Int32, to: Int32) -> LocalTime { plus(Int64(to - from) * 1_000_000_000) }

  /// Later by this much, around midnight where need be.
  func plus(_ amount: Int64) -> LocalTime {
    LocalTime(
      nanoseconds: (nanoseconds + amount.floorRemainder(TemporalLimits.nanosecondsPerDay)).floorRemainder(TemporalLimits.nanosecondsPerDay))
  }
}
