import Entente
import EntenteBytes

/// From arguments to an exit status.
enum Program {
  static func run(_ arguments: [String]) -> ExitStatus {
    StandardStream.ignoreClosedPipes()
    var invocation: Invocation?
    do throws(CommandError) {
      if let invalid = Arguments.firstInvalid() { throw .usage("argument \(invalid) is not valid UTF-8", hint: "") }
      let (verb, rest) = try choose(arguments)
      let read = try Invocation.parse(rest, verb: verb)
      invocation = read
      return try start(read)
    } catch {
      report(error, asJSON: invocation.map(wantsJSON) ?? mentionsJSON(arguments))
      return error.status
    }
  }

  private static func start(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
    let console = Console(invocation)
    if invocation.has(.help) {
      try console.write(HelpText.verb(invocation.verb))
      try console.finish()
      return .answered
    }
    try invocation.checkOperands()
    let status = try invocation.verb.run(invocation, console)
    try console.finish()
    return status
  }

  /// The verb that is meant, and its arguments: a verb's name, or a bare question.
  static func choose(_ arguments: [String]) throws(CommandError) -> (Verb, [String]) {
    guard let first = arguments.first else { return (.help, []) }
    if let verb = Verb.named(first) { return (verb, Array(arguments.dropFirst())) }
    if first == "--version" { return (.version, []) }
    if first == "--help" || first == "-h" { return (.help, Array(arguments.dropFirst())) }
    if let place = verbAfterFlags(arguments) {
      var rest = arguments
      guard let verb = Verb.named(rest.remove(at: place)) else { return (.help, []) }
      return (verb, rest)
    }
    if isQuestion(arguments) { return (.ask, arguments) }
    let near = EditDistance.nearest(to: first, among: Verb.all.map(\.name))
    let hint = near.isEmpty ? "try: entente help" : "did you mean: " + near.map { "entente \($0)" }.joined(separator: ", ")
    throw .usage("there is no command '\(first)'", hint: hint)
  }

  /// Where flags that every verb takes come first (`entente --graph DIR show Europol`), the place of the verb.
  private static func verbAfterFlags(_ arguments: [String]) -> Int? {
    var place = 0
    while place < arguments.count, arguments[place].utf8.first == UInt8(ascii: "-") {
      let argument = arguments[place]
      let flag = (Flag.common + [.format, .json]).first { argument == "--\($0.name)" || $0.short.map { argument == "-\($0)" } ?? false }
      place += flag?.value == nil ? 1 : 2
    }
    guard place > 0, place < arguments.count, Verb.named(arguments[place]) != nil else { return nil }
    return place
  }

  /// A question has several words, and its first is not a verb that was misspelt.
  private static func isQuestion(_ arguments: [String]) -> Bool {
    let operands = arguments.filter { $0.utf8.first != UInt8(ascii: "-") }
    guard let first = operands.first else { return arguments.first?.utf8.first == UInt8(ascii: "-") && arguments.count > 1 }
    if first.utf8.contains(UInt8(ascii: " ")) { return true }
    let isCommon = ["how", "who", "what", "when", "where", "is", "was", "does", "did", "since"].contains(Folding.key(first))
    return operands.count > 1 && (isCommon || EditDistance.nearest(to: first, among: Verb.all.map(\.name)).isEmpty)
  }

  private static func wantsJSON(_ invocation: Invocation) -> Bool {
    invocation.has(.json) || invocation.value(.format).flatMap(TableFormat.init(rawValue:))?.isJSON ?? false
  }

  /// Before a verb is known: does the command line ask for JSON?
  private static func mentionsJSON(_ arguments: [String]) -> Bool {
    arguments.contains { ["--json", "json", "typed-json", "--format=json", "--format=typed-json"].contains($0) }
  }

  private static func report(_ error: CommandError, asJSON: Bool) {
    if case .closedPipe = error { return }
    Console.complain(asJSON ? ErrorText.json(error) : ErrorText.text(error))
  }
}
