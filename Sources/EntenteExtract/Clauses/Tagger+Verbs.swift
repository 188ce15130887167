import EntenteLexicon
import EntenteModel

/// Which words that could be verbs are verbs here.
extension Tagger {
  /// Settles one word that has a verb among its readings, from what stands around it. Amortised O(1).
  mutating func settleVerb(_ index: Int) {
    guard let reading = reading(index) else { return }
    let (tag, lemma) = reading
    units[index].tag = tag
    if tag == .verb || tag == .participle || tag == .gerund { units[index].verb = lemma }
  }

  private func reading(_ index: Int) -> (tag: Tag, lemma: Int)? {
    if grammar.lists["ordinal"]?.contains(sentence.words[units[index].words.lowerBound]) == true, !isAskedFor(index) { return nil }
    for reading in units[index].info.verbs {
      let forms = reading.forms
      if forms.isSuperset(of: [.base, .participle]), isReduced(index) { return (.participle, reading.lemma) }
      if !forms.isDisjoint(with: [.base, .infinitive]), isBareVerb(index, forms) { return (.verb, reading.lemma) }
      if forms.contains(.finite), isThirdPerson(index) { return (.verb, reading.lemma) }
      if !forms.isDisjoint(with: [.past, .participle]), let tag = pastTag(index, forms) { return (tag, reading.lemma) }
      if forms.contains(.gerund) { return (gerundTag(index), reading.lemma) }
    }
    return nil
  }

  /// "to *second* an officer": an ordinal that is a verb, between "to" and its object.
  private func isAskedFor(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, units[index - 1].tag == .infinitiveMark || units[index - 1].tag == .modal else {
      return false
    }
    return units[index + 1].tag == .determiner || units[index + 1].tag == .number || units[index + 1].info.classes.contains(.opaque)
  }

  /// "the Unit, *set up* by Peru", "the project *run* in Peru": where one form is both, a preposition right behind it tells that no object comes.
  private func isReduced(_ index: Int) -> Bool {
    guard let next = after(index), units[next].tag == .preposition else { return false }
    guard let at = before(index) else { return hasAgent(next) || opensForSubject(index) }
    switch units[at].tag {
    case .comma: return !hasVerb(before: at)
    case .name, .noun: return sentence.words[units[next].words.lowerBound] == grammar.agentPreposition && !units[at].isPlural
    default: return false
    }
  }

  /// "*Set up by the Council*, the Centre": a doer, and no day by which.
  private func hasAgent(_ preposition: Int) -> Bool {
    guard sentence.words[units[preposition].words.lowerBound] == grammar.agentPreposition, preposition + 1 < units.count else {
      return false
    }
    return [.name, .determiner, .possessive].contains(units[preposition + 1].tag)
  }

  /// The nearest unit before that is no adverb.
  func before(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0, units[at].tag == .adverb || units[at].tag == .negation || units[at].tag == .hedge { at -= 1 }
    return at >= 0 ? at : nil
  }

  func after(_ index: Int) -> Int? {
    var at = index + 1
    while at < units.count, units[at].tag == .adverb || units[at].tag == .hedge { at += 1 }
    return at < units.count ? at : nil
  }

  private func startsClause(_ index: Int) -> Bool {
    guard let at = before(index) else { return true }
    return units[at].tag.endsClause || units[at].tag == .quote && at == 0 || units[at].tag == .dash
  }

  /// Whether what follows can be a verb's object: a name, a determiner, a noun.
  func objectFollows(_ index: Int) -> Bool {
    guard let next = after(index) else { return false }
    switch units[next].tag {
    case .name, .determiner, .possessive, .pronoun, .noun, .number, .adjective: return true
    case .gerund, .verb: return true
    default: return false
    }
  }

  /// Whether what follows can only be an object: a name, a determiner.
  func clearObjectFollows(_ index: Int) -> Bool {
    guard let next = after(index) else { return false }
    return [.name, .determiner, .possessive].contains(units[next].tag)
  }

  func isNoun(_ index: Int) -> Bool {
    units[index].info.noun != nil || !units[index].info.classes.isDisjoint(with: [.transparent, .nounlike])
  }

