import Foundation
import Testing

@Suite("Every kind of query error tells its place, what was expected and what was probably meant")
struct QueryErrorTableTests {
  /// A query, the words that a caret stands under (the last such words of the query; empty at its end), what the message says, and what the line
  /// after the caret says, if anything.
  struct Row: CustomStringConvertible, Sendable {
    var query: String
    var place: String
    var says: String
    var hint: String?
    var description: String { query }

    init(_ query: String, _ place: String, _ says: String, _ hint: String? = nil) {
      (self.query, self.place, self.says, self.hint) = (query, place, says, hint)
    }
  }

  static let reading: [Row] = [
    Row("MATCH (n:Town) RETRUN n", "RETRUN", "'RETRUN' is not expected here", "Did you mean RETURN?"),
    Row("MATCH (n) WHRE n.x = 1 RETURN n", "WHRE", "not expected", "Did you mean WHERE?"),
    Row("MATCH (n) RETURN n ODER BY n.x", "ODER", "not expected", "Did you mean ORDER?"),
    Row("MATCH (n) WHERE n.x != 1 RETURN n", "!", "not expected", "Did you mean <>?"),
    Row("MATCH (n) WHERE n.name LIKE 'a' RETURN n", "LIKE", "not expected", "Did you mean CONTAINS?"),
    Row("RETURN 1 && 2", "&& 2", "not expected", "Did you mean AND?"), Row("SELECT 1", "SELECT", "not expected", "Did you mean RETURN?"),
    Row("RETURN 7 DIV 2", "DIV", "not expected", "Did you mean /?"),
    Row("RETURN 1 2", "2", "not expected", "Expected: MATCH, OPTIONAL, UNWIND, WITH, RETURN, an operator or the end."),
    Row("HELLO", "HELLO", "not expected", "Expected: MATCH, OPTIONAL, UNWIND, WITH or RETURN."),
    Row("MATCH (n) RETURN n LIMIT", "", "The end of the query", "Expected: an expression."),
    Row("RETURN 1 +", "", "The end of the query", "Expected: an expression."),
    Row("MATCH n RETURN n", "n RETURN n", "not expected", "Expected: a pattern."),
    Row("MATCH (n)-(m) RETURN n", "(", "not expected", "Expected: -[, --, --> or <--."),
    Row("MATCH (n RETURN n", "RETURN", "not expected", "Expected: :, {, WHERE or )."),
    Row("MATCH (n {name = 'a'}) RETURN n", "=", "not expected", "Expected: :."), Row("RETURN (1 + 2", "", "The end", "Expected: )."),
    Row("RETURN [1, 2", "", "The end", "Expected: ]."), Row("RETURN {a: 1", "", "The end", "Expected: }."),
    Row("RETURN 1 AS", "", "The end", "Expected: a name."),
    Row("RETURN 'abc", "'", "This string is not closed", "Expected: '."),
    Row("RETURN `abc", "`", "This name is not closed", "Expected: `."),
    Row("RETURN 1 /* open", "/*", "This comment is not closed", "Expected: */."), Row("RETURN #", "#", "has no meaning here"),
    Row("RETURN “a”", "“", "has no meaning outside of quotes", "Did you mean \"?"), Row("RETURN 12abc", "12abc", "12abc is not a number"),
    Row("RETURN 99999999999999999999", "99999999999999999999", "does not fit into 64 bits"),
    Row("RETURN 1e999", "1e999", "too big for a float"),
    Row("RETURN '\\q'", "\\q", "this escape is not known", "Expected: \\\\, \\', \\\", \\n, \\t or \\uXXXX."),
    Row("RETURN '\\uZZZZ'", "\\uZZZZ", "not the code of a Unicode character"),
    Row("WITH 1 AS x", "", "A query ends with RETURN", "Expected: RETURN."),
    Row("RETURN 1 WHERE true", "WHERE", "WHERE follows MATCH or WITH"),
    Row("UNWIND [1] RETURN x", "RETURN", "not expected", "Expected: AS."),
    Row("RETURN CASE 1 WHEN 1 END", "END", "not expected", "Expected: THEN."),
    Row("RETURN CASE 1 WHEN < THEN 1 END", "THEN", "not expected", "Expected: an expression."),
    Row("RETURN 1 IS NOT", "", "The end", "Expected: NULL, :: or NORMALIZED."),
    Row("MATCH (a)-->{3,1}(b) RETURN a", "{3,1}", "No number lies between these bounds"),
    Row("MATCH (a)-[*1..3]->{2}(b) RETURN a", "{2}", "by both"),
    Row("MATCH SHORTEST (a)-->(b) RETURN a", "(a)", "not expected", "Expected: the number of paths or GROUP."),
    Row("MATCH ((a)-->(b))((c)-->(d)) RETURN a", "(c)", "Two nodes stand side by side", "Expected: a relationship."),
    Row("MATCH (a)-->(b) AS OF RETURN a", "RETURN", "not expected", "Expected: an expression."),
    Row("MATCH (a)-->(b) BETWEEN 2020 RETURN a", "RETURN", "not expected", "Expected: AND."),
    Row("CALL db.labels()", "db.labels", "There is no procedure db.labels"),
    Row("CALL { RETURN 1 }", "{", "not offered"), Row("LOAD CSV FROM 'x' AS l RETURN l", "LOAD", "not offered"),
    Row("MATCH (n) SET n.x = 1", "SET", "SET is refused"),
  ]

