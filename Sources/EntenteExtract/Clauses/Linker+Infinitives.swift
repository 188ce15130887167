import EntenteLexicon
import EntenteModel

/// What an infinitive hangs on, and who would do it.
extension Linker {
  /// "*To support* the establishment of X.": an infinitive that opens a sentence which has no other verb of its own is what those who speak undertake, or ask for.
  /// O(sentence).
  private func isUndertaking(_ index: Int, _ group: VerbGroup) -> Bool {
    guard index == 0, !group.isPassive, group.lemma != nil, !isPurpose(index) else { return false }
    guard let finite = phrases.indices.first(where: { $0 > index && phrases[$0].verb?.form == .finite }) else { return true }
    return phrases[index..<finite].contains { $0.kind == .relative || $0.kind == .subordinator }
  }

  mutating func infinitive(_ index: Int, _ group: inout VerbGroup) {
    if isUndertaking(index, group) {
      (group.form, group.isImperative, group.isLead, group.subjects) = (.finite, true, true, [.speaker])
      return
    }
    closeAside(withInfinitive: index)
    group.governor = lastVerb
    if let asked = askedOverAside(index) {
      (group.governor, group.nounGovernor, group.subjects) = (asked.verb, asked.object, [.phrase(asked.object)])
      return
    }
    if let decided = decidedOverAside(index) {
      (group.nounGovernor, group.subjects) = (decided.noun, [.phrase(decided.holder)])
      return
    }
    if coordinated(index, &group) { return }
    let near = last.map(root)
    group.nounGovernor = last.map { promise(madeBy: $0) ?? $0 }
    // "the Conference, *to be hosted* by Peru".
    if group.isPassive, let last, let near {
      group.subjects.append(.phrase(phrases[last].head == nil || isMeetingOf(last, near) ? near : last))
    }
    if let governor = lastVerb, let verb = phrases[governor].verb {
      let controls = verb.lemma.map { grammar.verbClasses[$0].contains(.control) } ?? false
      if controls, !verb.isPassive, let object = verb.objects.first ?? controlledPhrase(governor) { group.subjects.append(.phrase(object)) }
      if controls, verb.isPassive { group.subjects += verb.subjects }
      if let founded = founded(by: verb) { group.subjects.append(.phrase(founded)) }
      if !controls, !isPurpose(index) { nearSubject(&group) }
      if !controls || !isAskedOfOthers(verb) { group.subjects += verb.subjects }
    } else {
      nearSubject(&group)
      if let near { group.subjects.append(.phrase(near)) }
    }
    if group.subjects.isEmpty, let free { group.subjects = [.phrase(root(free))] }
  }

  /// "invite X to assist, and request *donors* to fund Y": people without a name who are asked by somebody other than those who speak; not X pays.
  private func isAskedOfOthers(_ verb: VerbGroup) -> Bool {
    guard !verb.isPassive, !verb.isLead, let object = verb.objects.first, let lemma = verb.lemma, grammar.verbModality[lemma] == .call
    else {
      return false
    }
    return phrases[object].head == nil && phrases[object].isPlural && !phrases[object].noun.classes.contains(.transparent)
  }

  /// "call on *X*, after consulting Y, *to support*": who is asked stands before what a comma, a preposition and a gerund have put in between. O(phrases before).
  private func askedOverAside(_ index: Int) -> (verb: Int, object: Int)? {
    guard let gerund = lastVerb, gerund > 3, phrases[gerund].verb?.form == .gerund, phrases[index - 1].kind == .connector,
      !phrases[index - 1].hasConjunction, phrases[gerund - 1].kind == .preposition, phrases[gerund - 2].kind == .connector,
      !phrases[gerund - 2].hasConjunction, let verb = phrases[..<(gerund - 2)].lastIndex(where: { $0.verb != nil }),
      let lemma = phrases[verb].verb?.lemma, grammar.verbClasses[lemma].contains(.control), phrases[verb].verb?.isPassive == false
    else { return nil }
    if let object = phrases[verb].verb?.objects.first { return (verb, object) }
    let candidate = root(gerund - 3)
    return phrases[gerund - 3].kind == .noun && candidate > verb ? (verb, candidate) : nil
  }

