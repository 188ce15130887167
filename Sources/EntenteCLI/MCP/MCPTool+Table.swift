import Entente

extension MCPTool {
  /// Every tool. None changes anything.
  static let all: [MCPTool] = [.ask, .query, .show, .trace, .path, .diff, .why]

  /// A query is stopped after so many seconds, and gives no more rows than these.
  static let seconds = 30.0
  static let usualRows = 200
  static let mostRows = 10_000

  private static let asOf = Parameter(
    name: "asOf", kind: .string, help: "only what holds on that EDTF date: 2023, 2023-09, 2026-41 (second half)", isRequired: false)
  private static let entity = Parameter(name: "name", kind: .string, help: "a name, alias, id or register number")

  static let ask = MCPTool(
    name: "ask", title: "Ask a plain question",
    help: """
      Answers a plain English, Spanish or Portuguese question from the documents, every answer with its quotation, document, paragraph, date and \
      modality. "understood": false means that the question was not understood and nothing was guessed; see "suggestions". Understood without answers \
      means that the documents do not say it. Example: which programmes support Ameripol
      """,
    parameters: [Parameter(name: "question", kind: .string, help: "the question"), asOf]
  ) { graph, given throws(EntenteError) in try graph.ask(given.string("question") ?? "", asOf: try given.date("asOf")).json }

  static let query = MCPTool(
    name: "query", title: "Run a read-only openCypher query",
    help: """
      Runs openCypher (read-only) with ISO GQL paths and "AS OF date". Labels: Actor, Programme, Network, CrimeArea, Instrument, Document, Event, Place; \
      types such as SUPPORTS, COOPERATES_WITH, MEMBER_OF, PART_OF, ADDRESSES; an edge has quote, number, paragraph, stated, modality, rule. \
      Names are found by any alias with entity("…"): MATCH (p:Programme)-[r:SUPPORTS]->(a) WHERE a = entity("Ameripol") RETURN p.name, r.quote
      """,
    parameters: [
      Parameter(name: "cypher", kind: .string, help: "the query"),
      Parameter(name: "parameters", kind: .object, help: "values of $names", isRequired: false),
      Parameter(name: "maxRows", kind: .integer(1...mostRows), help: "rows at most (\(usualRows))", isRequired: false),
    ]
  ) { graph, given throws(EntenteError) in
    try rows(
      QuerySession(graph), given.string("cypher") ?? "", given.map("parameters"), most: given.integer("maxRows") ?? usualRows)
  }

  static let show = MCPTool(
    name: "show", title: "Show one entity", help: "All that the documents say of one entity, quoted, with its other names.",
    parameters: [entity]
  ) { graph, given throws(EntenteError) in try graph.page(about: given.string("name") ?? "").json() }

  static let trace = MCPTool(
    name: "trace", title: "Trace one entity through time",
    help: "One entity across the documents, in time: how each speaks of it, what is new, firmer, weaker or no longer said.",
    parameters: [entity]
  ) { graph, given throws(EntenteError) in try graph.json(try graph.trace(given.string("name") ?? "")) }

  static let path = MCPTool(
    name: "path", title: "Connect two entities",
    help: "How two entities are connected, a quotation for every step; best connections first.",
    parameters: [
      Parameter(name: "from", kind: .string, help: "a name"), Parameter(name: "to", kind: .string, help: "a name"),
      Parameter(name: "max", kind: .integer(1...100), help: "paths at most (3)", isRequired: false),
      Parameter(name: "via", kind: .strings, help: "only over these relations: SUPPORTS, PART_OF", isRequired: false),
      Parameter(name: "avoid", kind: .strings, help: "not over these entities", isRequired: false), asOf,
    ]
  ) { graph, given throws(EntenteError) in
    try graph.paths(
      from: given.string("from") ?? "", to: given.string("to") ?? "", count: given.integer("max"), types: given.strings("via"),
      avoiding: given.strings("avoid"), asOf: try given.date("asOf")
    ).json
  }

  static let diff = MCPTool(
    name: "diff", title: "Compare two documents",
    help: "What the later document adds, drops, strengthens and weakens, with both quotations. A date stands for all of its documents.",
    parameters: [
      Parameter(name: "before", kind: .string, help: "register number, slug, name, kind and year (\"2023 declaration\"), or a date"),
      Parameter(name: "after", kind: .string, help: "the later one"),
    ]
  ) { graph, given throws(EntenteError) in
    let table = try graph.difference(from: given.string("before") ?? "", to: given.string("after") ?? "").table
    return object(table.columns, table.rows, isCut: false)
  }

  static let why = MCPTool(
    name: "why", title: "Explain one statement", help: "The rule that found a statement, its words and its place.",
    parameters: [Parameter(name: "edge", kind: .string, help: "the statement's id, or the beginning of one: r.id in a query")]
  ) { graph, given throws(EntenteError) in
    let rows = try graph.why(given.string("edge") ?? "").rows
    var writer = JSONWriter()
    writer.object(rows.map { .init($0.name, .string($0.value)) })
    return writer.bytes
  }

  // MARK: Rows

  /// As `query --json` prints them, and whether there are more.
  private static func rows(
    _ session: QuerySession, _ cypher: String, _ parameters: [String: AnswerValue], most: Int
  ) throws(EntenteError) -> [UInt8] {
    var limits = QueryLimits()
    limits.seconds = seconds
    var (columns, rows, isCut): ([String], [[AnswerValue]], Bool) = ([], [], false)
    try session.run(cypher, parameters: parameters, limits: limits) {
      columns = $0
      return true
    } row: { row in
      isCut = rows.count == most
      if !isCut { rows.append(row) }
      return !isCut
    }
    return object(columns, rows, isCut: isCut)
  }

  private static func object(_ columns: [String], _ rows: [[AnswerValue]], isCut: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("columns")
    writer.value(.list(columns.map { .string($0) }))
    writer.key("rows")
    writer.beginArray()
    for row in rows { writer.object(zip(columns, row).map { .init($0, $1) }) }
    writer.endArray()
    writer.key("isCut")
    writer.boolean(isCut)
    writer.endObject()
    return writer.bytes
  }
}
