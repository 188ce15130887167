import EntenteLexicon
import EntenteModel
import EntenteText

/// A sentence with its place in the document; an item of a list reads on from the words that introduce it.
struct PassageSentence {
  /// Where each of its words stands: passage and token.
  struct Place: Hashable {
    var passage: Int
    var token: Int
  }
  var clauses: Clauses
  var places: [Place]
  /// Words before this one belong to the introduction.
  var ownFrom = 0

  /// Whether its words stand in another order than in the text.
  var isReordered = false

  /// Whether any of these words are the passage's own.
  func isOwn(_ words: Range<Int>) -> Bool { words.upperBound > ownFrom }

  /// What it is read as, where clauses of it leave out what the one before has said, or items what their lead-in says; nothing where none does.
  /// O(words of all readings).
  func readings() -> [PassageSentence] {
    let items = ItemReader(clauses: clauses).readings()
    guard items.isEmpty else { return items.map(picking).flatMap { $0.gapless() } }
    return gapReadings()
  }

  private func gapless() -> [PassageSentence] {
    let gaps = gapReadings()
    return gaps.isEmpty ? [self] : gaps
  }

  /// The sentence of these of its words. O(words × names).
  private func picking(_ words: [Int]) -> PassageSentence {
    PassageSentence(
      clauses: Clauses(clauses.sentence.picking(words), grammar: clauses.grammar), places: words.map { places[$0] },
      ownFrom: words.prefix { $0 < ownFrom }.count, isReordered: true)
  }

  private func gapReadings() -> [PassageSentence] {
    GapReader(clauses: clauses).readings().enumerated().map { place, words in
      PassageSentence(
        clauses: Clauses(clauses.sentence.picking(words), grammar: clauses.grammar), places: words.map { places[$0] },
        ownFrom: words.prefix { $0 < ownFrom }.count, isReordered: place > 0)
    }
  }
}

/// Cuts passages into sentences for the grammar. Linear in the text.
struct SentenceReader {
  let document: AnnotatedDocument
  let grammar: Grammar
  /// By numbered paragraph, the line above that says what all of its run do.
  private let leads: [Int: Int]

  /// - Parameter coverOnly: whether only lines of the cover are to be read, above which nothing leads.
  init(document: AnnotatedDocument, grammar: Grammar, coverOnly: Bool = false) {
    (self.document, self.grammar) = (document, grammar)
    leads = coverOnly ? [:] : LeadLines(document: document, grammar: grammar).above()
  }

  func sentences(of index: Int) -> [PassageSentence] {
    let passage = document.passages[index]
    let marks = self.marks(passage)
    var next = 0
    return pieces(passage).enumerated().map { place, range in
      var inside: [MarkedSentence.Mark] = []
      while next < marks.count, marks[next].words.lowerBound < range.upperBound {
        inside.append(marks[next])
        next += 1
      }
      let own = MarkedSentence(passage.text, range, marks: inside)
      let places = range.map { PassageSentence.Place(passage: index, token: $0) }
      if place == 0, let intro = introduction(of: index, own) { return joined(intro, own, places) }
      return PassageSentence(clauses: Clauses(own, grammar: grammar), places: places)
    }
  }

  /// The sentences, those beyond all measure cut.
  private func pieces(_ passage: AnnotatedPassage) -> [Range<Int>] {
    passage.text.sentences.flatMap { range in
      stride(from: range.lowerBound, to: range.upperBound, by: GrammarLimit.sentence).map { start in
        start..<min(range.upperBound, start + GrammarLimit.sentence)
      }
    }
  }

  private func marks(_ passage: AnnotatedPassage) -> [MarkedSentence.Mark] {
    passage.mentions.lazy.filter { !$0.isNested }.map { mention in
      let entity = document.entities[mention.entity].entity
      var mark = MarkedSentence.Mark(
        words: mention.tokens, entity: Int(mention.entity.rawValue), kind: entity.kind, role: entity.role)
      mark.isReference = mention.form == .definite
      if isCountedMeeting(mention, entity, passage) { mark.isMeeting = true }
      if mention.form == .group { mark.others = others(of: mention, passage) }
      return mark
    }
  }

