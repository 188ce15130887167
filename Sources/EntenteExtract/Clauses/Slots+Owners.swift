import EntenteLexicon
import EntenteModel

/// Whose things are: "its", "their".
extension Clauses {
  /// "Celebrating the launch of X …, and recognising *its* support": what the leading verb before was about.
  private func topic(before verb: Int, _ spec: SlotSpec) -> [Argument]? {
    for at in stride(from: verb - 1, through: max(0, verb - GrammarLimit.lookahead), by: -1) {
      guard let group = phrases[at].verb, group.isLead, let object = group.objects.first else { continue }
      let found = arguments(object, spec)
      return found.isEmpty ? nil : found
    }
    return nil
  }

  /// The verb whose object a phrase is; "builds *upon its predecessor*": or which has no object but what a preposition right behind it has.
  private func verb(actingOn phrase: Int) -> Int? {
    switch phrases[root(phrase)].link {
    case .object(let verb): return verb
    case .preposition(let preposition):
      guard preposition > 0, phrases[preposition - 1].verb?.objects.isEmpty == true,
        grammar.lists["acting on"]?.contains(phrases[preposition].word) == true
      else { return nil }
      return preposition - 1
    default: return nil
    }
  }

  /// "call upon *Spain* to continue *their support*": what somebody does with a thing of theirs, they do with their own.
  func doer(ofObject phrase: Int, _ spec: SlotSpec) -> [Argument]? {
    if case .preposition(let preposition) = phrases[root(phrase)].link, phrases[preposition].word == "for",
      let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, let lemma = group.lemma,
      grammar.verbClasses[lemma].contains(.attitude), let thanked = group.objects.last(where: { $0 < preposition })
    {
      // "thank *Norway* for *its assistance*"; "express appreciation *to Norway* for *its assistance*".
      let found = arguments(thanked, spec)
      return found.isEmpty ? addressee(of: phrase, spec) : found
    }
    guard let verb = verb(actingOn: phrase), let group = phrases[verb].verb, !group.isPassive, !group.isCopula else {
      return nil
    }
    let isOwn = isOne(name(of: group), of: "own verb")
    guard case .phrase(let subject)? = group.subjects.first, subject < phrase else {
      // "*They* praised X and expressed *their* support", where they are the text's own voice.
      return isOwn && group.subjects.first == .speaker ? [] : nil
    }
    if isOfThanker(phrase, group) { return [] }
    let found = arguments(subject, spec, throughGerunds: false)
    // "*A and B* fund the Network and train *its* officers": "its" are not two.
    if found.count > 1, isSingular(phrase) { return nil }
    // "*They* expressed *their* support": theirs who are meant by the one are theirs who are meant by the other.
    if found.isEmpty, isPersonal(subject) { return owner(of: subject, spec) }
    // "*The delegations* praised X and expressed *their* support": nobody's who has a name.
    if found.isEmpty, isOwn { return [] }
    return found.isEmpty ? nil : found
  }

  /// "the assistance *they* provide": what the pronoun's relative clause goes on about.
  private func toldOf(pronoun: Int) -> Int? {
    guard case .subject(let verb) = phrases[pronoun].link, let told = phrases[verb].verb?.antecedent, told.preposition == nil else {
      return nil
    }
    return told.phrase
  }

  /// "*Peru* runs the Network, which *it* set up": not what the relative clause goes on about, but the subject of the clause around.
  func subjectOutside(pronoun: Int, _ verb: Int) -> Int? {
    guard isSingularPronoun(pronoun), let group = phrases[verb].verb, let told = group.antecedent, told.preposition == nil,
      let governor = finite(above: group), let outer = phrases[governor].verb, !outer.isPassive,
      case .phrase(let subject)? = outer.subjects.first, subject != told.phrase, subject < pronoun, let head = phrases[subject].head,
      !isPersonal(subject), sentence.marks[head].role != .group
    else { return nil }
    return subject
  }

