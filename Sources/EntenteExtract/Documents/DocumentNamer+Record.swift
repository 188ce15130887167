import EntenteLexicon
import EntenteModel
import EntenteText

/// What is kept of the document and its paragraphs.
extension DocumentNamer {
  func record(_ passages: [AnnotatedPassage]) -> DocumentRecord {
    let header = source.header
    return DocumentRecord(
      id: own.entity.id, title: own.title, number: header.number?.value, date: header.date?.value, language: header.language,
      originator: header.originator?.value, marks: header.marks.map(\.value), file: Self.fileName(source.file), sha256: source.sha256,
      textSHA256: source.textSHA256, byteCount: source.text.count, passages: passages.compactMap(passageRecord))
  }

  private static func fileName(_ path: String) -> String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...], as: UTF8.self)
  }

  /// Words of a paragraph that are kept as its opening: as far as its leading verb, but no more than the most, for a graph quotes little; the least where
  /// none leads.
  private static let openingWords = 2...8

  private func passageRecord(_ passage: AnnotatedPassage) -> PassageRecord? {
    let tokens = passage.text.tokens
    guard !tokens.isEmpty else { return nil }
    var words = 0
    var end = 0
    for (place, token) in tokens.enumerated() {
      if token.kind != .punctuation { words += 1 }
      let room = passage.leadingVerb.map { place <= $0 ? Self.openingWords.upperBound : 0 } ?? Self.openingWords.lowerBound
      if words > room { break }
      end = Int(token.end)
    }
    let text = source.passages[passage.index]
    let range = Int(tokens[0].start)..<end
    return PassageRecord(
      label: passage.label, stance: passage.stance, opening: text.string(range), spans: text.spans(of: range),
      words: sentenceWords(passage.text, text))
  }

  /// The fingerprints of each sentence's words.
  private func sentenceWords(_ tokens: TokenizedText, _ passage: Passage) -> [String] {
    tokens.sentences.compactMap { sentence -> String? in
      guard let first = sentence.first,
        let start = passage.spans(of: Int(tokens.tokens[first].start)..<Int(tokens.tokens[first].end)).first?.start
      else { return nil }
      let words = sentence.filter { tokens.tokens[$0].kind != .punctuation }.map { tokens.word($0) }
      // "Covid-19" is asked for by "Covid", too.
      let halves = words.filter { $0.utf8.contains(0x2D) }.flatMap { $0.split(separator: "-").map(String.init) }
      return SentenceWords(
        start: start, stems: (words + halves).filter { $0.utf8.count >= SentenceWords.shortest }.map { EnglishStem.of($0) }
      ).text
    }
  }

  /// The passage's own leading verb; else that of the item or paragraph that introduces it; news and procedures only state.
  func stance(_ lead: StanceReader.Lead?, _ groups: [Range<Int>], _ place: Int, _ before: [AnnotatedPassage]) -> Stance {
    let passage = source.passages[place]
    guard passage.kind == .paragraph || passage.kind == .item else { return .states }
    if own.entity.role == .news { return .states }
    let parent = passage.parent.flatMap { $0 < before.count ? before[$0].stance : nil }
    if own.entity.role == .procedure, compact == nil {
      guard let lead, lead.isSpoken, !readers[place].isIn(.promises, lead.verb) else { return parent ?? .states }
      return lead.stance
    }
    // An annex's plain imperative: "Strengthen the exchange of information", "Support the Network".
    let isPlain = lead == nil || lead?.verb == 0 && lead?.stance == .supports && passage.kind == .item
    if isPlain, readers[place].count > 0, readers[place].end(of: .imperatives, at: 0) != nil { return .commits }
    let isLettered = passage.marker?.value.first { $0 != "(" }?.isLetter == true
    let isAnnouncing = passage.kind == .item || isLettered || passage.text.last == UInt8(ascii: ":")
    let reader = StanceReader(lexicon: lexicon)
    return reader.stance(readers[place], groups: groups, lead: lead, announces: isAnnouncing) ?? parent ?? .states
  }
}
