import EntenteLexicon
import EntenteModel

/// Signatures that a verb tells: "the Treaty, *signed* in Lomé on 3 May 2021 by A and B", "A and B *signed* the Treaty".
extension EventReader {
  func signed(_ index: Int) -> EventFinding? {
    guard let group = clauses.phrases[index].verb, let lemma = group.lemma,
      isOne(clauses.grammar.verbs[lemma], of: "sign") || isOpenedForSignature(index, group)
        || isOne(clauses.grammar.verbs[lemma], of: "concluding"), !group.isNegated, group.form != .infinitive,
      clauses.modality(index) == .fact
    else { return nil }
    // "the Agreement, *concluded* in Lomé by A and B"; a plan is concluded when it ends.
    let isConcluded = isOne(clauses.grammar.verbs[lemma], of: "concluding")
    let texts = isConcluded ? SlotSpec(roles: [.treaty]) : SlotSpec(kinds: [.instrument])
    let people = SlotSpec(kinds: [.actor], notRoles: [.region])
    var finding = EventFinding(phrase: index, role: .signature, words: clauses.phrases[index].words)
    if group.isPassive {
      finding.subjects = told(group, of: index, texts)
      finding.signatories = clauses.complements(clauses.agentPreposition, after: index, people, blockedBy: isAnotherText)
    } else {
      finding.subjects = group.objects.flatMap { clauses.arguments($0, texts) }
      if case .phrase(let subject)? = group.subjects.first { finding.signatories = clauses.arguments(subject, people) }
    }
    finding.subjects = Array(finding.subjects.prefix(1))
    finding.date = date(after: index)
    finding.places = places(after: index).isEmpty ? places(before: index) : places(after: index)
    if finding.subjects.isEmpty, !isConcluded { return unnamedText(group, of: index, finding) }
    let isTold = !finding.signatories.isEmpty || !finding.places.isEmpty || finding.date != nil
    return finding.subjects.isEmpty || !isTold ? nil : finding
  }

  /// "the Convention, *opened for signature* in Budapest on 23 November 2001".
  private func isOpenedForSignature(_ index: Int, _ group: VerbGroup) -> Bool {
    group.isPassive && isOne(clauses.name(of: group), of: "opening for signature") && index + 2 < clauses.phrases.count
      && clauses.phrases[index + 1].kind == .preposition && clauses.phrases[index + 1].word == "for"
      && isOne(clauses.phrases[index + 2].headWord, of: "signature") && clauses.phrases[index + 2].words.count == 1
  }

  /// "Peru and Chile signed *an agreement on extradition* in Lima on 3 May 2021": a text without a name, signed by those who are named, on a day.
  private func unnamedText(_ group: VerbGroup, of index: Int, _ finding: EventFinding) -> EventFinding? {
    var text: Int?
    if group.isPassive {
      if case .phrase(let subject)? = group.subjects.first { text = subject }
    } else {
      text = group.objects.first
    }
    var told = finding
    if told.date == nil { told.date = fronted(before: index) }
    if let text, let told = signedThere(text, group, told) { return told }
    guard let text, clauses.phrases[text].head == nil, !clauses.phrases[text].isPlural, !clauses.phrases[text].isPossessed,
      clauses.phrases[text].words.lowerBound < clauses.phrases[index].words.lowerBound || !group.isPassive,
      isOne(clauses.phrases[text].headWord, of: "signed text"), told.date?.first.precision == .day || isDoneThere(index, group)
    else { return nil }
    if told.signatories.isEmpty, group.isPassive {
      told.signatories = clauses.complements(
        "between", after: text, SlotSpec(kinds: [.actor], notRoles: [.region, .group]), blockedBy: { _ in false })
    } else if told.signatories.count == 1 {
      told.signatories += counterparts(index)
    }
    told.thing = text
    return told.signatories.count > 1 ? told : nil
  }

  /// "*Its Charter* was signed in Lomé on 3 May 2021", "*The founding agreement* was signed by its members in Lomé on …": a text that only a description tells
  /// apart, signed at a place and on a day. O(1).
  private func signedThere(_ text: Int, _ group: VerbGroup, _ finding: EventFinding) -> EventFinding? {
    let phrase = clauses.phrases[text]
    guard group.isPassive, group.form == .finite, phrase.head == nil, phrase.isDefinite || phrase.isPossessed,
      isOne(phrase.headWord, of: "signed text") || isOne(phrase.headWord, of: "signed texts"), !finding.places.isEmpty,
      finding.date?.first.precision == .day, finding.signatories.count < 2
    else { return nil }
    var told = finding
    told.thing = text
    return told
  }

