import EntenteLexicon
import EntenteModel

/// A rule that found its ends in a sentence.
struct RuleHit: Hashable {
  var rule: Int
  /// The phrase that woke the rule.
  var trigger: Int
  var from: Filling.End
  var to: Filling.End
  var modality: Modality
}

/// Lets the words of a sentence wake their rules, and the rules look for their ends. O(triggers × rules of each), each look bounded.
struct RuleMatcher {
  let rules: RuleSet
  let clauses: Clauses
  /// Takes down what becomes of every rule that is woken; `nil` where nobody asks.
  var log: RuleLog?

  /// What is found, in the order of the sentence.
  func hits() -> [RuleHit] {
    var effort = ExtractionEffort()
    return hits(&effort)
  }

  /// ``hits()``, counted.
  func hits(_ effort: inout ExtractionEffort) -> [RuleHit] {
    var hits: [RuleHit] = []
    let wakes = wakes()
    for (trigger, wake) in wakes { match(wake, trigger, &hits) }
    effort.words += clauses.sentence.words.count
    effort.phrases += clauses.phrases.count
    effort.rulesTried += wakes.count
    effort.rulesFilled += hits.count
    return hits
  }

  /// Every trigger with every rule that it wakes.
  func wakes() -> [(trigger: Int, wake: Grammar.Wake)] {
    var wakes: [(trigger: Int, wake: Grammar.Wake)] = []
    for index in clauses.phrases.indices {
      let phrase = clauses.phrases[index]
      if let lemma = phrase.verb?.lemma { wakes += clauses.grammar.verbRules[lemma].map { (index, $0) } }
      if phrase.kind == .noun, phrase.head == nil, let noun = phrase.noun.noun {
        wakes += clauses.grammar.nounRules[noun].map { (index, $0) }
      }
      for unit in phrase.units {
        if let known = clauses.units[unit].info.phrase, !isKept(unit) { wakes += clauses.grammar.phraseRules[known].map { (index, $0) } }
      }
    }
    return wakes
  }

  private func match(_ wake: Grammar.Wake, _ trigger: Int, _ hits: inout [RuleHit]) {
    let rule = rules.rules[wake.rule]
    if let obstacle = obstacle(rule, wake.form, trigger) { return note(wake.rule, trigger, obstacle) }
    // A rule for facts tells of a deed as a fact, unless the sentence says that it is still to come.
    let teller = rule.modality == .fact ? teller(of: trigger, rule) : nil
    let modality =
      teller.map { clauses.modality($0, telling: $0) } ?? rule.modality
      ?? striven(trigger, rule, min(clauses.modality(trigger), modalityOfGovernor(of: trigger, rule)))
    func keep(_ from: Filling.End, _ to: Filling.End, _ modality: Modality) {
      guard entity(from) != entity(to) || entity(from) == nil else { return }
      let said = from == .speaker && rule.modality == nil ? min(modality, clauses.modality(trigger, isSpeakers: true)) : modality
      let firm = isHedged(from) || isHedged(to) ? .possibility : said
      hits.append(RuleHit(rule: wake.rule, trigger: trigger, from: from, to: to, modality: firm))
    }
    if let pair = rule.pair {
      let ends = clauses.fill(pair, trigger: trigger, rule: rule, blocks: blocks(pair)).ends.flatMap(oneByOne)
      note(wake.rule, trigger, ends.isEmpty ? .noStart : ends.count == 1 && ends != [.signatories] ? .noEnd : nil)
      if ends == [.signatories] {
        return hits.append(RuleHit(rule: wake.rule, trigger: trigger, from: .signatories, to: .signatories, modality: modality))
      }
      for ends in clauses.apart(ends) where ends.count <= rule.most {
        for (place, from) in ends.enumerated() {
          for to in ends.dropFirst(place + 1)
          where !isListed(to, under: from) && !clauses.areOnOneHand(from, to) && !clauses.areOfTwoLists(from, to) {
            keep(from, to, modality)
          }
        }
      }
      return
    }
    let presupposed = clauses.phrases[trigger].kind == .noun && rule.before.isEmpty
    var to = clauses.fill(rule.to, trigger: trigger, rule: rule, blocks: blocks(rule.to)).ends
    if rule.type == .established { to.removeAll(where: isOwnedPart) }
    guard !to.isEmpty else { return note(wake.rule, trigger, .noEnd) }
    var filling = clauses.fill(rule.from, trigger: trigger, rule: rule, blocks: blocks(rule.from))
    // "run by A together with *B and C*": those on the other side are not on this one, too.
    if rule.type == .cooperatesWith, filling.ends.contains(where: { !to.contains($0) }) { filling.ends.removeAll(where: to.contains) }
    // "its desks, namely *A and B*": those that are parts together are none of each other.
    if rule.type == .partOf { to.removeAll(where: filling.ends.contains) }
    if rule.type == .chairs, filling.ends.contains(where: isPredecessor) { to.removeAll { kind($0) == .event } }
    to = beside(trigger, to)
    filling.ends = beside(trigger, filling.ends)
    note(wake.rule, trigger, filling.ends.isEmpty ? .noStart : nil)
    let said = min(modality, clauses.firmness(ofGift: trigger, rule))
    let isRole = presupposed && filling.function == .subject && isBehindCommonNoun(trigger) && said > .possibility
    // "consider joining *the actions of X* against Y": what X does is told as it is.
    let isDone = presupposed && filling.function == .preposition("of") && rule.type == .addresses && said != .call
    for (from, to) in pairs(filling.ends, to, trigger) where !areOfTwoParts(from, to) { keep(from, to, isRole || isDone ? .fact : said) }
  }

