import EntenteLexicon
import EntenteModel
import EntenteText

/// Reports without a title that somebody is said to publish: "publish each year *an annual report on seizures at sea*", "the *study of coastal gangs* that
/// UNODC issued". They are named by their noun and by what they are on.
extension DocumentNamer {
  /// The most words before the noun, and between it and the verb.
  private static let mostQualifiers = 4
  private static let furthestPublishing = 8

  /// Marks them. O(tokens).
  mutating func addToldReports(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 1..<max(1, reader.count) where !reader.isCapitalised(token) {
      guard let head = reader.head(at: token), head.noun.role == .report, let start = reportStart(before: token, reader),
        let topic = topic(from: head.end, reader), !reader.isCapitalised(head.end + 1),
        !topic.contains(where: { reader.isIn(.possessives, $0) }),
        isPublished(start..<topic.upperBound, reader), board.isFree(start..<topic.upperBound)
      else { continue }
      let entity = table.add(.instrument, .report, named: reader.string(start..<topic.upperBound))
      common.insert(entity)
      board.add(Mention(tokens: start..<topic.upperBound, entity: entity, form: .common), isOpen: true)
    }
  }

  /// The first word behind the article.
  private func reportStart(before noun: Int, _ reader: PassageReader) -> Int? {
    for start in stride(from: noun, through: max(1, noun - Self.mostQualifiers), by: -1) {
      if reader.end(of: .articles, at: start - 1) == start { return start }
      guard reader.isWord(start - 1), !reader.isCapitalised(start - 1), reader.end(of: .connectors, at: start - 1) == nil else {
        return nil
      }
    }
    return nil
  }

  /// Whether a verb of publishing stands before it, with nothing but small words between, or in the relative clause behind it.
  private func isPublished(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    var before = tokens.lowerBound - 1
    while before >= 0, tokens.lowerBound - before <= Self.furthestPublishing, reader.isWord(before), !reader.isCapitalised(before) {
      if reader.end(of: .publishingVerbs, at: before) != nil { return true }
      before -= 1
    }
    let behind = reader.isPunctuation(tokens.upperBound, ",") ? tokens.upperBound + 1 : tokens.upperBound
    guard behind < reader.count, reader.isIn(.relatives, behind) || reader.end(of: .publishingVerbs, at: behind) != nil else {
      return false
    }
    return (behind..<min(reader.count, behind + Self.furthestRelative)).contains { reader.end(of: .publishingVerbs, at: $0) != nil }
  }

  /// The most words from a relative pronoun to its verb: a body's name stands between.
  private static let furthestRelative = 18
}
