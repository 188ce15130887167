import EntenteTestSupport

/// Writes random queries that the reference evaluator understands.
struct QueryGenerator {
  private var random: SeededGenerator
  private var nodes: [String] = []
  private var edges: [String] = []
  private var lists: [String] = []
  private var paths: [String] = []
  /// Integers that a WITH has computed.
  private var numbers: [String] = []
  /// Relationships, and lists of them, of earlier clauses that this MATCH may name.
  private var bound: [String] = []
  private var boundLists: [String] = []
  /// Nodes of earlier clauses, of which conditions within this MATCH's patterns may speak.
  private var earlier: [String] = []
  private var fresh = 0
  /// Whether selectors, inline WHERE, CASE, UNWIND and other newer forms are written, too. Without, a seed gives the query that it ever gave.
  private let further: Bool
  /// Variables of optional groups, which cannot be named again in their own MATCH.
  private var waiting: (nodes: [String], edges: [String]) = ([], [])

  init(seed: UInt64, further: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.further = further
  }

  mutating func query() -> String {
    if further, chance(3) { return selecting() }
    guard chance(8) else { return branch() + " " + result() }
    let first = branch() + " " + onlyColumn()
    (nodes, edges, lists, paths, numbers, earlier) = ([], [], [], [], [], [])
    return first + pick(" UNION ", " UNION ALL ") + branch() + " " + onlyColumn()
  }

  private mutating func onlyColumn() -> String {
    guard !chance(4), let item = (nodes + edges).randomElement(using: &random) else { return "RETURN count(*) AS v" }
    return "RETURN \(item).\(pick("k", "w")) AS v"
  }

  private mutating func branch() -> String {
    var text = match(optional: false)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      if chance(3), !nodes.isEmpty { text += " " + with() }
      if further, chance(4) { text += " " + unwind() }
      text += " " + match(optional: chance(2))
    }
    return text
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
  private mutating func pick(_ words: String...) -> String { words.randomElement(using: &random) ?? "" }

  private mutating func name(_ prefix: String) -> String {
    fresh += 1
    return prefix + "\(fresh)"
  }

  private mutating func match(optional: Bool) -> String {
    earlier = nodes
    (bound, boundLists) = (edges, lists.filter { !$0.hasPrefix("y") })
    let parts =
      further && chance(8)
      ? [pick("ACYCLIC ", "SIMPLE ", "TRAIL ", "\(name("p")) = ACYCLIC ", "\(name("p")) = SIMPLE ") + path(named: false)]
      : (0..<(chance(3) ? 2 : 1)).map { _ in path() }
    var text = (optional ? "OPTIONAL MATCH " : "MATCH ") + parts.joined(separator: ", ")
    if chance(6) { text += pick(" AS OF '2021'", " AS OF '2021-05-17'", " BETWEEN '2020-02' AND '2021-06'") }
    (nodes, edges, waiting) = (nodes + waiting.nodes, edges + waiting.edges, ([], []))
    if chance(2) { text += " WHERE " + condition(depth: 2) }
    return text
  }

  private mutating func unwind() -> String {
    let variable = name("u")
    let list = lists.randomElement(using: &random).map { "[x IN \($0) WHERE x.w IS NOT NULL | x.w]" }
    numbers.append(variable)
    return "UNWIND \(list ?? pick("[0, 1, null]", "[1, 1, 2]", "range(0, 2)", "null", "[]")) AS \(variable)"
  }

