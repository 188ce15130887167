import EntenteLexicon
import EntenteModel

/// Pronouns that are no subject, and relative pronouns behind a preposition.
extension Clauses {
  /// "Peru chairs *it*", "takes part in *it*": a pronoun for what was named before.
  func isObjectPronoun(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.words.count == 1, units[phrase.units.lowerBound].tag == .pronoun, isSingularPronoun(index) else { return false }
    switch phrase.link {
    case .object, .preposition: return true
    default: return false
    }
  }

  func isPersonal(_ phrase: Int) -> Bool {
    let range = phrases[phrase].units
    return range.count == 1 && units[range.lowerBound].tag == .pronoun
  }

  /// "it", which no group of people is.
  func isSingularPronoun(_ index: Int) -> Bool {
    grammar.lists["singular pronoun"]?.contains(sentence.words[phrases[index].words.lowerBound]) == true
  }

  /// "it", or "its" in front.
  func isSingular(_ index: Int) -> Bool {
    isSingularPronoun(index)
      || grammar.lists["singular possessive"]?.contains(sentence.words[phrases[index].words.lowerBound]) == true
  }

  /// Whom "it" as an object, or "its" where another acts ("Peru holds *its* presidency"), means: the body before it that was a subject or an object
  /// last, else the nearest; never one that stands with the subject of its own verb. It looks at heads only: a phrase that the pronoun itself
  /// completes ("members of it") would lead back to it. O(lookahead).
  func bearer(ofPronoun index: Int, _ spec: SlotSpec) -> [Argument] {
    let bodies = SlotSpec(
      kinds: [.actor, .programme, .network, .instrument] + [.document, .event].filter(spec.kinds.contains),
      notRoles: isSingular(index) ? [.state, .region, .group] : [.state, .region])
    if let twin = twin(of: index, bodies) { return admits(spec, twin.mark) ? [twin] : [] }
    if let owners = ownersOfSubject(index, spec) { return owners }
    let doer = ownSubject(index).map(root)
    let thanked = thanked(forWhatIsDoneTo: index).map(root)
    var nearest: Argument?
    for at in stride(from: index - 1, through: max(0, index - GrammarLimit.lookahead), by: -1) {
      guard phrases[at].kind == .noun, let head = phrases[at].head, admits(bodies, head), doer != root(at), thanked != root(at),
        !isMaker(at)
      else { continue }
      switch phrases[at].link {
      // "X, which *Peru* runs, ends, and its successor": who acts in a relative clause only.
      case .subject(let verb) where phrases[verb].verb?.antecedent != nil: continue
      case .subject, .object, .free: return admits(spec, head) ? [argument(head, at)] : []
      // "a Unit *within the Agency*, and to second officers to it": not what the other is within.
      case .preposition(let preposition) where isOne(phrases[preposition].word, of: "fronted"): continue
      default: nearest = nearest ?? argument(head, at)
      }
    }
    return nearest.map { admits(spec, $0.mark) ? [$0] : [] } ?? []
  }

  /// "the Council *of the Union* at its third meeting": of a body and the whole that it is of, the body.
  func organ(of whole: Int, _ bodies: SlotSpec) -> [Argument]? {
    guard case .preposition(let preposition) = phrases[whole].link, ["of", "de"].contains(phrases[preposition].word),
      let host = phrases[preposition].host, let head = phrases[host].head, admits(bodies, head)
    else { return nil }
    return [argument(head, host)]
  }

  /// "*Its* statute entrusts *it* with supporting Y": what the subject belongs to, and nobody else, where it is said to belong to somebody.
  func ownersOfSubject(_ index: Int, _ spec: SlotSpec) -> [Argument]? {
    guard isObjectPronoun(index), let subject = ownSubject(index), phrases[subject].isPossessed, phrases[subject].head == nil,
      !phrases[subject].isOurs
    else { return nil }
    let names = phrases[subject].possessors.filter { admits(spec, $0) }
    return names.isEmpty ? owner(of: subject, spec) : names.map { argument($0, subject) }
  }

