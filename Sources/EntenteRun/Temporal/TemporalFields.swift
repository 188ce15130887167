import EntenteModel

/// The fields of a map that a temporal value is made of: `{year: 1984, week: 10, timezone: '+01:00'}`.
struct TemporalFields {
  enum Field: String, CaseIterable {
    case year, quarter, month, week, day, dayOfWeek, dayOfQuarter, ordinalDay
    case hour, minute, second, millisecond, microsecond, nanosecond
    case epochSeconds, epochMillis
  }

  private var numbers: [Field: Int64] = [:]
  /// Other temporal values, from which what is not given is taken.
  private(set) var date: Value?
  private(set) var time: Value?
  private(set) var zone: Zone?

  init() {}

  init(_ map: MapValue) throws(RunError) {
    for entry in map where !entry.value.isNull {
      switch entry.key {
      case "date": date = entry.value
      case "time": time = entry.value
      case "datetime": (date, time) = (entry.value, entry.value)
      case "timezone": zone = try TemporalFields.zone(entry.value)
      default: try set(entry)
      }
    }
  }

  static func zone(_ value: Value) throws(RunError) -> Zone {
    guard case .string(let name) = value else {
      throw .typeError("a time zone is a string, not \(value.article)", .invalidArgumentValue)
    }
    return try ISOReader.zone(name)
  }

  private mutating func set(_ entry: MapValue.Entry) throws(RunError) {
    guard let field = Field(rawValue: entry.key) ?? Field.allCases.first(where: { $0.rawValue.lowercased() == entry.key.lowercased() })
    else {
      throw TemporalLimits.invalid("there is no temporal field '\(entry.key)'")
    }
    guard case .integer(let number) = entry.value else {
      throw .typeError("\(entry.key) is an integer, not \(entry.value.article)", .invalidArgumentValue)
    }
    numbers[field] = number
  }

  subscript(field: Field) -> Int64? { numbers[field] }
  func has(_ fields: Field...) -> Bool { fields.contains { numbers[$0] != nil } }

  /// The field, within its range; `fallback` where it is not given.
  func number(_ field: Field, _ range: ClosedRange<Int>, or fallback: Int) throws(RunError) -> Int {
    guard let number = numbers[field] else { return fallback }
    guard let value = Int(exactly: number), range.contains(value) else {
      throw TemporalLimits.outOfRange("\(field.rawValue) is \(range.lowerBound) to \(range.upperBound), not \(number)")
    }
    return value
  }

  static func days(inQuarter quarter: Int, of year: Int) -> Int {
    (0..<3).reduce(0) { $0 + CivilDate.daysIn(month: quarter * 3 - $1, year: year) }
  }

  /// Whether any of the given fields needs a larger one that is missing.
  func require(_ order: [Field], _ what: String) throws(RunError) {
    var missing: Field?
    for field in order {
      if numbers[field] == nil {
        missing = missing ?? field
      } else if let missing {
        throw TemporalLimits.invalid("\(what) with \(field.rawValue) needs \(missing.rawValue), too")
      }
    }
  }
}

// The day.
extension TemporalFields {
  private static let years = -TemporalLimits.maximumYear...TemporalLimits.maximumYear

  /// The day that the fields say; what they leave out is `base`'s, else the first of its kind.
  func days(base: Int64?) throws(RunError) -> Int64 {
    let start = base.map { CivilDate(daysSinceEpoch: Int($0)) }
    if start == nil, !has(.year) { throw TemporalLimits.invalid("a date needs its year") }
    if has(.week) || (has(.dayOfWeek) && start != nil) { return try week(start) }
    let year = try number(.year, TemporalFields.years, or: start?.year ?? 1)
    if has(.ordinalDay) { return try ordinal(year) }
    if has(.quarter) || (has(.dayOfQuarter) && start != nil) { return try quarter(year, start) }
    if start == nil, has(.dayOfWeek, .dayOfQuarter) {
      throw TemporalLimits.invalid("a day of a week or a quarter needs its week or quarter")
    }
    if start == nil { try require([.year, .month, .day], "a date") }
    let month = try number(.month, 1...12, or: start?.month ?? 1)
    let day = try number(.day, 1...31, or: start?.day ?? 1)
    return try checked(CivilDate(year: year, month: month, day: day))
  }

