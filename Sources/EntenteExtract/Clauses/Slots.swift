import EntenteLexicon
import EntenteModel

/// What fills the places beside a trigger.
struct Filling {
  enum End: Hashable {
    case mark(Clauses.Argument)
    case speaker
    case signatories
    case topic
    case membership
    case told
  }
  var ends: [End] = []
  /// The function that gave them, for explanations.
  var function: SlotFunction?
}

extension Clauses {
  /// The first of a slot's functions that finds something.
  func fill(_ spec: SlotSpec, trigger: Int, rule: Rule, blocks: (Int) -> Bool) -> Filling {
    for function in spec.functions {
      let ends = fill(function, spec, trigger, rule, blocks)
      if !ends.isEmpty { return Filling(ends: ends, function: function) }
    }
    return Filling()
  }

  private func fill(_ function: SlotFunction, _ spec: SlotSpec, _ trigger: Int, _ rule: Rule, _ blocks: (Int) -> Bool) -> [Filling.End] {
    let phrase = phrases[trigger]
    switch function {
    case .subject where phrase.kind == .preposition:
      return rule.type == .cooperatesWith ? companions(trigger, spec) : circumstance(trigger, spec)
    case .doer: return doer(trigger, spec)
    case .object where phrase.kind == .preposition: return marks(behind(trigger, spec))
    case .aside: return isAside(trigger) ? possessor(trigger, spec, rule) : []
    case .topic: return isOfAnother(trigger) ? [] : [.topic]
    case .membership: return rule.governors.isEmpty && isCapacity(trigger) ? [] : [.membership]
    case .told: return isUncompleted(trigger) || isTheSame(trigger) ? [.told] : []
    case .made: return made(trigger, spec, rule)
    case .attribute: return phrase.verb.map { $0.isPassive ? $0.objects.flatMap { marks(arguments($0, spec)) } : [] } ?? []
    case .subject where phrase.kind == .verb: return agent(trigger, spec)
    case .subject:
      if let thanked = thanked(for: trigger, spec) { return marks(thanked) }
      let holders = possessor(trigger, spec, rule)
      if !holders.isEmpty { return holders }
      let agents = nominalAgent(trigger, spec)
      return marks(agents.isEmpty ? thankedAside(for: trigger, spec) ?? [] : agents)
    case .object: return phrase.kind == .verb ? patient(trigger, spec) : marks(nominal("of", trigger, spec))
    case .speaker:
      return isGiven(trigger, rule) || isGivenByOthers(trigger) || isThankedFor(trigger)
        ? [] : speaks(trigger, strictly: true, takesOf: rule.to.functions.contains(.preposition("of"))) ? [.speaker] : []
    case .voice: return speaks(trigger) ? [.speaker] : []
    case .actor: return actor(trigger, spec)
    case .possessor:
      let names = phrase.possessors.filter { admits(spec, $0) }
      if !names.isEmpty { return names.map { .mark(argument($0, trigger)) } }
      if let owner = phrase.owner { return marks(arguments(owner, spec)) }
      if phrase.isPossessed {
        // "thanks Qatar *for its contribution* to X": whoever is thanked, and nobody else.
        if let thanked = thanked(for: trigger, spec) { return marks(thanked) }
        let bearer = bearer(ofPronoun: trigger, spec)
        return marks(bearer.isEmpty ? doer(ofObject: trigger, spec) ?? [] : bearer)
      }
      return marks(nominal("of", trigger, spec))
    case .verbPreposition(let word):
      return carryingVerb(trigger, rule).map { marks(complements(word, ofVerb: $0, spec, blockedBy: { $0 != trigger && blocks($0) })) }
        ?? []
    case .verbSubject: return carryingVerb(trigger, rule).map { subjects($0, spec) } ?? []
    case .verbObject: return carryingVerb(trigger, rule).map { marks(objects(of: $0, not: trigger, spec)) } ?? []
    case .ownObject: return marks(ownersOfObject(trigger, spec))
    case .listed: return marks(listedNames(under: trigger, spec))
    case .people: return marks(origin(ofSubject: trigger, spec))
    case .complement: return marks(predicated(of: trigger, spec))
    // "the creation of X *in cooperation* with Y": X's, not ours.
    case .signatories where phrase.kind == .noun && isMannerOfNamed(trigger): return []
    case .signatories where phrase.kind == .noun && !nominal("of", trigger, SlotSpec()).isEmpty: return []
    case .signatories: return speaks(trigger, strictly: true) ? [.signatories] : []
    case .caller: return caller(trigger, spec)
    case .objectOf(let verb): return objects(ofLater: verb, after: trigger, spec)
    case .modifier:
      let names = phrase.modifiers.filter { admits(spec, $0) }
      return names.map { .mark(argument($0, trigger)) }
    case .preposition("of"), .preposition("de"):
      guard case .preposition(let word) = function else { return [] }
      if isCarriedGenitive(trigger, rule) { return genitive(trigger, spec) }
      let found = nominal(word, trigger, spec)
      return marks(isOfPeople(rule) ? found + sent(word, by: trigger, spec).filter { !found.contains($0) } : found)
    case .preposition(let word):
      let found = complements(word, ofVerb: trigger, spec, blockedBy: blocks)
      guard found.isEmpty, phrase.kind == .noun, let verb = lentVerb(trigger, rule) ?? extraposing(trigger, word) else {
        return marks(found)
      }
      return marks(complements(word, after: verb, spec, blockedBy: blocks))
    }
  }

