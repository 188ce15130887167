import EntenteBytes

/// The growth as an SVG: time against edges, both axes logarithmic, and below it the bits of an edge.
struct GrowthPlot {
  private let growth: GrowthBench
  private let decades: ClosedRange<Int>
  private let sizes: ClosedRange<Int>

  private static let (left, right, top, bottom) = (76.0, 630.0, 64.0, 470.0)
  private static let (lowTop, lowBottom) = (536.0, 616.0)
  private static let (width, height) = (940.0, 664.0)
  /// Okabe and Ito's colours, which differ to the colour-blind, too; yellow left out, which is too faint on white.
  private static let colours = ["#000000", "#D55E00", "#009E73", "#CC79A7", "#0072B2", "#E69F00", "#56B4E9"]

  init(_ growth: GrowthBench) {
    self.growth = growth
    let times = growth.series.flatMap { $0.seconds.compactMap { $0 } }.filter { $0 > 0 }
    func decade(_ value: Double, _ rule: FloatingPointRoundingRule) -> Int { Int(Libm.log10(value).rounded(rule)) }
    let low = decade(times.min() ?? 1e-6, .down)
    decades = low...max(low + 1, decade(times.max() ?? 1, .up))
    let first = decade(Double(growth.edges.first ?? 10_000) * 1.1, .down)
    sizes = first...max(first + 1, decade(Double(growth.edges.last ?? 100_000), .up))
  }

  private func x(_ edges: Double) -> Double {
    let share = (Libm.log10(edges) - Double(sizes.lowerBound)) / Double(sizes.count - 1)
    return Self.left + share * (Self.right - Self.left)
  }

  private func y(_ seconds: Double) -> Double {
    let share = (Libm.log10(seconds) - Double(decades.lowerBound)) / Double(decades.count - 1)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" width="\(Int(Self.width))" \
    height="\(Int(Self.height))" font-family="Helvetica, Arial, sans-serif" font-size="13">
    <rect width="100%" height="100%" fill="#fff"/>
    <text x="\(Int(Self.left))" y="28" font-size="17" font-weight="bold">How cost grows with the graph</text>
    <text x="\(Int(Self.left))" y="48" fill="#555">medians on a synthetic dated graph, both axes logarithmic; at the right, the value of the largest</text>
    \(grid)\(curves)\(size)</svg>

    """
  }

  private var grid: String {
    var lines = ""
    for decade in decades {
      let place = y(Libm.pow(10, Double(decade)))
      lines += Self.line(Self.left, place, Self.right, place, "#ddd")
      lines += Self.text(Self.left - 8, place + 4, Self.unit(decade), anchor: "end")
    }
    for decade in sizes {
      let place = x(Libm.pow(10, Double(decade)))
      lines += Self.line(place, Self.top, place, Self.bottom, "#ddd") + Self.line(place, Self.lowTop, place, Self.lowBottom, "#ddd")
      lines += Self.text(place, Self.lowBottom + 20, Self.grouped(decade), anchor: "middle")
    }
    return lines + Self.text((Self.left + Self.right) / 2, Self.lowBottom + 40, "edges", anchor: "middle")
  }

  /// 10 to the power of `decade` seconds.
  private static func unit(_ decade: Int) -> String {
    let ones = ["1", "10", "100"]
    if decade >= 0 { return (decade < 3 ? ones[decade] : "10^\(decade)") + " s" }
    return decade >= -3 ? ones[decade + 3] + " ms" : decade >= -6 ? ones[decade + 6] + " µs" : "10^\(decade) s"
  }

  private static func grouped(_ decade: Int) -> String {
    var digits = "1" + String(repeating: "0", count: max(0, decade))
    var text = ""
    while digits.count > 3 {
      text = "," + digits.suffix(3) + text
      digits.removeLast(3)
    }
    return digits + text
  }

  private var curves: String {
    var lines = ""
    var labels: [(y: Double, text: String, colour: String)] = []
    for (number, series) in growth.series.enumerated() {
      let points = zip(growth.edges, series.seconds).compactMap { edges, seconds in
        seconds.flatMap { $0 > 0 ? (x: x(Double(edges)), y: y($0)) : nil }
      }
      guard let last = points.last, let value = series.seconds.last ?? nil else { continue }
      let colour = Self.colours[number % Self.colours.count]
      lines += Self.polyline(points, colour)
      labels.append((last.y, "\(series.name): \(GrowthBench.text(value))", colour))
    }
    return lines + Self.spread(labels)
  }

  /// Labels beside the curves' ends, moved apart where they would meet.
  private static func spread(_ labels: [(y: Double, text: String, colour: String)]) -> String {
    var lines = ""
    var free = top - 10
    let sorted = labels.sorted { $0.y < $1.y }
    for (number, label) in sorted.enumerated() {
      // Leave room for those below.
      let place = min(max(label.y, free), bottom - Double(sorted.count - 1 - number) * 18)
      lines += line(right + 4, label.y, right + 22, place, label.colour)
      lines += text(right + 28, place + 4, label.text, fill: "#222")
      free = place + 18
    }
    return lines
  }

  private var size: String {
    let most = max(1, growth.bitsPerEdge.max() ?? 1)
    let top = (most / 50).rounded(.up) * 50
    func place(_ bits: Double) -> Double { Self.lowBottom - bits / top * (Self.lowBottom - Self.lowTop) }
    var lines = ""
    for bits in [0, top / 2, top] {
      lines += Self.line(Self.left, place(bits), Self.right, place(bits), "#ddd")
      lines += Self.text(Self.left - 8, place(bits) + 4, "\(Int(bits))", anchor: "end")
    }
    let points = zip(growth.edges, growth.bitsPerEdge).map { (x: x(Double($0)), y: place($1)) }
    lines += Self.polyline(points, "#444") + Self.text(Self.left, Self.lowTop - 12, "bits on disk an edge, everything in")
    guard let last = points.last, let bits = growth.bitsPerEdge.last else { return lines }
    return lines + Self.text(Self.right + 28, last.y + 4, "\(Figure("", "", (bits * 10).rounded() / 10, "").text) bits")
  }

  private static func polyline(_ points: [(x: Double, y: Double)], _ colour: String) -> String {
    let path = points.map { "\(short($0.x)),\(short($0.y))" }.joined(separator: " ")
    let dots = points.map { "<circle cx=\"\(short($0.x))\" cy=\"\(short($0.y))\" r=\"3\" fill=\"\(colour)\"/>\n" }.joined()
    return "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>\n" + dots
  }

  private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String) -> String {
    "<line x1=\"\(short(x1))\" y1=\"\(short(y1))\" x2=\"\(short(x2))\" y2=\"\(short(y2))\" stroke=\"\(colour)\"/>\n"
  }

  private static func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start", fill: String = "#333") -> String {
    "<text x=\"\(short(x))\" y=\"\(short(y))\" text-anchor=\"\(anchor)\" fill=\"\(fill)\">\(text)</text>\n"
  }

  private static func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
