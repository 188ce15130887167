import EntentePlan

/// How many walks a selector still takes, given them in order of length.
struct PathQuota {
  private let wanted: ShortestExpand.Wanted
  private var walks = 0
  private var lengths = 0
  private var last = -1

  init(_ wanted: ShortestExpand.Wanted) { self.wanted = wanted }

  /// Whether a walk of this length is taken, which is counted then.
  mutating func takes(_ length: Int) -> Bool {
    let different = lengths + (length == last ? 0 : 1)
    switch wanted {
    case .first(let count): guard walks < count else { return false }
    case .lengths(let count): guard different <= count else { return false }
    }
    (walks, lengths, last) = (walks + 1, different, length)
    return true
  }
}