  /// "*An arrangement* was concluded *between* A and B": the passive verb that stands between a noun and what completes it.
  private func extraposing(_ noun: Int, _ word: String) -> Int? {
    guard case .subject(let verb) = phrases[noun].link, let group = phrases[verb].verb, group.isPassive, group.form == .finite,
      grammar.lists["extraposed"]?.contains(word) == true
    else { return nil }
    // "recommended that an arrangement *be concluded* between A and B": what is only to be is not told by the noun.
    let opens = sentence.words[phrases[verb].words.lowerBound]
    return group.modality == nil && grammar.lists["past auxiliary"]?.contains(opens) == true && modality(verb) == .fact ? verb : nil
  }

  /// Whether those whose people come are meant: "composed of *representatives of X*".
  private func isOfPeople(_ rule: Rule) -> Bool { rule.type == .memberOf || rule.type == .involvedIn }

  /// "composed of *one representative each of X and Y*": whose people the phrases behind the preposition are.
  private func sent(_ word: String, by trigger: Int, _ spec: SlotSpec) -> [Argument] {
    if phrases[trigger].kind == .noun {
      return prepositions[trigger].filter { phrases[$0].word == word }.flatMap { all(from: $0, through: twins) }.flatMap { at in
        complement[at].map { attendants($0, spec) } ?? []
      }
    }
    guard phrases[trigger].kind == .verb, trigger + 1 < phrases.count,
      let preposition = (trigger + 1..<min(phrases.count, trigger + GrammarLimit.verbChain)).first(where: { phrases[$0].word == word }),
      let people = complement[preposition]
    else { return [] }
    return attendants(people, spec)
  }

  func marks(_ arguments: [Argument]) -> [Filling.End] { arguments.map { .mark($0) } }

  /// "the strengthening *of X*", "the establishment and functioning *of X*".
  func nominal(_ word: String, _ trigger: Int, _ spec: SlotSpec) -> [Argument] {
    var found: [Argument] = []
    var seen: Set<Int> = []
    if word == "of" || word == "de", let whole = phrases[trigger].whole { return arguments(whole, spec) }
    for at in [trigger] + conjuncts[trigger] where found.isEmpty {
      guard at + 1 < phrases.count, phrases[at + 1].kind == .preposition, phrases[at + 1].word == word else { continue }
      // "its contribution *to X*, and the statement of Y": what has a complement of its own takes none of the next one.
      if at != trigger, phrases[trigger + 1].kind != .connector { continue }
      collectComplements(at + 1, spec, &found, &seen)
    }
    if found.isEmpty, let later = interrupted(word, trigger) { collectComplements(later, spec, &found, &seen) }
    if found.isEmpty { found = awaited(word, by: trigger, spec) }
    return found.isEmpty ? heldInClause(word, trigger, spec) : found
  }

  /// "X, *of which* Peru is the main donor": what a relative clause goes back to by the preposition of the noun that it ends in.
  private func heldInClause(_ word: String, _ trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard case .object(let verb) = phrases[trigger].link, let told = phrases[verb].verb?.antecedent, let preposition = told.preposition,
      phrases[preposition].word == word
    else { return [] }
    return arguments(told.phrase, spec).filter { sentence.marks[$0.mark].words.lowerBound < phrases[verb].words.lowerBound }
  }

  // MARK: Verbs

  private func agent(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    guard let group = phrases[trigger].verb else { return [] }
    if group.isPassive {
      return marks(complements(agentPreposition, ofVerb: trigger, spec, blockedBy: { _ in false }))
    }
    return subjects(trigger, spec)
  }

