import EntenteLexicon
import EntenteModel
import EntenteText

/// Plans called by a common noun and by whose they are: "the Network and its *annual work plan*".
extension DocumentNamer {
  /// Words between "its" and the noun.
  private static let mostQualifiers = 3

  /// The plan that a noun in small letters behind a possessive names, with what stands between. O(names of the passage).
  mutating func ownedPlan(at token: Int, _ named: ArraySlice<Mention>, _ board: MentionBoard, _ place: Int) -> (
    entity: EntityIndex, tokens: Range<Int>, isNew: Bool
  )? {
    let reader = readers[place]
    guard !reader.isCapitalised(token), let head = reader.head(at: token), head.noun.inSmallLetters, head.noun.role == .plan,
      board.isFree(token..<head.end)
    else { return nil }
    var start = token
    while start > 1, token - start < Self.mostQualifiers, reader.isWord(start - 1), !reader.isIn(.possessives, start - 1) { start -= 1 }
    guard start > 1, reader.isIn(.possessives, start - 1), !(start..<token).contains(where: { reader.isIn(.connectors, $0) }),
      !(start..<token).contains(where: { reader.isIn(.dissolving, $0) && !reader.isIn(.frequencies, $0) }), board.isFree(start..<head.end)
    else { return nil }
    // "steer the Network and adopt its": what is meant by a common noun is an owner, too.
    let before = board.mentions.filter { $0.form == .definite && $0.tokens.upperBound < start } + named
    let inOrder = before.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard let owner = possessor(before: start - 1, inOrder[...], reader) else { return nil }
    let words = reader.string(start..<head.end)
    let plan = table.add(.instrument, .plan, named: "\(shortName(owner)) \(words)")
    if table[plan].bearers.isEmpty { table[plan].bearers = [owner] }
    return (plan, start..<head.end, reader.isIn(.foundingVerbs, start - 2))
  }
}
