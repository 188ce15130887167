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
  private(set) var all = 0

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

  /// Makes room for some more steps.
  @usableFromInline mutating func reserve(_ more: Int) {
    guard steps.count < count + more else { return }
    steps.append(contentsOf: repeatElement(Reached(number: 0, parent: 0, edge: 0), count: max(count, more, 256)))
  }
}