  var agentPreposition: String { grammar.agentPreposition }

  /// The subject's names, likeliest subject first; nothing where the likeliest is the speaker.
  func subjects(_ verb: Int, _ spec: SlotSpec) -> [Filling.End] {
    guard let group = phrases[verb].verb else { return [] }
    for subject in group.subjects.prefix(3) {
      switch subject {
      case .speaker, .none: return []
      case .phrase(let phrase) where phrases[phrase].isSpeaker: return []
      case .phrase(let nearest):
        let phrase = partners(combating: verb, nearest: nearest) ?? nearest
        if group.form == .participle || group.isRelative, let thing = thing(describedBy: phrase) {
          return marks(arguments(thing, spec, throughGerunds: false))
        }
        let found =
          addressed(besides: phrase, verb, spec) + subjectArguments(phrase, spec, verb) + companions(ofSubject: phrase, verb, spec)
        if !found.isEmpty { return isOfUnnamed(phrase, verb) ? [] : marks(toldOf(found, verb)) }
        let identified = identified(phrase, spec)
        if !identified.isEmpty { return marks(identified) }
        // "Peru and X exhibited, and *the Heritage Expo, to be opened*": capitals that nothing knows are somebody's name, and nobody else's.
        if isUnknownName(phrase), group.form != .finite { return [] }
      }
    }
    return []
  }

  /// "the Centre, *set up* by Peru, and the Office": a participle or a relative clause tells of what stands before it, where anything does.
  func toldOf(_ found: [Argument], _ verb: Int) -> [Argument] {
    guard let group = phrases[verb].verb, group.form == .participle || group.isRelative else { return found }
    let found = group.isRelative ? found.filter { !isPerson($0.mark) || !isOfThings(verb) } : found
    let before = found.filter { sentence.marks[$0.mark].words.lowerBound < phrases[verb].words.lowerBound }
    // "programmes *financed* by X, such as A and B": the list is of what is told.
    if before.isEmpty, case .phrase(let told)? = group.subjects.first, phrases[told].head == nil, !listed[told].isEmpty { return found }
    return before.isEmpty && group.nounGovernor == nil ? found : before
  }

  /// "a fourth protocol *to X, dedicated* to", "a project *of X, launched* in": what stands behind the comma is said of the thing without a name.
  private func isOfUnnamed(_ phrase: Int, _ verb: Int) -> Bool {
    // "a delegation *of the Group led* by Kenya", "the raid *on the Group led* by Kenya": people and deeds, which have a leader, too.
    if phrase + 1 == verb, let group = phrases[verb].verb, group.form == .participle, isOne(name(of: group), of: "done to people"),
      case .preposition(let preposition) = phrases[phrase].link, let host = phrases[preposition].host, phrases[host].head == nil
    {
      return true
    }
    guard phrases[verb].verb?.form == .participle, phrase + 2 == verb, phrases[phrase + 1].kind == .connector,
      !phrases[phrase + 1].hasConjunction, case .preposition(let preposition) = phrases[phrase].link,
      ["of", "to"].contains(phrases[preposition].word), let host = phrases[preposition].host, host == preposition - 1
    else { return false }
    return phrases[host].head == nil && phrases[host].isIndefinite && !phrases[host].noun.classes.contains(.transparent)
  }

  /// "the *Minister* of Peru": an office that somebody holds.
  private func isPerson(_ mark: Int) -> Bool {
    guard sentence.marks[mark].role == .office else { return false }
    return grammar.info(sentence.words[sentence.marks[mark].words.lowerBound])?.classes.contains(.opaque) == true
  }

  /// A subject's names: of "the role of X in combating", X; of a pronoun, its bearer.
  func subjectArguments(_ phrase: Int, _ spec: SlotSpec, _ verb: Int) -> [Argument] {
    // "X released Y, *its second report*, drawn up with the help of Z".
    if phrases[phrase].head == nil, phrases[phrase].isPossessed, case .apposition(let named) = phrases[phrase].link,
      phrases[named].head != nil
    {
      return arguments(named, spec, throughGerunds: false)
    }
    let found = arguments(phrase, spec, throughGerunds: false)
    if !found.isEmpty { return found }
    if phrases[phrase].head == nil, case .apposition(let named) = phrases[phrase].link {
      return arguments(named, spec, throughGerunds: false)
    }
    // "the second phase, *SAFE LAKE II*, will be led by Peru".
    if phrases[phrase].head == nil, !phrases[phrase].isPlural, let named = appositions[phrase].first(where: { phrases[$0].head != nil }) {
      return arguments(named, spec, throughGerunds: false)
    }
    if phrases[phrase].isPossessed, phrases[phrase].noun.classes.contains(.transparent) { return owner(of: phrase, spec) }
    if let outer = subjectOutside(pronoun: phrase, verb) { return arguments(outer, spec, throughGerunds: false) }
    if isPersonal(phrase) { return bearers(ofSubject: phrase, spec, verb) }
    if case .preposition(let preposition) = phrases[phrase].link, phrases[preposition].word == "as", let host = phrases[preposition].host {
      return arguments(host, spec)
    }
    return []
  }

