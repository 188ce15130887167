/// One measured number.
struct Figure {
  var task: String
  var name: String
  var value: Double
  var unit: String

  init(_ task: String, _ name: String, _ value: Double, _ unit: String) {
    self.task = task
    self.name = name
    self.value = value
    self.unit = unit
  }

  /// Four significant digits; whole numbers whole.
  var text: String {
    if value == value.rounded(), abs(value) < 1e12 { return String(Int(value)) }
    let magnitude = abs(value)
    let digits = magnitude >= 1000 ? 0 : magnitude >= 100 ? 1 : magnitude >= 10 ? 2 : magnitude >= 1 ? 3 : 5
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    return "\((value * scale).rounded() / scale)"
  }

  static func table(_ figures: [Figure]) -> String {
    let heads = figures.map { "\($0.task)  \($0.name)" }
    let width = heads.map(\.utf8.count).max() ?? 0
    return zip(heads, figures).map { head, figure in
      head + String(repeating: " ", count: width - head.utf8.count + 2) + "\(figure.text) \(figure.unit)\n"
    }.joined()
  }

  static func json(_ figures: [Figure]) -> String {
    let lines = figures.map { "  {\"task\": \"\($0.task)\", \"name\": \"\($0.name)\", \"value\": \($0.value), \"unit\": \"\($0.unit)\"}" }
    return "[\n\(lines.joined(separator: ",\n"))\n]\n"
  }
}
