import EntenteModel

/// The document's date: of the cover's date line, of a news item's dateline, of the meeting or adoption that the cover names; else none.
enum CoverDates {
  static func readField(_ passage: Passage, into header: inout DocumentHeader) {
    guard header.date == nil else { return }
    let tokens = Tokenizer.tokenize(passage.text)
    if let hit = DateWords.find(tokens).first { header.date = located(passage, tokens, hit) }
  }

  static func read(into header: inout DocumentHeader, cover: [Passage], body: Passage?) {
    guard header.date == nil else { return }
    for passage in cover where dateLine(passage, into: &header) { return }
    if let body, dateline(body, into: &header) { return }
    if let met = cover.compactMap(meeting).last {
      header.date = met
      return
    }
    for passage in cover where passage.text.count <= 200 {
      let tokens = Tokenizer.tokenize(passage.text)
      if let hit = DateWords.find(tokens).first(where: { $0.date.precision == .day || $0.date.precision == .interval }) {
        header.date = located(passage, tokens, hit)
        return
      }
    }
  }

  /// "*Done at* Lomé on 3 May 2021": the line that closes a treaty or a statement, where the cover gives no day.
  static func readClosing(into header: inout DocumentHeader, _ passages: ArraySlice<Passage>) {
    guard header.date == nil else { return }
    for passage in passages.suffix(closing) where passage.kind == .paragraph && passage.text.count <= 400 {
      let tokens = Tokenizer.tokenize(passage.text)
      guard tokens.tokens.count > 3, closings.contains(tokens.word(0)), let hit = DateWords.find(tokens).first, hit.date.precision == .day
      else { continue }
      header.date = located(passage, tokens, hit)
      return
    }
    // "Astana, 4 July 2024": place and day alone at the very end.
    if let last = passages.last, last.kind == .paragraph {
      let tokens = Tokenizer.tokenize(last.text)
      guard let hit = DateWords.find(tokens).first, hit.date.precision == .day, (2...longestPlace).contains(hit.range.lowerBound),
        tokens.tokens[hit.range.upperBound...].allSatisfy({ $0.kind == .punctuation }), isPlace(tokens, hit.range.lowerBound)
      else { return }
      header.date = located(last, tokens, hit)
    }
  }

  /// In how many of the last passages that line is looked for, and the word with which it begins.
  private static let closing = 8
  private static let closings: Set<String> = ["done", "hecho", "feito"]

  /// How many words and marks a place takes at most: "Port of Spain, Trinidad and Tobago,".
  private static let longestPlace = 8

  static func isDateLine(_ passage: Passage) -> Bool {
    var header = DocumentHeader()
    return dateLine(passage, into: &header)
  }

  private static func located(_ passage: Passage, _ tokens: TokenizedText, _ hit: DateWords.Hit) -> Located<PartialDate> {
    Located(hit.date, passage.spans(of: bytes(tokens, hit.range)))
  }

  private static func bytes(_ tokens: TokenizedText, _ range: Range<Int>) -> Range<Int> {
    tokens.tokens[range.lowerBound].range.lowerBound..<tokens.tokens[range.upperBound - 1].range.upperBound
  }

  /// `Brussels, 3 March 2022 (OR. fr)`: a place or nothing before the date, little after it.
  private static func dateLine(_ passage: Passage, into header: inout DocumentHeader) -> Bool {
    guard passage.text.count <= 120 else { return false }
    let tokens = Tokenizer.tokenize(passage.text)
    guard let hit = DateWords.find(tokens).first, hit.range.lowerBound <= longestPlace, tokens.tokens.count - hit.range.upperBound <= 8
    else {
      return false
    }
    guard isPlace(tokens, hit.range.lowerBound) else { return false }
    take(passage, tokens, hit, into: &header)
    return true
  }

