/// A command: one record feeds the parser, the help and the completions.
struct Verb: Sendable {
  struct Example: Sendable {
    var command: String
    var says: String
    init(_ command: String, _ says: String) {
      self.command = command
      self.says = says
    }
  }

  let name: String
  /// What comes after the name, a line a way of calling it.
  let synopsis: [String]
  /// One line: no capital, no full stop.
  let summary: String
  /// Paragraphs after the examples.
  let details: String
  let examples: [Example]
  /// Besides ``Flag/common``.
  let flags: [Flag]
  /// How many operands it takes.
  let operands: ClosedRange<Int>
  let run: @Sendable (Invocation, Console) throws(CommandError) -> ExitStatus

  init(
    _ name: String, synopsis: [String], summary: String, details: String = "", examples: [Example] = [], flags: [Flag] = [],
    operands: ClosedRange<Int>, run: @escaping @Sendable (Invocation, Console) throws(CommandError) -> ExitStatus
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    self.details = details
    self.examples = examples
    self.flags = flags
    self.operands = operands
    self.run = run
  }

  /// Every flag that it understands.
  var allFlags: [Flag] { flags + Flag.common }
}

/// No command has more operands than this.
let anyNumber = 100_000
