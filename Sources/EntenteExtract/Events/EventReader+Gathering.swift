import EntenteLexicon
import EntenteModel

/// "We gathered in Lima on 2 May for our Second Meeting": the verb and the noun tell of one event, which the noun names.
extension EventReader {
  /// The noun for the meeting that people came together for. O(clause).
  func nounMeeting(behind verb: Int) -> Int? {
    for at in verb + 1..<max(verb + 1, min(clauses.phrases.count, verb + GrammarLimit.frontier)) {
      let phrase = clauses.phrases[at]
      if [.boundary, .relative, .subordinator, .verb].contains(phrase.kind) { return nil }
      guard phrase.kind == .noun, phrase.head == nil, isOne(phrase.headWord, of: "meeting"), meetVerb(for: at) == verb else { continue }
      return at
    }
    return nil
  }

  /// The verb of coming together that a meeting's phrase goes with: "*gathered* … for our Second Meeting".
  func meetVerb(for index: Int) -> Int? {
    guard case .preposition(let preposition) = clauses.phrases[index].link, isOne(clauses.phrases[preposition].word, of: "occasion"),
      let verb = clauses.phrases[preposition].verbHost, let group = clauses.phrases[verb].verb,
      isOne(clauses.name(of: group), of: "meet"), verb < index
    else { return nil }
    return verb
  }

  /// Who came together, when and where.
  func take(_ verb: Int, into finding: inout EventFinding) {
    guard let group = clauses.phrases[verb].verb else { return }
    switch group.subjects.first {
    case .speaker?: finding.ownVoice = true
    case .phrase(let subject)?:
      if clauses.phrases[clauses.root(subject)].isSpeaker { finding.ownVoice = true }
      finding.participants += clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.region, .state]))
    default: finding.ownVoice = finding.ownVoice || group.form == .gerund
    }
    if finding.date == nil { finding.date = date(after: verb) }
    if finding.places.isEmpty { finding.places = places(after: verb) }
    finding.participants += comers(after: verb)
  }
}
