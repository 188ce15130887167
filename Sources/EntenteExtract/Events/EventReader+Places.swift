import EntenteLexicon
import EntenteModel

/// Where an event was.
extension EventReader {
  /// "in Maputo, *Mozambique*".
  private func country(of place: Int) -> [Clauses.Argument] {
    clauses.appositions[place].compactMap { at in
      guard let head = clauses.phrases[at].head, clauses.sentence.marks[head].role == .state else { return nil }
      return clauses.argument(head, at)
    }
  }

  /// "in", "at".
  func isOfPlace(_ preposition: Int) -> Bool { clauses.isOfPlace(preposition) }

  /// The meeting, or the body that it is of.
  private func isOfMeeting(_ host: Int, _ index: Int) -> Bool {
    if host == index { return true }
    guard case .preposition(let of) = clauses.phrases[host].link, clauses.phrases[of].word == "of" else { return false }
    return clauses.phrases[of].host == index
  }

  /// "was *praised* in Lima", "the report on the seminar *was published* in Lima": behind a verb that neither holds nor attends the event, what is told is
  /// where that was done. O(1).
  private func isOfAnotherDeed(_ preposition: Int, _ index: Int) -> Bool {
    guard let verb = clauses.phrases[preposition].verbHost, verb > index, let group = clauses.phrases[verb].verb, group.form == .finite,
      group.isPassive, !group.isRelative
    else { return false }
    return !["holding", "done to events", "meet", "done there"].contains { isOne(clauses.name(of: group), of: $0) }
  }

  func places(after index: Int) -> [Clauses.Argument] {
    if let line = placeLine(behind: index) { return line }
    let end = clauseEnd(index)
    let spots = SlotSpec(kinds: [.place], roles: [.state])
    for at in clauses.phrases.indices where at > index && clauses.phrases[at].words.lowerBound < end && clauses.phrases[at].kind == .noun {
      let phrase = clauses.phrases[at]
      guard let head = phrase.head, clauses.admits(spots, head) else { continue }
      switch phrase.link {
      case .preposition(let preposition) where isOfPlace(preposition) && !isOfAnotherDeed(preposition, index):
        return [clauses.argument(head, at)] + country(of: at)
      // "the 17th meeting of the Committee, *Lusaka*, 20 June 2023".
      case .conjunct(let host) where isOfMeeting(host, index) && clauses.kind(head) == .place && isBehindComma(at):
        return [clauses.argument(head, at)] + country(of: at)
      case .apposition(let host) where host != index && isOfMeeting(host, index) && clauses.kind(head) == .place && isBehindComma(at):
        return [clauses.argument(head, at)] + country(of: at)
      case .apposition(let host) where host == index || clauses.kind(head) == .place && clauses.phrases[host].head == nil:
        return [clauses.argument(head, at)]
      // "the Summit of the Heads of State (*Brussels*, 17 July 2023)".
      case .apposition(let host) where host > index && clauses.kind(head) == .place && clauses.phrases[at - 1].kind == .open:
        return [clauses.argument(head, at)] + country(of: at)
      default: continue
      }
    }
    return []
  }
}

/// Days and places that stand before a colon, as calendars have them.
extension EventReader {
  /// "*September 2025, Dakar*: first meeting of X": the day and the place of what stands right behind the colon. O(phrases before it).
  func label(before index: Int) -> (date: DateExpression?, places: [Clauses.Argument])? {
    guard index > 1, clauses.phrases[index - 1].kind == .boundary, clauses.phrases[index - 1].word == ":" else { return nil }
    let start = clauses.phrases[..<(index - 1)].lastIndex { $0.kind == .boundary }.map { $0 + 1 } ?? 0
    let spots = SlotSpec(kinds: [.place], roles: [.state])
    var places: [Clauses.Argument] = []
    for at in start..<index - 1 {
      let phrase = clauses.phrases[at]
      switch phrase.kind {
      case .connector where !phrase.hasConjunction, .preposition, .open, .close: continue
      case .noun:
        if let head = phrase.head, clauses.admits(spots, head) { places.append(clauses.argument(head, at)); continue }
        guard expressions.contains(where: { $0.use == .point && $0.words.overlaps(phrase.words) }) else { return nil }
      default: return nil
      }
    }
    let words = clauses.phrases[start].words.lowerBound..<clauses.phrases[index - 1].words.lowerBound
    let date = expressions.first { $0.use == .point && words.contains($0.words.lowerBound) }
    return date == nil ? nil : (date, places)
  }
}

