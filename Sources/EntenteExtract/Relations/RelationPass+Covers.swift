import EntenteLexicon
import EntenteModel
import EntenteText

/// Whose text it is, where its cover names the meeting that it comes from.
extension RelationPass {
  /// "Final Communiqué of the 25th General Assembly *of the Committee*": the text is that body's; a meeting's name alone says nothing of a text.
  mutating func makeKnown(_ finding: EventFinding, _ sentence: PassageSentence) {
    let bodies = finding.participants.filter {
      [.committee, .organisation, .taskForce, .group].contains(document.entities.role(EntityIndex(UInt32($0.entity))))
    }
    guard !isMadeKnown, let passage = sentence.places.first?.passage else { return }
    if isTitleLine(finding, sentence.clauses) || isLineOfText(finding, sentence.clauses) {
      return makeKnown(by: finding, sentence, passage)
    }
    guard finding.words.lowerBound > 0, let body = bodies.first, bodies.count == 1 else { return }
    isMadeKnown = true
    keep(
      Draft(
        type: .published, from: entity(body.mark, sentence.clauses), to: document.own,
        words: [finding.words, sentence.clauses.argumentWords(body)], rule: "own-makers"), sentence, passage)
  }

  /// "JOINT COMMUNIQUÉ", and in the next line "*First Meeting of the Ministers of X and of those of Y*": whoever meets there gives it out. O(cover).
  private mutating func makeKnown(by finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) {
    guard let text = bareTextLine(sentence.clauses.grammar) else { return }
    let clauses = sentence.clauses
    let link = finding.words.upperBound
    guard link < clauses.sentence.words.count, clauses.isOne(clauses.sentence.words[link], of: "maker link") else { return }
    let met = Set(self.makers(from: sentence.places[link].token + 1, document.passages[passage], clauses.grammar.lists).map(\.entity))
    let makers = clauses.sentence.marks.indices.filter { place in
      let mark = clauses.sentence.marks[place]
      return mark.words.lowerBound >= finding.words.upperBound && isMaker(mark, clauses) && met.contains(entity(place, clauses))
    }
    guard !makers.isEmpty, makers.count <= Self.mostMakers else { return }
    isMadeKnown = true
    let heading = document.passages[text]
    var both = sentence
    both.places = heading.text.tokens.indices.map { PassageSentence.Place(passage: text, token: $0) } + sentence.places
    let shift = heading.text.tokens.count
    for place in makers {
      let words = clauses.sentence.marks[place].words
      let said = [0..<shift, finding.words.lowerBound + shift..<words.upperBound + shift]
      guard let quoted = Quoter(document: document).quote(said, in: both) else { continue }
      // "the Ministers of X *and of Y*": each group by itself.
      for maker in [entity(place, clauses)] + clauses.sentence.marks[place].others.map({ EntityIndex(UInt32($0)) }) {
        var draft = Draft(type: .published, from: maker, to: document.own, words: said, rule: "own-makers")
        draft.dates.on = ownDay
        keep(draft, quoted: quoted, passage)
      }
    }
  }

  /// "COMMUNIQUÉ", and below it "*Extraordinary Meeting of the Chiefs of X*": behind a line that says what text it is, a meeting needs no number. O(phrases).
  func isLineOfText(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    guard finding.words.lowerBound <= 1, let first = finding.words.first, clauses.sentence.capitals[first] else { return false }
    return !clauses.phrases.contains { $0.verb != nil } && bareTextLine(clauses.grammar) != nil
  }

  /// Groups and bodies, those who meet "of", "between" or "with" others.
  private func isMaker(_ mark: MarkedSentence.Mark, _ clauses: Clauses) -> Bool {
    guard mark.kind == .actor || mark.kind == .network, mark.words.lowerBound > 0 else { return false }
    if mark.kind == .actor, ![.committee, .organisation, .taskForce, .group].contains(mark.role) { return false }
    var before = mark.words.lowerBound - 1
    if before > 0, clauses.isOne(clauses.sentence.words[before], of: "the") { before -= 1 }
    let word = clauses.sentence.words[before]
    return word == "," || clauses.isOne(word, of: "maker link")
  }

  /// A line of the cover that says what text it is, and nothing else: "JOINT PRESS STATEMENT". O(cover).
  func bareTextLine(_ grammar: Grammar) -> Int? {
    document.passages.indices.first { place in
      guard document.passages[place].label == "cover" else { return false }
      let line = document.passages[place].text
      return (1...Self.longestTextLine).contains(line.tokens.count) && document.passages[place].mentions.isEmpty
        && line.tokens.indices.contains { grammar.lists["text"]?.contains(line.word($0)) == true }
    }
  }

  /// "TARN COMMITTEE ON MARITIME SECURITY", and in the next line "*ROADMAP 2031-2033*": the body whose letterhead a bare title stands under. O(cover).
  mutating func readLetterhead(_ sentence: PassageSentence, _ passage: Int) {
    let heading = document.passages[passage]
    guard !isMadeKnown, speaksForItself, passage > 0, (1...Self.longestTextLine).contains(heading.text.tokens.count),
      heading.mentions.isEmpty,
      heading.text.tokens.contains(where: { $0.kind == .number }),
      case let above = document.passages[passage - 1], above.label == "cover", above.mentions.count == 1, let body = above.mentions.first,
      body.tokens.count == above.text.tokens.count,
      document.entities[document.own].entity.aliases.contains(where: { isTitle($0, passage) }),
      document.entities.kind(body.entity) == .network
        || [.committee, .organisation, .agency, .taskForce].contains(document.entities.role(body.entity))
    else { return }
    isMadeKnown = true
    var both = sentence
    both.places =
      body.tokens.map { PassageSentence.Place(passage: passage - 1, token: $0) }
      + heading.text.tokens.indices.map { PassageSentence.Place(passage: passage, token: $0) }
    let words = [0..<both.places.count]
    guard let quoted = Quoter(document: document).quote(words, in: both) else { return }
    keep(Draft(type: .published, from: body.entity, to: document.own, words: words, rule: "own-makers"), quoted: quoted, passage)
  }

  /// Whether a title ends with what a line says.
  private func isTitle(_ title: String, _ passage: Int) -> Bool {
    let source = document.source.passages[passage]
    return title.hasSuffix(": \(source.string(0..<source.text.count))")
  }

  /// The most words of such a line; of those who meet.
  private static let longestTextLine = 4
  private static let mostMakers = 4
}
