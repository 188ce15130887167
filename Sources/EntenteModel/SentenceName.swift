/// How a name, a date or a number stands in a sentence: beside which word, and in which part. What a question is held against where nothing is quoted.
///
/// Words are kept as fingerprints (see ``SentenceWords``); what stands there is told by its place in the file, or by its value.
package struct SentenceName: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// A name, by the first byte of what the paragraph's MENTIONS edge quotes for it.
    case name(Int)
    case date(PartialDate)
    case number(Int)
  }

  /// A part beside a word.
  package struct Standing: Hashable, Sendable {
    /// `agent`, `object`, or the preposition that it stands after.
    package var part: String
    /// The fingerprint of the word's stem.
    package var governor: UInt32

    package init(part: String, governor: UInt32) {
      self.part = part
      self.governor = governor
    }
  }

  package var what: What
  /// How firmly the words around it say what they say.
  package var modality: Modality
  package var standings: [Standing]
  /// The words of a date or a number as they are written, and where; `nil` of a name, which its mention quotes.
  package var quote: Quote?

  package struct Quote: Hashable, Sendable {
    package var text: String
    package var span: ByteSpan

    package init(_ text: String, _ span: ByteSpan) {
      self.text = text
      self.span = span
    }
  }

  package init(_ what: What, _ modality: Modality, _ standings: [Standing], quote: Quote? = nil) {
    self.what = what
    self.modality = modality
    self.standings = standings
    self.quote = quote
  }

  // MARK: Text

  /// The value, its modality and its standings, and the words of what is no name: `n1042=fact,with.0a1b2c,agent.ff00`, `d2023-07-12=fact,on.a1@1042-1054:12_July_2023`.
  /// Neither blank nor bar stands in it.
  package var text: String {
    let value =
      switch what {
      case .name(let start): "n\(start)"
      case .date(let date): "d\(date.text)"
      case .number(let number): "c\(number)"
      }
    let parts = [modality.rawValue] + standings.map { "\($0.part).\(String($0.governor, radix: 16))" }
    let words = quote.map {
      "@\($0.span.start)-\($0.span.end):" + String(decoding: $0.text.utf8.map { $0 == 0x20 ? 0x5F : $0 }, as: UTF8.self)
    }
    return value + "=" + parts.joined(separator: ",") + (words ?? "")
  }

  /// `nil` where the text is none of these. O(length).
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard let equals = text.first(UInt8(ascii: "="), range), equals > range.lowerBound else { return nil }
    let value = (range.lowerBound + 1)..<equals
    switch text[range.lowerBound] {
    case UInt8(ascii: "n"): if let start = text.decimal(value) { what = .name(start) } else { return nil }
    case UInt8(ascii: "d"): if let date = PartialDate(text.string(value)) { what = .date(date) } else { return nil }
    case UInt8(ascii: "c"): if let number = text.decimal(value) { what = .number(number) } else { return nil }
    default: return nil
    }
    let at = text.first(UInt8(ascii: "@"), (equals + 1)..<range.upperBound)
    let end = at ?? range.upperBound
    var start = equals + 1
    while start < end, text[start] == UInt8(ascii: ",") { start += 1 }
    var comma = text.first(UInt8(ascii: ","), start..<end) ?? end
    guard start < comma, let modality = Self.modality(text, start..<comma) else { return nil }
    self.modality = modality
    standings = []
    while comma < end {
      let part = (comma + 1)..<(text.first(UInt8(ascii: ","), (comma + 1)..<end) ?? end)
      comma = part.upperBound
      guard let dot = text.last(UInt8(ascii: "."), part), let governor = text.hexadecimal((dot + 1)..<part.upperBound) else { continue }
      standings.append(Standing(part: text.string(part.lowerBound..<dot), governor: governor))
    }
    quote = at.flatMap { Self.quote(text, ($0 + 1)..<range.upperBound) }
  }

  private static let modalities = Modality.allCases.map { (name: Array($0.rawValue.utf8), modality: $0) }

  private static func modality(_ text: Span<UInt8>, _ range: Range<Int>) -> Modality? {
    for (name, modality) in modalities where text.isEqual(range, name) { return modality }
    return nil
  }

  private static func quote(_ text: Span<UInt8>, _ range: Range<Int>) -> Quote? {
    guard let colon = text.first(UInt8(ascii: ":"), range), colon + 1 < range.upperBound,
      let dash = text.first(UInt8(ascii: "-"), range.lowerBound..<colon), let start = text.decimal(range.lowerBound..<dash),
      let end = text.decimal((dash + 1)..<colon)
    else { return nil }
    let words = ((colon + 1)..<range.upperBound).map { text[$0] == 0x5F ? 0x20 : text[$0] }
    return Quote(String(decoding: words, as: UTF8.self), ByteSpan(start, end))
  }

  /// Whether words can be kept as a quotation: letters, digits and single blanks alone.
  package static func isQuotable(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 >= 0x80 || $0 == 0x20 || $0 == 0x2D || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }
}
