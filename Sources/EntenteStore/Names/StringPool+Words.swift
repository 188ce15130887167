import EntenteBytes
import EntenteModel

extension StringPool {
  /// The codes of the strings of which a word is near to each of some patterns, in order, appended to `found`.
  ///
  /// Of each string only those bytes are read that it does not share with the one before it. O(bytes of the pool), some ten instructions each.
  func holding(_ patterns: [NameProbe.Pattern], _ file: GraphFile, into found: inout [[Int]]) throws(StoreError) {
    var scan = WordScan(patterns)
    var whole: [UInt8] = []
    for block in 0..<(count + 15) >> Self.blockShift {
      let range = try range(of: block, file)
      var place = range.lowerBound
      for code in (block << Self.blockShift)..<min(count, (block + 1) << Self.blockShift) {
        let shared = code & 15 == 0 ? 0 : try Cursor.varint(&place, range.upperBound, file)
        let length = try Cursor.varint(&place, range.upperBound, file)
        guard shared <= scan.length, length <= range.upperBound - place else {
          throw file.damaged(place, "a string longer than its block")
        }
        if !scan.read(file.bytes, place..<(place &+ length), after: shared) {
          whole.removeAll(keepingCapacity: true)
          try append(code, file, to: &whole)
          scan.readSlowly(whole)
        }
        place &+= length
        if scan.isMet {
          for pattern in scan.met where found[pattern].last != code { found[pattern].append(code) }
        }
      }
    }
  }
}

/// Reads the words of strings that follow one another, each from where it differs from the one before.
private struct WordScan {
  private var automaton: SpellingAutomaton
  private let table: LetterTable
  /// The class of what is not ASCII, nor a Latin letter that folds to one.
  private static let other: UInt8 = 255
  /// After so many bytes of the string: the state; negative in the midst of a letter, of which it is the first byte.
  private var states = [Int32](repeating: Int32(SpellingAutomaton.start), count: 256)
  /// Where words end in the string that are near to a pattern, and their states.
  private var hits: [(end: Int, state: Int)] = []
  /// The string's length, and how much of it was read: all, but for one that was read slowly.
  private(set) var length = 0
  private var known = 0
  /// The state at the string's end.
  private var last = SpellingAutomaton.start
  /// The states at the ends of words of a string that was read slowly.
  private var slow: [Int] = []

  init(_ patterns: [NameProbe.Pattern]) {
    let automaton = SpellingAutomaton(patterns)
    table = LetterTable(
      classes: (0..<256).map { byte in
        if byte >= 0x80 { return Self.other }
        let folded = Folding.keyBytes(CollectionOfOne(Unicode.Scalar(UInt8(byte))))
        return folded.first.map { automaton.classes[Int($0)] } ?? automaton.gap
      },
      latin: (0..<192).map { place in
        Folding.letter(0xC3 + UInt8(place >> 6), 0x80 | UInt8(place & 63)).map { automaton.classes[Int($0)] } ?? Self.other
      })
    self.automaton = automaton
  }

  /// Reads a string that shares `shared` bytes with the one before it and then has others; `false` where it holds what only ``readSlowly(_:)`` can read.
  mutating func read(_ bytes: CheckedBytes, _ rest: Range<Int>, after shared: Int) -> Bool {
    length = shared &+ rest.count
    if !slow.isEmpty { slow.removeAll(keepingCapacity: true) }
    while let hit = hits.last, hit.end > min(shared, known) { hits.removeLast() }
    guard shared <= known else { return false }
    if states.count <= length { states += [Int32](repeating: 0, count: length + 1) }
    var (at, place) = (shared, rest.lowerBound)
    if states[at] < 0 {
      guard at > 0, place < rest.upperBound, let letter = letter(UInt8(truncatingIfNeeded: -states[at]), bytes.u8(place)) else {
        known = max(0, at - 1)
        return false
      }
      states[at &+ 1] = Int32(truncatingIfNeeded: automaton.step(Int(states[at &- 1]), letter))
      at &+= 1
      place &+= 1
    }
    while true {
      let done = bytes.follow(place..<rest.upperBound, table, next: automaton.next, width: automaton.width, at: at, states: &states)
      (at, place) = (at &+ done, place &+ done)
      if place == rest.upperBound { break }
      // A state that is not made yet, a word that is met, or what only folding tells.
      let (state, byte) = (Int(states[at]), bytes.u8(place))
      let letter = table[byte]
      if letter == automaton.gap {
        hits.append((at &+ 1, state))
        states[at &+ 1] = Int32(SpellingAutomaton.start)
      } else if letter != Self.other {
        states[at &+ 1] = Int32(truncatingIfNeeded: automaton.step(state, letter))
      } else {
        guard place &+ 1 < rest.upperBound, let letter = self.letter(byte, bytes.u8(place &+ 1)) else {
          known = at
          return false
        }
        states[at &+ 1] = -Int32(byte)
        states[at &+ 2] = Int32(truncatingIfNeeded: automaton.step(state, letter))
        at &+= 1
        place &+= 1
      }
      at &+= 1
      place &+= 1
    }
    known = length
    last = Int(states[length])
    return true
  }

  private func letter(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard let letter = table[first, second], letter != Self.other else { return nil }
    return letter
  }

  /// Reads all of the string's bytes by folding them.
  mutating func readSlowly(_ bytes: [UInt8]) {
    var state = SpellingAutomaton.start
    for byte in StringPool.fold(bytes) {
      if byte == 0x20 {
        if automaton.isMet(state) { slow.append(state) }
        state = SpellingAutomaton.start
      } else {
        state = automaton.step(state, automaton.classes[Int(byte)])
      }
    }
    last = state
  }

  /// Whether a word of the string is near to a pattern.
  var isMet: Bool { !hits.isEmpty || !slow.isEmpty || automaton.isMet(last) }

  /// The patterns that a word of the string is near to; some more than once.
  var met: [Int] { hits.flatMap { automaton.met[$0.state] } + slow.flatMap { automaton.met[$0] } + automaton.met[last] }
}
