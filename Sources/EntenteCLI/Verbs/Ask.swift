import Entente

extension Verb {
  static let ask = Verb(
    "ask", synopsis: ["QUESTION"], summary: "a plain question, answered with quotations; the bare question does the same",
    details: """
      English, and simple Spanish and Portuguese. Words that are not understood are named, and nothing is guessed.
      Status 0: answered. 1: understood, and the documents don't say. 2: not understood. See: entente help questions
      """,
    examples: [
      .init("entente \"which programmes support Ameripol\"", "the bare question"),
      .init("entente ask \"which countries are members of CLASI\" --as-of 2023-10", "what held then"),
      .init("entente ask \"when was CLASI created\" --json", "for a program"),
    ],
    flags: [.asOf, .explain, .format, .json, .output], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let question = invocation.operands.joined(separator: " ")
    let date = try invocation.date(.asOf)
    let reply = try wrapping { () throws(EntenteError) in try graph.ask(question, asOf: date) }
    return try console.print(reply, query: invocation.has(.explain) ? .all : .beginning, isPlain: invocation.isPlain)
  }
}
