import EntenteLexicon
import EntenteModel
import EntenteText

/// Who issued a text: what its cover and its title say, and what citations spell out.
extension RelationPass {
  /// "Joint Declaration of the Ministers of …", "the procedures agreed by the members of …": the document's own makers.
  mutating func readMakers(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    defer { readAdopters(sentence, passage) }
    readOriginator(sentence, passage)
    readByline(sentence, passage)
    readPublisherLine(sentence, passage)
    readImprint(sentence, passage)
    readSpeakers(sentence, passage)
    guard document.passages[passage].label == "cover" else { return readFollowing(sentence, passage) }
    readLetterhead(sentence, passage)
    guard let noun = clauses.phrases.first(where: { $0.kind == .noun && clauses.grammar.lists["text"]?.contains($0.headWord) == true })
    else { return }
    let point = DateReader(clauses.sentence, clauses.grammar).expressions().first { $0.use == .point && $0.first.precision == .day }
    for (place, mark) in clauses.sentence.marks.enumerated() where mark.words.lowerBound >= noun.words.upperBound {
      let maker = entity(place, clauses)
      guard document.speakers.contains(maker) else { continue }
      var draft = Draft(type: .published, from: maker, to: document.own, words: [noun.words, mark.words], rule: "own-makers")
      draft.dates.on = ownDay
      if let point, isAdopted(clauses, noun, before: mark) {
        draft.dates = EdgeDates(on: point.first, words: [point.words])
        draft.words.append(point.words)
      }
      isMadeKnown = true
      keep(draft, sentence, passage)
    }
  }

  /// A news item under the name of the body whose press office sends it out: "MINISTRY OF THE INTERIOR OF PERU", "Press release No. 3".
  private mutating func readOriginator(_ sentence: PassageSentence, _ passage: Int) {
    guard !isMadeKnown, !speaksForItself, document.passages[passage].label == "cover",
      let grammar = sentence.clauses.grammar.lists["press"],
      let first = document.passages.first, let maker = first.mentions.first(where: { !$0.isNested }), maker.tokens.lowerBound <= 1,
      document.entities.kind(maker.entity) == .actor, ![.state, .region, .group].contains(document.entities.role(maker.entity)),
      first.text.tokens.count - maker.tokens.count <= RelationPass.originatorRest
    else { return }
    let words = document.passages[passage].text.tokens.indices.map { document.passages[passage].text.word($0) }
    guard grammar.contains(where: words.contains) else { return }
    isMadeKnown = true
    keep(
      Draft(type: .published, from: maker.entity, to: document.own, words: [0..<maker.tokens.count], rule: "own-makers"),
      PassageSentence.bare(first, 0, maker.tokens), 0)
  }

  /// Words of the first line that are not the body's name.
  private static let originatorRest = 3

  /// "*We, the Ministers of …*": whose text it is, where the cover has not said so.
  private mutating func readSpeakers(_ sentence: PassageSentence, _ passage: Int) {
    guard document.passages[passage].label != "cover", speaksForItself, !document.speakers.isEmpty, !isMadeKnown,
      sentence.clauses.phrases.first?.isSpeaker == true
    else { return }
    for (place, mark) in sentence.clauses.sentence.marks.enumerated() where document.speakers.contains(entity(place, sentence.clauses)) {
      let words = sentence.clauses.phrases[0].words.lowerBound..<mark.words.upperBound
      keep(
        Draft(type: .published, from: entity(place, sentence.clauses), to: document.own, words: [words], rule: "own-makers"), sentence,
        passage)
    }
    isMadeKnown = true
  }

  /// "The Council, at its 12th meeting, *adopted the following decision*": the text is what follows. O(phrases).
  private mutating func readFollowing(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard speaksForItself else { return }
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun && clauses.isOne(phrase.headWord, of: "following text") {
      guard case .object(let verb) = phrase.link, let group = clauses.phrases[verb].verb, group.form == .finite, !group.isPassive,
        !group.isNegated, clauses.modality(verb) == .fact,
        clauses.isOne(clauses.name(of: group), of: "adopting"), case .phrase(let subject)? = group.subjects.first,
        clauses.sentence.words[phrase.words].contains(where: { clauses.isOne($0, of: "text to come") })
      else { continue }
      for maker in clauses.arguments(subject, SlotSpec(kinds: [.actor, .network], notRoles: [.region])) {
        var draft = Draft(
          type: .published, from: entity(maker.mark, clauses), to: document.own,
          words: [clauses.argumentWords(maker), clauses.phrases[verb].words, clauses.phrases[index].words], rule: "own-makers")
        draft.dates.on = ownDay
        isMadeKnown = true
        keep(draft, sentence, passage)
      }
      for crime in clauses.complements("on", after: index, SlotSpec(kinds: [.crimeArea]), blockedBy: { _ in false }) {
        let words = clauses.phrases[index].words.lowerBound..<clauses.argumentWords(crime).upperBound
        keep(
          Draft(type: .addresses, from: document.own, to: entity(crime.mark, clauses), words: [words], rule: "own-topic"), sentence, passage
        )
      }
    }
  }

