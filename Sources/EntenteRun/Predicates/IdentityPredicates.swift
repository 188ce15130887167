import EntenteLanguage
import EntenteModel
import EntentePlan

/// Two edges, or lists of edges, that have none in common.
final class DifferPredicate: BatchPredicate {
  private let first: Slot
  private let second: Slot
  private var edges: [EdgeID] = []
  private var others: [EdgeID] = []

  init(_ first: Slot, _ second: Slot) { (self.first, self.second) = (first, second) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    guard batch[first].kind == .edges, batch[second].kind == .edges else { return rows.removeAll { !differ(batch, Int($0)) } }
    var kept = 0
    let (a, b) = (batch[first].ids, batch[second].ids)
    for row in rows {
      rows[kept] = row
      kept += a[Int(row)] != b[Int(row)] ? 1 : 0
    }
    rows.removeLast(rows.count - kept)
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
