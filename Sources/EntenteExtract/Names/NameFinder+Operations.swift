import EntenteLexicon
import EntenteModel
import EntenteText

/// Operations and exercises whose name stands behind the noun: "exercise *Polar Shield*", "Operation *“Blue Net”*".
extension NameFinder {
  /// The most words of such a name.
  private static let longestOperation = 5

  /// A noun in small letters with capitals behind it, or with a name in quotation marks. O(``longestOperation``).
  func operation(_ head: Range<Int>, _ noun: HeadNoun, _ phrase: String) -> FoundName? {
    let isQuoted = reader.isQuote(head.upperBound)
    guard isQuoted || !reader.isCapitalised(head.lowerBound) else { return nil }
    let first = isQuoted ? head.upperBound + 1 : head.upperBound
    guard isOfName(first), reader.isCapitalised(first) else { return nil }
    var last = first + 1
    while last < reader.count, last - first < Self.longestOperation, isOfName(last) { last += 1 }
    guard !isQuoted || reader.isQuote(last) else { return nil }
    // "the operation *Norland Agency* runs": somebody's name.
    if !isQuoted, (first..<last).contains(where: { reader.head(at: $0) != nil }) { return nil }
    let tokens = head.lowerBound..<(isQuoted ? last + 1 : last)
    return FoundName(tokens: tokens, kind: noun.kind, role: noun.role, head: head, key: Self.key(reader, tokens, phrase))
  }

  private func isOfName(_ token: Int) -> Bool {
    guard token < reader.count, cover[token] < 0 else { return false }
    if reader.isNumber(token) { return reader.text.tokens[token].range.count <= 2 }
    return reader.isCapitalised(token) && reader.end(of: .articles, at: token) == nil && !reader.isIn(.months, token)
      && !reader.isIn(.notNames, token)
  }
}
