import EntenteLexicon
import EntenteModel
import EntenteText

/// Editions of what the lists know under one name: "the Lake Roadmap *2018-2024*" and "the Lake Roadmap *2025-2030*" are two.
extension DocumentNamer {
  /// The fewest letters of a term: "2018-2024".
  private static let shortestTerm = 9

  /// Learns those of which the document names several. O(names).
  mutating func learnEditions() {
    var terms: [NameSpan.Bearer: [String: String]] = [:]
    for place in readers.indices {
      let reader = readers[place]
      for span in names(at: place) where span.form == .name && hasEditions(span.bearer) {
        let end = span.tokens.upperBound
        guard reader.isNumber(end), reader.text.tokens[end].range.count >= Self.shortestTerm else { continue }
        terms[span.bearer, default: [:]][String(reader.text.word(end))] = reader.string(span.tokens.lowerBound..<end + 1)
      }
    }
    for (bearer, editions) in terms where editions.count > 1 {
      let known = kindAndRole(bearer)
      for name in editions.values.sorted() where learnt.find(Folding.key(name)) == nil && lexicon.find(name) == nil {
        learnt.add(name, table.add(known.kind, known.role, named: name))
      }
    }
  }

  private func hasEditions(_ bearer: NameSpan.Bearer) -> Bool {
    let known = kindAndRole(bearer)
    return known.kind == .instrument || known.kind == .programme || known.role == .roadmap
  }
}
