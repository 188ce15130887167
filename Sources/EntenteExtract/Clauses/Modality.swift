import EntenteLexicon
import EntenteModel

/// How firmly the words around a trigger say what it says.
extension Clauses {
  /// The weakest of what stands above a phrase: "*consider* to launch", "*call for* the establishment of". O(``GrammarLimit/verbChain``).
  /// - Parameter isSpeakers: whether the text itself is said to do it: "*Promote* investigations *that target* X" undertakes no more than it promotes.
  /// - Parameter telling: a verb that tells what was done whatever it means ("the Ministers *agreed on* a plan").
  func modality(_ index: Int, isSpeakers: Bool = false, telling: Int? = nil) -> Modality {
    var weakest: Modality = isHearsay(index) ? .possibility : .fact
    var at: Int? = index
    var beyondRelative = false
    var asksToDo = false
    var isOnlyAwaited = false
    var isOfName = false
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { break }
      let own = ownModality(current, asksToDo: asksToDo, isTelling: current == telling)
      if let group = phrases[current].verb { asksToDo = group.form == .infinitive || group.form == .gerund }
      let leaks = own == .possibility && (phrases[current].verb != nil || !isOfName)
      if isSpeakers && beyondRelative ? phrases[current].verb != nil : !beyondRelative || leaks {
        weakest = min(weakest, own)
      }
      if !beyondRelative, phrases[current].verb != nil { weakest = min(weakest, firmness(ofClause: current)) }
      if isOpen(current) || isOnlySought(current) { weakest = .possibility }
      if isRecommended(current) { weakest = min(weakest, .call) }
      if !beyondRelative {
        weakest = min(weakest, prospect(ofVerb: current), firmness(ofAsked: current))
        isOnlyAwaited = isOnlyAwaited || isAwaited(current)
      }
      if phrases[current].verb?.isRelative == true || isReducedRelative(current) || isApposition(current) { beyondRelative = true }
      // "their interest in *Project Y, which is* funded by Z": what is told of a name is as firm as it is told, whatever noun it stands behind.
      if let group = phrases[current].verb, group.isRelative, case .phrase(let told)? = group.subjects.first {
        isOfName = phrases[told].head != nil
      }
      at = above(current)
    }
    return isOnlyAwaited && weakest == .fact ? .possibility : weakest
  }

  /// "examines *whether to join*": what is still asked.
  private func isOpen(_ index: Int) -> Bool {
    guard index > 0, phrases[index].verb?.form == .infinitive, phrases[index - 1].kind == .subordinator else { return false }
    return grammar.lists["open question"]?.contains(phrases[index - 1].word) == true
  }

  /// "is exploring *ways to support*": what means are still looked for. O(1).
  private func isOnlySought(_ index: Int) -> Bool {
    guard let group = phrases[index].verb, group.form == .infinitive, let means = group.nounGovernor,
      isOne(phrases[means].headWord, of: "ways"), case .object(let verb) = phrases[means].link, let above = phrases[verb].verb
    else { return false }
    return above.lemma.map { grammar.verbModality[$0] == .possibility } == true || isOne(name(of: above), of: "looking for")
  }

  /// "*That the Agency continue* its work": an item that begins so tells what is recommended.
  private func isRecommended(_ index: Int) -> Bool {
    guard let first = phrases.first, first.kind == .subordinator, first.word == "that", let group = phrases[index].verb else {
      return false
    }
    guard group.form == .finite, group.governor == nil, !group.isRelative, let lemma = group.lemma else { return false }
    return grammar.verbs[lemma] == sentence.words[phrases[index].words.lowerBound]
  }

  /// "the programme, *a joint project* of X": what stands beside a name tells what it is, whatever is wished for it.
  private func isApposition(_ index: Int) -> Bool {
    guard case .apposition(let named) = phrases[index].link else { return false }
    return phrases[index].head == nil && phrases[named].head != nil
  }

  /// "the text *agreed* by X", "Project Y, *financed* by Z": a participle behind its noun, or behind the comma after a name, which tells what is,
  /// whatever the sentence wishes for.
  private func isReducedRelative(_ index: Int) -> Bool {
    guard let group = phrases[index].verb, group.form == .participle, index > 0, keeping(index) == nil else { return false }
    if phrases[index - 1].kind != .connector { return true }
    guard case .phrase(let named)? = group.subjects.first, named < index else { return false }
    if phrases[index - 1].hasConjunction, let twin = phrases[named..<index].lastIndex(where: { $0.verb != nil }) {
      return isReducedRelative(twin)
    }
    // "the importance of *Centre Y (CY), hosted by Z*": what is named right before the comma.
    let isNamed = phrases[named].head != nil || index > 1 && phrases[index - 2].head != nil
    return !phrases[index - 1].hasConjunction && isNamed && phrases[named..<index].allSatisfy { $0.verb == nil }
  }

  /// Of the phrase that holds these words.
  func modality(ofWords words: Range<Int>) -> Modality {
    phrase(ofWord: words.lowerBound).map { modality($0) } ?? .fact
  }

  /// The phrase above, or the phrase itself, that denies it. O(``GrammarLimit/verbChain``).
  func denial(of index: Int) -> Int? {
    var at: Int? = index
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { return nil }
      if phrases[current].verb?.isNegated == true { return current }
      if phrases[current].verb != nil, let condition = condition(ofClause: current) { return condition }
      if phrases[current].kind == .noun, deniesItself(current) { return current }
      if let denier = denial(ofDeed: current) { return denier }
      if let denier = denier(before: current) ?? refusal(of: current) ?? undoing(of: current) { return denier }
      if let ending = ending(current, ofTrigger: index) ?? supposition(current) ?? unreality(current) { return ending }
      if phrases[current].verb?.isRelative == true { return nil }
      at = above(current)
    }
    return nil
  }

  /// "has *no plans* to extend it", "*neither* A *nor* B funds it": what stands before a verb, or its subject, and denies it.
  private func denier(before verb: Int) -> Int? {
    guard let group = phrases[verb].verb, verb > 0 else { return nil }
    if phrases[verb - 1].kind == .noun, deniesItself(verb - 1), group.form == .infinitive || phrases[verb - 1].words.count == 1 {
      return verb - 1
    }
    // "*Nothing* in X obliges Y to".
    if case .phrase(let subject)? = group.subjects.first, isOne(phrases[subject].headWord, of: "nobody") { return subject }
    guard case .phrase(let subject)? = group.subjects.first, subject > 0, phrases[subject - 1].kind == .other,
      phrases[subject - 1].verb?.isNegated == true
    else { return nil }
    return subject - 1
  }

  func deniesItself(_ index: Int) -> Bool {
    units[phrases[index].units.lowerBound].info.classes.contains(.negation)
  }

  private func ownModality(_ index: Int, asksToDo: Bool, isTelling: Bool) -> Modality {
    let phrase = phrases[index]
    guard phrase.kind == .verb, let group = phrase.verb else {
      if isQualified(phrase, by: "possible adjective") { return .possibility }
      return min(
        firmness(ofSubject: index), firmness(ofDeed: index),
        (phrase.noun.classes.contains(.modal) ? nil : phrase.noun.modality) ?? (isProspective(phrase) ? .commitment : .fact))
    }
    var lexical = group.form == .participle ? nil : group.lemma.flatMap { grammar.verbModality[$0] }
    let isAsked = asksToDo && group.lemma.map { grammar.verbClasses[$0].contains(.control) } ?? false
    if let lemma = group.lemma, case .phrase? = group.subjects.first, grammar.lists["soft"]?.contains(grammar.verbs[lemma]) == true,
      !isAsked, group.form != .infinitive || group.governor.map(controls) != true
    {
      lexical = nil
    }
    if isTelling || isOfCircumstances(group) || carriesOut(group) { lexical = nil }
    if isAsked, !group.isPassive, let lemma = group.lemma, grammar.lists["directive"]?.contains(grammar.verbs[lemma]) == true {
      lexical = min(lexical ?? .fact, .call)
    }
    var own = min(lexical ?? .fact, isInability(index, group) || isPurpose(group) ? .fact : group.modality ?? .fact)
    if isStillToBeDone(index, group) || isTask(index) { own = min(own, .commitment) }
    // "will, *where appropriate*, cooperate".
    let isHedged = index > 0 && phrases[index - 1].kind == .hedge || phrase.units.contains { units[$0].tag == .hedge }
    if group.modality != nil, isHedged { own = .possibility }
    if isSubjunctive(ofIt: index) { own = min(own, .call) }
    if group.isImperative, group.isLead, lexical == nil, group.subjects == [.speaker], isPlainImperative(group, index) {
      own = min(own, .commitment)
    }
    return own
  }

  /// "X *undertakes* the following activities": with a thing for its object, the verb tells what somebody does.
  private func carriesOut(_ group: VerbGroup) -> Bool {
    guard let lemma = group.lemma, isOne(grammar.verbs[lemma], of: "carrying out things"),
      case .phrase(let subject)? = group.subjects.first,
      !isSignatory(subject), let thing = group.objects.first
    else { return false }
    return phrases[thing].head == nil && isOne(phrases[thing].headWord, of: "announced work")
  }

  /// "this result *calls for* vigilance": what things ask for is nobody's call.
  private func isOfCircumstances(_ group: VerbGroup) -> Bool {
    guard let lemma = group.lemma, grammar.lists["impersonal call"]?.contains(grammar.verbs[lemma]) == true,
      case .phrase(let subject)? = group.subjects.first
    else { return false }
    let phrase = phrases[subject]
    return phrase.head == nil && phrase.modifiers.isEmpty && !phrase.isPlural && !isSignatory(subject)
      && !phrase.noun.classes.contains(.opaque)
      && phrase.words.contains { grammar.lists["demonstrative"]?.contains(sentence.words[$0]) == true }
  }

  /// "The *purpose* of X *is to* prevent": what something is there for is told as it is.
  private func isPurpose(_ group: VerbGroup) -> Bool {
    guard group.modality == .commitment, case .phrase(let subject)? = group.subjects.first else { return false }
    return grammar.lists["purpose"]?.contains(phrases[subject].headWord) == true
  }

  /// "a committee, *to be established* by X": not done yet.
  private func isStillToBeDone(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.form == .infinitive, group.isPassive, index > 1 else { return false }
    let before = phrases[index - 1]
    return before.kind == .noun || before.kind == .connector && !before.hasConjunction && phrases[index - 2].kind == .noun
  }

  /// "*neither of us can* fight X alone": that nobody is able to is told as it is. O(``GrammarLimit/frontier``).
  private func isInability(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.modality == .possibility else { return false }
    for at in stride(from: index - 1, to: max(-1, index - GrammarLimit.frontier), by: -1) {
      let phrase = phrases[at]
      if phrase.kind == .boundary || phrase.kind == .subordinator || phrase.verb?.isLead == true { return false }
      if phrase.kind == .other, phrase.verb?.isNegated == true { return true }
    }
    return false
  }

  /// "the *incoming* Chair": what is not so yet.
  private func isProspective(_ phrase: Phrase) -> Bool { isQualified(phrase, by: "prospective adjective") }

  /// "the *possible* accession".
  private func isQualified(_ phrase: Phrase, by list: String) -> Bool {
    phrase.kind == .noun && phrase.head == nil && phrase.words.dropLast().contains { isOne(sentence.words[$0], of: list) }
  }

  /// "Strengthen the network": an undertaking; "Recall that": none; "We support": none.
  private func isPlainImperative(_ group: VerbGroup, _ index: Int) -> Bool {
    guard let lemma = group.lemma, !grammar.verbClasses[lemma].contains(.attitude) else { return false }
    return index == 0 || !phrases[..<index].contains { $0.isSpeaker }
  }

  /// The phrase that this one depends on.
  func above(_ index: Int) -> Int? {
    let phrase = phrases[index]
    if let group = phrase.verb {
      if group.isRelative, case .phrase(let antecedent)? = group.subjects.first, antecedent < index {
        return phrases[antecedent].owner ?? antecedent
      }
      let isAsked = group.form == .infinitive && group.governor.map(controls) == true && group.nounGovernor.map(isWithinAside) == true
      let next = keeping(index) ?? (isAsked ? nil : group.nounGovernor) ?? group.governor
      return next.flatMap { $0 < index ? $0 : nil }
    }
    if phrase.kind == .preposition { return phrase.verbHost.flatMap { $0 < index ? $0 : nil } }
    let next: Int? =
      switch phrase.link {
      case .object(let verb), .complement(let verb): verb
      case .preposition(let preposition): phrases[preposition].host ?? phrases[preposition].verbHost
      case .conjunct(let other), .listed(let other), .apposition(let other): other
      case .subject(let verb): verb
      case .free: nil
      }
    guard let next, next != index else { return nil }
    // "*In view of its support* for Y, X was invited to speak": what stands in front is nothing that the verb asks for.
    if case .preposition = phrase.link, next > index, let lemma = phrases[next].verb?.lemma, grammar.verbModality[lemma] != nil {
      return nil
    }
    if case .subject = phrase.link { return phrases[next].verb?.isRelative == true || next > index ? nil : next }
    return next
  }
}
