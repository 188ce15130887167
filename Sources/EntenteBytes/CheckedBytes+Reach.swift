/// How far lists were followed.
@usableFromInline package struct Following: Sendable {
  /// Which list comes next: the end, or one at which somebody else must go on.
  package let next: Int
  /// Edges that were looked at.
  package let edges: Int
  /// The first step to a number that the other side had reached.
  package let meeting: Reached?

  package init(next: Int, edges: Int = 0, meeting: Reached? = nil) { (self.next, self.edges, self.meeting) = (next, edges, meeting) }
}

extension CheckedBytes {
  /// Follows lists, edge by edge, to numbers that were not reached before, which are added; ends at the first edge that leads to what the `other`
  /// side has reached. `level` is the place of origin 0, and `layouts` are by slot. Stops before a list that is not all within verified bytes, and adds nothing
  /// more where one leads to numbers which are not there. Lists are looked at, then unpacked, then followed, so that the processor waits for many cache lines at once.
  package func follow(
    _ lists: Span<EdgeList>, _ layouts: [EdgeLayout], level: Int, into reached: inout ReachedNumbers,
    toward other: borrowing ReachedNumbers
  ) -> Following {
    var room = 0
    for number in lists.indices { room &+= lists[number].count }
    guard room > 0 else { return Following(next: 0) }
    reached.reserve(room)
    reached.touched ^= touch(lists, layouts)
    var end = 0
    let next = read(
      lists, layouts, from: 0, nodes: &reached.numbers, edges: &reached.edges, origins: &reached.origins, shift: 0, at: &end)
    let taken = reached.take(end, level: level, toward: other)
    guard taken < end else { return Following(next: next, edges: end) }
    let meeting = reached.refused(taken, level: level, toward: other)
    return Following(next: meeting == nil ? 0 : next, edges: taken, meeting: meeting)
  }
}
