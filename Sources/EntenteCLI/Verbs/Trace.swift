import Entente

extension Verb {
  static let trace = Verb(
    "trace", synopsis: ["NAME"], summary: "one entity across the documents, in time: named how, what is new, what was dropped",
    examples: [
      .init("entente trace Ameripol", "from the first document to the last"),
      .init("entente trace Ameripol --format mermaid", "a timeline to paste into a wiki"),
    ],
    flags: [.traceFormat, .json, .output], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let name = invocation.operands.joined(separator: " ")
    let trace = try wrapping { () throws(EntenteError) in try graph.trace(name) }
    let reply = try wrapping { () throws(EntenteError) in try graph.reply(trace) }
    if invocation.value(.traceFormat) == "mermaid" {
      try console.write(trace.mermaid())
    } else if invocation.isPlain || console.format == .table {
      try console.write(trace.text(width: console.width ?? ProsePage.usualWidth))
    } else if console.format == .markdown {
      try console.write(trace.markdown())
    } else {
      return try console.print(reply, isPlain: false)
    }
    return reply.answers.isEmpty ? .silent : .answered
  }
}