/// Days and places that stand in a row behind a meeting.
extension EventReader {
  /// "at its third meeting, *Arusha, Tanzania*, 8 September 2022": between commas, right behind the meeting or the body that it is of, and a day behind it. O(1).
  private func placeLine(behind index: Int) -> [Clauses.Argument]? {
    var at = index + 1
    if at + 1 < clauses.phrases.count, clauses.phrases[at].word == "of", clauses.phrases[at + 1].kind == .noun { at += 2 }
    var places: [Clauses.Argument] = []
    while at + 1 < clauses.phrases.count, clauses.phrases[at].kind == .connector, !clauses.phrases[at].hasConjunction,
      let head = clauses.phrases[at + 1].head, places.isEmpty ? clauses.kind(head) == .place : clauses.sentence.marks[head].role == .state
    {
      places.append(clauses.argument(head, at + 1))
      at += 2
    }
    guard !places.isEmpty, at < clauses.phrases.count, clauses.phrases[at].kind == .connector, !clauses.phrases[at].hasConjunction else {
      return nil
    }
    let end = clauses.phrases[at].words.upperBound
    return expressions.contains { $0.use == .point && (end...end + 1).contains($0.words.lowerBound) } ? places : nil
  }

  /// "Next meeting: *Helsinki, May 2025*": the place and the day of what a label announces. O(phrases behind it).
  func line(behind index: Int) -> (date: DateExpression?, places: [Clauses.Argument])? {
    guard index <= 1, index + 2 < clauses.phrases.count, clauses.phrases[index + 1].kind == .boundary,
      clauses.phrases[index + 1].word == ":",
      clauses.sentence.words[bareWords(clauses.phrases[index])].contains(where: { isOne($0, of: "still to come") })
    else { return nil }
    let spots = SlotSpec(kinds: [.place], roles: [.state])
    var places: [Clauses.Argument] = []
    for phrase in clauses.phrases.indices.dropFirst(index + 2) {
      if let head = clauses.phrases[phrase].head, clauses.admits(spots, head) { places.append(clauses.argument(head, phrase)); continue }
      guard !clauses.phrases[phrase].isFinite else { return nil }
      if let date = expressions.first(where: { $0.use == .point && $0.words.overlaps(clauses.phrases[phrase].words) }) {
        return (date, places)
      }
      guard [.connector, .preposition].contains(clauses.phrases[phrase].kind) else { break }
    }
    return nil
  }

  /// "(*to be confirmed*)". O(words).
  func isUnconfirmed() -> Bool {
    let text = clauses.sentence.words.joined(separator: " ")
    return clauses.grammar.lists["unconfirmed"]?.contains { text.contains($0) } == true
  }

  /// "The seventh Assembly, which Peru chaired, *met in Lima in May 2024*": the day and the place behind the verb of which a meeting is the subject. O(clause).
  func takeMainVerb(of finding: inout EventFinding) {
    guard case .subject(let verb) = clauses.phrases[finding.phrase].link, let group = clauses.phrases[verb].verb, !group.isNegated,
      isOne(clauses.name(of: group), of: "meet") || isOne(clauses.name(of: group), of: group.isPassive ? "hold" : "going on")
    else { return }
    finding.date = date(after: verb)
    finding.places = places(after: verb)
    finding.modality = min(finding.modality, clauses.modality(verb))
  }

  /// "*The ministers* ended two days of *talks* in Lima": who sat there, where the days are told of. O(1).
  func sitters(_ index: Int) -> [Clauses.Argument] {
    guard case .preposition(let of) = clauses.phrases[index].link, clauses.phrases[of].word == "of", let days = clauses.phrases[of].host,
      isOne(clauses.phrases[days].headWord, of: "length of meeting"), case .object(let verb) = clauses.phrases[days].link,
      let group = clauses.phrases[verb].verb, !group.isPassive, !group.isNegated, isOne(clauses.name(of: group), of: "spending"),
      case .phrase(let subject)? = group.subjects.first
    else { return [] }
    return clauses.attendants(subject, SlotSpec(kinds: [.actor], notRoles: [.region]))
  }
}

extension Phrase {
  var isFinite: Bool { verb?.form == .finite }
}
