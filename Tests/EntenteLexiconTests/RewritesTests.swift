import EntenteLexicon
import Testing

@Suite("Patterns that say a question otherwise are read from a file")
struct RewritesTests {
  @Test("A line is a pattern of words, alternatives, optional parts and slots, and a wording")
  func line() throws {
    let rules = try Rewrites("# a note\n(could|can you)? tell|show me {Q:asks} , {A?} => {Q} now {A}\n? {X:2} . {Y:year} => {Y}\n").rules()
    #expect(
      rules.first?.pattern == [
        .optional([.either([[.word(["could"])], [.word(["can"]), .word(["you"])]])]), .word(["tell", "show"]), .word(["me"]),
        .slot(Rewrites.Slot(name: "Q", kind: .asks)), .comma, .slot(Rewrites.Slot(name: "A", least: 0)),
      ])
    #expect(rules.first?.wording == [.slot("Q"), .text("now"), .slot("A")])
    #expect(rules.map(\.isLast) == [false, true])
    #expect(
      rules.last?.pattern == [.slot(Rewrites.Slot(name: "X", most: 2)), .stop, .slot(Rewrites.Slot(name: "Y", kind: .year, most: 1))])
  }

  @Test(
    "A line that is none is named, with what was expected",
    arguments: [
      ("a\n", "line 1: expected ="), ("# note\n=> {X}\n", "line 2: expected a pattern before =>"),
      ("tell {X => {X}\n", "line 1: expected } after {"), ("tell {X} => {Y}\n", "line 1: {Y} stands in the wording alone"),
      ("tell (a|b => c\n", "line 1: expected a word at 11"),
      ("tell {X:many} => {X}\n", "line 1: expected asks, year, prep, aux, doc, all or a number after {X:"),
      ("tell {X} = {X}\n", "line 1: expected => and a wording after the pattern"),
    ])
  func failures(_ text: String, _ expected: String) {
    #expect(throws: (any Error).self) { try Rewrites(text).rules() }
    do { _ = try Rewrites(text).rules() } catch { #expect(error.description == expected) }
  }

  @Test("The shipped files have rules", arguments: ["en", "es", "pt"])
  func shipped(_ language: String) throws { #expect(try !Rewrites.standard(language).rules().isEmpty) }

  @Test("A part that several patterns have is written once, by its name")
  func named() throws {
    let rules = try Rewrites("$me = (me|us)\n$tell = (tell|show) $me\n$tell now? {Q} => {Q}\n$nobody {Q} => {Q}\n").rules()
    #expect(rules.first?.pattern.count == 4)
    #expect(rules.first?.pattern[1] == .either([[.word(["me"])], [.word(["us"])]]))
    #expect(rules.last?.pattern.first == .word(["$nobody"]))
  }

  @Test("Only the rules whose words a question may have are looked at")
  func filtered() throws {
    let rewrites = Rewrites(
      "tell|show me {Q} => {Q}\n(could you|please)? say {Q} => {Q}\n(what is|which are) {Q} => {Q}\n{Q} . {A} => {Q}\n")
    let fit = { (words: Set<String>) in rewrites.rules(for: words).map(\.pattern.count) }
    #expect(fit(["show", "me"]) == [3, 3])
    #expect(fit(["say", "it"]) == [3, 3])
    #expect(fit(["which", "is"]) == [2, 3])
    #expect(fit(["who"]) == [3])
  }

  @Test("A language without a file has none")
  func missing() throws { #expect(try Rewrites.standard("xx").rules().isEmpty) }
}
