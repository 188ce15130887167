import EntenteLanguage
import EntentePlan
import Testing

@Suite("What cannot mean anything is refused before it runs, by openCypher's name for it")
struct BindingErrorTests {
  static func failure(_ text: String, allowsWrites: Bool = false) throws -> QueryError? {
    let tree = try Parser.parse(text)
    do throws(QueryError) {
      _ = try Binder.bind(tree, allowsWrites: allowsWrites)
      return nil
    } catch { return error }
  }

  @Test(
    "Queries that fail",
    arguments: [
      ("MATCH (a) RETURN b", .undefinedVariable), ("WITH 1 AS a WITH 2 AS b RETURN a", .undefinedVariable),
      ("MATCH (a) WHERE (a)-->(b) RETURN a", .undefinedVariable), ("RETURN [x IN [1] | x] + x", .undefinedVariable),
      ("MATCH (a) RETURN count(a) AS c ORDER BY a.x", .undefinedVariable),
      ("MATCH (a) RETURN DISTINCT a.x AS x ORDER BY a.y", .undefinedVariable),
      ("MATCH (a) RETURN EXISTS { (a)-->(b) } AND b.x", .undefinedVariable),
      ("MATCH (a)-[a]->(b) RETURN b", .variableTypeConflict), ("UNWIND [1] AS a MATCH (a) RETURN a", .variableTypeConflict),
      ("MATCH p = (a)-->(b) MATCH (p) RETURN p", .variableTypeConflict),
      ("MATCH ()-[r]->() MATCH ()-[r*]->() RETURN r", .variableTypeConflict),
      ("MATCH (p) MATCH p = (a)-->(b) RETURN p", .variableAlreadyBound), ("WITH 1 AS x UNWIND [1] AS x RETURN x", .variableAlreadyBound),
      ("MATCH (a)-[r]->(b)<-[r]-(c) RETURN r", .relationshipUniquenessViolation),
      ("MATCH (a) WHERE count(a) > 1 RETURN a", .invalidAggregation), ("UNWIND collect(1) AS x RETURN x", .invalidAggregation),
      ("MATCH (a) RETURN a.x AS x ORDER BY count(*)", .invalidAggregation),
      ("UNWIND [1] AS x RETURN [y IN [1] | sum(y)]", .invalidAggregation),
      ("MATCH (n) RETURN [x IN [1, 2] | count(*)]", .invalidAggregation),
      ("MATCH (n) RETURN [x IN [1] WHERE max(n.x) > 1 | x]", .invalidAggregation),
      ("MATCH (n) RETURN reduce(s = 0, x IN [1] | s + count(n))", .invalidAggregation),
      ("MATCH (n) RETURN any(x IN [1] WHERE x = count(n))", .invalidAggregation),
      ("MATCH (n) RETURN [(n)-->(m) | count(m)]", .invalidAggregation),
      ("MATCH (a)-->(b) RETURN a.x + count(b)", .ambiguousAggregationExpression),
      ("MATCH (a) RETURN a.x AS x, count(*) AS n ORDER BY sum(x)", .invalidAggregation),
      ("RETURN toUpper(DISTINCT 'a')", .unexpectedSyntax),
      ("MATCH (a) RETURN a.x + 1 AS y, count(*) AS n ORDER BY a.x + 1 + count(*)", .ambiguousAggregationExpression),
      ("RETURN sum(max(1))", .nestedAggregation), ("RETURN avg(rand())", .nonConstantExpression),
      ("MATCH (a) RETURN a SKIP a.x", .nonConstantExpression), ("RETURN 1 LIMIT -1", .negativeIntegerArgument),
      ("RETURN 1 LIMIT 1.5", .invalidArgumentType), ("WITH 1 + 1 RETURN 1", .noExpressionAlias),
      ("RETURN 1 AS a, 2 AS a", .columnNameConflict),
      ("MATCH () RETURN *", .noVariablesInScope), ("RETURN 1 AS a UNION RETURN 2 AS b", .differentColumnsInUnion),
      ("RETURN 1 AS a UNION RETURN 1 AS a UNION ALL RETURN 1 AS a", .invalidClauseComposition),
      ("RETURN 1 AND true", .invalidArgumentType), ("RETURN 'a' * 2", .invalidArgumentType), ("RETURN 1 IN 'abc'", .invalidArgumentType),
      ("MATCH (n) WHERE n RETURN n", .invalidArgumentType), ("MATCH (n) RETURN type(n)", .invalidArgumentType),
      ("MATCH p = ()-->() RETURN labels(p)", .invalidArgumentType), ("WITH [1] AS xs RETURN xs.y", .invalidArgumentType),
      ("RETURN any(x IN ['a'] WHERE x % 2 = 0)", .invalidArgumentType), ("MATCH (n $map) RETURN n", .invalidParameterUse),
      ("MATCH (n) RETURN (n)-->()", .unexpectedSyntax), ("MATCH (n) RETURN size((n)-->())", .unexpectedSyntax),
      ("RETURN nothing(1)", .unknownFunction), ("RETURN toUpper()", .invalidNumberOfArguments), ("MATCH (n)", .unexpectedSyntax),
      ("RETURN 1 MATCH (n) RETURN n", .unexpectedSyntax), ("CREATE (n) RETURN n", .writeNotAllowed),
      ("MATCH (n) DETACH DELETE n", .writeNotAllowed),
      ("CALL db.labels()", .procedureNotFound), ("MATCH (n) RETURN COUNT { CREATE (m) }", .invalidClauseComposition),
      ("MATCH (a) MATCH ((a)-->(b)){2} RETURN b.name", .invalidArgumentType),
      ("MATCH (b) MATCH (x)-[b]->{2}(y) RETURN b", .variableTypeConflict),
    ] as [(String, QueryError.Detail)])
  func refused(text: String, detail: QueryError.Detail) throws {
    #expect(try BindingErrorTests.failure(text)?.detail == detail)
  }