  /// "as *approved by* the Council" on the cover, "*Issued by* the Secretariat": who put the text out.
  private mutating func readAdopters(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard
      let verb = clauses.phrases.firstIndex(where: { phrase in
        phrase.verb.map {
          ($0.isPassive || $0.subjects.isEmpty) && clauses.grammar.lists["adopting"]?.contains(clauses.name(of: $0)) == true
        } ?? false
      }), speaksForItself, document.passages[passage].label == "cover" ? isOfOwn(verb, clauses) : verb == 0
    else { return }
    let makers = SlotSpec(kinds: [.actor], notRoles: [.region, .state])
    let day = DateReader(clauses.sentence, clauses.grammar).expressions().first { $0.use == .point && $0.first.precision == .day }
    for maker in adopters(verb, clauses, makers) {
      var draft = Draft(
        type: .published, from: entity(maker.mark, clauses), to: document.own,
        words: [clauses.phrases[verb].words, clauses.argumentWords(maker)], rule: "own-makers")
      draft.dates.on = ownDay
      if let day, document.passages[passage].label == "cover" {
        draft.dates = EdgeDates(on: day.first, words: [day.words])
        draft.words.append(day.words)
      }
      isMadeKnown = true
      keep(draft, sentence, passage)
    }
    if !isMadeKnown, document.passages[passage].label == "cover" { readUnlistedAdopter(verb, sentence, passage) }
  }

  /// "Adopted by *the Deputy Security Advisers* at their second meeting": on a cover, whoever is named so and by nothing else. O(words).
  private mutating func readUnlistedAdopter(_ verb: Int, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let words = clauses.sentence.words
    guard verb + 1 < clauses.phrases.count, clauses.phrases[verb + 1].word == clauses.agentPreposition else { return }
    var start = clauses.phrases[verb + 1].words.upperBound
    if start < words.count, clauses.isOne(words[start], of: "the") { start += 1 }
    var (end, last) = (start, start)
    while end < words.count, end - start < Self.longestAdopter, !clauses.sentence.marks.contains(where: { $0.words.contains(end) }),
      clauses.sentence.capitals[end] || clauses.isOne(words[end], of: "origin") || clauses.isOne(words[end], of: "and")
    {
      end += 1
      if clauses.sentence.capitals[end - 1] { last = end }
    }
    // One word says of nobody who it is: "Adopted by *Consensus*".
    guard last > start + 1 else { return }
    let annotated = document.passages[passage]
    let tokens = sentence.places[start].token..<sentence.places[last - 1].token + 1
    guard let named = Quoter(document: document).quote([0..<tokens.count], in: PassageSentence.bare(annotated, passage, tokens)) else {
      return
    }
    let maker = document.entities.add(.actor, .group, named: named.quote)
    document.passages[passage].mentions.append(Mention(tokens: tokens, entity: maker, form: .name))
    document.passages[passage].mentions.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var draft = Draft(
      type: .published, from: maker, to: document.own, words: [clauses.phrases[verb].words, start..<last], rule: "own-makers")
    draft.dates.on = document.record.date
    isMadeKnown = true
    keep(draft, sentence, passage)
    guard let meeting = gatherings.own, meeting.isOnCover, end < words.count,
      let noun = clauses.phrases.first(where: { $0.words.lowerBound >= end && clauses.isOne($0.headWord, of: "meeting") }), noun.isPossessed
    else { return }
    var presence = Draft(
      type: .involvedIn, from: maker, to: meeting.event, words: [start..<noun.words.upperBound], capacity: "participant",
      rule: "own-meeting")
    presence.dates.on = document.entities[meeting.event].entity.on
    keep(presence, sentence, passage)
  }

  /// The most words of such a name.
  private static let longestAdopter = 10

  /// Those behind "by"; else those whose meeting it is: "adopted at the 32nd session *of the Conference*".
  private func adopters(_ verb: Int, _ clauses: Clauses, _ makers: SlotSpec) -> [Clauses.Argument] {
    let agents = clauses.complements(clauses.agentPreposition, after: verb, makers, blockedBy: { _ in false })
    if agents.isEmpty, let maker = nameBehindAgent(verb, clauses, makers) { return [maker] }
    guard agents.isEmpty, verb + 3 < clauses.phrases.count, clauses.isOfPlace(verb + 1),
      clauses.grammar.lists["meeting"]?.contains(clauses.phrases[verb + 2].headWord) == true, clauses.phrases[verb + 3].word == "of"
    else { return agents }
    return clauses.behind(verb + 3, makers)
  }

