import EntenteTestSupport

/// Writes random queries that the reference evaluator understands.
struct QueryGenerator {
  private var random: SeededGenerator
  private var nodes: [String] = []
  private var edges: [String] = []
  private var lists: [String] = []
  private var paths: [String] = []
  /// Relationships of earlier clauses that this MATCH may name.
  private var bound: [String] = []
  private var fresh = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func query() -> String {
    var text = match(optional: false)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      if chance(3), !nodes.isEmpty { text += " " + with() }
      text += " " + match(optional: chance(2))
    }
    return text + " " + result()
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
  private mutating func pick(_ words: String...) -> String { words.randomElement(using: &random) ?? "" }

  private mutating func name(_ prefix: String) -> String {
    fresh += 1
    return prefix + "\(fresh)"
  }

  private mutating func match(optional: Bool) -> String {
    bound = edges
    let parts = (0..<(chance(3) ? 2 : 1)).map { _ in path() }
    var text = (optional ? "OPTIONAL MATCH " : "MATCH ") + parts.joined(separator: ", ")
    if chance(6) { text += pick(" AS OF '2021'", " AS OF '2021-05-17'", " BETWEEN '2020-02' AND '2021-06'") }
    if chance(2) { text += " WHERE " + condition(depth: 2) }
    return text
  }

  private mutating func path() -> String {
    let variable = chance(4) ? name("p") : nil
    var text = node()
    for _ in 0..<Int.random(in: 0...2, using: &random) { text += step() + node() }
    // A path variable is defined only after its pattern.
    if let variable { paths.append(variable) }
    return (variable.map { $0 + " = " } ?? "") + text
  }

  private mutating func node() -> String {
    if chance(3), let known = nodes.randomElement(using: &random) { return "(\(known)\(chance(4) ? pick(":A", ":B", ":!A") : ""))" }
    let variable = chance(5) ? "" : name("n")
    if !variable.isEmpty { nodes.append(variable) }
    return "(" + variable + (chance(3) ? pick(":A", ":B", ":A&B", ":A|B", ":!B", ":C") : "") + (chance(6) ? " {w: \(number())}" : "") + ")"
  }

  private mutating func step() -> String {
    let isMany = chance(3)
    var variable = chance(2) ? "" : name(isMany ? "l" : "r")
    if !isMany, chance(10), let known = bound.randomElement(using: &random) {
      // A relationship variable may stand only once in a MATCH.
      bound.removeAll { $0 == known }
      variable = known
    } else if !variable.isEmpty {
      if isMany { lists.append(variable) } else { edges.append(variable) }
    }
    let types = chance(2) ? pick(":K", ":L", ":K|L", ":!K", ":M") : ""
    let length = isMany ? pick("*", "*0..1", "*1..2", "*2", "*0..", "*..3") : ""
    let properties = chance(8) ? " {w: \(number())}" : ""
    let inner = "[\(variable)\(types)\(length)\(properties)]"
    return pick("-\(inner)->", "<-\(inner)-", "-\(inner)-")
  }

  private mutating func number() -> String { String(Int.random(in: 0...2, using: &random)) }

  private mutating func condition(depth: Int) -> String {
    if depth > 0, chance(3) {
      return "(\(condition(depth: depth - 1)) \(pick("AND", "OR", "XOR")) \(condition(depth: depth - 1)))"
    }
    if depth > 0, chance(8) { return "NOT \(condition(depth: 0))" }
    if chance(6), let list = lists.randomElement(using: &random) {
      return "all(x IN \(list) WHERE x.w \(pick("<", ">=", "<>")) \(number()))"
    }
    if chance(6), let path = paths.randomElement(using: &random) { return "all(x IN relationships(\(path)) WHERE x.w IS NOT NULL)" }
    if chance(6), let node = nodes.randomElement(using: &random) {
      return pick("EXISTS { (\(node))-[:K]->() }", "(\(node))-[:L]-()", "COUNT { (\(node))--() } > \(number())", "\(node):A", "\(node):A|B")
    }
    guard let left = (nodes + edges).randomElement(using: &random), let right = (nodes + edges).randomElement(using: &random) else {
      return "true"
    }
    return pick(
      "\(left).w = \(number())", "\(left).w < \(right).w", "\(left).w = \(right).w", "\(left).w IS NULL", "\(left).k <> \(right).k",
      "\(left).k = \(right).k", "\(left).name = 'n\(number())'")
  }

  private mutating func with() -> String {
    let kept = nodes.filter { _ in Bool.random(using: &random) }
    let keptEdges = edges.filter { _ in Bool.random(using: &random) }
    nodes = kept.isEmpty ? [nodes[0]] : kept
    edges = keptEdges
    lists = []
    paths = []
    return "WITH \(chance(4) ? "DISTINCT " : "")" + (nodes + edges).joined(separator: ", ")
  }

  private mutating func result() -> String {
    let items =
      (nodes + edges).map { "\($0).k" } + lists.map { "[x IN \($0) | x.k]" }
      + paths.flatMap { ["length(\($0))", "[x IN nodes(\($0)) | x.k]"] }
    if items.isEmpty || chance(4) { return chance(2) || items.isEmpty ? "RETURN count(*)" : "RETURN \(items[0]), count(*)" }
    return "RETURN \(chance(5) ? "DISTINCT " : "")" + items.joined(separator: ", ")
  }
}