  @Test(
    "Queries that may look wrong, and are not",
    arguments: [
      "MATCH (a) WITH a.x AS x WHERE a.y = 1 RETURN x", "MATCH (a) RETURN a.x AS a ORDER BY a",
      "MATCH (a) RETURN DISTINCT a.x ORDER BY a.x",
      "MATCH (a)-->(b) RETURN a.x, a.x + count(b)", "MATCH (a)-->(b) RETURN a, a.x + count(b)",
      "MATCH (a) RETURN count(*) AS c ORDER BY count(*) + 1",
      "MATCH (a) RETURN a.x AS x, count(*) AS n ORDER BY a.x, x + n", "MATCH ()-[r]->() MATCH (a)-[r]->(b) RETURN a",
      "MATCH (a) OPTIONAL MATCH (a)-[rs*]->(b) WITH a, rs MATCH (a)-[rs*]->(c) RETURN c", "UNWIND $list AS n MATCH (n) RETURN n",
      "WITH null AS n OPTIONAL MATCH (n)-->(m) RETURN m", "RETURN 1 AS a, 2 AS b UNION RETURN 3 AS b, 4 AS a",
      "RETURN 1 SKIP toInteger('1') LIMIT $n",
      "MATCH (n) WHERE NOT (n)-->() AND exists((n)<--()) RETURN n", "MATCH (n) RETURN CASE WHEN (n)-->() THEN 1 END",
      "MATCH (a {x: 1}), (b {x: a.x}) RETURN b", "MATCH ((x)-[r]->(y) WHERE r.w > x.w){1,3}(z) RETURN [e IN r | e.w], z",
      "MATCH (a)-[r* WHERE r.w > 1]->(b) RETURN size(r)", "MATCH (n) RETURN COUNT { (n)-->(m) WHERE m.x = n.x } AS c",
      "MATCH (n) RETURN n {.*, total: COUNT { (n)-->() }}", "MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p",
      "MATCH () WITH * RETURN 1",
      "MATCH (n) WITH collect(n) AS ns RETURN reduce(s = 0, n IN ns | s + n.x) AS total",
    ])
  func accepted(text: String) throws {
    #expect(try BindingErrorTests.failure(text) == nil)
  }

  @Test("A misspelt variable or function is recognised")
  func suggestions() throws {
    #expect(try BindingErrorTests.failure("MATCH (person) RETURN persn.name")?.suggestion == "person")
    #expect(try BindingErrorTests.failure("RETURN tuUpper('a')")?.suggestion == "toUpper")
  }

  @Test(
    "What a script cannot create",
    arguments: [
      ("CREATE ()-->()", .noSingleRelationshipType), ("CREATE ()-[:A|B]->()", .noSingleRelationshipType),
      ("CREATE ()-[:A]-()", .requiresDirectedRelationship), ("CREATE ()-[:A*2]->()", .creatingVarLength),
      ("CREATE (a), (a)", .variableAlreadyBound), ("CREATE (a), (a:B)-[:R]->()", .variableAlreadyBound),
      ("MATCH ()-[r]->() CREATE ()-[r:X]->()", .variableAlreadyBound), ("CREATE ({x: y})", .undefinedVariable),
      ("MERGE (a)", .writeNotAllowed),
    ] as [(String, QueryError.Detail)])
  func uncreatable(text: String, detail: QueryError.Detail) throws {
    #expect(try BindingErrorTests.failure(text, allowsWrites: true)?.detail == detail)
  }
}
