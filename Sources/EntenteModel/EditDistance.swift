/// How far apart two spellings are: the fewest insertions, deletions, replacements and swaps of neighbours that turn one into the
/// other, no place edited twice (optimal string alignment; Damerau 1964, Levenshtein 1966).
public enum EditDistance {
  /// The distance between two texts, by scalars; `nil` where it is over `limit`. O(length × limit).
  public static func between(_ a: some StringProtocol, _ b: some StringProtocol, limit: Int) -> Int? {
    between(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
  }

  package static func between<Unit: Equatable>(_ a: [Unit], _ b: [Unit], limit: Int) -> Int? {
    within(a, b, a.indices, b.indices, limit)
  }

  /// The same of bytes.
  package static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? { within(a, b, a.indices, b.indices, limit) }

  /// The same of parts of texts.
  static func within<Unit: Equatable>(_ a: [Unit], _ b: [Unit], _ ownA: Range<Int>, _ ownB: Range<Int>, _ limit: Int) -> Int? {
    guard abs(ownA.count - ownB.count) <= limit else { return nil }
    // What both begin or end with no edit touches.
    var (startA, startB, endA, endB) = (ownA.lowerBound, ownB.lowerBound, ownA.upperBound, ownB.upperBound)
    while startA < endA, startB < endB, a[startA] == b[startB] { (startA, startB) = (startA + 1, startB + 1) }
    while endA > startA, endB > startB, a[endA - 1] == b[endB - 1] { (endA, endB) = (endA - 1, endB - 1) }
    let (restA, restB) = (endA - startA, endB - startB)
    if restA == 0 || restB == 0 { return restA + restB }
    if limit == 1 {
      if restA == 1, restB == 1 { return 1 }
      return restA == 2 && restB == 2 && a[startA] == b[startB + 1] && a[startA + 1] == b[startB] ? 1 : nil
    }
    return limit < 1 ? nil : betweenRests(Array(a[startA..<endA]), Array(b[startB..<endB]), limit: limit)
  }

  private static func betweenRests<Unit: Equatable>(_ a: [Unit], _ b: [Unit], limit: Int) -> Int? {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    var current = last
    for i in a.indices {
      current[0] = min(i + 1, far)
      let low = max(0, i - limit)
      let high = min(b.count, i + limit + 1)
      if low > 0 { current[low] = far }
      var best = current[0]
      for j in low..<max(low, high) {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), current[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        current[j + 1] = min(cost, far)
        best = min(best, current[j + 1])
      }
      if high < b.count { current[high + 1] = far }
      if best > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// Words of more bytes than this are no slip of the pen.
  private static let longestWord = 256

  /// Those of `candidates` that are near enough to have been meant, nearest first, then in their own order: one edit in up to four
  /// letters, two in up to eight, else three; and less than all of its letters.
  public static func nearest(to word: String, among candidates: some Sequence<String>, count: Int = 3) -> [String] {
    guard word.utf8.count <= longestWord else { return [] }
    let letters = Array(Folding.key(word).unicodeScalars)
    let limit = letters.count <= 1 ? 0 : letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
    let found = candidates.enumerated().compactMap { place, candidate in
      candidate.utf8.count > longestWord
        ? nil
        : between(letters, Array(Folding.key(candidate).unicodeScalars), limit: limit).map {
          (distance: $0, place: place, candidate: candidate)
        }
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(count).map(\.candidate)
  }
}

/// Which letters a spelling has: a look at two such sets tells most pairs of spellings apart that are not near each other.
package struct LetterSet: Sendable {
  private var bits: UInt32 = 0

  package init() {}

  /// O(length).
  package init(_ bytes: [UInt8]) {
    for byte in bytes { insert(byte) }
  }

  /// O(1).
  package mutating func insert(_ byte: UInt8) { bits |= 1 << UInt32(byte & 31) }

  /// How many of the letters are not among others. O(1).
  package func missing(in other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }

  /// Whether spellings with these letters may be `limit` edits of a byte apart: an edit takes one letter away and brings one in at most. O(1).
  package func mayBe(_ limit: Int, editsFrom other: LetterSet) -> Bool { (bits ^ other.bits).nonzeroBitCount <= 2 * limit }
}
