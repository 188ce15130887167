import EntenteLexicon
import EntenteModel

/// One of the meetings that are held again and again.
extension RelationPass {
  /// "A joint session with X is held every second year. *The most recent one took place in Lomé in March 2023*": a meeting of its own, with those who come to such
  /// meetings, where its day is told. O(relations of the passage).
  mutating func readLatest(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let clauses = sentence.clauses
    guard let first = clauses.phrases.first, first.kind == .noun, first.isDefinite, first.head == nil, case .subject(let verb) = first.link,
      clauses.isOne(first.headWord, of: "one of them"), clauses.denial(of: verb) == nil,
      clauses.sentence.words[first.words].contains(where: { clauses.isOne($0, of: "passing") || clauses.isOne($0, of: "which meeting") }),
      let told = [gatherings.meeting, gatherings.series].lazy.compactMap({ $0 }).first(where: { $0.passage == passage })?.event,
      document.entities[told].entity.on == nil
    else { return }
    let reader = EventReader(clauses: clauses, expressions: expressions)
    guard reader.holding(verb) != nil, let date = reader.date(after: verb) else { return }
    let name = document.entities[told].entity.name
    let event = document.entities.add(.event, .meeting, named: "\(name) (\(date.first.text))")
    if document.entities[event].entity.on == nil { document.entities[event].entity.on = date.first }
    var draft = Draft(
      type: .heldIn, from: event, to: event, words: [first.words.lowerBound..<clauses.phrases[verb].words.upperBound, date.words],
      dates: EdgeDates(on: date.first, words: [date.words]), modality: clauses.modality(verb), rule: "latest-meeting")
    for place in reader.places(after: verb) {
      draft.to = entity(place.mark, clauses)
      var there = draft
      there.words.append(clauses.argumentWords(place))
      keep(there, sentence, passage)
    }
    (draft.type, draft.to, draft.capacity) = (.involvedIn, event, "participant")
    guard let quoted = Quoter(document: document).quote(draft.words, in: sentence) else { return }
    for comer in relations where comer.type == .involvedIn && comer.to == told && comer.passage == passage {
      draft.from = comer.from
      keep(draft, quoted: both(comer, quoted), passage)
    }
    if draft.modality == .fact { gatherings.meeting = Gatherings.Told(event: event, passage: passage) }
  }
}