  static let meaning: [Row] = [
    Row("MATCH (town) RETURN twon", "twon", "The variable 'twon' is not defined here", "Did you mean town?"),
    Row("MATCH (a) RETURN b", "b", "The variable 'b' is not defined here"),
    Row("RETURN toUper('a')", "toUper", "There is no function 'toUper'", "Did you mean toUpper?"),
    Row("RETURN substring('a')", "substring('a')", "takes 2 to 3 arguments, not 1"),
    Row("RETURN count(1, 2)", "count(1, 2)", "takes 1 argument, not 2"),
    Row("MATCH (n) RETURN type(n)", "n", "does not take a node"),
    Row("RETURN 1 AND 2", "1", "An operand of AND, OR, XOR and NOT is a boolean"),
    Row("RETURN 1 IN 'a'", "'a'", "What follows IN is a list, not a string"),
    Row("RETURN -'a'", "'a'", "What a sign stands before is a number"),
    Row("RETURN [1].x", "[1].x", "A property is read of a node"), Row("MATCH (n) WHERE count(n) > 1 RETURN n", "count(n)", "aggregates"),
    Row("MATCH (n) RETURN [x IN [1] | count(n)]", "count(n)", "for each element of a list"),
    Row("RETURN sum(sum(1))", "sum(1)", "An aggregate cannot stand within an aggregate"),
    Row("MATCH (n) RETURN n.name + count(*)", "n.name", "neither aggregated nor a grouping key"),
    Row("RETURN 1 AS a, 2 AS a", "a", "There are two columns named 'a'"),
    Row("WITH 1 RETURN 2", "1", "An expression in WITH needs a name", "Expected: AS."), Row("RETURN *", "RETURN *", "nothing to return"),
    Row("RETURN 1 AS a UNION RETURN 2 AS b", "RETURN 2 AS b", "have the same columns", "Expected: a."),
    Row("RETURN 1 LIMIT -1", "-1", "not negative"),
    Row("RETURN 1 SKIP 'a'", "'a'", "SKIP takes an integer, not a string"), Row("MATCH (n) RETURN n LIMIT n.x", "n.x", "without variables"),
    Row("MATCH (n)-[n]->() RETURN 1", "n]", "'n' is a node, and cannot be a relationship"),
    Row("MATCH ()-[r]->()-[r]->() RETURN 1", "r]->()", "never the same"),
    Row("WITH 1 AS x UNWIND [1] AS x RETURN 2", "x RETURN", "is there already"),
    Row("MATCH (n $map) RETURN n", "$map", "cannot be a parameter"),
    Row("RETURN toUpper(DISTINCT 'a')", "toUpper(DISTINCT 'a')", "DISTINCT is for aggregates"),
    Row("MATCH (n) RETURN (n)-->()", "(n)-->()", "A pattern stands for a truth value"),
    Row("RETURN COLLECT { MATCH (n) RETURN n, 1 }", "MATCH (n) RETURN n, 1", "returns one column"),
    Row("RETURN $town", "$town", "needs a value for the parameter $town"),
  ]

