import EntenteLexicon
import EntenteModel

/// Relative clauses: what "which" goes back to, and which of them have a subject of their own ("the network, *of which* Peru is a member").
extension Linker {
  /// "a Task Force, *modelled on* the Centre, which will be led by Peru": what a thing is only likened to is not gone on about.
  func toldBeside(_ last: Int) -> Int? {
    guard let verb = lastVerb, verb < last, pending.connector != nil, let group = phrases[verb].verb, group.form == .participle,
      let lemma = group.lemma, grammar.lists["likening"]?.contains(grammar.verbs[lemma]) == true,
      case .phrase(let told)? = group.subjects.first
    else { return nil }
    return told
  }

  /// "a Desk, *led by Peru*, which cooperates": between commas, the state that acts is not gone on about, but what it acts upon.
  func ledBy(_ last: Int, before relative: Int) -> Int? {
    guard let verb = lastVerb, verb > 0, verb < last, let group = phrases[verb].verb, group.form == .participle, group.isPassive,
      pending.connector != nil || isBehindCommaAndPreposition(relative), case .phrase(let told)? = group.subjects.first
    else { return nil }
    // "chaired by Peru *since 2023*, in which": the agent may be dated.
    var at = last
    var hasCompany = false
    for _ in 0..<GrammarLimit.verbChain {
      // "adopted by the Parliament *and the Council*".
      if case .conjunct(let other) = phrases[at].link { at = other; continue }
      guard case .preposition(let preposition) = phrases[at].link, preposition > verb else { return nil }
      // "set up by A in 2020 *together with B*, which supports": what both have made.
      if grammar.lists["company"]?.contains(phrases[preposition].word) == true { hasCompany = true }
      if phrases[preposition].word == grammar.agentPreposition {
        // Whom the participle names is not told of where he is a state.
        let isState = phrases[at].head.map { sentence.marks[$0].role == .state } ?? false
        // "the Directive, *adopted by* the Council, which replaces": a text goes on being told of.
        let isText =
          (at == conjunctRoot(last) || phrases[last].head == nil)
          && phrases[told].head.map { [.instrument, .document].contains(sentence.marks[$0].kind) } ?? false
        // "run by A and B, which *has* helped": what two have made is told of, not the second of them.
        let named = dated(last)
        let isOneOfTwo = conjunctRoot(named) == conjunctRoot(at) && (named != at || isCoordinated(at))
        // "financed by A *and carried out by B*, which": what several things are told of.
        let isToldTwice = phrases[verb - 1].kind == .connector && phrases[verb - 1].hasConjunction && isToldOf(told, before: verb)
        if isOneOfTwo || hasCompany || isToldTwice, !phrases[told].isPlural, followingVerbIsSingular(relative) == true { return told }
        // "through *a fund* managed by the Bank, *to which* Peru contributes".
        if phrases[told].head == nil, phrases[told].isIndefinite, phrases[relative - 1].kind == .preposition { return told }
        let isBetweenCommas = phrases[verb - 1].kind == .connector
        return isBetweenCommas && (isState || isText || phrases[relative - 1].kind == .preposition) ? told : nil
      }
      guard let host = phrases[preposition].host else { return nil }
      at = host
    }
    return nil
  }

  /// Whether another participle before a verb tells of the same phrase. O(``GrammarLimit/frontier``).
  private func isToldOf(_ told: Int, before verb: Int) -> Bool {
    phrases[max(0, verb - GrammarLimit.frontier)..<verb].contains {
      $0.verb?.form == .participle && $0.verb?.subjects.first == .phrase(told)
    }
  }

  /// "representatives of Peru and Chile, *who* took part": people are gone on about, not those who have sent them.
  func people(above last: Int, before relative: Int) -> Int? {
    guard grammar.lists["personal relative"]?.contains(phrases[relative].word) == true else { return nil }
    let first = conjunctRoot(last)
    guard phrases[first].head.map({ sentence.marks[$0].kind == .actor && sentence.marks[$0].role != .office }) == true,
      case .preposition(let preposition) = phrases[first].link, grammar.lists["origin"]?.contains(phrases[preposition].word) == true,
      let host = phrases[preposition].host, phrases[host].head == nil, phrases[host].noun.classes.contains(.opaque)
    else { return nil }
    return host
  }

