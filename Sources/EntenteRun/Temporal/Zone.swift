import EntenteBytes
import EntenteModel
import Synchronization

/// A time zone: an offset, or one of the tz database's.
enum Zone: Sendable {
  case fixed(Int32)
  case named(String, ZoneRules)

  /// The zone's name in the tz database; `nil` for an offset.
  var name: String? { if case .named(let name, _) = self { name } else { nil } }

  /// Zones that were read. Their files do not change under a running program.
  private static let read = Mutex<[String: ZoneRules]>([:])

  /// The zone of this name, read from the system's zone files at first use.
  static func named(_ name: String) throws(RunError) -> Zone {
    if let rules = read.withLock({ $0[name] }) { return .named(name, rules) }
    guard let bytes = Machine.zoneFile(name) else {
      guard Machine.zoneFile("UTC") != nil || Machine.zoneFile("Etc/UTC") != nil else {
        throw .argumentError(
          "this system has no time zone files (/usr/share/zoneinfo); '\(name)' cannot be looked up", .timeZoneUnavailable)
      }
      throw TemporalLimits.invalid("there is no time zone '\(name.prefix(64))'")
    }
    guard let rules = ZoneRules(bytes) else { throw .argumentError("the zone file of '\(name)' cannot be read", .timeZoneUnavailable) }
    read.withLock { $0[name] = rules }
    return .named(name, rules)
  }

  /// Seconds east of UTC at an instant.
  func offset(at epochSecond: Int64) -> Int32 {
    switch self {
    case .fixed(let offset): offset
    case .named(_, let rules): rules.offset(at: epochSecond)
    }
  }

  /// A local time in this zone. Where clocks go back it is the first of the two, or the one with the preferred offset; where they go forward,
  /// a time that they leap over moves on by as much.
  func resolve(_ local: LocalDateTime, preferring preferred: Int32? = nil) -> ZonedDateTime {
    guard case .named(let name, let rules) = self else { return ZonedDateTime(local: local, offset: offset(at: 0), zone: nil) }
    let second = local.days * 86_400 + local.time.nanoseconds / 1_000_000_000
    let before = rules.offset(at: second - 86_400)
    let after = rules.offset(at: second + 86_400)
    if let preferred, rules.offset(at: second - Int64(preferred)) == preferred {
      return ZonedDateTime(local: local, offset: preferred, zone: name)
    }
    for offset in [before, after] where rules.offset(at: second - Int64(offset)) == offset {
      return ZonedDateTime(local: local, offset: offset, zone: name)
    }
    return at(second - Int64(before), local.time.nanoseconds % 1_000_000_000)
  }

  /// The local time of an instant.
  func at(_ epochSecond: Int64, _ nanoseconds: Int64) -> ZonedDateTime {
    let offset = offset(at: epochSecond)
    let second = epochSecond + Int64(offset)
    let time = LocalTime(nanoseconds: second.floorRemainder(86_400) * 1_000_000_000 + nanoseconds)
    return ZonedDateTime(local: LocalDateTime(days: second.floorQuotient(86_400), time: time), offset: offset, zone: name)
  }

  /// The zone that a value has.
  static func of(_ value: ZonedDateTime) throws(RunError) -> Zone {
    guard let name = value.zone else { return .fixed(value.offset) }
    return try named(name)
  }
}