  /// "who succeeded *Peru* as chair of the meeting": who had the chair before has not had it at that one.
  private func isPredecessor(_ end: Filling.End) -> Bool {
    guard case .mark(let argument) = end, case .object(let verb) = clauses.phrases[clauses.root(argument.phrase)].link,
      let group = clauses.phrases[verb].verb
    else { return false }
    return !group.isPassive && clauses.isOne(clauses.name(of: group), of: "taking over")
  }

  private func kind(_ end: Filling.End) -> NodeKind? {
    guard case .mark(let argument) = end else { return nil }
    return clauses.kind(argument.mark)
  }

  /// The verb that tells of the deed: the trigger, or the one that the rule wants over it ("*may be invited* as observers"); nil where the noun takes the
  /// deed for granted ("will hand over *the presidency*").
  private func teller(of trigger: Int, _ rule: Rule) -> Int? {
    if clauses.phrases[trigger].verb != nil { return trigger }
    return rule.governors.isEmpty || rule.before.isEmpty ? nil : clauses.governingVerb(trigger)
  }

  /// Every start with every end; "A and B fund X and Y *respectively*": the first with the first, and nothing where these are not as many. O(pairs).
  private func pairs(_ from: [Filling.End], _ to: [Filling.End], _ trigger: Int) -> [(Filling.End, Filling.End)] {
    let all = from.flatMap { start in to.map { (start, $0) } }
    guard from.count > 1 || to.count > 1, clauses.isSaidRespectively(trigger) else { return all }
    let (starts, ends) = (from.flatMap(oneByOne), to.flatMap(oneByOne))
    guard starts.count > 1, ends.count > 1 else { return all }
    return starts.count == ends.count ? Array(zip(starts, ends)) : []
  }

  /// "keep the plan, which A funds*, consistent with* B": what stands behind a clause put in between is no predicate of its own; the verb before says how firmly it is so.
  private func isKept(_ unit: Int) -> Bool {
    guard let first = clauses.units[unit].words.first, first > 1, clauses.sentence.words[first - 1] == "," else { return false }
    let before = clauses.phrases.last { $0.verb != nil && $0.words.upperBound <= first }
    return before?.verb?.isRelative == true
  }

  /// "*the two organisations* exchange data": each of those whom one phrase stands for.
  private func oneByOne(_ end: Filling.End) -> [Filling.End] {
    guard case .mark(let argument) = end, !argument.others.isEmpty, clauses.sentence.marks[argument.mark].isReference else { return [end] }
    return ([argument.entity] + argument.others).map { bearer in
      var one = argument
      (one.entity, one.others) = (bearer, [])
      return .mark(one)
    }
  }

  /// "Its implementation *will be entrusted* to X": how firmly the verb is said whose subject the trigger is, where the rule asks for that verb.
  private func modalityOfGovernor(of trigger: Int, _ rule: Rule) -> Modality {
    if rule.from.functions.contains(.doer) { return clauses.firmness(ofCarrying: trigger, isResult: isOfResult(rule)) }
    if case .subject(let verb) = clauses.phrases[trigger].link, !rule.governors.isEmpty || isLent(by: verb, rule) {
      return clauses.modality(verb)
    }
    guard !rule.governors.isEmpty else { return .fact }
    return rule.type != .chairs && clauses.isDirected(trigger, by: rule) ? .call : .fact
  }

  /// Whether what a rule tells of is done once and for all, and then there: a foundation, a publication, an accession.
  private func isOfResult(_ rule: Rule) -> Bool { [.established, .published, .memberOf].contains(rule.type) }

  /// "its *efforts* to establish X": possible at most, unless it is called for or undertaken.
  private func striven(_ trigger: Int, _ rule: Rule, _ modality: Modality) -> Modality {
    modality == .fact && isOfResult(rule) && clauses.isStrivenFor(trigger) ? .possibility : modality
  }

  /// "The presidency *will be assumed* by X".
  private func isLent(by verb: Int, _ rule: Rule) -> Bool {
    guard let group = clauses.phrases[verb].verb, group.isPassive else { return false }
    return rule.lightVerbs.contains(clauses.name(of: group))
  }

