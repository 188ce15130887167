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
