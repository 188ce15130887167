package import EntenteModel

/// Tells, letter by letter, which of some patterns a spelling is near: an automaton of all of them (Schulz, Mihov, "Fast string correction with Levenshtein
/// automata", *IJDAR* 5, 2002), with swaps of neighbours, as `EditDistance` counts them.
///
/// A state is a beginning that may still become one of the patterns; of each of these it has the places that may have been reached, in bits (Wu, Manber, "Fast
/// text searching allowing errors", *CACM* 35, 1992). States are made when they are first reached, so that a letter costs one look into a table wherever a
/// beginning comes again. All that no pattern can be met after is the state ``dead``.
package struct SpellingAutomaton: Sendable {
  /// The state that no letter leads out of, and the one before the first letter.
  @inline(__always) package static var dead: Int { 0 }
  @inline(__always) package static var start: Int { 1 }

  /// By byte: its class, which is 0 for those that no pattern has.
  package let classes: [UInt8]
  private let patterns: [Pattern]
  /// By class: a letter of it.
  private var letters: [UInt8] = [1]
  /// By state and class: the next state, or -1 where it was not made yet. A last class has what ends a word: from a state in which a pattern is met it leads
  /// nowhere, since the caller is to see it, and from any other to the start.
  package private(set) var next: [Int32] = []
  package let width: Int
  private var states: [State] = []
  /// Of all states, one after another: the patterns that may still be met, and which places may have been reached in each.
  private var rows: [Row] = []
  /// By state: the patterns that are met where the spelling ends here.
  package private(set) var met: [[Int]] = []

  private struct State {
    var rows: Range<Int>
    var parent: Int
    var depth: Int
    var letter: UInt8
  }

  /// Bit *b* of byte *e*: after *i* letters, *i* + *b* − edits of the pattern may have been read with *e* edits.
  private struct Row {
    var pattern: Int
    var places: UInt32
  }

  /// O(letters of the patterns), which may be ``mostEdits`` away at most.
  package init(_ patterns: [NameProbe.Pattern]) {
    var classes = [UInt8](repeating: 0, count: 256)
    for letter in patterns.lazy.flatMap(\.letters) where classes[Int(letter)] == 0 && letters.count < Int(Self.mostClasses) {
      classes[Int(letter)] = UInt8(letters.count)
      letters.append(letter)
    }
    self.classes = classes
    width = letters.count + 1
    self.patterns = patterns.map(Pattern.init)
    add(State(rows: 0..<0, parent: Self.dead, depth: 0, letter: 0))
    let first = self.patterns.indices.map { Row(pattern: $0, places: self.patterns[$0].start) }
    rows = first.filter { $0.places != 0 }
    add(State(rows: rows.indices, parent: Self.dead, depth: 0, letter: 0))
  }

  /// The most edits that a pattern may be away, and the most letters that are told apart: more than any spelling in UTF-8 has.
  package static let mostEdits = 3
  private static let mostClasses: UInt8 = 250

  /// The class of what ends a word.
  package var gap: UInt8 { UInt8(width - 1) }
  /// How many states were made.
  package var count: Int { states.count }

  /// Whether a pattern is met where the spelling ends here. O(1).
  @inline(__always) package func isMet(_ state: Int) -> Bool { next[(state &+ 1) &* width &- 1] < 0 }

  /// The state after one more letter of a class. O(1), but for what is made: O(patterns that may still be met).
  @inline(__always) package mutating func step(_ state: Int, _ letter: UInt8) -> Int {
    let known = next[state &* width &+ Int(letter)]
    return known >= 0 ? Int(known) : make(state, letter)
  }

  @inline(never) private mutating func make(_ number: Int, _ letterClass: UInt8) -> Int {
    let (state, letter, from) = (states[number], letters[Int(letterClass)], rows.count)
    var before = states[state.parent].rows
    for place in state.rows {
      let row = rows[place]
      while !before.isEmpty, rows[before.lowerBound].pattern < row.pattern { before = before.dropFirst() }
      let isSame = !before.isEmpty && rows[before.lowerBound].pattern == row.pattern
      let places = patterns[row.pattern].places(
        after: letter, at: state.depth, row.places, last: state.letter, beforeLast: isSame ? rows[before.lowerBound].places : 0)
      if places != 0 { rows.append(Row(pattern: row.pattern, places: places)) }
    }
    var made = Self.dead
    if rows.count > from {
      made = states.count
      add(State(rows: from..<rows.count, parent: number, depth: state.depth + 1, letter: letter))
    }
    next[number * width + Int(letterClass)] = Int32(truncatingIfNeeded: made)
    return made
  }

  private mutating func add(_ state: State) {
    let isDead = states.isEmpty
    states.append(state)
    var met: [Int] = []
    for row in rows[state.rows] where patterns[row.pattern].isMet(row.places, at: state.depth) { met.append(row.pattern) }
    self.met.append(met)
    next.append(contentsOf: repeatElement(isDead ? 0 : -1, count: width - 1))
    next.append(met.isEmpty ? Int32(Self.start) : -1)
  }
}

