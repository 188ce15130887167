import EntenteLexicon
import EntenteModel

/// Subjects and governors of verb groups.
extension Linker {
  mutating func verb(_ index: Int) {
    guard var group = phrases[index].verb else { return }
    if resumes(index, &group) || completes(index, &group) || resumesModal(index, &group) { return phrases[index].verb = group }
    if isUnchangedParticiple(index, group) { (group.form, group.isImperative, group.isPassive) = (.participle, false, true) }
    if group.form == .finite { takeFronted(index) }
    let isFirst = lead == nil && lastVerb == nil && free == nil && last == nil
    switch group.form {
    case .finite: finite(index, &group, isFirst)
    case .infinitive: infinitive(index, &group)
    case .gerund: gerund(index, &group, isFirst)
    case .participle: participle(index, &group)
    }
    phrases[index].verb = group
    shareObject(index)
    afterVerb(index, group)
  }

  /// "X, in which Peru takes part, *met* in Lomé": behind the comma that ends a relative clause, the verb of the subject before it.
  private mutating func resumes(_ index: Int, _ group: inout VerbGroup) -> Bool {
    guard let subject = waiting, let lastFinite, lastFinite > subject, free == nil, pending.relative == nil, pending.preposition == nil,
      isPredicate(index, group)
    else { return false }
    if let connector = pending.connector {
      guard phrases[connector].hasComma, !phrases[connector].hasConjunction else { return false }
    } else {
      // "The help *that X gives to Y* was praised": with no comma around the clause.
      guard group.form == .finite, phrases[index - 1].kind == .noun, phrases[lastFinite].verb?.antecedent != nil else { return false }
    }
    (group.form, group.isPassive) = (.finite, group.form == .finite && group.isPassive)
    let top = root(subject)
    group.subjects = [phrases[top].isSpeaker ? .speaker : .phrase(top)]
    phrases[top].link = .subject(index)
    waiting = nil
    afterVerb(index, group)
    return true
  }

  /// "may, by consensus, *extend*", "have for years *supported*": the auxiliary before a phrase between them gives its subject and modality.
  private mutating func completes(_ index: Int, _ group: inout VerbGroup) -> Bool {
    guard let lastVerb, let auxiliary = phrases[lastVerb].verb, auxiliary.lemma == nil, auxiliary.form == .finite,
      auxiliary.objects.isEmpty,
      auxiliary.modality != nil && (group.isImperative || isBareBe(index) || isBare(index, group))
        || auxiliary.modality == nil && !auxiliary.isCopula && group.form == .participle
    else { return false }
    let isBare = isBare(index, group) && auxiliary.modality != nil
    (group.form, group.isImperative, group.isPassive) = (.finite, false, group.isPassive && isBareBe(index) && !isBare)
    group.subjects = auxiliary.subjects
    (group.modality, group.isNegated) = (auxiliary.modality, auxiliary.isNegated)
    (group.governor, group.isLead, group.isRelative) = (auxiliary.governor, auxiliary.isLead, auxiliary.isRelative)
    if auxiliary.isLead { lead = index }
    afterVerb(index, group)
    return true
  }

  /// "It *will* continue X, which ends in June, *be carried out* by Y and be paid for by Z": a bare "be" goes on from the modal before it.
  private mutating func resumesModal(_ index: Int, _ group: inout VerbGroup) -> Bool {
    guard group.form == .finite, group.modality == nil, isBareBe(index), free == nil, let connector = pending.connector,
      phrases[connector].hasComma || phrases[connector].hasConjunction, let lastVerb
    else { return false }
    var at = lastVerb
    while at >= 0, phrases[at].kind != .boundary, phrases[at].kind != .subordinator {
      if let earlier = phrases[at].verb, earlier.form == .finite, earlier.modality != nil, !earlier.isRelative {
        (group.subjects, group.modality, group.isNegated) = (earlier.subjects, earlier.modality, group.isNegated || earlier.isNegated)
        (group.governor, group.isLead) = (earlier.governor, earlier.isLead)
        afterVerb(index, group)
        return true
      }
      at -= 1
    }
    return false
  }

  /// "might in time *become*": a participle that is the bare form, too.
  private func isBare(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.form == .participle, phrases[index].words.count == 1, let lemma = group.lemma else { return false }
    return grammar.verbs[lemma] == sentence.words[phrases[index].words.lowerBound]
  }

  /// "may, by consensus, *be* admitted".
  private func isBareBe(_ index: Int) -> Bool {
    grammar.lists["subjunctive"]?.contains(sentence.words[phrases[index].words.lowerBound]) == true
  }

