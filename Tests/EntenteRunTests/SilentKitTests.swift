import EntenteRun
import EntenteStore
import Testing

/// Questions that openCypher's kit does not ask, over one small graph, with answers worked out by hand.
@Suite("Right where the kit is silent")
struct SilentKitTests {
  private static let script = """
    CREATE (a:Person {name: 'Ann', age: 30}), (b:Person {name: 'Bob', age: 40}), (c:Person {name: 'Cy'}), (d:Town {name: 'Dock'}), ({name: 'Eve'}),
      (a)-[:KNOWS {since: 2001}]->(b), (a)-[:KNOWS {since: 2005}]->(b), (b)-[:KNOWS {since: 2003}]->(c), (c)-[:KNOWS]->(a),
      (a)-[:LIVES_IN]->(d), (b)-[:LIVES_IN]->(d), (c)-[:LIKES]->(c)
    """

  private let engine: Engine

  init() throws { engine = Engine(try ScriptImporter.run(Array(SilentKitTests.script.utf8)).build()) }

  /// A value with its type to be seen: 1 is not 1.0.
  private func shown(_ value: Value) -> String {
    switch value {
    case .list(let list): "[" + list.map(shown).joined(separator: ", ") + "]"
    case .map(let map): "{" + map.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
    case .string(let text): "'\(text)'"
    case .null: "null"
    default: value.text ?? "?"
    }
  }

  private func check(_ query: String, _ expected: String) throws {
    let found = try engine.run(query).rows.map { shown(.list($0)) }.sorted()
    guard case .list(let rows) = try engine.run("RETURN \(expected) AS rows").rows[0][0] else { throw NoList() }
    #expect(found == rows.map(shown).sorted(), "\(query)")
  }
  private struct NoList: Error {}