  /// "the decision of *the Assembly*, in its resolution 1, *to establish*": whose decision it is, over what commas and a preposition put in between. O(phrases before).
  private func decidedOverAside(_ index: Int) -> (noun: Int, holder: Int)? {
    guard index > 1, phrases[index - 1].kind == .connector, !phrases[index - 1].hasConjunction,
      let comma = phrases[..<(index - 1)].lastIndex(where: { $0.kind == .connector || $0.kind == .verb || $0.kind == .boundary }),
      comma > 2,
      phrases[comma].kind == .connector, !phrases[comma].hasConjunction, phrases[comma + 1].kind == .preposition,
      case .preposition(let of) = phrases[comma - 1].link, phrases[of].word == "of", let noun = phrases[of].host,
      phrases[noun].head == nil, phrases[noun].noun.modality != nil
    else { return nil }
    return (noun, comma - 1)
  }

  /// "in order to": what the whole clause is for, not the noun before it.
  private func isPurpose(_ index: Int) -> Bool { ["in", "so"].contains(sentence.words[phrases[index].words.lowerBound]) }

  /// "call *on the Task Force* to launch".
  private func controlledPhrase(_ verb: Int) -> Int? {
    guard let last else { return nil }
    let candidate = root(last)
    return candidate > verb ? candidate : last
  }

  /// A body just before "to": "a Task Force *to launch* joint operations".
  private func nearSubject(_ group: inout VerbGroup) {
    // "a force, *patterned on X*, to operate": not the pattern.
    if let last, let told = toldBeside(last) { return group.subjects.append(.phrase(told)) }
    guard let last, isObjectLike(root(last)), !isDate(last), !isToldOfSubject(last) else { return }
    group.subjects.append(.phrase(isCompany(last) ? root(last) : wishers(last)))
  }

  /// "the next *meeting of the Forum*, to be hosted by Peru": it is the meeting that is hosted.
  private func isMeetingOf(_ last: Int, _ near: Int) -> Bool {
    guard near != last, case .preposition(let of) = phrases[last].link, phrases[of].host == near else { return false }
    if let event = phrases[near].head { return sentence.marks[event].kind == .event }
    return grammar.lists["meeting"]?.contains(phrases[near].headWord) == true
  }

  /// "X is an instrument *of Y* to fight piracy": whose it is, in what the subject is said to be; it is the subject that does it.
  func isToldOfSubject(_ last: Int) -> Bool {
    let told = root(last)
    guard case .preposition(let of) = phrases[last].link, phrases[of].word == "of", told != last, phrases[told].head == nil,
      case .object(let verb) = phrases[told].link, let group = phrases[verb].verb
    else {
      return false
    }
    return group.isCopula && group.lemma == nil && !group.subjects.isEmpty
  }

  /// "the intention of A *and B to join*", "the pledges made by A *and B to contribute*", "the invitation to A *and B to join*": all who stand alike behind the preposition.
  private func wishers(_ last: Int) -> Int {
    let first = conjunctRoot(last)
    // "*A and B* to conduct an exercise": with nothing else before it.
    if first == 0, phrases[...last].allSatisfy({ $0.kind == .connector || $0.kind == .noun && $0.head != nil }) { return first }
    guard first != last, case .preposition(let preposition) = phrases[first].link,
      grammar.lists["wished of"]?.contains(phrases[preposition].word) == true, let one = phrases[first].head,
      let other = phrases[last].head, sentence.marks[one].kind == .actor, sentence.marks[other].kind == .actor,
      sentence.marks[one].role == sentence.marks[other].role
    else { return last }
    return first
  }

  /// "a programme delivered in partnership *with X*, to prevent": who only goes along.
  private func isCompany(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    return grammar.lists["with"]?.contains(phrases[preposition].word) == true
  }

  /// Whether a noun phrase is what its clause is about, or its object, or what is called for: not the company or place of something.
  private func isObjectLike(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return true }
    return ["for", "on", "upon", "of"].contains(phrases[preposition].word) && phrases[preposition].host == nil
  }
}
