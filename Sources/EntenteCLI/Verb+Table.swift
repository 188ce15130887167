import Entente

extension Verb {
  /// Every command, in the order of the help.
  static let all: [Verb] = [
    .ask, .query, .show, .trace, .path, .diff, .why, .whyNot, .list, .documents, .schema, .stats, .extract, .importing, .export, .verify,
    .shell, .mcp,
    .help,
    .completions, .version,
  ]

  static func named(_ name: String) -> Verb? { all.first { $0.name == name } }

  static let version = Verb("version", synopsis: [""], summary: "the program's version", operands: 0...0) {
    _, console throws(CommandError) in
    try console.write("entente \(Version.text)\n")
    return .answered
  }
}