  /// A MATCH of one path with a selector. What of several equal ones a selector picks is its own affair: only what is certain is returned.
  private mutating func selecting() -> String {
    var text = chance(3) ? match(optional: false) + " " : ""
    if !text.isEmpty, nodes.isEmpty { text = "" }
    (lists, edges) = ([], [])
    if !text.isEmpty, chance(2) {
      nodes = [nodes[0]]
      text += "WITH \(nodes[0]) "
    }
    earlier = nodes
    bound = []
    let selector = pick("ALL SHORTEST", "SHORTEST 2 GROUPS", "SHORTEST GROUP", "SHORTEST 2", "ANY SHORTEST", "ANY 2", "ANY", "SHORTEST 5")
    let isWhole = selector.contains("ALL") || selector.contains("GROUP")
    let mode = pick("", "", " TRAIL", " ACYCLIC", " SIMPLE")
    let (first, last) = (endNode(), endNode())
    var steps = ""
    for place in 0..<(chance(2) ? 2 : 1) {
      if place > 0 { steps += chance(2) ? "()" : node() }
      steps += chance(3) ? group() : many()
    }
    let path = "\(first.text)\(steps)\(last.text)"
    let whole = chance(4) ? "(\(path) WHERE \(first.name).w \(pick("<>", "<=")) \(last.name).w)" : path
    let condition = chance(3) ? " WHERE \(first.name).w \(pick("=", "<", "<>")) \(chance(2) ? number() : last.name + ".w")" : ""
    let values =
      "\(first.name).k AS v1, \(last.name).k AS v2"
      + (selector.hasPrefix("ANY ") && !selector.hasSuffix("SHORTEST") || selector == "ANY" ? "" : ", length(p)")
    return text + "MATCH p = \(selector)\(mode) \(whole)\(condition) RETURN \(values)"
      + (isWhole ? ", [x IN relationships(p) | x.k], [x IN nodes(p) | x.k]" : "")
  }

  private mutating func endNode() -> (name: String, text: String) {
    if chance(3), let known = earlier.randomElement(using: &random) { return (known, "(\(known))") }
    let variable = name("n")
    return (
      variable,
      "(\(variable)\(chance(3) ? pick(":A", ":!B") : "")\(chance(5) ? " WHERE \(variable).w \(pick("=", ">=")) \(number())" : ""))"
    )
  }

  /// A repeated relationship.
  private mutating func many() -> String {
    let variable = name("z")
    let condition = chance(4) ? " WHERE \(variable).w \(pick("<", ">=", "<>")) \(number())" : ""
    let inner = "[\(condition.isEmpty ? "" : variable)\(chance(3) ? pick(":K", ":!K") : "")\(condition)]"
    return pick("-\(inner)->", "<-\(inner)-", "-\(inner)-") + pick("", "+", "*", "{1,2}", "{2}", "{0,1}", "{2,}")
  }

  private mutating func path(named: Bool = true) -> String {
    let variable = named && chance(4) ? name("p") : nil
    var text = node()
    for _ in 0..<Int.random(in: 0...2, using: &random) { text += (chance(8) ? group() : step()) + node() }
    // A path variable is defined only after its pattern.
    if let variable { paths.append(variable) }
    return (variable.map { $0 + " = " } ?? "") + text
  }

  private mutating func node() -> String {
    if chance(3), let known = nodes.randomElement(using: &random) { return "(\(known)\(chance(4) ? pick(":A", ":B", ":!A") : ""))" }
    let variable = chance(5) ? "" : name("n")
    if !variable.isEmpty { nodes.append(variable) }
    return "(" + variable + (chance(3) ? pick(":A", ":B", ":A&B", ":A|B", ":!B", ":C") : "") + (chance(6) ? " {w: \(number())}" : "")
      + (further && !variable.isEmpty && chance(6) ? " WHERE " + inline(variable) : "") + ")"
  }

  /// A condition within a pattern, of what it stands in and of earlier clauses.
  private mutating func inline(_ variable: String) -> String {
    let other = earlier.randomElement(using: &random).map { "\($0).w" } ?? number()
    return pick(
      "\(variable).w \(pick("<", ">=", "<>")) \(other)", "\(variable).w IS NULL", "\(variable).w IN [\(number()), \(number())]",
      "\(variable):A|K", "CASE \(variable).w WHEN < 1 THEN true WHEN IS NULL THEN true ELSE false END")
  }

