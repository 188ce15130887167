import EntenteLexicon
import EntenteModel

/// Texts that a sentence gives to those who did something in them: "the support given by the Council *in its declaration of* 10 January 2024", "set up by X *through its
/// decision of* 3 May".
extension RelationPass {
  /// Whoever stands right before "in its" and a dated text, or does what the text tells, made that text. O(phrases × names).
  mutating func readTheirTexts(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for phrase in clauses.phrases {
      guard phrase.kind == .noun, phrase.isPossessed, !phrase.isOurs, let head = phrase.head, clauses.kind(head) == .document,
        case .preposition(let preposition) = phrase.link, clauses.isOne(clauses.phrases[preposition].word, of: "through a text"),
        let date = document.entities[entity(head, clauses)].text?.date,
        clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular possessive"),
        let maker = makerRight(before: preposition, clauses) ?? makerAsSubject(over: preposition, clauses)
      else { continue }
      let end = clauses.sentence.marks[head].words.upperBound
      var draft = Draft(
        type: .published, from: entity(maker, clauses), to: entity(head, clauses),
        words: [clauses.sentence.marks[maker].words, clauses.phrases[preposition].words.lowerBound..<end], rule: "cited-makers")
      draft.dates.on = date
      keep(draft, sentence, passage)
    }
  }

  /// "by *the Council of the Lake Union (LU)* in its", "*The Council*, in its": the body whose name ends right before, past a short form in brackets. O(names).
  private func makerRight(before preposition: Int, _ clauses: Clauses) -> Int? {
    var end = clauses.phrases[preposition].words.lowerBound
    if end > 0, clauses.sentence.words[end - 1] == "," { end -= 1 }
    if end > 0, clauses.sentence.words[end - 1] == ")",
      let open = clauses.sentence.words[..<end].lastIndex(of: "("), end - open <= Self.longestShortForm
    {
      end = open
    }
    return clauses.sentence.marks.indices.first { clauses.sentence.marks[$0].words.upperBound == end && isMaker($0, clauses) }
  }

  /// The most words of a short form with its brackets.
  private static let longestShortForm = 6

  /// "*The Council* set up the Network by its conclusions of 3 May": who does it. O(subjects).
  private func makerAsSubject(over preposition: Int, _ clauses: Clauses) -> Int? {
    guard let verb = clauses.phrases[preposition].verbHost, clauses.phrases[verb].verb?.isPassive == false else { return nil }
    let marks: [Int] = clauses.subjects(verb, SlotSpec(kinds: [.actor])).compactMap { end in
      if case .mark(let argument) = end { argument.mark } else { nil }
    }
    guard marks.count == 1, let maker = marks.first else { return nil }
    return isMaker(maker, clauses) ? maker : nil
  }

  private func isMaker(_ mark: Int, _ clauses: Clauses) -> Bool {
    clauses.kind(mark) == .actor && [.organisation, .committee, .agency].contains(clauses.sentence.marks[mark].role)
  }
}
