import EntenteModel

/// Reads dates, times and zones in every form of ISO 8601 that openCypher knows, extended and basic.
enum ISOReader {
  static func date(_ text: String) throws(RunError) -> Int64 {
    if let days = plainDate(text.utf8.span) { return try TemporalLimits.checked(days) }
    var cursor = ISOCursor(text)
    guard let days = date(&cursor), cursor.isAtEnd else { throw unreadable(text, "date") }
    return try TemporalLimits.checked(days)
  }

  static func localTime(_ text: String) throws(RunError) -> LocalTime {
    var cursor = ISOCursor(text)
    guard let time = time(&cursor), cursor.isAtEnd else { throw unreadable(text, "time") }
    return time
  }

  static func time(_ text: String) throws(RunError) -> OffsetTime {
    var cursor = ISOCursor(text)
    guard let time = time(&cursor), let offset = cursor.isAtEnd ? 0 : offset(&cursor), cursor.isAtEnd else {
      throw unreadable(text, "time")
    }
    return OffsetTime(local: time, offset: offset)
  }

  static func localDateTime(_ text: String) throws(RunError) -> LocalDateTime {
    var cursor = ISOCursor(text)
    guard let value = dateTime(&cursor), cursor.isAtEnd else { throw unreadable(text, "date and time") }
    return LocalDateTime(days: try TemporalLimits.checked(value.days), time: value.time)
  }

  /// Without a zone the time is UTC's. An offset beside a zone's name must be one that the zone has then.
  static func dateTime(_ text: String) throws(RunError) -> ZonedDateTime {
    var cursor = ISOCursor(text)
    guard let local = dateTime(&cursor) else { throw unreadable(text, "date and time") }
    _ = try TemporalLimits.checked(local.days)
    var given: Int32?
    if cursor.peek != nil, cursor.peek != UInt8(ascii: "[") {
      given = offset(&cursor)
      if given == nil { throw unreadable(text, "date and time") }
    }
    let name = cursor.bracketed()
    guard cursor.isAtEnd else { throw unreadable(text, "date and time") }
    guard let name else { return ZonedDateTime(local: local, offset: given ?? 0, zone: nil) }
    let value = try Zone.named(name).resolve(local, preferring: given)
    if let given, value.offset != given { throw TemporalLimits.invalid("\(name) is not at \(ISOText.offset(given)) at that time") }
    return value
  }

  /// `Z`, `+01:00`, `Europe/Brussels`
  static func zone(_ text: String) throws(RunError) -> Zone {
    var cursor = ISOCursor(text)
    if let offset = offset(&cursor), cursor.isAtEnd { return .fixed(offset) }
    return try Zone.named(text)
  }

  static func unreadable(_ text: String, _ wanted: String) -> RunError {
    TemporalLimits.invalid("'\(text.prefix(64))' is no \(wanted) that ISO 8601 knows")
  }

  // MARK: Dates

