import Entente

extension Verb {
  static let mcp = Verb(
    "mcp", synopsis: [""], summary: "serves the graph to programs that work with language models (Model Context Protocol)",
    details: """
      Speaks JSON-RPC over standard input and output, revision 2025-06-18, until the input ends. Tools: ask, query, show, trace, path, diff, why;
      none changes anything. A client starts it by itself; for many, their settings are:
        {"mcpServers": {"entente": {"command": "entente", "args": ["mcp", "--graph", "/path/to/graph"]}}}
      """,
    examples: [.init("entente mcp --graph my-graph", "what a client's settings name as the command")], operands: 0...0
  ) { invocation, _ throws(CommandError) in try MCPServer(graph: try invocation.openGraph()).run() }
}