  private func isBareVerb(_ index: Int, _ forms: VerbForms) -> Bool {
    if forms.contains(.infinitive) { return true }
    let next = after(index).map { units[$0].tag }
    if next == .be { return false }  // "*Present* were X and Y".
    let nounLike = isNoun(index) && (next == .preposition || next == nil || next == .comma || next == .stop || next == .conjunction)
    if startsClause(index) { return !(isNoun(index) && next == .preposition) }
    guard let at = before(index) else { return true }
    // "*regularly* exchange reports".
    if at < index - 1, units[index - 1].tag == .adverb, nominalFollows(index), units[at].tag == .comma || units[at].isPlural { return true }
    if standsForSeveral(at), !isNoun(index) || clearObjectFollows(index) { return true }
    switch units[at].tag {
    case .relative: return !units[at].info.classes.contains(.possessive)
    case .infinitiveMark, .modal, .speaker: return true
    case .pronoun:
      return objectFollows(index) || grammar.lists["subject pronoun"]?.contains(sentence.words[units[at].words.lowerBound]) == true
    case .verb where helps(at): return !nounLike
    case .comma where !isNoun(index) && !hasVerb(before: at): return true
    case .comma where isBehindModalAside(at): return true
    case .comma where closesExamples(at) && clearObjectFollows(index) && !hasVerb(before: at): return true
    case .conjunction where leadsOn(index, at): return true
    case .conjunction, .comma: return (!nounLike || isActing(index)) && joinsBareVerb(at) && (next != .verb)
    case .noun, .name:
      if clearObjectFollows(index), isAskedOf(at) { return true }
      if units[at].isPlural || isJoined(at), isBehindRelativeSubject(index), next != .verb { return true }
      if isJoined(at), endsRelative(index, next) || isDoneBySeveral(index) { return true }
      if units[at].isPlural, !isNoun(index), clearObjectFollows(index), isSubjectBehindAnd(at) { return true }
      if !isNoun(index) || isHelpedTo(index, behind: at) { return isHelpedTo(index, behind: at) || !hasVerb(before: at) && !isInPhrase(at) }
      return (units[at].isPlural || isJoined(at)) && !nounLike && objectFollows(index) && !isInPhrase(at) && !hasVerb(before: at)
    default: return false
    }
  }

  /// "X grew out of Y, *and its working methods* follow": behind a comma and "and", a noun phrase with a determiner in front of a verb and its object.
  private func isSubjectBehindAnd(_ last: Int) -> Bool {
    var at = last
    while at > 1, [.noun, .adjective].contains(units[at].tag), last - at < 4 { at -= 1 }
    return at > 1 && at < last && [.determiner, .possessive].contains(units[at].tag) && units[at - 1].tag == .conjunction
      && units[at - 2].tag == .comma
  }

  /// "which A manages and *B and C co-finance*;": a relative clause ends with the verb of its second subject.
  private func endsRelative(_ index: Int, _ next: Tag?) -> Bool {
    guard next == nil || next?.endsClause == true, units[before(index) ?? 0].tag == .name, !isNoun(index) || hasVerb(before: index) else {
      return false
    }
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    while at >= floor, units[at].tag.isNominal || units[at].tag == .conjunction { at -= 1 }
    guard at >= floor, units[at].verb != nil else { return false }
    while at >= floor, !units[at].tag.endsClause { if units[at].tag == .relative { return true }; at -= 1 }
    return false
  }

  /// "may, by consensus, *extend*", "shall, where appropriate, *inform*": what the modal has waited for.
  private func isBehindModalAside(_ comma: Int) -> Bool {
    var at = comma - 1
    let floor = max(1, comma - 12)
    while at > floor, units[at].tag.isNominal || [.preposition, .adverb, .hedge].contains(units[at].tag) { at -= 1 }
    return at >= floor && units[at].tag == .comma && units[at - 1].tag == .modal
  }

  /// "Welcome …, and *call on* X to": goes on as the sentence's first verb does.
  private func leadsOn(_ index: Int, _ connector: Int) -> Bool {
    let spoken = units[0].tag == .speaker && !isNoun(index)
    guard connector > 0, spoken || units[connector - 1].tag == .comma && units[0].tag == .verb,
      let verb = units[index].info.verbs.first?.lemma
    else {
      return false
    }
    return grammar.verbModality[verb] != nil || grammar.verbClasses[verb].contains(.attitude)
  }

  /// "help *strengthen*".
  private func helps(_ index: Int) -> Bool {
    units[index].verb.map { grammar.lists["bare infinitive"]?.contains(grammar.verbs[$0]) ?? false } ?? false
  }