  private func patient(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    guard let group = phrases[trigger].verb else { return [] }
    if group.isPassive { return subjects(trigger, spec) }
    for object in group.objects {
      let found = arguments(object, spec)
      if !found.isEmpty { return marks(group.antecedent?.phrase == object ? before(trigger, found) : found) }
    }
    if group.objects.isEmpty, group.form == .gerund { return marks(nominal("of", trigger, spec)) }
    if let told = soughtBefore(trigger) { return marks(before(trigger, arguments(told, spec))) }
    return group.antecedent.map { $0.preposition == nil ? marks(identified($0.phrase, spec)) : [] } ?? []
  }

  /// "X, *which Peru has financed* since 2003, and Y": of what a relative clause goes on about, that which stands before it, where anything does.
  private func before(_ verb: Int, _ found: [Argument]) -> [Argument] {
    let before = found.filter { sentence.marks[$0.mark].words.lowerBound < phrases[verb].words.lowerBound }
    return before.isEmpty ? found : before
  }

  // MARK: Nouns

  /// "X's support", "its support", "X provides support", "X is a partner", "…, a partner", and "in cooperation" for rules that ask for "in".
  func possessor(_ trigger: Int, _ spec: SlotSpec, _ rule: Rule, _ depth: Int = 0) -> [Filling.End] {
    let phrase = phrases[trigger]
    if phrase.isOurs || isOwed(phrase) { return [] }
    if depth == 0, case .preposition(let among) = phrase.link, let verb = memberVerb(of: among) { return subjects(verb, spec) }
    if let verb = givenVerb(trigger, rule) { return marks(complements(agentPreposition, after: verb, spec, blockedBy: { _ in false })) }
    // "X, *whose chairmanship of Y* ends": where "of" tells what is chaired, whose it is tells who chairs.
    if depth > 0
      || !rule.to.functions.contains(.possessor) && !isOwned(by: rule) && !isCarriedGenitive(trigger, rule)
      || phrase.owner != nil && !nominal("of", trigger, rule.to).isEmpty
    {
      let names = phrase.possessors.filter { admits(spec, $0) }
      if !names.isEmpty { return names.map { .mark(argument($0, trigger)) } }
      if phrase.isPossessed { return marks(owner(of: trigger, spec)) }
      if let owner = phrase.owner { return marks(arguments(owner, spec)) }
    }
    if !rule.before.isEmpty, case .preposition(let preposition) = phrases[root(trigger)].link,
      rule.before.contains(phrases[preposition].word)
    {
      return circumstance(preposition, spec, ofAgents: rule.type == .cooperatesWith || rule.type == .chairs)
    }
    switch phrase.link {
    case .object(let verb):
      guard let group = phrases[verb].verb else { return [] }
      let light = rule.lightVerbs.contains(name(of: group))
      if group.isPassive { return light && keepsObject(group) ? subjects(verb, spec) : [] }
      if light, isWhatPartnersAreFor(group) { return [] }
      if group.isCopula && group.lemma == nil || light || isInMind(group) { return subjects(verb, spec) }
      return lentVerb(trigger, rule).map { subjects($0, spec) } ?? []
    case .apposition(let other):
      let named = arguments(phrase.isPlural ? root(other) : other, spec)
      // "A and B, *both members of X*, and C": of those who have been named by then.
      let before = named.filter { sentence.marks[$0.mark].words.lowerBound < phrase.words.lowerBound }
      return marks(before.isEmpty ? named : before)
    case .conjunct:
      if let verb = lentVerb(trigger, rule) { return subjects(verb, spec) }
      // "X, host of E *and chair of* Y".
      if case .apposition(let other) = phrases[firstConjunct(trigger)].link, phrases[firstConjunct(trigger)].head == nil, depth == 0 {
        return marks(arguments(other, spec))
      }
      // "has concluded agreements with A *and an arrangement* with B".
      switch phrases[root(trigger)].link {
      case .object(let verb):
        guard let group = phrases[verb].verb, !group.isPassive, rule.lightVerbs.contains(name(of: group)) else { return [] }
        return subjects(verb, spec)
      // "the role of X *in* training *and in the fight*", "the programme *on* ports *and the fight* … – X".
      case .preposition(let preposition): return throughHost(preposition, spec, rule, depth)
      default: return []
      }
    case .preposition(let preposition):
      // "thank X for *the assistance* that it provides to Y".
      if depth == 0, let verb = lentVerb(trigger, rule) { return subjects(verb, spec) }
      if depth == 0, let held = holder(ofRoleBehind: preposition, spec) { return marks(held) }
      if depth == 0, let verb = copulaOverOne(of: trigger) { return subjects(verb, spec) }
      // "on the model of X and *in* cooperation with Y": not X's; a rule of its own reads it.
      if rule.type == .cooperatesWith, isManner(preposition), depth == 0, preposition > 0, phrases[preposition - 1].kind == .connector {
        return []
      }
      if let verb = actingVerb(of: preposition) { return subjects(verb, spec) }
      return throughHost(preposition, spec, rule, depth)
    case .subject(let verb):
      let given = passiveLight(verb, rule, spec)
      return given.isEmpty && depth == 0 ? lentVerb(trigger, rule).map { subjects($0, spec) } ?? [] : given
    default: return depth == 0 ? lentVerb(trigger, rule).map { subjects($0, spec) } ?? [] : []
    }
  }