  /// "by Peru *in November 2022*": what a day at the end belongs to.
  private func dated(_ last: Int) -> Int {
    guard isDate(last), case .preposition(let preposition) = phrases[last].link, let host = phrases[preposition].host else { return last }
    return host
  }

  /// Whether another name goes on from this one by "and".
  private func isCoordinated(_ index: Int) -> Bool {
    phrases.contains { if case .conjunct(index) = $0.link { true } else { false } }
  }

  /// "the assistance *they provide* to X": a pronoun and its verb right behind a noun, without a relative pronoun.
  func opensContactClause(_ index: Int) -> Bool {
    guard index > 0, phrases[index - 1].kind == .noun, last == index - 1, pending.connector == nil, pending.preposition == nil,
      pending.relative == nil, phrases[index].words.count == 1, index + 1 < phrases.count, let group = phrases[index + 1].verb,
      group.form == .finite, !group.isPassive, !group.isCopula, phrases[index - 1].head == nil, !isPronoun(index - 1)
    else { return false }
    let word = sentence.words[phrases[index].words.lowerBound]
    return grammar.lists["subject pronoun"]?.contains(word) == true || grammar.lists["singular pronoun"]?.contains(word) == true
  }

  /// "In *it* they commit".
  func isPronoun(_ index: Int) -> Bool {
    phrases[index].words.count == 1 && grammar.info(sentence.words[phrases[index].words.lowerBound])?.classes.contains(.pronoun) == true
  }

  /// ", *to* which".
  private func isBehindCommaAndPreposition(_ relative: Int) -> Bool {
    relative > 1 && phrases[relative - 1].kind == .preposition && phrases[relative - 2].kind == .connector
  }

  /// "the conference of the Centre in Lima, *which was attended by*", "the signature of the Treaty, *which took place* in Lima", "the Fourth Meeting of the Group, which was held": what is held is an event.
  func heldEvent(above last: Int, before relative: Int) -> Int? {
    guard isHolding(behind: relative), !isPossessive(relative: relative), !isEventNoun(last) else { return nil }
    var at = last
    for _ in 0..<GrammarLimit.verbChain {
      guard case .preposition(let preposition) = phrases[at].link, let host = phrases[preposition].host else { return nil }
      // "the launch of the Centre, *which Peru will host*": a deed is not hosted by what was made.
      if isEventNoun(host, ofMeetings: phrases[relative + 1].verb == nil) { return host }
      at = host
    }
    return nil
  }

  /// "which *was held*", "which *was attended* by Peru", "which Peru *will host*", "which Peru has offered *to host*". O(``GrammarLimit/lookahead``).
  private func isHolding(behind relative: Int) -> Bool {
    let reach = relative + 1..<max(relative + 1, min(phrases.count, relative + GrammarLimit.lookahead))
    guard let verb = reach.first(where: { phrases[$0].kind != .noun && phrases[$0].kind != .connector }),
      let group = phrases[verb].verb, group.form == .finite
    else { return false }
    let offered = verb + 1 < phrases.count ? phrases[verb + 1].verb : nil
    return [group, offered].compactMap { $0 }.contains { told in
      guard let lemma = told.lemma, told.main == group.main || told.form == .infinitive else { return false }
      // "the chair of the Meeting, *which Peru holds*", "the meeting of the Centre, *which Peru hosts*": only what is still to be held.
      if verb > relative + 1 {
        return grammar.lists["hosting alone"]?.contains(grammar.verbs[lemma]) == true && (told.form == .infinitive || group.modality != nil)
      }
      return grammar.lists["hold"]?.contains(grammar.verbs[lemma]) == true
        || told.isPassive && grammar.lists["done to events"]?.contains(grammar.verbs[lemma]) == true
    }
  }

  /// "the Network of Units *against* extortion": what a body or a programme is set against is not gone on about.
  func isAimOfName(_ preposition: Int) -> Bool {
    guard grammar.lists["topic"]?.contains(phrases[preposition].word) == true, var at = phrases[preposition].host else { return false }
    for _ in 0..<GrammarLimit.verbChain {
      if let head = phrases[at].head { return [.actor, .programme, .network, .instrument].contains(sentence.marks[head].kind) }
      guard case .preposition(let outer) = phrases[at].link, let host = phrases[outer].host else { return false }
      at = host
    }
    return false
  }

