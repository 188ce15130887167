import EntenteLexicon
import EntenteModel
import EntenteText

/// What an item of news says of those who publish it: "About X", and below it "The project is co-financed by Y".
extension DocumentNamer {
  /// "*The project* is co-financed by …" below "About X": X, where the passage has named nothing else that it could be. O(passages of the section).
  func imprinted(
    _ head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ named: ArraySlice<Mention>, _ place: Int
  ) -> EntityIndex? {
    let reader = readers[place]
    guard own.entity.role == .news, head.noun.kind == .programme || head.noun.kind == .actor, named.isEmpty, token == 1,
      reader.isIn(.definite, 0)
    else { return nil }
    return titled(above: place)
  }

  /// Whose section a passage stands in, where a line of its own says "About X".
  private func titled(above place: Int) -> EntityIndex? {
    for at in stride(from: place - 1, through: max(0, place - Self.longestImprint), by: -1) {
      let reader = readers[at]
      guard reader.count > 1, reader.count <= Self.longestLine, reader.isIn(.aboutWords, 0) else { continue }
      let start = reader.end(of: .articles, at: 1) ?? 1
      guard let span = spans[at].first(where: { $0.tokens.lowerBound == start }), span.tokens.upperBound == reader.count,
        case .entry(let entry) = span.bearer
      else { return nil }
      return table.find(id: lexicon[entry].id)
    }
    return nil
  }

  /// The most passages of such a section, and the most words of its title.
  private static let longestImprint = 6
  private static let longestLine = 12
}
