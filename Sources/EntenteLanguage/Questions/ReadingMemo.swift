import EntenteLexicon

/// What the reading of one question has found out so far, so that no wording of it is read twice: pieces, readings, words that say the same.
///
/// It belongs to one graph and one set of question words.
package final class ReadingMemo<Index: NameIndex> {
  /// A wording, and the language whose words it is read with.
  struct Wording: Hashable {
    var text: String
    var language: String
  }

  private struct RulesKey: Hashable {
    var language: String
    var words: Set<String>
  }

  private struct FinderKey: Hashable {
    var keys: [String]
    var texts: [[String]]
    var language: String
    var isBroad: Bool
  }

  /// A wording cut into its pieces, with the segmenter that did.
  struct Pieces {
    var segmenter: Segmenter<Index>
    var items: [Item]
  }

  /// How often each sort of work was done, for tests.
  package struct Work: Hashable, Sendable {
    /// Wordings cut into pieces.
    package var segmented = 0
    /// Wordings in which what is misspelt was looked for.
    package var repaired = 0
    /// Wordings read by the grammar.
    package var read = 0
    /// Times that the extractor's rules were read.
    package var rulesRead = 0
    /// Times that the thesaurus was searched.
    package var searched = 0
    /// The same, with everyday and official English.
    package var searchedBroadly = 0
    /// Phrases of the thesaurus that were stemmed.
    package var stemmed = 0
  }

  package private(set) var work = Work()
  private var written: [Wording: Pieces] = [:]
  private var repaired: [Wording: Pieces] = [:]
  private var results: [Wording: ReadingResult] = [:]
  private var plain: [String: String] = [:]
  private var senses: [String: Set<String>] = [:]
  private var withRules: [RulesKey: QuestionWords] = [:]
  private var translations: [Wording: [String]] = [:]
  private var finders: [FinderKey: SenseFinder] = [:]
  /// What the word list has that is spelt nearly as a key is.
  var spelt: [Wording: SpeltWord?] = [:]

  package init() {}

  func written(_ wording: Wording, _ cut: () throws(Index.Failure) -> Pieces) throws(Index.Failure) -> Pieces {
    if let known = written[wording] { return known }
    let pieces = try cut()
    work.segmented += 1
    written[wording] = pieces
    return pieces
  }

  func repaired(_ wording: Wording, _ repair: () throws(Index.Failure) -> Pieces) throws(Index.Failure) -> Pieces {
    if let known = repaired[wording] { return known }
    let pieces = try repair()
    work.repaired += 1
    repaired[wording] = pieces
    return pieces
  }

  func result(_ wording: Wording, _ read: () throws(Index.Failure) -> ReadingResult) throws(Index.Failure) -> ReadingResult {
    if let known = results[wording] { return known }
    let result = try read()
    work.read += 1
    results[wording] = result
    return result
  }

  func plain(_ question: String, _ unwrap: () -> String) -> String {
    if let known = plain[question] { return known }
    let text = unwrap()
    plain[question] = text
    return text
  }

  /// The words with those verbs of the extractor's rules that a question's words may be forms of; `nil` where the rules cannot be read. O(length of the rules),
  /// once for the words of a question.
  func withRules(_ words: QuestionWords, for tokens: [QuestionToken]) -> QuestionWords? {
    let key = RulesKey(language: words.language, words: Set(tokens.map(\.key)))
    if let known = withRules[key] { return known }
    work.rulesRead += 1
    guard let rules = try? RuleSet.standard(saying: key.words, in: key.language) else { return nil }
    let more = words.adding(RelationWords(rules, language: key.language, beginningWith: key.words))
    withRules[key] = more
    return more
  }

  /// The finder of senses for the words of a question; `texts` are the wordings that are read with it.
  func finder(_ keys: [String], in texts: [[String]], language: String, isBroad: Bool) -> SenseFinder {
    let key = FinderKey(keys: keys, texts: texts, language: language, isBroad: isBroad)
    if let known = finders[key] { return known }
    let finder = SenseFinder(keys, in: texts, language: language, isBroad: isBroad)
    if isBroad { work.searchedBroadly += 1 } else { work.searched += 1 }
    work.stemmed += finder.stemmed
    finders[key] = finder
    return finder
  }

  /// What a phrase of another language is in English.
  func translations(_ phrase: String, _ language: String) -> [String] {
    let wording = Wording(text: phrase, language: language)
    if let known = translations[wording] { return known }
    let first = phrase.split(separator: " ").prefix(1).map(String.init)
    let found = ForeignWords(Thesaurus.standard(language), near: [phrase], beginningWith: first).translations(phrase)
    translations[wording] = found
    return found
  }

  /// The stems of the single English words that say what one does, its own among them.
  func senses(of word: String) -> Set<String> {
    if let known = senses[word] { return known }
    let found = finder([word], in: [[word]], language: "en", isBroad: false).stemsWithOwn(of: word)
    senses[word] = found
    return found
  }
}