  static let graph: [(String, String)] = [
    // Groups, multiplicity, and relationships that are never the same.
    ("MATCH (x)-->(y) RETURN x.name AS x, count(y)", "[['Ann', 3], ['Bob', 2], ['Cy', 2]]"),
    ("MATCH (x)-->(y) RETURN x.name AS x, count(DISTINCT y)", "[['Ann', 2], ['Bob', 2], ['Cy', 2]]"),
    ("MATCH (x)--(y) RETURN x.name, count(*)", "[['Ann', 4], ['Bob', 4], ['Cy', 3], ['Dock', 2]]"),
    ("MATCH (x)-->(y) RETURN x.name = 'Ann' AS isAnn, count(*)", "[[true, 3], [false, 4]]"),
    ("MATCH (n) WHERE NOT (n)--() RETURN n.name", "[['Eve']]"),
    ("MATCH (x {name: 'Ann'})-[r:KNOWS]->(y)<-[s:KNOWS]-(z) RETURN z.name, r.since < s.since", "[['Ann', true], ['Ann', false]]"),
    ("MATCH ({name: 'Ann'})-[:KNOWS]->()-[:KNOWS]->()-[:KNOWS]->(w) RETURN w.name, count(*)", "[['Ann', 2]]"),
    ("MATCH p = (x {name: 'Ann'})-[:KNOWS*]->(x) RETURN length(p), count(*)", "[[3, 2]]"),
    ("MATCH ({name: 'Ann'})-[:KNOWS*2]->(y) RETURN y.name, count(*)", "[['Cy', 2]]"),
    ("MATCH ({name: 'Ann'})-[:KNOWS*0..1]->(y) RETURN y.name, count(*)", "[['Ann', 1], ['Bob', 2]]"),
    ("MATCH (c {name: 'Cy'})-[r]-(c) RETURN type(r), count(*)", "[['LIKES', 1]]"), ("MATCH (c)-[:LIKES]->(c) RETURN count(*)", "[[1]]"),
    ("MATCH (a {name: 'Ann'})-[r:KNOWS]->(b) MATCH (a)-[s:KNOWS]->(b) RETURN count(*)", "[[4]]"),
    ("MATCH (a {name: 'Ann'})-[r:KNOWS]->(b), (a)-[s:KNOWS]->(b) RETURN count(*)", "[[2]]"),
    ("MATCH (a)-[:KNOWS]->(b), (b)-[:KNOWS]->(c), (c)-[:KNOWS]->(a) RETURN count(*)", "[[6]]"),
    ("MATCH (a:Person), (b:Person) WHERE a.name < b.name RETURN count(*)", "[[3]]"),
    ("MATCH (a)-[:LIVES_IN]->(t)<-[:LIVES_IN]-(b) RETURN a.name, b.name, t.name", "[['Ann', 'Bob', 'Dock'], ['Bob', 'Ann', 'Dock']]"),
    ("MATCH (a)-[:KNOWS|LIKES]->(b) RETURN count(*)", "[[5]]"),
    ("MATCH ()-[r:!KNOWS]->() RETURN type(r), count(*)", "[['LIKES', 1], ['LIVES_IN', 2]]"),
    ("MATCH (n:!Person) RETURN n.name", "[['Dock'], ['Eve']]"), ("MATCH (n:Person|Town) RETURN count(*)", "[[4]]"),
    ("MATCH (n:%) RETURN count(n)", "[[4]]"),
    ("MATCH (n:!%) RETURN n.name", "[['Eve']]"), ("MATCH (n:Person&Town) RETURN count(*)", "[[0]]"),
    ("MATCH (n:Person&!Town) RETURN count(*)", "[[3]]"),
    ("MATCH (n) WHERE n:Person RETURN count(*)", "[[3]]"), ("MATCH (n) RETURN n:Person AS p, count(*)", "[[true, 3], [false, 2]]"),
    // OPTIONAL MATCH, and what null does to what follows.
    ("OPTIONAL MATCH (n:Nobody) RETURN n, n.name, labels(n)", "[[null, null, null]]"),
    (
      "MATCH (n:Person) OPTIONAL MATCH (n)-[:LIKES]->(m) WHERE m.name = 'Ann' RETURN n.name, m",
      "[['Ann', null], ['Bob', null], ['Cy', null]]"
    ),
    ("MATCH (n:Person) OPTIONAL MATCH (n)-[:LIKES]->(m) RETURN n.name, m.name", "[['Ann', null], ['Bob', null], ['Cy', 'Cy']]"),
    ("OPTIONAL MATCH (n:Nobody) OPTIONAL MATCH (n)-->(m) RETURN count(m), count(*)", "[[0, 1]]"),
    ("OPTIONAL MATCH (n:Nobody) MATCH (n)-->(m) RETURN count(*)", "[[0]]"),
    ("MATCH (n {name: 'Eve'}) OPTIONAL MATCH p = (n)-->() RETURN p, length(p)", "[[null, null]]"),
    // Aggregates.
    ("MATCH (n:Person) RETURN avg(n.age), sum(n.age), count(n.age), count(*)", "[[35.0, 70, 2, 3]]"),
    ("MATCH (n:Person) RETURN max(n.age), min(n.age)", "[[40, 30]]"),
    ("MATCH (n:Nobody) RETURN count(*), sum(n.x), avg(n.x), min(n.x), collect(n.x)", "[[0, 0, null, null, []]]"),
    ("MATCH (n:Nobody) RETURN n.x, count(*)", "[]"),
    ("MATCH (n) RETURN count(DISTINCT labels(n))", "[[3]]"),
    ("MATCH (n:Person) WITH n ORDER BY n.age DESC RETURN collect(n.name)", "[[['Cy', 'Bob', 'Ann']]]"),
    ("MATCH (n:Person) WITH n ORDER BY n.age RETURN collect(n.name)[0..2]", "[[['Ann', 'Bob']]]"),
    ("MATCH (n:Person) RETURN n.age > 35 AS old, collect(n.name) AS names", "[[false, ['Ann']], [true, ['Bob']], [null, ['Cy']]]"),
    ("MATCH (n:Person) WITH count(*) AS c MATCH (t:Town) RETURN c, t.name", "[[3, 'Dock']]"),
    ("MATCH (n:Person) RETURN count(*) * 2 + 1 AS x", "[[7]]"),
    ("MATCH (n:Person) RETURN size(collect(n.age)) AS s, [x IN collect(n.age) | x + 1] AS l", "[[2, [31, 41]]]"),
    ("MATCH (x)-[r:KNOWS]->() RETURN x.name, min(r.since), max(r.since)", "[['Ann', 2001, 2005], ['Bob', 2003, 2003], ['Cy', null, null]]"),
    ("MATCH (n:Person) WITH n.name AS name, n.age AS age WHERE age IS NOT NULL RETURN name ORDER BY age DESC LIMIT 1", "[['Bob']]"),
    ("UNWIND [1, 2, 2, null] AS x RETURN x, count(*)", "[[1, 1], [2, 2], [null, 1]]"),
    ("UNWIND [1, 2, 2, null] AS x RETURN count(x), count(DISTINCT x), collect(x), sum(x), sum(DISTINCT x)", "[[3, 2, [1, 2, 2], 5, 3]]"),
    ("UNWIND [1, 2, 3, 4] AS x RETURN stDev(x), stDevP(x)", "[[1.2909944487358056, 1.118033988749895]]"),
    ("UNWIND [10, 20, 30, 40] AS x RETURN percentileCont(x, 0.4), percentileDisc(x, 0.5), percentileDisc(x, 0.0)", "[[22.0, 20, 10]]"),
    ("UNWIND [[1, 2], [1], [2]] AS l RETURN min(l), max(l)", "[[[1], [2]]]"),
    ("UNWIND ['b', 'a', null] AS s RETURN min(s), max(s)", "[['a', 'b']]"),
    ("UNWIND [1, 2.0, 3] AS x RETURN sum(x), avg(x)", "[[6.0, 2.0]]"), ("UNWIND [1, 1.0, 2] AS x RETURN count(DISTINCT x)", "[[2]]"),
    // Subqueries, and paths.
    (
      "MATCH (a {name: 'Ann'}) RETURN EXISTS { (a)-[:LIKES]->() }, COUNT { (a)-->() }, COLLECT { MATCH (a)-[r:KNOWS]->() RETURN r.since ORDER BY r.since }",
      "[[false, 3, [2001, 2005]]]"
    ),
    ("MATCH (n:Person) WHERE COUNT { (n)-[:KNOWS]->() } > 1 RETURN n.name", "[['Ann']]"),
    ("MATCH (n:Person) WHERE EXISTS { MATCH (n)-->(m) WHERE m.age > n.age RETURN m } RETURN n.name", "[['Ann']]"),
    ("MATCH (n:Person) RETURN n.name, size([(n)-->(m:Town) | m]) AS towns", "[['Ann', 1], ['Bob', 1], ['Cy', 0]]"),
    ("MATCH (n:Person) WHERE NOT EXISTS { (n)-[:LIVES_IN]->(:Town) } RETURN n.name", "[['Cy']]"),
    ("MATCH (a {name: 'Ann'}) RETURN COUNT { MATCH (a)-->(b) RETURN DISTINCT b } AS n", "[[2]]"),
    ("MATCH p = shortestPath((a {name: 'Ann'})-[*]-(b {name: 'Cy'})) RETURN length(p), type(relationships(p)[0])", "[[1, 'KNOWS']]"),
    (
      "MATCH p = ALL SHORTEST (a {name: 'Dock'})-[]-+(b {name: 'Cy'}) RETURN [n IN nodes(p) | n.name]",
      "[[['Dock', 'Ann', 'Cy']], [['Dock', 'Bob', 'Cy']]]"
    ),
    ("MATCH p = SHORTEST 2 GROUPS (a {name: 'Ann'})-[:KNOWS]->+(c {name: 'Cy'}) RETURN length(p)", "[[2], [2]]"),
    (
      "MATCH p = allShortestPaths((a {name: 'Ann'})-[:KNOWS*]->(c {name: 'Cy'})) RETURN [r IN relationships(p) | r.since]",
      "[[[2001, 2003]], [[2005, 2003]]]"
    ),
    (
      "MATCH (a {name: 'Ann'}) ((x)-[r:KNOWS]->(y) WHERE r.since < 2004){1,3} (z) RETURN z.name, [n IN y | n.name]",
      "[['Bob', ['Bob']], ['Cy', ['Bob', 'Cy']]]"
    ),
    ("MATCH (a {name: 'Ann'})-[r:KNOWS WHERE r.since > 2003]->(b) RETURN b.name", "[['Bob']]"),
    ("MATCH (n:Person WHERE n.age > 35) RETURN n.name", "[['Bob']]"),
    (
      "MATCH p = (a {name: 'Ann'})-[:KNOWS]->(b)-[:LIVES_IN]->(t) RETURN length(p), [x IN nodes(p) | x.name], startNode(relationships(p)[0]).name",
      "[[2, ['Ann', 'Bob', 'Dock'], 'Ann'], [2, ['Ann', 'Bob', 'Dock'], 'Ann']]"
    ),
    (
      "MATCH (c {name: 'Cy'})-[rs*2]->(x) RETURN x.name, [r IN rs | type(r)]",
      "[['Ann', ['LIKES', 'KNOWS']], ['Bob', ['KNOWS', 'KNOWS']], ['Bob', ['KNOWS', 'KNOWS']], ['Dock', ['KNOWS', 'LIVES_IN']]]"
    ),
    ("MATCH (a {name: 'Ann'})-[r:KNOWS]->() WITH collect(r) AS rs UNWIND rs AS r RETURN endNode(r).name, count(*)", "[['Bob', 2]]"),
    // Projections.
    (
      "MATCH (n:Person) RETURN n {.name, .age, town: [(n)-[:LIVES_IN]->(t) | t.name]} AS m",
      "[[{name: 'Ann', age: 30, town: ['Dock']}], [{name: 'Bob', age: 40, town: ['Dock']}], [{name: 'Cy', age: null, town: []}]]"
    ),
    (
      "MATCH (n {name: 'Ann'}) RETURN n {.*} AS m, properties(n) = n {.*} AS same, keys(n)",
      "[[{name: 'Ann', age: 30}, true, ['age', 'name']]]"
    ),
    ("MATCH (n:Person) RETURN DISTINCT n.age IS NULL AS unknown", "[[false], [true]]"),
    ("MATCH (n:Person) RETURN n.name ORDER BY n.age DESC SKIP 1 LIMIT 1", "[['Bob']]"),
    (
      "MATCH (n:Person) RETURN n.name AS v UNION MATCH (t:Town) RETURN t.name AS v UNION MATCH (p:Person) RETURN p.name AS v",
      "[['Ann'], ['Bob'], ['Cy'], ['Dock']]"
    ),
    ("UNWIND [1, 1] AS x RETURN x UNION ALL UNWIND [1] AS x RETURN x", "[[1], [1], [1]]"),
    ("WITH 1 AS a, 2 AS b WITH a, b + 1 AS c WHERE b = 2 RETURN *", "[[1, 3]]"),
  ]

