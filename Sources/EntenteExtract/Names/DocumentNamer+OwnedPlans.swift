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

  /// "the Mechanism, *whose Statute* the Assembly adopted": a body's founding text, called so with a capital. O(names of the passage).
  mutating func ownedText(at token: Int, _ named: ArraySlice<Mention>, _ board: MentionBoard, _ reader: PassageReader) -> Mention? {
    guard let end = reader.end(of: .ownTexts, at: token), reader.isCapitalised(token), token > 0, reader.isIn(.possessives, token - 1),
      reader.isIn(.relatives, token - 1), board.isFree(token..<end), end >= reader.count || !reader.isCapitalised(end),
      let owner = possessor(before: token - 1, named, reader), [.actor, .network].contains(table.kind(owner))
    else { return nil }
    let words = reader.string(token..<end)
    let name = "\(shortName(owner)) \(words)"
    let text = table.find(name) ?? table.add(.instrument, .treaty, named: name)
    guard text != owner, table.kind(text) == .instrument else { return nil }
    table.note("\(words) of \(shortName(owner))", for: text)
    if table[text].bearers.isEmpty { table[text].bearers = [owner] }
    var mention = Mention(tokens: token..<end, entity: text, form: .definite)
    mention.quoted = token..<end
    return mention
  }
}
