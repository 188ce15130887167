import EntenteModel

/// The rule of a zone for all years to come, as POSIX's TZ writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneFooter: Sendable {
  private struct Change: Sendable {
    enum Day: Sendable {
      /// `n`-th day of a year, from 0, leap days counted.
      case ordinal(Int)
      /// `n`-th day of a year, from 1, 29 February never counted.
      case julian(Int)
      /// Weekday `weekday` (0 is Sunday) of week `week` (5 is the last) of a month.
      case weekday(month: Int, week: Int, weekday: Int)
    }
    var day: Day
    /// Seconds after midnight, wall clock.
    var time: Int64
  }

  private let standard: Int32
  private var summer: (offset: Int32, start: Change, end: Change)?

  init?(_ text: [UInt8]) {
    var reader = Reader(bytes: text)
    guard reader.name(), let offset = reader.time() else { return nil }
    standard = Int32(-offset)
    guard !reader.isAtEnd else { return }
    guard reader.name() else { return nil }
    var summerOffset = standard + 3600
    if reader.peek != UInt8(ascii: ",") {
      guard let offset = reader.time() else { return nil }
      summerOffset = Int32(-offset)
    }
    guard let start = ZoneFooter.change(&reader), let end = ZoneFooter.change(&reader), reader.isAtEnd else { return nil }
    summer = (summerOffset, start, end)
  }

  func offset(at epochSecond: Int64) -> Int32 {
    guard let summer else { return standard }
    let year = CivilDate(daysSinceEpoch: Int((epochSecond + Int64(standard)).floorQuotient(86_400))).year
    let start = instant(summer.start, year) - Int64(standard)
    let end = instant(summer.end, year) - Int64(summer.offset)
    let isSummer = start < end ? epochSecond >= start && epochSecond < end : !(epochSecond >= end && epochSecond < start)
    return isSummer ? summer.offset : standard
  }

  /// A change's wall clock time, as if it were UTC's.
  private func instant(_ change: Change, _ year: Int) -> Int64 {
    let first = CivilDate(year: year, month: 1, day: 1).daysSinceEpoch
    let day: Int
    switch change.day {
    case .ordinal(let number): day = first + number
    case .julian(let number): day = first + number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let start = CivilDate(year: year, month: month, day: 1)
      let ahead = (weekday - start.dayOfWeek % 7).floorRemainder(7) + (week - 1) * 7
      day = start.daysSinceEpoch + (ahead >= CivilDate.daysIn(month: month, year: year) ? ahead - 7 : ahead)
    }
    return Int64(day) * 86_400 + change.time
  }

  private static func change(_ reader: inout Reader) -> Change? {
    guard reader.take(","), let day = day(&reader) else { return nil }
    guard reader.take("/") else { return Change(day: day, time: 7200) }
    return reader.time().map { Change(day: day, time: $0) }
  }

  private static func day(_ reader: inout Reader) -> Change.Day? {
    if reader.take("J") { return reader.number().flatMap { (1...365).contains($0) ? .julian($0) : nil } }
    guard reader.take("M") else { return reader.number().flatMap { (0...365).contains($0) ? .ordinal($0) : nil } }
    guard let month = reader.number(), reader.take("."), let week = reader.number(), reader.take("."), let weekday = reader.number(),
      (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var isAtEnd: Bool { place >= bytes.count }
    var peek: UInt8? { isAtEnd ? nil : bytes[place] }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard peek == UInt8(ascii: letter) else { return false }
      place += 1
      return true
    }

    /// Steps over a zone's abbreviation, `CET` or `<+03>`.
    mutating func name() -> Bool {
      if take("<") {
        guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        place = end + 1
        return true
      }
      let start = place
      while let byte = peek, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { place += 1 }
      return place - start >= 3
    }

    mutating func number() -> Int? {
      var value: Int?
      while let byte = peek, byte >= 0x30, byte <= 0x39, (value ?? 0) < 100_000 {
        value = (value ?? 0) * 10 + Int(byte - 0x30)
        place += 1
      }
      return value
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int64? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard var seconds = number().map({ Int64($0) * 3600 }) else { return nil }
      for unit: Int64 in [60, 1] {
        guard take(":") else { break }
        guard let part = number() else { return nil }
        seconds += Int64(part) * unit
      }
      return isNegative ? -seconds : seconds
    }
  }
}