  static let values: [(String, String)] = [
    ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][5]", "null"), ("[1, 2, 3][1..]", "[2, 3]"), ("[1, 2, 3][..-1]", "[1, 2]"),
    ("[1, 2, 3][-2..]", "[2, 3]"), ("[1, 2, 3][2..1]", "[]"),
    ("reduce(s = '', x IN ['a', 'b'] | s + x)", "'ab'"), ("[x IN range(1, 10) WHERE x % 3 = 0 | x ^ 2]", "[9.0, 36.0, 81.0]"),
    ("range(10, 1, -4)", "[10, 6, 2]"),
    ("'abc' =~ 'a.c'", "true"), ("'abc' =~ 'b'", "false"), ("'ABC' =~ '(?i)abc'", "true"), ("'a\\nb' =~ 'a.b'", "false"),
    ("'a\\nb' =~ '(?s)a.b'", "true"), ("'ab' =~ '[^c]{2}'", "true"),
    ("'2021-05' =~ '\\\\d{4}-\\\\d{2}'", "true"), ("null =~ 'a'", "null"), ("round(2.5)", "3.0"), ("round(-2.5)", "-2.0"),
    ("round(1.25, 1)", "1.3"), ("round(-1.5)", "-1.0"), ("floor(-1.5)", "-2.0"),
    ("ceil(-1.5)", "-1.0"), ("abs(-3)", "3"), ("sign(-2.5)", "-1"), ("7 / 2", "3"), ("-7 / 2", "-3"), ("7 % -3", "1"), ("-7 % 3", "-1"),
    ("7.0 / 2", "3.5"), ("2 ^ 10", "1024.0"), ("1 / 2.0", "0.5"),
    ("0.1 + 0.2", "0.30000000000000004"), ("1 + 2.0", "3.0"), ("'a' + 1", "'a1'"), ("1 + 'a'", "'1a'"), ("'a' + 1.5", "'a1.5'"),
    ("[1] + 2", "[1, 2]"), ("0 + [1]", "[0, 1]"), ("-2 ^ 2", "4.0"), ("2 ^ -1", "0.5"),
    ("substring('hello', 1, 3)", "'ell'"), ("substring('hello', 9)", "''"), ("left('hello', 2) + right('hello', 2)", "'helo'"),
    ("replace('banana', 'an', 'x')", "'bxxa'"), ("replace('a', '', 'x')", "'a'"),
    ("split('a,,b', ',')", "['a', '', 'b']"), ("trim('  x ')", "'x'"), ("trim(TRAILING 'x' FROM 'xax')", "'xa'"), ("reverse('äb')", "'bä'"),
    ("size('äöü')", "3"), ("toUpper('straße')", "'STRASSE'"),
    ("toInteger('12abc')", "null"), ("toInteger('1.9')", "1"), ("toInteger(-1.9)", "-1"), ("toFloat('1.5')", "1.5"),
    ("toBoolean('yes')", "null"), ("toString(1.0)", "'1.0'"), ("toString(date('2020-02-29'))", "'2020-02-29'"),
    ("coalesce(null, null, 3)", "3"), ("nullIf(4, 4)", "null"), ("head([])", "null"), ("last([1, 2])", "2"), ("tail([1])", "[]"),
    ("isEmpty('')", "true"), ("size([null, null])", "2"),
    ("sin(0)", "0.0"), ("cos(0)", "1.0"), ("atan2(1, 1) = pi() / 4", "true"), ("degrees(pi())", "180.0"), ("log(e())", "1.0"),
    ("log10(100)", "2.0"), ("exp(0)", "1.0"), ("sqrt(16)", "4.0"), ("haversin(0)", "0.0"),
    ("null + 1", "null"), ("null = null", "null"), ("null <> null", "null"), ("NOT null", "null"), ("null AND false", "false"),
    ("null OR true", "true"), ("null XOR true", "null"), ("null IN [1]", "null"), ("1 IN [null, 1]", "true"),
    ("2 IN [null, 1]", "null"), ("null IN []", "false"), ("[1] IN [[1]]", "true"), ("[1, null] = [1, null]", "null"),
    ("[1, null] = [2, null]", "false"), ("{a: 1, b: null} = {a: 1, b: null}", "null"), ("[] = []", "true"), ("1 = '1'", "false"),
    ("1 < 'a'", "null"), ("'B' < 'a'", "true"), ("false < true", "true"), ("[1, 2] < [1, 3]", "true"), ("[1] < [1, 0]", "true"),
    ("1 < 2 < 3 < 3", "false"), ("date('2020-01-01') < date('2020-01-02')", "true"),
    ("all(x IN [] WHERE false)", "true"), ("any(x IN [] WHERE true)", "false"), ("none(x IN [null] WHERE x > 1)", "null"),
    ("single(x IN [1, null] WHERE x = 1)", "null"), ("any(x IN [1, null] WHERE x = 1)", "true"),
    ("all(x IN [1, null] WHERE x = 2)", "false"), ("CASE null WHEN null THEN 1 ELSE 2 END", "2"), ("CASE WHEN null THEN 1 ELSE 2 END", "2"),
    ("CASE 5 WHEN < 3 THEN 'a' WHEN IN [5] THEN 'b' END", "'b'"),
    ("duration('P1M') + duration('P1D')", "duration('P1M1D')"), ("date('2021-01-31') + duration('P1M')", "date('2021-02-28')"),
    ("date('2020-03-31') - duration('P1M')", "date('2020-02-29')"),
    ("duration.between(date('2020-01-31'), date('2020-02-29')).days", "29"),
    ("duration.inDays(date('2020-02-01'), date('2020-03-01')).days", "29"), ("date('2021-01-01').week", "53"),
    ("date('2021-01-01').weekYear", "2020"),
    ("date({year: 2020, ordinalDay: 366})", "date('2020-12-31')"), ("date({year: 2021, week: 1, dayOfWeek: 1})", "date('2021-01-04')"),
    ("date.truncate('quarter', date('2021-08-17'))", "date('2021-07-01')"),
    ("date.truncate('decade', date('2021-08-17'))", "date('2020-01-01')"),
    ("date.truncate('weekYear', date('2021-01-03'))", "date('2019-12-30')"),
    ("datetime('2021-03-28T01:30+01:00[Europe/Paris]') + duration('PT1H')", "datetime('2021-03-28T03:30+02:00[Europe/Paris]')"),
    ("time('10:00+02:00') = time('09:00+01:00')", "false"), ("datetime('2020-01-01T00:00Z') = datetime('2020-01-01T01:00+01:00')", "false"),
    ("localtime('10:00') + duration('PT15H')", "localtime('01:00')"),
    ("duration('P1Y') = duration('P12M')", "true"), ("duration('P1D') = duration('PT24H')", "false"), ("duration('PT90M').hours", "1"),
    ("duration({months: 1.5}).days", "15"),
    ("edtf('2023') < edtf('2023-06')", "null"), ("edtf('2022') < edtf('2023-06')", "true"), ("edtf('2023') = edtf('2023')", "true"),
    ("edtf('2023') <= edtf('2023')", "true"), ("edtf('2023') < edtf('2023')", "null"),
    ("edtf('2023-05-01') = '2023-05-01'", "true"), ("edtf('2017/..') > '2016'", "true"), ("edtf('2017/..') < '2020'", "null"),
    ("edtf('2023') >= '2023-01-01'", "true"), ("edtf('2023') <= '2023-12-30'", "null"), ("edtf('2023') <> edtf('2024')", "true"),
    ("edtf('2023') <> edtf('2023-05')", "null"),
    ("{a: {b: [1, {c: 2}]}}.a.b[1].c", "2"), ("{a: 1}['b']", "null"), ("keys({b: 1, a: 2})", "['a', 'b']"),
    ("valueType([1, 2.0])", "'LIST<INTEGER NOT NULL | FLOAT NOT NULL> NOT NULL'"), ("[x IN [[1, 2], [3]] | size(x)]", "[2, 1]"),
    ("[a IN [1, 2] | [b IN [10] | a + b]]", "[[11], [12]]"), ("1 IS :: FLOAT", "false"), ("null IS NOT NULL", "false"), ("0xFF", "255"),
    ("1e3", "1000.0"), ("'\\u00e9'", "'é'"), ("\"it's\"", "'it\\'s'"),
  ]

  @Test("Over a graph", arguments: graph)
  func overGraph(query: String, expected: String) throws { try check(query, expected) }

  @Test("Of values", arguments: values)
  func ofValues(expression: String, expected: String) throws { try check("RETURN \(expression) AS v", "[[\(expected)]]") }

  @Test("The order of everything")
  func order() throws {
    try check(
      "UNWIND [true, 'a', 1, [1], {a: 1}, 1.5, false, 'B', [0, 1], date('2020-01-01'), 0.0 / 0.0] AS x WITH x ORDER BY x RETURN collect(toString(valueType(x)))",
      """
      [[['MAP NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL', 'DATE NOT NULL', 'STRING NOT NULL', 'STRING NOT NULL', 'BOOLEAN NOT NULL',
      'BOOLEAN NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL', 'FLOAT NOT NULL']]]
      """)
    try check("UNWIND [null, 1, 3, null, 2] AS x WITH x ORDER BY x DESC LIMIT 3 RETURN count(*), count(x), max(x)", "[[3, 1, 3]]")
  }
}
