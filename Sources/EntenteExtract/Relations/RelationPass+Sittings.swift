import EntenteLexicon
import EntenteModel

/// Who had the chair and who was host of the meeting that is told of, by words that name no meeting: "Samoa took the chair; Fiji was our host".
extension RelationPass {
  mutating func readChair(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    readNextInChair(sentence, passage)
    readHeirs(sentence, passage)
    readHeldChair(sentence, passage)
    guard let meeting = gatherings.meant(in: passage), headed[passage] == nil, !isOfYears(clauses) else { return }
    for index in clauses.phrases.indices {
      guard let (who, words) = inChair(index, clauses) else { continue }
      for chair in clauses.arguments(who, SlotSpec(kinds: [.actor], notRoles: [.group, .region])) {
        var draft = Draft(
          type: .chairs, from: entity(chair.mark, clauses), to: meeting, words: [clauses.argumentWords(chair), words], rule: "in-the-chair")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "In 2024 Kenya took the chair": not of a meeting that lasts some days.
  func isOfYears(_ clauses: Clauses) -> Bool {
    clauses.sentence.words.indices.contains { clauses.sentence.kinds[$0] == .number && clauses.sentence.words[$0].utf8.count == 4 }
  }

  /// "*Kenya* took the chair", "the chair was taken by *Kenya*", "*Kenya* was in the chair": who, and the words that say so. O(1).
  private func inChair(_ verb: Int, _ clauses: Clauses) -> (who: Int, words: Range<Int>)? {
    guard let group = clauses.phrases[verb].verb, group.form == .finite, !group.isNegated, !group.isRelative, clauses.tellsOfPast(verb),
      group.modality == nil, clauses.denial(of: verb) == nil, case .phrase(let subject)? = group.subjects.first
    else { return nil }
    let start = clauses.phrases[verb].words.lowerBound
    if group.isCopula, group.lemma == nil {
      guard verb + 2 < clauses.phrases.count, clauses.phrases[verb + 1].word == "in", isBareChair(verb + 2, clauses) else { return nil }
      return (subject, start..<clauses.phrases[verb + 2].words.upperBound)
    }
    guard clauses.isOne(clauses.name(of: group), of: "taking the chair") else { return nil }
    if group.isPassive {
      guard isBareChair(subject, clauses), verb + 1 < clauses.phrases.count,
        clauses.phrases[verb + 1].word == clauses.agentPreposition, let by = clauses.complement[verb + 1]
      else { return nil }
      return (by, clauses.phrases[subject].words.lowerBound..<clauses.phrases[verb + 1].words.upperBound)
    }
    guard let chair = group.objects.first, isBareChair(chair, clauses) else { return nil }
    return (subject, start..<clauses.phrases[chair].words.upperBound)
  }

  /// "the chair", of nothing that is named.
  private func isBareChair(_ index: Int, _ clauses: Clauses) -> Bool {
    let phrase = clauses.phrases[index]
    return phrase.kind == .noun && phrase.head == nil && phrase.isDefinite && !phrase.isPossessed && phrase.words.count == 2
      && clauses.isOne(phrase.headWord, of: "chairmanship")
      && (index + 1 >= clauses.phrases.count || clauses.phrases[index + 1].kind != .preposition)
  }

  /// "Kenya holds the chair until 2026. *It will be followed by Ghana*", "and *will be succeeded by Ghana*": whoever follows in the chair that was told of
  /// right before. O(phrases × relations).
  private mutating func readNextInChair(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, group.isPassive, !group.isNegated, clauses.isOne(clauses.name(of: group), of: "taking over"),
        case .phrase(let subject)? = group.subjects.first, let head = clauses.phrases[subject].head,
        let chaired = relations.last(where: { $0.type == .chairs && $0.passage == passage && $0.from == entity(head, clauses) }),
        chaired.passage == relations.last(where: { $0.passage == passage })?.passage
      else { continue }
      let next = SlotSpec(kinds: [.actor], notRoles: [.group, .region])
      for heir in clauses.complements(clauses.agentPreposition, after: index, next, blockedBy: { _ in false }) {
        let words = [phrase.words, clauses.argumentWords(heir)]
        let draft = Draft(
          type: .chairs, from: entity(heir.mark, clauses), to: chaired.to, words: words, modality: clauses.modality(index),
          rule: "next-in-chair")
        guard let quoted = Quoter(document: document).quote(words, in: sentence) else { continue }
        keep(draft, quoted: both(chaired, quoted), passage)
      }
    }
  }

  /// "*Kenya holds the chair of the Forum* … *It will be followed by Ghana*": the chair of what is said where it was told of. O(spans).
  func both(_ chaired: DocumentRelation, _ next: (quote: String, spans: [ByteSpan])) -> (quote: String, spans: [ByteSpan]) {
    guard let last = chaired.spans.last, let first = next.spans.first, last.end <= first.start,
      NameWords.of(chaired.quote).count + NameWords.of(next.quote).count <= Quoter.longest
    else { return next }
    return ("\(chaired.quote) … \(next.quote)", chaired.spans + next.spans)
  }

  /// "Fiji was *our host*", "we thank Peru, *our host*", "Ghana was *the host*": of the meeting that is told of. O(phrases).
  mutating func readHostNoun(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard let meeting = gatherings.meant(in: passage) else { return }
    let hosts = SlotSpec(kinds: [.actor], notRoles: [.group, .region])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard phrase.kind == .noun, phrase.head == nil, phrase.words.count <= 3, clauses.isOne(phrase.headWord, of: "host noun"),
        phrase.isOurs || phrase.isDefinite && phrase.words.count == 2 || actingVerb(before: index, clauses) != nil
          || phrase.words.count == 1 && index > 0 && clauses.phrases[index - 1].verb?.isCopula == true,
        index + 1 >= clauses.phrases.count || !isOfAnother(index + 1, clauses)
      else { continue }
      var found: [Clauses.Argument] = []
      if case .apposition(let named) = phrase.link, phrase.isOurs { found = clauses.arguments(named, hosts).filter { $0.phrase == named } }
      // "*The host*, Uganda, gave a dinner".
      if phrase.isDefinite, let named = clauses.appositions[index].first {
        found = clauses.arguments(named, hosts).filter { $0.phrase == named }
      }
      if index > 0, let group = clauses.phrases[index - 1].verb, group.isCopula, group.form == .finite, !group.isNegated,
        group.modality == nil, clauses.tellsOfPast(index - 1), case .phrase(let subject)? = group.subjects.first
      {
        found = clauses.arguments(subject, hosts)
      }
      if let verb = actingVerb(before: index, clauses), case .phrase(let subject)? = clauses.phrases[verb].verb?.subjects.first {
        found = clauses.arguments(subject, hosts)
      }
      for host in found {
        var draft = Draft(
          type: .involvedIn, from: entity(host.mark, clauses), to: meeting, words: [clauses.argumentWords(host), phrase.words],
          capacity: "host", rule: "our-host")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "Ecuador *acted as* host": the verb of which "as" tells the part. O(1).
  private func actingVerb(before noun: Int, _ clauses: Clauses) -> Int? {
    guard noun > 1, clauses.isOne(clauses.phrases[noun - 1].word, of: "capacity"), let group = clauses.phrases[noun - 2].verb,
      group.form == .finite, !group.isPassive, !group.isNegated, group.modality == nil, clauses.tellsOfPast(noun - 2),
      clauses.isOne(clauses.name(of: group), of: "acting as")
    else { return nil }
    return noun - 2
  }

  /// "the host *of the network*", "the host *to the centre*".
  private func isOfAnother(_ index: Int, _ clauses: Clauses) -> Bool {
    guard clauses.phrases[index].kind == .preposition, ["of", "to", "for"].contains(clauses.phrases[index].word) else { return false }
    guard let noun = clauses.complement[index] else { return true }
    return clauses.phrases[noun].head != nil || !clauses.isOne(clauses.phrases[noun].headWord, of: "meeting")
  }
}
