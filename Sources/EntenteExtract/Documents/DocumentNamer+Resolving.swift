import EntenteLexicon
import EntenteModel
import EntenteText

/// Resolutions and decisions, as councils and assemblies take them: "*The Ministerial Council,* / Recalling …, / 1. Urges …". The body that such a line names
/// speaks in all that follows.
extension DocumentNamer {
  /// The body of such a line, which may call it by no more than the end of its name on the cover. O(``resolvingReach``).
  func resolvingBody() -> NameSpan.Bearer? {
    for place in source.passages.indices.prefix(Self.resolvingReach) {
      let reader = readers[place]
      if let start = Self.nameOfOurBody(reader), let span = spans[place].first(where: { $0.tokens.lowerBound == start }),
        isResolving(span.bearer)
      {
        return span.bearer
      }
      guard let name = Self.loneName(reader) else { continue }
      if let span = spans[place].first(where: { $0.tokens == name }) { return isResolving(span.bearer) ? span.bearer : nil }
      let key = " " + Folding.key(reader.string(name))
      for (cover, passage) in source.passages.enumerated() where passage.kind == .cover {
        for span in spans[cover] where isResolving(span.bearer) && Folding.key(readers[cover].string(span.tokens)).hasSuffix(key) {
          return span.bearer
        }
      }
    }
    return nil
  }

  /// How many passages stand before it at most: the lines of a cover.
  private static let resolvingReach = 25

  private func isResolving(_ bearer: NameSpan.Bearer) -> Bool {
    let (kind, role) = kindAndRole(bearer)
    return kind == .actor && [.committee, .organisation, .agency, .group].contains(role)
  }

  /// "The Council of the Coastal States:", "The General Assembly,": a passage that is a name behind its article, and the sign that opens what it says.
  private static func loneName(_ reader: PassageReader) -> Range<Int>? {
    let last = reader.count - 1
    guard (2...longestLoneName).contains(last), reader.isPunctuation(last, ",") || reader.isPunctuation(last, ":"),
      let start = reader.end(of: .articles, at: 0), start < last, reader.isCapitalised(start), reader.isCapitalised(last - 1),
      (start..<last).allSatisfy({ reader.isCapitalised($0) || reader.end(of: .connectors, at: $0) != nil || reader.isIn(.articles, $0) })
    else { return nil }
    return start..<last
  }

  /// "We, the members of *the Ministerial Council of X*, reaffirm": where the name of the body begins whose members speak.
  private static func nameOfOurBody(_ reader: PassageReader) -> Int? {
    guard reader.count > 6, reader.isIn(.speakers, 0) else { return nil }
    let first = reader.isPunctuation(1, ",") ? 2 : 1
    let noun = reader.end(of: .articles, at: first) ?? first
    guard reader.isIn(.memberHeads, noun), reader.isIn(.ofLinks, noun + 1) else { return nil }
    return reader.end(of: .articles, at: noun + 2) ?? noun + 2
  }

  /// The most words of such a line.
  private static let longestLoneName = 14
}
