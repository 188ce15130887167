import EntenteLexicon

/// "the contribution *of A* to X, and *of B* to Y": what is said twice over with the same prepositions is said of each on its own.
extension RuleMatcher {
  /// Whether a start and an end stand on two sides of a preposition that begins the second of such parts. O(phrases between).
  func areOfTwoParts(_ from: Filling.End, _ to: Filling.End) -> Bool {
    guard case .mark(let start) = from, case .mark(let end) = to else { return false }
    return boundaries(around: start.phrase, end.phrase).contains { boundary in
      (start.phrase < boundary) != (end.phrase < boundary) && goesOnAlike(boundary, from: min(start.phrase, end.phrase))
    }
  }

  /// "*UNODC*, with funding from Norway, and INTERPOL met": of a list that such words interrupt, those in front of them alone. O(ends).
  func beside(_ trigger: Int, _ ends: [Filling.End]) -> [Filling.End] {
    guard clauses.phrases[trigger].kind == .noun, case .preposition(let with) = clauses.phrases[trigger].link, with > 0,
      clauses.phrases[with - 1].kind == .connector, !clauses.phrases[with - 1].hasConjunction
    else { return ends }
    let before = ends.filter { if case .mark(let argument) = $0 { argument.phrase < with } else { true } }
    return before.isEmpty ? ends : before
  }

  /// The prepositions between the two, or right before the one that stands first, that go on with an earlier one.
  private func boundaries(around a: Int, _ b: Int) -> [Int] {
    let (low, high) = (min(a, b), max(a, b))
    return (low...high).filter { clauses.phrases[$0].kind == .preposition && clauses.phrases[$0].twin != nil }
  }

  /// Whether the same preposition stands behind each of two that go together, and a phrase behind the first of these: "*of* A *to* X, and *of* B *to* Y", but not
  /// "the Unit works *with* A *on* X, and *with* B *on* Y".
  private func goesOnAlike(_ boundary: Int, from phrase: Int) -> Bool {
    guard let twin = clauses.phrases[boundary].twin, twin < phrase else { return false }
    let own = clauses.phrases[boundary].word
    let words = { (range: Range<Int>) in
      Set(range.filter { self.clauses.phrases[$0].kind == .preposition }.map { self.clauses.phrases[$0].word }).subtracting([own, "of"])
    }
    let end = min(clauses.phrases.count, boundary + GrammarLimit.frontier)
    let stop = (boundary + 1..<end).first { clauses.phrases[$0].kind == .connector || clauses.phrases[$0].kind == .boundary } ?? end
    return !words(twin + 1..<boundary).isDisjoint(with: words(boundary + 1..<stop))
  }
}