  /// "the *28th* SOMTC": a body that is called a meeting, and which of its meetings.
  private func isCountedMeeting(_ mention: Mention, _ entity: Entity, _ passage: AnnotatedPassage) -> Bool {
    guard entity.kind == .actor, mention.tokens.count == 1, mention.tokens.lowerBound > 0, let meetings = grammar.lists["meeting"] else {
      return false
    }
    let before = passage.text.word(mention.tokens.lowerBound - 1)
    let digits = before.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits > 0 && before.utf8.count == digits + 2 || grammar.lists["ordinal"]?.contains(before) == true else { return false }
    return ([entity.name] + entity.aliases).contains { name in NameWords.of(name).contains { meetings.contains(Folding.key($0)) } }
  }

  /// The second group of "the ministers of A and B", the second office of "the A and B presidencies".
  private func others(of mention: Mention, _ passage: AnnotatedPassage) -> [Int] {
    passage.mentions(within: mention.tokens).filter { inner in
      inner.isNested && inner.form == .group && inner.entity != mention.entity
        && document.entities.role(inner.entity) == document.entities.role(mention.entity)
    }.map { Int($0.entity.rawValue) }
  }

  /// The sentence that ends in a colon above an item that goes on from it: with a noun ("works with partners, such as: Europol"), with the verb that
  /// its modal or "to" waits for ("The Group shall: coordinate the work of X"), with what is aimed at ("has these objectives: to combat X"), or with what
  /// a subject without a verb did ("The Council: Adopted the Plan"). What introduces the sentence above comes first, at most ``levels`` deep.
  private func introduction(of index: Int, _ own: MarkedSentence, depth: Int = 0) -> (MarkedSentence, [PassageSentence.Place])? {
    let source = document.source.passages[index]
    guard source.kind == .item || source.kind == .paragraph && source.marker != nil && source.parent == nil,
      let parent = source.parent ?? parentAbove(index, own) ?? leads[index], parent < index
    else { return nil }
    let above = document.passages[parent]
    guard let last = above.text.sentences.last, let end = last.last else { return nil }
    let isAnnounced = above.text.isPunctuation(end, ":")
    let opening = MarkedSentence(above.text, last, marks: marks(above).filter { last.overlaps($0.words) })
    // "DECIDE:", and in the next line "1. *The creation of* X".
    if isAnnounced, LeadLines.endsInDeed(opening, grammar), beginsWithNoun(own), !opensClause(own) {
      let words = last.dropLast()
      let intro = MarkedSentence(above.text, words, marks: marks(above).filter { words.overlaps($0.words) })
      return (intro, words.map { PassageSentence.Place(passage: parent, token: $0) })
    }
    if source.parent == nil, leads[index] == parent { return nil }
    // "a Group, which *shall be*" without a colon, and in the next line "a. *chaired* by X"; "*shall*", and "a. *support* X".
    let goesOn =
      waitsForParticiple(opening) && beginsWithParticiple(own)
      || (waitsForGerund(opening) || isAnnounced && waitsForNaming(opening)) && begins(own, [.gerund])
    guard isAnnounced || goesOn || waitsForVerb(opening) && begins(own, [.base, .infinitive]) else { return nil }
    let aside = isAnnounced ? asideStart(opening) : nil
    let waits = aside != nil || waitsForVerb(opening) || goesOn || waitsForSubjunctive(opening) && begins(own, [.base, .infinitive])
    guard waits || source.parent != nil && self.goesOn(own, from: opening) else { return nil }
    let words = aside.map { last.lowerBound..<last.lowerBound + $0 } ?? (waits && isAnnounced ? last.dropLast() : last[...])
    let intro = MarkedSentence(above.text, words, marks: marks(above).filter { words.overlaps($0.words) })
    let places = words.map { PassageSentence.Place(passage: parent, token: $0) }
    guard depth < Self.levels, above.text.sentences.count == 1, let outer = introduction(of: parent, intro, depth: depth + 1) else {
      return (intro, places)
    }
    return (joined(outer.0, intro), outer.1 + places)
  }

