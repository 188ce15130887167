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
  package func evidence(_ question: String, isRepairing: Bool) throws(Index.Failure) -> [EvidenceReading] {
    let tokens = QuestionToken.split(question)
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: tokens) else { return [] }
    let small = PartWords.of(words.language)
    let keys = tokens.map(\.key)
    let wordings =
      [question, merged(question, words), joinedKinds(tokens, words), unpied(tokens, words)].compactMap { $0 }
      + (try sentences(question, words, small))
    let texts = wordings.map { QuestionToken.split($0).map(\.key) }
    func finder(isBroad: Bool) -> SenseFinder { memo.finder(keys, in: texts, language: words.language, isBroad: isBroad) }
    var readings: [EvidenceReading] = []
    for text in wordings {
      let pieces = try pieces(text, words, isRepairing: isRepairing)
      let (segmenter, items) = (pieces.segmenter, pieces.items)
      guard !items.contains(where: { $0.things.count > 1 && $0.words.isEmpty }) else { continue }
      var composer = Composer(index: index, documents: segmenter.documents, items: items)
      let composed = try composer.compose()
      func read(_ finder: SenseFinder) -> EvidenceReading? {
        var reader = EvidenceReader(composed, segmenter.documents, segmenter.tokens, small, finder)
        guard let (read, scope) = reader.read() else { return nil }
        return EvidenceReading(question: read, scope: scope, remarks: segmenter.remarks + composer.remarks + reader.remarks)
      }
      guard let reading = read(finder(isBroad: false)) else { continue }
      readings.append(reading)
      guard reading.question.words.count >= Self.fewestOfBroad, let wide = read(finder(isBroad: true)), wide != reading else { continue }
      if wide.question.words.count >= Self.fewestOfBroad { readings.append(wide) }
    }
    return readings
  }

  /// How many words a question has at least whose words are read as broadly as the thesaurus goes.
  private static var fewestOfBroad: Int { 4 }

  /// The sentence that asks, where the others speak of who asks and name nothing.
  private func sentences(_ question: String, _ words: QuestionWords, _ small: PartWords) throws(Index.Failure) -> [String] {
    let parts = Sentences.of(question)
    guard parts.count > 1 else { return [] }
    var found: [String] = []
    for (place, part) in parts.enumerated() {
      var isAlone = true
      for (other, text) in parts.enumerated() where other != place {
        let pieces = try pieces(text, words, isRepairing: false)
        let items = pieces.items
        let isOfAsker =
          pieces.segmenter.tokens.contains { small.askers.contains($0.key) } && !items.contains { $0.isThing || $0.isDocument }
        isAlone = isAlone && (isOfAsker || items.allSatisfy { $0.saysNothing && !$0.isUnknown })
      }
      if isAlone { found.append(part) }
    }
    return found
  }
}
