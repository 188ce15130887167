import EntenteModel

/// A binary heap of places to visit, cheapest first (Williams 1964). Ties go to fewer steps, then smaller ids, so that the same graph gives the same paths.
struct Heap {
  struct Item {
    var cost: Double
    var length: Int
    var node: NodeID
    /// The place of the visit that led here; -1 at the start.
    var previous: Int

    static func < (a: Item, b: Item) -> Bool { (a.cost, a.length, a.node, a.previous) < (b.cost, b.length, b.node, b.previous) }
  }

  private var items: [Item] = []

  var first: Item? { items.first }

  /// O(log count).
  mutating func push(_ item: Item) {
    items.append(item)
    var place = items.count - 1
    while place > 0, items[place] < items[(place - 1) / 2] {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// O(log count).
  mutating func pop() -> Item? {
    guard let first = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < items.count && items[child] < items[least] { least = child }
      if least == place { return first }
      items.swapAt(place, least)
      place = least
    }
  }
}
