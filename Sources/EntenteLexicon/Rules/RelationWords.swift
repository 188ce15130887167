package import EntenteModel

/// The words by which a language says relations, taken from the rules: what plain questions are read with.
package struct RelationWords: Sendable {
  /// One form of a trigger word.
  package struct Entry: Sendable, Hashable {
    /// Folded, with particles: `supported`, `carries out`.
    package var form: String
    package var lemma: String
    package var trigger: Trigger.Form
    /// Which forms of a verb this spelling may be; empty for nouns and phrases.
    package var forms: VerbForms
    package var type: RelationType
    /// Where the edge starts and ends beside the word. A verb with `from` at `subject` and `to` at `object` reads forward in the active
    /// ("X supports Y") and backward in the passive ("Y is supported by X").
    package var from: SlotSpec
    package var to: SlotSpec
    package var capacity: String?
    package var rule: String
  }

  /// By form.
  package let entries: [String: [Entry]]

  /// O(rules × forms).
  /// - Parameter words: those of which a form must begin with one, letter by letter; any where there are none.
  package init(_ rules: RuleSet, language: String, beginningWith words: Set<String> = []) {
    let irregular = rules.irregular(language)
    let letters = Set(words.compactMap(\.utf8.first))
    var entries: [String: [Entry]] = [:]
    for rule in rules.rules where rule.language == language {
      for trigger in rule.triggers where RelationWords.mayBegin(trigger, with: letters, irregular) {
        for (form, forms) in RelationWords.forms(trigger, language: language, irregular: irregular) {
          guard words.isEmpty || words.contains(where: { form.utf8.starts(with: $0.utf8) }) else { continue }
          let entry = Entry(
            form: form, lemma: trigger.lemma, trigger: trigger.form, forms: forms, type: rule.type, from: rule.pair ?? rule.from,
            to: rule.pair ?? rule.to, capacity: rule.capacity, rule: rule.name)
          entries[form, default: []].append(entry)
        }
      }
    }
    self.entries = entries
  }

  /// Whether a form may begin with one of the letters: only one that is irregular begins with another than its lemma.
  private static func mayBegin(_ trigger: Trigger, with letters: Set<UInt8>, _ irregular: [String: [String]]) -> Bool {
    guard !letters.isEmpty, let first = trigger.lemma.utf8.first, first < 0x80, !letters.contains(first) else { return true }
    let verb = String(decoding: trigger.lemma.utf8.prefix { $0 != 0x20 }, as: UTF8.self)
    return irregular[verb] != nil
  }

  private static func forms(_ trigger: Trigger, language: String, irregular: [String: [String]]) -> [(String, VerbForms)] {
    switch trigger.form {
    case .verb, .active, .passive: Inflection.verb(trigger.lemma, language: language, irregular: irregular).map { ($0.form, $0.as) }
    case .noun: Inflection.noun(trigger.lemma, language: language).map { ($0, []) }
    case .phrase: [(trigger.lemma, [])]
    }
  }
}
