import EntenteLexicon
import EntenteModel

/// Clauses that end, so that the sentence goes on with what stood open before them.
extension Linker {
  /// What stood open before a relative clause or a participle between commas.
  struct Aside {
    var last: Int
    var verb: Int?
    var finite: Int?
  }

  /// Notes what stands open before a comma behind which an aside begins.
  mutating func openAside(before index: Int) {
    let comma = phrases[max(0, index - 1)].kind == .preposition ? index - 2 : index - 1
    guard comma > 0, phrases[comma].kind == .connector, !phrases[comma].hasConjunction, let last = noun(before: comma) else { return }
    aside = Aside(last: last, verb: lastVerb, finite: lastFinite)
  }

  private func noun(before comma: Int) -> Int? {
    switch phrases[comma - 1].kind {
    case .noun: comma - 1
    case .close: phrases[..<comma].lastIndex { $0.kind == .open }.flatMap { $0 > 0 && phrases[$0 - 1].kind == .noun ? $0 - 1 : nil }
    default: nil
    }
  }

  /// "the contribution of X, founded in 2006, *to* the fight", "align the plan, which is to be adopted in 2024, *with* Y": behind the comma that
  /// ends an aside, a preposition that the noun or the verb before it waits for (`words list waits PREPOSITION`). O(``GrammarLimit/frontier``).
  mutating func closeAside(with preposition: Int) {
    guard let open = aside, let connector = pending.connector, connector == preposition - 1, !phrases[connector].hasConjunction,
      let waits = grammar.lists["waits \(phrases[preposition].word)"]
    else { return }
    var at: Int? = open.last
    for _ in 0..<GrammarLimit.frontier {
      guard let noun = at else { break }
      if phrases[noun].head == nil, waits.contains(phrases[noun].headWord) {
        (phrases[preposition].host, phrases[preposition].awaitedBy) = (noun, noun)
        return leaveAside(open)
      }
      at = parent(noun)
    }
    guard let verb = open.verb, let lemma = phrases[verb].verb?.lemma, waits.contains(grammar.verbs[lemma]) else { return }
    (phrases[preposition].host, phrases[preposition].verbHost, phrases[preposition].awaitedBy) = (nil, verb, verb)
    leaveAside(open)
  }

  /// "*the launch* in May 2018 *of* X": the noun before a day. O(1).
  private func datedDeed(before preposition: Int) -> Int? {
    guard phrases[preposition].word == "of", let last, last == preposition - 1, isDate(last),
      case .preposition(let at) = phrases[last].link,
      at == last - 1, let noun = phrases[at].host, noun == at - 1, phrases[noun].head == nil,
      phrases[noun].noun.classes.contains(.transparent)
    else { return nil }
    return noun
  }

  /// "*cooperation* to counter trafficking *between* A and B": a crime is between nobody, but what is done against it. O(``GrammarLimit/frontier``).
  private func pairedNoun(before preposition: Int) -> Int? {
    guard joinsTwo(preposition), let last, let head = phrases[last].head,
      sentence.marks[head].kind == .crimeArea
    else { return nil }
    for at in stride(from: last - 1, through: max(0, last - GrammarLimit.frontier), by: -1) {
      if phrases[at].kind == .boundary || phrases[at].kind == .subordinator || phrases[at].verb?.form == .finite { return nil }
      if phrases[at].kind == .noun, phrases[at].head == nil, grammar.lists["joint deed noun"]?.contains(phrases[at].headWord) == true {
        return at
      }
    }
    return nil
  }

  /// "the adoption *by X of* Y", "cooperation *to* counter trafficking *between* A and B": what completes a noun behind something else.
  func isAwaited(_ preposition: Int, by noun: Int) -> Bool {
    phrases[preposition].word == "of" && phrases[noun + 1].word != "of" || noun + 1 < preposition && joinsTwo(preposition)
  }

  /// "*between* A and B".
  func joinsTwo(_ preposition: Int) -> Bool { grammar.lists["pairing"]?.contains(phrases[preposition].word) == true }

  /// "the contribution of X, Y and Z *to* the fight": past the names behind "of", the noun that the preposition completes (`words list waits …`).
  /// O(``GrammarLimit/frontier``).
  func waitingHost(for preposition: Int) -> Int? {
    if let noun = pairedNoun(before: preposition) ?? datedDeed(before: preposition) { return noun }
    guard phrases[preposition].awaitedBy == nil, let waits = grammar.lists["waits \(phrases[preposition].word)"], var at = last,
      at == preposition - 1, phrases[at].head != nil
    else { return nil }
    for _ in 0..<GrammarLimit.frontier {
      switch phrases[at].link {
      case .conjunct(let other): at = other
      case .preposition(let by)
      where phrases[preposition].word == "of" && phrases[by].word == grammar.agentPreposition && completesWithWork(preposition, by: at):
        guard let host = phrases[by].host else { return nil }
        return phrases[host].head == nil && waits.contains(phrases[host].headWord) ? host : nil
      case .preposition(let of) where phrases[of].word == "of" || phrases[preposition].word == "of" && isPlace(at, behind: of):
        guard let host = phrases[of].host else { return nil }
        if phrases[host].head == nil, waits.contains(phrases[host].headWord) { return host }
        at = host
      default: return nil
      }
    }
    return nil
  }