  /// "the Unit, created *by INTERPOL*": who made what the sentence tells of.
  func isMaker(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link, phrases[preposition].word == agentPreposition,
      let verb = phrases[preposition].verbHost, let group = phrases[verb].verb
    else { return false }
    guard group.form == .participle, let made = group.nounGovernor else { return false }
    // "the progress made *by the Centre*, and its arrangement": whose work is told of.
    return phrases[made].head != nil || !phrases[made].noun.classes.contains(.transparent)
  }

  /// "*X* aligns *its calendar* with Y", "*its plan* should be aligned with Y", "keep the rules *of X* in step": whose the thing is that a verb acts upon. O(lookahead).
  func ownersOfObject(_ verb: Int, _ spec: SlotSpec) -> [Argument] {
    guard let group = phrases[verb].verb else { return [] }
    var acted = group.objects
    if group.isPassive, case .phrase(let subject)? = group.subjects.first { acted = [subject] }
    guard let thing = acted.first, phrases[thing].head == nil else { return [] }
    let names = phrases[thing].possessors.filter { admits(spec, $0) }
    if !names.isEmpty { return names.map { argument($0, thing) } }
    guard phrases[thing].isPossessed, !phrases[thing].isOurs else {
      return thing + 1 < phrases.count && phrases[thing + 1].word == "of" ? behind(thing + 1, spec) : []
    }
    if !group.isPassive, case .phrase(let doer)? = group.subjects.first { return subjectArguments(doer, spec, verb) }
    return owner(of: thing, spec)
  }

  /// "support for X and for *its* secretariat": the name behind the same preposition before.
  private func twin(of index: Int, _ bodies: SlotSpec) -> Argument? {
    guard case .preposition(let own) = phrases[index].link, let earlier = phrases[own].twin, let named = complement[earlier],
      let head = phrases[named].head, admits(bodies, head)
    else { return nil }
    return argument(head, named)
  }

  /// "*Chile* thanked Peru for sponsoring *its* candidacy": whose that is, of two who are one each, the words do not say.
  func isOfThanker(_ phrase: Int, _ doing: VerbGroup) -> Bool {
    guard isSingular(phrase), doing.form == .gerund, let verb = doing.nounGovernor.flatMap(governingVerb),
      let lemma = phrases[verb].verb?.lemma, grammar.verbClasses[lemma].contains(.attitude),
      case .phrase(let thanker)? = phrases[verb].verb?.subjects.first, let head = phrases[thanker].head
    else { return false }
    return sentence.marks[head].role != .group
  }

  /// "thanks *Qatar* for *its contribution*": whose that is; `nil` where nobody is thanked so.
  func thanked(for gift: Int, _ spec: SlotSpec) -> [Argument]? {
    guard phrases[gift].isPossessed, case .preposition(let preposition) = phrases[root(gift)].link, phrases[preposition].word == "for"
    else {
      return nil
    }
    if let addressed = addressee(of: gift, SlotSpec()) { return addressed.filter { admits(spec, $0.mark) } }
    guard let host = phrases[preposition].host.map({ root($0) }), case .object(let verb) = phrases[host].link,
      let lemma = phrases[verb].verb?.lemma, grammar.verbClasses[lemma].contains(.attitude), !arguments(host, SlotSpec()).isEmpty
    else { return nil }
    return arguments(host, spec)
  }

  /// "express our gratitude *to Norway* for *the support* given to X": whose the thing is, though nothing says "its"; `nil` where nobody is thanked so.
  func thankedAside(for gift: Int, _ spec: SlotSpec) -> [Argument]? { isThankedFor(gift) ? addressee(of: gift, spec) : nil }

  /// "our gratitude *to Norway for* the support", "grateful *to Norway for* the support", but not "turned to Norway for support".
  func isThankedFor(_ gift: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[root(gift)].link, phrases[preposition].word == "for",
      let host = phrases[preposition].host.map({ root($0) })
    else { return false }
    guard phrases[host].head != nil else {
      return prepositions[host].contains {
        phrases[$0].word == "to" && $0 < preposition && complement[$0].map { phrases[$0].head != nil } == true
      }
    }
    guard case .preposition(let to) = phrases[host].link, phrases[to].word.split(separator: " ").last == "to" else { return false }
    if let noun = phrases[to].host { return phrases[noun].head == nil }
    return phrases[to].verbHost.flatMap { phrases[$0].verb }.map { $0.isCopula } ?? true
  }

