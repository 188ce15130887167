/// Entities by class, in the order of each class's first member; members ascend.
struct EntityClasses: Sendable {
  private var members: [Int32] = []
  private var starts: [Int] = [0]

  /// By entity: the first member of its class. O(entities).
  init(_ roots: [Int32]) {
    var numbers = [Int32](repeating: -1, count: roots.count)
    var counts: [Int] = []
    for (node, root) in roots.enumerated() {
      if Int(root) == node {
        numbers[node] = Int32(counts.count)
        counts.append(0)
      }
      counts[Int(numbers[Int(root)])] += 1
    }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    members = [Int32](repeating: 0, count: roots.count)
    for (node, root) in roots.enumerated() {
      let number = Int(numbers[Int(root)])
      members[next[number]] = Int32(node)
      next[number] += 1
    }
  }

  struct Lists: RandomAccessCollection, Sendable {
    fileprivate let classes: EntityClasses
    var startIndex: Int { 0 }
    var endIndex: Int { classes.starts.count - 1 }
    subscript(_ number: Int) -> ArraySlice<Int32> { classes.members[classes.starts[number]..<classes.starts[number + 1]] }
  }

  var lists: Lists { Lists(classes: self) }
}