  /// Whom a pronoun that is a subject means: "it" no group, and never what its own relative clause goes on about ("X, which *it* joined"). O(names).
  func bearers(ofSubject pronoun: Int, _ spec: SlotSpec, _ verb: Int) -> [Argument] {
    let told = phrases[verb].verb?.antecedent.flatMap { $0.preposition == nil ? phrases[$0.phrase].head : nil }
    return owner(of: pronoun, spec).filter {
      (!isSingularPronoun(pronoun) || sentence.marks[$0.mark].role != .group)
        && told.map { sentence.marks[$0].entity } != sentence.marks[$0.mark].entity
    }
  }

  /// "*owes* its laboratory to X": what somebody has, but not what he gives.
  func isOwed(_ phrase: Phrase) -> Bool {
    guard case .object(let verb) = phrase.link, let group = phrases[verb].verb else { return false }
    return isOne(name(of: group), of: "owing")
  }

  /// "*praised* the work done by the Network, which it joined": over participles, the verb of the clause around. O(``GrammarLimit/verbChain``).
  private func finite(above group: VerbGroup) -> Int? {
    var at = group.governor
    for _ in 0..<GrammarLimit.verbChain {
      guard let verb = at, let outer = phrases[verb].verb else { return nil }
      if outer.form != .participle { return verb }
      at = outer.governor ?? outer.nounGovernor.flatMap(governingVerb)
    }
    return nil
  }

  /// "the Network, *of which* Peru is a member", "*in which* Peru is an observer": of what the relative clause goes on about, and of nothing above.
  func isOfAnother(_ trigger: Int) -> Bool {
    if phrases[trigger].whole != nil { return true }
    // "the authorities of the *JIT members*": it says itself whose.
    if phrases[trigger].modifiers.contains(where: { [.actor, .network].contains(kind($0)) }) { return true }
    return governingVerb(trigger).flatMap { phrases[$0].verb?.antecedent?.preposition } != nil
  }

  /// Whom "its" or "their" means: the subject or object named last before it; else the name nearest before it. O(phrases before it, bounded).
  func owner(of phrase: Int, _ spec: SlotSpec) -> [Argument] {
    if let owners = ownersOfSubject(phrase, spec) { return owners }
    // "support *for X*, created on the model of Y, *and for its* coordination": of what the preposition has had before.
    if case .preposition(let again) = phrases[root(phrase)].link, let first = phrases[again].twin, let told = complement[first],
      phrases[told].head != nil, again > first + 2, isSingular(phrase)
    {
      return arguments(told, spec)
    }
    if let verb = governingVerb(phrase), phrases[verb].verb?.isLead == true, let topic = topic(before: verb, spec),
      isSingular(phrase) || topic.count != 1 || sentence.marks[topic[0].mark].role == .group
    {
      return topic
    }
    if let told = toldOf(pronoun: phrase), let thanked = addressee(of: told, spec) ?? doer(ofObject: told, spec) { return thanked }
    if let meant = meant(byPronoun: phrase) {
      let found = arguments(meant, spec, throughGerunds: false)
      if !found.isEmpty { return found }
    }
    if let told = toldBefore(ownedSubject: phrase), isSingular(phrase) { return arguments(told, spec, throughGerunds: false) }
    if let doer = doer(ofObject: phrase, spec) { return doer }
    if let thanked = addressee(of: phrase, spec) { return thanked }
    let before = nearestBody(before: phrase, spec)
    return before.isEmpty ? bodyAhead(of: phrase, spec) : before
  }

  /// "noting that *the Roadmap* was made with the help of X, and that *its implementation* has begun": the subject of the clause that it goes on from. O(phrases before).
  private func toldBefore(ownedSubject phrase: Int) -> Int? {
    guard phrase > 2, case .subject = phrases[phrase].link, phrases[phrase - 1].kind == .subordinator,
      phrases[phrase - 2].kind == .connector, phrases[phrase - 2].hasConjunction,
      let earlier = phrases[..<(phrase - 2)].lastIndex(where: { $0.kind == .subordinator || $0.kind == .boundary }),
      phrases[earlier].kind == .subordinator, phrases[earlier].word == phrases[phrase - 1].word, phrases[earlier + 1].head != nil,
      case .subject = phrases[earlier + 1].link
    else { return nil }
    return earlier + 1
  }

