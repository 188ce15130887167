import EntenteLexicon
import EntenteModel

/// Names events: by what, of whom, and where it helps by date.
struct EventNamer {
  let document: AnnotatedDocument
  let lexicon: Lexicon
  let ordinals: [String]

  /// "signature of the Treaty of Constitution of X"; "accession of new members to X (2023)".
  func deed(_ finding: EventFinding, _ clauses: Clauses) -> String? {
    if let thing = finding.thing, let signatory = finding.signatories.first {
      let noun = clauses.phrases[thing].headWord
      return "\(finding.role.rawValue.lowercased()) of \(noun) of \(document.entities[EntityIndex(UInt32(signatory.entity))].entity.name)"
        + ((finding.date?.first).map { " (\($0.text))" } ?? "")
    }
    if let thing = finding.thing, let day = finding.date?.first {
      return "\(finding.role.rawValue.lowercased()) of the \(clauses.phrases[thing].headWord) (\(day.text))"
    }
    guard let subject = finding.subjects.first else { return nil }
    let phrase = clauses.phrases[finding.phrase]
    let noun = phrase.kind == .verb ? finding.role.rawValue.lowercased() : phrase.headWord
    let bare = document.entities[EntityIndex(UInt32(subject.entity))].entity.name
    let name = clauses.phrases[subject.phrase].isDefinite && Self.isDescriptive(bare) ? "the \(bare)" : bare
    guard finding.role == .accession else { return "\(noun) of \(name)" }
    let year = (finding.date?.first ?? document.record.date)?.year.map { " (\($0))" } ?? ""
    return "\(noun) of new members to \(name)\(year)"
  }

  /// "Counter-Narcotics Task Force" takes an article, "EL PAcCTO 2.0" none: of several words, the last one an ordinary word.
  private static func isDescriptive(_ name: String) -> Bool {
    guard let last = name.utf8.split(separator: 0x20).last, last.count < name.utf8.count else { return false }
    return last.dropFirst().allSatisfy { !(0x30...0x39).contains($0) && !(0x41...0x5A).contains($0) && $0 != UInt8(ascii: ".") }
  }

  /// "EU-CLASI ministerial meeting 2025"; else the words used, with the day.
  func meeting(_ finding: EventFinding, words: String, participants: [EntityIndex], date: PartialDate?) -> String {
    if !finding.isHappening, let level = level(participants, words), let parties = parties(participants), !Self.isNamed(words) {
      return "\(parties) \(level)" + (date?.year.map { " \($0)" } ?? "")
    }
    if let counted = counted(words, participants) ?? countedBehind(words) { return counted }
    if Self.isNamed(words) { return words + (date.map { " (\($0.text))" } ?? "") }
    if let states = together(participants, words) { return states }
    if let company = participants.first, !words.contains(document.entities[company].entity.name) {
      let name = document.entities[company].entity.name
      return "\(words) of \(name.utf8.contains(0x20) ? "the " : "")\(name)"
    }
    return date.map { "\(words) (\($0.text))" } ?? words
  }

  /// "meeting of Kenya, Malawi and Uganda": all who met, where several states did; of more than four, the first three.
  private func together(_ participants: [EntityIndex], _ words: String) -> String? {
    let states = participants.filter { document.entities.role($0) == .state }.map { document.entities[$0].entity.name }
    guard states.count == participants.count, states.count > 1, !states.contains(where: words.contains) else { return nil }
    guard states.count <= Self.mostStates else { return "\(words) of \(states.prefix(3).joined(separator: ", ")) and others" }
    return "\(words) of \(states.dropLast().joined(separator: ", ")) and \(states[states.count - 1])"
  }

  /// The most states that a meeting is named by.
  private static let mostStates = 4

  /// "Twelfth Ordinary Meeting of the Council of X": told apart by its number, of the body whose meeting it is.
  private func counted(_ words: String, _ participants: [EntityIndex]) -> String? {
    guard let first = words.utf8.split(separator: 0x20).first.map({ String(decoding: $0, as: UTF8.self) }), isCounting(first),
      let body = participants.first(where: { ![.state, .office].contains(document.entities.role($0)) })
    else { return nil }
    let name = document.entities[body].entity.name
    if words.utf8.split(separator: 0x20).count > 4 { return words }
    if words.contains(name) || words.contains(" of ") || words.contains(shortName(body)) { return words }
    return "\(words) of \(name.utf8.contains(0x20) ? "the " : "")\(name)"
  }

  /// "COASTAL COUNCIL *31st MEETING*": on a cover, the body's name stands before the number.
  private func countedBehind(_ words: String) -> String? {
    let parts = words.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard let place = parts.indices.dropFirst().first(where: { isCounting(parts[$0]) }), place + 1 < parts.count,
      let body = document.entities.find(parts[..<place].joined(separator: " ")), document.entities.kind(body) == .actor
    else { return nil }
    let name = document.entities[body].entity.name
    let noun = parts[(place + 1)...].map { $0.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } ? $0 : $0.lowercased() }.joined(separator: " ")
    return "\(parts[place]) \(noun) of \(name.utf8.contains(0x20) ? "the " : "")\(name)"
  }

  private func isCounting(_ word: String) -> Bool {
    let digits = word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return !digits.isEmpty && word.utf8.count - digits.count == 2 || ordinals.contains(Folding.key(word))
  }

  /// Whether the words name the meeting by themselves: more than what kind of meeting it is.
  static func isNamed(_ words: String) -> Bool {
    words.utf8.split(separator: 0x20).count > 2 && words.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  private func level(_ participants: [EntityIndex], _ words: String) -> String? {
    let names = participants.map { Folding.key(document.entities[$0].entity.name) } + [Folding.key(words)]
    if names.contains(where: { $0.contains("heads of state") || $0.contains("leaders") || $0.contains("presidents") }) { return "summit" }
    if names.contains(where: { $0.contains("minister") }) { return "ministerial meeting" }
    if names.contains(where: { $0.contains("senior officials") }) { return "senior officials meeting" }
    return nil
  }

  /// The short names of the bodies whose people meet, joined; the document's own where its voice is among them.
  private func parties(_ participants: [EntityIndex]) -> String? {
    // Two who met are no bodies whose names are joined.
    guard !participants.contains(where: { document.entities.role($0) == .office }) else { return nil }
    var bodies: [EntityIndex] = []
    for participant in participants {
      let bearers = document.entities[participant].bearers
      for body in bearers.isEmpty ? [participant] : bearers where !bodies.contains(body) { bodies.append(body) }
    }
    if bodies.contains(where: document.parties.contains) { bodies = document.parties }
    guard !bodies.isEmpty, bodies.count <= 4 else { return nil }
    return bodies.map(shortName).joined(separator: "-")
  }

  /// The shortest name in capitals, else the name.
  func shortName(_ index: EntityIndex) -> String {
    let known = document.entities[index]
    let names = [known.entity.name] + known.entity.aliases + (known.entry.map { lexicon[$0].aliases + lexicon[$0].exactAliases } ?? [])
    let capitals = names.filter { name in name.utf8.count <= 8 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } }
    return capitals.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? known.entity.name
  }
}
