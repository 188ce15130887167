import EntenteLexicon
import EntenteModel

/// What is only in prospect: offered, made possible, talked about, still awaited; and what is brought to an end or wanting.
extension Clauses {
  /// How firm a verb can be at most by the words right before it: "*ready to* fund", "*has to* join", "was *to be* funded", "in order *to enable X to* act",
  /// "with a view to *X joining*". O(1).
  func prospect(ofVerb index: Int) -> Modality {
    guard let group = phrases[index].verb else { return .fact }
    if isOnThePoint(index, group) { return .possibility }
    if let firm = firmness(ofFrontedAim: index, group) { return firm }
    if group.form == .gerund { return isAimed(group) ? .possibility : .fact }
    guard group.form == .infinitive, let above = group.governor, above < index, let governor = phrases[above].verb else { return .fact }
    if isMadePossible(governor) || isSaid(governor) || isLiked(index, under: above) { return .possibility }
    if isOne(name(of: governor), of: "wanting") || isForOthers(index, governor) { return .possibility }
    if isOne(name(of: governor), of: "offering") { return .commitment }
    if phrases[above + 1].verb?.form == .infinitive, governor.lemma == nil { return governor.isCopula ? .commitment : .call }
    guard index > 0, phrases[index - 1].kind == .noun, phrases[index - 1].head == nil else { return .fact }
    if isOne(phrases[index - 1].headWord, of: "ready") { return .commitment }
    return isOne(phrases[index - 1].headWord, of: "likely") ? .possibility : .fact
  }

  /// "was *about to* join", "is *close to* joining", "on the *verge of* joining": not done. O(1).
  private func isOnThePoint(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.form == .infinitive || group.form == .gerund else { return false }
    let first = phrases[index].words.lowerBound
    guard first > 0 else { return false }
    if isOne(sentence.words[first - 1], of: "about to") { return true }
    return first > 1 && isOne(sentence.words[first - 1], of: "point link") && isOne(sentence.words[first - 2], of: "on the point")
  }

  /// "*To combat* X, we *will* share intelligence": what we do something for is as firm as that. O(phrases).
  private func firmness(ofFrontedAim index: Int, _ group: VerbGroup) -> Modality? {
    guard group.form == .infinitive, group.governor == nil, phrases[..<index].allSatisfy({ $0.verb == nil && $0.kind != .noun }),
      let main = phrases[index...].firstIndex(where: { $0.verb?.form == .finite }), phrases[main].verb?.subjects.first == .speaker,
      !phrases[index..<main].contains(where: { $0.kind == .boundary || $0.kind == .subordinator || $0.kind == .relative })
    else { return nil }
    return modality(main)
  }

  /// "the aim is *for X to* fund Y", "no decision was taken *for X to* fund Y": what is said about its doing so.
  private func isForOthers(_ index: Int, _ governor: VerbGroup) -> Bool {
    guard governor.isCopula && governor.lemma == nil || governor.isPassive, index > 1, phrases[index - 1].kind == .noun,
      case .preposition(let preposition) = phrases[firstConjunct(index - 1)].link
    else { return false }
    return isOne(phrases[preposition].word, of: "reason") && phrases[preposition].host == nil
  }

  /// "in order *to enable* X to act": aimed at, not told.
  private func isMadePossible(_ governor: VerbGroup) -> Bool {
    isOne(name(of: governor), of: "enabling") && (governor.form == .infinitive || governor.form == .gerund) && !governor.objects.isEmpty
  }

  /// "with a *view* to X *joining* Y".
  private func isAimed(_ group: VerbGroup) -> Bool {
    guard case .phrase(let subject)? = group.subjects.first, case .preposition(let preposition) = phrases[subject].link,
      let host = phrases[preposition].host, phrases[host].head == nil
    else { return false }
    return isOne(phrases[host].headWord, of: "aimed at")
  }

  /// "*negotiations* on the accession of X", "*pending* the accession of X": whether what hangs on this phrase is still to come about. O(1).
  func isAwaited(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    if isOne(phrases[preposition].word, of: "awaiting") { return true }
    guard phrases[preposition].word != "of", let host = phrases[preposition].host, phrases[host].head == nil else { return false }
    return isOne(phrases[host].headWord, of: "talked")
  }

  /// "the support that X *has pledged* to Y", "the funds *promised by* X": what is given is not given yet. O(``GrammarLimit/frontier``).
  func firmness(ofGift noun: Int, _ rule: Rule) -> Modality {
    guard phrases[noun].kind == .noun, let verb = givenVerb(noun, rule) ?? lentVerb(noun, rule), let group = phrases[verb].verb else {
      return .fact
    }
    return isOne(name(of: group), of: "promising") ? .commitment : .fact
  }

  /// "was *unable to* fund": what somebody cannot do; "*Were* X to fund", "*Had* X agreed to": what is only supposed. O(phrases before).
  func supposition(_ index: Int) -> Int? {
    if let refused = refusal(toDo: index) { return refused }
    if index > 0, phrases[index].verb?.form == .infinitive, phrases[index - 1].kind == .noun, phrases[index - 1].head == nil,
      isOne(phrases[index - 1].headWord, of: "unable")
    {
      return index - 1
    }
    guard phrases.count > 1, let first = phrases[0].verb, first.lemma == nil, phrases[1].kind == .noun, index > 1,
      isOne(sentence.words[phrases[0].words.lowerBound], of: "inverted")
    else { return nil }
    return phrases[1..<index].contains { $0.kind == .connector && !$0.hasConjunction || $0.kind == .boundary } ? nil : 0
  }

  /// "*used to* fund": no more. O(1).
  private func isHabitOfOld(_ index: Int, _ group: VerbGroup) -> Bool {
    isOne(name(of: group), of: "habit of old") && !group.isPassive && group.objects.isEmpty && index + 1 < phrases.count
      && phrases[index + 1].verb?.form == .infinitive
  }

  /// "*ceased* to fund", "the *lack* of cooperation", "supports *neither* X nor Y": what says that something is not, or is no more. O(1).
  func ending(_ index: Int, ofTrigger trigger: Int) -> Int? {
    let phrase = phrases[index]
    if let group = phrase.verb {
      if index + 2 < phrases.count, phrases[index + 1].word == "into", isOne(phrases[index + 2].headWord, of: "questioned") { return index }
      if index != trigger { return isOne(name(of: group), of: "ending") || isHabitOfOld(index, group) ? index : nil }
      guard index + 1 < phrases.count, phrases[index + 1].kind == .other, phrases[index + 1].verb?.isNegated == true else { return nil }
      return index + 1
    }
    return phrase.kind == .noun && phrase.head == nil && index != trigger && isOne(phrase.headWord, of: "lacking") ? index : nil
  }
}