  /// "Under *its* arrangement with Y, *X* exchanges data": in what opens the sentence, with no body before it, the subject to come. O(``GrammarLimit/lookahead``).
  private func bodyAhead(of phrase: Int, _ spec: SlotSpec) -> [Argument] {
    guard phrases.first?.kind == .preposition, !phrases[..<phrase].contains(where: { $0.kind != .preposition && $0.kind != .noun }),
      let verb = phrases[phrase...].firstIndex(where: { $0.verb?.form == .finite && $0.verb?.isRelative == false }),
      case .phrase(let subject)? = phrases[verb].verb?.subjects.first, subject > phrase,
      let comma = phrases[phrase..<subject].lastIndex(where: { $0.kind == .connector && $0.hasComma && !$0.hasConjunction }),
      !phrases[phrase..<subject].contains(where: { $0.kind == .boundary || $0.kind == .subordinator || $0.kind == .relative }),
      comma == subject - 1, phrases[subject].head != nil
    else { return [] }
    let bodies = SlotSpec(kinds: [.actor, .programme, .network, .instrument])
    let found = arguments(subject, bodies, throughGerunds: false)
    return !isSeverals(phrase) || found.first.map { _ in areSeveral(found, subject) } == true ? found.filter { admits(spec, $0.mark) } : []
  }

  /// "X, which takes over from *Y*", "X grew out of *Y*": of a name inside a relative clause or of what there was before, the body that is told of.
  private func toldAbout(_ index: Int, _ spec: SlotSpec, _ bodies: SlotSpec) -> [Argument]? {
    let above: Int? =
      switch phrases[index].link {
      case .preposition(let preposition): phrases[preposition].verbHost
      case .object(let verb): verb
      default: nil
      }
    guard let verb = above, let group = phrases[verb].verb, group.isRelative || isOne(name(of: group), of: "origin"),
      group.antecedent == nil,
      case .phrase(let told)? = group.subjects.first, told < verb
    else { return nil }
    let found = arguments(told, bodies)
    return found.isEmpty ? nil : found
  }

  /// "*their* support".
  private func isSeverals(_ phrase: Int) -> Bool { isOne(sentence.words[phrases[phrase].words.lowerBound], of: "plural possessive") }

  /// Whether "their" can go back to it: to several, to a group, or to what has a plural name.
  private func areSeveral(_ found: [Argument], _ phrase: Int) -> Bool {
    found.count > 1 || phrases[phrase].isPlural || !found[0].others.isEmpty || sentence.marks[found[0].mark].role == .group
  }

  /// The body that was a subject or an object last, else that named last. O(phrases before it, bounded).
  private func nearestBody(before phrase: Int, _ spec: SlotSpec) -> [Argument] {
    var nearest: [Argument] = []
    var at = phrase - 1
    let floor = max(0, phrase - GrammarLimit.lookahead)
    // "it" is no group of people.
    let bodies = SlotSpec(
      kinds: [.actor, .programme, .network, .instrument], notRoles: isSingular(phrase) ? [.state, .region, .group] : [.state, .region])
    while at >= floor {
      if phrases[at].kind == .noun, !isMaker(at) {
        let found = arguments(at, bodies)
        if !found.isEmpty, !isSeverals(phrase) || areSeveral(found, at) {
          switch phrases[at].link {
          case .subject, .free: return found.filter { admits(spec, $0.mark) }
          case .object: return (toldAbout(at, spec, bodies) ?? found).filter { admits(spec, $0.mark) }
          default: if nearest.isEmpty { nearest = toldAbout(at, spec, bodies) ?? organ(of: at, bodies) ?? found }
          }
        }
      }
      at -= 1
    }
    return nearest.filter { admits(spec, $0.mark) }
  }
}