  /// "Peru *and Chile*", "Peru *and the Agency*".
  private func isJoined(_ index: Int) -> Bool {
    guard index > 1, units[index].tag == .name, units[index - 1].tag == .determiner else {
      return index > 0 && units[index - 1].tag == .conjunction
    }
    return units[index - 2].tag == .conjunction
  }

  /// Whether the verb last met before this connector is a bare one: "to address and *disrupt*".
  private func joinsBareVerb(_ connector: Int) -> Bool {
    var at = connector - 1
    let floor = max(0, connector - GrammarLimit.lookahead)
    while at >= floor, !units[at].tag.endsClause {
      switch units[at].tag {
      case .verb:
        let forms = units[at].info.verbs.first { $0.lemma == units[at].verb }?.forms ?? []
        if !forms.isDisjoint(with: [.base, .infinitive]) { return true }
        // "Adopt X, *which replaces Y, and* entrust": the comma closes the relative clause.
        guard connector > 0, units[connector - 1].tag == .comma, let relative = relative(ofVerb: at) else { return false }
        at = relative - 1
      case .participle where isBarePassive(at), .be where isBarePassive(at): return true
      case .gerund, .participle, .relative, .be: return false
      default: at -= 1
      }
    }
    return false
  }

  /// The relative pronoun right before a verb.
  private func relative(ofVerb index: Int) -> Int? {
    guard let at = before(index), units[at].tag == .relative else { return nil }
    return at
  }

  func hasVerb(before index: Int) -> Bool {
    var at = index - 1
    let floor = max(0, index - GrammarLimit.lookahead)
    while at >= floor, !units[at].tag.endsClause, units[at].tag != .relative, units[at].tag != .subordinator {
      if units[at].tag == .verb || units[at].tag == .be || units[at].tag == .modal || units[at].tag == .have { return true }
      if units[at].tag == .comma, closesPurpose(at) { return false }
      at = units[at].tag == .comma ? start(ofClauseClosedBy: at) ?? at - 1 : at - 1
    }
    return false
  }

  /// "*To steer the campaign,* X set up", "*Following its creation to steer the campaign,* X set up": the first comma of a sentence that opens with what
  /// for, or with a preposition and no other verb than an infinitive.
  private func closesPurpose(_ comma: Int) -> Bool {
    guard !units[..<comma].contains(where: { $0.tag == .comma }) else { return false }
    // "*Having* trained the officers, X opened".
    if units[0].tag == .infinitiveMark || isOne(0, of: "opening auxiliary") { return true }
    return units[0].tag == .preposition
      && units[..<comma].indices.allSatisfy { at in
        ![.verb, .be, .modal, .have].contains(units[at].tag) || units[max(0, at - 2)..<at].contains { $0.tag == .infinitiveMark }
      }
  }

  /// Whether a noun stands behind a preposition, so that it is no subject.
  private func isInPhrase(_ index: Int) -> Bool {
    var at = index
    while at > 0, units[at - 1].tag.isNominal { at -= 1 }
    return at > 0 && units[at - 1].tag == .preposition && units[at - 1].info.classes.contains(.preposition) && !hasFreeNoun(before: at - 1)
  }

  private func hasFreeNoun(before index: Int) -> Bool { index > 0 && (units[index - 1].tag == .noun || units[index - 1].tag == .name) }

  private func isThirdPerson(_ index: Int) -> Bool {
    guard let at = before(index) else { return !isNoun(index) || clearObjectFollows(index) }
    let next = after(index).map { units[$0].tag }
    if standsForOneOfTwo(at), !isNoun(index) || clearObjectFollows(index) { return true }
    switch units[at].tag {
    case .comma where isNoun(index) && next == .preposition: return (!hasVerb(before: at) || closesRelative(at)) && !finiteFollows(index)
    case .name, .relative, .pronoun, .close, .comma, .quote: return !isNounBehind(at, index, next)
    case .speaker, .infinitiveMark, .determiner, .possessive, .preposition, .genitive, .modal, .number: return false
    case .conjunction where isNoun(index) && index + 1 < units.count && units[index + 1].tag == .preposition:
      return joinsThirdPerson(at) && !finiteFollows(index)
    case .conjunction:
      return !isNoun(index) || objectFollows(index) || objectFollowsCompany(index) || units[min(index + 1, units.count - 1)].tag == .adverb
    case .noun:
      if units[at].looksLikeAdjective(sentence) { return false }
      return isNoun(index) ? clearObjectFollows(index) && !units[at].isPlural || isOnlyVerb(index, of: at) : true
    // "facilitates *requests*", but "which Peru runs *supports*".
    case .verb where isThirdPersonVerb(at) && relative(ofVerb: at) == nil && units[index].isPlural: return false
    default: return !isNoun(index)
    }
  }

