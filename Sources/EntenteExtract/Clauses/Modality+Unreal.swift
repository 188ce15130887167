import EntenteLexicon
import EntenteModel

/// What did not come about, and what is only told by others.
extension Clauses {
  /// "*would have* funded", "was *to have* funded", "*had intended* to fund", "*prevents* X *from* funding": what says that it was not done. O(1).
  func unreality(_ index: Int) -> Int? {
    guard let group = phrases[index].verb else { return nil }
    if group.form == .gerund { return preventer(of: index) }
    let words = sentence.words[phrases[index].words]
    guard let have = words.firstIndex(of: "have"), have + 1 < words.endIndex, words[have + 1] != "to" else {
      return group.form == .infinitive ? unfulfilled(group) : nil
    }
    if group.form == .finite, words.prefix(upTo: have).contains(where: { isOne($0, of: "unreal") }) { return index }
    guard group.form == .infinitive, let above = group.governor, let governor = phrases[above].verb else { return nil }
    return governor.isCopula && governor.lemma == nil && above == index - 1 ? index : nil
  }

  /// "*a proposal* by Panama to hold a meeting *found no echo*", "the request that X fund Y *was rejected*": what was asked for and not granted. O(1).
  func refusal(of index: Int) -> Int? {
    guard phrases[index].kind == .noun, phrases[index].head == nil, isOne(phrases[index].headWord, of: "asking noun"),
      case .subject(let verb) = phrases[index].link, let group = phrases[verb].verb
    else { return nil }
    let findsNone = isOne(name(of: group), of: "finding none") && group.objects.first.map(deniesItself) == true
    return group.isNegated || findsNone || isOne(name(of: group), of: "ending") ? verb : nil
  }

  /// "*The grant* to X *was cancelled*", "*cooperation* with Y *has ended*", "*has never existed*": what is undone is not told. O(1).
  func undoing(of index: Int) -> Int? {
    guard phrases[index].kind == .noun, phrases[index].head == nil, case .subject(let verb) = phrases[index].link,
      let group = phrases[verb].verb, !group.isRelative
    else { return nil }
    let name = name(of: group)
    if group.isNegated { return !group.isPassive && isOne(name, of: "coming about") ? verb : nil }
    if group.isPassive { return isOne(name, of: "ending") ? verb : nil }
    // "The chairmanship *ends* in May", "will *expire*": what has a day of its end holds until then.
    if isOne(name, of: "running out"), !isPast(verb) { return nil }
    return group.objects.isEmpty && isOne(name, of: "ending itself") ? verb : nil
  }

  private func preventer(of gerund: Int) -> Int? {
    // "decided *against* funding Y", "*rather than* funding Y".
    if gerund > 0, phrases[gerund - 1].kind == .preposition, isOne(phrases[gerund - 1].word, of: "renouncing") { return gerund - 1 }
    guard gerund > 0, phrases[gerund - 1].kind == .preposition, let verb = phrases[gerund - 1].verbHost, let group = phrases[verb].verb
    else { return nil }
    // "accused X *of funding* Y".
    let list = phrases[gerund - 1].word == "from" ? "preventing" : "accusing"
    return isOne(name(of: group), of: list) ? verb : nil
  }

  private func unfulfilled(_ group: VerbGroup) -> Int? {
    guard let above = group.governor, let governor = phrases[above].verb, isOne(name(of: governor), of: "unfulfilled"),
      isOne(sentence.words[phrases[above].words.lowerBound], of: "before now")
    else { return nil }
    return above
  }

  /// "would *like* Peru *to fund*": "like" is no verb to the tagger.
  func isLiked(_ infinitive: Int, under above: Int) -> Bool {
    guard phrases[above].verb?.lemma == nil, above + 1 < infinitive, phrases[above + 1].kind == .lister else { return false }
    return isOne(phrases[above + 1].word, of: "like") && phrases[infinitive - 1].kind == .noun
  }
}