  /// "the adoption by the Council *of the Action Plan*": behind the preposition stands what can be adopted, launched, signed.
  /// "the creation by Peru *of the Ports Unit*": nor is an agency or a committee what a state or an organisation is of.
  private func completesWithWork(_ preposition: Int, by doer: Int) -> Bool {
    guard preposition + 1 < phrases.count, let head = phrases[preposition + 1].head else { return false }
    if let role = sentence.marks[head].role, let agent = phrases[doer].head,
      [.agency, .committee, .taskForce].contains(role) || role == .organisation && sentence.marks[agent].role == .state,
      [.state, .organisation, .agency].contains(sentence.marks[agent].role)
    {
      return true
    }
    return [.instrument, .document, .programme, .network, .event].contains(sentence.marks[head].kind)
  }

  /// "the establishment *in Nairobi* of".
  private func isPlace(_ index: Int, behind preposition: Int) -> Bool {
    guard let head = phrases[index].head, grammar.lists["place preposition"]?.contains(phrases[preposition].word) == true else {
      return false
    }
    return sentence.marks[head].kind == .place || sentence.marks[head].role == .state
  }

  /// "officials responsible for security *from X*": past what they do, the people who come from there. O(``GrammarLimit/frontier``).
  func peopleHost(for preposition: Int) -> Int? {
    if let host = officeHolders(before: preposition) { return host }
    guard phrases[preposition].word != "of", grammar.lists["origin"]?.contains(phrases[preposition].word) == true, var at = last else {
      return nil
    }
    for _ in 0..<GrammarLimit.frontier {
      guard phrases[at].head == nil else { return nil }
      if phrases[at].noun.classes.contains(.opaque) { return at }
      guard case .preposition(let above) = phrases[at].link, let host = phrases[above].host else { return nil }
      at = host
    }
    return nil
  }

  /// "Ministers of the Interior and Justice *of* Peru": whose ministers they are. O(``GrammarLimit/frontier``).
  private func officeHolders(before preposition: Int) -> Int? {
    guard phrases[preposition].word == "of", let last, case .conjunct = phrases[last].link, phrases[last].head == nil,
      preposition + 1 < phrases.count, let state = phrases[preposition + 1].head, sentence.marks[state].role == .state,
      case .preposition(let of) = phrases[conjunctRoot(last)].link, phrases[of].word == "of", let host = phrases[of].host,
      phrases[host].head == nil, phrases[host].noun.classes.contains(.opaque)
    else { return nil }
    return host
  }

  /// "the creation, by X and Y, *of* Z": the deed whose "of" is still to come (`words list waits of`). O(``GrammarLimit/frontier``).
  func waitingNoun(for preposition: Int) -> Int? {
    guard let connector = pending.connector, connector == preposition - 1, !phrases[connector].hasConjunction,
      let waits = grammar.lists["waits \(phrases[preposition].word)"]
    else { return nil }
    for at in stride(from: connector - 1, through: max(0, connector - GrammarLimit.frontier), by: -1) {
      if [.boundary, .verb, .relative].contains(phrases[at].kind) { return nil }
      guard phrases[at].kind == .noun, phrases[at].head == nil, waits.contains(phrases[at].headWord) else { continue }
      // "the creation *by X*, in May, of Z".
      let next = phrases[at + 1]
      return next.kind == .connector || next.kind == .preposition && next.word != phrases[preposition].word ? at : nil
    }
    return nil
  }

  /// "invite X, whose group is chaired by Y, *to develop*": behind the comma, what the verb before the aside asks for.
  mutating func closeAside(withInfinitive index: Int) {
    guard let open = aside, let connector = pending.connector, connector == index - 1, !phrases[connector].hasConjunction,
      let verb = open.verb, let group = phrases[verb].verb, let lemma = group.lemma, grammar.verbClasses[lemma].contains(.control),
      !group.objects.isEmpty, !phrases[verb..<index].contains(where: { $0.verb?.form == .infinitive && $0.verb?.governor == verb })
    else { return }
    last = open.last
    pending.connector = nil
    leaveAside(open)
  }

  private mutating func leaveAside(_ open: Aside) {
    (lastVerb, lastFinite, aside) = (open.verb, open.finite, nil)
  }

