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

  /// Whether any of these words are the passage's own.
  func isOwn(_ words: Range<Int>) -> Bool { words.upperBound > ownFrom }
}

/// Cuts passages into sentences for the grammar. Linear in the text.
struct SentenceReader {
  let document: AnnotatedDocument
  let grammar: Grammar

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
      if mention.form == .group { mark.others = others(of: mention, passage) }
      return mark
    }
  }

  /// The second group of "the ministers of A and B".
  private func others(of mention: Mention, _ passage: AnnotatedPassage) -> [Int] {
    passage.mentions(within: mention.tokens).filter { inner in
      inner.isNested && inner.form == .group && inner.entity != mention.entity && document.entities.role(inner.entity) == .group
    }.map { Int($0.entity.rawValue) }
  }

  /// The sentence that ends in a colon above an item that goes on from it: with a noun ("works with partners, such as: Europol"), or with the verb that
  /// its modal or "to" waits for ("The Group shall: coordinate the work of X").
  private func introduction(of index: Int, _ own: MarkedSentence) -> (MarkedSentence, [PassageSentence.Place])? {
    let source = document.source.passages[index]
    guard source.kind == .item, let parent = source.parent, parent < index else { return nil }
    let above = document.passages[parent]
    guard let last = above.text.sentences.last, let end = last.last, above.text.isPunctuation(end, ":") else { return nil }
    let waits = waitsForVerb(MarkedSentence(above.text, last, marks: marks(above)))
    guard waits || beginsWithNoun(own) else { return nil }
    let words = waits ? last.dropLast() : last
    return (MarkedSentence(above.text, words, marks: marks(above)), words.map { PassageSentence.Place(passage: parent, token: $0) })
  }

  /// Whether a sentence breaks off before its verb: "The Group shall:", "The Parties agree to:".
  private func waitsForVerb(_ sentence: MarkedSentence) -> Bool {
    let units = Tagger.units(sentence, grammar)
    guard let last = units.last(where: { ![.quote, .dash, .colon, .stop].contains($0.tag) }) else { return false }
    return last.tag == .modal || last.tag == .infinitiveMark
  }

  private func beginsWithNoun(_ sentence: MarkedSentence) -> Bool {
    let units = Tagger.units(sentence, grammar)
    guard let first = units.first(where: { $0.tag != .quote && $0.tag != .dash }) else { return false }
    return first.tag.isNominal
  }

  private func joined(_ intro: (MarkedSentence, [PassageSentence.Place]), _ own: MarkedSentence, _ places: [PassageSentence.Place])
    -> PassageSentence
  {
    let shift = intro.0.words.count
    let marks = own.marks.map { mark in
      var moved = mark
      moved.words = mark.words.lowerBound + shift..<mark.words.upperBound + shift
      return moved
    }
    let sentence = MarkedSentence(
      words: intro.0.words + own.words, kinds: intro.0.kinds + own.kinds, capitals: intro.0.capitals + own.capitals,
      marks: intro.0.marks + marks)
    return PassageSentence(clauses: Clauses(sentence, grammar: grammar), places: intro.1 + places, ownFrom: shift)
  }
}
