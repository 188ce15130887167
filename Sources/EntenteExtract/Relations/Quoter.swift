import EntenteModel
import EntenteText

/// Makes quotations: verbatim fragments that hold the trigger and both names, as short as they stay convincing.
struct Quoter {
  let document: AnnotatedDocument

  /// A quotation longer than this, in words, is cut into fragments.
  static let longest = 30
  /// Gaps up to this many words are quoted through.
  static let gap = 4
  /// Fragments that together take no more words than this are quoted as one: "its support for the establishment of A, as well as for the
  /// strengthening of B" says of B what "its support for the establishment … B" would not.
  static let whole = 32

  /// The quotation of these words of a sentence, with its spans; `nil` where nothing is left to quote. O(words).
  func quote(_ ranges: [Range<Int>], in sentence: PassageSentence) -> (quote: String, spans: [ByteSpan])? {
    quote(fragments: Quoter.fragments(ranges.filter { !$0.isEmpty }), in: sentence)
  }

  /// The same with no more words between those than a short gap has; `nil` where that is no shorter, or would leave out a "not" or a "where applicable".
  /// O(words).
  func shorter(_ ranges: [Range<Int>], in sentence: PassageSentence) -> ShorterQuotation? {
    guard !sentence.isReordered else { return nil }
    let full = Quoter.fragments(ranges.filter { !$0.isEmpty })
    let cut = Quoter.cut(ranges.filter { !$0.isEmpty }, sentence.clauses.units)
    guard cut.count > full.count else { return nil }
    let leftOut = zip(cut, cut.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    let isWeighty = sentence.clauses.units.contains { unit in
      [.negation, .hedge].contains(unit.tag) && leftOut.contains { $0.overlaps(unit.words) }
    }
    guard !isWeighty, let quoted = quote(fragments: cut, in: sentence) else { return nil }
    return ShorterQuotation(quote: quoted.quote, spans: quoted.spans)
  }

  private func quote(fragments: [Range<Int>], in sentence: PassageSentence) -> (quote: String, spans: [ByteSpan])? {
    var quote = ""
    var spans: [ByteSpan] = []
    for piece in sentence.isReordered ? inOrder(fragments, sentence) : fragments.flatMap({ pieces($0, sentence) }) {
      let source = document.source.passages[piece.passage]
      let words = source.string(piece.bytes)
      quote += (quote.isEmpty ? "" : " … ") + words
      spans += source.spans(of: piece.bytes)
    }
    return quote.isEmpty ? nil : (quote, spans)
  }

  /// Sorted, joined where all fits into one, else where gaps are short.
  static func fragments(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    guard let first = sorted.first, let end = sorted.map(\.upperBound).max() else { return [] }
    if end - first.lowerBound <= longest { return [first.lowerBound..<end] }
    var fragments: [Range<Int>] = []
    for range in sorted {
      if let last = fragments.last, range.lowerBound <= last.upperBound + gap || range.upperBound - last.lowerBound <= whole {
        fragments[fragments.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        fragments.append(range)
      }
    }
    return fragments
  }

  /// Sorted, joined where gaps are short; each from its "is" or "was" on, and to its last word that is no "of" or "the".
  private static func cut(_ ranges: [Range<Int>], _ units: [Unit]) -> [Range<Int>] {
    var fragments: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      let whole = widened(range, units)
      if let last = fragments.last, whole.lowerBound <= last.upperBound + gap {
        fragments[fragments.count - 1] = last.lowerBound..<max(last.upperBound, whole.upperBound)
      } else {
        fragments.append(whole)
      }
    }
    return fragments.dropLast().map { narrowed($0, units) }.filter { !$0.isEmpty } + fragments.suffix(1)
  }

  private static func widened(_ range: Range<Int>, _ units: [Unit]) -> Range<Int> {
    var start = range.lowerBound
    for unit in units.reversed() where unit.words.upperBound == start {
      guard [.be, .have, .modal, .negation].contains(unit.tag) else { break }
      start = unit.words.lowerBound
    }
    return start..<range.upperBound
  }

  private static func narrowed(_ range: Range<Int>, _ units: [Unit]) -> Range<Int> {
    var end = range.upperBound
    for unit in units.reversed() where unit.words.contains(end - 1) && end > range.lowerBound {
      // "within the framework of" is one preposition, which the fragment may break off within.
      guard
        unit.words.upperBound > end || [.preposition, .determiner, .conjunction, .infinitiveMark, .comma, .quote, .open].contains(unit.tag)
      else { break }
      end = max(unit.words.lowerBound, range.lowerBound)
    }
    return range.lowerBound..<end
  }

  /// A fragment by passage, in bytes of the clean texts.
  private func pieces(_ range: Range<Int>, _ sentence: PassageSentence) -> [(passage: Int, bytes: Range<Int>)] {
    var pieces: [(passage: Int, bytes: Range<Int>)] = []
    for word in range {
      let place = sentence.places[word]
      let bytes = document.passages[place.passage].text.tokens[place.token].range
      if let last = pieces.last, last.passage == place.passage {
        pieces[pieces.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
      } else {
        pieces.append((place.passage, bytes))
      }
    }
    return pieces
  }

  /// The same words in the order of the text, joined where what stands between them is short.
  private func inOrder(_ fragments: [Range<Int>], _ sentence: PassageSentence) -> [(passage: Int, bytes: Range<Int>)] {
    let places = fragments.flatMap { sentence.places[$0] }.sorted { ($0.passage, $0.token) < ($1.passage, $1.token) }
    guard let first = places.first, let last = places.last else { return [] }
    let reach = first.passage == last.passage && last.token - first.token < Quoter.longest ? Quoter.longest : Quoter.gap + 1
    var pieces: [(passage: Int, tokens: ClosedRange<Int>)] = []
    for place in places {
      if let last = pieces.last, last.passage == place.passage, place.token - last.tokens.upperBound <= reach {
        pieces[pieces.count - 1].tokens = last.tokens.lowerBound...place.token
      } else {
        pieces.append((place.passage, place.token...place.token))
      }
    }
    return pieces.map { piece in
      let tokens = document.passages[piece.passage].text.tokens
      return (piece.passage, tokens[piece.tokens.lowerBound].range.lowerBound..<tokens[piece.tokens.upperBound].range.upperBound)
    }
  }
}
