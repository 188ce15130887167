import EntenteLexicon
import EntenteModel

/// Who was at an event, told behind the verb: "Present at the seminar were Malta and Europol".
extension RelationPass {
  /// O(phrases).
  mutating func readPresentAt(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, group.isCopula, group.lemma == nil, !group.isNegated, !group.isRelative, group.modality == nil,
        let (event, first) = eventOfPresence(before: index, clauses), !isDenied(first, index, clauses)
      else { continue }
      for argument in group.objects.flatMap({ clauses.attendants($0, people) }) {
        var draft = Draft(
          type: .involvedIn, from: entity(argument.mark, clauses), to: entity(event, clauses),
          words: [clauses.phrases[first].words.lowerBound..<phrase.words.upperBound, clauses.argumentWords(argument)],
          capacity: "participant", rule: "attendance")
        draft.dates.on = document.entities[entity(event, clauses)].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "*Present at the seminar* were", "*Also in attendance at the seminar* were", "*Among those present at the seminar* were": the event's mark, and where that
  /// begins. O(``GrammarLimit/verbChain``).
  private func eventOfPresence(before verb: Int, _ clauses: Clauses) -> (event: Int, first: Int)? {
    guard verb > 2, let event = clauses.phrases[verb - 1].head, clauses.kind(event) == .event,
      case .preposition(let at) = clauses.phrases[verb - 1].link, at == verb - 2,
      clauses.isOne(clauses.phrases[at].word, of: "scene of deeds") || clauses.isOfPlace(at),
      clauses.isOne(clauses.phrases[at - 1].headWord, of: "presence"), clauses.phrases[at - 1].head == nil
    else { return nil }
    var first = at - 1
    while first > 0, clauses.phrases[first - 1].kind == .preposition, at - first < 3 { first -= 1 }
    let isOpening = clauses.phrases[..<first].allSatisfy { [.connector, .other].contains($0.kind) }
    return isOpening || clauses.phrases[first - 1].kind == .boundary ? (event, first) : nil
  }

  /// "*Not* present at it were", "were *neither* A nor B".
  private func isDenied(_ first: Int, _ verb: Int, _ clauses: Clauses) -> Bool {
    let next = min(clauses.phrases.count, verb + 3)
    return (Array(max(0, first - 1)..<verb) + Array(verb + 1..<max(verb + 1, next))).contains {
      clauses.phrases[$0].kind == .other && clauses.phrases[$0].verb?.isNegated == true
        || clauses.phrases[$0].kind == .noun && clauses.deniesItself($0)
    }
  }
}
