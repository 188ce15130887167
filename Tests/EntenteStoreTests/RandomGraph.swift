import EntenteModel
import EntenteTestSupport

/// A property graph as plain rows, in every shape that the format allows: the store's answers are compared with it.
struct RandomGraph {
  struct Node {
    var labels: [String]
    var properties: [String: PropertyValue]
  }
  struct Edge {
    var source: Int
    var target: Int
    var type: String
    var properties: [String: PropertyValue]
  }
  var nodes: [Node] = []
  var edges: [Edge] = []

  init(seed: UInt64, nodes nodeCount: Int, edges edgeCount: Int) {
    var random = SeededGenerator(seed: seed)
    let labels = [[], ["Actor"], ["Actor", "State"], ["Actor", "Agency"], ["Programme"], ["Agency", "Actor"]]
    for number in 0..<nodeCount {
      var properties: [String: PropertyValue] = ["serial": .integer(Int64(number))]
      if Bool.random(using: &random) { properties["name"] = .string(Self.name(&random)) }
      if Bool.random(using: &random) { properties["id"] = .string(Bool.random(using: &random) ? "\(number)" : "node-\(number)") }
      if Int.random(in: 0..<4, using: &random) == 0 {
        properties["aliases"] = .list((0..<3).map { _ in .string(Self.name(&random)) })
      }
      if Bool.random(using: &random) { properties["any"] = Self.value(&random) }
      nodes.append(Node(labels: labels.randomElement(using: &random) ?? [], properties: properties))
    }
    guard nodeCount > 0 else { return }
    for number in 0..<edgeCount {
      // Squares make hubs, and so parallel edges and loops.
      let source = Int.random(in: 0..<nodeCount, using: &random) * Int.random(in: 0..<nodeCount, using: &random) / nodeCount
      let target = Int.random(in: 0..<nodeCount, using: &random) * Int.random(in: 0..<nodeCount, using: &random) / nodeCount
      var properties: [String: PropertyValue] = ["serial": .integer(Int64(number))]
      if Bool.random(using: &random) { properties["since"] = .date(days: Int64.random(in: -1000...20000, using: &random)) }
      if Bool.random(using: &random) { properties["stated"] = Self.dates.randomElement(using: &random).map { .edtf($0) } }
      if Bool.random(using: &random) { properties["any"] = Self.value(&random) }
      if Bool.random(using: &random) {
        properties["quote"] = .string(Self.name(&random) + " works with " + Self.name(&random) + ", it says.")
      }
      edges.append(
        Edge(source: source, target: target, type: ["KNOWS", "LIKES", "A"][Int.random(in: 0..<3, using: &random)], properties: properties))
    }
  }

  static let dates = ["2023", "2023-03", "2026-41", "2017/..", "2023-03-05", "202X"].compactMap { PartialDate($0) }

  static func name(_ random: inout SeededGenerator) -> String {
    let parts = ["EL", "PAcCTO", "Ameripol", "Réseau", "réseau", "MAOC(N)", "maoc-n", "Zürich", "の", "e\u{301}", "é", "Police", "2.0"]
    return (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in parts.randomElement(using: &random) }.joined(separator: " ")
  }

  static func value(_ random: inout SeededGenerator, depth: Int = 0) -> PropertyValue {
    switch Int.random(in: 0..<(depth < 3 ? 14 : 12), using: &random) {
    case 0: .boolean(Bool.random(using: &random))
    case 1: .integer([Int64.min, Int64.max, 0, -1, 7].randomElement(using: &random) ?? 0)
    case 2: .float([0.5, -0.0, .infinity, 1e300].randomElement(using: &random) ?? 0)
    case 3: .string(name(&random))
    case 4:
      .string(["", "0", "007", "42", "0123456789abcdef", "999999999999999999", "9999999999999999999"].randomElement(using: &random) ?? "")
    case 5: .date(days: Int64.random(in: -100_000...100_000, using: &random))
    case 6: .localTime(LocalTime(nanoseconds: Int64.random(in: 0..<86_400_000_000_000, using: &random)))
    case 7: .time(OffsetTime(local: LocalTime(nanoseconds: 5), offset: -3600))
    case 8: .localDateTime(LocalDateTime(days: -3, time: LocalTime(nanoseconds: 77)))
    case 9:
      .dateTime(
        ZonedDateTime(
          local: LocalDateTime(days: 9, time: LocalTime(nanoseconds: 1)), offset: 3600,
          zone: Bool.random(using: &random) ? "Europe/Brussels" : nil))
    case 10: .duration(Duration(months: -3, days: 2, seconds: -1, nanoseconds: 999_999_999))
    case 11: dates.randomElement(using: &random).map { .edtf($0) } ?? .boolean(true)
    default: .list((0..<Int.random(in: 0..<4, using: &random)).map { _ in value(&random, depth: depth + 1) })
    }
  }
}