  /// "The Cell will: a. plan X; / Analytical functions / a. *publish* Y": a list that goes on under the next heading of the same section, by a bare verb; what
  /// introduced its first part. O(items of the section).
  private func parentAbove(_ index: Int, _ own: MarkedSentence) -> Int? {
    let passages = document.source.passages
    guard !passages[index].headings.isEmpty, let first = Tagger.units(own, grammar).first(where: { $0.tag != .quote }), first.mark == nil,
      !first.info.verbs.isEmpty
    else { return nil }
    var isBelowHeading = false
    for at in stride(from: index - 1, through: 0, by: -1) {
      switch passages[at].kind {
      case .heading: isBelowHeading = true
      case .item:
        guard let parent = passages[at].parent else { continue }
        return isBelowHeading && passages[parent].headings.dropLast() == passages[index].headings.dropLast() ? parent : nil
      case .paragraph where passages[at].marker != nil: continue
      default: return nil
      }
    }
    return nil
  }

  /// How many introductions are read before an item, one above the other.
  private static let levels = 2

  private func goesOn(_ own: MarkedSentence, from opening: MarkedSentence) -> Bool {
    let units = Tagger.units(own, grammar)
    guard let first = units.first(where: { $0.tag != .quote && $0.tag != .dash }) else { return false }
    if first.tag == .infinitiveMark || first.tag == .preposition { return true }
    if first.tag.isNominal { return !isClause(own) }
    if first.tag == .gerund, waitsForObject(opening) || announcesWork(opening) { return true }
    return [.verb, .participle].contains(first.tag) && isBareSubject(opening)
  }

  /// "They recommended *that the Agency*:", and below it "establish X": a subject whose verb is still to come behind a verb that asks for it.
  private func waitsForSubjunctive(_ sentence: MarkedSentence) -> Bool {
    let phrases = Clauses(sentence, grammar: grammar).phrases
    guard let that = phrases.lastIndex(where: { $0.kind == .subordinator && $0.word == "that" }), that > 0, that + 1 < phrases.count,
      let lemma = phrases[that - 1].verb?.lemma, grammar.verbModality[lemma] == .call, phrases[that + 1].kind == .noun
    else { return false }
    return phrases[(that + 1)...].allSatisfy { [.noun, .preposition, .boundary, .connector, .other].contains($0.kind) }
  }

  /// "*The creation of* X": a noun phrase of its own, and no heading of one name; "our support for" says itself who does it.
  private func beginsWithNoun(_ sentence: MarkedSentence) -> Bool {
    let first = Tagger.units(sentence, grammar).first { ![.quote, .dash, .adverb].contains($0.tag) }
    return first?.tag == .determiner
  }

  /// "*The Task Force will* concentrate on X": a subject, and not what a verb above has for its object.
  private func opensClause(_ sentence: MarkedSentence) -> Bool {
    let phrases = Clauses(sentence, grammar: grammar).phrases
    guard let first = phrases.first(where: { $0.kind == .noun }) else { return true }
    if case .subject = first.link { return true }
    return false
  }

  /// "serves to prevent and combat, in its ports:", "The tasks of the Network are:".
  private func waitsForObject(_ sentence: MarkedSentence) -> Bool {
    let clauses = Clauses(sentence, grammar: grammar)
    guard let group = clauses.phrases.last(where: { $0.verb != nil })?.verb else { return false }
    return !group.isPassive && group.objects.isEmpty
  }

  /// Whether an item is a sentence of its own: "The Task Force will concentrate on X;".
  private func isClause(_ sentence: MarkedSentence) -> Bool {
    Clauses(sentence, grammar: grammar).phrases.contains { phrase in
      guard let group = phrase.verb, group.form == .finite, !group.isRelative, !group.isImperative else { return false }
      if case .phrase? = group.subjects.first { return true }
      return false
    }
  }

  /// "The Council of Ministers:", a subject and nothing else.
  private func isBareSubject(_ sentence: MarkedSentence) -> Bool {
    Tagger.units(sentence, grammar).allSatisfy { $0.tag.isNominal || [.preposition, .colon, .conjunction, .quote].contains($0.tag) }
  }

