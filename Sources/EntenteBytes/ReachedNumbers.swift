/// A number that a list led to.
@usableFromInline package struct Reached: Sendable, BitwiseCopyable {
  @usableFromInline package let number: UInt32
  /// The place, among all that was reached, of what the list belongs to.
  @usableFromInline package let parent: UInt32
  /// The edge that led there.
  @usableFromInline package let edge: UInt32

  @inlinable package init(number: UInt32, parent: UInt32, edge: UInt32) {
    (self.number, self.parent, self.edge) = (number, parent, edge)
  }
}

/// Numbers that were reached, each once, in the order in which they were; and a bit for each of all that there are. Forgetting them costs what was reached,
/// not what there is.
@usableFromInline package struct ReachedNumbers: Sendable {
  /// The first ``count`` steps; what comes after is room.
  @usableFromInline var steps: [Reached] = []
  @usableFromInline var marks: [UInt64] = []
  @usableFromInline package internal(set) var count = 0
  /// How many numbers there are.
  private var all = 0
  /// Edges on their way: where they lead, which they are, and the origins of their lists.
  var (numbers, edges, origins): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
  var touched: UInt64 = 0

  package init() {}

  /// About how many bytes they take.
  package var heldBytes: Int { MemoryLayout<Reached>.stride * count + 8 * marks.count }

  @inlinable package subscript(place: Int) -> Reached { steps[place] }

  /// Whether a number was reached. O(1).
  @inlinable package func contains(_ number: UInt32) -> Bool { marks[Int(number &>> 6)] &>> UInt64(number & 63) & 1 == 1 }

  /// The place of a number; 0 where it was not reached. O(count).
  package func place(of number: UInt32) -> Int { steps[..<count].lastIndex { $0.number == number } ?? 0 }

  /// Forgets what was reached, of `all` numbers.
  package mutating func removeAll(of all: Int) {
    Self.clear(&marks, steps, count)
    if marks.count << 6 < all { marks = Array(repeating: 0, count: (all + 63) >> 6) }
    self.all = all
    count = 0
  }

  private static func clear(_ marks: inout [UInt64], _ steps: [Reached], _ count: Int) {
    var marks = marks.mutableSpan
    let steps = steps.span
    for place in 0..<count { marks[Int(steps[place].number &>> 6)] = 0 }
  }

  /// Adds a number, unless it was reached before. O(1).
  @inlinable package mutating func add(_ step: Reached) {
    if count == steps.count { reserve(1) }
    let (word, bit) = (Int(step.number &>> 6), UInt64(1) &<< UInt64(step.number & 63))
    steps[count] = step
    count &+= marks[word] & bit == 0 ? 1 : 0
    marks[word] |= bit
  }

  /// Makes room for some more steps, and as many edges.
  @usableFromInline mutating func reserve(_ more: Int) {
    if steps.count < count + more {
      steps.append(contentsOf: repeatElement(Reached(number: 0, parent: 0, edge: 0), count: max(count, more, 256)))
    }
    guard numbers.count < more else { return }
    let room = repeatElement(0 as UInt32, count: max(more, 256))
    (numbers, edges, origins) = (Array(room), Array(room), Array(room))
  }

  /// Takes the steps along the first of the edges, to numbers that are new; gives how many edges there are before the first that leads to none of all numbers, or to one that the
  /// `other` side has reached. `level` is the place of origin 0. O(edges).
  mutating func take(_ edgeCount: Int, level: Int, toward other: borrowing ReachedNumbers) -> Int {
    let limit = UInt32(clamping: min(all, other.all))
    let level = UInt32(truncatingIfNeeded: level)
    return Self.take(edgeCount, numbers, edges, origins, level, other.marks, limit, &marks, &steps, &count)
  }

  /// Whether a number is new is hard to guess: no branch asks.
  private static func take(
    _ edgeCount: Int, _ numbers: [UInt32], _ edges: [UInt32], _ origins: [UInt32], _ level: UInt32, _ others: [UInt64], _ limit: UInt32,
    _ marks: inout [UInt64], _ steps: inout [Reached], _ count: inout Int
  ) -> Int {
    let (numbers, edges, origins, others) = (numbers.span, edges.span, origins.span, others.span)
    var marks = marks.mutableSpan
    var steps = steps.mutableSpan
    // No place below is outside.
    precondition(edgeCount <= min(numbers.count, edges.count, origins.count) && edgeCount <= steps.count - count)
    precondition(Int(limit) <= min(marks.count, others.count) << 6)
    var (place, end) = (0, count)
    while place < edgeCount {
      let number = unsafe numbers[unchecked: place]
      guard number < limit else { break }
      let (index, bit) = (Int(number &>> 6), UInt64(truncatingIfNeeded: number & 63))
      guard unsafe others[unchecked: index] &>> bit & 1 == 0 else { break }
      let word = unsafe marks[unchecked: index]
      unsafe steps[unchecked: end] = unsafe Reached(
        number: number, parent: level &+ origins[unchecked: place], edge: edges[unchecked: place])
      end &+= Int(truncatingIfNeeded: ~(word &>> bit) & 1)
      unsafe marks[unchecked: index] = word | 1 &<< bit
      place &+= 1
    }
    count = end
    return place
  }

  /// The step along an edge that was not taken, where it leads to what the other side has reached.
  func refused(_ place: Int, level: Int, toward other: borrowing ReachedNumbers) -> Reached? {
    guard numbers[place] < min(all, other.all) else { return nil }
    return Reached(number: numbers[place], parent: UInt32(truncatingIfNeeded: level) &+ origins[place], edge: edges[place])
  }
}
