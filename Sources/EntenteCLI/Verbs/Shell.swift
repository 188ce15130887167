import Entente

extension Verb {
  static let shell = Verb(
    "shell", synopsis: [""], summary: "questions, queries and commands, one after the other",
    details: """
      Questions and commands end with the line, queries with ; or an empty line. At a terminal lines can be edited, searched and completed,
      and are kept; otherwise they are read from standard input, and the status is that of the last line that did not succeed.
      """,
    examples: [
      .init("entente shell", "begin; .help tells the rest"),
      .init("entente shell --json", "every answer as JSON; from a file: < questions.txt"),
    ],
    flags: [.format, .json], operands: 0...0
  ) { invocation, _ throws(CommandError) in
    var session = ShellSession(invocation)
    return try session.run()
  }
}