  /// "Adopted by *the Council* / Georgetown, 21 April": on a cover the next line goes on without a sign. The name right behind "by". O(marks).
  private func nameBehindAgent(_ verb: Int, _ clauses: Clauses, _ makers: SlotSpec) -> Clauses.Argument? {
    guard verb + 2 < clauses.phrases.count, clauses.phrases[verb + 1].word == clauses.agentPreposition else { return nil }
    let start = clauses.phrases[verb + 1].words.upperBound
    let skipped = clauses.isOne(clauses.sentence.words[start], of: "the") ? 1 : 0
    guard let mark = clauses.sentence.marks.firstIndex(where: { $0.words.lowerBound == start + skipped }), clauses.admits(makers, mark)
    else {
      return nil
    }
    return clauses.argument(mark, verb + 2)
  }

  /// Whether a participle on the cover is said of the text itself, not of another that the cover names.
  private func isOfOwn(_ verb: Int, _ clauses: Clauses) -> Bool {
    guard case .phrase(let told)? = clauses.phrases[verb].verb?.subjects.first else { return true }
    guard let head = clauses.phrases[told].head else { return true }
    return entity(head, clauses) == document.own
  }

  /// Whether a participle ("adopted", "agreed") stands between the text and its maker.
  private func isAdopted(_ clauses: Clauses, _ noun: Phrase, before mark: MarkedSentence.Mark) -> Bool {
    clauses.phrases.contains {
      $0.verb?.isPassive == true && noun.words.upperBound <= $0.words.lowerBound && $0.words.upperBound <= mark.words.lowerBound
    }
  }

  /// "the declaration of the Heads of State of X made on …": whose text a citation says that it is.
  mutating func readCitedMakers(_ mention: Mention, _ passage: Int) {
    let annotated = document.passages[passage]
    let makers = annotated.mentions.filter { inner in
      inner.isNested && mention.tokens.lowerBound <= inner.tokens.lowerBound && inner.tokens.upperBound <= mention.tokens.upperBound
        && document.entities.kind(inner.entity) == .actor
        && (document.entities.role(inner.entity) == .group || isOnlyMaker(inner.entity, of: mention.entity))
    }
    let sentence = PassageSentence.bare(annotated, passage, mention.tokens)
    for maker in makers {
      var draft = Draft(type: .published, from: maker.entity, to: mention.entity, words: [0..<mention.tokens.count], rule: "cited-makers")
      draft.dates.on = document.entities[mention.entity].text?.date
      keep(draft, sentence, passage)
    }
  }

  /// "the report *of UNODC* on maritime crime", "the *Council* conclusions of 8 March": the one body whose text it is.
  private func isOnlyMaker(_ body: EntityIndex, of text: EntityIndex) -> Bool {
    document.entities[text].text?.parties == [document.entities[body].entity.id]
      && [.organisation, .committee, .agency, .office].contains(document.entities.role(body))
  }

  /// "resolution 2793 (2025) *of the Security Council*": the body right behind a text, by "of", made it. O(mentions).
  mutating func readMakerBehind(_ mention: Mention, _ passage: Int) {
    let annotated = document.passages[passage]
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en"),
      document.entities.kind(mention.entity) == .document, let sort = document.entities[mention.entity].text?.sort,
      grammar.lists["made text"]?.contains(sort) == true
    else { return }
    var at = mention.tokens.upperBound
    guard at + 1 < annotated.text.tokens.count, ["of", "de"].contains(annotated.text.word(at)) else { return }
    at += grammar.lists["the"]?.contains(annotated.text.word(at + 1)) == true ? 2 : 1
    guard let maker = annotated.mentions.first(where: { !$0.isNested && $0.tokens.lowerBound == at }),
      [.organisation, .committee, .agency].contains(document.entities.role(maker.entity))
    else { return }
    let tokens = mention.tokens.lowerBound..<maker.tokens.upperBound
    var draft = Draft(type: .published, from: maker.entity, to: mention.entity, words: [0..<tokens.count], rule: "cited-makers")
    draft.dates.on = document.entities[mention.entity].text?.date
    keep(draft, PassageSentence.bare(annotated, passage, tokens), passage)
  }