  /// "with *Eurojust's* help": where whose the noun is tells who gives, the subject is who is given.
  private func isOwned(by rule: Rule) -> Bool {
    rule.from.functions.contains(.possessor) && !rule.from.functions.contains(.subject) && !rule.before.isEmpty
  }

  /// "the role of X *in the fight*", "its efforts *in the fight*", "X plays a role *in the fight*": what the host noun belongs to.
  private func throughHost(_ preposition: Int, _ spec: SlotSpec, _ rule: Rule, _ depth: Int) -> [Filling.End] {
    guard depth < 4, depth > 0 || grammar.lists["apart"]?.contains(phrases[preposition].word) != true,
      let host = phrases[preposition].host, !isObjectPronoun(host),
      // "under the patronage of X and in *the presence of* observers": not X's.
      rule.type != .memberOf || !isOne(phrases[host].headWord, of: "presence noun")
    else {
      return []
    }
    let called = calledByName(host, spec)
    if !called.isEmpty { return marks(called) }
    let top = root(host)
    var told: SlotSpec? = spec
    if case .preposition(let outer) = phrases[top].link, !["of", "as", "for"].contains(phrases[outer].word) {
      // "the work done *by Europol* in the fight": what states and groups do, the text undertakes.
      told = rule.type == .addresses && phrases[outer].word == agentPreposition ? spec.without([.group, .state]) : nil
      // "the cooperation *between A and B* in the fight": each of them fights.
      if rule.type == .addresses, !rule.from.functions.contains(.voice), isBetweenPartners(outer) { told = spec.without([.group]) }
    }
    let named = told.map { arguments(top, $0) } ?? []
    if !named.isEmpty { return marks(named) }
    return possessor(top, spec, rule, depth + 1)
  }

  /// "*we* call for the establishment of".
  private func caller(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    var at = above(trigger)
    for _ in 0..<GrammarLimit.verbChain {
      // "*Following the creation of X*, the Ministers agreed": what stands in front of the verb is not what they agreed on.
      guard let current = at, current < trigger else { return [] }
      if let group = phrases[current].verb, let lemma = group.lemma, grammar.verbModality[lemma] != nil {
        let named = subjects(current, spec)
        return named.isEmpty ? (speaks(current, strictly: true) ? [.speaker] : []) : named
      }
      if phrases[current].verb != nil { return [] }
      at = above(current)
    }
    return []
  }

  /// The named subject of the nearest verb above that does more than point at something.
  private func actor(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    var at = above(trigger)
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { return [] }
      if let group = phrases[current].verb {
        if let lemma = group.lemma, grammar.verbClasses[lemma].contains(.attitude) { return [] }
        let doers = agent(current, spec)
        return doers.isEmpty && group.isPassive && isDevoted(group) ? subjects(current, spec) : doers
      }
      at = above(current)
    }
    return []
  }

  func governingVerb(_ phrase: Int) -> Int? {
    var at = above(phrase)
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { return nil }
      if phrases[current].verb != nil { return current }
      at = above(current)
    }
    return nil
  }
}
