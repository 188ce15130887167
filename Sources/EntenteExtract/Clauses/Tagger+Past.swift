import EntenteLexicon
import EntenteModel

/// Past forms that could be participles: "Spain *joined* the network", "the text *adopted* in Lima".
extension Tagger {
  /// After a noun: finite where the clause has no verb yet ("Spain joined the network"), else a participle ("the text adopted in Lima").
  func pastAfterNoun(_ index: Int, _ forms: VerbForms) -> Tag {
    guard forms.contains(.past) else { return .participle }
    if isBehindRelativeSubject(index) || isBehindOwnedObject(index) || isOfOwned(index) || !forms.contains(.participle) { return .verb }
    if opensSecondClause(index) || namesSource(index) || resumes(index) { return .verb }
    // "Kenya *denied having* funded it".
    if let next = after(index), units[next].info.classes.contains(.have), !hasVerb(before: index) { return .verb }
    if joinsClause(index) { return .verb }
    if hasVerb(before: index) || leadsWithoutSubject(before: index) { return .participle }
    if let next = after(index), units[next].tag == .preposition, sentence.words[units[next].words.lowerBound] == grammar.agentPreposition {
      return .participle
    }
    if let next = after(index), units[next].tag == .infinitiveMark || opensInfinitive(next) { return .verb }
    return finiteFollows(index) && !objectFollows(index) && !anotherClauseFollows(index) ? .participle : .verb
  }

  /// "INTERPOL *attended* as an observer, and Malta was absent": the verb that follows has a subject of its own, before which a comma and "and" stand. O(lookahead).
  private func anotherClauseFollows(_ index: Int) -> Bool {
    let reach = index + 1..<max(index + 1, min(units.count, index + GrammarLimit.lookahead))
    guard let comma = reach.first(where: { units[$0].tag == .comma }), comma + 1 < reach.upperBound,
      !units[index + 1..<comma].contains(where: { [.be, .have, .modal, .relative, .subordinator].contains($0.tag) })
    else { return false }
    let start = units[comma + 1].tag == .conjunction ? comma + 2 : comma + 1
    var at = start
    while at < reach.upperBound, units[at].tag.isNominal { at += 1 }
    return at > start && at < reach.upperBound && [.be, .have, .modal].contains(units[at].tag)
  }

  /// "Next *meeting*: Lima, May 2025": a noun behind a word that tells which one. O(1).
  func isAnnounced(_ index: Int) -> Bool {
    index > 0 && isNoun(index)
      && units[..<index].allSatisfy { grammar.lists["still to come"]?.contains(sentence.words[$0.words.lowerBound]) == true }
  }

  /// "The programme *focuses* on piracy.", "Our network *forms* part of it.": in a sentence that has no other verb, what stands behind the noun that
  /// its article opens. O(lookahead).
  func isOnlyVerb(_ index: Int, of subject: Int) -> Bool {
    guard units.last?.tag == .stop, !units[subject].isPlural, isOne(index, of: "only verb"), let next = after(index),
      [.preposition, .noun, .adjective, .infinitiveMark, .number].contains(units[next].tag), !hasVerb(before: index), !finiteFollows(index)
    else { return false }
    var first = subject
    while first > 0, units[first].tag.isNominal, ![.determiner, .possessive].contains(units[first].tag) { first -= 1 }
    guard [.determiner, .possessive].contains(units[first].tag) else { return false }
    return first == 0 || units[first - 1].tag == .comma && units[0].tag == .preposition
  }