  /// What keeps a rule from looking for its ends at all.
  private func obstacle(_ rule: Rule, _ form: Trigger.Form, _ trigger: Int) -> RuleObstacle? {
    if !voiceFits(form, trigger) { return .voice }
    if let denial = clauses.denial(of: trigger) { return .negated(denial) }
    if rule.type == .memberOf, clauses.joinsInDoing(trigger) { return .followed("in") }
    if rule.type == .memberOf, clauses.areTwoCircles(trigger) { return .noStart }
    // "A, B and *other partners*": each is somebody's, and nobody says whose.
    if rule.pair != nil, clauses.areOthers(trigger) { return .noStart }
    if !rule.before.isEmpty, !isPreceded(trigger, by: rule.before) { return .notPreceded }
    if !rule.governors.isEmpty, !isGoverned(trigger, by: rule) { return .notGoverned }
    if !rule.manner.isEmpty, !clauses.isDone(trigger, in: rule.manner) { return .noManner }
    if rule.pair != nil, !rule.governors.isEmpty, let word = clauses.everybodys(trigger) { return .everybodys(word) }
    return rule.without.first { word in
      clauses.isFollowed(trigger, by: word) || clauses.isAwaitedBehind(trigger, word)
        || rule.pair != nil && !rule.governors.isEmpty && clauses.followsGovernor(word, trigger, rule)
    }.map(RuleObstacle.followed)
  }

  func voiceFits(_ form: Trigger.Form, _ trigger: Int) -> Bool {
    switch form {
    case .active: clauses.phrases[trigger].verb?.isPassive == false
    case .passive: clauses.phrases[trigger].verb?.isPassive == true
    case .verb, .noun, .phrase: true
    }
  }

  /// "its role *in the fight* against X": whose role it is stands outside of what the sentence wishes for, unlike "asks Y *in cooperation* with X".
  private func isBehindCommonNoun(_ trigger: Int) -> Bool {
    guard case .preposition(let preposition) = clauses.phrases[trigger].link, let host = clauses.phrases[preposition].host else {
      return false
    }
    // "its *negotiations on* an agreement": what is talked about is no role; nor is "its *commitment* to the fight", which says how firm it is.
    let noun = clauses.phrases[host].noun
    return clauses.phrases[host].head == nil && !clauses.isAwaited(trigger) && (noun.modality == nil || noun.classes.contains(.modal))
  }

  /// A noun that a rule asks a preposition before: that, or the one that began its phrase.
  func isPreceded(_ trigger: Int, by words: [String]) -> Bool {
    guard case .preposition(let preposition) = clauses.phrases[clauses.root(trigger)].link else { return false }
    return words.contains(clauses.phrases[preposition].word)
  }

  /// A noun that a rule asks a verb above, and whether one of these is it.
  func isGoverned(_ trigger: Int, by rule: Rule) -> Bool {
    guard let verb = clauses.carryingVerb(trigger, rule), let group = clauses.phrases[verb].verb, !group.isNegated else { return false }
    return rule.governors.contains(clauses.name(of: group))
  }

  /// A noun on the way that would take the preposition for itself.
  func blocks(_ spec: SlotSpec) -> (Int) -> Bool {
    let wanted = spec.functions.compactMap { function in
      switch function {
      case .preposition(let word), .verbPreposition(let word): word
      default: nil
      }
    }
    return { index in
      guard let noun = clauses.phrases[index].noun.noun, clauses.phrases[index].head == nil else { return false }
      return clauses.grammar.nounRules[noun].contains { wake in
        let rule = rules.rules[wake.rule]
        guard isCarried(index, by: rule) else { return false }
        return (rule.to.functions + rule.from.functions + (rule.pair?.functions ?? [])).contains { function in
          if case .preposition(let word) = function { return wanted.contains(word) && word != "of" }
          return false
        }
      }
    }
  }

  /// Whether a noun stands with a verb that its rule asks for, or the rule asks for none: only then what follows is its own.
  private func isCarried(_ noun: Int, by rule: Rule) -> Bool {
    guard !rule.lightVerbs.isEmpty || !rule.governors.isEmpty else { return true }
    guard let verb = clauses.carryingVerb(noun), let group = clauses.phrases[verb].verb else { return true }
    let name = clauses.name(of: group)
    return rule.lightVerbs.contains(name) || rule.governors.contains(name)
  }

  /// "set up *the secretariat of X*", "adopts *the work programme of X*": a part of a body is made, not the body.
  private func isOwnedPart(_ end: Filling.End) -> Bool {
    guard case .mark(let argument) = end, case .preposition(let preposition) = clauses.phrases[clauses.root(argument.phrase)].link,
      clauses.phrases[preposition].word == "of", let host = clauses.phrases[preposition].host, clauses.phrases[host].head == nil
    else { return false }
    return clauses.isOne(clauses.phrases[host].headWord, of: "owned part")
  }

  private func entity(_ end: Filling.End) -> Int? {
    if case .mark(let argument) = end { return argument.entity }
    return nil
  }

  private func isHedged(_ end: Filling.End) -> Bool {
    if case .mark(let argument) = end { return argument.isHedged }
    return false
  }

  private func isListed(_ end: Filling.End, under other: Filling.End) -> Bool {
    guard case .mark(let below) = end, case .mark(let above) = other else { return false }
    return clauses.phrases[below.phrase].link == .listed(above.phrase)
  }
}
