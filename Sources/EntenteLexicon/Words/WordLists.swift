package import EntenteModel

/// A noun that says what a name's bearer is: `Committee`, `Task Force`, `Treaty`.
package struct HeadNoun: Hashable, Sendable {
  package var kind: NodeKind
  package var role: Role?
  /// Whether it makes a name in small letters, too, after a body's name ("EMPACT operational action plans").
  package var inSmallLetters: Bool

  package init(kind: NodeKind, role: Role?, inSmallLetters: Bool) {
    (self.kind, self.role, self.inSmallLetters) = (kind, role, inSmallLetters)
  }
}

/// The words that are no names: head nouns, leading verbs, portfolios, closed classes. All keys are folded.
package struct WordLists: Sendable {
  /// By folded phrase, singular and plural.
  package private(set) var heads: [String: HeadNoun] = [:]
  /// Leading verbs and phrases, in every form that opens a paragraph.
  package private(set) var stances: [String: Stance] = [:]
  /// Portfolios of ministers, by every wording: the canonical one.
  package private(set) var portfolios: [String: String] = [:]
  /// What number words count, by folded word.
  package private(set) var numbers: [String: Int] = [:]
  /// Sets of words by their name in the word lists (`articles`, `group-heads` …).
  package private(set) var sets: [String: Set<String>] = [:]

  package init() {}

  /// Whether a folded word or phrase is in a set.
  package func contains(_ word: String, in set: String) -> Bool { sets[set]?.contains(word) ?? false }

  mutating func add(head phrase: String, _ head: HeadNoun) { heads[Folding.key(phrase)] = head }
  /// A base form brings its other English forms with it; what a list says outright stands.
  mutating func add(stance phrase: String, _ stance: Stance) {
    let key = Folding.key(phrase)
    stances[key] = stance
    for form in Inflection.verb(key, language: "en", irregular: Self.irregular) where stances[form.form] == nil {
      stances[form.form] = stance
    }
  }
  private static let irregular = [
    "understand": ["understood", "understood"], "undertake": ["undertook", "undertaken"],
    "commit": ["committed", "committed", "committing"],
    "bear": ["bore", "borne"], "take": ["took", "taken"], "seek": ["sought", "sought"], "have": ["had", "had"],
    "stand": ["stood", "stood"],
    "uphold": ["upheld", "upheld"], "be": ["was", "been"], "keep": ["kept", "kept"], "draw": ["drew", "drawn"],
  ]
  mutating func add(portfolio phrase: String, _ canonical: String) { portfolios[Folding.key(phrase)] = canonical }
  mutating func add(number word: String, _ figure: Int) { numbers[Folding.key(word)] = figure }
  mutating func add(word phrase: String, to set: String) { sets[set, default: []].insert(Folding.key(phrase)) }
}