  private func isThirdPersonVerb(_ index: Int) -> Bool {
    units[index].info.verbs.contains { $0.lemma == units[index].verb && $0.forms.contains(.finite) && !$0.forms.contains(.base) }
  }

  /// "shares data with X, *and works* with Y": behind a comma and "and", a verb goes on as one in the same form before it.
  private func joinsThirdPerson(_ conjunction: Int) -> Bool {
    guard conjunction > 0, units[conjunction - 1].tag == .comma else { return false }
    var at = conjunction - 2
    while at >= max(0, conjunction - GrammarLimit.lookahead), !units[at].tag.endsClause || units[at].tag == .comma {
      if units[at].tag == .subordinator { return false }
      if units[at].tag == .have || units[at].tag == .be { return true }
      if units[at].tag == .verb { return units[at].info.verbs.contains { $0.lemma == units[at].verb && $0.forms.contains(.finite) } }
      at -= 1
    }
    return false
  }

  private func pastTag(_ index: Int, _ forms: VerbForms) -> Tag? {
    guard let at = before(index) else {
      return opensDecision(index, forms) || objectFollows(index) && forms.contains(.base) ? .verb : .participle
    }
    if forms.contains(.past), standsForSeveral(at) || standsForOneOfTwo(at), clearObjectFollows(index) { return .verb }
    switch units[at].tag {
    case .be: return .participle
    case .have: return .verb
    case .number where isYear(at) && !clearNominalFollows(index, forms): return pastAfterDate(index, at, forms)
    case .speaker, .relative: return forms.contains(.past) ? .verb : .participle
    case .determiner, .possessive, .genitive, .preposition, .number, .lister:
      return nominalFollows(index) || isFirstQuality(index) ? nil : .participle
    // "Carry out *one coordinated* operation".
    case .noun where isNumeral(at) && nominalFollows(index): return nil
    case .verb, .participle: return nominalFollows(index) ? nil : .participle
    case .conjunction where !forms.contains(.participle): return .verb
    case .conjunction, .comma:
      if units[at].tag == .comma, !objectFollows(index) {
        return !forms.contains(.participle) || forms.contains(.past) && isOnlyPast(index, behind: at) ? .verb : .participle
      }
      if units[at].tag == .comma, goesOnListing(index, at, forms) { return .verb }
      if units[at].tag == .conjunction, saysWhat(index, forms) || undertakes(index, forms) || joinsFinite(index, at, forms) { return .verb }
      if units[at].tag == .conjunction, let last = lastVerb(before: at), isPast(last) { return units[last].tag }
      if goesOnNarrating(index, at, forms) { return .verb }
      return nominalFollows(index) && units[at].tag == .conjunction ? nil : pastAfterNoun(index, forms)
    default: return pastAfterNoun(index, forms)
    }
  }

  /// "its *continued* and valuable support", "for *continued*, strong support": joined to an adjective that has its noun right behind it. O(1).
  private func isFirstQuality(_ index: Int) -> Bool {
    guard index + 3 < units.count, units[index].isQuality, units[index + 1].tag == .conjunction || units[index + 1].tag == .comma,
      units[index + 2].looksLikeAdjective(sentence)
    else { return false }
    return [.noun, .adjective].contains(units[index + 3].tag)
  }

  private func isNumeral(_ index: Int) -> Bool { isOne(index, of: "numeral") }