  /// `2015-04-30`, by far the most usual form; `nil` for all others.
  static func plainDate(_ text: Span<UInt8>) -> Int64? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    var number = 0
    for place in 0..<10 where place != 4 && place != 7 {
      let digit = text[place] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return days(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func date(_ cursor: inout ISOCursor) -> Int64? {
    guard let (year, isLong) = year(&cursor) else { return nil }
    let isExtended = cursor.take("-")
    if isLong, !isExtended { return days(year, 1, 1) }
    if cursor.take("W") { return week(&cursor, year, isExtended) }
    if cursor.take("Q") { return quarter(&cursor, year, isExtended) }
    switch cursor.digitCount {
    case 0: return isExtended ? nil : days(year, 1, 1)
    case 3: return cursor.number(3).flatMap { ordinal(year, $0) }
    case 4 where !isExtended:
      guard let month = cursor.number(2), let day = cursor.number(2) else { return nil }
      return days(year, month, day)
    case 2:
      guard let month = cursor.number(2) else { return nil }
      guard isExtended, cursor.take("-") else { return days(year, month, 1) }
      return cursor.digitCount == 2 ? cursor.number(2).flatMap { days(year, month, $0) } : nil
    default: return nil
    }
  }

  /// Four digits; or a sign and up to nine.
  private static func year(_ cursor: inout ISOCursor) -> (year: Int, isLong: Bool)? {
    let sign = cursor.take("-") ? -1 : cursor.take("+") ? 1 : 0
    guard sign != 0 else { return cursor.number(4).map { ($0, false) } }
    guard cursor.digitCount <= 9, let year = cursor.number(cursor.digitCount) else { return nil }
    return (sign * year, true)
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
    guard day >= 1, day <= CivilDate.daysIn(month: month, year: year) else { return nil }
    return Int64(CivilDate(year: year, month: month, day: day).daysSinceEpoch)
  }

  private static func ordinal(_ year: Int, _ day: Int) -> Int64? {
    guard day >= 1, day <= (CivilDate.isLeap(year) ? 366 : 365) else { return nil }
    return Int64(CivilDate(year: year, month: 1, day: 1).daysSinceEpoch + day - 1)
  }

  private static func week(_ cursor: inout ISOCursor, _ year: Int, _ isExtended: Bool) -> Int64? {
    guard let week = cursor.number(2), week >= 1, week <= CivilDate.weeks(in: year) else { return nil }
    var day = 1
    if isExtended ? cursor.take("-") : cursor.digitCount == 1 {
      guard let given = cursor.number(1), given >= 1, given <= 7 else { return nil }
      day = given
    }
    return Int64(CivilDate.firstMonday(ofWeekYear: year) + (week - 1) * 7 + day - 1)
  }

  private static func quarter(_ cursor: inout ISOCursor, _ year: Int, _ isExtended: Bool) -> Int64? {
    guard let quarter = cursor.number(1), quarter >= 1, quarter <= 4 else { return nil }
    var day = 1
    if isExtended ? cursor.take("-") : cursor.digitCount == 2 {
      guard let given = cursor.number(2), given >= 1, given <= TemporalFields.days(inQuarter: quarter, of: year) else { return nil }
      day = given
    }
    return days(year, quarter * 3 - 2, 1).map { $0 + Int64(day) - 1 }
  }

  // MARK: Times

  /// A date without a time begins at midnight.
  private static func dateTime(_ cursor: inout ISOCursor) -> LocalDateTime? {
    guard let days = date(&cursor) else { return nil }
    guard cursor.take("T") else { return LocalDateTime(days: days, time: .midnight) }
    guard let time = time(&cursor) else { return nil }
    return LocalDateTime(days: days, time: time)
  }

  private static func time(_ cursor: inout ISOCursor) -> LocalTime? {
    guard let hour = cursor.number(2), hour < 24 else { return nil }
    var (minute, second, nanosecond) = (0, 0, 0)
    let isExtended = cursor.take(":")
    if isExtended || cursor.digitCount >= 2 {
      guard let given = cursor.number(2), given < 60 else { return nil }
      minute = given
      if isExtended ? cursor.take(":") : cursor.digitCount >= 2 {
        guard let given = cursor.number(2), given < 60, let fraction = cursor.fraction() else { return nil }
        (second, nanosecond) = (given, fraction)
      }
    }
    return LocalTime(nanoseconds: Int64(((hour * 60 + minute) * 60 + second)) * 1_000_000_000 + Int64(nanosecond))
  }

  /// `Z`, `+01`, `+0100`, `+01:00`, `+00:53:28`
  private static func offset(_ cursor: inout ISOCursor) -> Int32? {
    if cursor.take("Z") || cursor.take("z") { return 0 }
    let sign: Int32 = cursor.take("+") ? 1 : cursor.take("-") ? -1 : 0
    guard sign != 0, let hours = cursor.number(cursor.digitCount == 1 ? 1 : 2) else { return nil }
    var seconds = Int32(hours) * 3600
    for unit: Int32 in [60, 1] {
      guard cursor.take(":") || cursor.digitCount >= 2 else { break }
      guard let part = cursor.number(2), part < 60 else { return nil }
      seconds += Int32(part) * unit
    }
    return seconds <= TemporalLimits.maximumOffset ? sign * seconds : nil
  }
}
