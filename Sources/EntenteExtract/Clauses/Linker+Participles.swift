import EntenteLexicon
import EntenteModel

/// What a participle is said of: the noun right before it, or the one that the noun before it belongs to.
extension Linker {
  /// "MONEYVAL, *the body* set up by Y": one thing that a participle tells of, right behind a name.
  func isToldOf(_ index: Int) -> Bool {
    guard phrases[index].isDefinite, !phrases[index].isPlural, phrases[index].modifiers.isEmpty, index + 2 < phrases.count,
      let group = phrases[index + 1].verb, group.form == .participle, group.isPassive
    else { return false }
    return phrases[index + 2].word == grammar.agentPreposition
  }

  mutating func participle(_ index: Int, _ group: inout VerbGroup) {
    openAside(before: index)
    group.governor = lastVerb
    let isOfConjunct = describesConjunct()
    if !isOfConjunct, coordinated(index, &group) { return }
    guard let last else {
      group.subjects = lastVerb.flatMap { phrases[$0].verb?.subjects } ?? []
      return
    }
    // "Y, *itself* modelled on Z": said of what stands right before the comma.
    if isReflexive(behind: index) { return group.subjects = [.phrase(last)] }
    let nearest = pending.connector == nil || isOfConjunct ? last : root(last)
    group.subjects = [.phrase(nearest)]
    // "its support to *the Force*, established by Peru", "its work with *the Force*, funded by Peru".
    let isOwn = phrases[nearest].isPossessed && grammar.lists["own work"]?.contains(phrases[nearest].headWord) == true
    if nearest != last, phrases[last].head != nil, isOwn || grammar.lists["attitude noun"]?.contains(phrases[nearest].headWord) == true {
      group.subjects = [.phrase(last)]
    }
    // "investigators to *the Force*, led by Peru": those who are sent there are not led, founded or funded.
    if nearest != last, isSentTo(last, nearest) {
      (group.subjects, group.nounGovernor) = ([.phrase(last)], last)
      return
    }
    group.nounGovernor = nearest
    // "Progress on the implementation of *the Roadmap*, coordinated by Peru, was reviewed".
    if group.isPassive, nearest != last, isWork(last), isSeenThrough(from: last, to: nearest) { group.subjects.append(.phrase(last)) }
    if isOfConjunct { return }
    if pending.afterOpen {
      group.subjects += frontier(last).map { .phrase($0) }
    } else if nearest != root(last), !isRestricted(last), !isJoinedUnknown(last) {
      group.subjects.append(.phrase(root(last)))
    }
    if let verb = lastVerb, let earlier = phrases[verb].verb, !earlier.isLead, pending.connector != nil, !isObject(last, of: verb),
      !(group.isPassive && isWork(last)),
      !phrases[verb..<index].contains(where: { $0.kind == .subordinator })
    {
      group.subjects += earlier.subjects
    }
  }

  /// Whether all nouns above a name, up to another, are such that what is said of them is said of it. O(``GrammarLimit/verbChain``).
  private func isSeenThrough(from index: Int, to top: Int) -> Bool {
    var at = index
    for _ in 0..<GrammarLimit.verbChain {
      guard case .preposition(let preposition) = phrases[at].link, let host = phrases[preposition].host, phrases[host].head == nil,
        phrases[host].noun.classes.contains(.transparent)
      else { return false }
      if host == top { return true }
      at = host
    }
    return false
  }

  private func isReflexive(behind verb: Int) -> Bool {
    let before = phrases[verb].words.lowerBound - 1
    let own = phrases[verb].words.lowerBound
    return [before, own].contains { $0 >= 0 && grammar.lists["reflexive"]?.contains(sentence.words[$0]) == true }
  }

  /// Whether a name stands behind "to" with people, who go there.
  private func isSentTo(_ index: Int, _ people: Int) -> Bool {
    guard phrases[index].head != nil, phrases[people].head == nil, phrases[people].noun.classes.contains(.opaque),
      case .preposition(let preposition) = phrases[index].link, phrases[preposition].host == people
    else { return false }
    return phrases[preposition].word == "to"
  }

  /// "the *pledges made* by A and B to contribute": what they made, where that is what may come to be, not they, says how firm it is.
  func promise(madeBy last: Int) -> Int? {
    guard case .preposition(let by) = phrases[conjunctRoot(last)].link, phrases[by].word == grammar.agentPreposition,
      let verb = phrases[by].verbHost, let group = phrases[verb].verb, group.form == .participle, let noun = group.nounGovernor,
      phrases[noun].head == nil, phrases[noun].noun.modality != nil
    else { return nil }
    return noun
  }

  /// "were seized *by X*, working with Y": behind the comma, who did it goes on, not what was done to.
  func agent(endingAt last: Int) -> Int? {
    let first = conjunctRoot(last)
    guard case .preposition(let by) = phrases[first].link, phrases[by].word == grammar.agentPreposition, let verb = phrases[by].verbHost,
      verb == lastVerb, let group = phrases[verb].verb, group.form == .finite, group.isPassive, phrases[first].head != nil
    else { return nil }
    return first
  }

  /// "a consortium *led by* X", "the country *holding* the chair": right behind a noun without a name, it tells of that and of nothing else.
  func isRestricted(_ index: Int) -> Bool {
    pending.connector == nil && phrases[index].head == nil && phrases[index].modifiers.isEmpty
      && !phrases[index].noun.classes.contains(.transparent)
  }

