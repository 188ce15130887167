import EntenteLexicon
import EntenteModel

/// Under whose chair those who speak in a text meet and work, where it leaves unsaid whose chair that is.
extension RelationPass {
  /// "We met in Lima *under the Peruvian Presidency*", "we look forward to continuing our work *under the Presidency of Canada*": of the body whose text it is.
  /// O(phrases).
  mutating func readOwnChair(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let own = speaksForItself ? bodyOfSpeakers : nil
    for (index, phrase) in clauses.phrases.enumerated() {
      guard phrase.kind == .noun, phrase.head == nil, phrase.isDefinite, clauses.isOne(phrase.headWord, of: "presidency of body"),
        case .preposition(let under) = phrase.link, clauses.isOne(clauses.phrases[under].word, of: "under the chair"),
        let body = bodyUnderChair(own, under, clauses, isOpening: document.passages[..<passage].allSatisfy { $0.label == "cover" }),
        let (state, end) = chairingState(index, clauses), state != body
      else { continue }
      var draft = Draft(
        type: .chairs, from: state, to: body, words: [clauses.phrases[under].words.lowerBound..<end],
        modality: clauses.modality(under), rule: "own-chair")
      let years = DateReader(clauses.sentence, clauses.grammar, stated: document.record.date).expressions().filter {
        $0.use == .point && $0.first.precision == .year
      }
      if years.count == 1 { draft.dates = EdgeDates(since: years[0].first, words: [years[0].words]) }
      draft.words += draft.dates.words
      keep(draft, sentence, passage)
    }
  }

  /// "*The Council* met in Riga *under* the Latvian Presidency": the body that is the subject, else the one whose text it is, where that speaks.
  private func bodyUnderChair(_ own: EntityIndex?, _ under: Int, _ clauses: Clauses, isOpening: Bool) -> EntityIndex? {
    if let own, speaks(before: under, own, clauses, isOpening: isOpening) { return own }
    guard let verb = clauses.phrases[..<under].lastIndex(where: { $0.verb != nil }), let group = clauses.phrases[verb].verb,
      clauses.isOne(clauses.name(of: group), of: "meet"), case .phrase(let subject)? = group.subjects.first, subject < verb,
      let head = clauses.phrases[subject].head, hasMembers(entity(head, clauses)), clauses.conjuncts[subject].isEmpty
    else { return nil }
    return entity(head, clauses)
  }

  /// The one body whose ministers or leaders speak in the text, else the one in whose name it is given out, else the only one that its cover names.
  var bodyOfSpeakers: EntityIndex? {
    let bearers = Set(document.speakers.flatMap { document.entities[$0].bearers }).filter(hasMembers)
    if bearers.count == 1 { return bearers.first }
    guard bearers.isEmpty else { return nil }
    if !document.parties.isEmpty { return document.parties.count == 1 ? document.parties.first(where: hasMembers) : nil }
    let named = Set(document.passages.prefix { $0.label == "cover" }.flatMap(\.mentions).map(\.entity)).filter(hasMembers)
    if named.count == 1 { return named.first }
    // "ANDEAN COMMUNITY", and lower on the cover its Council and its Secretariat: whose letterhead it is.
    let letterhead = document.passages.first?.mentions.first { !$0.isNested && $0.tokens.lowerBound == 0 }
    return letterhead.map(\.entity).flatMap { named.contains($0) && document.entities.role($0) == .organisation ? $0 : nil }
  }

  /// Whether "we" do what is done under the chair, and no other body stands between the two.
  private func speaks(before preposition: Int, _ body: EntityIndex, _ clauses: Clauses, isOpening: Bool) -> Bool {
    guard let verb = clauses.phrases[..<preposition].lastIndex(where: { $0.verb != nil }), let group = clauses.phrases[verb].verb else {
      return false
    }
    let isOurs =
      switch group.subjects.first {
      case .speaker?: true
      case .phrase(let subject)?:
        clauses.phrases[subject].isSpeaker || clauses.phrases[subject].head.map { isVoice(entity($0, clauses)) } == true
      default: clauses.phrases[..<verb].contains { $0.verb?.isLead == true || $0.isSpeaker }
      }
    // "The Ministers of …, *meeting in Lima* under the Presidency of Peru;": whoever the text opens with.
    return (isOurs || isOpening && clauses.isOne(clauses.name(of: group), of: "meet"))
      && !clauses.phrases[verb..<preposition].contains { phrase in
        // "We recall that *under the presidency of Peru* another body adopted it".
        if [.subordinator, .relative, .boundary].contains(phrase.kind) { return true }
        guard let head = phrase.head, entity(head, clauses) != body else { return false }
        return [.actor, .network, .event].contains(clauses.kind(head)) && clauses.sentence.marks[head].role != .state
      }
  }

  /// "the Presidency *of Canada*", "the *Italian* Presidency", and of nobody else: the state, and where its words end.
  private mutating func chairingState(_ index: Int, _ clauses: Clauses) -> (EntityIndex, Int)? {
    let phrase = clauses.phrases[index]
    if index + 1 < clauses.phrases.count, clauses.phrases[index + 1].word == "of" {
      let states = clauses.behind(index + 1, SlotSpec(roles: [.state]))
      guard states.count == 1, let state = states.first else { return nil }
      return (entity(state.mark, clauses), clauses.argumentWords(state).upperBound)
    }
    let words = clauses.sentence.words[phrase.words].dropLast().drop { clauses.isOne($0, of: "article") }
    guard let entry = stateAdjectives[words.joined(separator: " ")] else { return nil }
    return (document.entities.add(entry, of: lexicon), phrase.words.upperBound)
  }
}
