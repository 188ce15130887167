/// Where sentences end: at `.`, `!`, `?`, never after an abbreviation, an initial or inside brackets that a small letter follows.
///
/// A semicolon ends no sentence: in a declaration each paragraph is one sentence of many.
package enum Sentences {
  /// Ranges of tokens, without gaps. O(tokens).
  static func split(_ text: TokenizedText, text bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.tokens.count {
      if endsSentence(text, bytes, index) {
        var end = index + 1
        while end < text.tokens.count, isCloser(text, bytes, end) { end += 1 }
        sentences.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < text.tokens.count { sentences.append(start..<text.tokens.count) }
    return sentences
  }

  private static func endsSentence(_ text: TokenizedText, _ bytes: [UInt8], _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .punctuation, token.end - token.start == 1 else { return false }
    let byte = bytes[Int(token.start)]
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return false }
    let after = Int(token.end)
    guard after < bytes.count else { return true }
    guard bytes[after] == 0x20 || isCloser(text, bytes, index + 1) else { return false }
    if byte == 0x2E, index > 0, isAbbreviation(text, index - 1) { return false }
    return opensSentence(text, bytes, index + 1)
  }

  private static func opensSentence(_ text: TokenizedText, _ bytes: [UInt8], _ index: Int) -> Bool {
    var next = index
    while next < text.tokens.count, text.tokens[next].kind == .punctuation { next += 1 }
    guard next < text.tokens.count else { return true }
    return text.tokens[next].isCapitalised || text.tokens[next].kind == .number || !bytes[Int(text.tokens[next].start)].isLower
  }

  private static func isAbbreviation(_ text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    if token.end - token.start == 1 { return token.isCapitalised }
    let word = text.word(index)
    return abbreviations.contains(word) || (word.utf8.count <= 6 && word.utf8.dropFirst().first == 0x2E)
  }

  private static func isCloser(_ text: TokenizedText, _ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .punctuation, text.tokens[index].start == text.tokens[index - 1].end else {
      return false
    }
    return text.folded(index).elementsEqual([0x29]) || text.folded(index).elementsEqual([0x22]) || text.folded(index).elementsEqual([0x27])
      || text.folded(index).elementsEqual("”".utf8) || text.folded(index).elementsEqual("»".utf8)
  }

  private static let abbreviations: Set<String> = [
    "no", "nos", "art", "arts", "para", "paras", "par", "st", "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "hon", "vol", "pp", "cf",
    "ca", "vs", "etc", "al", "ed", "eds", "fig", "sec", "ch", "res", "doc", "prev", "rev", "dec", "op", "cit", "inc", "ltd", "approx", "sr",
    "sra", "núm", "num", "nr", "bzw", "e.g", "i.e", "or",
  ]
}
