import EntenteLexicon
import EntenteModel

/// Who did something at an event was there, whatever it was.
extension RelationPass {
  /// "*Kenya* exhibited at the Forum", "the Forum, at which *Kenya* exhibited", "At the Forum, *Kenya* presented a plan". O(phrases).
  mutating func readActs(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard clauses.sentence.marks.contains(where: { $0.kind == .event && $0.role != .series }) else { return }
    let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region, .group])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, group.form == .finite, !group.isNegated, group.lemma != nil,
        group.isPassive ? clauses.isOne(clauses.name(of: group), of: "represented") && clauses.tellsOfPast(index) : clauses.isPast(index),
        clauses.denial(of: index) == nil, clauses.modality(index, telling: index) == .fact,
        !clauses.isOne(clauses.name(of: group), of: "staying away"), let first = group.subjects.first,
        let (event, words) = scene(of: index, clauses)
      else { continue }
      var doers: [Clauses.Argument] = []
      if case .phrase(let subject) = first { doers = clauses.attendants(subject, people) }
      for actor in doers + met(index, clauses, people) {
        var draft = Draft(
          type: .involvedIn, from: entity(actor.mark, clauses), to: event, words: [clauses.argumentWords(actor), phrase.words, words],
          capacity: "participant", rule: "acts-at-event")
        draft.dates.on = document.entities[event].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "We exchanged views *with our counterparts from China and Japan* at the Meeting": with whom it was done. In "exchanged views on relations with
  /// X", X need not have been there. O(names).
  private func met(_ verb: Int, _ clauses: Clauses, _ people: SlotSpec) -> [Clauses.Argument] {
    guard let group = clauses.phrases[verb].verb, clauses.isOne(clauses.name(of: group), of: "talking") else { return [] }
    var with = verb + 1
    // "views".
    if with < clauses.phrases.count, clauses.phrases[with].kind == .noun { with += 1 }
    guard with < clauses.phrases.count, clauses.isOne(clauses.phrases[with].word, of: "with"), let whom = clauses.complement[with] else {
      return []
    }
    return clauses.attendants(whom, people)
  }

  /// The event at which a verb's deed was done, and the words that say so. O(clause).
  private func scene(of verb: Int, _ clauses: Clauses) -> (EntityIndex, Range<Int>)? {
    if let told = clauses.phrases[verb].verb?.antecedent {
      guard let preposition = told.preposition, isScene(clauses.phrases[preposition]) else { return nil }
      // "the seminar on floods in Lima, *at which*": whatever stands right before it, what one is at is the event.
      let near = max(0, told.phrase - GrammarLimit.lookahead)...told.phrase
      return near.reversed().lazy.compactMap { self.event(at: $0, clauses) }.first
    }
    if let found = sharedScene(of: verb, clauses) { return found }
    for (index, phrase) in clauses.phrases.enumerated() where isScene(phrase) {
      let isOwn = phrase.verbHost == verb || index == 0 && opens(verb, clauses)
      if isOwn, let noun = clauses.complement[index], let found = event(at: noun, clauses) { return found }
    }
    return nil
  }

  /// "the Assembly, which Kenya chaired *and at which* Peru was represented": what the relative clause before it goes back to. O(clause).
  private func sharedScene(of verb: Int, _ clauses: Clauses) -> (EntityIndex, Range<Int>)? {
    guard clauses.phrases[verb].verb?.isRelative == true,
      let relative = clauses.phrases[..<verb].lastIndex(where: { $0.kind == .relative }), relative > 1,
      isScene(clauses.phrases[relative - 1]), clauses.phrases[relative - 2].hasConjunction,
      !clauses.phrases[relative..<verb].contains(where: { $0.verb != nil || $0.kind == .boundary }),
      let first = clauses.phrases[..<(relative - 2)].lastIndex(where: { $0.kind == .relative }),
      let told = clauses.phrases[..<first].lastIndex(where: { $0.kind == .noun })
    else { return nil }
    return event(at: told, clauses)
  }

  private func isScene(_ phrase: Phrase) -> Bool {
    phrase.kind == .preposition && rules.grammar(for: document.record.language)?.lists["scene of deeds"]?.contains(phrase.word) == true
  }

  /// Whether a verb is the first of its sentence, so that what opens the sentence goes with it.
  private func opens(_ verb: Int, _ clauses: Clauses) -> Bool {
    !clauses.phrases[..<verb].contains { [.verb, .boundary, .subordinator, .relative].contains($0.kind) }
  }

  private func event(at phrase: Int, _ clauses: Clauses) -> (EntityIndex, Range<Int>)? {
    guard let mark = clauses.phrases[phrase].head, clauses.kind(mark) == .event, clauses.sentence.marks[mark].role != .series else {
      return nil
    }
    return (entity(mark, clauses), clauses.sentence.marks[mark].words)
  }

  /// "noting the *statements by* the representatives of X and Y": who spoke at the text's own meeting was there.
  mutating func readStatements(_ sentence: PassageSentence, _ passage: Int) {
    guard let meeting = gatherings.own?.event, document.passages[passage].label != "cover" else { return }
    let clauses = sentence.clauses
    let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region, .group])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard phrase.kind == .noun, phrase.head == nil, phrase.isDefinite || phrase.isPlural || isHeard(phrase, clauses),
        clauses.modality(index) == .fact, let by = spokenOrPresent(index, clauses), let who = clauses.complement[by]
      else { continue }
      let words = phrase.words.lowerBound..<clauses.phrases[by].words.upperBound
      let others = clauses.twins[by].compactMap { clauses.complement[$0] }
      let isBehindVerb = clauses.phrases[by - 1].verb != nil
      for argument in ([who] + others).flatMap({ clauses.attendants($0, people) }) where !isBehindVerb || !isPost(argument, clauses) {
        var draft = Draft(
          type: .involvedIn, from: entity(argument.mark, clauses), to: meeting, words: [words, clauses.argumentWords(argument)],
          capacity: "participant", rule: "attendance")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "*heard* a statement by X", "*listened to* a briefing by X".
  private func isHeard(_ phrase: Phrase, _ clauses: Clauses) -> Bool {
    let verb: Int? =
      switch phrase.link {
      case .object(let verb): verb
      case .preposition(let preposition): clauses.phrases[preposition].verbHost
      default: nil
      }
    guard let verb, let group = clauses.phrases[verb].verb else { return false }
    return clauses.isOne(clauses.name(of: group), of: "hearing") && clauses.isPast(verb)
  }

  /// "the *Director of X*": whether they or X were there, "made by" leaves open.
  private func isPost(_ argument: Clauses.Argument, _ clauses: Clauses) -> Bool {
    let mark = clauses.sentence.marks[argument.mark]
    return mark.role == .office && clauses.sentence.words[mark.words].contains("of")
  }

  /// "the statements *by* X", "the presence among us *of* X", which nobody says to have been elsewhere: the preposition.
  private func spokenOrPresent(_ index: Int, _ clauses: Clauses) -> Int? {
    guard index + 2 < clauses.phrases.count else { return nil }
    let noun = clauses.phrases[index].headWord
    // "*Statements* were delivered *by X*".
    if clauses.isOne(noun, of: "address"), case .subject(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb,
      group.isPassive, clauses.isOne(clauses.name(of: group), of: "delivering"), verb + 2 < clauses.phrases.count,
      clauses.phrases[verb + 1].word == clauses.agentPreposition
    {
      return verb + 1
    }
    // "the *statements delivered by* X".
    if clauses.isOne(noun, of: "address"), let group = clauses.phrases[index + 1].verb, group.form == .participle,
      clauses.isOne(clauses.name(of: group), of: "delivering"), clauses.phrases[index + 2].word == clauses.agentPreposition
    {
      return index + 2
    }
    if clauses.isOne(noun, of: "address") { return clauses.phrases[index + 1].word == clauses.agentPreposition ? index + 1 : nil }
    guard clauses.isOne(noun, of: "presence noun"), clauses.denial(of: index) == nil, !clauses.isFollowed(index, by: "at"),
      !clauses.isFollowed(index, by: "in"), case .object = clauses.phrases[index].link
    else { return nil }
    return (index + 1..<min(clauses.phrases.count, index + GrammarLimit.lookahead)).first {
      clauses.phrases[$0].kind == .preposition && clauses.phrases[$0].word == "of" && clauses.complement[$0] != nil
    }
  }
}
