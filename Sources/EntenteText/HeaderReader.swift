import EntenteModel

/// Reads what the cover says of its document. Linear in the cover.
struct HeaderReader {
  private let blocks: ArraySlice<Block>
  private let passages: [Passage]
  /// Lines that pages repeat: they may bear the number.
  private let furniture: [Passage]
  private let bodyStart: Int
  private var header = DocumentHeader()

  static func read(_ blocks: [Block], bodyStart: Int, passages: [Passage], furniture: [Passage]) -> DocumentHeader {
    var reader = HeaderReader(blocks: blocks[..<bodyStart], passages: passages, furniture: furniture, bodyStart: bodyStart)
    reader.readFields()
    reader.readLines()
    reader.readReference()
    reader.readTitle()
    CoverDates.read(into: &reader.header, cover: reader.cover, body: passages.dropFirst(bodyStart).first { $0.kind != .heading })
    CoverDates.readClosing(into: &reader.header, passages[bodyStart...])
    reader.header.language = Language.guess(passages)
    return reader.header
  }

  private init(blocks: ArraySlice<Block>, passages: [Passage], furniture: [Passage], bodyStart: Int) {
    self.blocks = blocks
    self.passages = passages
    self.furniture = furniture
    self.bodyStart = bodyStart
  }

  /// The cover's passages that are no footnotes and no fields.
  private var cover: [Passage] {
    passages[..<bodyStart].indices.filter { blocks[$0].field == nil && passages[$0].kind == .cover }.map { passages[$0] }
  }

  private func located(_ passage: Passage, _ range: Range<Int>) -> Located<String> {
    Located(passage.string(range), passage.spans(of: range))
  }

  // MARK: Fields

  private mutating func readFields() {
    for index in blocks.indices {
      guard let field = blocks[index].field, let value = fieldValue(index) else { continue }
      let text = located(passages[index], value)
      switch field {
      case "subject": header.subject = header.subject ?? text
      case "from": header.originator = header.originator ?? text
      case "to": header.recipients = header.recipients ?? text
      case "previous": header.previousDocuments += RegisterNumbers.find(passages[index], in: value)
      case "number": header.number = header.number ?? RegisterNumbers.find(passages[index], in: value).first
      case "mark": readMarks(passages[index])
      case "date": CoverDates.readField(passages[index], into: &header)
      default: break
      }
    }
  }

  private func fieldValue(_ index: Int) -> Range<Int>? {
    let text = passages[index].text
    guard let colon = text.firstIndex(of: 0x3A) else { return nil }
    let start = text[(colon + 1)...].firstIndex { !$0.isSpace } ?? text.count
    return start < text.count ? start..<text.count : nil
  }

  // MARK: Lines

  private mutating func readLines() {
    for passage in cover where header.number == nil && passage.text.count <= 120 {
      header.number = RegisterNumbers.leading(passage)
    }
    if header.number == nil { header.number = (cover + furniture).lazy.compactMap(RegisterNumbers.coded).first }
    for passage in cover where passage.text.count <= 200 {
      readOriginalLanguages(passage)
      readMarks(passage)
    }
  }

  /// "AB/SEC/2031/44" on a line of its own, and "Ref.: AB/SEC/2031/31" among the fields: the line is the text's number, the field that of another.
  private mutating func readReference() {
    guard let given = header.number, let field = blocks.indices.first(where: { blocks[$0].field == "number" }),
      fieldValue(field).map({ RegisterNumbers.find(passages[field], in: $0).first?.value == given.value }) == true,
      let first = blocks.indices.first(where: { blocks[$0].isNoteField })
    else { return }
    let above = passages[..<first].filter { $0.kind == .cover && $0.text.count <= 120 }
    guard let own = above.lazy.compactMap({ RegisterNumbers.leading($0) ?? RegisterNumbers.coded($0) }).first, own.value != given.value
    else { return }
    header.number = own
    header.previousDocuments.append(given)
  }

  /// `(OR. en, es)`, `Original: French`.
  private mutating func readOriginalLanguages(_ passage: Passage) {
    guard let open = passage.text.firstRange(of: Array("(OR.".utf8)) else { return }
    let rest = passage.text[open.upperBound...].prefix { $0 != 0x29 }
    header.originalLanguages = rest.split { $0 == 0x2C || $0 == 0x20 || $0 == 0x2F }.compactMap { code in
      code.count == 2 && code.allSatisfy { $0.isLetter } ? String(decoding: code.map { $0 | 0x20 }, as: UTF8.self) : nil
    }
  }

  private mutating func readMarks(_ passage: Passage) {
    guard passage.text.count <= 120 else { return }
    let tokens = Tokenizer.tokenize(passage.text)
    // In a line of capitals ("MINISTERS OF PUBLIC SECURITY") they mark nothing.
    guard tokens.tokens.count(where: \.isAllCapitals) <= Self.longestMark else { return }
    for index in tokens.tokens.indices where tokens.tokens[index].isAllCapitals && Self.handling.contains(tokens.word(index)) {
      let mark = located(passage, tokens.tokens[index].range)
      if !header.marks.contains(where: { $0.value == mark.value }) { header.marks.append(mark) }
    }
  }

