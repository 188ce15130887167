import EntenteLexicon

/// What words of another language are in English, by the thesaurus of theirs; of its lines those are parsed that may say a phrase of some texts.
struct ForeignWords {
  private let lines: [Thesaurus.Line]
  /// The words of the other language, by the numbers of their lines.
  private var words = StarredPhrases()

  /// O(length of the thesaurus).
  /// - Parameters:
  ///   - keys: lines on which no word begins as one of them are passed over.
  ///   - first: the words with which the phrases begin that are asked for.
  init(_ thesaurus: Thesaurus, near keys: [String], beginningWith first: [String]) {
    lines = thesaurus.lines(translating: first, near: keys)
    for (number, line) in lines.enumerated() { for phrase in line.foreign { words.add(phrase, number) } }
  }

  /// What a phrase is in English. O(phrases with a star that begin with its letter).
  func translations(_ phrase: String) -> [String] {
    var last: Int?
    var found: [String] = []
    for number in words.numbers(of: phrase) where number != last {
      found += lines[number].phrases
      last = number
    }
    return found
  }
}
