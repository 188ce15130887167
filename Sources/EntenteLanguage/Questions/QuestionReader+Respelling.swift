import EntenteLexicon
import EntenteModel

/// A question with what is misspelt in it set right, and what was read for what.
package struct Respelling {
  package var text: String
  package var remarks: [String]
}

// Patterns hold words as they are spelt: a question that none fits is spelt anew.
extension QuestionReader {
  /// The question with each misspelt word as what it was read as, else as the word of the patterns that is spelt most nearly so; `nil` where nothing is misspelt,
  /// or a word is that is near to none. O(words of the patterns).
  package func respelt(_ question: String) -> Respelling? {
    let question = plain(question)
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: QuestionToken.split(question)),
      let written = try? pieces(question, words, isRepairing: false), written.items.contains(where: isMisspelt),
      let read = try? pieces(question, words)
    else { return nil }
    let misspelt = written.items.filter(isMisspelt).map(\.tokens)
    let wrong = read.items.indices.filter { item in misspelt.contains { read.items[item].tokens.overlaps($0) } }
    let known = Rewrites.standard(words.language).spellings(of: wrong.map { Folding.key(read.items[$0].text) })
    let others = Dictionary(uniqueKeysWithValues: zip(wrong, known))
    var remarks = read.segmenter.remarks
    var tokens: [QuestionToken] = []
    var isChanged = false
    for (place, item) in read.items.enumerated() {
      var own = Array(read.segmenter.tokens[item.tokens])
      if let spelling = others[place], let other = self.spelling(item, spelling) {
        if isMisspelt(item) { remarks.append("read “\(item.text)” as “\(other)”") }
        own = [QuestionToken(text: other, key: Folding.key(other), gap: own[0].gap)]
        isChanged = true
      }
      tokens += own
    }
    return isChanged ? Respelling(text: Self.text(tokens), remarks: remarks) : nil
  }

  private func isMisspelt(_ item: Item) -> Bool { item.isUnknown && item.words.isEmpty && item.tokens.count == 1 }

  /// What is to stand for an item; `nil` where it may stay, being a word of the patterns.
  private func spelling(_ item: Item, _ known: Rewrites.Spelling) -> String? {
    if item.tokens.count == 1, known.isWord { return nil }
    if let thing = item.things.first { return thing.name }
    return isMisspelt(item) ? known.nearest : item.key
  }
}