  /// "urged those that have not yet done so to join, and *called upon* Y": a verb that tells as the main clause's does leaves the relative clause.
  func leaves(_ relative: VerbGroup, _ group: VerbGroup) -> VerbGroup? {
    guard relative.isRelative, let connector = pending.connector, phrases[connector].hasConjunction, phrases[connector].hasComma,
      let main = phrases[..<connector].first(where: { $0.verb?.form == .finite && $0.verb?.isRelative == false })?.verb,
      !main.subjects.isEmpty
    else { return nil }
    if tells(group), tells(main), group.modality == nil { return main }
    // "takes its structure from X, *whose cycle it follows*, and has been prepared": behind both commas of an aside.
    if let open = aside, open.finite != nil, relative.antecedent != nil, group.isPassive, !relative.isPassive { return main }
    // "approved X, which Y *had* drawn up, and entrusted": told of later than the relative clause.
    if isEarlier(relative), !isEarlier(group), isPast(group), isPast(main) { return main }
    let tense = tense(group)
    return tense == self.tense(main) && tense != self.tense(relative) && (tense != .past || group.isPassive == main.isPassive) ? main : nil
  }

  /// "had drawn up".
  private func isEarlier(_ group: VerbGroup) -> Bool {
    guard let phrase = phrases.first(where: { $0.verb?.main == group.main }) else { return false }
    return grammar.lists["before now"]?.contains(sentence.words[phrase.words.lowerBound]) == true
  }

  private enum Tense { case past, present, other }

  /// By the first of its words: "was built", "has been", "ended".
  private func tense(_ group: VerbGroup) -> Tense {
    if group.modality != nil { return .other }
    guard let phrase = phrases.first(where: { $0.verb?.main == group.main }) else { return .other }
    let first = sentence.words[phrase.words.lowerBound]
    if grammar.lists["past auxiliary"]?.contains(first) == true { return .past }
    return isPast(group) && phrase.words.count == 1 ? .past : .present
  }

  private func tells(_ group: VerbGroup) -> Bool {
    group.lemma.map { grammar.verbClasses[$0].contains(.attitude) || grammar.verbModality[$0] != nil } ?? false
  }

  private func isPast(_ group: VerbGroup) -> Bool {
    guard let lemma = group.lemma, let phrase = phrases.first(where: { $0.verb?.main == group.main }) else { return false }
    return grammar.info(sentence.words[phrase.words.upperBound - 1])?.verbs.contains { $0.lemma == lemma && $0.forms.contains(.past) }
      ?? false
  }

  /// "X, which joined in 2013, *and Y were* admitted": a plural verb takes both as its subject.
  mutating func joinsWaiting(_ index: Int, _ connector: Int) -> Bool {
    guard let first = waiting, free == nil, phrases[connector].hasConjunction, !phrases[index].isPlural, phrases[index].head != nil,
      phrases[first].head != nil, index + 1 < phrases.count, let group = phrases[index + 1].verb, group.form == .finite,
      isPlural(index + 1) || leavesSubjectWithoutVerb(first, connector) && !isSingular(index + 1)
    else { return false }
    phrases[index].link = .conjunct(first)
    (free, waiting, openVerb) = (first, nil, nil)
    return true
  }

  /// "X, over which Peru presides, *and Y signed*": the only verb behind the comma is the one that the sentence's first noun waits for.
  private func leavesSubjectWithoutVerb(_ first: Int, _ connector: Int) -> Bool {
    guard phrases[connector].hasComma, let lastFinite, let group = phrases[lastFinite].verb, lead == nil else { return false }
    return lastFinite > first && (group.isRelative || group.antecedent != nil)
      && !phrases[..<first].contains { $0.verb != nil || $0.kind == .subordinator }
  }

  /// Whether a verb has the singular's form: "is", "has signed", "signs".
  private func isSingular(_ verb: Int) -> Bool {
    let first = sentence.words[phrases[verb].words.lowerBound]
    if grammar.lists["singular verb"]?.contains(first) == true { return true }
    guard phrases[verb].words.count == 1, let lemma = phrases[verb].verb?.lemma else { return false }
    return first.utf8.last == UInt8(ascii: "s") && grammar.verbs[lemma] != first
  }

  /// "which A manages and *B and C co-finance*": the second clause goes on about what the first one does.
  func goOnRelative(_ group: inout VerbGroup, _ index: Int, _ subject: Int) {
    guard pending.relative == nil, group.antecedent == nil, !group.isPassive, group.lemma != nil, let lastFinite,
      let earlier = phrases[lastFinite].verb,
      let told = earlier.antecedent, told.preposition == nil, lastFinite + 1 < subject, phrases[lastFinite + 1].kind == .connector,
      phrases[lastFinite + 1].hasConjunction, lastFinite + 2 == subject, index + 1 >= phrases.count || phrases[index + 1].kind != .noun
    else { return }
    group.antecedent = told
    group.objects = [told.phrase]
    (group.isRelative, group.governor) = (true, earlier.governor)
  }
}
