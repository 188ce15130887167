import EntenteLexicon
import EntenteModel

/// Whom a text joins that has a name of its own: "the Joint Action Plan 2018-2019 *between* the Secretariat *and* UNODC".
extension RelationPass {
  /// The two whose text it is work together; of more nobody can tell who with whom. O(phrases).
  mutating func readTextsBetween(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let parties = SlotSpec(kinds: [.actor, .programme, .network], notRoles: [.region, .group])
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun && index + 1 < clauses.phrases.count {
      guard let head = phrase.head, [.instrument, .document].contains(clauses.kind(head)),
        clauses.isOne(clauses.phrases[index + 1].word, of: "pairing"), clauses.phrases[index + 1].host == index
      else { continue }
      let joined = clauses.behind(index + 1, parties)
      guard joined.count == 2 else { continue }
      let words = [
        clauses.sentence.marks[head].words.lowerBound..<clauses.phrases[index + 1].words.upperBound, clauses.argumentWords(joined[0]),
        clauses.argumentWords(joined[1]),
      ]
      keep(
        Draft(
          type: .cooperatesWith, from: entity(joined[0].mark, clauses), to: entity(joined[1].mark, clauses), words: words,
          modality: clauses.modality(index), rule: "text-between"), sentence, passage)
    }
  }
}