  /// The most words in capitals of a line that a handling mark stands in.
  private static let longestMark = 4

  private static let handling: Set<String> = [
    "limite", "restricted", "restreint", "confidential", "confidentiel", "secret", "sensitive", "embargo", "embargoed", "unclassified",
    "official",
    "restringido", "reservado", "confidencial", "public", "limited", "restricted-eu",
  ]

  // MARK: Title

  /// The title of what a cover note brings; else the subject; else the most marked of the cover's headings; else its first words.
  private mutating func readTitle() {
    let lastField = blocks.lastIndex { $0.isNoteField }
    let candidates = blocks.indices.filter { index in
      index > (lastField ?? -1) && passages[index].kind == .cover && isTitleLike(index)
    }
    if let lastField, lastField >= 0 {
      let own = candidates.first { blocks[$0].isHeading } ?? candidates.first
      // "TERMS OF REFERENCE" below "Subject: Terms of Reference of the Group": the subject says more.
      if let own, let subject = header.subject, words(own) <= Self.longestSort, key(own).utf8.count < Folding.key(subject.value).utf8.count,
        Folding.key(subject.value).hasPrefix(key(own))
      {
        header.title = subject
        return
      }
      header.title = own.map { located(passages[$0], 0..<passages[$0].text.count) } ?? header.subject
      return
    }
    let generic = blocks.indices.first { Self.generic.contains(key($0)) }
    let numbered = candidates.first { passages[$0].text.first?.isDigit == true && RegisterNumbers.opens(passages[$0]) }
    let best =
      numbered ?? candidates.first { index in generic.map { index > $0 && words(index) >= 3 } ?? false } ?? candidates.first {
        blocks[$0].headingLevel != nil
      } ?? candidates.first {
        blocks[$0].isBold && blocks[$0].lines.count > 0 && words($0) >= 3
      }
      ?? candidates.first { words($0) >= 3 } ?? candidates.first
    header.title = best.map { located(passages[$0], 0..<passages[$0].text.count) } ?? header.subject
  }

  /// The most words of a heading that says only what sort of text follows.
  private static let longestSort = 4

  /// "Harbour Bulletin, Issue 3/2031", "Vol. 4, No. 2": which issue of a journal it is.
  private func isIssue(_ passage: Passage) -> Bool {
    let tokens = Tokenizer.tokenize(passage.text)
    guard tokens.tokens.count <= Self.longestIssue else { return false }
    return tokens.tokens.indices.contains { at in
      guard Self.issues.contains(tokens.word(at)), tokens.tokens[at].isCapitalised else { return false }
      return tokens.tokens[(at + 1)...].prefix(2).contains { passage.text[Int($0.start)].isDigit }
    }
  }

  private static let issues: Set<String> = ["issue", "vol", "volume"]

  /// The most words and signs of such a line.
  private static let longestIssue = 14

  private func key(_ index: Int) -> String { Folding.key(passages[index].string(0..<passages[index].text.count)) }

  /// What a text is, not what it is about.
  private static let generic: Set<String> = [
    "annex", "note", "annexe", "anexo", "press release", "communique", "news", "media release", "statement", "comunicado",
    "comunicado de prensa",
    "communique de presse", "joint communique", "for immediate release", "nota",
  ]

  private func words(_ index: Int) -> Int { passages[index].text.count { $0 == 0x20 } + 1 }

  /// "P. O. Box 12, Kisumu   Tel.: 12 34": where the body of a letterhead can be reached. It and the name above it head the paper, not the text.
  private func isAddress(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.kind == .cover, passage.text.count <= Self.longestAddress else { return false }
    if passage.text.contains(0x40) { return true }
    let words = Tokenizer.tokenize(passage.text)
    return words.tokens.indices.contains { at in
      Self.reached.contains(words.word(at)) && at + 1 < words.tokens.count
        && words.tokens[(at + 1)...].prefix(4).contains { passage.text[Int($0.start)].isDigit || passage.text[Int($0.start)] == 0x2B }
    }
  }

  private static let reached: Set<String> = ["tel", "telephone", "phone", "fax", "box", "telefono", "teléfono", "telefax"]
  private static let longestAddress = 240

  private func isTitleLike(_ index: Int) -> Bool {
    let passage = passages[index]
    guard let last = passage.text.last, last != 0x2E, last != 0x3B, last != 0x2C, last != 0x3A, blocks[index].field == nil else {
      return false
    }
    if isAddress(index) || index + 1 < bodyStart && isAddress(index + 1) { return false }
    if RegisterNumbers.leading(passage) != nil || CoverDates.isDateLine(passage) || isIssue(passage) { return false }
    return !Self.generic.contains(key(index)) && !key(index).hasPrefix("council of the")
  }
}
