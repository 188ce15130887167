import EntenteLexicon
import EntenteModel

/// A question read for evidence, and what was left aside or read for something else.
package struct EvidenceReading: Hashable, Sendable {
  package var question: EvidenceQuestion
  package var scope: Scope
  package var remarks: [String]
}

extension QuestionReader {
  /// The ways in which a question that the grammar refuses may be held against quotations, the plainest first; empty where it asks for more than
  /// words can prove. O(words × lines of the thesaurus).
  package func evidence(_ question: String) throws(Index.Failure) -> [EvidenceReading] {
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: QuestionToken.split(question)) else { return [] }
    var readings: [EvidenceReading] = []
    for text in [question, merged(question, words)].compactMap({ $0 }) + (try sentences(question, words)) {
      // As it is written; then with what may be misspelt set right.
      for isRepairing in [false, true] {
        guard let reading = try evidence(text, words, isRepairing), !readings.contains(reading) else { continue }
        readings.append(reading)
      }
    }
    return readings
  }

  private func evidence(_ question: String, _ words: QuestionWords, _ isRepairing: Bool) throws(Index.Failure) -> EvidenceReading? {
    var segmenter = try Segmenter(question, index, words)
    let items = try segmenter.items(isRepairing: isRepairing)
    guard !items.contains(where: { $0.things.count > 1 && $0.words.isEmpty }) else { return nil }
    var composer = Composer(index: index, documents: segmenter.documents, items: items)
    var reader = EvidenceReader(try composer.compose(), segmenter.documents, segmenter.tokens, language: words.language)
    guard let (read, scope) = reader.read() else { return nil }
    return EvidenceReading(question: read, scope: scope, remarks: segmenter.remarks + composer.remarks + reader.remarks)
  }

  /// The sentence that asks, where the others speak of who asks and name nothing.
  private func sentences(_ question: String, _ words: QuestionWords) throws(Index.Failure) -> [String] {
    let parts = Sentences.of(question)
    guard parts.count > 1 else { return [] }
    let askers = PartWords(language: words.language).askers
    var found: [String] = []
    for (place, part) in parts.enumerated() {
      var isAlone = true
      for (other, text) in parts.enumerated() where other != place {
        var segmenter = try Segmenter(text, index, words)
        let items = try segmenter.items()
        let isOfAsker = segmenter.tokens.contains { askers.contains($0.key) } && !items.contains { $0.isThing || $0.isDocument }
        isAlone = isAlone && (isOfAsker || items.allSatisfy(\.saysNothing))
      }
      if isAlone { found.append(part) }
    }
    return found
  }
}
