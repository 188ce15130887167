import Entente

extension Verb {
  static let path = Verb(
    "path", synopsis: ["FROM TO [--max N] [--via TYPES] [--avoid NAME]… [--as-of DATE]"],
    summary: "how two things are connected, a quotation for every step",
    details:
      """
      The best connections come first: facts before hopes, the specific before the general, the recent before the old, and none over a text that
      merely names both. A way that goes round one already shown is left out; without --max, so is one that costs half as much again as the best.
      """,
    examples: [
      .init("entente path CEPOL Guatemala", "the best connections"),
      .init("entente path Europol Ameripol --avoid CLASI --via COOPERATES_WITH,SUPPORTS", "over certain relations, not over CLASI"),
    ],
    flags: [.max, .via, .avoid, .asOf, .format, .json, .output], operands: 2...2
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let (count, date) = (try invocation.integer(.max, in: 1...100), try invocation.date(.asOf))
    let types = (invocation.value(.via) ?? "").split(separator: ",").map(String.init)
    let reply = try wrapping { () throws(EntenteError) in
      try graph.paths(
        from: invocation.operands[0], to: invocation.operands[1], count: count, types: types, avoiding: invocation.all(.avoid),
        asOf: date)
    }
    return try console.print(reply, isPlain: invocation.isPlain)
  }
}

extension Invocation {
  /// The value as an EDTF date.
  func date(_ flag: Flag) throws(CommandError) -> PartialDate? {
    guard let text = value(flag) else { return nil }
    guard let date = PartialDate(text) else {
      throw .usage(
        "--\(flag.name) takes a date, not '\(text)'", hint: "2023, 2023-09, 2023-09-28, 2026-41 (second half); entente help dates")
    }
    return date
  }
}