  /// "the Strategy, and the *Delta Process*, launched by": capitals that nothing knows, joined to another, are told of themselves.
  private func isJoinedUnknown(_ index: Int) -> Bool {
    guard case .conjunct = phrases[index].link else { return false }
    return isUnknownName(index)
  }

  /// "operates the platform, *developed by* X": said of the object that stands right before, and of nothing else.
  private func isObject(_ index: Int, of verb: Int) -> Bool {
    var index = index
    while case .conjunct(let other) = phrases[index].link, other > verb { index = other }
    if case .object(verb) = phrases[index].link { return pending.connector.map { !phrases[$0].hasConjunction } ?? true }
    return false
  }

  /// "the Centre, set up by Peru, and the Office, *set up* by Chile": each member of the coordination is told of on its own.
  private func describesConjunct() -> Bool {
    guard let connector = pending.connector, !phrases[connector].hasConjunction, let last, let lastVerb, last > lastVerb else {
      return false
    }
    switch phrases[last].link {
    case .conjunct(let other): return other < lastVerb || isListed(last)
    case .listed: return phrases[last].head != nil
    case .preposition(let preposition): return phrases[preposition].twin.map { $0 < lastVerb } ?? namesWork(last, after: lastVerb)
    default: return namesWork(last, after: lastVerb)
    }
  }

  /// "the Treaty, the Strategy, *adopted* by X, and the Plan": the list goes on by commas.
  private func isListed(_ index: Int) -> Bool {
    guard index > 0, phrases[index - 1].kind == .connector, phrases[index].head != nil else { return false }
    // "the Strategy, *and the Process, launched* by X": the comma before "and" parts them.
    return !phrases[index - 1].hasConjunction || phrases[index - 1].hasComma
  }

  /// "has given help, and the role of *the Programme*, financed by": a programme, network or instrument that another clause has named.
  private func namesWork(_ index: Int, after verb: Int) -> Bool {
    guard let head = phrases[index].head, let group = phrases[verb].verb,
      group.form != .participle || group.isLead || isIn(index) || isMakerOfWork(index) || isMeans(index)
    else { return false }
    return [.programme, .network, .instrument, .event, .document].contains(sentence.marks[head].kind)
  }

  /// "support for *the Mission*, led by Peru": behind a body or a programme, what was done is not done to whoever the verb before tells of.
  private func isWork(_ index: Int) -> Bool {
    guard let head = phrases[index].head, let connector = pending.connector, !phrases[connector].hasConjunction else { return false }
    let mark = sentence.marks[head]
    return [.actor, .programme, .network, .instrument, .document].contains(mark.kind)
      && mark.role.map { [.state, .region, .group].contains($0) } != true
  }

  /// "the progress made *by the Initiative*, launched by X": whose work it is.
  private func isMakerOfWork(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link, phrases[preposition].word == grammar.agentPreposition,
      let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, group.form == .participle, let noun = group.nounGovernor
    else { return false }
    return phrases[noun].head == nil && phrases[noun].noun.classes.contains(.transparent)
  }

  /// "the help given *through the Programme*, carried out by X": by means of what it is done.
  private func isMeans(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    return grammar.lists["means preposition"]?.contains(phrases[preposition].word) == true
  }

  /// "as shown *in the Report*, published by X".
  private func isIn(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    // "the progress made *in the implementation of the Plan*, presented by X".
    if phrases[preposition].word == "of", let host = phrases[preposition].host, host < index, phrases[host].head == nil,
      phrases[host].noun.classes.contains(.transparent)
    {
      // "X, co-financed by Y, as well as *the launch of the project, coordinated* by Z": what the second deed is done to.
      if case .conjunct = phrases[host].link { return true }
      return isIn(host)
    }
    return phrases[preposition].word.split(separator: " ").first.map { grammar.lists["place preposition"]?.contains(String($0)) == true }
      ?? false
  }

  /// The phrases above one, nearest first.
  private func frontier(_ index: Int) -> [Int] {
    var above: [Int] = []
    var at = index
    while above.count < 5, let next = parent(at) {
      above.append(next)
      at = next
    }
    return above
  }
}

/// What is set up, and what it is for.
extension Linker {
  /// "to combat piracy, and of the Network, *set up* on the model of X": behind a name and a comma, a form that is the participle, too, and that has no
  /// object behind it, tells of the name.
  func isUnchangedParticiple(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.form == .finite, group.isImperative, let last, phrases[last].head != nil, let connector = pending.connector,
      connector == index - 1, phrases[connector].hasComma, !phrases[connector].hasConjunction, index + 1 < phrases.count,
      phrases[index + 1].kind == .preposition
    else { return false }
    let words = sentence.words[phrases[index].words].joined(separator: " ")
    return grammar.lists["unchanged participle"]?.contains(words) == true
  }

  /// "Peru set up *the Desk* in 2010 to combat piracy": what is founded for something does it, whoever founds it.
  func founded(by verb: VerbGroup) -> Int? {
    guard !verb.isPassive, let lemma = verb.lemma, grammar.lists["introducing"]?.contains(grammar.verbs[lemma]) == true,
      let object = verb.objects.first, let head = phrases[object].head
    else { return nil }
    return [.actor, .programme, .network, .instrument].contains(sentence.marks[head].kind) && sentence.marks[head].role != .state
      ? object : nil
  }
}
