import Entente
import EntenteBytes

extension Verb {
  static let importing = Verb(
    "import", synopsis: ["setup.cypher --output DIR", "NODES.csv EDGES.csv --output DIR"],
    summary: "a script of CREATE statements, or tables of nodes and edges, to graph",
    details: """
      A script holds CREATE, MATCH, UNWIND, WITH, SET and DELETE, statements separated by `;`. An empty script makes an empty graph.
      Tables have neo4j-admin's headers (:ID, :LABEL, :START_ID, :END_ID, :TYPE, name:type, `;` in arrays, `\\;` within
      an element); since:string beside since_from:date and since_to:date is one partial date. The last file is the edges'.
      Without --max-memory the whole graph is made in memory, some 70 bytes an edge and the strings. With it, edges are
      sorted on the disk, in files without names in DIR's temporary folder; what nodes hold stays in memory, and 50 to
      110 bytes for each distinct string of edges. The graph is the same to the byte.
      A graph that is in DIR is replaced whole or not at all.
      """,
    examples: [
      .init("entente import setup.cypher --output graph", "make a graph of a script"),
      .init("entente import nodes.csv edges.csv --output graph", "make a graph of tables"),
      .init("entente import nodes.csv edges.csv --output graph --max-memory 256", "the same in 256 MB, sorting on the disk"),
    ],
    flags: [.graphOutput, .timeout, .importMemory], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    guard let output = invocation.value(.graphOutput) else { throw .usage("import needs a place for the graph", hint: "--output DIR") }
    Interrupt.install()
    guard invocation.operands.count == 1 else { return try importTables(invocation, to: output, console) }
    let limits = try invocation.limits()
    let builder = try wrapping { () throws(EntenteError) in try GraphBuilder(scriptFile: invocation.operands[0], limits: limits) }
    try wrapping { () throws(EntenteError) in try builder.write(to: output) }
    return .answered
  }

  private static func importTables(_ invocation: Invocation, to output: String, _ console: Console) throws(CommandError) -> ExitStatus {
    let (nodes, edges) = (Array(invocation.operands.dropLast()), Array(invocation.operands.suffix(1)))
    let megabytes = try invocation.integer(.importMemory, in: GraphBuilder.leastImportMegabytes...1_000_000)
    let progress = Progress(console)
    defer { progress?.clear() }
    try wrapping { () throws(EntenteError) in
      try GraphBuilder.importTables(nodes: nodes, edges: edges, to: output, megabytes: megabytes) { progress?.show($0, $1) }
    }
    return .answered
  }
}
