import EntenteLexicon
import EntenteModel
import EntenteText

/// "The Lake Ministerial Forum on Justice *took place in Lima*": what is held at a time or place is a meeting, which events are read of, and no body.
extension DocumentNamer {
  /// The keys of such names. O(text).
  mutating func heldMeetings() -> Set<String> {
    let isHeadFirst = ["es", "pt", "fr", "it"].contains(source.header.language)
    var held: Set<String> = []
    for place in readers.indices {
      let reader = readers[place]
      guard (0..<reader.count).contains(where: { reader.isIn(.countedMeetings, $0) && reader.isCapitalised($0) }),
        (0..<reader.count).contains(where: { reader.end(of: .heldVerbs, at: $0) != nil })
      else { continue }
      let finder = NameFinder(reader: reader, listed: names(at: place), isHeadFirst: isHeadFirst, lexicon: lexicon)
      for name in finder.names() where reader.end(of: .countedMeetings, at: name.head.lowerBound) == name.head.upperBound {
        if isHeld(name.tokens, reader) { held.insert(name.key) }
      }
    }
    return held
  }

  /// Whether the words right behind a name say that it was or will be held, and its sentence when or where.
  private func isHeld(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    var verb = name.upperBound
    if reader.isPunctuation(verb, ",") { verb += 1 }
    guard let end = reader.end(of: .heldVerbs, at: verb) else { return false }
    var opening = name.lowerBound
    while opening > max(0, name.lowerBound - Self.furthestDay), !reader.opensSentence(opening) { opening -= 1 }
    var close = end
    while close < min(reader.count, end + Self.furthestDay), !reader.opensSentence(close) { close += 1 }
    return [opening..<name.lowerBound, end - 1..<close].contains { words in words.contains { isDayOrPlace($0, reader) } }
  }

  /// "May", "2024", "in *Lima*".
  private func isDayOrPlace(_ token: Int, _ reader: PassageReader) -> Bool {
    if reader.isCapitalised(token), reader.isIn(.months, token) { return true }
    if reader.isNumber(token), reader.text.tokens[token].range.count == 4 { return true }
    return reader.isIn(.placeLinks, token) && reader.isCapitalised(token + 1)
  }

  /// The most words between a name and the day or place of it.
  private static let furthestDay = 30
}
