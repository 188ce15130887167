import EntenteLexicon
import EntenteModel

/// What a clause says that its subject is.
extension Clauses {
  /// "Ministers and police chiefs *from Peru and Chile* took part": whose people the subject's are, where they have no name. O(names).
  func origin(ofSubject verb: Int, _ spec: SlotSpec) -> [Argument] { originAndPeople(ofSubject: verb, spec)?.origin ?? [] }

  /// The words for those people, where such a place gave an end: without them Peru itself would be said to have come.
  func people(of trigger: Int, _ end: Filling.End) -> Range<Int>? {
    guard case .mark(let argument) = end, phrases[trigger].kind == .verb,
      let found = originAndPeople(ofSubject: trigger, SlotSpec(kinds: [kind(argument.mark)])),
      found.origin.contains(where: { $0.mark == argument.mark })
    else { return nil }
    return phrases[found.people].words
  }

  private func originAndPeople(ofSubject verb: Int, _ spec: SlotSpec) -> (people: Int, origin: [Argument])? {
    guard let group = phrases[verb].verb else { return nil }
    var subject: Int?
    if group.isPassive {
      subject = complement.indices.first { $0 > verb && phrases[$0].word == agentPreposition && phrases[$0].verbHost == verb }.flatMap {
        complement[$0]
      }
    } else if case .phrase(let phrase)? = group.subjects.first {
      subject = phrase
    }
    guard let subject else { return nil }
    for at in [subject] + conjuncts[subject] where phrases[at].head == nil && phrases[at].noun.classes.contains(.opaque) {
      for preposition in prepositions[at] where grammar.lists["origin"]?.contains(phrases[preposition].word) == true {
        var found: [Argument] = []
        var seen: Set<Int> = []
        collectComplements(preposition, spec, &found, &seen)
        if !found.isEmpty { return (subject, found) }
      }
    }
    return nil
  }

  /// "The members of X are *Kenya and Malta*", "… include *Kenya*": the names behind the verb whose subject the noun is. O(names).
  func predicated(of trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard case .subject(let verb) = phrases[trigger].link, let group = phrases[verb].verb, names(group), !group.isNegated,
      !group.isPassive, let object = group.objects.first
    else { return [] }
    return arguments(object, spec)
  }

  private func names(_ group: VerbGroup) -> Bool {
    group.lemma.map { grammar.lists["naming"]?.contains(grammar.verbs[$0]) == true } ?? true
  }
}
