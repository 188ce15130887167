import Entente
import EntenteBytes

extension Verb {
  static let importing = Verb(
    "import", synopsis: ["setup.cypher --output DIR"], summary: "a script of CREATE statements to graph",
    details: """
      A script holds CREATE, MATCH, UNWIND, WITH, SET and DELETE, statements separated by `;`. An empty script makes an empty graph.
      A graph that is in DIR is replaced whole or not at all.
      """,
    examples: [.init("entente import setup.cypher --output graph", "make a graph of a script")],
    flags: [.graphOutput, .timeout, .maxMemory], operands: 1...1
  ) { invocation, console throws(CommandError) in
    guard let output = invocation.value(.graphOutput) else { throw .usage("import needs a place for the graph", hint: "--output DIR") }
    Interrupt.install()
    let limits = try invocation.limits()
    let builder = try wrapping { () throws(EntenteError) in try GraphBuilder(scriptFile: invocation.operands[0], limits: limits) }
    try wrapping { () throws(EntenteError) in try builder.write(to: output) }
    return .answered
  }
}
