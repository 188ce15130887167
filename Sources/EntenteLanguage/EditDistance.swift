import EntenteModel

/// How far two words are apart: letters put in, left out, changed, or swapped with their neighbour
/// (optimal string alignment; Damerau, CACM 7(3), 1964). Case, accents and typography count for nothing.
package enum EditDistance {
  /// Longest words compared, in scalars.
  package static let maximumLength = 64

  /// The distance where it is at most `limit`, else `nil`. O(length²), less where the limit is small.
  package static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let left = folded(a)
    let right = folded(b)
    guard left.count <= maximumLength, right.count <= maximumLength, abs(left.count - right.count) <= limit else { return nil }
    var previous = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1] + row.dropFirst()
      for j in right.indices {
        next[j + 1] = min(next[j] + 1, row[j + 1] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { next[j + 1] = min(next[j + 1], previous[j - 1] + 1) }
      }
      if next.min() ?? 0 > limit { return nil }
      (previous, row) = (row, next)
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }

  /// The nearest of some words, where one is near enough to have been meant: a third of the letters may differ. Ties go to the first in
  /// alphabetical order, so that the answer is always the same. O(words × length²).
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in words {
      guard let distance = between(word, candidate, limit: best?.distance ?? limit) else { continue }
      guard let current = best, (current.distance, current.word) <= (distance, candidate) else {
        best = (candidate, distance)
        continue
      }
    }
    return best?.word
  }

  private static func folded(_ word: String) -> [UInt8] {
    var output: [UInt8] = []
    for scalar in word.unicodeScalars { Folding.append(scalar, to: &output) }
    return output
  }
}
