import EntenteLexicon
import EntenteTestSupport
import Testing

@testable import EntenteLanguage

@Suite("An outline never passes over a name that says what is asked")
struct NameOutlineTests {
  @Test("Whatever a word of a name is, its stem says it")
  func stems() {
    var random = SeededGenerator(seed: 7)
    let beginnings = ["k", "e", "be", "da", "re", "sta", "harb", "y", "ty", "ski", "ox", "éa"]
    let endings = ["", "y", "ys", "ies", "ied", "ing", "eed", "ed", "ise", "isation", "ational", "ness", "ations", "ee", "ss", "us", "17"]
    for _ in 0..<5_000 {
      let word = beginnings.randomElement(using: &random)! + endings.randomElement(using: &random)! + endings.randomElement(using: &random)!
      let outline = NameOutline(Array("the \(word) of x".utf8))
      #expect(outline.mayBeSaid(by: [NameOutline(saying: [EnglishStem.of(word), "other"])]), "\(word)")
    }
  }

  @Test("Most names that say nothing of the kind are passed over")
  func others() {
    let outline = NameOutline(Array("harbour office 4711".utf8))
    let others = ["windmill", "zorptastic", "agency", "border", "customs", "police", "training", "justice"]
    #expect(others.filter { outline.mayBeSaid(by: [NameOutline(saying: [EnglishStem.of($0)])]) }.count <= 1)
  }
}
