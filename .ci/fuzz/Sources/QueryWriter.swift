/// Writes a query of the choices that a fuzzer's bytes stand for: mostly well-formed, with numbers, names and nestings that go wrong easily.
struct QueryWriter {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  /// Deeper is a literal: the query stays within the language's own limits more often than not.
  private static let deepest = 24

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func choice(_ count: Int) -> Int {
    guard place < bytes.count else { return 0 }
    defer { place += 1 }
    return Int(bytes[place]) % count
  }

  private mutating func pick(_ words: [String]) -> String { words[choice(words.count)] }
  private mutating func maybe(_ text: String) -> String { choice(2) == 1 ? text : "" }

  private mutating func some(_ most: Int, _ separator: String, _ one: (inout QueryWriter) -> String) -> String {
    (0...choice(most)).map { _ in one(&self) }.joined(separator: separator)
  }

  private mutating func nested(_ otherwise: String, _ body: (inout QueryWriter) -> String) -> String {
    guard depth < QueryWriter.deepest, place < bytes.count else { return otherwise }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  mutating func query() -> String { pick(["", "EXPLAIN ", "PROFILE "]) + some(2, pick([" UNION ", " UNION ALL "])) { $0.single() } }

  private mutating func single() -> String {
    var text = ""
    for _ in 0..<choice(5) { text += clause() + " " }
    return text + "RETURN " + projection()
  }

  private mutating func clause() -> String {
    switch choice(6) {
    case 0: "UNWIND \(expression()) AS \(name())"
    case 1: "WITH \(projection())\(maybe(" WHERE " + expression()))"
    case 2: "WITH *, \(expression()) AS \(name())"
    case 3: "OPTIONAL MATCH \(match())"
    default: "MATCH \(match())"
    }
  }

  private mutating func match() -> String {
    some(2, ", ") { $0.path() } + pick(["", "", " AS OF \(expression())", " BETWEEN 2010 AND '2020-05'"]) + maybe(" WHERE " + expression())
  }

  private mutating func projection() -> String {
    pick(["", "DISTINCT "])
      + pick(["*", some(3, ", ") { $0.expression() + $0.maybe(" AS " + $0.name()) }])
      + maybe(" ORDER BY " + some(2, ", ") { $0.expression() + $0.pick(["", " DESC"]) }) + maybe(" SKIP \(expression())")
      + maybe(" LIMIT \(pick(["0", "1", "3", "9223372036854775807", expression()]))")
  }

  private mutating func name() -> String { pick(["a", "b", "c", "p", "r", "x", "n", "`a b`", "count", "é"]) }
  private mutating func label() -> String {
    pick(["Actor", "State", "Programme", "!Actor", "Actor|State", "Actor&!State", "%", "Nowhere", "(A|B)&C"])
  }
  private mutating func type() -> String { pick(["K", "SUPPORTS", "MEMBER_OF", "K|SUPPORTS", "!K", "%", "NOWHERE"]) }
  private mutating func key() -> String { pick(["name", "k", "since", "until", "stated", "quote", "year", "aliases", "w", "nowhere"]) }

  private mutating func path() -> String {
    let selector = pick([
      "", "", "", "ANY SHORTEST ", "ALL SHORTEST ", "SHORTEST 3 ", "SHORTEST 2 GROUPS ", "ANY 2 ", "WALK ", "TRAIL ", "ACYCLIC ", "SIMPLE ",
      "ANY SHORTEST ACYCLIC ", "SHORTEST 4 WALK ",
    ])
    let steps = some(2, "") { $0.step() + $0.node() }
    let body = node() + pick(["", steps, steps])
    return maybe(name() + " = ") + pick([selector + body, body, "shortestPath(\(body))", "allShortestPaths(\(body))"])
  }

  private mutating func node() -> String {
    "(\(maybe(name()))\(maybe(":" + label()))\(maybe(" {\(key()): \(literal())}"))\(maybe(" WHERE " + expression())))"
  }

  private mutating func step() -> String {
    let group = nested("-->") { "(\($0.maybe("SIMPLE "))\($0.node())\($0.step())\($0.node())\($0.maybe(" WHERE " + $0.expression())))" }
    let times = pick(["", "", "{1,3}", "{2}", "{,2}", "{0,1}", "+", "*", "?", "{3,1}", "{0}"])
    let stars = pick(["", "", "*", "*0..", "*1..3", "*..2", "*0", "*3..1"])
    let inside = "[\(maybe(name()))\(maybe(":" + type()))\(stars)\(maybe(" {\(key()): \(literal())}"))\(maybe(" WHERE " + expression()))]"
    switch choice(5) {
    case 0: return "-\(inside)->" + times
    case 1: return "<-\(inside)-" + times
    case 2: return "-\(inside)-" + times
    case 3: return pick(["-->", "<--", "--", "<-->"]) + times
    default: return group + times
    }
  }

  private mutating func literal() -> String {
    pick([
      "1", "0", "-1", "null", "true", "2.5", "'a'", "''", "'2020-05'", "[]", "{}", "$p", "9223372036854775807", "-9223372036854775808",
      "1e308",
      "0.0/0.0", "date('2020-02-29')", "edtf('2020-24')", "edtf('../2020')", "duration('P1Y2M3DT4H')",
      "datetime('2020-01-01T00:00[Europe/Paris]')",
      "localtime('24:00')", "time('12:00+01:00')", "range(1, 1000000000)", "range(5, -5, -2)", "'ß\\u0301'", "0x7FFFFFFFFFFFFFFF",
      "'(a|b)*c'", "\"\\uD800\"", "edtf('156X-12-25')", "edtf('[1667,1670..1672]')", "edtf('Y17E3')", "NaN", "-Infinity",
      "'\\uFDFA\\u0323\\u0301'",
    ])
  }

  private static let functions = """
    abs acos asOf asin atan atan2 avg bTrim ceil char_length coalesce collect cos cot count date date.truncate datetime datetime.fromEpoch
    datetime.truncate degrees duration duration.between duration.inDays duration.inMonths duration.inSeconds e earliest edtf elementId endNode
    entity exists exp floor haversin head id isEmpty isNaN keys labels last latest left length localdatetime localtime localtime.truncate log log10
    lower lTrim max min nodes nullIf percentileCont percentileDisc pi properties radians rand randomUUID range relationships replace reverse right
    round rTrim search sign sin size split sqrt startNode stDev stDevP substring sum tail tan time time.truncate timestamp toBoolean toFloat toInteger
    toIntegerList toIntegerOrNull toLower normalize coth ceiling ln percentile_cont toString toStringList toUpper trim type upper
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private mutating func expression() -> String { nested(literal()) { $0.inner() } }

  private mutating func inner() -> String {
    switch choice(24) {
    case 0, 1: return literal()
    case 2, 3: return name()
    case 4: return "\(expression()).\(key())"
    case 5, 6: return "\(pick(QueryWriter.functions))(\(pick(["", "DISTINCT "]))\(some(2, ", ") { $0.expression() }))"
    case 7: return "(\(expression()) \(pick(["+", "-", "*", "/", "%", "^"])) \(expression()))"
    case 8:
      return
        "\(expression()) \(pick(["=", "<>", "<", "<=", ">", ">=", "IN", "STARTS WITH", "ENDS WITH", "CONTAINS", "=~"])) \(expression())"
    case 9: return "(\(expression()) \(pick(["AND", "OR", "XOR"])) \(expression()))"
    case 10: return "\(pick(["NOT ", "-", "+"]))\(expression())\(pick(["", " IS NULL", " IS NOT NULL"]))"
    case 11: return "[\(some(3, ", ") { $0.expression() })]"
    case 12: return "{\(some(2, ", ") { "\($0.key()): \($0.expression())" })}"
    case 13: return "\(expression())[\(expression())\(pick(["", "..", ".." + expression()]))]"
    case 14: return "[\(name()) IN \(expression())\(maybe(" WHERE " + expression()))\(maybe(" | " + expression()))]"
    case 15: return "\(pick(["all", "any", "none", "single"]))(\(name()) IN \(expression()) WHERE \(expression()))"
    case 16: return "reduce(\(name()) = \(expression()), \(name()) IN \(expression()) | \(expression()))"
    case 22:
      return
        "CASE \(expression()) WHEN \(pick(["< ", ">= ", "= ", "IN ", "STARTS WITH ", "=~ ", "IS NULL, <> "]))\(expression()) THEN \(expression()) END"
    case 23: return "(\(expression()) \(pick(["IS NORMALIZED", "IS NOT NFKD NORMALIZED", ":: INTEGER", "IS NOT :: LIST<STRING | DATE>"])))"
    case 17: return "CASE \(maybe(expression())) WHEN \(expression()) THEN \(expression())\(maybe(" ELSE " + expression())) END"
    case 18: return "\(pick(["EXISTS", "COUNT"])) { \(pick(["MATCH ", ""]))\(match()) }"
    case 19: return "COLLECT { \(single()) }"
    case 20: return "[\(path()) | \(expression())]"
    default: return pick(["(\(path()))", "\(name()) {.*, .\(key()), x: \(expression())}", "count(*)", "\(name()):\(label())"])
    }
  }
}
