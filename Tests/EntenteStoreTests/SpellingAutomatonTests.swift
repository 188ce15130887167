import EntenteModel
import EntenteStore
import Testing

@Suite("An automaton of spellings meets what the edit distance says is near")
struct SpellingAutomatonTests {
  /// Every spelling of up to `count` of three letters.
  private static func spellings(_ count: Int) -> [[UInt8]] {
    var all: [[UInt8]] = [[]]
    var longest: [[UInt8]] = [[]]
    for _ in 0..<count {
      longest = longest.flatMap { spelling in "abc".utf8.map { spelling + [$0] } }
      all += longest
    }
    return all
  }

  private static func met(_ automaton: inout SpellingAutomaton, _ spelling: [UInt8]) -> [Int] {
    var state = SpellingAutomaton.start
    for letter in spelling { state = automaton.step(state, automaton.classes[Int(letter)]) }
    return automaton.met[state]
  }

  @Test("Of all short spellings of three letters, each is met by those patterns that are near", arguments: 0...3)
  func agreement(limit: Int) {
    let patterns = ["", "a", "ab", "aab", "abba", "abcab", "cabbac"].map { Array($0.utf8) }
    var automaton = SpellingAutomaton(patterns.map { NameProbe.Pattern($0, edits: limit) })
    for spelling in Self.spellings(7) {
      let near = patterns.indices.filter { EditDistance.between(patterns[$0], spelling, limit: limit) != nil }
      #expect(Self.met(&automaton, spelling) == near, "\(String(decoding: spelling, as: UTF8.self))")
    }
  }

  @Test("Patterns may be different numbers of edits away, and letters that no pattern has are letters, too")
  func edits() {
    var automaton = SpellingAutomaton([
      .init(Array("harbour".utf8), edits: 0), .init(Array("harbour".utf8), edits: 1), .init(Array("harbours".utf8), edits: 2),
    ])
    #expect(Self.met(&automaton, Array("harbour".utf8)) == [0, 1, 2])
    #expect(Self.met(&automaton, Array("harbuor".utf8)) == [1, 2])
    #expect(Self.met(&automaton, Array("xharbour".utf8)) == [1, 2])
    #expect(Self.met(&automaton, Array("haqqour".utf8)) == [])
  }

  @Test("States are made where letters lead, not for all that could be spelt")
  func cost() {
    var automaton = SpellingAutomaton([.init(Array("international cooperation".utf8), edits: 2)])
    for _ in 0..<1000 { _ = Self.met(&automaton, Array("international co-operation".utf8)) }
    #expect(automaton.count < 40)
  }
}