  private func checked(_ date: CivilDate) throws(RunError) -> Int64 {
    guard date.day <= CivilDate.daysIn(month: date.month, year: date.year) else {
      // A day that was not asked for gives way, as from 31 January to February.
      if !has(.day) {
        return Int64(
          CivilDate(year: date.year, month: date.month, day: CivilDate.daysIn(month: date.month, year: date.year)).daysSinceEpoch)
      }
      throw TemporalLimits.outOfRange("there is no day \(date.day) in month \(date.month) of \(date.year)")
    }
    return Int64(date.daysSinceEpoch)
  }

  private func week(_ base: CivilDate?) throws(RunError) -> Int64 {
    let year = try number(.year, TemporalFields.years, or: base?.week.year ?? 1)
    let week = try number(.week, 1...53, or: base?.week.number ?? 1)
    guard week <= CivilDate.weeks(in: year) else { throw TemporalLimits.outOfRange("\(year) has no week \(week)") }
    let day = try number(.dayOfWeek, 1...7, or: base?.dayOfWeek ?? 1)
    return Int64(CivilDate.firstMonday(ofWeekYear: year) + (week - 1) * 7 + day - 1)
  }

  private func ordinal(_ year: Int) throws(RunError) -> Int64 {
    let day = try number(.ordinalDay, 1...(CivilDate.isLeap(year) ? 366 : 365), or: 1)
    return Int64(CivilDate(year: year, month: 1, day: 1).daysSinceEpoch + day - 1)
  }

  private func quarter(_ year: Int, _ base: CivilDate?) throws(RunError) -> Int64 {
    let quarter = try number(.quarter, 1...4, or: base?.quarter ?? 1)
    let length = TemporalFields.days(inQuarter: quarter, of: year)
    let day = try number(.dayOfQuarter, 1...length, or: min(base?.dayOfQuarter ?? 1, length))
    return Int64(CivilDate(year: year, month: quarter * 3 - 2, day: 1).daysSinceEpoch + day - 1)
  }
}

// The time of day.
extension TemporalFields {
  func time(base: LocalTime?) throws(RunError) -> LocalTime {
    if base == nil {
      try require([.hour, .minute, .second], "a time")
      if has(.millisecond, .microsecond, .nanosecond), !has(.second) {
        throw TemporalLimits.invalid("parts of a second need the second, too")
      }
    }
    let seconds = Int((base?.nanoseconds ?? 0) / 1_000_000_000)
    let hour = try number(.hour, 0...23, or: seconds / 3600)
    let minute = try number(.minute, 0...59, or: seconds / 60 % 60)
    let second = try number(.second, 0...59, or: seconds % 60)
    let rest = try fraction() ?? (base?.nanoseconds ?? 0) % 1_000_000_000
    return LocalTime(nanoseconds: Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + rest)
  }

  /// The nanoseconds of the second that the fields say together; `nil` where they say none.
  func fraction() throws(RunError) -> Int64? {
    guard has(.millisecond, .microsecond, .nanosecond) else { return nil }
    let milliseconds = try number(.millisecond, 0...999, or: 0)
    let microseconds = try number(.microsecond, 0...(has(.millisecond) ? 999 : 999_999), or: 0)
    let nanoseconds = try number(.nanosecond, 0...(has(.microsecond) ? 999 : has(.millisecond) ? 999_999 : 999_999_999), or: 0)
    return Int64(milliseconds) * 1_000_000 + Int64(microseconds) * 1000 + Int64(nanoseconds)
  }
}
