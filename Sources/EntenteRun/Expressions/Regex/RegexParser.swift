/// Reads a pattern and writes the automaton's instructions.
struct RegexParser {
  /// How deep groups may nest; bounds the parser's recursion.
  static let maximumDepth = 100
  static let maximumRepetition = 1000

  let scalars: [Unicode.Scalar]
  var place = 0
  var program: [LinearRegex.Instruction] = []
  var flags = Flags()
  private var depth = 0

  struct Flags {
    var ignoresCase = false
    var dotMatchesAll = false
    var isMultiline = false
  }

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    place += 1
    return true
  }

  mutating func parse() throws(RunError) -> [LinearRegex.Instruction] {
    try alternation()
    guard place == scalars.count else { throw wrong("a bracket closes nothing") }
    try emit(.match)
    return program
  }

  func wrong(_ what: String) -> RunError {
    .argumentError("the pattern cannot be read at its character \(place + 1): \(what)", .invalidArgumentValue)
  }

  mutating func emit(_ instruction: LinearRegex.Instruction) throws(RunError) {
    guard program.count < LinearRegex.maximumSize else {
      throw .limit(.size, message: "a pattern may come to \(LinearRegex.maximumSize) steps at most")
    }
    program.append(instruction)
  }

  /// `a|b|c`: the branches are read one after the other, then written with what leads to each.
  private mutating func alternation() throws(RunError) {
    let start = program.count
    var branches: [[LinearRegex.Instruction]] = []
    repeat {
      try sequence()
      branches.append(Array(program[start...]))
      program.removeLast(program.count - start)
    } while take("|")
    var ends: [Int] = []
    for branch in branches.dropLast() {
      let split = program.count
      try emit(.split(0, 0))
      try copy(branch, from: start)
      ends.append(program.count)
      try emit(.jump(0))
      program[split] = .split(split + 1, program.count)
    }
    try copy(branches[branches.count - 1], from: start)
    for end in ends { program[end] = .jump(program.count) }
  }

  private mutating func sequence() throws(RunError) {
    while let scalar = peek, scalar != "|", scalar != ")" { try repetition() }
  }

  /// An element and its quantifier.
  private mutating func repetition() throws(RunError) {
    let start = program.count
    try element()
    guard let (least, most) = try quantifier() else { return }
    if take("+") { throw wrong("possessive quantifiers are not for linear time") }
    _ = take("?")
    if let next = peek, "*+?".unicodeScalars.contains(next) { throw wrong("a quantifier repeats nothing") }
    let body = Array(program[start...])
    program.removeLast(body.count)
    for _ in 0..<least { try copy(body, from: start) }
    guard let most else {
      let split = program.count
      try emit(.split(0, 0))
      try copy(body, from: start)
      try emit(.jump(split))
      program[split] = .split(split + 1, program.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(program.count)
      try emit(.split(0, 0))
      try copy(body, from: start)
    }
    for split in splits { program[split] = .split(split + 1, program.count) }
  }

  /// Writes instructions again, their targets moved to where they stand now.
  private mutating func copy(_ body: [LinearRegex.Instruction], from start: Int) throws(RunError) {
    let shift = program.count - start
    for instruction in body {
      switch instruction {
      case .jump(let target): try emit(.jump(target + shift))
      case .split(let first, let second): try emit(.split(first + shift, second + shift))
      default: try emit(instruction)
      }
    }
  }

  private mutating func quantifier() throws(RunError) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    guard let least = number() else { throw wrong("a number of times is missing") }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}"), least <= most ?? least, max(least, most ?? 0) <= RegexParser.maximumRepetition else {
      throw wrong("this number of times is not possible (at most \(RegexParser.maximumRepetition))")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, scalar.value >= 0x30, scalar.value <= 0x39, (value ?? 0) < 100_000 {
      value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
      place += 1
    }
    return value
  }

  /// `(…)`, `(?:…)`, `(?i)`, `(?i:…)`, `(?<name>…)`; the opening bracket is read.
  mutating func group() throws(RunError) {
    depth += 1
    guard depth <= RegexParser.maximumDepth else {
      throw .limit(.depth, message: "a pattern's groups may nest \(RegexParser.maximumDepth) deep")
    }
    defer { depth -= 1 }
    let outside = flags
    if take("?") {
      if take("<") {
        if peek == "=" || peek == "!" { throw wrong("look-around is not for linear time") }
        guard let end = scalars[place...].firstIndex(of: ">") else { throw wrong("a group's name does not end") }
        place = end + 1
      } else if try flagsAlone() {
        return
      }
    }
    try alternation()
    guard take(")") else { throw wrong("a group does not end") }
    flags = outside
  }

  /// Reads flags; whether they hold for the rest of the group around them.
  private mutating func flagsAlone() throws(RunError) -> Bool {
    var value = true
    while let scalar = peek {
      place += 1
      switch scalar {
      case ":": return false
      case ")": return true
      case "-": value = false
      case "i": flags.ignoresCase = value
      case "s": flags.dotMatchesAll = value
      case "m": flags.isMultiline = value
      case "u": continue
      case "=", "!", ">": throw wrong("look-around is not for linear time")
      default: throw wrong("there is no flag '\(scalar)'")
      }
    }
    throw wrong("a group does not end")
  }
}
