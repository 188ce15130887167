import EntenteModel

/// The rules of all languages, ready for use.
package struct RuleSet: Sendable {
  package private(set) var rules: [Rule] = []
  private var grammars: [String: Grammar] = [:]
  private var irregularVerbs: [String: [String: [String]]] = [:]

  /// Joins files in order: a rule of a later file replaces one of the same name and language. O(total length).
  /// - Parameter isForReading: whether documents will be read with it; else no grammar is made of its words.
  package init(_ files: [RuleFile], isForReading: Bool = true) {
    for rule in files.lazy.flatMap(\.rules) {
      if let at = rules.firstIndex(where: { $0.name == rule.name && $0.language == rule.language }) {
        rules[at] = rule
      } else {
        rules.append(rule)
      }
    }
    for language in Set(files.map(\.language)).sorted() {
      let spoken = files.filter { $0.language == language }
      for file in spoken { irregularVerbs[language, default: [:]].merge(file.irregular) { _, new in new } }
      if isForReading { grammars[language] = RuleSet.compile(language, spoken, rules, irregularVerbs[language] ?? [:]) }
    }
  }

  /// Irregular forms by verb: past, participle, gerund.
  package func irregular(_ language: String) -> [String: [String]] { irregularVerbs[language] ?? [:] }

  package var languages: [String] { grammars.keys.sorted() }

  /// The grammar of a language, by its tag's first part ("pt-BR" is "pt"); `nil` where no rule file speaks it.
  package func grammar(for language: String) -> Grammar? {
    grammars[language] ?? grammars[String(decoding: language.utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self)]
  }

  private static func compile(_ language: String, _ files: [RuleFile], _ rules: [Rule], _ irregular: [String: [String]]) -> Grammar {
    var grammar = Grammar(language: language)
    for file in files {
      for (name, words) in file.words.sorted(by: { $0.key < $1.key }) { enter(name, words, irregular, &grammar) }
    }
    for (index, rule) in rules.enumerated() where rule.language == language {
      for trigger in rule.triggers { grammar.enter(trigger, rule: index, irregular: irregular) }
    }
    grammar.inheritRules()
    return grammar
  }

  /// `verbs`, `verbs commitment`, `verbs control`, `nouns call`, `modal possibility`, or a closed class.
  private static func enter(_ name: String, _ words: [String], _ irregular: [String: [String]], _ grammar: inout Grammar) {
    let parts = name.utf8.split(separator: 0x20, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    let modality = parts.count > 1 ? Modality(rawValue: parts[1]) : nil
    switch parts.first {
    case "list": grammar.enter(list: parts.count > 1 ? parts[1] : "", words)
    case "verbs":
      for word in words {
        let index = grammar.enterVerb(word, irregular: irregular)
        grammar.mark(verb: index, parts.count > 1 ? WordClass.named[parts[1]] ?? [] : [], modality)
      }
    case "nouns":
      for word in words {
        for form in Inflection.noun(word, language: grammar.language) {
          grammar.add(form) { info in
            info.modality = modality ?? info.modality
            if parts.count > 1, let kind = WordClass.named[parts[1]] { info.classes.formUnion(kind) }
          }
        }
      }
    default:
      let kind = modality != nil ? .modal : WordClass.named[name] ?? []
      for word in words {
        grammar.add(word) { info in
          info.classes.formUnion(kind)
          info.modality = modality ?? info.modality
        }
      }
    }
  }
}