  /// `Lusaka, 12 May 2024 – The ministers …`: the same at the head of a news item's first paragraph, closed by a dash, colon or bracket.
  private static func dateline(_ passage: Passage, into header: inout DocumentHeader) -> Bool {
    var head = Passage(label: "", kind: .paragraph, text: Array(passage.text.prefix(120)))
    head.runs = passage.runs
    let tokens = Tokenizer.tokenize(head.text)
    guard let hit = DateWords.find(tokens).first, hit.range.lowerBound <= longestPlace, hit.range.upperBound < tokens.tokens.count else {
      return false
    }
    let close = tokens.word(pastBracket(hit.range.upperBound, tokens))
    guard ["-", ":", ")", ".", "|", "/"].contains(close), isPlace(tokens, hit.range.lowerBound) else { return false }
    take(head, tokens, hit, into: &header)
    return true
  }

  /// "Lusaka, 12 May 2024 *(LNA)* –": past who sent it.
  private static func pastBracket(_ token: Int, _ tokens: TokenizedText) -> Int {
    guard tokens.word(token) == "(",
      let close = (token + 1..<min(tokens.tokens.count, token + longestPlace)).first(where: { tokens.word($0) == ")" }),
      close + 1 < tokens.tokens.count
    else { return token }
    return close + 1
  }

  private static func take(_ passage: Passage, _ tokens: TokenizedText, _ hit: DateWords.Hit, into header: inout DocumentHeader) {
    header.date = located(passage, tokens, hit)
    var end = hit.range.lowerBound
    while end > 0, tokens.tokens[end - 1].kind == .punctuation { end -= 1 }
    if end > 0 {
      let range = bytes(tokens, 0..<end)
      header.place = Located(passage.string(range), passage.spans(of: range))
    }
  }

  /// Only names and marks stand before the date; no "of", no "on".
  private static func isPlace(_ tokens: TokenizedText, _ end: Int) -> Bool {
    if end > 0, bylines.contains(tokens.word(0)) { return false }
    return (0..<end).allSatisfy { index in
      let token = tokens.tokens[index]
      return token.kind == .punctuation || (token.kind == .word && token.isCapitalised)
        || ["de", "la", "the", "el", "es"].contains(tokens.word(index)) || joinsName(tokens, index, end)
    } && (end == 0 || tokens.tokens[end - 1].kind == .punctuation || end <= 3)
  }

  /// "Port *of* Spain", "Trinidad *and* Tobago": within three words between marks.
  private static func joinsName(_ tokens: TokenizedText, _ index: Int, _ end: Int) -> Bool {
    guard ["of", "and", "y", "e"].contains(tokens.word(index)), index > 0, index + 1 < end else { return false }
    let isApart = index == 1 || tokens.tokens[index - 2].kind == .punctuation
    return isApart && (index + 2 == end || tokens.tokens[index + 2].kind == .punctuation)
      && [index - 1, index + 1].allSatisfy { tokens.tokens[$0].kind == .word && tokens.tokens[$0].isCapitalised }
  }

  /// First words of a line that names its writer, or a day that is not the text's own.
  private static let bylines: Set<String> = ["by", "por", "par", "von", "updated", "modified", "retrieved", "eingelangt", "received"]

  /// A day that a sentence of the cover joins to a meeting, a signature or an adoption.
  private static func meeting(_ passage: Passage) -> Located<PartialDate>? {
    let tokens = Tokenizer.tokenize(passage.text)
    let hit = DateWords.find(tokens).last { hit in
      guard hit.date.precision == .day || hit.date.precision == .interval else { return false }
      let from = max(0, hit.range.lowerBound - 14)
      return (from..<hit.range.lowerBound).contains { meetings.contains(tokens.word($0)) } || meetingBefore(tokens, hit.range.lowerBound)
    }
    return hit.map { located(passage, tokens, $0) }
  }

  /// The same further back, where the date ends its sentence: long names stand between.
  private static func meetingBefore(_ tokens: TokenizedText, _ index: Int) -> Bool {
    guard let sentence = tokens.sentences.first(where: { $0.contains(index) }) else { return false }
    return (sentence.lowerBound..<index).contains { ["adopted", "agreed", "signed", "meeting"].contains(tokens.word($0)) }
  }

  private static let meetings: Set<String> = [
    "meeting", "meetings", "lunch", "summit", "session", "conference", "adopted", "agreed", "signed", "held", "done", "approved", "issued",
    "reunion",
    "cumbre", "adoptada", "adopte", "reuniao", "forum", "assembly", "retreat", "dialogue",
  ]
}
