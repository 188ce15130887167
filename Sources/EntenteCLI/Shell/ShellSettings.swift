import Entente

/// What holds from line to line of the shell, and the commands with a dot that change it.
struct ShellSettings {
  var graph: String
  /// A format of answers; prose and tables for `nil`.
  var mode: String?
  var asOf: String?
  var isExplained = false
  var isPlain = false
  var isQuiet = false
  var hasPager = true
  var hasEnded = false

  init(graph: String) { self.graph = graph }

  /// What each setting is called, what it takes, and what it does.
  static let all: [(name: String, value: String, help: String)] = [
    ("help", "", "this"), ("mode", "FORMAT", "how answers are printed: \(modes.joined(separator: ", ")); prose without FORMAT"),
    ("graph", "DIR", "go on with the graph in DIR"), ("asof", "DATE", "questions ask what holds on DATE; without DATE, at any time"),
    ("explain", "on|off", "questions show their query"), ("pager", "on|off", "long answers are paged"),
    ("quit", "", "end; also exit, or Ctrl-D"),
  ]

  private static let modes = TableFormat.allCases.map(\.rawValue)

  /// Flags of a question.
  var askFlags: [String] { (isExplained ? ["--explain"] : []) + (asOf.map { ["--as-of", $0] } ?? []) }

  mutating func set(_ name: String, _ value: String) throws(CommandError) -> ExitStatus {
    switch name {
    case "quit", "exit": hasEnded = true
    case "help": try show(ShellSettings.help)
    case "mode": mode = try ShellSettings.choice(value, ShellSettings.modes)
    case "graph": try open(value)
    case "asof": try setDate(value)
    case "explain": isExplained = try ShellSettings.choice(value, ["on", "off"]) == "on"
    case "pager": hasPager = try ShellSettings.choice(value, ["on", "off"]) != "off"
    default:
      let near = EditDistance.nearest(to: name, among: ShellSettings.all.map(\.name), count: 1)
      throw .usage("there is no setting .\(name)", hint: near.first.map { "did you mean .\($0)?" } ?? "try: .help")
    }
    return .answered
  }

  private func show(_ text: String) throws(CommandError) {
    let console = Console(Invocation(verb: .help))
    try console.write(text)
    try console.finish()
  }

  private static func choice(_ value: String, _ choices: [String]) throws(CommandError) -> String? {
    guard !value.isEmpty else { return nil }
    guard choices.contains(value) else {
      throw .usage("there is no '\(value)' here", hint: "there are: \(choices.joined(separator: ", "))")
    }
    return value
  }

  private mutating func open(_ path: String) throws(CommandError) {
    guard !path.isEmpty else { return try show(graph + "\n") }
    _ = try wrapping { () throws(EntenteError) in try Graph.open(path) }
    graph = path
  }

  private mutating func setDate(_ text: String) throws(CommandError) {
    guard text.isEmpty || PartialDate(text) != nil else {
      throw .usage(".asof takes a date, not '\(text)'", hint: "2023, 2023-09, 2023-09-28, 2026-41 (second half)")
    }
    asOf = text.isEmpty ? nil : text
  }

  private static var help: String {
    """
    A line is one of
      a question     which programmes support Ameripol
      a query        MATCH (a)-[r:SUPPORTS]->(b) RETURN a.name, b.name;    over several lines, up to ; or an empty line
      a command      show CLASI · trace Europol · path CEPOL Guatemala · diff 2023 2025 · help        as after `entente`
      a setting:

    """ + all.map { "  ." + TextWidth.pad("\($0.name) \($0.value)", to: 14) + $0.help + "\n" }.joined() + """
        Keys: arrows, Ctrl-A/E (start, end), Ctrl-K/U/W (cut), Ctrl-Y (put back), Ctrl-R (search what was entered), Tab (complete), Ctrl-C (give up a
        line, stop a query), Ctrl-L (clear). What was entered is kept in ~/.local/state/entente/history, or in $ENTENTE_HISTORY.

      """
  }

  /// Completes commands, settings and the names of the graph.
  func completer() -> Completer {
    let starts = Verb.all.map(\.name).filter { $0 != "shell" } + ShellSettings.all.map { "." + $0.name }
    guard let graph = try? Graph.open(graph), graph.nodeCount <= Completer.maximumNames, let table = try? graph.list(),
      let column = table.columns.firstIndex(of: "name")
    else { return Completer(names: [], starts: starts) }
    return Completer(names: table.rows.map { $0[column].plainText }, starts: starts)
  }
}
