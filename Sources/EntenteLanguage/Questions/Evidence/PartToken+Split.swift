package import EntenteLexicon

extension PartToken {
  /// The words of a text, with what small words do among them. O(length).
  package static func split(_ text: String, _ words: PartWords) -> [PartToken] {
    var tokens: [PartToken] = []
    for word in QuestionToken.split(text) {
      if !tokens.isEmpty { tokens += sign(word.gap) }
      tokens.append(PartToken(word.key, words.kind(of: word.key)))
    }
    return tokens
  }

  /// What the signs between two words say: a sentence ends, a list goes on, or nothing.
  private static func sign(_ gap: [UInt8]) -> [PartToken] {
    if gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: ".")) && gap.count > 1 { return [PartToken("", .stop)] }
    return gap.contains(UInt8(ascii: ",")) || gap.contains(UInt8(ascii: ":")) ? [PartToken(",", .comma)] : []
  }
}
