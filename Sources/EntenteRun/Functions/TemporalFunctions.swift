import EntenteModel

/// `date()`, `datetime()` and the rest: now, from a text, from a map, from another temporal value.
enum TemporalFunctions {
  enum Kind: String, CaseIterable, Sendable {
    case date, time
    case localTime = "localtime"
    case localDateTime = "localdatetime"
    case dateTime = "datetime"
  }

  static let table: [(String, ScalarFunction)] = Kind.allCases.flatMap(functions) + others

  private static func functions(_ kind: Kind) -> [(String, ScalarFunction)] {
    [
      (kind.rawValue, .many { (values, frame) throws(RunError) in try make(kind, values, frame) }),
      ("\(kind.rawValue).transaction", clock(kind) { $0.statement }),
      ("\(kind.rawValue).statement", clock(kind) { $0.statement }),
      ("\(kind.rawValue).realtime", clock(kind) { $0.realtime }),
      ("\(kind.rawValue).truncate", .many { (values, frame) throws(RunError) in try truncate(kind, values, frame) }),
    ]
  }

  private static let others: [(String, ScalarFunction)] = [
    ("duration", .unary(duration)),
    ("duration.between", .binary { (a, b) throws(RunError) in try DurationBetween.reckon(a, b, .all) }),
    ("duration.inMonths", .binary { (a, b) throws(RunError) in try DurationBetween.reckon(a, b, .months) }),
    ("duration.inDays", .binary { (a, b) throws(RunError) in try DurationBetween.reckon(a, b, .days) }),
    ("duration.inSeconds", .binary { (a, b) throws(RunError) in try DurationBetween.reckon(a, b, .seconds) }),
    ("datetime.fromepoch", .binary(fromEpoch)),
    ("datetime.fromepochmillis", .unary(fromEpochMillis)),
    ("timestamp", ScalarFunction(.nullary { frame in .integer(milliseconds(frame.clock.statement)) })),
  ]

  private static func make(_ kind: Kind, _ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    guard let value = values.first else { return try now(kind, frame.clock.statement, .fixed(0)) }
    switch value {
    case .string(let text): return try read(kind, text)
    case .map(let map):
      if map.count == 1, let zone = map["timezone"] { return try now(kind, frame.clock.statement, try TemporalFields.zone(zone)) }
      return try build(kind, try TemporalFields(map))
    default: return try convert(kind, value)
    }
  }

  private static func read(_ kind: Kind, _ text: String) throws(RunError) -> Value {
    switch kind {
    case .date: return .date(days: try ISOReader.date(text))
    case .time: return .time(try ISOReader.time(text))
    case .localTime: return .localTime(try ISOReader.localTime(text))
    case .localDateTime: return .localDateTime(try ISOReader.localDateTime(text))
    case .dateTime: return .dateTime(try ISOReader.dateTime(text))
    }
  }

  static func build(_ kind: Kind, _ fields: TemporalFields) throws(RunError) -> Value {
    switch kind {
    case .date: return try TemporalBuilder.date(fields)
    case .time: return try TemporalBuilder.time(fields)
    case .localTime: return try TemporalBuilder.localTime(fields)
    case .localDateTime: return try TemporalBuilder.localDateTime(fields)
    case .dateTime: return try TemporalBuilder.dateTime(fields)
    }
  }

  /// Another temporal value's part, with midnight and UTC for what it has not.
  private static func convert(_ kind: Kind, _ value: Value) throws(RunError) -> Value {
    if case .edtf(let date) = value, date.precision == .day { return try convert(kind, .date(days: Int64(date.firstDay))) }
    guard value.day != nil || value.timeOfDay != nil else {
      throw .typeError("a string, a map or a temporal value is wanted, not \(value.article)", .invalidArgumentValue)
    }
    let offset: Int32
    if case .dateTime(let value) = value { offset = value.offset } else { offset = try value.zone()?.offset(at: 0) ?? 0 }
    switch kind {
    case .date: return .date(days: try TemporalBuilder.day(value) ?? 0)
    case .localTime: return .localTime(try TemporalBuilder.time(value) ?? .midnight)
    case .time: return .time(OffsetTime(local: try TemporalBuilder.time(value) ?? .midnight, offset: offset))
    case .localDateTime, .dateTime:
      if case .dateTime = value, kind == .dateTime { return value }
      let local = LocalDateTime(days: try TemporalBuilder.day(value) ?? 0, time: value.timeOfDay ?? .midnight)
      return kind == .dateTime ? .dateTime(Zone.fixed(0).resolve(local)) : .localDateTime(local)
    }
  }

  // MARK: Now

