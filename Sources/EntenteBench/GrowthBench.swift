import Entente
import EntenteBytes

/// How cost grows with the graph: the same measurements on graphs of one seed, each about three times the one before.
struct GrowthBench {
  /// What a curve shows.
  struct Series {
    var name: String
    /// Seconds, by size; `nil` where it was not measured.
    var seconds: [Double?]
  }

  private(set) var edges: [Int] = []
  private(set) var bitsPerEdge: [Double] = []
  private(set) var series: [Series]
  private let seed: UInt64

  /// Names of the curves, and what ``GraphBench``'s figures begin with that they show.
  private static let curves = [
    ("load both tables", "load"), ("all edges by type and year", "edges by type and year, median"),
    ("trails of 1 to 3 edges", "trails of 1 to 3, median"), ("one hop, by a new process", GraphBench.coldName),
    ("two hops, distinct nodes", "two hops, distinct, median"), ("shortest path", "shortest path, median"),
    ("one hop, by name and date", "one hop, by name and date, median"),
  ]
  private static let smallest = 10_000

  private init(seed: UInt64) {
    self.seed = seed
    series = Self.curves.map { Series(name: $0.0, seconds: []) }
  }

  /// Graphs of 10,000 edges up to `most`, a tenth as many nodes each.
  static func run(edges most: Int, seed: UInt64, program: String?) throws -> GrowthBench {
    var result = GrowthBench(seed: seed)
    let program = program ?? beside
    var size = smallest
    var isThreefold = true
    while size <= most {
      try? StandardStream.error.write(Array("\(size) edges\n".utf8))
      let share = min(1, 1_000_000 / Double(size))
      result.add(try GraphBench.run(nodes: size / 10, edges: size, seed: seed, repeating: max(share, 0.25), program: program))
      size = isThreefold ? size * 3 : size / 3 * 10
      isThreefold.toggle()
    }
    return result
  }

  /// The `entente` that was built with this program, if it was.
  private static var beside: String? {
    let path = Files.parent(of: CommandLine.arguments[0]) + "/entente"
    return Files.exists(path) ? path : nil
  }

  private mutating func add(_ figures: [Figure]) {
    func value(_ prefix: String) -> Figure? { figures.first { $0.name.hasPrefix(prefix) } }
    edges.append(Int(value("edges")?.value ?? 0))
    bitsPerEdge.append(value("size")?.value ?? 0)
    for (place, curve) in Self.curves.enumerated() {
      series[place].seconds.append(value(curve.1).map { $0.unit == "ms" ? $0.value / 1e3 : $0.value })
    }
  }

  /// `growth.json` and `growth.svg`.
  func write(to folder: String) throws(FileError) {
    try Files.write(Array(json.utf8), to: folder + "/growth.json")
    try Files.write(Array(GrowthPlot(self).svg.utf8), to: folder + "/growth.svg")
  }

  var json: String {
    let rows = edges.indices.map { place -> String in
      let times = series.map { "\"\($0.name)\": \($0.seconds[place].map { "\($0)" } ?? "null")" }.joined(separator: ", ")
      return "  {\"edges\": \(edges[place]), \"bits per edge\": \(bitsPerEdge[place]), \"seconds\": {\(times)}}"
    }
    return "{\"seed\": \(seed), \"sizes\": [\n\(rows.joined(separator: ",\n"))\n]}\n"
  }

  /// A line a measurement, a column a size.
  var table: String {
    var lines = [["edges"] + edges.map { "\($0)" }, ["bits an edge"] + bitsPerEdge.map { Figure("", "", $0, "").text }]
    lines += series.map { [$0.name] + $0.seconds.map { $0.map(Self.text) ?? "" } }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated().map { place, cell in
        let pad = String(repeating: " ", count: cell.1 - cell.0.count)
        return place == 0 ? cell.0 + pad : pad + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Seconds in the unit that suits them.
  static func text(_ seconds: Double) -> String {
    for (factor, unit) in [(1.0, "s"), (1e3, "ms")] where seconds * factor >= 1 { return short(seconds * factor) + " " + unit }
    return short(seconds * 1e6) + " µs"
  }

  private static func short(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded()))" : value >= 10 ? "\((value * 10).rounded() / 10)" : "\((value * 100).rounded() / 100)"
  }
}