  /// "In *its* resolution of 17 April 2024, *the European Parliament* called", "In *resolution 2345 (2023)*, *the Security Council* called": the body named right
  /// behind such an opening made the text. O(tokens between).
  mutating func readOwner(_ mention: Mention, _ passage: Int) {
    let annotated = document.passages[passage]
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard let lists = (rules.grammar(for: document.record.language) ?? rules.grammar(for: "en"))?.lists, start >= 1,
      let opening = sceneBefore(mention, annotated, lists),
      let maker = annotated.mentions.first(where: { !$0.isNested && $0.tokens.lowerBound >= end }),
      [.organisation, .committee, .agency].contains(document.entities.role(maker.entity))
    else { return }
    // Between them stand the day, a comma, the article: no other words.
    let between = (end..<maker.tokens.lowerBound).map { annotated.text.word($0) }
    let isDay = { (word: String) in
      Int(word) != nil || lists["month"]?.contains(word) == true || lists["origin"]?.contains(word) == true || ["(", ")"].contains(word)
    }
    guard let comma = between.firstIndex(of: ","), between[..<comma].allSatisfy(isDay),
      between[(comma + 1)...].allSatisfy({ lists["the"]?.contains($0) == true })
    else { return }
    let words = 0..<(maker.tokens.upperBound - opening - 1)
    var draft = Draft(type: .published, from: maker.entity, to: mention.entity, words: [words], rule: "cited-makers")
    draft.dates.on = document.entities[mention.entity].text?.date
    keep(draft, PassageSentence.bare(annotated, passage, opening + 1..<maker.tokens.upperBound), passage)
  }

  /// The token of the "In" that opens the sentence right before a text, or before "its" and the text; without "its" only what is numbered, as resolutions are. O(1).
  private func sceneBefore(_ mention: Mention, _ annotated: AnnotatedPassage, _ lists: [String: [String]]) -> Int? {
    let start = mention.tokens.lowerBound
    let text = document.entities[mention.entity].text
    let role = document.entities.role(mention.entity)
    func isScene(_ token: Int) -> Bool {
      token >= 0 && annotated.text.sentences.contains { $0.lowerBound == token }
        && lists["scene"]?.contains(annotated.text.word(token)) == true
    }
    if lists["singular possessive"]?.contains(annotated.text.word(start - 1)) == true, isScene(start - 2) {
      let isText = document.entities.kind(mention.entity) == .document && text?.date != nil
      return isText || [.report, .assessment, .strategy].contains(role) ? start - 2 : nil
    }
    guard document.entities.kind(mention.entity) == .document, lists["made text"]?.contains(annotated.text.word(start)) == true,
      mention.tokens.contains(where: { annotated.text.tokens[$0].kind == .number }), isScene(start - 1)
    else { return nil }
    return start - 1
  }

  /// A footnote that says what a name has become: "The future European Union Drugs Agency".
  mutating func readFootnote(_ passage: Int) {
    let source = document.source.passages[passage]
    guard source.kind == .footnote, let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en"),
      let mention = document.passages[passage].mentions.first(where: { !$0.isNested }), let older = marked(by: source.label)
    else { return }
    let text = document.passages[passage].text
    let before = (0..<mention.tokens.lowerBound).map { text.word($0) }
    let rest = text.tokens.count - mention.tokens.upperBound
    guard rest <= 1, before.count <= 3, let sign = before.last(where: { $0 != "the" }) else { return }
    let sentence = PassageSentence.bare(document.passages[passage], passage, 0..<mention.tokens.upperBound)
    let words = [0..<mention.tokens.upperBound]
    guard document.entities.kind(older) == document.entities.kind(mention.entity) else { return }
    if grammar.lists["becoming"]?.contains(sign) == true {
      keep(Draft(type: .succeeds, from: mention.entity, to: older, words: words, rule: "footnote-becomes"), sentence, passage)
    } else if grammar.lists["former"]?.contains(sign) == true {
      keep(Draft(type: .succeeds, from: older, to: mention.entity, words: words, rule: "footnote-former"), sentence, passage)
    }
  }

  /// The name just before a footnote's mark.
  private func marked(by label: String) -> EntityIndex? {
    for (index, source) in document.source.passages.enumerated() {
      guard let mark = source.footnotes.first(where: { $0.label == label }) else { continue }
      let passage = document.passages[index]
      let close = passage.mentions.filter { !$0.isNested && Int(passage.text.tokens[$0.tokens.upperBound - 1].end) <= mark.offset }
      guard let last = close.last, mark.offset - Int(passage.text.tokens[last.tokens.upperBound - 1].end) <= 2 else { return nil }
      return last.entity
    }
    return nil
  }
}
