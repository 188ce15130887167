import EntenteLexicon
import EntenteModel

/// Phases of a programme that a sentence calls so.
extension RelationPass {
  /// "its second phase, X 2.0, running from 2024 to 2027": a phase is part of its programme.
  mutating func readPhases(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let clauses = sentence.clauses
    guard let list = clauses.grammar.lists["phase"], let said = clauses.sentence.words.firstIndex(where: list.contains) else { return }
    for (place, mark) in clauses.sentence.marks.enumerated() {
      let phase = entity(place, clauses)
      guard let whole = listedWhole(phase) ?? countedWhole(phase, said, mark) else { continue }
      var draft = Draft(type: .partOf, from: phase, to: whole, words: told(said, mark, clauses), rule: "phase")
      if let period = expressions.first(where: { $0.use == .period && $0.words.lowerBound >= mark.words.upperBound }),
        let last = period.last
      {
        draft.dates = EdgeDates(since: period.first, until: last, words: [period.words])
        draft.words.append(period.words)
      } else if let end = expressions.first(where: { $0.use == .until && $0.words.lowerBound >= mark.words.upperBound }),
        end.words.lowerBound - mark.words.upperBound <= Self.nearPhase
      {
        // "The second phase, X II, *runs until June 2028*".
        draft.dates = EdgeDates(until: end.first, words: [mark.words.lowerBound..<end.words.upperBound])
        draft.words.append(mark.words.lowerBound..<end.words.upperBound)
      }
      keep(draft, sentence, passage)
    }
  }

  /// The programme that a listed phase is of.
  private mutating func listedWhole(_ phase: EntityIndex) -> EntityIndex? {
    guard document.entities.role(phase) == .phase, let whole = lexicon.within(document.entities.id(phase)).first,
      let entry = lexicon.find(id: whole), lexicon[entry].kind == .programme
    else { return nil }
    return document.entities.add(entry, of: lexicon)
  }

  /// "*A second phase*, BAY PORTS II": with the words that say which phase, where they stand beside the name.
  private func told(_ said: Int, _ mark: MarkedSentence.Mark, _ clauses: Clauses) -> [Range<Int>] {
    guard let phrase = clauses.phrases.first(where: { $0.words.contains(said) }),
      min(abs(said - mark.words.lowerBound), abs(said - mark.words.upperBound)) <= Self.nearPhase
    else { return [said..<said + 1, mark.words] }
    return [phrase.words, mark.words]
  }

  /// "A second phase, *BAY PORTS II*": of BAY PORTS, where the text knows such a programme. O(1).
  private func countedWhole(_ phase: EntityIndex, _ said: Int, _ mark: MarkedSentence.Mark) -> EntityIndex? {
    let name = document.entities[phase].entity.name
    guard [.programme, .instrument, .network].contains(mark.kind), !mark.isReference, let space = name.utf8.lastIndex(of: 0x20),
      PhaseNumber.isCounting(name[name.utf8.index(after: space)...]),
      min(abs(said - mark.words.lowerBound), abs(said - mark.words.upperBound)) <= Self.nearPhase,
      let whole = document.entities.find(String(name[..<space])), whole != phase,
      document.entities.kind(whole) == document.entities.kind(phase)
    else { return nil }
    return whole
  }

  /// The most words between "phase" and the name of one.
  private static let nearPhase = 6
}
