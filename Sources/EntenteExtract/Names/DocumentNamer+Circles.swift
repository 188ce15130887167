import EntenteLexicon
import EntenteModel
import EntenteText

/// Initiatives, processes and partnerships that somebody belongs to: their nouns call programmes and frameworks, but what has members or a presidency is a
/// circle of those who work together.
extension DocumentNamer {
  /// Learns which of the names that the document made known are such. O(names).
  mutating func learnCircles() {
    var circles: Set<EntityIndex> = []
    for place in readers.indices {
      for span in spans[place] {
        guard case .entity(let entity) = span.bearer, !circles.contains(entity), isCircleNamed(entity),
          hasMembers(span.tokens, readers[place])
        else { continue }
        circles.insert(entity)
      }
    }
    for entity in circles {
      table[entity].entity.kind = .network
      table[entity].entity.role = nil
    }
  }

  /// Whether its noun may call such a circle: "Lake Ports *Initiative*".
  private func isCircleNamed(_ entity: EntityIndex) -> Bool {
    let known = table[entity].entity
    guard known.kind == .programme || known.kind == .instrument && known.role == .framework else { return false }
    return ([known.name] + known.aliases).contains { name in
      NameWords.of(name).last.map { lexicon.words.contains($0, in: WordSet.circleNouns.rawValue) } ?? false
    }
  }

  /// "the *Initiative*" of what has members.
  func isCircle(_ kind: NodeKind, _ noun: String) -> Bool {
    kind == .network && lexicon.words.contains(noun, in: WordSet.circleNouns.rawValue)
  }

  /// "*members of* X", "*the presidency of* X", "*join* X", "X*'s members*", "X, *to which Chad belongs*". O(1).
  private func hasMembers(_ name: Range<Int>, _ reader: PassageReader) -> Bool {
    var before = name.lowerBound - 1
    if before > 0, reader.end(of: .articles, at: before) == name.lowerBound { before -= 1 }
    guard before >= 0 else { return isBelongedTo(name.upperBound, reader) }
    if reader.isIn(.joiningVerbs, before) { return true }
    if before > 0, reader.isIn(.circleLinks, before), (max(0, before - 2)..<before).contains(where: { reader.isIn(.circleRoles, $0) }) {
      return true
    }
    let behind = name.upperBound
    if behind + 1 < reader.count, ["'s", "’s"].contains(reader.string(behind..<behind + 1)), reader.isIn(.circleRoles, behind + 1) {
      return true
    }
    return isBelongedTo(behind, reader)
  }

  /// ", *of which Chad is a member*", ", *to which Chad belongs*".
  private func isBelongedTo(_ token: Int, _ reader: PassageReader) -> Bool {
    var at = token
    if at < reader.count, reader.isPunctuation(at, "(") { at = min(reader.count, at + 3) }
    guard at + 2 < reader.count, reader.isPunctuation(at, ","), reader.isIn(.circleLinks, at + 1), reader.isIn(.relatives, at + 2) else {
      return false
    }
    return (at + 3..<min(reader.count, at + Self.clauseReach)).contains { reader.isIn(.belongingWords, $0) }
  }

  /// The words of a relative clause within which it says who belongs.
  private static let clauseReach = 14
}
