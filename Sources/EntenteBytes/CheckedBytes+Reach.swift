import Synchronization

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
  /// side has reached. `level` is the place of origin 0, and `layouts` are by slot. Stops before a list that is not all within verified bytes, or that leads
  /// to numbers which are not there. Nothing is kept of an edge but its step: some three nanoseconds each.
  package func follow(
    _ lists: Span<EdgeList>, _ layouts: [EdgeLayout], level: Int, into reached: inout ReachedNumbers,
    toward other: borrowing ReachedNumbers
  ) -> Following {
    var room = 0
    for number in lists.indices { room &+= lists[number].count }
    reached.reserve(room)
    let (known, limit) = (reached.count, UInt32(clamping: min(reached.all, other.all)))
    let (following, count) = unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * Self.piece) { buffer in
      unsafe other.marks.withUnsafeBufferPointer { others in
        unsafe reached.marks.withUnsafeMutableBufferPointer { marks in
          unsafe reached.steps.withUnsafeMutableBufferPointer { steps in
            guard var search = unsafe Search(others, marks, steps, buffer, limit, known) else { return (Following(next: 0), known) }
            let following =
              isWhole
              ? follow(lists, layouts.span, level, &search, isWhole: true)
              : follow(lists, layouts.span, level, &search, isWhole: false)
            return (following, search.count)
          }
        }
      }
    }
    reached.count = count
    return following
  }

  /// How many edges are read at once: so few that they lie on the stack.
  private static let piece = 128

  @inline(__always) private func follow(
    _ lists: Span<EdgeList>, _ layouts: Span<EdgeLayout>, _ level: Int, _ search: inout Search, isWhole: Bool
  ) -> Following {
    var (next, edges) = (0, 0)
    while next < lists.count {
      let list = lists[next]
      let layout = layouts[Int(list.slot)]
      let parent = UInt32(truncatingIfNeeded: level &+ Int(list.origin))
      var done = 0
      while done < list.count {
        let count = min(list.count &- done, Self.piece)
        let first = Int(list.start) &+ done
        let edge = layout.first &+ UInt32(truncatingIfNeeded: first)
        guard read(layout, list, first, count, search, isWhole) else { return Following(next: next, edges: edges) }
        let taken = list.isIncoming ? search.take(count, parent: parent) : search.take(count, parent: parent, from: edge)
        edges &+= taken
        if taken < count {
          let edge = list.isIncoming ? unsafe search.edges[taken] : edge &+ UInt32(truncatingIfNeeded: taken)
          let step = unsafe Reached(number: search.numbers[taken], parent: parent, edge: edge)
          return Following(next: next, edges: edges, meeting: step.number < search.limit ? step : nil)
        }
        done &+= count
      }
      next &+= 1
    }
    return Following(next: next, edges: edges)
  }

  /// The far ends of some edges of a list, and of edges that come in their numbers; `false` where they are not all within verified bytes.
  @inline(__always) private func read(
    _ layout: EdgeLayout, _ list: EdgeList, _ first: Int, _ count: Int, _ search: Search, _ isWhole: Bool
  ) -> Bool {
    guard list.isIncoming else { return unsafe unpack(layout.values, first, count, search.numbers, isWhole) }
    guard unsafe unpack(layout.values, first, count, search.edges, isWhole) else { return false }
    return unsafe sources(layout.sources, layout.first, search.numbers, search.edges, count, isWhole)
  }
}

/// Both sides of a search, of which one grows: bits for all numbers below the limit, steps with room for all edges, and some edges on their way.
@safe private struct Search {
  let others: UnsafePointer<UInt64>
  let marks: UnsafeMutablePointer<UInt64>
  let steps: UnsafeMutablePointer<Reached>
  let numbers: UnsafeMutablePointer<UInt32>
  let edges: UnsafeMutablePointer<UInt32>
  let limit: UInt32
  var count: Int

  init?(
    _ others: UnsafeBufferPointer<UInt64>, _ marks: UnsafeMutableBufferPointer<UInt64>, _ steps: UnsafeMutableBufferPointer<Reached>,
    _ buffer: UnsafeMutableBufferPointer<UInt32>, _ limit: UInt32, _ count: Int
  ) {
    guard let otherStart = others.baseAddress, let markStart = marks.baseAddress, let stepStart = steps.baseAddress,
      let bufferStart = buffer.baseAddress
    else { return nil }
    unsafe (self.others, self.marks, self.steps) = (otherStart, markStart, stepStart)
    unsafe (numbers, edges) = (bufferStart, bufferStart + buffer.count / 2)
    (self.limit, self.count) = (limit, count)
  }

  /// Takes the steps along edges that come in: gives how many of these there are before the first that leads out of the graph or to the other side.
  @inline(never) mutating func take(_ edgeCount: Int, parent: UInt32) -> Int {
    let edges = unsafe edges
    return take(edgeCount, parent) { unsafe edges[$0] }
  }

  /// The same along edges that go out, which follow one another.
  @inline(never) mutating func take(_ edgeCount: Int, parent: UInt32, from first: UInt32) -> Int {
    take(edgeCount, parent) { first &+ UInt32(truncatingIfNeeded: $0) }
  }

  /// Whether a number is new is hard to guess: no branch asks.
  @inline(__always) private mutating func take(_ edgeCount: Int, _ parent: UInt32, _ edge: (Int) -> UInt32) -> Int {
    let (others, marks, steps) = unsafe (others, marks, steps)
    let (numbers, limit) = unsafe (numbers, limit)
    var (place, end) = (0, count)
    while place < edgeCount {
      let number = unsafe numbers[place]
      guard number < limit else { break }
      let (index, bit) = (Int(number &>> 6), UInt64(truncatingIfNeeded: number & 63))
      guard unsafe others[index] &>> bit & 1 == 0 else { break }
      let word = unsafe marks[index]
      unsafe steps[end] = Reached(number: number, parent: parent, edge: edge(place))
      end &+= Int(truncatingIfNeeded: ~(word &>> bit) & 1)
      unsafe marks[index] = word | 1 &<< bit
      place &+= 1
    }
    count = end
    return place
  }
}