  /// A quantified path pattern; its variables are lists outside.
  private mutating func group() -> String {
    let (first, edge, last) = (name("x"), name("q"), name("y"))
    let condition =
      chance(2)
      ? " WHERE \(edge).w \(pick("<", ">=", "<>")) \(number())"
      : chance(3) ? " WHERE \(first).w = \(last).w" : chance(3) ? " WHERE \(edge).w <= \(known())" : ""
    let inner = "[\(edge)\(pick("", ":K", ":!K"))]"
    let more = chance(4) ? pick("-->()", "--()") : ""
    if further, chance(4) {
      waiting = (waiting.nodes + [last], waiting.edges + [edge])
      return "((\(first))\(pick("-\(inner)->", "<-\(inner)-", "-\(inner)-"))(\(last))\(more)\(condition))?"
    }
    lists += [edge, last]
    return "((\(first))\(pick("-\(inner)->", "<-\(inner)-", "-\(inner)-"))(\(last))\(more)\(condition))"
      + pick("{1,2}", "{2}", "{0,1}", "+", "*", "{,2}")
  }

  private mutating func step() -> String {
    if chance(12), let known = boundLists.randomElement(using: &random) {
      boundLists.removeAll { $0 == known }
      return pick("-[\(known)*]->", "<-[\(known)*]-", "-[\(known)*]-", "-[\(known)*1..2]->")
    }
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
    let properties = chance(8) ? " {w: \(known())}" : ""
    if further, isMany, chance(2) {
      let inner = "[\(variable)\(types)\(properties)\(variable.isEmpty || chance(2) ? "" : " WHERE " + inline(variable))]"
      return pick("-\(inner)->", "<-\(inner)-", "-\(inner)-") + pick("{1,2}", "+", "*", "{0,1}", "{2}", "{,2}")
    }
    let condition = further && !isMany && !variable.isEmpty && chance(4) ? " WHERE " + inline(variable) : ""
    let inner = "[\(variable)\(types)\(length)\(properties)\(condition)]"
    return pick("-\(inner)->", "<-\(inner)-", "-\(inner)-")
  }

  /// A number, or a property of a node that is there already.
  private mutating func known() -> String {
    if chance(2), let node = earlier.randomElement(using: &random) { "\(node).w" } else { number() }
  }

  private mutating func number() -> String { String(Int.random(in: 0...2, using: &random)) }

