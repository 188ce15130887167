import EntenteLexicon
import EntenteModel

/// Whether the text itself speaks.
extension Clauses {
  /// Whether the document itself does what the trigger says.
  func speaks(_ trigger: Int, strictly: Bool = false, takesOf: Bool = true) -> Bool {
    let phrase = phrases[trigger]
    if phrase.kind == .noun {
      if phrase.isOurs { return true }
      if !takesOf, trigger + 1 < phrases.count, phrases[trigger + 1].kind == .preposition, phrases[trigger + 1].word == "of" {
        return false
      }
      if phrase.isPossessed, isOfSignatories(phrase) { return true }
      if !phrase.possessors.isEmpty || phrase.isPossessed { return false }
      return above(trigger).map { climbsToSpeaker($0, strictly) } ?? !strictly
    }
    if phrase.verb?.isPassive == true, modality(trigger) == .fact { return isPerformed(trigger) }
    if strictly, isAgentless(trigger) { return true }
    return climbsToSpeaker(trigger, strictly)
  }

  /// "Both sides expressed *their* support".
  private func isOfSignatories(_ phrase: Phrase) -> Bool {
    guard case .object(let verb) = phrase.link, let group = phrases[verb].verb else { return false }
    // "*Expresses its support* for": the body whose text it is.
    if group.subjects.first == .speaker { return grammar.lists["own verb"]?.contains(name(of: group)) == true }
    guard case .phrase(let subject)? = group.subjects.first else { return false }
    return isSignatory(subject) && !isBeforeNow(verb)
  }

  /// "The Ministers", "both sides": those whose text it is, where it is not said whose ministers they are.
  func isSignatory(_ subject: Int) -> Bool {
    if isOwnMeeting(subject) { return true }
    guard phrases[subject].noun.classes.contains(.signatory) else { return false }
    guard phrases[subject].noun.classes.contains(.opaque) else { return true }
    guard phrases[subject].isPlural, phrases[subject].isDefinite || phrases[subject].units.count == 1 else { return false }
    // "The Chiefs *of Police*", "the Ministers of the Interior": what they are in charge of says not whose they are.
    return !prepositions[subject].contains { preposition in
      ["of", "from"].contains(phrases[preposition].word) && complement[preposition].map { phrases[$0].head != nil } ?? true
    }
  }

  /// "both *Parties*" as the subject of what a phrase says. O(depth).
  func partiesActing(_ index: Int) -> Int? {
    var at: Int? = index
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { return nil }
      if case .phrase(let subject)? = phrases[current].verb?.subjects.first {
        let isParties = isSignatory(subject) && !phrases[subject].noun.classes.contains(.opaque) && !isOwnMeeting(subject)
        return isParties && phrases[subject].isPlural ? subject : nil
      }
      at = above(current)
    }
    return nil
  }

  /// "*The Meeting* adopted": with a capital and nothing else, the one whose text it is.
  func isOwnMeeting(_ subject: Int) -> Bool {
    let phrase = phrases[subject]
    guard phrase.isDefinite, phrase.words.count == 2, sentence.capitals[phrase.words.upperBound - 1] else { return false }
    return grammar.lists["meeting"]?.contains(sentence.words[phrase.words.upperBound - 1]) == true
  }

  /// "*The JOO* coordinates": somebody with a capital whom nothing knows.
  private func isStranger(_ subject: Int) -> Bool {
    let phrase = phrases[subject]
    return phrase.head == nil && phrase.modifiers.isEmpty && phrase.isDefinite && !phrase.isPlural && phrase.words.count > 1
      && sentence.capitals[phrase.words.upperBound - 1]
  }

  /// "A Group *is hereby established*": done by being said.
  private func isPerformed(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, group.form == .finite, group.governor == nil, !group.isRelative,
      !isFollowed(verb, by: agentPreposition)
    else { return false }
    return phrases[verb].words.contains { grammar.lists["hereby"]?.contains(sentence.words[$0]) == true }
  }

  /// "*We task* X *with* the implementation": what the text itself charges somebody with is still to be done.
  func isDirected(_ trigger: Int, by rule: Rule) -> Bool { carryingVerb(trigger, rule).map(isDirecting) ?? false }

  /// "*We task* X": whether the text itself charges somebody by this verb.
  func isDirecting(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, !group.isPassive, isOne(name(of: group), of: "directive") else { return false }
    switch group.subjects.first {
    case .speaker: return true
    case .phrase(let subject): return isSignatory(subject)
    default: return false
    }
  }

  /// "both sides *had* set up": told of earlier days, not done by the text.
  private func isBeforeNow(_ verb: Int) -> Bool {
    phrases[verb].words.contains { grammar.lists["before now"]?.contains(sentence.words[$0]) == true }
  }

  /// "*It exists* to combat", "*It is meant* to curb": somebody whom nothing tells, and not the text; "*It was agreed* to combat" is the text's own.
  private func isDoneByIt(_ subject: Int, _ group: VerbGroup) -> Bool {
    guard isPersonal(subject), isSingularPronoun(subject) else { return false }
    guard !group.isCopula, let lemma = group.lemma else {
      let predicate = phrases[subject].words.upperBound + 1
      return predicate < sentence.words.count && isOne(sentence.words[predicate], of: "personal predicate")
    }
    return grammar.verbModality[lemma] == nil && !grammar.verbClasses[lemma].contains(.attitude)
  }

  /// Whether no named subject comes between a phrase and the sentence's own voice.
  private func climbsToSpeaker(_ index: Int, _ strictly: Bool) -> Bool {
    var at: Int? = index
    let anyone = SlotSpec(kinds: [.actor, .programme, .network, .instrument, .document])
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { return !strictly }
      if let group = phrases[current].verb {
        if group.isPassive, isDevoted(group), !subjects(current, anyone).isEmpty { return false }
        if group.isPassive, !complements(agentPreposition, after: current, anyone, blockedBy: { _ in false }).isEmpty { return false }
        guard let first = group.subjects.first else { return !strictly }
        switch first {
        case .speaker: return true
        case .none: return !strictly
        case .phrase(let first):
          let subject = meant(byPronoun: first) ?? first
          if phrases[subject].isOurs, phrases[subject].noun.classes.contains(.opaque) { return false }
          // "the Uppsala Declaration, *in which the ministers undertook* to combat": said in another text.
          if let told = group.antecedent ?? group.governor.flatMap({ phrases[$0].verb?.antecedent }), told.preposition != nil,
            let head = phrases[told.phrase].head,
            [.document, .instrument, .event].contains(kind(head)), isSignatory(subject)
          {
            return false
          }
          if isSignatory(subject) || phrases[subject].isOurs { return !isBeforeNow(current) }
          if !group.isPassive, !subjectArguments(subject, anyone, current).isEmpty { return false }
          if group.form == .finite, strictly || isStranger(subject) || isDoneByIt(subject, group) { return false }
        }
      } else if phrases[current].isOurs {
        return true
      }
      at = above(current)
    }
    return !strictly
  }
}
