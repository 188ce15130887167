import EntenteLexicon
import EntenteModel

/// Meetings that have a name already: "the Seventh Meeting of Ministers of Justice (REMJA-VII)".
extension RelationPass {
  /// The meeting that a finding's own phrase names, or on whose occasion people have come together; its day is what the sentence tells. O(marks).
  mutating func namedMeeting(_ finding: EventFinding, _ sentence: PassageSentence) -> EntityIndex? {
    guard finding.role == .meeting, let meeting = numberedMeeting(finding, sentence) else { return nil }
    if document.entities[meeting].entity.on == nil, finding.modality == .fact, let day = finding.date?.first {
      document.entities[meeting].entity.on = day
    }
    return meeting
  }

  /// The meeting that the phrase names; on the cover ("FOURTH MEETING", and whose it is in another line), the one that the text calls so. O(entities), of a
  /// cover that counts a meeting.
  private func numberedMeeting(_ finding: EventFinding, _ sentence: PassageSentence) -> EntityIndex? {
    if let place = nameOfMeeting(finding, sentence.clauses) { return entity(place, sentence.clauses) }
    guard let first = sentence.places.first, document.passages[first.passage].label == "cover",
      sentence.clauses.phrases[finding.phrase].kind == .noun,
      EventReader(clauses: sentence.clauses, expressions: []).isCounted(finding.words)
    else { return nil }
    let words = sentence.clauses.sentence.words[finding.words].joined(separator: " ") + " "
    let called = document.entities.indices.filter { meeting in
      document.entities.kind(meeting) == .event && document.entities.role(meeting) == .meeting
        && document.entities[meeting].entity.aliases.contains { Folding.key($0).hasPrefix(words) }
    }
    return called.count == 1 ? called.first : nil
  }

  /// Whether a text's makers are told to have come together for a meeting that has a name, on the text's own day: that meeting is the text's own.
  func isOccasionOfMakers(_ finding: EventFinding, _ sentence: PassageSentence) -> Bool {
    guard sentence.clauses.phrases[finding.phrase].kind == .verb, nameOfMeeting(finding, sentence.clauses) != nil,
      let stated = document.record.date
    else { return false }
    return finding.date.map { $0.first.firstDay <= stated.lastDay && stated.firstDay <= $0.first.lastDay } ?? false
  }

  private func nameOfMeeting(_ finding: EventFinding, _ clauses: Clauses) -> Int? {
    func isMeeting(_ place: Int) -> Bool { clauses.kind(place) == .event && clauses.sentence.marks[place].role == .meeting }
    let phrase = clauses.phrases[finding.phrase]
    if phrase.kind == .noun { return phrase.head.flatMap { isMeeting($0) ? $0 : nil } }
    // "gathered in Lima *on the occasion of* the Seventh Meeting", "met in Lima *for* the Seventh Meeting".
    let reach = finding.phrase + 1..<max(finding.phrase + 1, min(clauses.phrases.count, finding.phrase + Self.furthestOccasion))
    for at in reach {
      let told = clauses.phrases[at]
      if [.verb, .boundary, .relative, .subordinator].contains(told.kind) { return nil }
      guard told.kind == .noun, let head = told.head, isMeeting(head), case .preposition(let preposition) = told.link else { continue }
      if clauses.isOne(clauses.phrases[preposition].word, of: "occasion of meeting") { return head }
      // "on *the occasion of* the Seventh Meeting".
      guard clauses.phrases[preposition].word == "of", let host = clauses.phrases[preposition].host,
        clauses.isOne(clauses.phrases[host].headWord, of: "occasion noun")
      else { return nil }
      return head
    }
    return nil
  }

  /// The most phrases between "gathered" and the meeting.
  private static let furthestOccasion = 14
}
