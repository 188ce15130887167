import EntenteLexicon
import EntenteModel

/// Which words a quotation takes.
extension Clauses {
  /// The trigger and the few words behind it.
  func triggerWords(_ trigger: Int) -> Range<Int> {
    var end = trigger
    var words = phrases[trigger].words
    while end + 1 < phrases.count, phrases[end + 1].words.upperBound - phrases[trigger].words.lowerBound <= 10 {
      let kind = phrases[end + 1].kind
      guard kind == .noun || kind == .preposition else { break }
      end += 1
      if kind == .noun { words = phrases[trigger].words.lowerBound..<phrases[end].words.upperBound }
    }
    return words
  }

  /// A name with the words that join it: its determiner and preposition left out.
  func argumentWords(_ argument: Argument) -> Range<Int> { sentence.marks[argument.mark].words }

  /// The verb by which the sentence's own voice comes to the trigger: "agree to consolidate efforts".
  func leadWords(_ trigger: Int) -> Range<Int> {
    var at: Int? = trigger
    var top = trigger
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { break }
      top = current
      at = above(current)
    }
    let words = phrases[top].words
    return words.lowerBound..<min(sentence.words.count, max(words.upperBound, min(words.lowerBound + 6, phrases[trigger].words.upperBound)))
  }
}
