import EntenteLexicon
import EntenteModel

/// Who has the chair, where a pronoun or an adjective says so.
extension RelationPass {
  /// "Ministerial meetings take place every year. *They* will be co-chaired by X": the meetings that recur and were told of right before. O(phrases).
  func chaired(_ sentence: PassageSentence, _ passage: Int) -> MarkedSentence.Mark? {
    guard let lastSeries, passage - lastSeriesPassage <= 1 else { return nil }
    let clauses = sentence.clauses
    guard let first = clauses.phrases.first, first.kind == .noun, first.words.count == 1, case .subject(let verb) = first.link,
      clauses.isOne(clauses.sentence.words[first.words.lowerBound], of: "plural subject"), let group = clauses.phrases[verb].verb,
      group.isPassive, clauses.isOne(clauses.name(of: group), of: "chair verb")
    else { return nil }
    return MarkedSentence.Mark(words: first.words, entity: Int(lastSeries.rawValue), kind: .event, role: .series, isReference: true)
  }

  /// "the *Spanish* Presidency of the Council": the state whose adjective stands before an office holds it. O(marks).
  mutating func readPresidencies(_ sentence: PassageSentence, _ passage: Int) {
    let line = sentence.clauses.sentence
    for mark in line.marks where mark.kind == .actor && mark.role == .office && !mark.isReference {
      guard let (state, words) = holder(before: mark.words, line, sentence.clauses) else { continue }
      let office = EntityIndex(UInt32(mark.entity))
      let body = body(of: office)
      guard body != office else { continue }
      let holder = document.entities.add(state, of: lexicon)
      keep(
        Draft(type: .chairs, from: holder, to: body, words: [words.lowerBound..<mark.words.upperBound], rule: "state-presidency"), sentence,
        passage)
    }
  }

  /// The state called by an adjective between "the" and an office; none where a year stands by it, which need not be the text's.
  private func holder(before office: Range<Int>, _ line: MarkedSentence, _ clauses: Clauses) -> (EntryIndex, Range<Int>)? {
    // The adjective may be part of the words that name the office: "the Danish Presidency".
    for start in max(1, office.lowerBound - 3)..<max(1, office.lowerBound + 1) {
      guard clauses.isOne(line.words[start - 1], of: "article"), line.capitals[start] else { continue }
      for end in start + 1..<min(line.words.count, start + 4) where end <= office.upperBound {
        guard let state = stateAdjectives[line.words[start..<end].joined(separator: " ")] else { continue }
        let isDated = (office.upperBound..<min(line.words.count, office.upperBound + 4)).contains { line.words[$0].utf8.first.map { (0x30...0x39).contains($0) } ?? false }
        return end >= office.lowerBound && !isDated ? (state, start..<end) : nil
      }
    }
    return nil
  }
}
