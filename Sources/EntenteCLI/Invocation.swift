import Entente

/// A command line that was read: the verb, its operands, its flags' values.
struct Invocation: Sendable {
  let verb: Verb
  var operands: [String] = []
  private var values: [String: [String]] = [:]

  init(verb: Verb) { self.verb = verb }

  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }
  func value(_ flag: Flag) -> String? { values[flag.name]?.last }
  func all(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

  /// The value as a whole number from `range`.
  func integer(_ flag: Flag, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
    guard let text = value(flag) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .usage("--\(flag.name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'", hint: "")
    }
    return number
  }

  /// Reads the arguments after the verb. Flags and operands may stand in any order; `--` ends the flags.
  static func parse(_ arguments: [String], verb: Verb) throws(CommandError) -> Invocation {
    var invocation = Invocation(verb: verb)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        invocation.operands += rest
        break
      }
      if argument == "-" || !argument.utf8.starts(with: "-".utf8) {
        invocation.operands.append(argument)
      } else {
        try invocation.readFlag(argument, &rest)
      }
    }
    return invocation
  }

  /// Whether there are as many operands as the verb takes.
  func checkOperands() throws(CommandError) {
    if verb.operands.contains(operands.count) { return }
    let problem =
      operands.count < verb.operands.lowerBound ? "something is missing" : "'\(operands[verb.operands.upperBound])' is one too many"
    throw .usage(
      "\(verb.name): \(problem)", hint: "usage: entente \(verb.name) \(verb.synopsis.first ?? "")\ntry: entente help \(verb.name)")
  }

  private mutating func readFlag(_ argument: String, _ rest: inout ArraySlice<String>) throws(CommandError) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let isLong = argument.utf8.starts(with: "--".utf8)
    let flag: Flag
    var inline: String?
    if isLong {
      flag = try longFlag(String(halves[0].dropFirst(2)))
      inline = halves.count > 1 ? halves[1] : nil
    } else {
      flag = try shortFlag(argument)
      let tail = String(argument.dropFirst(2))
      inline = tail.isEmpty ? nil : tail
    }
    try set(flag, inline, &rest, as: isLong ? halves[0] : String(argument.prefix(2)))
  }

  private mutating func set(
    _ flag: Flag, _ inline: String?, _ rest: inout ArraySlice<String>, as spelling: String
  ) throws(CommandError) {
    guard let placeholder = flag.value else {
      guard inline == nil else { throw .usage("\(spelling) takes no value", hint: "") }
      values[flag.name, default: []].append("")
      return
    }
    guard let value = inline ?? rest.popFirst() else { throw .usage("\(spelling) needs a value: \(spelling) \(placeholder)", hint: "") }
    guard flag.choices.isEmpty || flag.choices.contains(value) else {
      let near = EditDistance.nearest(to: value, among: flag.choices, count: 1)
      let choices = "there are: " + flag.choices.joined(separator: ", ")
      throw .usage("\(spelling) has no '\(value)'", hint: near.first.map { "did you mean '\($0)'?\n\(choices)" } ?? choices)
    }
    if flag.isRepeated { values[flag.name, default: []].append(value) } else { values[flag.name] = [value] }
  }

  private func longFlag(_ name: String) throws(CommandError) -> Flag {
    if let flag = verb.allFlags.first(where: { $0.name == name }) { return flag }
    let near = EditDistance.nearest(to: name, among: verb.allFlags.map(\.name), count: 1)
    throw .usage(
      "\(verb.name) has no flag --\(name)", hint: near.first.map { "did you mean --\($0)?" } ?? "try: entente help \(verb.name)")
  }

  private func shortFlag(_ argument: String) throws(CommandError) -> Flag {
    let letter = argument.dropFirst().first
    if let flag = verb.allFlags.first(where: { $0.short != nil && $0.short == letter }) { return flag }
    throw .usage("\(verb.name) has no flag \(argument)", hint: "try: entente help \(verb.name)")
  }
}
