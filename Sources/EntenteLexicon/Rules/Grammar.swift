package import EntenteModel

/// The words of one language as the clause grammar needs them, and the rules that its verbs, nouns and phrases wake.
package struct Grammar: Sendable {
  package let language: String
  package private(set) var verbs: [String] = []
  package private(set) var nouns: [String] = []
  package private(set) var phrases: [String] = []
  /// Rules by verb, noun and phrase: places in ``RuleSet/rules``, with the voice that the trigger asks for.
  package private(set) var verbRules: [[Wake]] = []
  package private(set) var nounRules: [[Wake]] = []
  package private(set) var phraseRules: [[Wake]] = []
  package private(set) var verbClasses: [WordClass] = []
  package private(set) var verbModality: [Modality?] = []

  /// Word lists whose order tells: `month`, `ordinal`.
  package private(set) var lists: [String: [String]] = [:]
  /// By list and word: its place in the list, from 1; a list may go round several times, for other spellings.
  package private(set) var places: [String: [String: Int]] = [:]
  /// The months of a year.
  private static let round = 12

  /// Adds words to a list, in their order. O(words).
  mutating func enter(list name: String, _ words: [String]) {
    for (offset, word) in words.enumerated() where places[name]?[word] == nil {
      places[name, default: [:]][word] = ((lists[name]?.count ?? 0) + offset) % Grammar.round + 1
    }
    lists[name, default: []] += words
  }

  /// A rule that a trigger wakes.
  package struct Wake: Sendable, Hashable {
    package var rule: Int
    package var form: Trigger.Form
  }

  private var words: [String: WordInfo] = [:]
  /// Fixed phrases by their first word: the other words, longest first.
  private var units: [String: [Unit]] = [:]
  private var verbIndex: [String: Int] = [:]
  private var nounIndex: [String: Int] = [:]
  private var phraseIndex: [String: Int] = [:]

  struct Unit: Sendable {
    var rest: [String]
    var info: WordInfo
  }

  /// The most words in a fixed phrase.
  package static let longestUnit = 8

  package init(language: String) { self.language = language }

  /// What is known of one folded word. O(length).
  package func info(_ word: String) -> WordInfo? { words[word] }

  /// The longest fixed phrase that begins here: how many words it takes, and what it is. O(phrases with this first word).
  package func unit(first: String, rest next: (Int) -> String?) -> (length: Int, info: WordInfo)? {
    guard let candidates = units[first] else { return nil }
    for unit in candidates where unit.rest.indices.allSatisfy({ next($0 + 1) == unit.rest[$0] }) {
      return (unit.rest.count + 1, unit.info)
    }
    return nil
  }

  package func verb(_ lemma: String) -> Int? { verbIndex[lemma] }

  // MARK: Building

  mutating func add(_ word: String, _ change: (inout WordInfo) -> Void) {
    let parts = word.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard let first = parts.first, parts.count <= Grammar.longestUnit else { return }
    if parts.count == 1 { return change(&words[first, default: WordInfo()]) }
    let rest = Array(parts.dropFirst())
    var list = units[first] ?? []
    let at = list.firstIndex { $0.rest == rest } ?? list.count
    if at == list.count { list.append(Unit(rest: rest, info: WordInfo())) }
    change(&list[at].info)
    list.sort { $0.rest.count > $1.rest.count }
    units[first] = list
  }

  /// The verb's place, its forms entered where it is new.
  mutating func enterVerb(_ lemma: String, irregular: [String: [String]]) -> Int {
    if let known = verbIndex[lemma] { return known }
    let index = verbs.count
    verbs.append(lemma)
    verbRules.append([])
    verbClasses.append([])
    verbModality.append(nil)
    verbIndex[lemma] = index
    for (form, forms) in Inflection.verb(lemma, language: language, irregular: irregular) {
      add(form) { $0.verbs.append(WordInfo.VerbReading(lemma: index, forms: forms)) }
    }
    return index
  }

  mutating func enterNoun(_ lemma: String) -> Int {
    if let known = nounIndex[lemma] { return known }
    let index = nouns.count
    nouns.append(lemma)
    nounRules.append([])
    nounIndex[lemma] = index
    // "funds" as a noun of its own stays one beside the plural of "fund".
    for form in Inflection.noun(lemma, language: language) { add(form) { if $0.noun == nil || form == lemma { $0.noun = index } } }
    return index
  }

  mutating func enter(_ trigger: Trigger, rule: Int, irregular: [String: [String]]) {
    let wake = Wake(rule: rule, form: trigger.form)
    switch trigger.form {
    case .verb, .active, .passive:
      let index = enterVerb(trigger.lemma, irregular: irregular)
      verbRules[index].append(wake)
    case .noun:
      let index = enterNoun(trigger.lemma)
      nounRules[index].append(wake)
    case .phrase:
      let index = phraseIndex[trigger.lemma] ?? phrases.count
      if index == phrases.count {
        phrases.append(trigger.lemma)
        phraseRules.append([])
        phraseIndex[trigger.lemma] = index
        add(trigger.lemma) { $0.phrase = index }
      }
      phraseRules[index].append(wake)
    }
  }

  /// "technical support" wakes what "support" does, "funds" what "fund" does, beside rules of its own; "associate member" is of another kind than "member"
  /// (`words list another kind`, by the first word). O(nouns' words and forms).
  mutating func inheritRules() {
    let apart = Set(lists["another kind"] ?? [])
    let own = nounRules
    var ofForm: [String: [Int]] = [:]
    for (index, lemma) in nouns.enumerated() {
      for form in Inflection.noun(lemma, language: language) where form != lemma { ofForm[form, default: []].append(index) }
    }
    for (index, lemma) in nouns.enumerated() {
      let words = lemma.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      var kin = ofForm[lemma, default: []]
      if words.count > 1, !apart.contains(words[0]), !words.contains(where: { self.words[$0]?.classes.contains(.preposition) == true }) {
        kin += words.indices.dropFirst().compactMap { nounIndex[words[$0...].joined(separator: " ")] }.prefix(1)
      }
      for other in kin {
        nounRules[index] += own[other].filter { wake in !nounRules[index].contains { $0.rule == wake.rule } }
      }
    }
  }

  mutating func mark(verb index: Int, _ classes: WordClass, _ modality: Modality?) {
    verbClasses[index].formUnion(classes)
    if let modality { verbModality[index] = modality }
  }
}
