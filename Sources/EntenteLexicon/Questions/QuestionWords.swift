import EntenteModel

/// What one word or phrase may be in a question: its class, what the class is told of it, and the verb forms that the spelling may be.
package struct QuestionWord: Hashable, Sendable {
  package enum Form: String, Sendable { case plain, verb, noun }

  /// `rel`, `kind`, `ask` … as the word file names it.
  package var name: String
  package var arguments: [String]
  package var form: Form
  /// Empty for nouns and plain phrases.
  package var forms: VerbForms

  package init(_ name: String, _ arguments: [String] = [], form: Form = .plain, forms: VerbForms = []) {
    self.name = name
    self.arguments = arguments
    self.form = form
    self.forms = forms
  }
}

/// The words with which a language asks: read from `questions.*.words`.
///
/// A line is `class arguments: phrase, phrase`; `verb` or `noun` as the last argument brings all forms of the phrase's first word
/// (of a verb) or of the phrase (a noun). `forms:` gives irregular verbs, as in rule files; `whose:` and `outlet:` how a text is called by its parties
/// or by who brings it (``naming(parties:outlets:)``). `#` begins a comment.
package struct QuestionWords: Sendable {
  package let language: String
  /// The readings of phrases, folded.
  package private(set) var entries: PhraseReadings
  /// No fewer words than the longest phrase has.
  package private(set) var longest: Int
  /// Phrases that came from rule files: nothing misspelt is read as one of them.
  package private(set) var learnt: Set<String> = []

  /// Reads one word file, as far as it is asked for; lines without a colon are passed over. O(length).
  package init(_ text: String, language: String) {
    self.language = language
    let list = PhraseList(text, language: language)
    entries = PhraseReadings(list)
    longest = list.longest
  }

  /// Adds a reading that a rule file has of a phrase.
  mutating func learn(_ phrase: String, _ word: QuestionWord) {
    add(phrase, word)
    learnt.insert(phrase)
  }

  /// With the texts of a graph called by those whose they are, too: "the EU and CLASI declaration". O(phrases of texts × patterns × names).
  /// - Parameters:
  ///   - parties: folded short names of each of the two whose texts all are; others are passed over.
  ///   - outlets: folded names of those who bring news.
  package func naming(parties: [[String]], outlets: [String]) -> QuestionWords {
    var named = self
    for phrase in entries.phrases(of: ["doc", "speaker"]) {
      guard let words = entries[phrase] else { continue }
      for word in words where word.name == "speaker" || word.name == "doc" && word.arguments.first != "any" {
        if word.arguments.first == "News" {
          for outlet in outlets { named.add(word, as: "outlet", ["{A}": outlet]) }
        } else if parties.count == 2 {
          for first in parties[0] {
            for second in parties[1] { named.add(word, as: "whose", ["{A}": first, "{B}": second, "{doc}": phrase]) }
          }
        }
      }
    }
    return named
  }

  /// Adds a reading of what patterns become with names and a phrase put into them.
  private mutating func add(_ word: QuestionWord, as kind: String, _ values: [String: String]) {
    for pattern in entries.owning(kind) {
      let parts = pattern.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      add(parts.map { values[$0] ?? $0 }.joined(separator: " "), word)
    }
  }

  /// Whether a folded word is a phrase, or the first of one that was learnt; names of several words may always be one's. O(phrases learnt).
  package func mayBegin(with word: String) -> Bool {
    word.utf8.contains(0x20) || entries[word] != nil || learnt.contains { $0.utf8.starts(with: word.utf8) }
  }

  /// Adds a reading of a phrase.
  package mutating func add(_ phrase: String, _ word: QuestionWord) {
    var list = entries[phrase] ?? []
    if !list.contains(word) { list.append(word) }
    entries[phrase] = list
    longest = max(longest, phrase.utf8.count { $0 == 0x20 } + 1)
  }
}

extension QuestionWords {
  /// The shipped words of each language, English first.
  package static let standard: [QuestionWords] = LanguageFiles.languages(EmbeddedQuestions.files).map { language in
    QuestionWords(LanguageFiles.text(language, of: EmbeddedQuestions.files), language: language)
  }
}