  /// "the Process on countering *terrorism*, which Peru launched": nor is a crime that a body or a programme is there to counter.
  func isAimOfGerund(_ index: Int) -> Bool {
    guard case .object(let verb) = phrases[index].link, let crime = phrases[index].head, sentence.marks[crime].kind == .crimeArea,
      let group = phrases[verb].verb, group.form == .gerund, let named = group.nounGovernor, let head = phrases[named].head
    else { return false }
    return [.actor, .programme, .network, .instrument].contains(sentence.marks[head].kind)
  }

  /// "a workshop on *ransomware*, in which Spain took part": what an event is on.
  func isTopicOfEvent(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link, grammar.lists["topic"]?.contains(phrases[preposition].word) == true,
      let host = phrases[preposition].host, !isTold(host)
    else { return false }
    // "a briefing on *the Assessment*, which UNODC released".
    if let head = phrases[index].head, [.instrument, .document].contains(sentence.marks[head].kind), phrases[host].head == nil,
      grammar.lists["vague happening"]?.contains(phrases[host].headWord) == true
    {
      return false
    }
    return isEventNoun(host) || phrases[host].head == nil && grammar.lists["happening"]?.contains(phrases[host].headWord) == true
  }

  /// "briefed *the Meeting* on X": whom something is told on.
  private func isTold(_ host: Int) -> Bool {
    guard case .object(let verb) = phrases[host].link, let lemma = phrases[verb].verb?.lemma else { return false }
    return grammar.lists["telling on"]?.contains(grammar.verbs[lemma]) == true
  }

  /// "the Network *of Specialised Units*": what goes on from a name.
  func isNameTail(_ preposition: Int) -> Bool {
    guard phrases[preposition].word == "of", let host = phrases[preposition].host, host == preposition - 1, let head = phrases[host].head,
      preposition + 1 < phrases.count, sentence.capitals[phrases[preposition + 1].words.upperBound - 1]
    else { return false }
    return [.network, .programme, .instrument].contains(sentence.marks[head].kind) || sentence.marks[head].role == .committee
  }

  /// "meeting", "signature", "launch", and names of events.
  private func isEventNoun(_ index: Int, ofMeetings: Bool = false) -> Bool {
    if let head = phrases[index].head { return sentence.marks[head].kind == .event }
    if ofMeetings { return grammar.lists["meeting"]?.contains(phrases[index].headWord) == true }
    return ["meeting", "signature", "creation", "launch", "accession"].contains {
      grammar.lists[$0]?.contains(phrases[index].headWord) == true
    }
  }

