import EntenteLexicon
import EntenteModel

/// What is set against a crime by the words behind its name, in small letters: "the Lomé Declaration *on organised crime*", "Operation Net, led by Malta, *against
/// piracy*"; and what a text sets itself against, by its title and its headings.
extension RelationPass {
  /// O(phrases).
  mutating func readTopics(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun {
      guard let head = phrase.head, clauses.sentence.marks[head].words.upperBound == phrase.words.upperBound,
        let preposition = topicPreposition(behind: index, clauses), !isOfDeed(index, clauses)
      else { continue }
      let mark = clauses.sentence.marks[head]
      let isAgainst = clauses.isOne(clauses.phrases[preposition].word, of: "against")
      guard isAgainst ? Self.directed(mark) : mark.kind == .instrument || mark.kind == .document, !mark.isReference || isAgainst else {
        continue
      }
      for crime in clauses.behind(preposition, SlotSpec(kinds: [.crimeArea])) {
        var draft = Draft(
          type: .addresses, from: entity(head, clauses), to: entity(crime.mark, clauses),
          words: [mark.words, clauses.phrases[preposition].words, clauses.argumentWords(crime)], rule: Self.topicRule)
        if let term = term(of: draft.from) { (draft.dates.since, draft.dates.until) = term }
        let modality = clauses.modality(index)
        if modality == .possibility, isNew(draft.from, in: passage) { draft.modality = modality }
        keep(draft, sentence, passage)
      }
    }
    readTitle(sentence, passage)
  }

  private static let topicRule = "topic-of"

  /// What has a purpose of its own: not a state or an agency that is only spoken to "on" or helped "against" something.
  private static func directed(_ mark: MarkedSentence.Mark) -> Bool {
    switch mark.kind {
    case .event, .programme, .network, .instrument, .document: true
    case .actor: mark.role == .taskForce || mark.role == .committee
    default: false
    }
  }

  /// "on", "against" right behind a name, or behind one participle with its company between commas. O(``GrammarLimit/frontier``).
  private func topicPreposition(behind index: Int, _ clauses: Clauses) -> Int? {
    let isTopic = { (at: Int) in clauses.phrases[at].kind == .preposition && clauses.isOne(clauses.phrases[at].word, of: "topic") }
    guard index + 1 < clauses.phrases.count else { return nil }
    if isTopic(index + 1) { return index + 1 }
    guard index + 2 < clauses.phrases.count, clauses.phrases[index + 1].kind == .connector,
      clauses.phrases[index + 2].verb?.form == .participle
    else { return nil }
    let end = min(clauses.phrases.count, index + 2 + GrammarLimit.frontier)
    guard let close = (index + 3..<max(index + 3, end)).first(where: { ![.noun, .preposition].contains(clauses.phrases[$0].kind) }),
      clauses.phrases[close].kind == .connector, close + 1 < clauses.phrases.count, isTopic(close + 1),
      clauses.isOne(clauses.phrases[close + 1].word, of: "against")
    else { return nil }
    return close + 1
  }

  /// "cooperates *with the Network* on piracy", "helps *the Network* against piracy": what is done against it is the verb's.
  private func isOfDeed(_ index: Int, _ clauses: Clauses) -> Bool {
    switch clauses.phrases[clauses.root(index)].link {
    case .preposition(let preposition): return clauses.isOne(clauses.phrases[preposition].word, of: "with")
    default: return false
    }
  }

  /// "*Action Plan* 2025-2027 *against trafficking*": the title of a text that sets itself against a crime. O(phrases).
  private mutating func readTitle(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard speaksForItself, document.passages[passage].label == "cover", let texts = clauses.grammar.lists["text"] else { return }
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun && phrase.head == nil {
      guard phrase.words.contains(where: { texts.contains(clauses.sentence.words[$0]) }), index + 1 < clauses.phrases.count,
        clauses.phrases[index + 1].kind == .preposition, clauses.isOne(clauses.phrases[index + 1].word, of: "against")
      else { continue }
      keepAims(behind: index + 1, sentence, passage, .fact, [phrase.words])
      return
    }
  }

  /// "2. *Against trafficking in persons*": what a text sets itself against in a heading. O(phrases).
  mutating func readHeading(_ sentence: PassageSentence, _ passage: Int) {
    readTitledHeading(sentence, passage)
    let clauses = sentence.clauses
    guard speaksForItself, let first = clauses.phrases.firstIndex(where: { $0.kind == .noun || $0.kind == .preposition }), first <= 2,
      clauses.phrases[first].kind == .preposition, clauses.isOne(clauses.phrases[first].word, of: "against"),
      clauses.phrases.allSatisfy({ $0.verb == nil })
    else { return }
    keepAims(behind: first, sentence, passage, .commitment, [])
  }

  private mutating func keepAims(
    behind preposition: Int, _ sentence: PassageSentence, _ passage: Int, _ modality: Modality, _ words: [Range<Int>]
  ) {
    let clauses = sentence.clauses
    for crime in clauses.behind(preposition, SlotSpec(kinds: [.crimeArea])) {
      keep(
        Draft(
          type: .addresses, from: document.own, to: entity(crime.mark, clauses),
          words: words + [clauses.phrases[preposition].words, clauses.argumentWords(crime)], modality: modality, rule: Self.topicRule),
        sentence, passage)
    }
  }
}
