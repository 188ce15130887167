import EntentePlan

/// How many walks a selector still takes, given them in order of length.
struct PathQuota {
  private let wanted: ShortestExpand.Wanted
  private var walks = 0
  private var lengths = 0
  private var last = -1

  init(_ wanted: ShortestExpand.Wanted) { self.wanted = wanted }

  /// Whether no other walk is wanted, of whatever length.
  var isFull: Bool { if case .first(let count) = wanted { walks >= count } else { false } }

  /// Whether no longer walk is wanted.
  var isDone: Bool { if case .lengths(let count) = wanted { lengths >= count } else { isFull } }

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
