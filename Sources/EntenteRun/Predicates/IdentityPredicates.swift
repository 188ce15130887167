import EntenteLanguage
import EntenteModel
import EntentePlan

extension [Int32] {
  /// Keeps the rows of which two columns' ids fulfil a condition, in order; without a branch that might be mispredicted.
  @inline(__always) mutating func keep(_ first: [UInt32], _ second: [UInt32], where holds: (UInt32, UInt32) -> Bool) {
    removeLast(count - keeping(first.span, second.span, holds))
  }

  @inline(__always) private mutating func keeping(
    _ first: Span<UInt32>, _ second: Span<UInt32>, _ holds: (UInt32, UInt32) -> Bool
  ) -> Int {
    var rows = mutableSpan
    var kept = 0
    for place in rows.indices {
      let row = rows[place]
      rows[kept] = row
      kept &+= holds(first[Int(row)], second[Int(row)]) ? 1 : 0
    }
    return kept
  }
}

/// Two edges, or lists of edges, that have none in common.
final class DifferPredicate: BatchPredicate {
  private let first: Slot
  private let second: Slot
  private var edges: [EdgeID] = []
  private var others: [EdgeID] = []

  init(_ first: Slot, _ second: Slot) { (self.first, self.second) = (first, second) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    guard batch[first].kind == .edges, batch[second].kind == .edges else { return rows.removeAll { !differ(batch, Int($0)) } }
    rows.keep(batch[first].ids, batch[second].ids) { $0 != $1 }
  }

  private func differ(_ batch: Batch, _ row: Int) -> Bool {
    edges.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    _ = batch[first].appendEdges(at: row, to: &edges)
    _ = batch[second].appendEdges(at: row, to: &others)
    return !edges.contains { others.contains($0) }
  }
}

/// Two variables that are the same node or edge; or one that is not null.
final class SamePredicate: BatchPredicate {
  private let first: Slot
  private let second: Slot?

  init(_ first: Slot, _ second: Slot?) { (self.first, self.second) = (first, second) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    let column = batch[first]
    rows.removeAll { row in
      guard let second else { return column.value(at: Int(row)).isNull }
      return column.value(at: Int(row)).equals(batch[second].value(at: Int(row))) != true
    }
  }
}

/// A path that repeats no node.
final class ModePredicate: BatchPredicate {
  private let slot: Slot
  private let mode: PathMode

  init(_ slot: Slot, _ mode: PathMode) { (self.slot, self.mode) = (slot, mode) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    let column = batch[slot]
    rows.removeAll { row in
      guard case .path(let path) = column.value(at: Int(row)) else { return true }
      let isClosed = mode == .simple && path.length > 0 && path.nodes.first == path.nodes.last
      let nodes = isClosed ? path.nodes.dropLast() : path.nodes[...]
      return Set(nodes).count != nodes.count
    }
  }
}
