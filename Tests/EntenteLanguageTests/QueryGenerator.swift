import EntenteTestSupport

/// Makes queries that the grammar allows, of every clause and expression; what they mean is nobody's business.
struct QueryGenerator {
  var random: SeededGenerator
  var budget = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func query() -> String {
    budget = Int.random(in: 5...60, using: &random)
    var text = single()
    while chance(8) { text += one(" UNION ", " UNION ALL ") + single() }
    return text
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }
  private mutating func one(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }
  private mutating func maybe(_ text: String) -> String { chance(2) ? text : "" }
  private mutating func name() -> String { one("a", "b", "n", "count", "`two words`", "`a``b`", "exists", "all") }

  private mutating func single() -> String {
    var clauses: [String] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: clauses.append("UNWIND \(expression()) AS \(name())")
      case 1: clauses.append("WITH \(projection())" + (chance(2) ? " WHERE \(expression())" : ""))
      default: clauses.append(match())
      }
    }
    return (clauses + ["RETURN " + projection()]).joined(separator: " ")
  }

  private mutating func match() -> String {
    var text = one("MATCH ", "OPTIONAL MATCH ") + path()
    if chance(4) { text += ", " + path() }
    if chance(5) { text += " AS OF \(expression())" } else if chance(6) { text += " BETWEEN $first AND date('2024')" }
    return text + (chance(3) ? " WHERE \(expression())" : "")
  }

  private mutating func projection() -> String {
    var text = maybe("DISTINCT ") + (chance(6) ? "*, " : "")
    text += (0..<Int.random(in: 1...2, using: &random)).map { _ in chance(2) ? "\(expression()) AS \(name())" : expression() }
      .joined(separator: ", ")
    if chance(4) { text += " ORDER BY \(expression())" + one("", " DESC", " ASC") }
    if chance(6) { text += " SKIP 1" }
    return text + (chance(6) ? " LIMIT $n" : "")
  }

  mutating func path() -> String {
    if chance(8) { return "\(one("", "p = "))\(one("shortestPath", "allShortestPaths"))(\(node())-[:R*]->\(node()))" }
    let prefix = one(
      "", "", "p = ", "ANY SHORTEST ", "p = ALL SHORTEST TRAIL ", "SHORTEST 3 ", "SHORTEST 2 GROUPS ", "ANY 2 ACYCLIC ", "SIMPLE ")
    if chance(6) {
      return prefix + "(" + one("", "TRAIL ") + node() + relationship() + node() + ")" + one("{2}", "+", "*", "{,3}", "?", "")
    }
    return prefix + chain()
  }

  private mutating func chain() -> String {
    var text = node()
    for _ in 0..<Int.random(in: 0...2, using: &random) { text += relationship() + node() }
    return text
  }

  private mutating func node() -> String {
    budget -= 1
    guard budget > 0 else { return "()" }
    return "(" + maybe(name()) + one("", ":A", ":A:B", ":A|B&!C", ":%", ":!(A|B)") + one("", " {k: \(expression())}")
      + (chance(5) ? " WHERE \(expression())" : "") + ")"
  }

  private mutating func relationship() -> String {
    let body = chance(3) ? "" : "[" + maybe(name()) + one("", ":R", ":R|S", ":!R") + one("", "", "*", "*2", "*1..", "*..3", "*0..2") + "]"
    let quantifier = body.contains("*") ? "" : one("", "", "", "{1,3}", "+", "*", "{2,}")
    return one("-\(body)->", "<-\(body)-", "-\(body)-") + quantifier
  }

  /// An operand of an operator: in parentheses, or so plain that it needs none.
  private mutating func operand() -> String { chance(2) ? "(\(expression()))" : one("x", "1", "a.b", "f(1)", "-n.k", "[1][0]") }

  mutating func expression() -> String {
    budget -= 1
    guard budget > 0 else { return one("1", "x", "$p", "null", "'s'", "2.5", "-7", "true") }
    switch Int.random(in: 0..<23, using: &random) {
    case 0: return "\(operand()) \(one("+", "-", "*", "/", "%", "^")) \(operand())"
    case 1: return "\(operand()) \(one("=", "<>", "<", ">=")) \(operand())"
    case 2: return "\(expression()) \(one("AND", "OR", "XOR")) \(expression())"
    case 3: return "(\(expression()))"
    case 4: return "NOT (\(expression()))"
    case 5: return "-(\(expression()))" + one("", " + 1", " * x", " ^ 2")
    case 6:
      return
        "(\(expression())) \(one("IS NULL", "IS NOT NULL", "IN [1, 2]", "STARTS WITH 'a'", "=~ '.*'", "CONTAINS x", "IS NFC NORMALIZED", ":: INTEGER"))"
    case 7: return "((\(expression()))" + one(".key", "[0]", "[1..]", "[..2]", "[1..$p]", ":A|B") + ")"
    case 8: return "[\(expression()), \(expression())]"
    case 9: return "{k: \(expression()), `odd key`: 1}"
    case 10: return "\(one("size", "date.truncate", "collect", "my.own"))(\(one("", "DISTINCT "))\(expression()))"
    case 11: return "CASE \(maybe(expression())) WHEN \(expression()) THEN \(expression()) \(maybe("ELSE \(expression())")) END"
    case 21: return "CASE \(operand()) WHEN \(one("< ", "= ", "IS NULL, > ", "STARTS WITH ", "IN "))\(operand()) THEN \(expression()) END"
    case 12: return "[v IN \(expression()) \(maybe("WHERE \(expression())")) \(maybe("| \(expression())"))]"
    case 13: return "[(a)-->(b) \(maybe("WHERE \(expression())")) | \(expression())]"
    case 14: return "\(one("all", "any", "none", "single"))(v IN \(expression()) WHERE \(expression()))"
    case 15: return "reduce(acc = \(expression()), v IN \(expression()) | \(expression()))"
    case 16: return "\(one("EXISTS", "COUNT")) { \(match()) }"
    case 17: return "\(one("EXISTS", "COLLECT")) { \(chain()) WHERE \(expression()) }"
    case 18: return "(a)-[:R]->(:B)"
    case 19: return "n {.key, .*, other: \(expression()), v}"
    case 20: return "count(*)"
    default: return one("1", "-9223372036854775808", "x", "$p", "'it\\'s \\\\ \\n'", "1.0e-300", "null", "-0.5")
    }
  }
}