  /// A finite verb, or a past form that could be a participle where no other verb is left for the clause.
  private func isPredicate(_ index: Int, _ group: VerbGroup) -> Bool {
    if group.form == .finite { return !group.isImperative }
    guard group.form == .participle, let lemma = group.lemma, phrases[index].words.count == 1,
      grammar.info(sentence.words[phrases[index].words.lowerBound])?.verbs.contains(where: { $0.lemma == lemma && $0.forms.contains(.past) }
      )
        == true
    else { return false }
    for at in index + 1..<min(phrases.count, index + GrammarLimit.frontier) {
      if phrases[at].kind == .boundary || phrases[at].kind == .relative || phrases[at].kind == .subordinator { return true }
      if phrases[at].verb?.form == .finite { return false }
    }
    return true
  }

  private mutating func afterVerb(_ index: Int, _ group: VerbGroup) {
    if group.isLead { lead = index }
    lastVerb = index
    if group.form == .finite { lastFinite = index }
    openVerb = group.isPassive && !keepsObject(group) || isFilled(group) ? nil : index
    if group.isCopula { openVerb = index }
    // "took part, and *Kenya* was represented".
    if let lemma = group.lemma, grammar.lists["objectless"]?.contains(grammar.verbs[lemma]) == true { openVerb = nil }
    if group.form == .finite || group.isLead { free = nil }
    last = nil
    pending = Pending()
  }

  private mutating func finite(_ index: Int, _ group: inout VerbGroup, _ isFirst: Bool) {
    if pending.relative != nil, let antecedent = pending.antecedent, free == nil {
      group.isRelative = true
      group.subjects = [.phrase(antecedent)]
      group.governor = lastVerb
      return
    }
    if let free {
      let subject = isAlone(free, before: index) ? free : self.root(free)
      group.subjects = [phrases[subject].isSpeaker ? .speaker : .phrase(subject)]
      phrases[subject].link = .subject(index)
      if pending.relative != nil || phrases[subject].owner != nil { group.isRelative = true; group.governor = lastVerb }
      takeAntecedent(&group)
      goOnRelative(&group, index, subject)
      lendSubject(subject)
      if let object = fronted, object < subject, !group.isPassive {
        group.objects = [object]
        group.antecedent = phrases[object].owner.map { VerbGroup.Antecedent(phrase: $0) }
        phrases[object].link = .object(index)
      }
      fronted = nil
      if phrases[subject].isSpeaker, lead == nil { group.isLead = true }
      return
    }
    if group.isImperative, index > 0, phrases[index - 1].kind == .verb, lastVerb == index - 1 {
      group.form = .infinitive
      group.isImperative = false
      return infinitive(index, &group)
    }
    if group.isImperative, !isFirst, coordinated(index, &group) { return }
    if group.isImperative, isFirst || continuesLead(index) {
      group.subjects = [.speaker]
      group.isLead = true
      return
    }
    if leadsAgain(group) {
      group.subjects = [.speaker]
      group.isLead = true
      return
    }
    if let lastFinite, let earlier = phrases[lastFinite].verb {
      if isFilled(earlier), let told = earlier.antecedent, let connector = pending.connector, !phrases[connector].hasConjunction {
        // "X, which Peru manages, supports Y": the clause around goes on.
        group.subjects = [.phrase(root(told.phrase))]
        return
      }
      let shared = mainVerb(outsideClosedRelative: lastFinite).flatMap { phrases[$0].verb } ?? leaves(earlier, group) ?? earlier
      group.subjects = shared.subjects
      group.isRelative = shared.isRelative
      group.governor = shared.governor
      if shared.isLead { group.isLead = true }
      return
    }
    if lead == nil, isFirst { group.isLead = true }
    group.subjects = lead != nil ? phrases[lead ?? 0].verb?.subjects ?? [] : isFirst ? [.speaker] : []
  }

  /// "arrangements with Peru, *and the Agency has* set up": before a verb in the singular, what a comma and "and" open is its subject, and goes with nothing before.
  private func isAlone(_ subject: Int, before verb: Int) -> Bool {
    guard case .conjunct(let other) = phrases[subject].link, subject == verb - 1, subject > 0, !phrases[subject].isPlural,
      phrases[subject - 1].kind == .connector, phrases[subject - 1].hasComma, phrases[subject - 1].hasConjunction,
      case .preposition = phrases[conjunctRoot(other)].link
    else { return false }
    return grammar.lists["singular auxiliary"]?.contains(sentence.words[phrases[verb].words.lowerBound]) == true
  }

  /// Whether a passive keeps its second object: "was elected *chair*".
  private func keepsObject(_ group: VerbGroup) -> Bool {
    group.lemma.map { grammar.lists["kept object"]?.contains(grammar.verbs[$0]) == true } ?? false
  }

  /// "*With* the support of X, Y made arrests": what opens the clause belongs to its verb.
  private mutating func takeFronted(_ verb: Int) {
    guard lastVerb == nil else { return }
    for at in phrases[..<verb].indices where phrases[at].kind == .preposition && phrases[at].verbHost == nil {
      phrases[at].verbHost = verb
    }
  }

