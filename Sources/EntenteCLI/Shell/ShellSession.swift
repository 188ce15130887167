import Entente
import EntenteBytes

/// Questions, queries and commands, one after the other, on one graph.
struct ShellSession {
  /// The longest line that is read where nobody types, in bytes.
  private static let longestLine = 16 << 20

  var settings: ShellSettings
  private var status = ExitStatus.answered
  private let isInteractive: Bool

  init(_ invocation: Invocation) {
    settings = ShellSettings(graph: invocation.graphPath)
    settings.isQuiet = invocation.has(.quiet)
    settings.isPlain = invocation.has(.noColor)
    settings.hasPager = !invocation.has(.noPager)
    settings.mode = invocation.has(.json) ? TableFormat.json.rawValue : invocation.value(.format)
    isInteractive = StandardStream.input.isTerminal && StandardStream.output.isTerminal && Environment["TERM"] != "dumb"
  }

  /// Reads until the end; the status is that of the last line that did not succeed.
  mutating func run() throws(CommandError) -> ExitStatus {
    Interrupt.install()
    return isInteractive ? try converse() : try readAll()
  }

  private mutating func converse() throws(CommandError) -> ExitStatus {
    var editor = LineEditor(
      history: History(file: History.usualPath), isColoured: !settings.isPlain && (Environment["NO_COLOR"] ?? "").isEmpty)
    if !settings.isQuiet { Console.complain(try greeting()) }
    var lines: [String] = []
    while !settings.hasEnded {
      let completer = settings.completer()
      editor.complete = { completer.complete($0) }
      switch editor.line(lines.isEmpty ? "entente> " : "    ...> ") {
      case .end: settings.hasEnded = true
      case .interrupted: lines = []
      case .entered(let line):
        lines.append(line)
        if try take(&lines, isLast: false) { editor.history.add(lines.joined(separator: "\n")) } else { continue }
        lines = []
        editor.history.save()
      }
    }
    return .answered
  }

  private mutating func readAll() throws(CommandError) -> ExitStatus {
    var input = InputLines()
    var lines: [String] = []
    while !settings.hasEnded {
      let bytes = input.next(limit: ShellSession.longestLine)
      if let bytes { lines.append(String(decoding: bytes, as: UTF8.self)) }
      if try take(&lines, isLast: bytes == nil) { lines = [] }
      if bytes == nil { break }
    }
    return status
  }

  /// Whether the lines were whole, and were done.
  private mutating func take(_ lines: inout [String], isLast: Bool) throws(CommandError) -> Bool {
    var line = ShellLine.read(lines)
    if isLast, line == .unfinished { line = ShellLine.read(lines + [""]) }
    if line == .unfinished { return false }
    Interrupt.reset()
    do throws(CommandError) {
      let result = try perform(line)
      if result != .answered { status = result }
    } catch {
      if case .closedPipe = error { throw error }
      status = error.status
      // The terminal has shown ^C.
      if isInteractive, status == .interrupted { Console.complain("\n") }
      Console.complain(settings.mode == "json" ? ErrorText.json(error) : ErrorText.text(error))
    }
    return true
  }

  private mutating func perform(_ line: ShellLine) throws(CommandError) -> ExitStatus {
    switch line {
    case .empty, .unfinished: return .answered
    case .unclosed: throw .usage("a quotation mark is not closed", hint: "")
    case .setting(let name, let value): return try settings.set(name, value)
    case .query(let text): return try ShellSession.run(["query", text], settings)
    case .question(let text): return try ShellSession.run(["ask"] + settings.askFlags + ["--", text], settings)
    case .command(let words): return try command(words)
    }
  }

  /// A command; where it is none, and the line is a question that begins with a command's name ("show me who …"), that question.
  private func command(_ words: [String]) throws(CommandError) -> ExitStatus {
    guard !words.dropFirst().contains("-") else { throw .usage("here '-' reads nothing: standard input is the shell's", hint: "") }
    guard words[0] != "shell" else { throw .usage("this is the shell already", hint: "") }
    do throws(CommandError) { return try ShellSession.run(words, settings) } catch {
      let text = words.joined(separator: " ")
      let graph = try? Graph.open(settings.graph)
      guard error.status == .misunderstood, words.count > 2, let reply = try? graph?.ask(text), reply.understood else { throw error }
      return try ShellSession.run(["ask"] + settings.askFlags + ["--", text], settings)
    }
  }

  /// Runs a command line as the program itself would, with what is set.
  private static func run(_ words: [String], _ settings: ShellSettings) throws(CommandError) -> ExitStatus {
    guard let verb = Verb.named(words[0]) else { throw .usage("there is no command '\(words[0])'", hint: "") }
    var flags = verb.allFlags.contains { $0.name == Flag.graph.name } ? ["--graph", settings.graph] : []
    if settings.isPlain { flags.append("--no-color") }
    if !settings.hasPager { flags.append("--no-pager") }
    if let mode = settings.mode, verb.flags.contains(where: { $0.name == Flag.format.name && $0.choices.contains(mode) }),
      verb.name != "export"
    {
      flags += ["--format", mode]
    }
    // What the line itself says comes last, and wins.
    let invocation = try Invocation.parse(flags + words.dropFirst(), verb: verb)
    let console = Console(invocation)
    if invocation.has(.help) { try console.write(HelpText.verb(verb)) } else { try invocation.checkOperands() }
    let status = invocation.has(.help) ? .answered : try verb.run(invocation, console)
    try console.finish()
    return status
  }

  private func greeting() throws(CommandError) -> String {
    let graph = try wrapping { () throws(EntenteError) in try Graph.open(settings.graph) }
    return
      "entente \(Version.text) · \(settings.graph): \(graph.nodeCount) things, \(graph.relationshipCount) statements\n"
      + "Ask a question, write a query and end it with ;, or enter a command. .help tells more, Ctrl-D ends.\n"
  }
}
