import EntenteLexicon
import EntenteModel

/// Minutes and programmes put what somebody is before a colon ("Host: Peru", "Present: A, B and C"), or in brackets behind ("Peru (host)").
extension RelationPass {
  private static let roles = ["host", "chair", "participant", "signatory"]

  mutating func readLabels(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() {
      if phrase.kind == .boundary, phrase.word == ":" || clauses.sentence.words[phrase.words.lowerBound] == ":", index > 0 {
        readLabel(before: index, sentence, passage)
      }
      if phrase.kind == .open {
        readBracket(index, sentence, passage)
        readBracketedMembers(index, sentence, passage)
      }
    }
  }

  /// "*Participants*: Peru, Chile and Europol".
  private mutating func readLabel(before colon: Int, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    if listedComers(before: colon, clauses),
      let event = gatherings.told(in: passage) ?? gatherings.operation?.event ?? gatherings.meant(in: passage, furthest: 1)
    {
      let words = 0..<clauses.phrases[colon].words.lowerBound
      for name in listed(behind: colon, clauses) { keep(name, as: "participant", in: event, words, sentence, passage) }
      return
    }
    let start = clauses.phrases[..<colon].lastIndex { $0.kind == .boundary }.map { $0 + 1 } ?? 0
    if readParticipants(from: start, before: colon, sentence, passage) || readGroup(from: start, before: colon, sentence, passage) {
      return
    }
    let isBare = colon - start == 1
    guard let label = isBare ? start : clauses.phrases[start..<colon].firstIndex(where: { $0.kind == .noun }),
      clauses.phrases[label].head == nil, isBare || !clauses.phrases[start..<colon].contains(where: { $0.verb != nil })
    else { return }
    let noun = clauses.sentence.words[clauses.phrases[label].words.upperBound - 1]
    let isPresence = isOne(noun, of: "label participant", clauses)
    let names = listed(behind: colon, clauses, isThroughSemicolons: isPresence)
    guard !names.isEmpty else { return }
    let words = clauses.phrases[label].words
    if isOne(noun, of: "label member", clauses) {
      guard let body = completed(label, before: colon, clauses) else { return }
      for name in names { keepMember(name, body, words, sentence, passage) }
      return
    }
    if !isBare, let role = role(noun, clauses), readLabel(of: label, role, names, before: colon, sentence, passage) { return }
    guard colon - start <= 2, let role = role(noun, clauses), let event = occasion(of: sentence, passage) else {
      return
    }
    for name in names { keep(name, as: role, in: event, words, sentence, passage) }
  }

  /// "*Participating countries*: Peru and Chile", "*Authorities involved in the operation*: X": of what the label names, else of the text's own. Whether that
  /// is such a label.
  private mutating func readParticipants(from start: Int, before colon: Int, _ sentence: PassageSentence, _ passage: Int) -> Bool {
    let clauses = sentence.clauses
    let words = clauses.phrases[start].words.lowerBound..<clauses.phrases[colon].words.lowerBound
    guard start < colon, words.count <= Self.longestLabel, tellsOfParticipants(words, clauses) else { return false }
    let named = clauses.sentence.marks.indices.filter { clauses.sentence.marks[$0].words.overlaps(words) }
    guard named.allSatisfy({ clauses.kind($0) == .event }), !clauses.phrases[start..<colon].contains(where: { $0.verb?.isNegated == true })
    else { return false }
    let told = named.first.map { entity($0, clauses) } ?? gatherings.told(in: passage)
    let opens = sentence.places.first?.token == 0
    guard let event = told ?? (opens ? gatherings.own?.event ?? gatherings.operation?.event : nil) else { return false }
    let names = listed(behind: colon, clauses, isThroughSemicolons: true)
    for name in names { keep(name, as: "participant", in: event, words, sentence, passage) }
    if opens { gatherings.participants = Gatherings.Told(event: event, passage: passage) }
    return !names.isEmpty
  }