  static let running: [Row] = [
    Row("RETURN 1 / 0", "1 /", "1 / 0 divides by zero"),
    Row("RETURN 9223372036854775807 + 1", "9223372036854775807", "beyond the 64 bits of an integer"),
    Row("RETURN [1]['a']", "[1]", "named by an integer, not by a String"),
    Row("RETURN {a: 1}[0]", "{a", "named by a string, not by an Integer"),
    Row("WITH [1, 'a'] AS l RETURN l[1] - 1", "l[1]", "does not work on a String and an Integer"),
    Row("RETURN date('2020-13-01')", "date", "'2020-13-01' is no date"),
    Row("RETURN datetime('2020-01-01T00:00[Europe/Nowhere]')", "datetime", "no time zone 'Europe/Nowhere'"),
    Row("RETURN edtf('2020-13')", "edtf", "'2020-13' is no EDTF date"),
    Row("RETURN duration('x')", "duration", "no duration that ISO 8601 knows"), Row("RETURN toInteger([])", "toInteger", "not a List"),
    Row("RETURN range(1, 2, 0)", "range", "not to be 0"),
    Row("RETURN percentileCont(1, 2)", "1,", "between 0.0 and 1.0"), Row("UNWIND ['a'] AS x RETURN sum(x)", "x)", "sum() takes numbers"),
    Row("RETURN 'a' =~ '('", "'a'", "a group does not end"),
    Row("RETURN normalize('a', 'NFX')", "normalize", "a normal form is NFC, NFD, NFKC or NFKD"),
    Row("MATCH ()-->() AS OF 'soon' RETURN 1", "'soon'", "'soon' is no EDTF date"),
    Row("RETURN 1 SKIP toInteger('a')", "toInteger", "SKIP takes an integer"),
    Row("UNWIND [1] AS x WITH x WHERE coalesce(x, 'a') RETURN x", "coalesce", "a condition is to be true or false"),
  ]

  @Test("The place, the caret, and what helps", arguments: reading + meaning + running)
  func table(row: Row) throws {
    let scratch = try Scratch()
    let script = try scratch.write("g.cypher", "CREATE (:Town {name: 'Port', since: 1})-[:ROAD {w: 1}]->(:Town);")
    #expect(try Run(["import", script, "--output", scratch.path("graph")]).status == 0)
    let run = try Run(["query", row.query, "--graph", scratch.path("graph")])
    let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(run.status == 2 && run.output.isEmpty, "\(run.errors) \(run.output)")
    try #require(lines.count >= 3, "\(run.errors)")
    let before =
      row.place.isEmpty ? row.query[...] : row.query[..<(try #require(row.query.range(of: row.place, options: .backwards)).lowerBound)]
    #expect(lines[0].contains(row.says) && lines[0].hasSuffix("(line 1, column \(before.unicodeScalars.count + 1))"), "\(lines[0])")
    let indent = try #require(lines[1].range(of: row.query)).lowerBound
    #expect(
      lines[2].prefix { $0 == " " }.count == lines[1].distance(from: lines[1].startIndex, to: indent) + before.unicodeScalars.count,
      "\(run.errors)")
    #expect(lines[2].contains("^"))
    if let hint = row.hint { #expect(lines.count > 3 && lines[3].contains(hint), "\(run.errors)") }
  }

  @Test(
    "What the graph has nowhere is warned of, with the nearest that it has",
    arguments: [
      ("MATCH (n:Twon) RETURN n.name", "the label 'Twon'", "column 10", "Town"),
      ("MATCH ()-[:ROADS]->() RETURN 1", "the relationship type 'ROADS'", "column 12", "ROAD"),
      ("MATCH (n) RETURN n.nmae", "the property 'nmae'", "column 20", "name"),
      ("MATCH (n {nmae: 1}) RETURN 1", "the property 'nmae'", "column 11", "name"),
      ("MATCH (n) RETURN n {.nmae}", "the property 'nmae'", "column 22", "name"),
      ("MATCH (n) WHERE n:Twon RETURN 1", "the label or type 'Twon'", "column 19", "Town"),
      ("MATCH (n:Elsewhere) RETURN n", "the label 'Elsewhere'", "column 10", ""),
    ])
  func warnings(query: String, says: String, place: String, nearest: String) throws {
    let scratch = try Scratch()
    let script = try scratch.write("g.cypher", "CREATE (:Town {name: 'Port', since: 1})-[:ROAD {w: 1}]->(:Town);")
    #expect(try Run(["import", script, "--output", scratch.path("graph")]).status == 0)
    let run = try Run(["query", query, "--graph", scratch.path("graph")])
    #expect(run.status == 0 && run.errors.contains(says) && run.errors.contains(place), "\(run.errors)")
    #expect(run.errors.contains("did you mean \(nearest)?") == !nearest.isEmpty, "\(run.errors)")
  }

  @Test("A parameter that is missing is told with the nearest that was given")
  func parameters() throws {
    let scratch = try Scratch()
    let script = try scratch.write("g.cypher", "CREATE (:Town)")
    #expect(try Run(["import", script, "--output", scratch.path("graph")]).status == 0)
    let run = try Run(["query", "RETURN $town AS t", "--param", "twon='Port'", "--graph", scratch.path("graph")])
    #expect(run.status == 2 && run.errors.contains("Did you mean $twon?") && run.errors.contains("(line 1, column 8)"), "\(run.errors)")
  }
}
