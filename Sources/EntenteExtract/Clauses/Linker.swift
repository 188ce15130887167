import EntenteLexicon
import EntenteModel

/// Links the phrases of a sentence: coordination, lists, appositions, objects, subjects. One pass from left to right, looking up the
/// right edge of what is built so far at most ``GrammarLimit/frontier`` phrases: linear.
struct Linker {
  let grammar: Grammar
  let sentence: MarkedSentence
  var phrases: [Phrase]

  // The state of the clause that is being read.
  /// The noun phrase read last, from which the right edge is climbed.
  var last: Int?
  /// A noun phrase that nothing governs yet: the subject to come.
  var free: Int?
  /// The subject whose verb is still to come behind a relative clause: "*X*, in which Peru takes part, met".
  var waiting: Int?
  var lastVerb: Int?
  var lastFinite: Int?
  /// A verb whose object is still to come.
  var openVerb: Int?
  var lead: Int?
  var pending = Pending()
  /// "whose *presidency* Peru holds": an object that stands before its subject.
  var fronted: Int?
  /// What "of which" goes back to, until the noun comes that it completes.
  var wholeAhead: Int?
  /// What was open before a relative clause or a participle between commas.
  var aside: Aside?
  /// What was open before a bracket.
  var bracket: (last: Int?, free: Int?, openVerb: Int?)?

  /// What stands between the last phrase and the next noun phrase.
  struct Pending {
    var connector: Int?
    var lister: Int?
    var preposition: Int?
    var relative: Int?
    var antecedent: Int?
    var afterOpen = false
  }

  static func link(_ phrases: [Phrase], _ sentence: MarkedSentence, _ grammar: Grammar) -> [Phrase] {
    var linker = Linker(grammar: grammar, sentence: sentence, phrases: phrases)
    for index in linker.phrases.indices { linker.step(index) }
    linker.finish()
    return linker.phrases
  }

  private mutating func step(_ index: Int) {
    switch phrases[index].kind {
    case .noun: noun(index)
    case .verb: verb(index)
    case .preposition: preposition(index)
    case .connector: pending.connector = index
    case .lister: pending.lister = index
    case .relative: relative(index)
    case .subordinator: subordinator()
    case .boundary: boundary(index)
    case .open:
      bracket = (last, free, openVerb)
      pending = Pending(afterOpen: true)
    case .close:
      if let bracket { (last, free, openVerb) = bracket }
      bracket = nil
      pending = Pending()
    case .hedge, .other: break
    }
  }

  private mutating func boundary(_ index: Int) {
    // "between X and: Y": the coordination goes on in the list.
    if phrases[index].word == ":", index > 0, phrases[index - 1].kind == .connector, phrases[index - 1].hasConjunction { return }
    let open = phrases[index].word == ":" && index > 0 && phrases[index - 1].kind == .preposition ? pending.preposition : nil
    pending = Pending(preposition: open)
    wholeAhead = nil
    // "The Council: adopted …": a subject that waits for its verb.
    if phrases[index].word != ":" || lastVerb != nil || isRubric(index) { free = nil }
    waiting = nil
    if waitsForList(at: index) { return aside = nil }
    openVerb = nil
    aside = nil
    if phrases[index].word == ":" {
      last = countedBefore(index) ?? (last == nil || isAtEvent || listIsOfSubject ? announced() ?? last : last)
    }
    if phrases[index].word != ":" || isRubric(index) { last = nil; lastFinite = nil } else if last != nil { pending.lister = index }
  }

  private mutating func subordinator() {
    pending = Pending()
    free = nil
    openVerb = nil
    last = nil
  }

  private mutating func relative(_ index: Int) {
    openAside(before: index)
    if readsPart(index) { return }
    if let whole = wholeOfRelative(index) { return relative(index, of: whole) }
    pending.relative = index
    pending.antecedent = sameAntecedent() ?? last.map { antecedent(from: $0, relative: index) }
    pending.connector = nil
    openVerb = nil
    waiting = free ?? waiting
    free = nil
  }