  /// "*Presiding* over the Council, Peru asked for": what opens the sentence without a subject shares that of the verb to come.
  private mutating func lendSubject(_ subject: Int) {
    guard let first = lead, let group = phrases[first].verb, group.form == .gerund, lastFinite == nil, !isAttitude(group),
      !phrases[subject].isSpeaker
    else { return }
    phrases[first].verb?.subjects = [.phrase(subject)]
    phrases[first].verb?.isLead = false
    lead = nil
  }

  /// Whether this verb goes on as the sentence's first one does: "Recognising …, *stressing* …".
  private func continuesLead(_ index: Int) -> Bool {
    guard let lead, let first = phrases[lead].verb, let group = phrases[index].verb,
      first.form == group.form || first.isImperative && group.isImperative
    else { return index == 0 || phrases[index - 1].kind == .boundary }
    guard index > 0 else { return true }
    return phrases[index - 1].kind == .boundary || phrases[index - 1].kind == .connector
  }

  private mutating func gerund(_ index: Int, _ group: inout VerbGroup, _ isFirst: Bool) {
    if isFirst || lead != nil && pending.preposition == nil && isAttitude(group) && continuesLead(index)
      || pending.preposition == nil && opensClause(index)
    {
      group.subjects = [.speaker]
      group.isLead = true
      return
    }
    group.governor = lastVerb
    // "under the chairmanship of *Denmark*, holding the Presidency".
    if pending.preposition == nil, let last, let connector = pending.connector, !phrases[connector].hasConjunction, isOfChair(index),
      phrases[last].head.map({ sentence.marks[$0].role == .state }) == true
    {
      group.subjects = [.phrase(last)]
      return
    }
    if coordinated(index, &group) { return }
    if let preposition = pending.preposition {
      group.nounGovernor = phrases[preposition].host
      if let verb = helpedVerb(preposition), let object = phrases[verb].verb?.objects.first {
        group.subjects.append(.phrase(object))
      } else if let host = phrases[preposition].host, !isToldOfSubject(host) {
        group.subjects.append(.phrase(isThankedFor(preposition) ? thanked(host) : doers(host, preposition)))
      }
    } else if let last {
      if isRestricted(last) {
        group.subjects = [.phrase(last)]
        group.nounGovernor = last
        return
      }
      group.subjects.append(.phrase(pending.connector == nil ? last : agent(endingAt: last) ?? root(last)))
      group.nounGovernor = pending.connector == nil ? last : nil
    }
    // "the College, whose courses on *detecting* corruption": not who did something before the relative clause.
    let isOfClause = group.subjects.isEmpty || !phrases[(lastVerb ?? index)..<index].contains { $0.kind == .relative }
    if let verb = lastVerb, isOfClause { group.subjects += phrases[verb].verb?.subjects ?? [] }
    if let leading = asideOf(index) { (group.subjects, group.governor) = ([.speaker], leading) }
    if group.subjects.isEmpty, lead != nil { group.subjects = [.speaker] }
  }

  /// "Target the networks *which are active*, focusing on X": the verb behind whose relative clause the comma stands, where we do what it says.
  private func asideOf(_ index: Int) -> Int? {
    guard pending.preposition == nil, let connector = pending.connector, !phrases[connector].hasConjunction, let lastVerb,
      let clause = phrases[lastVerb].verb, clause.isRelative, let outer = clause.governor, let group = phrases[outer].verb,
      group.subjects.first == .speaker
    else { return nil }
    return outer
  }

  /// "supports *the police of A and B* in combating": who is helped in doing something does it.
  private func helpedVerb(_ preposition: Int) -> Int? {
    guard let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, !group.isPassive, let lemma = group.lemma,
      grammar.lists["helps \(phrases[preposition].word)"]?.contains(grammar.verbs[lemma]) == true
    else { return nil }
    return verb
  }

  /// "task *A and B* with coordinating", "the efforts of *A and other partners* in combating": all that "and" joins.
  private func doers(_ host: Int, _ preposition: Int) -> Int {
    guard case .conjunct = phrases[host].link else { return host }
    let first = conjunctRoot(host)
    if case .object(let verb) = phrases[first].link, let lemma = phrases[verb].verb?.lemma,
      grammar.lists["entrusting"]?.contains(grammar.verbs[lemma]) == true,
      grammar.lists["entrusted with"]?.contains(phrases[preposition].word) == true
    {
      return first
    }
    return phrases[host].head == nil && phrases[host].isPlural && phrases[first].head != nil ? first : host
  }

  /// "grateful to A *and B for* financing": both.
  private func isThankedFor(_ preposition: Int) -> Bool { grammar.lists["reason"]?.contains(phrases[preposition].word) == true }

