import EntenteModel

extension Value {
  /// The value as `toString` writes it; `nil` for null, lists, maps and what belongs to the graph.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): Value.text(number)
    case .date(let days): ISOText.date(days)
    case .localTime(let time): ISOText.time(time)
    case .time(let time): ISOText.time(time.local) + ISOText.offset(time.offset)
    case .localDateTime(let value): ISOText.dateTime(value)
    case .dateTime(let value): ISOText.dateTime(value)
    case .duration(let duration): ISOText.duration(duration)
    case .edtf(let date): date.text
    case .null, .list, .map, .node, .relationship, .path: nil
    }
  }

  /// A float with the fewest digits that give it back: `1.0`, `1e-305`, `NaN`, `Infinity`.
  package static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return number.description
  }
}