  /// "Participating countries:", and in the lines below it "*EU Member States: Malta and Italy*", "*Third countries: Peru*": who took part, by groups. O(phrases).
  private mutating func readGroup(from start: Int, before colon: Int, _ sentence: PassageSentence, _ passage: Int) -> Bool {
    let clauses = sentence.clauses
    guard let told = gatherings.participants, passage - told.passage <= 1, start < colon,
      passage == told.passage || sentence.places.first?.token == 0
    else { return false }
    let words = clauses.phrases[start].words.lowerBound..<clauses.phrases[colon].words.lowerBound
    // "Apologies: Peru", "States that were absent: Peru", "Chair: Peru".
    guard words.count <= Self.longestLabel, !clauses.phrases[start..<colon].contains(where: { $0.verb != nil || $0.kind == .relative }),
      words.contains(where: { isOne(clauses.sentence.words[$0], of: "participating kind", clauses) }),
      !words.contains(where: { isOne(clauses.sentence.words[$0], of: "absence", clauses) })
    else { return false }
    let names = listed(behind: colon, clauses, isThroughSemicolons: true)
    guard !names.isEmpty else { return false }
    gatherings.participants?.passage = passage
    for name in names { keep(name, as: "participant", in: told.event, words, sentence, passage) }
    return true
  }

  /// The most words of a label.
  private static let longestLabel = 10

  /// "*Chair of the Network*: Peru", "*Host of the seminar*: Chile": of what the label's own "of" names. Whether that is anything.
  private mutating func readLabel(
    of label: Int, _ role: String, _ names: [Clauses.Argument], before colon: Int, _ sentence: PassageSentence, _ passage: Int
  ) -> Bool {
    let clauses = sentence.clauses
    let phrase = clauses.phrases[label]
    let isPlain = phrase.words.dropLast().allSatisfy { isOne(clauses.sentence.words[$0], of: "article", clauses) }
    guard isPlain, label + 3 == colon, clauses.phrases[label + 1].word == "of", let head = clauses.phrases[label + 2].head else {
      return false
    }
    let words = phrase.words.lowerBound..<clauses.phrases[label + 2].words.upperBound
    if clauses.kind(head) == .event {
      for name in names { keep(name, as: role, in: entity(head, clauses), words, sentence, passage) }
      return true
    }
    guard role == "chair", let body = completed(label, before: colon, clauses) else { return false }
    for name in names {
      let words = [words, clauses.argumentWords(name)]
      keep(Draft(type: .chairs, from: entity(name.mark, clauses), to: body, words: words, rule: "label"), sentence, passage)
    }
    return true
  }

  /// The event that the passage has told of, or the text's own where the label begins the passage.
  private func occasion(of sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    if let told = gatherings.told(in: passage) { return told }
    return sentence.places.first?.token == 0 ? gatherings.own?.event : nil
  }

  /// "Kazakhstan (*host*) and UNECE (*Chair*) opened".
  private mutating func readBracket(_ open: Int, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard open > 0, open + 2 < clauses.phrases.count, clauses.phrases[open + 2].kind == .close, clauses.phrases[open - 1].kind == .noun,
      let mark = clauses.phrases[open - 1].head, clauses.kind(mark) == .actor, clauses.phrases[open + 1].kind == .noun,
      clauses.phrases[open + 1].head == nil, let role = role(clauses.phrases[open + 1].headWord, clauses), role != "participant"
    else { return }
    let name = clauses.argument(mark, open - 1)
    if let label = (0..<open).first(where: { isComposition($0, clauses) }), let body = completed(label, before: open, clauses) {
      guard role == "chair" else { return }
      let words = [clauses.argumentWords(name), clauses.phrases[open + 1].words]
      return keep(Draft(type: .chairs, from: entity(mark, clauses), to: body, words: words, rule: "label"), sentence, passage)
    }
    guard let event = occasion(of: sentence, passage) else { return }
    keep(name, as: role, in: event, clauses.phrases[open + 1].words, sentence, passage)
  }

