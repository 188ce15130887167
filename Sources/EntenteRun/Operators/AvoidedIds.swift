import EntenteModel
import EntentePlan

/// For each of some rows, ids of nodes or edges that something found for the row must not be: as many for each, so that a loop finds them by arithmetic.
struct AvoidedIds {
  private let slots: [Slot]
  private let ofEdges: Bool
  /// Row after row; ``Column/null``, which nothing is, where a row has fewer than others.
  private(set) var ids: [UInt32] = []
  /// How many a row has.
  private(set) var width = 0
  private var found: [EdgeID] = []

  /// - Parameter ofEdges: whether the slots hold edges and lists of edges, not nodes.
  init(_ slots: [Slot], ofEdges: Bool) { (self.slots, self.ofEdges) = (slots, ofEdges) }

  /// Reckons with the rows of a batch. O(slots); where slots hold lists, O(rows × slots) and what the lists hold.
  mutating func measure(_ batch: Batch) {
    width = slots.count
    guard ofEdges, slots.contains(where: { batch[$0].kind == .values }) else { return }
    for row in 0..<batch.count {
      find(row, batch)
      width = max(width, found.count)
    }
  }

  /// Begins anew, to take in rows of the batch that was measured.
  mutating func begin() { ids.removeAll(keepingCapacity: true) }

  /// Whether a slot of the row is null, from which nothing differs for certain.
  func isUnsure(_ row: Int, of batch: Batch) -> Bool { !ofEdges && slots.contains { batch[$0].value(at: row).isNull } }

  /// Takes in a row.
  mutating func append(_ row: Int, of batch: Batch) {
    let end = ids.count + width
    if ofEdges {
      find(row, batch)
      for edge in found { ids.append(edge.rawValue) }
    } else {
      for slot in slots { if let node = batch[slot].node(at: row) { ids.append(node.rawValue) } }
    }
    ids.append(contentsOf: repeatElement(Column.null, count: end - ids.count))
  }

  private mutating func find(_ row: Int, _ batch: Batch) {
    found.removeAll(keepingCapacity: true)
    for slot in slots { _ = batch[slot].appendEdges(at: row, to: &found) }
  }

  /// Whether the last row has the same as the one of a number.
  func isLast(like number: Int) -> Bool {
    let last = ids.count - width
    for place in 0..<width where ids[number * width + place] != ids[last + place] { return false }
    return true
  }

  mutating func removeLast() { ids.removeLast(width) }

  /// Ends with an id that is none, so that there is one to be read where rows have none.
  mutating func end() { ids.append(Column.null) }

  /// Whether an id is among a row's.
  func keeps(_ number: Int, from id: UInt32) -> Bool { ids[number * width..<(number + 1) * width].contains(id) }

  /// Leaves to the row of a number only what the last one has, too.
  mutating func intersectWithLast(_ number: Int) {
    let last = ids.count - width
    for place in number * width..<(number + 1) * width where !ids[last...].contains(ids[place]) { ids[place] = Column.null }
  }
}