  /// "*On the second day*, Peru and Chile signed an agreement", "signed an agreement *during the meeting*": where a meeting tells when. O(phrases).
  private func isDoneThere(_ verb: Int, _ group: VerbGroup) -> Bool {
    group.form == .finite && clauses.isPast(verb)
      && clauses.phrases.indices.contains { at in
        guard case .preposition(let preposition) = clauses.phrases[at].link, clauses.phrases[at].isDefinite else { return false }
        let word = clauses.phrases[at].headWord
        return isOne(clauses.phrases[preposition].word, of: "scene of happening") && isOne(word, of: "meeting")
          || clauses.phrases[preposition].word == "on" && isOne(word, of: "day of meeting")
      }
  }

  /// "*On 3 May 2021*, Peru signed". O(expressions).
  private func fronted(before verb: Int) -> DateExpression? {
    guard clauses.phrases.first?.kind == .preposition,
      !clauses.phrases[..<verb].contains(where: { [.boundary, .subordinator, .relative, .verb].contains($0.kind) })
    else { return nil }
    return expressions.first { $0.use == .point && $0.words.lowerBound <= 1 }
  }

  /// "the signature of a working arrangement *between A and B*": those whom what was signed joins have signed it. O(names).
  func partiesTo(_ subjects: [Clauses.Argument]) -> [Clauses.Argument] {
    guard let subject = subjects.first, subjects.count == 1, case let words = clauses.sentence.marks[subject.mark].words,
      let link = clauses.phrases.indices.first(where: {
        clauses.phrases[$0].words.lowerBound >= words.lowerBound && isOne(clauses.phrases[$0].word, of: "pairing")
      }), clauses.phrases[link].words.lowerBound <= words.upperBound
    else { return [] }
    return clauses.behind(link, SlotSpec(kinds: [.actor], notRoles: [.region, .group]))
  }

  /// "The Centre *was inaugurated* in Lomé on 3 May 2021": what a verb of beginning is said of, where the day or the place is told.
  func launched(_ index: Int) -> EventFinding? {
    guard let group = clauses.phrases[index].verb, let lemma = group.lemma, isOne(clauses.grammar.verbs[lemma], of: "launch verb"),
      !group.isNegated, clauses.modality(index) == .fact
    else { return nil }
    let things = SlotSpec(kinds: [.actor, .programme, .network], notRoles: [.state, .region, .group])
    var finding = EventFinding(phrase: index, role: .launch, words: clauses.phrases[index].words)
    if group.isPassive || group.objects.isEmpty {
      finding.subjects = told(group, of: index, things)
    } else {
      finding.subjects = group.objects.prefix(1).flatMap { clauses.arguments($0, things) }
      // "The Centre opened *its doors*".
      if finding.subjects.isEmpty, clauses.phrases[group.objects[0]].isPossessed { finding.subjects = told(group, of: index, things) }
    }
    finding.subjects = Array(finding.subjects.prefix(1))
    finding.date = date(after: index)
    finding.places = places(after: index)
    // "launched X *to combat smuggling* in Apulia": whether the launch or the aim has its place there is left open.
    if let place = finding.places.first, clauses.phrases[(index + 1)..<max(index + 1, place.phrase)].contains(where: { $0.verb != nil }) {
      finding.places = []
    }
    let isTold = finding.date?.first.precision == .day || !finding.places.isEmpty
    return finding.subjects.isEmpty || !isTold ? nil : finding
  }

  /// "On 3 May *in Lomé*, Peru signed": the place that a fronted phrase names.
  private func places(before verb: Int) -> [Clauses.Argument] {
    // "it was done: *in Lomé*, X signed".
    let start = clauses.phrases[..<verb].lastIndex { $0.kind == .boundary }.map { $0 + 1 } ?? 0
    guard clauses.phrases[start].kind == .preposition else { return [] }
    for at in start..<verb {
      if case .subject = clauses.phrases[at].link { return [] }
      guard case .preposition(let preposition) = clauses.phrases[at].link,
        isOfPlace(preposition),
        let head = clauses.phrases[at].head, clauses.kind(head) == .place
      else { continue }
      return [clauses.argument(head, at)]
    }
    return []
  }

  /// "the Treaty, signed in Lomé, the Strategy, adopted *by X*": who made the next text did not sign this one.
  private func isAnotherText(_ phrase: Int) -> Bool {
    guard let head = clauses.phrases[phrase].head else { return false }
    return [.instrument, .document].contains(clauses.kind(head))
  }

  /// The one text that was signed: of several in a row, that right before the verb.
  private func told(_ group: VerbGroup, of index: Int, _ texts: SlotSpec) -> [Clauses.Argument] {
    guard case .phrase(let subject)? = group.subjects.first else { return [] }
    let start = clauses.phrases[index].words.lowerBound
    return clauses.arguments(subject, texts).last { clauses.sentence.marks[$0.mark].words.lowerBound < start }.map { [$0] } ?? []
  }
}
