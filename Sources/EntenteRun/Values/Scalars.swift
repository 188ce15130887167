/// Strings compared as the query language compares them: scalar by scalar, without Unicode equivalence. UTF-8 keeps the order of scalars.
package enum Scalars {
  /// O(length); a difference of length is seen at once.
  package static func equal(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    let left = a.utf8Span.span
    let right = b.utf8Span.span
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// Below zero where `a` comes first, above where `b` does.
  package static func compare(_ a: String, _ b: String) -> Int {
    let left = a.utf8Span.span
    let right = b.utf8Span.span
    let shorter = min(left.count, right.count)
    for index in 0..<shorter where left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
    return left.count - right.count
  }
}
