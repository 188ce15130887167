/// What a property of a node or an edge may hold. A missing property is no value; there is no null to store.
public enum PropertyValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  /// Days since 1970-01-01.
  case date(days: Int64)
  case localTime(LocalTime)
  case time(OffsetTime)
  case localDateTime(LocalDateTime)
  case dateTime(ZonedDateTime)
  case duration(Duration)
  case edtf(PartialDate)
  case list([PropertyValue])
}
