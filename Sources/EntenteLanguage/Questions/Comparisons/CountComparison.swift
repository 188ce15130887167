/// Two questions of how many, held against each other: "does the one name more agencies than the other".
package struct CountComparison: Sendable {
  package enum Sign: Sendable { case more, fewer, equal }
  package enum Asked: Sendable {
    /// Whether it is so.
    case whether
    /// By how many.
    case margin
    /// Which of the two.
    case which
  }

  package var sign: Sign
  package var asked: Asked
  /// How many of the one, and how many of the other.
  package var counts: [String]
  /// The two, where one of them is asked for.
  package var named: [Thing] = []
}