  /// "thanked *A, B and C* for their assistance to *it*": those who are thanked did it for somebody else. O(``GrammarLimit/verbChain``).
  private func thanked(forWhatIsDoneTo pronoun: Int) -> Int? {
    var at = pronoun
    for _ in 0..<GrammarLimit.verbChain {
      guard case .preposition(let preposition) = phrases[root(at)].link, let host = phrases[preposition].host else { return nil }
      if phrases[preposition].word == "for", phrases[root(at)].isPossessed { return host }
      at = host
    }
    return nil
  }

  private func ownSubject(_ index: Int) -> Int? {
    guard let verb = governingVerb(index), case .phrase(let subject)? = phrases[verb].verb?.subjects.first else { return nil }
    return subject
  }

  /// "*Together with* Germany, Austria finances", "*Within the Centre*, a Cell was set up": a preposition that opens the sentence of a verb; "*Out of* the
  /// Forum grew the Network": any, before a verb whose subject stands behind it.
  private func fronted(_ word: String, of trigger: Int) -> Int? {
    guard let first = phrases.first, first.kind == .preposition, first.word == word, let group = phrases[trigger].verb else { return nil }
    if group.form == .finite, group.subjects.isEmpty, trigger == 2, group.objects.first == 3 { return 0 }
    if isOne(word, of: "content scene"), saysIn(trigger) { return 0 }
    guard first.verbHost == trigger, ["company", "fronted", "fronted company"].contains(where: { isOne(word, of: $0) }) else { return nil }
    return 0
  }

  /// "In *the Lima Declaration of 3 May 2023* the Ministers *call for*": a text opens the sentence, and the verb is its first. O(phrases before the verb).
  private func saysIn(_ verb: Int) -> Bool {
    guard let text = complement[0], text == 1, let head = phrases[text].head, kind(head) == .document,
      phrases[verb].verb?.form == .finite
    else { return false }
    return !phrases[..<verb].contains { $0.verb != nil || [.boundary, .relative, .subordinator].contains($0.kind) }
  }

  /// "implemented by X *together with Y*": what "together with" joins to a name is that one's company, too. O(``GrammarLimit/frontier``).
  private func company(_ word: String, of trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard grammar.lists["company"]?.contains(word) == true else { return [] }
    for at in trigger + 1..<max(trigger + 1, min(phrases.count, trigger + GrammarLimit.frontier)) {
      if [.boundary, .relative, .subordinator, .verb].contains(phrases[at].kind) { return [] }
      if phrases[at].kind == .connector, phrases[at].word == word, at + 1 < phrases.count { return arguments(at + 1, spec) }
    }
    return []
  }

  /// What stands behind a preposition after a phrase, else what "over which" before its verb goes back to. O(lookahead).
  func complements(_ word: String, ofVerb trigger: Int, _ spec: SlotSpec, blockedBy blocks: (Int) -> Bool) -> [Argument] {
    var near = complements(word, after: trigger, spec, blockedBy: blocks)
    if near.isEmpty, let fronted = fronted(word, of: trigger) { near = behind(fronted, spec) }
    let waited = near.isEmpty ? awaited(word, by: trigger, spec) : near
    let found = waited.isEmpty ? company(word, of: trigger, spec) : waited
    let verb = phrases[trigger].verb == nil ? carryingVerb(trigger) ?? trigger : trigger
    guard found.isEmpty, let told = phrases[verb].verb?.antecedent, let preposition = told.preposition,
      phrases[preposition].word == word || phrases[preposition].kind == .relative && isOne(word, of: "place preposition")
    else { return found }
    // "X, over which Peru presides, and Y signed": what stands behind the clause is none of its own.
    return arguments(told.phrase, spec).filter { sentence.marks[$0.mark].words.lowerBound < phrases[verb].words.lowerBound }
  }