extension SpellingAutomaton {
  /// One pattern, laid out for the bits of a state.
  fileprivate struct Pattern: Sendable {
    private let count: Int
    private let edits: Int
    /// By place: the eight letters from `edits` before it on, the first lowest; zeros where there are none.
    private var windows: [UInt64] = []
    /// The bits that a state may have.
    private let valid: UInt32

    init(_ pattern: NameProbe.Pattern) {
      precondition(pattern.edits <= SpellingAutomaton.mostEdits)
      (count, edits) = (pattern.letters.count, pattern.edits)
      valid = (0...edits).reduce(0) { [edits] in $0 | (1 << UInt32(2 * edits + 1) - 1) << UInt32(8 * $1) }
      for place in 0...(count + edits + 1) {
        var window: UInt64 = 0
        for b in 0..<8 where pattern.letters.indices.contains(place + b - edits) {
          window |= UInt64(pattern.letters[place + b - edits]) << UInt64(8 * b)
        }
        windows.append(window)
      }
    }

    /// The places before the first letter: as many of the pattern's may be left out as there may be edits.
    var start: UInt32 { skipped(1 << UInt32(edits)) & within(0) }

    /// The places after one more letter.
    func places(after letter: UInt8, at depth: Int, _ places: UInt32, last: UInt8, beforeLast: UInt32) -> UInt32 {
      guard depth < windows.count else { return 0 }
      let read = places & Self.all(Self.bytes(windows[depth], letter))
      guard edits > 0 else { return read & within(depth + 1) }
      let edited = places &<< 8
      var next = read | edited | edited &>> 1 & 0x7F7F_7F7F
      if beforeLast != 0 {
        let swapped = Self.bytes(windows[depth - 1], letter) & Self.bytes(windows[depth], last)
        next |= beforeLast &<< 8 & Self.all(swapped)
      }
      return skipped(next) & within(depth + 1)
    }

    /// Whether the whole pattern may have been read.
    func isMet(_ places: UInt32, at depth: Int) -> Bool {
      let bit = count - depth + edits
      return bit >= 0 && bit < 8 && places & Self.all(1 << UInt32(bit)) != 0
    }

    /// The same places and those that letters left out lead to.
    private func skipped(_ places: UInt32) -> UInt32 {
      var all = places
      for _ in 0..<edits { all |= all &<< 9 & 0xFEFE_FEFE }
      return all
    }

    /// The bits of places that the pattern has.
    private func within(_ depth: Int) -> UInt32 {
      let left = count - depth + edits + 1
      return left >= 8 ? valid : left <= 0 ? 0 : valid & Self.all(1 << UInt32(left) - 1)
    }

    /// The same bits in each byte.
    private static func all(_ bits: UInt32) -> UInt32 { bits &* 0x0101_0101 }

    /// A bit for each of eight bytes that is the letter.
    private static func bytes(_ window: UInt64, _ letter: UInt8) -> UInt32 {
      let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      let other = window ^ UInt64(letter) &* 0x0101_0101_0101_0101
      let equal = ~((other & low &+ low) | other | low)
      return UInt32(truncatingIfNeeded: ((equal &>> 7) &* 0x0102_0408_1020_4080) &>> 56)
    }
  }
}