  private mutating func preposition(_ index: Int) {
    phrases[index].host = last
    if let connector = pending.connector, !phrases[connector].hasConjunction, let last,
      phrases[root(last)].noun.classes.contains(.transparent)
    {
      phrases[index].host = root(last)
    }
    phrases[index].verbHost = lastVerb
    if let noun = waitingNoun(for: index) {
      (phrases[index].host, phrases[index].awaitedBy) = (noun, noun)
      (pending.preposition, pending.connector) = (index, nil)
      return
    }
    if let connector = pending.connector, phrases[connector].hasConjunction || pending.lister == nil {
      phrases[index].twin = twin(of: index)
    }
    if let twin = phrases[index].twin {
      phrases[index].host = phrases[twin].host
      phrases[index].verbHost = phrases[twin].verbHost
    } else {
      closeAside(with: index)
      if pending.connector == nil, let noun = waitingHost(for: index) ?? peopleHost(for: index) {
        phrases[index].host = noun
        // "the adoption *by X of* Y".
        if isAwaited(index, by: noun) { phrases[index].awaitedBy = noun }
      }
    }
    pending.preposition = index
    pending.connector = nil
  }

  /// The earlier preposition that "and for" goes on from.
  private func twin(of index: Int) -> Int? {
    if let leading = leadingTwin(of: index) { return leading }
    var at = index - 1
    let floor = max(0, index - GrammarLimit.frontier)
    // ", and with Y": behind a comma, over a relative clause back to its own preposition.
    let isFar = pending.connector.map { phrases[$0].hasComma && phrases[$0].hasConjunction } ?? false
    var alike: Int?
    while at >= floor, phrases[at].kind != .boundary {
      if let group = phrases[at].verb, group.isRelative, isFar { at = start(ofRelative: at); continue }
      if phrases[at].kind == .relative { return nil }
      // "the entry of A into B and *that* of C *into* D".
      if phrases[at].kind == .subordinator, phrases[at + 1].kind == .preposition { return nil }
      if phrases[at].kind == .preposition, phrases[at].word == phrases[index].word {
        if isFar, let outer = outside(ofRelativeAround: at, word: phrases[index].word) { return reason(goingOnWith: index, from: outer) }
        return reason(goingOnWith: index, from: at)
      }
      if phrases[at].kind == .preposition, endsAlike(at, index) { alike = alike ?? at }
      if phrases[at].verb?.form == .finite || phrases[at].verb?.isLead == true { return alike }
      at -= 1
    }
    return alike
  }

  /// "*in the light of* X, prepared by Y, and *of* Z": behind a comma, the last word of a fixed phrase is said again.
  private func endsAlike(_ earlier: Int, _ index: Int) -> Bool {
    guard let connector = pending.connector, phrases[connector].hasComma, phrases[connector].hasConjunction,
      phrases[index].words.count == 1, phrases[earlier].words.count > 1
    else { return false }
    return sentence.words[phrases[earlier].words.upperBound - 1] == phrases[index].word
  }

  /// The phrase before the relative pronoun of a verb's clause, and before the pronoun's preposition.
  private func start(ofRelative verb: Int) -> Int {
    var at = verb
    while at > 0, phrases[at].kind != .relative, phrases[at].kind != .boundary { at -= 1 }
    if phrases[at].kind == .boundary { return at }
    at -= 1
    return at >= 0 && phrases[at].kind == .preposition ? at - 1 : at
  }

  // MARK: Noun phrases

  private mutating func noun(_ index: Int) {
    if isAsideOfItself(index) { return }
    defer {
      pending.connector = nil
      pending.lister = nil
      pending.preposition = nil
      pending.afterOpen = false
      last = index
    }
    if opensContactClause(index) {
      (pending.relative, pending.antecedent) = (index, last)
      (waiting, free, openVerb) = (free ?? waiting, nil, nil)
      return makeFree(index)
    }
    if let relative = pending.relative, isPossessive(relative: relative), relative + 1 == index || phrases[relative + 1].owner == nil {
      phrases[index].owner = pending.antecedent
      if isWorkOfRelative(index, relative) { return phrases[index].link = .preposition(relative - 1) }
      pending.relative = nil
    }
    if let preposition = pending.preposition, !isSubjectOfRelative(behind: preposition) {
      phrases[index].link = .preposition(preposition)
      return
    }
    if pending.afterOpen, let last { return phrases[index].link = .apposition(bracketed(index, behind: last)) }
    if pending.lister != nil, let last, let target = listTarget(from: last, for: index) { return phrases[index].link = .listed(target) }
    if pending.lister != nil, last == nil, let told = listedBehindRelative(index) { return phrases[index].link = .listed(told) }
    if let connector = pending.connector, let last { return coordinate(index, connector, last) }
    if isThankedNext(index) { return }
    if pending.connector != nil, beginsClause(index) || endsAim(index) || opensAbsolute(index, index - 1) { openVerb = nil }
    if startsBehindDate(index) || followsConjunct(index) { openVerb = nil }
    if let verb = openVerb {
      phrases[index].link = .object(verb)
      (phrases[index].whole, wholeAhead) = (wholeAhead, nil)
      phrases[verb].verb?.objects.append(index)
      if (phrases[verb].verb?.objects.count ?? 0) >= 2 { openVerb = nil }
      return
    }
    makeFree(index)
  }