  /// All those that "and" joins; but of "X, financed by A and B, for having equipped", X.
  private func thanked(_ host: Int) -> Int {
    let first = conjunctRoot(host)
    guard case .preposition(let by) = phrases[first].link, phrases[by].word == grammar.agentPreposition, let verb = phrases[by].verbHost,
      let group = phrases[verb].verb, group.form == .participle, case .phrase(let told)? = group.subjects.first
    else { return first }
    return told
  }

  private func opensClause(_ index: Int) -> Bool { index == 0 || phrases[index - 1].kind == .boundary && phrases[index - 1].word != ":" }

  private func isAttitude(_ group: VerbGroup) -> Bool { group.lemma.map { grammar.verbClasses[$0].contains(.attitude) } ?? false }

  /// "to address *and disrupt*", "launch *and coordinate*": the earlier verb's subject and governor go on.
  func coordinated(_ index: Int, _ group: inout VerbGroup) -> Bool {
    guard pending.connector != nil, pending.preposition == nil, let verb = lastVerb, let earlier = phrases[verb].verb,
      !(group.form == .participle && phrases[verb..<index].contains { $0.kind == .relative })
    else { return false }
    var at: Int? = verb
    var candidate = earlier
    for _ in 0..<GrammarLimit.verbChain {
      if asksAnew(group, candidate), let main = candidate.governor, let verb = phrases[main].verb { (at, candidate) = (main, verb) }
      let bare = group.isImperative && (candidate.form == .infinitive || candidate.modality != nil || candidate.isImperative)
      let isAlike = candidate.form == group.form || goesOnPassive(candidate, group)
      // "shall *be housed* in Lima and *work* with X": a bare verb goes on from "be", too.
      if isAlike && !(group.isImperative && !bare) || bare, candidate.isPassive == group.isPassive || bare && candidate.isPassive {
        if group.form == .gerund, candidate.isLead, !isAttitude(group), phrases[index - 1].hasConjunction == false { return false }
        group.subjects = candidate.subjects
        group.governor = candidate.governor
        group.nounGovernor = candidate.nounGovernor
        group.isLead = candidate.isLead
        group.isRelative = candidate.isRelative
        group.modality = group.modality ?? candidate.modality
        if bare, candidate.form == .infinitive { (group.form, group.isImperative) = (.infinitive, false) }
        return true
      }
      at = candidate.governor
      guard let next = at, let verb = phrases[next].verb else { return false }
      candidate = verb
    }
    return false
  }

  /// "*invite* X to assist Y, and *request* donors to pay": behind a comma and "and", who asks goes on asking others, and X does not ask.
  private func asksAnew(_ group: VerbGroup, _ candidate: VerbGroup) -> Bool {
    guard group.isImperative, candidate.form == .infinitive, let connector = pending.connector, phrases[connector].hasComma,
      phrases[connector].hasConjunction, let main = candidate.governor, let asking = phrases[main].verb, asking.form == .finite
    else { return false }
    return [group, asking].allSatisfy { $0.lemma.map { grammar.verbClasses[$0].contains(.control) } ?? false }
  }

  /// "The Union *funds* X, which UNODC runs, *and supports* Y": the verb before a relative clause that a comma has opened and the one before "and" closes.
  /// O(phrases between).
  private func mainVerb(outsideClosedRelative verb: Int) -> Int? {
    // "which trains officers, *conducts* studies, and supports X": a list of what is said there goes on.
    guard let connector = pending.connector, phrases[connector].hasComma, phrases[connector].hasConjunction, verb > 0,
      phrases[verb - 1].kind != .connector,
      let relative = phrases[..<verb].lastIndex(where: { $0.kind == .relative || $0.kind == .boundary }), relative > 1,
      phrases[relative].kind == .relative, phrases[relative - 1].kind == .connector, !phrases[relative - 1].hasConjunction,
      let outer = phrases[..<relative].lastIndex(where: { $0.verb?.form == .finite || $0.kind == .boundary || $0.kind == .subordinator }),
      let group = phrases[outer].verb, !group.isRelative, group.antecedent == nil
    else { return nil }
    return outer
  }

  /// "is funded by A and *co-financed* by B": a participle right behind "and" goes on as the passive before it.
  private func goesOnPassive(_ earlier: VerbGroup, _ group: VerbGroup) -> Bool {
    guard group.form == .participle, group.isPassive, earlier.form == .finite, earlier.isPassive, let connector = pending.connector else {
      return false
    }
    return phrases[connector].hasConjunction
  }

  /// Lets the verb before a bare connector share this one's object.
  private mutating func shareObject(_ index: Int) {
    guard index >= 2, phrases[index - 1].kind == .connector, phrases[index - 2].kind == .verb else { return }
    phrases[index - 2].verb?.sharesWith = index
  }
}
