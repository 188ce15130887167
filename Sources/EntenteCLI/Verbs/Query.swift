import Entente
import EntenteBytes

extension Verb {
  static let query = Verb(
    "query", synopsis: ["CYPHER | -f FILE | -  [--param NAME=VALUE]…", "--batch FILE.jsonl"],
    summary: "a query in openCypher, with paths and time",
    details: """
      The query is an argument, or is read from a file or (-) from standard input. Names are found by any alias with entity("…").
      EXPLAIN and PROFILE before a query show its plan. In a batch, each line is {"query": …, "params": {…}}, and each answer a line,
      in the same order; lines are answered on all processors, each within --timeout and --max-memory of its own.
      """,
    examples: [
      .init("entente query 'MATCH (p:Programme)-[r:SUPPORTS]->(a) RETURN p.name, a.name, r.quote'", "who supports whom, in which words"),
      .init("entente query -f queries/members.cypher --json", "a saved query, for a script"),
      .init("entente query 'MATCH (a {name: $n})--(b) RETURN b.name' --param n=Ameripol", "with a parameter"),
    ],
    flags: [.file, .param, .batch, .timeout, .maxMemory, .format, .json, .output], operands: 0...1
  ) { invocation, console throws(CommandError) in
    Interrupt.install()
    let limits = try invocation.limits()
    if let batch = invocation.value(.batch) { return try Batch.run(batch, invocation, console, limits) }
    let text = try invocation.queryText()
    let given = try Parameters.split(invocation.all(.param))
    let session = QuerySession(try invocation.openGraph())
    // Stopped amid millions of rows, the command is to end at once.
    ProcessEnd.keep(session)
    let parameters = try Parameters.read(given, session, limits)
    let limited = limits.startingNow()
    let warnings = try wrapping { () throws(EntenteError) in try session.warnings(text, limits: limited) }
    for warning in warnings { console.warn(warning) }
    try console.stream { columns, row throws(EntenteError) in
      try session.run(text, parameters: parameters, limits: limited, columns: columns, row: row)
    }
    return .answered
  }
}

extension Invocation {
  /// Longest query that is read from a file, in bytes.
  private static let longestQuery = 16 << 20

  /// The argument, or what `-f FILE` or standard input hold.
  fileprivate func queryText() throws(CommandError) -> String {
    let argument = operands.first
    if let file = value(.file) {
      guard argument == nil else { throw .usage("query takes an argument or -f FILE, not both", hint: "") }
      return try Invocation.text(file == "-" ? nil : file)
    }
    guard let argument else {
      throw .usage("query needs a query", hint: "entente query 'MATCH (n) RETURN n', -f FILE, or - for standard input")
    }
    return argument == "-" ? try Invocation.text(nil) : argument
  }

  /// A file's text; standard input's where `path` is `nil`.
  static func text(_ path: String?) throws(CommandError) -> String {
    let bytes: [UInt8]
    do {
      if let path {
        bytes = try Files.read(path, limit: longestQuery)
      } else {
        bytes = try Files.readStandardInput(limit: longestQuery)
      }
    } catch { throw .entente(EntenteError(reading: error)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .entente(.unreadable(path: path ?? "standard input", why: "not valid UTF-8"))
    }
    return text
  }
}
