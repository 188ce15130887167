import EntenteLanguage
import EntentePlan
import Testing

@Suite("Binding gives every variable its slot")
struct BoundQueryTests {
  private func bind(_ text: String) throws -> BoundQuery { try Binder.bind(try Parser.parse(text)) }

  private func matches(_ query: BoundQuery) -> [BoundMatch] {
    query.branches[0].clauses.compactMap { if case .match(let match) = $0 { match } else { nil } }
  }

  private func projections(_ query: BoundQuery) -> [BoundProjection] {
    query.branches[0].clauses.compactMap { if case .project(let projection) = $0 { projection } else { nil } }
  }

  @Test("A node that is named twice is one node of the pattern")
  func sharedNode() throws {
    let pattern = matches(try bind("MATCH (a:X)-->(b), (b:Y)-->(a {k: 1}) RETURN a"))[0].pattern
    #expect(pattern.nodes.count == 2)
    #expect(pattern.steps.map { [$0.from, $0.to] } == [[0, 1], [1, 0]])
    #expect(pattern.nodes.map { $0.labels.count + $0.properties.count } == [2, 1])
  }

  @Test("A variable of an earlier clause is bound in a later one")
  func boundNode() throws {
    let query = try bind("MATCH (a) WITH a MATCH (a)-->(b) RETURN b")
    #expect(matches(query)[1].pattern.nodes.map(\.isBound) == [true, false])
    #expect(matches(query)[1].pattern.nodes[0].slot == matches(query)[0].pattern.nodes[0].slot)
  }

  @Test("A name that is used again for something else has another slot")
  func shadowing() throws {
    let query = try bind("WITH 1 AS x WITH x + 1 AS x RETURN x")
    let slots = projections(query).map { $0.items[0].slot }
    #expect(slots[0] != slots[1])
    #expect(slots[1] == slots[2])
  }

  @Test("Grouping keys and aggregates are split from what is made of them")
  func aggregation() throws {
    let query = try bind("MATCH (a)-->(b) RETURN a.x AS x, a.x + count(b) AS n, count(b) AS m ORDER BY count(b)")
    let projection = projections(query)[0]
    #expect(projection.keys.count == 1)
    #expect(projection.aggregates.count == 1)
    #expect(projection.items.count == 3)
    #expect(query.slots[projection.order[0].expression] == projection.items[2].slot)
    #expect(query.columns == ["x", "n", "m"])
  }

  @Test("A subquery says what it reads from outside, through every level")
  func imports() throws {
    let query = try bind("MATCH (a), (b) RETURN COUNT { (a)-->(c) WHERE EXISTS { (c)-->(b) } } AS n")
    let nodes = matches(query)[0].pattern.nodes.map(\.slot)
    #expect(query.subqueries.count == 2)
    #expect(query.subqueries[1].imports == nodes)
    #expect(query.subqueries[0].imports.contains(nodes[1]))
    #expect(!query.subqueries[0].imports.contains(nodes[0]))
  }

  @Test("Columns of a UNION come in the order of its first part")
  func union() throws {
    let query = try bind("RETURN 1 AS a, 2 AS b UNION ALL RETURN 3 AS b, 4 AS a")
    #expect(query.columns == ["a", "b"])
    #expect(query.branches[1].columns.map { query.slotNames[Int($0.rawValue)] } == ["a", "b"])
    #expect(!query.unionDistinct)
  }

  @Test("A repeated pattern has its variables twice: one inside, a list outside")
  func groups() throws {
    let query = try bind("MATCH (s) ((x)-[r]->(y)){1,3} (t) RETURN x, r, t")
    let pattern = matches(query)[0].pattern
    guard case .group(let group) = pattern.steps[0].kind else {
      Issue.record("no group")
      return
    }
    #expect(pattern.nodes.count == 2)
    #expect(group.variables.count == 3)
    #expect(group.variables.allSatisfy { $0.inside != $0.outside })
    #expect((group.min, group.max ?? 0) == (1, 3))
  }

  @Test("Parameters are listed once, in order")
  func parameters() throws {
    #expect(try bind("MATCH (n {a: $z}) WHERE n.b = $a AND n.c = $z RETURN n LIMIT $m").parameters == ["a", "m", "z"])
  }

  @Test("Names that a graph should have are listed, those of maps and dates are not")
  func usedNames() throws {
    let query = try bind("MATCH (a:A|B {k: 1})-[r:T]->() WHERE a:C AND r.w > {m: 1}.m RETURN a.name.year, date().day")
    #expect(
      query.usedNames.map { "\($0.kind) \($0.name.text)" } == [
        "label A", "label B", "key k", "type T", "labelOrType C", "key w", "key name",
      ])
  }

  @Test("RETURN * has its columns in the order of their names")
  func star() throws {
    #expect(try bind("WITH 1 AS b, 2 AS a, 3 AS c RETURN *").columns == ["a", "b", "c"])
  }
}