  /// "noted the volumes originating in the Highlands and *agreed to* act": nobody is agreed to do what they do.
  func undertakes(_ index: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), let next = after(index), units[next].tag == .infinitiveMark || opensInfinitive(next) else { return false }
    return units[index].info.verbs.contains { grammar.verbModality[$0.lemma] == .commitment }
  }

  /// "X supports Y, *and Z opened* an office": a comma before "and" behind a single object begins a clause, and no third member of a list.
  private func opensSecondClause(_ index: Int) -> Bool {
    if let next = after(index), sentence.words[units[next].words.lowerBound] == grammar.agentPreposition { return false }
    var at = index - 1
    let floor = max(1, index - GrammarLimit.lookahead)
    while at >= floor, units[at].tag.isNominal { at -= 1 }
    guard at >= floor, at < index - 1, units[at].tag == .conjunction, units[at - 1].tag == .comma else { return false }
    at -= 2
    while at >= floor {
      switch units[at].tag {
      case .verb, .be, .have, .modal: return true
      case .comma, .conjunction, .participle, .gerund, .relative, .subordinator, .open, .close, .quote: return false
      default: at -= 1
      }
    }
    return false
  }

  /// "X supports Y *and Z launched the network*": behind "and" and a name, a past form that has an object right behind it is no participle, unless it calls or dates
  /// something: "Z *called* the network", "Z launched *this year*". O(lookahead).
  private func joinsClause(_ index: Int) -> Bool {
    guard units[index - 1].tag == .name, let next = after(index), next == index + 1 || units[index + 1].tag == .adverb,
      clearObjectFollows(index) || units[next].tag == .pronoun, !isOne(index, of: "calling"),
      next + 1 >= units.count || !isOne(next + 1, of: "period")
    else { return false }
    var at = index - 1
    let floor = max(0, index - GrammarLimit.lookahead)
    while at > floor, units[at].tag.isNominal { at -= 1 }
    return at > floor && units[at].tag == .conjunction
  }

  /// "X supports Y and *funded Z*": right behind "and", before a bare name, a past form goes on as the clause's verb, and qualifies nothing, unless what the verb before
  /// has for its object is qualified, too: "the reformed X and *renamed Y*". O(lookahead).
  func joinsFinite(_ index: Int, _ conjunction: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), index + 1 < units.count, units[index + 1].tag == .name, conjunction > 0 else { return false }
    var at = conjunction - 1
    let floor = max(0, conjunction - GrammarLimit.lookahead)
    while at >= floor, [.name, .noun, .determiner, .possessive, .preposition, .adverb, .open, .close, .genitive].contains(units[at].tag) {
      at -= 1
    }
    guard at >= floor, at < conjunction - 1, units[at].tag == .verb, units[conjunction - 1].tag == .name else { return false }
    return units[at].info.verbs.contains { $0.lemma == units[at].verb && !$0.forms.isDisjoint(with: [.finite, .past]) }
  }

  /// "The Ministers, recalling that X is condemned by Y, *called upon* Z": behind the comma that closes what a comma has opened right behind the
  /// sentence's first phrase, its verb. O(sentence before).
  private func resumes(_ index: Int) -> Bool {
    guard let at = before(index), units[at].tag == .comma, clearObjectFollows(index),
      let open = units.indices.first(where: { units[$0].tag == .comma }), open > 0, open + 1 < at,
      units[..<open].allSatisfy({ $0.tag.isNominal || [.preposition, .open, .close, .adverb].contains($0.tag) }),
      [.gerund, .participle, .relative].contains(units[open + 1].tag)
    else { return false }
    return !(open + 2..<at).contains { inside in
      units[inside].tag == .stop || units[inside].tag == .semicolon
        || units[inside - 1].tag == .comma && [.verb, .be, .have, .modal].contains(units[inside].tag)
    }
  }

  /// "Forty people were arrested, the Ministry *announced* today": who tells it, behind the comma at the end.
  private func namesSource(_ index: Int) -> Bool {
    let words = sentence.words
    guard let reporting = grammar.lists["reporting"], reporting.contains(words[units[index].words.lowerBound]), index > 1 else {
      return false
    }
    var next = index + 1
    while next < units.count, units[next].tag == .adverb || grammar.lists["today"]?.contains(words[units[next].words.lowerBound]) == true {
      next += 1
    }
    guard next >= units.count || [.stop, .semicolon, .preposition].contains(units[next].tag),
      next >= units.count || words[units[next].words.lowerBound] != grammar.agentPreposition
    else { return false }
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    while at > floor, units[at].tag.isNominal || [.preposition, .open, .close].contains(units[at].tag) { at -= 1 }
    return at < index - 1 && units[at].tag == .comma && hasVerb(before: at)
  }

  /// "agreed *to establish*": "to" before a bare verb, whose tags may not be settled yet.
  func opensInfinitive(_ index: Int) -> Bool {
    units[index].info.classes.contains(.infinitiveMark) && index + 1 < units.count
      && units[index + 1].info.verbs.contains { !$0.forms.isDisjoint(with: [.base, .infinitive]) } && units[index + 1].tag != .name
  }

  /// "of which *Malta* became", "which *the Council* adopted": between relative pronoun and verb stands the clause's own subject.
  func isBehindRelativeSubject(_ index: Int) -> Bool {
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    while at >= floor, units[at].tag.isNominal || units[at].tag == .conjunction || units[at].tag == .adverb { at -= 1 }
    return at >= floor && at < index - 1 && units[at].tag == .relative && !units[at].info.classes.contains(.possessive)
      && units[at + 1..<index].contains { $0.tag == .name || $0.tag == .determiner || $0.tag == .possessive }
  }

  /// "whose experts *met* in Lima": behind what is owned, where nobody did it to them. O(``GrammarLimit/frontier``).
  private func isOfOwned(_ index: Int) -> Bool {
    if let next = after(index), sentence.words[units[next].words.lowerBound] == grammar.agentPreposition { return false }
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    while at >= floor, units[at].tag == .noun || units[at].tag == .adjective { at -= 1 }
    return at >= floor && at < index - 1 && units[at].tag == .relative && units[at].info.classes.contains(.possessive)
  }

  /// "whose budget *the Council* approved", "whose Statute *the Assembly of the Union* adopted": behind what is owned stands the clause's own subject.
  /// O(``GrammarLimit/frontier``).
  private func isBehindOwnedObject(_ index: Int) -> Bool {
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    while at >= floor, units[at].tag.isNominal || isLink(at) { at -= 1 }
    guard at >= floor, units[at].tag == .relative, units[at].info.classes.contains(.possessive),
      let subject = (at + 2..<max(at + 2, index)).first(where: { [.name, .determiner, .possessive].contains(units[$0].tag) })
    else { return false }
    return [.noun, .name].contains(units[subject - 1].tag)
  }

  private func isLink(_ index: Int) -> Bool { isOne(index, of: "name link") && units[index].tag == .preposition }

  /// Whether the sentence opens with a gerund or imperative, so that its nouns are objects.
  private func leadsWithoutSubject(before index: Int) -> Bool {
    guard let first = units.indices.first(where: { units[$0].tag != .quote && units[$0].tag != .adverb }), first < index else {
      return false
    }
    if units[first..<index].contains(where: { $0.tag == .subordinator || $0.tag == .relative }) { return false }
    if units[first].tag == .gerund, clearObjectFollows(index), isBehindComma(index) { return false }
    return units[first].tag == .gerund || units[first].tag == .verb || units[first].tag == .speaker
      || units[first].info.classes.contains(.leadAdjective)
  }

  /// "Recalling X, *the Ministers* acknowledged": between comma and verb stands one noun phrase.
  private func isBehindComma(_ index: Int) -> Bool {
    var at = index - 1
    while at > 0, units[at].tag.isNominal { at -= 1 }
    return at > 0 && at < index - 1 && units[at].tag == .comma
  }

  func finiteFollows(_ index: Int) -> Bool {
    var at = index + 1
    let ceiling = min(units.count, index + GrammarLimit.lookahead)
    while at < ceiling, !units[at].tag.endsClause {
      switch units[at].tag {
      case .relative, .subordinator: return false
      case .be, .modal, .have: return true
      case .noun:
        let forms = units[at].info.verbs.reduce(into: VerbForms()) { $0.formUnion($1.forms) }
        let isApart = units[at - 1].tag == .comma && (forms.contains(.finite) || before(index).map { units[$0].tag == .comma } ?? false)
        let free = [.name, .noun, .number].contains(units[at - 1].tag) || isApart || units[at - 1].tag == .adverb
        if free, !isNoun(at), !forms.isDisjoint(with: [.past, .finite]), !nominalLikely(at) { return true }
      default: break
      }
      at += 1
    }
    return false
  }

  private func nominalLikely(_ index: Int) -> Bool { units[index - 1].tag == .comma && nominalFollows(index) }

  func isYear(_ index: Int) -> Bool {
    let word = sentence.words[units[index].words.lowerBound]
    return word.utf8.count == 4 && Int(word).map { (1800...2200).contains($0) } == true
  }

  func clearNominalFollows(_ index: Int, _ forms: VerbForms) -> Bool { !forms.contains(.past) && !forms.contains(.participle) }

  /// "has *since 2019* strengthened X": behind a date the auxiliary before it counts; without one it is a participle.
  func pastAfterDate(_ index: Int, _ year: Int, _ forms: VerbForms) -> Tag {
    if !forms.contains(.participle) { return .verb }
    var at = year - 1
    let floor = max(0, year - 4)
    while at >= floor, units[at].tag == .preposition || units[at].tag == .number || units[at].tag == .noun { at -= 1 }
    if at >= 0, units[at].tag == .have { return .verb }
    // "which *on 2 July 2024* replaced X".
    if at >= 0, units[at].tag == .relative, clearObjectFollows(index) { return .verb }
    // "The seminar in Lima on 3 May 2024 *elected* a chair": with an object, where the clause has no other verb.
    if units[0].tag != .gerund, units[0].tag != .verb, objectFollows(index), !hasVerb(before: index), !finiteFollows(index) { return .verb }
    // "that the Communiqué of 2023 *asked* the Secretariat": the clause has no other verb.
    return !hasVerb(before: index) && clearObjectFollows(index) && hasSubordinator(before: index) ? .verb : .participle
  }

  private func hasSubordinator(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - GrammarLimit.frontier), units[at].tag.isNominal || units[at].tag == .preposition { at -= 1 }
    return at >= 0 && units[at].tag == .subordinator
  }
}