  private static func clock(_ kind: Kind, _ read: @escaping @Sendable (StatementClock) -> StatementClock.Instant) -> ScalarFunction {
    .many { (values, frame) throws(RunError) in
      var zone = Zone.fixed(0)
      if let given = values.first { zone = try TemporalFields.zone(given) }
      return try now(kind, read(frame.clock), zone)
    }
  }

  private static func now(_ kind: Kind, _ instant: StatementClock.Instant, _ zone: Zone) throws(RunError) -> Value {
    let value = zone.at(instant.seconds, Int64(instant.nanoseconds))
    return kind == .dateTime ? .dateTime(value) : try convert(kind, .dateTime(value))
  }

  private static func milliseconds(_ instant: StatementClock.Instant) -> Int64 {
    instant.seconds * 1000 + Int64(instant.nanoseconds) / 1_000_000
  }

  // MARK: Truncation

  /// `truncate(unit[, value[, fields]])`; without a value, of now.
  private static func truncate(_ kind: Kind, _ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    let unit = try Truncation.Unit(values[0])
    let value = values.count > 1 ? values[1] : try now(kind, frame.clock.statement, .fixed(0))
    var fields = TemporalFields()
    if values.count > 2 {
      guard case .map(let map) = values[2] else { throw GraphFunctions.wrong(values[2], "a map") }
      fields = try TemporalFields(map)
    }
    guard value.day != nil || value.timeOfDay != nil else { throw GraphFunctions.wrong(value, "a temporal value") }
    switch kind {
    case .date:
      guard unit.nanoseconds == nil || unit == .day else { throw TemporalLimits.invalid("a date has no \(unit.rawValue)") }
      return .date(days: try day(value, unit, fields))
    case .localTime: return .localTime(try time(value, unit, fields, needsTime: true))
    case .time:
      let offset = if let zone = fields.zone { zone.offset(at: 0) } else { try offset(value) }
      return .time(OffsetTime(local: try time(value, unit, fields, needsTime: true), offset: offset))
    case .localDateTime: return .localDateTime(LocalDateTime(days: try day(value, unit, fields), time: try time(value, unit, fields)))
    case .dateTime:
      let local = LocalDateTime(days: try day(value, unit, fields), time: try time(value, unit, fields))
      var zone = fields.zone
      if zone == nil { zone = try value.zone() }
      return .dateTime((zone ?? .fixed(0)).resolve(local))
    }
  }

  private static func offset(_ value: Value) throws(RunError) -> Int32 {
    if case .dateTime(let value) = value { return value.offset }
    return try value.zone()?.offset(at: 0) ?? 0
  }

  private static func day(_ value: Value, _ unit: Truncation.Unit, _ fields: TemporalFields) throws(RunError) -> Int64 {
    guard let day = try TemporalBuilder.day(value) else { return 0 }
    return try fields.days(base: Truncation.day(day, unit))
  }

  private static func time(
    _ value: Value, _ unit: Truncation.Unit, _ fields: TemporalFields, needsTime: Bool = false
  ) throws(RunError) -> LocalTime {
    if needsTime {
      guard unit.nanoseconds != nil else { throw TemporalLimits.invalid("a time has no \(unit.rawValue)") }
      _ = try TemporalBuilder.time(value)
    }
    return try Truncation.set(Truncation.time(value.timeOfDay ?? .midnight, unit), fields, unit)
  }

  // MARK: Durations and epochs

  private static func duration(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .string(let text): return .duration(try ISOReader.duration(text))
    case .map(let map): return .duration(try DurationParts.read(map))
    case .duration: return value
    default: throw GraphFunctions.wrong(value, "a string or a map")
    }
  }

  private static func fromEpoch(_ seconds: Value, _ nanoseconds: Value) throws(RunError) -> Value {
    guard case .integer(let seconds) = seconds, case .integer(let rest) = nanoseconds else {
      throw .typeError("seconds and nanoseconds are integers", .invalidArgumentValue)
    }
    guard let total = Int64(exactly: Int128(seconds) + Int128(rest.floorQuotient(1_000_000_000))) else {
      throw TemporalLimits.outOfRange("an instant beyond 64 bits")
    }
    return .dateTime(try TemporalBuilder.instant(total, rest.floorRemainder(1_000_000_000), .fixed(0)))
  }

  private static func fromEpochMillis(_ value: Value) throws(RunError) -> Value {
    guard case .integer(let milliseconds) = value else { throw GraphFunctions.wrong(value, "an integer") }
    let rest = milliseconds.floorRemainder(1000) * 1_000_000
    return .dateTime(try TemporalBuilder.instant(milliseconds.floorQuotient(1000), rest, .fixed(0)))
  }
}