  mutating func makeFree(_ index: Int) {
    if let free, phrases[free].owner != nil, pending.connector == nil { fronted = free }
    phrases[index].link = .free
    free = index
    pending.antecedent = pending.relative == nil ? nil : pending.antecedent
  }

  private mutating func coordinate(_ index: Int, _ connector: Int, _ last: Int) {
    if let verb = interrupted(connector) {
      phrases[index].link = .object(verb)
      phrases[verb].verb?.objects.append(index)
      return
    }
    if joinsWaiting(index, connector) { return }
    if let verb = thanking(index, connector) {
      phrases[index].link = .object(verb)
      phrases[verb].verb?.objects.append(index)
      return (openVerb, lastVerb) = (nil, verb)
    }
    let stands = isOneOfTwo(index) || isDescribedInFront(index, connector)
    if stands || leavesVerbOut(index, connector) || isExcepted(index, connector) || opensAbsolute(index, connector) {
      openVerb = nil
      return makeFree(index)
    }
    if namesSource(index, connector) {
      (openVerb, free) = (nil, nil)
      return makeFree(index)
    }
    if sharesNoun(last, index, connector), let named = phrases[last].head {
      phrases[last].head = nil
      phrases[last].modifiers.append(named)
    }
    if speaks(index, connector) || beginsClause(index) || endsFronted(index, connector) {
      openVerb = nil
      tellOfSubject(index)
      return makeFree(index)
    }
    if sentence.words[phrases[connector].words.lowerBound] == "-", let named = namedByDash(index, last) {
      return phrases[index].link = .apposition(named)
    }
    if !phrases[connector].hasConjunction, isCounted(last, beforeList: index) { return phrases[index].link = .listed(last) }
    if !phrases[connector].hasConjunction, phrases[index].isIndefinite, phrases[index].head == nil, isScene(last) {
      // "the launch of Programme X in Peru, *an essential instrument*": nobody calls the place so.
      return named(before: last).map { phrases[index].link = .apposition($0) } ?? makeFree(index)
    }
    if !phrases[connector].hasConjunction, isApposition(index, to: last) { return phrases[index].link = .apposition(last) }
    if !phrases[connector].hasConjunction, let role = spelledOut(index, last) { return phrases[index].link = .apposition(role) }
    guard let target = conjunctTarget(from: last, for: index, connector) else { return makeFree(index) }
    phrases[index].link = .conjunct(target)
  }

  /// "Brussels, Belgium"; "the Agency, a body of …".
  private func isApposition(_ index: Int, to last: Int) -> Bool {
    if phrases[last].head != nil, phrases[index].head == nil,
      phrases[index].isIndefinite || standsAlone(index) || isOfItsSort(index, last) || isOffice(index) || isToldOf(index)
        || isMembership(index)
    {
      return true
    }
    if spellsOut(index, last) { return true }
    guard let place = phrases[last].head, let state = phrases[index].head else { return false }
    return sentence.marks[place].kind == .place && (sentence.marks[state].role == .state || sentence.marks[state].kind == .place)
  }

  /// "X, the successor to Y, began": a definite phrase between commas, with no list around it.
  private func standsAlone(_ index: Int) -> Bool {
    guard phrases[index].isDefinite else { return false }
    for at in min(index + 1, phrases.count)..<min(phrases.count, index + 6) {
      switch phrases[at].kind {
      case .noun, .preposition: continue
      case .connector where phrases[at].hasConjunction:
        // "Norway, *the main donor of the Centre*, and Peru": what one of them is to somebody.
        return phrases[at].hasComma && !phrases[index].isPlural && index + 2 < at && phrases[index + 1].word == "of"
          && phrases[index + 2].head != nil
      case .connector: return at + 1 < phrases.count && phrases[at + 1].kind == .verb
      case .boundary, .close: return true
      default: return false
      }
    }
    return false
  }

