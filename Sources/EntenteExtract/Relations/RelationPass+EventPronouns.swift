import EntenteLexicon
import EntenteModel

/// "it" where only an event can be meant.
extension RelationPass {
  /// The event that a sentence told of last, for "it" in the next ones of its passage.
  struct LastEvent {
    var mark: MarkedSentence.Mark
    var passage: Int
  }

  /// "Tonga and Samoa took part in *it*", "by Albania, which also hosted *it*": nobody takes part in, attends or is host to a body, so that the event named last
  /// before the pronoun is meant. O(phrases × marks).
  func comeTo(_ sentence: PassageSentence) -> PassageSentence {
    let clauses = sentence.clauses
    let marks = clauses.phrases.indices.compactMap { verb -> MarkedSentence.Mark? in
      guard let pronoun = eventPronoun(behind: verb, clauses) else { return nil }
      let words = clauses.phrases[pronoun].words
      let before = clauses.sentence.marks.last { $0.kind == .event && $0.words.upperBound <= words.lowerBound }
      let told = lastEvent.flatMap { $0.passage == sentence.places[words.lowerBound].passage ? $0.mark : nil }
      guard var mark = before ?? told else { return nil }
      (mark.words, mark.isReference) = (words, true)
      return mark
    }
    return marks.isEmpty ? sentence : sentence.adding(marks)
  }

  /// The pronoun right behind a verb of being there, or behind its "in" or "at". O(1).
  private func eventPronoun(behind verb: Int, _ clauses: Clauses) -> Int? {
    guard let group = clauses.phrases[verb].verb, !group.isPassive,
      clauses.isOne(clauses.name(of: group), of: "attend") || clauses.isOne(clauses.name(of: group), of: "hosting an event")
    else { return nil }
    var at = verb + 1
    if at < clauses.phrases.count, clauses.phrases[at].kind == .preposition, clauses.isOne(clauses.phrases[at].word, of: "scene") {
      at += 1
    }
    guard at < clauses.phrases.count, case let phrase = clauses.phrases[at], phrase.kind == .noun, phrase.head == nil,
      phrase.words.count == 1,
      clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular pronoun")
    else { return nil }
    return at
  }

  mutating func noteEvent(_ sentence: PassageSentence) {
    guard let mark = sentence.clauses.sentence.marks.last(where: { $0.kind == .event && !$0.isReference }) else { return }
    lastEvent = LastEvent(mark: mark, passage: sentence.places[mark.words.lowerBound].passage)
  }
}