  /// The first member of a coordination.
  func conjunctRoot(_ index: Int) -> Int {
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      guard case .conjunct(let other) = phrases[at].link else { return at }
      at = other
    }
    return at
  }

  /// "its General Assembly, held under the chairmanship *of Tunisia*, which adopted": who only chairs is not gone on about, but the meeting.
  func chairedBy(_ last: Int, before relative: Int) -> Int? {
    guard let head = phrases[last].head, sentence.marks[head].role == .state, let verb = lastVerb, verb < last,
      let group = phrases[verb].verb, group.form == .participle, pending.connector != nil,
      case .preposition(let of) = phrases[last].link, let chair = phrases[of].host, phrases[chair].head == nil,
      grammar.lists["chairmanship"]?.contains(phrases[chair].headWord) == true, case .phrase(let told)? = group.subjects.first,
      !isOfChair(behind: relative)
    else { return nil }
    return told
  }

  /// "Kuwait, which currently *presides*": what only a chair does.
  private func isOfChair(behind relative: Int) -> Bool {
    relative + 1 >= phrases.count || phrases[relative + 1].verb?.lemma == nil || isOfChair(relative + 1)
  }

  /// "hold", "preside".
  func isOfChair(_ verb: Int) -> Bool {
    guard let lemma = phrases[verb].verb?.lemma else { return false }
    return grammar.lists["chairing"]?.contains(grammar.verbs[lemma]) == true
  }

  /// "Taking note *of* A, prepared by B following the example of C, *and of* D": behind a comma, the preposition of the leading verb.
  func leadingTwin(of index: Int) -> Int? {
    guard let connector = pending.connector, phrases[connector].hasComma, phrases[connector].hasConjunction, let lead, lead + 1 < index,
      phrases[lead + 1].kind == .preposition, phrases[lead + 1].word == phrases[index].word, index - lead <= GrammarLimit.lookahead
    else { return nil }
    return lead + 1
  }

  /// "UNODC, INTERPOL and the Centre, *which cooperate*": a verb in the plural tells of all the names that "and" joins.
  func coordination(of last: Int, before relative: Int) -> Int? {
    // "Estonia, Latvia and Lithuania, *who* attended": of a list of states before a comma, all.
    let isOfPeople =
      grammar.lists["personal relative"]?.contains(phrases[relative].word) == true && phrases[relative - 1].kind == .connector
    guard relative + 1 < phrases.count, let group = phrases[relative + 1].verb, group.form == .finite, group.modality == nil,
      isPlural(relative + 1) || isOfPeople && isState(last), phrases[last].head != nil, !phrases[last].isPlural,
      case .conjunct(let other) = phrases[last].link, last > 0,
      phrases[last - 1].kind == .connector, phrases[last - 1].hasConjunction
    else { return nil }
    var at = other
    for _ in 0..<GrammarLimit.frontier {
      guard case .conjunct(let next) = phrases[at].link else { return at }
      at = next
    }
    return at
  }

  /// "which *set up* X", "which *put* it": a form that is the past, too, has no number.
  private func isOwnPast(_ word: String) -> Bool { grammar.info(word)?.verbs.contains { $0.forms.contains(.past) } == true }

  private func isState(_ index: Int) -> Bool { phrases[index].head.map { sentence.marks[$0].role == .state } ?? false }

  /// Whether a present verb has the plural's form: "are", "have", "cooperate".
  func isPlural(_ verb: Int) -> Bool {
    let first = sentence.words[phrases[verb].words.lowerBound]
    if grammar.lists["plural verb"]?.contains(first) == true { return true }
    guard let lemma = phrases[verb].verb?.lemma, !isOwnPast(first) else { return false }
    // "work together".
    return grammar.verbs[lemma] == sentence.words[phrases[verb].words].joined(separator: " ")
  }

  /// "SAHIL, a programme *against smuggling*, which is funded by X", "the Centre, a body *of the Commission*, whose members are": what only
  /// completes a noun that stands in apposition to a name is not gone on about. O(``GrammarLimit/frontier``).
  func describedBy(_ inner: Int) -> Int? {
    var at = inner
    for _ in 0..<GrammarLimit.frontier {
      if case .apposition(let named) = phrases[at].link {
        return at != inner && phrases[at].head == nil && phrases[named].head != nil ? at : nil
      }
      guard let next = parent(at) else { return nil }
      at = next
    }
    return nil
  }

  /// What "of which" goes back to: the noun before its comma, or with "and" what the relative clause before it tells of; nil for "the
  /// meeting of which was held", where the noun before it is the clause's subject.
  func wholeOfRelative(_ index: Int) -> Int? {
    guard let preposition = pending.preposition, preposition > 0, ["of", "de"].contains(phrases[preposition].word),
      phrases[preposition - 1].kind == .connector, !isPossessive(relative: index)
    else { return nil }
    guard phrases[preposition - 1].hasConjunction else { return last.map(withoutPlace) }
    guard let lastFinite, let clause = phrases[lastFinite].verb, clause.isRelative else { return nil }
    if let told = clause.antecedent { return told.phrase }
    guard case .phrase(let told)? = clause.subjects.first else { return nil }
    return told
  }

  /// "the Centre *in Bucharest*, of which Malta is a member": where it is, nobody is a member.
  private func withoutPlace(_ index: Int) -> Int {
    guard case .preposition(let preposition) = phrases[index].link, let host = phrases[preposition].host,
      grammar.lists["scene"]?.contains(phrases[preposition].word) == true,
      phrases[index].head.map({ sentence.marks[$0].kind == .place || sentence.marks[$0].role == .state }) == true
    else { return index }
    return host
  }

  /// "which A leads *and which* B funds": the second clause goes on about the same thing.
  func sameAntecedent() -> Int? {
    guard let connector = pending.connector ?? connector(before: pending.preposition), phrases[connector].hasConjunction, let lastFinite,
      let clause = phrases[lastFinite].verb, clause.isRelative
    else { return nil }
    if let told = clause.antecedent { return told.phrase }
    guard case .phrase(let subject)? = clause.subjects.first else { return nil }
    // "of which Peru has been *a member* and to which": the whole that the noun completes.
    if let relative = phrases[..<lastFinite].lastIndex(where: { $0.kind == .relative }), subject > relative, phrases[subject].owner == nil {
      return clause.objects.first.flatMap { phrases[$0].whole }
    }
    return phrases[subject].owner ?? subject
  }

  /// "which A leads *and to* which B contributes".
  private func connector(before preposition: Int?) -> Int? {
    guard let preposition, preposition > 0, phrases[preposition - 1].kind == .connector else { return nil }
    return preposition - 1
  }

  /// "a Task Force, *the mandate of which* is …", "A and B, *both of which* combat …": the noun before "of which" is the clause's subject.
  mutating func readsPart(_ index: Int) -> Bool {
    guard let preposition = pending.preposition, preposition > 2, ["of", "de"].contains(phrases[preposition].word),
      preposition == index - 1, !isPossessive(relative: index), phrases[preposition - 1].kind == .noun,
      phrases[preposition - 2].kind == .connector, !phrases[preposition - 2].hasConjunction, phrases[preposition - 3].kind == .noun
    else { return false }
    let part = preposition - 1
    let whole = preposition - 3
    guard phrases[part].head == nil else { return false }
    waiting = waiting ?? free
    phrases[part].link = .free
    (last, openVerb) = (part, nil)
    pending = Pending(relative: index)
    if phrases[part].words.count == 1, grammar.lists["quantity"]?.contains(sentence.words[phrases[part].words.lowerBound]) == true {
      pending.antecedent = all(with: whole)
      free = nil
    } else {
      phrases[part].owner = root(whole)
      free = part
    }
    return true
  }

  /// The coordination that a name ends: "the work of A and of *B*", "A and *B*".
  private func all(with index: Int) -> Int {
    if case .preposition(let preposition) = phrases[index].link, let twin = phrases[preposition].twin { return phrases[twin].host ?? index }
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      guard case .conjunct(let other) = phrases[at].link else { return at }
      at = other
    }
    return at
  }

  /// "the Centre, *in whose work* Peru takes part": as "in which", where the noun stands for what it belongs to and a subject follows.
  func isWorkOfRelative(_ index: Int, _ relative: Int) -> Bool {
    index == relative + 1 && relative > 0 && pending.preposition == relative - 1 && phrases[index].noun.classes.contains(.transparent)
      && index + 1 < phrases.count && phrases[index + 1].kind == .noun
  }

  /// "over which *Peru* presides": the noun behind preposition and pronoun is the clause's subject.
  func isSubjectOfRelative(behind preposition: Int) -> Bool {
    guard let relative = pending.relative, relative == preposition + 1 else { return false }
    return !isPossessive(relative: relative)
  }

  mutating func relative(_ index: Int, of whole: Int) {
    wholeAhead = whole
    pending = Pending(relative: index)
    openVerb = nil
    waiting = free ?? waiting
    free = nil
  }

  /// "the help which X*, the first phase of Y,* gives": the comma before the verb ends what the one behind its subject has begun.
  func closesApposition(_ relative: Int) -> Bool {
    guard let close = pending.connector, free == relative + 1, relative + 3 < close, !phrases[close].hasConjunction,
      phrases[relative + 2].kind == .connector, !phrases[relative + 2].hasConjunction,
      case .apposition(relative + 1) = phrases[relative + 3].link
    else { return false }
    return true
  }

  func isPossessive(relative index: Int) -> Bool {
    grammar.info(phrases[index].word)?.classes.contains(.possessive) == true
  }

  func followingVerbIsSingular(_ index: Int) -> Bool? {
    for at in min(index + 1, phrases.count)..<min(phrases.count, index + 6) where phrases[at].kind == .verb {
      let first = sentence.words[phrases[at].words.lowerBound]
      if first == "is" || first == "has" || first == "was" { return true }
      if first == "are" || first == "have" || first == "were" { return false }
      guard let group = phrases[at].verb, group.form == .finite, group.modality == nil else { return nil }
      if group.isImperative { return isOwnPast(first) ? nil : false }
      return first.utf8.last == UInt8(ascii: "s") ? true : nil
    }
    return nil
  }
}