  /// The phrase that governs this one, one step up the right edge.
  func parent(_ index: Int) -> Int? {
    switch phrases[index].link {
    case .preposition(let preposition): phrases[preposition].host ?? nounAbove(preposition: preposition, of: index)
    case .conjunct(let other), .listed(let other), .apposition(let other): other
    case .object(let verb), .complement(let verb):
      phrases[verb].verb.flatMap(nounAbove).flatMap { $0 < index ? $0 : nil }
    case .free, .subject: nil
    }
  }

  /// "the Desk, run by INTERPOL", "the Desk, which is hosted by Singapore": from the agent back to what the clause between commas tells of.
  private func nounAbove(preposition: Int, of index: Int) -> Int? {
    guard let verb = phrases[preposition].verbHost, let group = phrases[verb].verb,
      group.isRelative || group.isPassive && phrases[preposition].word == grammar.agentPreposition
        || isDate(index) && group.form == .participle
    else { return nil }
    return nounAbove(group).flatMap { $0 < index ? $0 : nil }
  }

  /// The noun phrase that a subordinate verb belongs to: the antecedent of a relative clause, what an infinitive hangs on.
  private func nounAbove(_ group: VerbGroup) -> Int? {
    if let told = group.antecedent, told.preposition == nil { return told.phrase }
    if group.isRelative, case .phrase(let antecedent)? = group.subjects.first { return antecedent }
    return group.form == .finite ? nil : group.nounGovernor
  }

  func root(_ index: Int) -> Int {
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      guard let next = parent(at) else { return at }
      at = next
    }
    return at
  }

  private func antecedent(from last: Int, relative index: Int) -> Int {
    if isWhere(index), isPlace(last) { return last }
    if let told = heldEvent(above: last, before: index) ?? toldBeside(last) ?? ledBy(last, before: index)
      ?? chairedBy(last, before: index) ?? people(above: last, before: index)
    {
      return told
    }
    if let all = coordination(of: last, before: index) { return all }
    var at = last
    // "the Hub in Lima, which *Peru set up*": a verb with its own subject says nothing of what is gone on about.
    let hasSubject = index + 1 < phrases.count && phrases[index + 1].kind == .noun
    let singular = isPossessive(relative: index) || hasSubject ? nil : followingVerbIsSingular(index)
    for _ in 0..<GrammarLimit.frontier {
      let agrees = singular == nil || phrases[at].isPlural != singular
      if agrees, !isInside(at), !isBare(at) || parent(at) == nil { return describedBy(at) ?? ownName(of: at, before: index) ?? at }
      guard let next = parent(at) else { return describedBy(last) ?? last }
      at = next
    }
    return last
  }

  /// "a forum for high-level dialogue which …": a noun without article behind a preposition is seldom gone on about.
  func isBare(_ index: Int) -> Bool {
    guard case .preposition = phrases[index].link else { return false }
    let phrase = phrases[index]
    return phrase.head == nil && !phrase.isDefinite && !phrase.isIndefinite && !phrase.isPlural && !phrase.isPossessed
  }

  /// A place or a state behind "in" is seldom what a relative clause goes on about.
  private func isInside(_ index: Int) -> Bool {
    if isAimOfGerund(index) || isTopicOfEvent(index) { return true }
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    guard let head = phrases[index].head else { return isNameTail(preposition) }
    if sentence.marks[head].kind == .crimeArea { return isAimOfName(preposition) }
    if isPlaceOfDoing(preposition), sentence.marks[head].kind == .actor { return true }
    return phrases[preposition].word == "in"
      && (sentence.marks[head].kind == .place || sentence.marks[head].role.map { [.state, .region].contains($0) } == true)
  }

  private mutating func finish() {
    invert()
    for index in phrases.indices where phrases[index].kind == .verb {
      guard let shared = phrases[index].verb?.sharesWith, phrases[index].verb?.objects.isEmpty == true else { continue }
      let objects = objects(sharedBy: shared)
      phrases[index].verb?.objects = objects
    }
  }

  private func objects(sharedBy index: Int) -> [Int] {
    var at = index
    for _ in 0..<GrammarLimit.verbChain {
      guard let group = phrases[at].verb else { return [] }
      if !group.objects.isEmpty { return group.objects }
      guard let next = group.sharesWith else { return [] }
      at = next
    }
    return []
  }
}
