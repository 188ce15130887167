import EntenteLexicon
import EntenteModel

/// Who holds a chair that the sentence before was about, and who comes next in it: "The chair rotates. *Chad holds it* until May; *Mali will take over*."
extension RelationPass {
  /// "Tunisia holds the presidency of the Forum. *Algeria will take over on 1 January*": whoever takes over, follows or succeeds, where the last thing told in the
  /// passage is who has a chair. O(phrases × relations).
  mutating func readHeirs(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let heirs = SlotSpec(kinds: [.actor], notRoles: [.group, .region])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, !group.isPassive, !group.isNegated, group.form == .finite, !group.isRelative,
        clauses.isOne(clauses.name(of: group), of: "coming next"), case .phrase(let subject)? = group.subjects.first,
        clauses.denial(of: index) == nil,
        let last = relations.lastIndex(where: { $0.passage == passage }), last >= toldBefore, case let chaired = relations[last],
        chaired.type == .chairs,
        document.entities.kind(chaired.to) != .event, isOfChair(index, group, chaired, clauses)
      else { continue }
      let expressions = DateReader(clauses.sentence, clauses.grammar, stated: document.record.date).expressions()
      for heir in clauses.arguments(subject, heirs) where entity(heir.mark, clauses) != chaired.from {
        let dates = clauses.dates(of: index, use: .since, among: expressions)
        let words = [clauses.argumentWords(heir), phrase.words] + dates.words
        guard let quoted = Quoter(document: document).quote(words, in: sentence) else { continue }
        var draft = Draft(
          type: .chairs, from: entity(heir.mark, clauses), to: chaired.to, words: words, modality: clauses.modality(index),
          rule: "next-in-chair")
        draft.dates = dates
        keep(draft, quoted: both(chaired, quoted), passage)
      }
    }
  }

  /// "Algeria will take over", "Algeria will succeed *Tunisia*", "*it*": from whom, and nothing else.
  private func isOfChair(_ verb: Int, _ group: VerbGroup, _ chaired: DocumentRelation, _ clauses: Clauses) -> Bool {
    if let object = group.objects.first {
      let phrase = clauses.phrases[object]
      if let head = phrase.head { return entity(head, clauses) == chaired.from }
      let isPronoun = phrase.words.count == 1 && clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular pronoun")
      return isPronoun || clauses.isOne(phrase.headWord, of: "chairmanship") && phrase.words.count <= 2
    }
    guard verb + 1 < clauses.phrases.count, clauses.phrases[verb + 1].kind == .preposition else { return true }
    // "will take over *in July*", "*from Tunisia*", unlike "follows *on from the Plan*".
    return !clauses.isOne(clauses.phrases[verb + 1].word, of: "apart")
      || clauses.complement[verb + 1].flatMap { clauses.phrases[$0].head }.map { entity($0, clauses) == chaired.from } ?? false
  }

  /// "The chair of the Council rotates. *Malawi holds it* until December": whose chair the sentence before was about. O(phrases).
  mutating func readHeldChair(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard let lastChair, lastChair.passage == passage else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, !group.isPassive, !group.isNegated, group.form == .finite, !group.isRelative,
        clauses.isOne(clauses.name(of: group), of: "taking the chair"), let object = group.objects.first,
        clauses.phrases[object].words.count == 1, clauses.phrases[object].head == nil,
        clauses.isOne(clauses.sentence.words[clauses.phrases[object].words.lowerBound], of: "singular pronoun"),
        case .phrase(let subject)? = group.subjects.first, clauses.denial(of: index) == nil
      else { continue }
      let expressions = DateReader(clauses.sentence, clauses.grammar, stated: document.record.date).expressions()
      for holder in clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.group, .region])) {
        let dates = clauses.dates(of: index, use: .since, among: expressions)
        let words = [clauses.argumentWords(holder), phrase.words.lowerBound..<clauses.phrases[object].words.upperBound] + dates.words
        var draft = Draft(
          type: .chairs, from: entity(holder.mark, clauses), to: lastChair.body, words: words, modality: clauses.modality(index),
          rule: "held-chair")
        draft.dates = dates
        keep(draft, sentence, passage)
      }
    }
  }

  /// "*The chair of the Lake Council* rotates"; under the heading "1. Lake Council", "*The chair* rotates". O(phrases).
  mutating func noteChair(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    lastChair = nil
    guard let subject = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }),
      clauses.phrases[subject].head == nil, clauses.isOne(clauses.phrases[subject].headWord, of: "chairmanship")
    else { return }
    let bodies = SlotSpec(kinds: [.actor, .network], notRoles: [.state, .region, .group])
    let of = clauses.prepositions[subject].first { clauses.phrases[$0].word == "of" }
    let named = of.map { clauses.behind($0, bodies) } ?? []
    let possessed = clauses.phrases[subject].possessors.filter { clauses.admits(bodies, $0) }
    guard
      let body = named.first.map({ entity($0.mark, clauses) }) ?? possessed.first.map({ entity($0, clauses) })
        ?? (of == nil ? headed[passage] : nil)
    else { return }
    lastChair = (body, passage)
  }
}
