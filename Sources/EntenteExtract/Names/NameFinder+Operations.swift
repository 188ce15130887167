import EntenteLexicon
import EntenteModel
import EntenteText

/// Operations and exercises whose name stands behind the noun: "exercise *Polar Shield*", "Operation *“Blue Net”*", "the operation, code-named *“Blue Net”*".
extension NameFinder {
  /// The most words of such a name.
  private static let longestOperation = 5

  /// A noun in small letters with capitals behind it, or with a name in quotation marks. O(``longestOperation``).
  func operation(_ head: Range<Int>, _ noun: HeadNoun, _ phrase: String) -> FoundName? {
    let calling = pastCalling(head.upperBound)
    let start = calling ?? head.upperBound
    let isQuoted = reader.isQuote(start)
    guard isQuoted || calling != nil || !reader.isCapitalised(head.lowerBound) else { return nil }
    let first = isQuoted ? start + 1 : start
    guard isOfName(first), reader.isCapitalised(first) else { return nil }
    var last = first + 1
    while last < reader.count, last - first < Self.longestOperation, isOfName(last) { last += 1 }
    guard !isQuoted || reader.isQuote(last) else { return nil }
    // "the operation *Norland Agency* runs": somebody's name.
    if !isQuoted, (first..<last).contains(where: { reader.head(at: $0) != nil }) { return nil }
    let tokens = head.lowerBound..<(isQuoted ? last + 1 : last)
    guard calling != nil else {
      return FoundName(tokens: tokens, kind: noun.kind, role: noun.role, head: head, key: Self.key(reader, tokens, phrase))
    }
    let key = Folding.key("\(phrase) \(reader.string(first..<last))")
    return FoundName(tokens: tokens, kind: noun.kind, role: noun.role, head: head, key: key, called: first..<last)
  }

  /// ", code-named", "dubbed": behind the words that say that a name follows. O(1).
  private func pastCalling(_ token: Int) -> Int? {
    reader.end(of: .callingWords, at: reader.isPunctuation(token, ",") ? token + 1 : token)
  }

  private func isOfName(_ token: Int) -> Bool {
    guard token < reader.count, cover[token] < 0 else { return false }
    if reader.isNumber(token) { return reader.text.tokens[token].range.count <= 2 }
    return reader.isCapitalised(token) && reader.end(of: .articles, at: token) == nil && !reader.isIn(.months, token)
      && !reader.isIn(.notNames, token)
  }
}