  /// Whether a sentence breaks off before its verb: "The Group shall:", "The Parties agree to:".
  private func waitsForVerb(_ sentence: MarkedSentence) -> Bool {
    let units = Tagger.units(sentence, grammar).filter { ![.quote, .dash, .colon, .stop].contains($0.tag) }
    guard let last = units.last else { return false }
    if last.tag == .modal || last.tag == .infinitiveMark { return true }
    // "invites *the Agency, within its mandate, to*:": somebody is asked; what "we agree to" is ours without these words, too.
    guard last.info.classes.contains(.infinitiveMark), let verb = units.lastIndex(where: { $0.verb != nil || $0.tag == .be }) else {
      return false
    }
    return units[verb...].contains { $0.mark.map { sentence.marks[$0].kind == .actor } == true }
  }

  /// "carries out the following activities:", "has these tasks:": what the items are is what somebody does.
  private func announcesWork(_ sentence: MarkedSentence) -> Bool {
    let units = Tagger.units(sentence, grammar).filter { ![.quote, .dash, .colon, .stop].contains($0.tag) }
    guard let last = units.last, last.tag == .noun, last.isPlural, units.contains(where: { $0.verb != nil }) else { return false }
    return grammar.lists["announced work"]?.contains(sentence.words[last.words.upperBound - 1]) == true
  }

  /// "The Cell will*, within the limits of its mandate*:", "shall*, inter alia*:": where what stands between a modal and the colon begins. O(words).
  private func asideStart(_ sentence: MarkedSentence) -> Int? {
    let units = Tagger.units(sentence, grammar)
    guard let waiting = units.lastIndex(where: { $0.tag == .modal || $0.tag == .infinitiveMark }), waiting + 2 < units.count,
      sentence.marks.contains(where: {
        [.actor, .network, .programme].contains($0.kind) && $0.role != .group && $0.words.upperBound <= units[waiting].words.lowerBound
      }),
      units[waiting + 1].tag == .comma, units.count - waiting <= Self.longestAside,
      !units[waiting...].dropFirst().contains(where: { [.verb, .be, .have, .relative, .subordinator, .semicolon, .stop].contains($0.tag) })
    else { return nil }
    return units[waiting].words.upperBound
  }

  /// The most words and marks of such an aside.
  private static let longestAside = 24

  /// Whether a sentence breaks off behind "be": "The Group shall be:", "which is".
  private func waitsForParticiple(_ sentence: MarkedSentence) -> Bool {
    let last = Tagger.units(sentence, grammar).last { ![.quote, .dash, .colon, .stop].contains($0.tag) }
    return last?.tag == .be
  }

  private func beginsWithParticiple(_ sentence: MarkedSentence) -> Bool { begins(sentence, [.participle]) }

  /// Whether a sentence breaks off behind a preposition: "is responsible for:", "is tasked with".
  private func waitsForGerund(_ sentence: MarkedSentence) -> Bool {
    let last = Tagger.units(sentence, grammar).last { ![.quote, .dash, .colon, .stop].contains($0.tag) }
    return last?.tag == .preposition
  }

  /// "Its tasks include:", and below it "combating X".
  private func waitsForNaming(_ sentence: MarkedSentence) -> Bool {
    let last = Tagger.units(sentence, grammar).last { ![.quote, .dash, .colon, .stop].contains($0.tag) }
    return last?.verb.map { grammar.lists["naming"]?.contains(grammar.verbs[$0]) == true } ?? false
  }

  private func begins(_ sentence: MarkedSentence, _ forms: VerbForms) -> Bool {
    let first = Tagger.units(sentence, grammar).first { ![.quote, .dash, .adverb].contains($0.tag) }
    return first.map { $0.info.verbs.contains { !$0.forms.isDisjoint(with: forms) } } ?? false
  }

  private func joined(_ intro: (MarkedSentence, [PassageSentence.Place]), _ own: MarkedSentence, _ places: [PassageSentence.Place])
    -> PassageSentence
  {
    PassageSentence(
      clauses: Clauses(joined(intro.0, own), grammar: grammar), places: intro.1 + places, ownFrom: intro.0.words.count)
  }

  private func joined(_ intro: MarkedSentence, _ own: MarkedSentence) -> MarkedSentence {
    let shift = intro.words.count
    let marks = own.marks.map { mark in
      var moved = mark
      moved.words = mark.words.lowerBound + shift..<mark.words.upperBound + shift
      return moved
    }
    return MarkedSentence(
      words: intro.words + own.words, kinds: intro.kinds + own.kinds, capitals: intro.capitals + own.capitals, marks: intro.marks + marks)
  }
}
