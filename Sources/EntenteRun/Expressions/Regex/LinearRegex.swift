/// A regular expression that matches in time linear in the text: Thompson's simulation of a non-deterministic automaton (K. Thompson, "Regular
/// Expression Search Algorithm", CACM 11(6), 1968; R. Cox, "Regular Expression Matching Can Be Simple And Fast", 2007).
///
/// The syntax is the part of Java's that is regular: literals, `.`, classes, `\d \w \s \p{L}` and their like, groups, `|`, `* + ? {n,m}` and
/// their lazy forms, `^ $ \b \B`, `\Q…\E`, and the flags `(?i)`, `(?s)`, `(?m)`. Look-around, back references and possessive quantifiers are refused.
struct LinearRegex: Sendable {
  /// How many instructions a pattern may come to; bounds time to this much a scalar.
  static let maximumSize = 20_000

  enum Instruction: Sendable {
    case scalar(ScalarClass)
    case split(Int, Int)
    case jump(Int)
    case assertion(Assertion)
    case match
  }

  enum Assertion: Sendable { case start, end, lineStart, lineEnd, wordEdge, noWordEdge }

  private let program: [Instruction]
  var size: Int { program.count }

  init(_ pattern: String) throws(RunError) {
    var parser = RegexParser(pattern)
    program = try parser.parse()
  }

  /// Whether the whole text matches. Cost: O(text × size), without recursion; `tick` is told of the steps, and may stop them.
  func matches(_ text: String, tick: (Int) throws(RunError) -> Void = { _ in }) throws(RunError) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var current = ThreadSet(size: program.count)
    var next = ThreadSet(size: program.count)
    follow(0, at: 0, scalars, &current)
    var steps = 0
    for (place, scalar) in scalars.enumerated() {
      if current.threads.isEmpty { return false }
      steps += 1 + current.threads.count
      if steps > 4096 {
        try tick(steps)
        steps = 0
      }
      next.removeAll()
      for thread in current.threads {
        if case .scalar(let wanted) = program[thread], wanted.contains(scalar) { follow(thread + 1, at: place + 1, scalars, &next) }
      }
      swap(&current, &next)
    }
    return current.threads.contains { if case .match = program[$0] { true } else { false } }
  }

  /// Adds the instructions that are reached from one without reading.
  private func follow(_ start: Int, at place: Int, _ text: [Unicode.Scalar], _ set: inout ThreadSet) {
    var pending = [start]
    while let thread = pending.popLast() {
      guard set.insert(thread) else { continue }
      switch program[thread] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .assertion(let assertion): if holds(assertion, place, text) { pending.append(thread + 1) }
      case .scalar, .match: set.threads.append(thread)
      }
    }
  }

  private func holds(_ assertion: Assertion, _ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    func isWord(_ index: Int) -> Bool { text.indices.contains(index) && ScalarClass.isWord(text[index].value) }
    switch assertion {
    case .start: return place == 0
    case .end: return place == text.count || (place == text.count - 1 && text[place] == "\n")
    case .lineStart: return place == 0 || text[place - 1] == "\n"
    case .lineEnd: return place == text.count || text[place] == "\n"
    case .wordEdge: return isWord(place - 1) != isWord(place)
    case .noWordEdge: return isWord(place - 1) == isWord(place)
    }
  }
}

/// Instructions that wait for the next scalar; each at most once.
private struct ThreadSet {
  var threads: [Int] = []
  private var marks: [UInt32]
  private var mark: UInt32 = 1

  init(size: Int) { marks = Array(repeating: 0, count: size) }

  mutating func insert(_ thread: Int) -> Bool {
    guard marks[thread] != mark else { return false }
    marks[thread] = mark
    return true
  }

  mutating func removeAll() {
    threads.removeAll(keepingCapacity: true)
    mark &+= 1
    guard mark == 0 else { return }
    for index in marks.indices { marks[index] = 0 }
    mark = 1
  }
}
