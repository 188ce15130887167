import EntenteLexicon
import EntenteModel
import EntenteText

/// By which a name is known again.
extension NameFinder {
  /// "*New* Zealand Police": the first word of a listed name does not pass.
  private static func beginsListed(_ reader: PassageReader, _ token: Int) -> Bool {
    var isListed = false
    reader.matches(at: token) { end, value in if case .name = value, end > token + 1 { isListed = true } }
    return isListed
  }

  /// The words of a name without article and passing adjectives in front, folded.
  static func key(_ reader: PassageReader, _ tokens: Range<Int>, _ head: String) -> String {
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1, let end = reader.end(of: .dissolving, at: start) ?? reader.end(of: .articles, at: start),
      end < tokens.upperBound, !beginsListed(reader, start)
    {
      start = end
    }
    let key = Folding.key(reader.string(start..<tokens.upperBound))
    return key == head ? Folding.key(reader.string(tokens)) : key
  }
}
