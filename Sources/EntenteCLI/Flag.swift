/// A flag of the command line: one record feeds the parser, the help and the completions.
struct Flag: Sendable {
  /// Without the two hyphens.
  let name: String
  let short: Character?
  /// What stands for its value in the help; `nil` where it takes none.
  let value: String?
  let isRepeated: Bool
  /// Lines up after the name in the help: no capital, no full stop.
  let help: String
  /// The values that there are, where they can be counted.
  let choices: [String]

  init(_ name: String, short: Character? = nil, value: String? = nil, isRepeated: Bool = false, choices: [String] = [], _ help: String) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeated = isRepeated
    self.choices = choices
    self.help = help
  }

  /// `-o, --output FILE`
  var synopsis: String {
    (short.map { "-\($0), " } ?? "    ") + "--\(name)" + (value.map { " \($0)" } ?? "")
  }
}
