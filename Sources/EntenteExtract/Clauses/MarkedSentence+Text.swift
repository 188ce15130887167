package import EntenteText

extension MarkedSentence {
  /// A sentence of a passage: its tokens, and the marks that lie within it, counted from its first token. O(tokens + marks).
  package init(_ text: TokenizedText, _ range: Range<Int>, marks: [Mark]) {
    var words: [String] = []
    var kinds: [WordKind] = []
    var capitals: [Bool] = []
    words.reserveCapacity(range.count)
    for index in range {
      let token = text.tokens[index]
      words.append(text.word(index))
      kinds.append(token.kind == .word ? .word : token.kind == .number ? .number : .punctuation)
      capitals.append(token.isCapitalised)
    }
    let own = marks.filter { $0.words.lowerBound >= range.lowerBound && $0.words.upperBound <= range.upperBound }.map { mark in
      var moved = mark
      moved.words = mark.words.lowerBound - range.lowerBound..<mark.words.upperBound - range.lowerBound
      return moved
    }
    self.init(words: words, kinds: kinds, capitals: capitals, marks: own)
  }
}
