import EntenteLexicon
import EntenteModel
import EntenteText

/// Meetings that recur and have a section of their own: "1. EU-CLASI ministerial meetings".
extension DocumentNamer {
  /// The most words of a heading that names meetings.
  private static let longestHeading = 8

  /// Learns the meetings that headings name, in the plural and in the singular, with the parties and without them. O(headings).
  mutating func learnSeries() {
    for (place, reader) in readers.enumerated() where source.passages[place].kind == .heading {
      guard let tokens = seriesHeading(reader) else { continue }
      let name = reader.string(tokens)
      let series = table.add(.event, .series, named: name)
      for words in [name, reader.string(tokens.lowerBound + 1..<tokens.upperBound)] {
        for form in [words, Self.singular(words)] {
          learnt.add(form, series)
          if form == name { continue }
          table.note(form, for: series)
        }
      }
    }
  }

  /// The heading without a bracket behind it, where it begins with what two parties are called together and ends in meetings.
  private func seriesHeading(_ reader: PassageReader) -> Range<Int>? {
    let end = (0..<reader.count).first { reader.isPunctuation($0, "(") } ?? reader.count
    guard (3...Self.longestHeading).contains(end), isCompound(reader, 0), (1..<end).allSatisfy({ reader.isWord($0) }),
      let noun = lexicon.words.heads[Self.singular(reader.text.word(end - 1))], noun.kind == .event, noun.role == .meeting,
      reader.text.word(end - 1).utf8.last == UInt8(ascii: "s")
    else { return nil }
    return 0..<end
  }

  /// "EU-CLASI", "ASEAN–EU": capitals on both sides of a hyphen.
  private func isCompound(_ reader: PassageReader, _ token: Int) -> Bool {
    guard reader.isCapitalised(token) else { return false }
    let parts = reader.bytes[reader.text.tokens[token].range].split(separator: UInt8(ascii: "-"))
    return parts.count > 1 && parts.allSatisfy { $0.first.map { (0x41...0x5A).contains($0) } ?? false }
  }

  private static func singular(_ words: String) -> String { String(decoding: words.utf8.dropLast(), as: UTF8.self) }
}
