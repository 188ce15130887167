import EntenteModel

extension ISOReader {
  /// `P12Y5M14DT16H12M70S` with fractions and signs, weeks, and the form of a date, `P2012-02-02T14:37:21.545`.
  static func duration(_ text: String) throws(RunError) -> Duration {
    var cursor = ISOCursor(text)
    let isNegative = cursor.take("-")
    if !isNegative { _ = cursor.take("+") }
    guard cursor.take("P") else { throw unreadable(text, "duration") }
    var parts = DurationParts()
    guard dateForm(text, &parts) || unitForm(&cursor, &parts) else { throw unreadable(text, "duration") }
    let duration = try parts.duration()
    return isNegative ? try duration.multiplied(by: -1) : duration
  }

  /// Numbers with their units, the larger before the smaller.
  private static func unitForm(_ cursor: inout ISOCursor, _ parts: inout DurationParts) -> Bool {
    var (isTime, last, count) = (false, -1, 0)
    while !cursor.isAtEnd {
      if !isTime, cursor.take("T") {
        isTime = true
        if cursor.isAtEnd { return false }
      }
      guard let number = cursor.decimal() else { return false }
      let units = isTime ? DurationParts.timeUnits : DurationParts.dateUnits
      guard let place = units.firstIndex(where: { cursor.take($0.letter) }) else { return false }
      let rank = (isTime ? 10 : 0) + place
      guard rank > last else { return false }
      (last, count) = (rank, count + 1)
      parts.add(number, units[place].unit)
    }
    return count > 0
  }

  /// The form of a date: `P2012-02-02T14:37:21.545`.
  private static func dateForm(_ text: String, _ parts: inout DurationParts) -> Bool {
    let body = text.utf8.drop { $0 != UInt8(ascii: "P") }.dropFirst()
    var cursor = ISOCursor(String(decoding: Array(body), as: UTF8.self))
    guard cursor.digitCount == 4, let year = cursor.number(4), cursor.take("-"), let month = cursor.number(2), cursor.take("-"),
      let day = cursor.number(2)
    else { return false }
    var numbers: [(Int, DurationParts.Unit)] = [(year, .years), (month, .months), (day, .days)]
    if cursor.take("T") {
      guard let hour = cursor.number(2), cursor.take(":"), let minute = cursor.number(2), cursor.take(":"), let second = cursor.number(2),
        let fraction = cursor.fraction()
      else { return false }
      numbers += [(hour, .hours), (minute, .minutes), (second, .seconds), (fraction, .nanoseconds)]
    }
    guard cursor.isAtEnd else { return false }
    for (number, unit) in numbers { parts.add(Decimal(mantissa: Int128(number), scale: 0), unit) }
    return true
  }
}
