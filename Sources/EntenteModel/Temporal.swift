// The temporal values of openCypher, as plain data. Reading, writing and reckoning with them is the business of EntenteRun.

/// Nanoseconds since midnight, 0 to 86,399,999,999,999.
public struct LocalTime: Hashable, Sendable {
  public var nanoseconds: Int64
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
}

/// A time of day with its offset from UTC.
public struct OffsetTime: Hashable, Sendable {
  public var local: LocalTime
  /// Seconds east of UTC.
  public var offset: Int32
  public init(local: LocalTime, offset: Int32) {
    self.local = local
    self.offset = offset
  }
}

/// A day and a time, nowhere in particular.
public struct LocalDateTime: Hashable, Sendable {
  /// Days since 1970-01-01.
  public var days: Int64
  public var time: LocalTime
  public init(days: Int64, time: LocalTime) {
    self.days = days
    self.time = time
  }
}

/// A day and a time in a zone, or at an offset.
public struct ZonedDateTime: Hashable, Sendable {
  public var local: LocalDateTime
  /// Seconds east of UTC at that instant.
  public var offset: Int32
  /// The zone's name in the tz database; `nil` where only an offset is known.
  public var zone: String?
  public init(local: LocalDateTime, offset: Int32, zone: String?) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }
}

/// An amount of time whose months, days and seconds do not convert into one another.
public struct Duration: Hashable, Sendable {
  public var months: Int64
  public var days: Int64
  public var seconds: Int64
  /// 0 to 999,999,999; the sign is that of `seconds` (floored).
  public var nanoseconds: Int32
  public init(months: Int64, days: Int64, seconds: Int64, nanoseconds: Int32) {
    self.months = months
    self.days = days
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}