  /// "*Adopted* the Plan", "*Agreed* to renew": an item that tells what was decided begins with its verb.
  private func opensDecision(_ index: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), index + 1 < units.count else { return false }
    return clearObjectFollows(index) || opensInfinitive(index + 1) || units[index + 1].tag == .infinitiveMark
      || units[index + 1].info.classes.contains(.subordinator) && units[index + 1].info.classes.contains(.relative)
  }

  /// "The Ministers urged X to …, and *called upon* Y to": behind ", and", as the sentence's first verb does.
  private func goesOnNarrating(_ index: Int, _ joint: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), units[joint].tag == .conjunction, joint > 0, units[joint - 1].tag == .comma,
      let first = units.indices.first(where: { $0 < joint && units[$0].verb != nil }), units[first].tag == .verb, isPast(first),
      let next = after(index)
    else { return false }
    return [.infinitiveMark, .preposition, .determiner, .possessive, .name].contains(units[next].tag)
  }

  /// "and *agreed that*", "and *requested it* to": a participle has no object.
  private func saysWhat(_ index: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), let next = after(index) else { return false }
    return units[next].tag == .pronoun || [.determiner, .possessive].contains(units[next].tag) || units[next].tag == .subordinator
      || units[next].tag == .relative && next == index + 1
        && units[next].info.classes.contains(.subordinator)
  }

  private func isPast(_ index: Int) -> Bool {
    units[index].info.verbs.contains { $0.lemma == units[index].verb && !$0.forms.isDisjoint(with: [.past, .participle]) }
  }

  func nominalFollows(_ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    return units[index + 1].tag == .noun || units[index + 1].tag == .name || units[index + 1].tag == .adjective
  }

  private func lastVerb(before index: Int) -> Int? {
    var at = index - 1
    let floor = max(0, index - GrammarLimit.lookahead)
    while at >= floor, !units[at].tag.endsClause, units[at].tag != .relative {
      if units[at].verb != nil { return at }
      at -= 1
    }
    return nil
  }

  /// "funding *provided by*": a participle with its agent.
  private func isGiven(_ index: Int) -> Bool {
    index + 1 < units.count && units[index].info.verbs.contains { $0.forms.contains(.participle) && !$0.forms.contains(.base) }
      && sentence.words[units[index + 1].words.lowerBound] == grammar.agentPreposition
  }

  /// "*Training* is provided by X", "*Funding for* X comes": right before its verb, or before "for", nothing is done to anything.
  private func isOpeningNoun(_ index: Int) -> Bool {
    guard isNoun(index), let next = after(index) else { return false }
    return [.be, .modal, .have].contains(units[next].tag)
      || grammar.lists["reason"]?.contains(sentence.words[units[next].words.lowerBound]) == true
  }

  private func gerundTag(_ index: Int) -> Tag {
    let next = after(index).map { units[$0].tag }
    guard let at = before(index) else { return isOpeningNoun(index) || isAnnounced(index) ? .noun : .gerund }
    switch units[at].tag {
    case .determiner, .possessive, .genitive, .number:
      if next == .noun || next == .name && units[at].tag == .determiner { return isNoun(index) ? .noun : .adjective }
      return isNoun(index) || units[at].tag == .possessive && next == .preposition && units[index].info.noun != nil ? .noun : .gerund
    case .noun, .adjective:
      if units[at].looksLikeAdjective(sentence), next == .noun || isNoun(index) { return .noun }
      let open = next == .determiner || next == .name || next == .possessive || next == .pronoun
      if isNoun(index) { return open && units[at].tag == .noun ? .gerund : .noun }
      return .gerund
    case .preposition
    where isNoun(index) && (next == .preposition || isGiven(index + 1)) && !units[at].info.classes.contains(.infinitiveMark):
      return .noun
    case .preposition where isJoinedToNoun(index): return .noun
    case .preposition where next == .noun && isOne(index, of: "standing premodifier"): return .adjective
    // "maintain *working* contacts", "within *existing* resources".
    case .verb where next == .noun && grammar.lists["premodifier"]?.contains(sentence.words[units[index].words.lowerBound]) == true:
      return .adjective
    // "continue *strengthening* cooperation".
    case .verb where next == .noun && units[at].verb.map { grammar.lists["going on with"]?.contains(grammar.verbs[$0]) == true } == true:
      return .gerund
    case .verb, .participle: return isNoun(index) && !(next == .determiner || next == .name || next == .possessive) ? .noun : .gerund
    case .name: return isNoun(index) && !objectFollows(index) && !isAbsolute(index, behind: at) ? .noun : .gerund
    default: return isNoun(index) && next == .noun && !(units[at].tag == .preposition || units[at].tag == .comma) ? .noun : .gerund
    }
  }
}