  /// "Mano River Union (*Guinea, Liberia and Sierra Leone*)": states alone, in the bracket right behind a body, are its members. O(names).
  private mutating func readBracketedMembers(_ open: Int, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard open > 0, clauses.phrases[open - 1].kind == .noun, let body = clauses.phrases[countedBody(before: open, clauses)].head,
      let close = clauses.phrases[open...].firstIndex(where: { $0.kind == .close }), close > open + 2,
      SlotSpec(kinds: [.network], roles: [.organisation, .taskForce, .committee]).admits(
        clauses.sentence.marks[body].kind, clauses.sentence.marks[body].role),
      clauses.phrases[open + 1..<close].allSatisfy({ phrase in
        phrase.kind == .connector || phrase.kind == .noun && phrase.head.map { clauses.sentence.marks[$0].role == .state } == true
      })
    else { return }
    for at in open + 1..<close {
      guard let state = clauses.phrases[at].head else { continue }
      let words = [clauses.sentence.marks[body].words, clauses.sentence.marks[state].words]
      keep(
        Draft(
          type: .memberOf, from: entity(state, clauses), to: entity(body, clauses), words: words, capacity: "member",
          rule: "bracketed-members"),
        sentence, passage)
    }
  }

  /// "the Network *of six* (A, B …)": past the number of those who belong to it, the body. O(1).
  private func countedBody(before open: Int, _ clauses: Clauses) -> Int {
    guard open > 2, clauses.phrases[open - 1].words.count == 1, clauses.phrases[open - 2].word == "of",
      isOne(clauses.phrases[open - 1].headWord, of: "numeral", clauses)
    else { return open - 1 }
    return open - 3
  }

  /// "*Composition* of the Panel", "*Membership* of the Network".
  private func isComposition(_ label: Int, _ clauses: Clauses) -> Bool {
    clauses.phrases[label].kind == .noun && clauses.phrases[label].head == nil
      && isOne(clauses.phrases[label].headWord, of: "label member", clauses)
  }

  private func completed(_ label: Int, before end: Int, _ clauses: Clauses) -> EntityIndex? {
    let bodies = SlotSpec(kinds: [.actor, .network], notRoles: [.state, .region, .group, .office])
    guard label + 2 < end, clauses.phrases[label + 1].kind == .preposition else { return nil }
    return clauses.behind(label + 1, bodies).first.map { entity($0.mark, clauses) }
  }

  /// The names of a list, up to the next sign that ends it; none where a verb makes a sentence of it.
  private func listed(behind colon: Int, _ clauses: Clauses, isThroughSemicolons: Bool = false) -> [Clauses.Argument] {
    let end =
      clauses.phrases[(colon + 1)...].firstIndex { $0.kind == .boundary && !(isThroughSemicolons && $0.word == ";") }
      ?? clauses.phrases.count
    guard !clauses.phrases[colon + 1..<end].contains(where: { $0.verb != nil || $0.kind == .preposition }) else { return [] }
    return (colon + 1..<end).compactMap { at in
      guard clauses.phrases[at].kind == .noun, let mark = clauses.phrases[at].head, [.actor, .network].contains(clauses.kind(mark)),
        ![.region, .group].contains(clauses.sentence.marks[mark].role)
      else { return nil }
      return clauses.argument(mark, at)
    }
  }

  private mutating func keep(
    _ name: Clauses.Argument, as role: String, in event: EntityIndex, _ label: Range<Int>, _ sentence: PassageSentence, _ passage: Int
  ) {
    let clauses = sentence.clauses
    var draft = Draft(
      type: .involvedIn, from: entity(name.mark, clauses), to: event, words: [label, clauses.argumentWords(name)], capacity: role,
      rule: "label")
    draft.dates.on = document.entities[event].entity.on
    keep(draft, sentence, passage)
    guard role == "chair" else { return }
    (draft.type, draft.capacity) = (.chairs, nil)
    keep(draft, sentence, passage)
  }

  private mutating func keepMember(
    _ name: Clauses.Argument, _ body: EntityIndex, _ label: Range<Int>, _ sentence: PassageSentence, _ passage: Int
  ) {
    let clauses = sentence.clauses
    keep(
      Draft(
        type: .memberOf, from: entity(name.mark, clauses), to: body, words: [label, clauses.argumentWords(name)], capacity: "member",
        rule: "label"), sentence, passage)
  }

  private func role(_ word: String, _ clauses: Clauses) -> String? { Self.roles.first { isOne(word, of: "label \($0)", clauses) } }

  private func isOne(_ word: String, of list: String, _ clauses: Clauses) -> Bool { clauses.isOne(word, of: list) }
}
