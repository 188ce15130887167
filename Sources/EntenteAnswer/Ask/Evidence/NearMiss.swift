import EntenteLanguage
import EntenteModel
import EntenteStore

/// A passage that says most of a question's words, and not all.
struct NearMiss {
  private let sketch: PassageSketch
  private let missing: [String]

  /// `nil` where it says less than half of them, fewer than three, or no more than `other` does. O(words × senses).
  init?(_ question: EvidenceQuestion, _ words: [NumberedWord], _ sketch: PassageSketch, _ other: NearMiss?) throws(StoreError) {
    var missing: [String] = []
    for (word, own) in zip(question.words, words) where try !sketch.holds(own) { missing.append(word.text) }
    let count = question.words.count - missing.count
    guard !missing.isEmpty, count >= 3, count * 2 >= question.words.count, other.map({ missing.count < $0.missing.count }) ?? true else {
      return nil
    }
    self.sketch = sketch
    self.missing = missing
  }

  /// Where it stands, and which words the graph does not hold there.
  func note(_ citations: Citations) throws(StoreError) -> String? {
    guard let edge = try sketch.edges().max(by: { ($0.quote ?? "").utf8.count < ($1.quote ?? "").utf8.count }) else { return nil }
    let evidence = citations.evidence(edge)
    let place = CitationText.of(document: evidence.document, paragraph: evidence.paragraph)
    return "Nearest is \(place), of which nothing is kept that says \(missing.map { "“\($0)”" }.joined(separator: ", "))."
  }
}