  /// "*which* was admitted": said of no person.
  func isOfThings(_ verb: Int) -> Bool {
    guard let relative = phrases[..<verb].lastIndex(where: { $0.kind == .relative }) else { return false }
    return grammar.lists["impersonal relative"]?.contains(phrases[relative].word) == true
  }

  /// "are grateful *to Norway* for *its* support": the name that the phrase with "for" stands behind.
  func addressee(of phrase: Int, _ spec: SlotSpec) -> [Argument]? {
    guard case .preposition(let preposition) = phrases[root(phrase)].link, phrases[preposition].word == "for",
      let host = phrases[preposition].host.map({ root($0) })
    else { return nil }
    // "expresses appreciation *to Norway* for the help".
    if phrases[host].head == nil, let to = prepositions[host].first(where: { phrases[$0].word == "to" && $0 < preposition }) {
      // "to X for financing Y, and *to Z*, for the help they give".
      let earlier = phrases[to..<preposition].lastIndex { $0.kind == .preposition && $0.word == "for" } ?? to
      let thanked = behind(to, spec).filter { sentence.marks[$0.mark].words.lowerBound > phrases[earlier].words.lowerBound }
      return thanked.isEmpty ? nil : thanked
    }
    guard let head = phrases[host].head, sentence.marks[head].kind == .actor, case .preposition(let to) = phrases[host].link
    else { return nil }
    // "to X for financing Y, and *to Z*, for the help they give".
    let later = (host + 1..<max(host + 1, preposition)).filter { phrases[preposition].twin != nil && (phrases[$0].twin ?? -1) >= to }
    let others = later.flatMap { complement[$0].map { arguments($0, spec) } ?? [] }
    let thanked = others.isEmpty ? arguments(host, spec) : others
    return thanked.isEmpty ? nil : thanked
  }

  // MARK: Subjects

  /// The subject that a pronoun repeats which is one itself: "*X* announced that *it* would", "*X* opened the Centre, which *it* runs". `nil` where somebody else may be meant. O(lookahead).
  func meant(byPronoun index: Int) -> Int? {
    guard isPersonal(index), case .subject(let own) = phrases[index].link, let group = phrases[own].verb else { return nil }
    if let announcer = announcer(before: index) { return announcer }
    let teller: Int? =
      if let told = group.antecedent, told.preposition == nil, told.phrase < index {
        governingVerb(told.phrase)
      } else {
        reportingVerb(before: index)
      }
    guard let verb = teller, let above = phrases[verb].verb, !above.isPassive, !above.isCopula,
      case .phrase(let subject)? = above.subjects.first,
      subject < verb
    else { return nil }
    let isSeveral =
      phrases[subject].isPlural || !conjuncts[subject].isEmpty || phrases[subject].head.map { sentence.marks[$0].role == .group } ?? false
    return isSingularPronoun(index) == !isSeveral ? subject : nil
  }

  /// "the announcement *by Peru that it* will": who says what "that" opens.
  private func announcer(before index: Int) -> Int? {
    guard index > 3, phrases[index - 1].kind == .subordinator, phrases[index - 1].word == "that", isSingularPronoun(index),
      case let said = index - 2, phrases[said].head != nil, !phrases[said].isPlural, conjuncts[said].isEmpty,
      case .preposition(let by) = phrases[said].link, by == said - 1, ["of", agentPreposition].contains(phrases[by].word),
      let noun = phrases[by].host, phrases[noun].head == nil, isOne(phrases[noun].headWord, of: "announcement")
    else { return nil }
    return said
  }

  /// "announced *that it* would", "informed Peru *that it* would": the verb right before what is told, or before "that", with those to whom it is told.
  private func reportingVerb(before index: Int) -> Int? {
    var at = index - 1
    if at >= 0, phrases[at].kind == .subordinator, isOne(phrases[at].word, of: "told clause") {
      at -= 1
      while at >= 0, phrases[at].kind == .noun, case .object = phrases[at].link { at -= 1 }
    }
    guard at >= 0, let group = phrases[at].verb, group.form == .finite, group.lemma != nil else { return nil }
    return at
  }
}
