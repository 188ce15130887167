import EntenteModel

/// Temporal values as ISO 8601 writes them, with no more precision than they have.
enum ISOText {
  static func date(_ days: Int64) -> String {
    let date = CivilDate(daysSinceEpoch: Int(days))
    let sign = date.year < 0 ? "-" : date.year > 9999 ? "+" : ""
    return sign + pad(date.year.magnitude, 4) + "-" + pad(UInt(date.month), 2) + "-" + pad(UInt(date.day), 2)
  }

  /// `12:31`, `12:31:14`, `12:31:14.645`: seconds where there are any, a fraction without zeros at its end.
  static func time(_ time: LocalTime) -> String {
    let (seconds, nanoseconds) = time.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    var text = pad(UInt(seconds / 3600), 2) + ":" + pad(UInt(seconds / 60 % 60), 2)
    guard seconds % 60 != 0 || nanoseconds != 0 else { return text }
    text += ":" + pad(UInt(seconds % 60), 2)
    return text + fraction(nanoseconds)
  }

  /// `Z`, `+01:00`, `+00:53:28`
  static func offset(_ offset: Int32) -> String {
    guard offset != 0 else { return "Z" }
    let seconds = UInt(offset.magnitude)
    let text = (offset < 0 ? "-" : "+") + pad(seconds / 3600, 2) + ":" + pad(seconds / 60 % 60, 2)
    return seconds % 60 == 0 ? text : text + ":" + pad(seconds % 60, 2)
  }

  static func dateTime(_ value: LocalDateTime) -> String { date(value.days) + "T" + time(value.time) }

  static func dateTime(_ value: ZonedDateTime) -> String {
    let text = dateTime(value.local) + offset(value.offset)
    return value.zone.map { "\(text)[\($0)]" } ?? text
  }

  /// `P12Y5M14DT16H13M10.000000001S`; every part has a sign of its own; nothing at all is `PT0S`.
  static func duration(_ duration: Duration) -> String {
    var date = ""
    var time = ""
    func add(_ value: Int64, _ unit: String, to text: inout String) { if value != 0 { text += "\(value)\(unit)" } }
    add(duration.months / 12, "Y", to: &date)
    add(duration.months % 12, "M", to: &date)
    add(duration.days, "D", to: &date)
    let total = duration.totalNanoseconds
    let seconds = Int64(total / 1_000_000_000)
    let rest = Int64(total % 1_000_000_000)
    add(seconds / 3600, "H", to: &time)
    add(seconds / 60 % 60, "M", to: &time)
    if seconds % 60 != 0 || rest != 0 {
      let sign = total < 0 ? "-" : ""
      time += "\(sign)\((seconds % 60).magnitude)\(fraction(Int64(rest.magnitude)))S"
    }
    if time.isEmpty { return date.isEmpty ? "PT0S" : "P" + date }
    return "P" + date + "T" + time
  }

  /// `.645`, nothing for none.
  private static func fraction(_ nanoseconds: Int64) -> String {
    guard nanoseconds != 0 else { return "" }
    var digits = pad(UInt(nanoseconds), 9)
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return "." + digits
  }

  static func pad(_ value: UInt, _ width: Int) -> String {
    let digits = String(value)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
