import EntenteModel

/// `duration.between` and its like.
enum DurationBetween {
  enum Unit { case all, months, days, seconds }

  /// A value as a point in time: what it lacks (a date, a time, a zone) is taken from the other one.
  private struct Point {
    var local: LocalDateTime
    var offset: Int64
    var zone: Zone?
    var nanoseconds: Int128 {
      (Int128(local.days) * 86_400 - Int128(offset)) * 1_000_000_000 + Int128(local.time.nanoseconds)
    }
  }

  static func reckon(_ from: Value, _ to: Value, _ unit: Unit) throws(RunError) -> Value {
    if from.isNull || to.isNull { return .null }
    for value in [from, to] where value.day == nil && value.timeOfDay == nil {
      throw .typeError("a date or a time is wanted, not \(value.article)", .invalidArgumentValue)
    }
    let hasDates = from.day != nil && to.day != nil
    let (first, second) = try points(from, to)
    var months: Int64 = 0
    var days: Int64 = 0
    var start = first
    if hasDates, unit != .seconds {
      let end = local(second, in: first)
      if unit != .days {
        months = self.months(first.local, end)
        start = try moved(start, months: months, days: 0)
      }
      if unit != .months {
        days = self.days(start.local, end)
        start = try moved(start, months: 0, days: days)
      }
    }
    guard unit == .all || unit == .seconds else { return .duration(Duration(months: months, days: days, seconds: 0, nanoseconds: 0)) }
    return .duration(try Duration(months: months, days: days, nanoseconds: second.nanoseconds - start.nanoseconds))
  }

  private static func points(_ from: Value, _ to: Value) throws(RunError) -> (Point, Point) {
    let (fromZone, toZone) = (try from.zone(), try to.zone())
    let day = from.day ?? to.day ?? 0
    let first = point(from, day: from.day ?? day, zone: fromZone ?? toZone, isOwn: fromZone != nil && toZone != nil)
    let second = point(to, day: to.day ?? day, zone: toZone ?? fromZone, isOwn: fromZone != nil && toZone != nil)
    return (first, second)
  }

  private static func point(_ value: Value, day: Int64, zone: Zone?, isOwn: Bool) -> Point {
    let local = LocalDateTime(days: day, time: value.timeOfDay ?? .midnight)
    if case .dateTime(let value) = value { return Point(local: local, offset: Int64(value.offset), zone: zone) }
    guard let zone else { return Point(local: local, offset: 0, zone: nil) }
    let resolved = zone.resolve(local)
    return Point(local: local, offset: Int64(resolved.offset), zone: zone)
  }

  /// The second point as clocks at the first show it.
  private static func local(_ second: Point, in first: Point) -> LocalDateTime {
    guard let zone = first.zone else { return second.local }
    let seconds = Int64(second.nanoseconds.floorQuotient(1_000_000_000))
    return zone.at(seconds, second.local.time.nanoseconds % 1_000_000_000).local
  }

  private static func moved(_ point: Point, months: Int64, days: Int64) throws(RunError) -> Point {
    let duration = Duration(months: months, days: days, seconds: 0, nanoseconds: 0)
    var result = point
    result.local.days = try TemporalArithmetic.later(point.local.days, duration, 1)
    if let zone = point.zone {
      let resolved = zone.resolve(result.local, preferring: Int32(point.offset))
      (result.local, result.offset) = (resolved.local, Int64(resolved.offset))
    }
    return result
  }

  /// Whole days from one local time to another.
  private static func days(_ from: LocalDateTime, _ to: LocalDateTime) -> Int64 {
    let days = to.days - from.days
    if days > 0, to.time.nanoseconds < from.time.nanoseconds { return days - 1 }
    if days < 0, to.time.nanoseconds > from.time.nanoseconds { return days + 1 }
    return days
  }

  /// Whole months from one local time to another.
  private static func months(_ from: LocalDateTime, _ to: LocalDateTime) -> Int64 {
    let end = CivilDate(daysSinceEpoch: Int(from.days + days(from, to)))
    let start = CivilDate(daysSinceEpoch: Int(from.days))
    let (first, last) = ((start.year * 12 + start.month) * 32 + start.day, (end.year * 12 + end.month) * 32 + end.day)
    return Int64((last - first) / 32)
  }
}
