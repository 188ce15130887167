import EntenteModel

extension QuestionWords {
  /// These words, and the verbs of the extractor's rules that are not among them: what a rule file teaches the extractor can be asked for.
  /// Only verbs whose subject is the edge's start, and whose object, or what follows one preposition, is its end. O(rules × forms).
  package func adding(_ relations: RelationWords) -> QuestionWords {
    var result = self
    for (form, list) in relations.entries {
      for entry in list where entry.trigger != .noun && entry.trigger != .phrase && entry.from.functions.contains(.subject) {
        if entry.to.functions.contains(.object), entries[form]?.allSatisfy({ $0.name == "plain" }) ?? true {
          // Who hosts it is not whoever takes part.
          let capacity = entry.capacity.flatMap { $0 == "participant" ? nil : "as=\($0)" }
          result.learn(form, QuestionWord("rel", [entry.type.rawValue, capacity].compactMap { $0 }, form: .verb, forms: entry.forms))
        }
        for case .preposition(let word) in entry.to.functions where entries["\(form) \(word)"] == nil && entry.trigger != .passive {
          result.learn("\(form) \(word)", QuestionWord("rel", [entry.type.rawValue, "lr"]))
        }
      }
    }
    return result
  }
}
