import EntenteText
import Testing

@Suite("Tokens are the words that names and rules are made of")
struct TokenTests {
  private func tokens(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokenize(bytes).tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "One token each",
    arguments: [
      ("a follow-the-money approach", ["a", "follow-the-money", "approach"]), ("Counter- Narcotics Task", ["Counter- Narcotics", "Task"]),
      ("short- and long-term", ["short", "-", "and", "long-term"]), ("by MAOC(N) and MAOC-N.", ["by", "MAOC(N)", "and", "MAOC-N", "."]),
      ("Interior and/or Security", ["Interior", "and/or", "Security"]), ("the EU's ports", ["the", "EU", "'s", "ports"]),
      ("Officials’ level", ["Officials", "’", "level"]), ("Côte d'Ivoire", ["Côte", "d'Ivoire"]),
      ("2021-2025, 2.0", ["2021-2025", ",", "2.0"]),
      ("an 18-month cycle", ["an", "18-month", "cycle"]), ("“data” (RRS);", ["“", "data", "”", "(", "RRS", ")", ";"]),
      ("migrants– EUROFRONT", ["migrants", "–", "EUROFRONT"]),
    ])
  func words(text: String, expected: [String]) { #expect(tokens(text) == expected) }

  @Test("A token's folded text has neither case nor accents nor a line end's space")
  func folded() {
    let text = Tokenizer.tokenize(Array("Counter- Narcotics São Tomé’s".utf8))
    #expect(text.tokens.indices.map { text.word($0) } == ["counter-narcotics", "sao", "tome", "'s"])
  }

  @Test(
    "A sentence ends where one ends, not at an abbreviation",
    arguments: [
      ("It met. It closed.", 2), ("See No. 5 of Art. 3. It closed.", 2), ("St. Lucia joined, e.g. The Port, in 2020.", 1),
      ("J. Banda spoke.", 1),
      ("Why? Because.", 2), ("Aware of it; Noting that.", 1), ("It met (in Apia.) Then it closed.", 2),
    ])
  func sentences(text: String, count: Int) { #expect(Tokenizer.tokenize(Array(text.utf8)).sentences.count == count) }

  @Test("Tokenising takes time in proportion to the text: twice the text, the same tokens twice")
  func doubling() {
    let text = "The Reef Council (RC) supports the States' work; it met in 2021-2025. "
    let once = Tokenizer.tokenize(Array(text.utf8))
    let twice = Tokenizer.tokenize(Array((text + text).utf8))
    #expect(twice.tokens.count == 2 * once.tokens.count)
    #expect(twice.sentences.count == 2 * once.sentences.count)
  }
}