  private mutating func condition(depth: Int) -> String {
    if depth > 0, chance(3) {
      return "(\(condition(depth: depth - 1)) \(pick("AND", "OR", "XOR")) \(condition(depth: depth - 1)))"
    }
    if depth > 0, chance(8) { return "NOT \(condition(depth: 0))" }
    if further, chance(4) { return newer() }
    if chance(6), let value = numbers.randomElement(using: &random) { return "\(value) \(pick("<", ">=", "=")) \(number())" }
    if chance(8), let node = nodes.randomElement(using: &random) { return subquery(node) }
    if chance(10), let list = lists.randomElement(using: &random) {
      return "size([x IN \(list) WHERE x.w > 0 | x.k]) \(pick("=", ">")) \(number())"
    }
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

  private mutating func newer() -> String {
    if chance(2), let list = lists.randomElement(using: &random) {
      return "\(pick("any", "none", "single", "all"))(x IN \(list) WHERE x.w \(pick("<", "=", "<>")) \(number()))"
    }
    guard let item = (nodes + edges).randomElement(using: &random), let node = nodes.randomElement(using: &random) else { return "true" }
    let (other, value) = (name("t"), "\(item).w")
    return pick(
      "CASE \(value) WHEN < \(number()) THEN true WHEN IS NULL, = 2 THEN false ELSE \(node).w = 1 END",
      "CASE WHEN \(value) > \(number()) THEN \(node).w IS NULL ELSE \(node):A END", "\(value) IN [\(number()), null, \(number())]",
      "\(number()) IN [x IN [\(value), \(node).w] WHERE x > 0]",
      "COLLECT { MATCH (\(node))-->(\(other)) RETURN \(other).k ORDER BY \(other).k } = [\(number())]",
      "size(COLLECT { MATCH (\(node))--(\(other)) WHERE \(other).w = \(node).w RETURN DISTINCT \(other).k }) > \(number())",
      "EXISTS { MATCH (\(node))-->(\(other)) WITH \(other).w AS v, count(*) AS c WHERE c > v RETURN v }",
      "COUNT { (\(node))-[:K]->{1,2}(\(other) WHERE \(other).w = \(node).w) } \(pick("=", ">")) \(number())",
      "EXISTS { (\(node))--(\(other)) WHERE NOT EXISTS { (\(other))-[:L]->(\(node)) } }")
  }

  private mutating func subquery(_ node: String) -> String {
    let (edge, end) = (name("s"), name("t"))
    let hop = pick("(\(node))-[\(edge)]->(\(end))", "(\(node))-[\(edge):K]-(\(end))", "(\(node))<--()-[\(edge)]-(\(end):A)")
    let condition = pick("\(end).w = \(node).w", "\(edge).w > \(number())", "\(end).w IS NULL", "NOT \(end):B")
    return pick(
      "EXISTS { MATCH \(hop) WHERE \(condition) RETURN \(end) }", "EXISTS { \(hop) WHERE \(condition) }",
      "COUNT { \(hop) WHERE \(condition) } \(pick("=", ">")) \(number())",
      "COUNT { MATCH \(hop) WHERE \(condition) RETURN DISTINCT \(end).w AS w } \(pick("=", ">")) \(number())",
      "size([\(hop) WHERE \(condition) | \(end).k]) \(pick("=", ">")) \(number())")
  }

  /// Counts, sums and extremes by the nodes that are kept.
  private mutating func aggregating() -> String {
    let value = aggregate()
    let key = nodes.randomElement(using: &random) ?? nodes[0]
    let number = name("c")
    (nodes, edges, lists, paths, numbers) = ([key], [], [], [], [number])
    return "WITH \(key), \(value) AS \(number)" + (chance(3) ? " WHERE \(number) > \(self.number())" : "")
  }

  private mutating func aggregate() -> String {
    guard let item = (nodes + edges).randomElement(using: &random) else { return "count(*)" }
    return pick(
      "count(*)", "count(\(item))", "count(DISTINCT \(item).w)", "sum(\(item).w)", "min(\(item).w)", "max(\(item).k)",
      "size(collect(\(item).w))", "size(collect(DISTINCT \(item).w))", "sum(DISTINCT \(item).w)")
  }

  private mutating func with() -> String {
    if chance(3) { return aggregating() }
    let kept = nodes.filter { _ in Bool.random(using: &random) }
    let keptEdges = edges.filter { _ in Bool.random(using: &random) }
    nodes = kept.isEmpty ? [nodes[0]] : kept
    edges = keptEdges
    lists = lists.filter { _ in chance(2) }
    paths = []
    let text = "WITH \(chance(4) ? "DISTINCT " : "")" + (nodes + edges + lists + numbers).joined(separator: ", ")
    guard lists.isEmpty, chance(4) else { return text }
    return text + order((nodes + edges).map { "\($0).k" } + numbers)
  }

  /// By all that there is, so that which rows a LIMIT keeps is certain.
  private mutating func order(_ keys: [String]) -> String {
    " ORDER BY " + keys.map { $0 + pick("", " DESC") }.joined(separator: ", ") + (chance(2) ? " SKIP \(number())" : "")
      + (chance(2) ? " LIMIT \(number())" : "")
  }

  private mutating func result() -> String {
    if !nodes.isEmpty, chance(5) { return sorted() }
    let items =
      (nodes + edges).map { "\($0).k" } + numbers + lists.map { "[x IN \($0) | x.k]" }
      + paths.flatMap { ["length(\($0))", "[x IN nodes(\($0)) | x.k]"] }
    if items.isEmpty || chance(4) { return chance(2) || items.isEmpty ? "RETURN count(*)" : "RETURN \(items[0]), count(*)" }
    return "RETURN \(chance(5) ? "DISTINCT " : "")" + items.joined(separator: ", ")
  }

  private mutating func sorted() -> String {
    var items = (nodes + edges).map { "\($0).\(pick("k", "w"))" } + numbers
    let aggregates = chance(2)
    if aggregates { items.append(aggregate()) }
    let columns = items.indices.map { "o\($0)" }
    return "RETURN \(!aggregates && chance(3) ? "DISTINCT " : "")" + zip(items, columns).map { "\($0) AS \($1)" }.joined(separator: ", ")
      + order(columns)
  }
}
