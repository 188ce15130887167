import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Reads one step of a path search: the edges around a node that fulfil what the pattern asks of each edge.
final class StepReader {
  private var reader: EdgeReader
  private let singles: [Slot]
  private let predicates: [any BatchPredicate]
  private let outer: [Slot]
  private let scratch: Batch
  private let context: Execution
  private var rows: [Int32] = []

  /// - Parameters:
  ///   - predicates: see the edge in `singles`, and the slots `outer` of the row that the search starts from.
  init(
    _ context: Execution, direction: PatternDirection, types: [TypeID]?, singles: [Slot], predicates: [any BatchPredicate], outer: [Slot]
  ) {
    reader = EdgeReader(context, direction: direction, types: types)
    self.context = context
    (self.singles, self.predicates, self.outer) = (singles, predicates, outer)
    scratch = Batch(width: context.plan.slotCount)
  }

  /// Puts the edges around `node` and their far ends into `output`, which is emptied before. `row` is the row that the search belongs to.
  func read(_ node: NodeID, for row: Int, of source: Batch, into output: inout Adjacency) throws(RunError) {
    try reader.read(node)
    swap(&output, &reader.found)
    // Searches keep a place for each node: a forged file may name one that is not there.
    let count = context.graph.nodeCount
    for node in output.nodes where Int(node.rawValue) >= count { throw .damaged("an edge leads to a node that is not there") }
    if !predicates.isEmpty, output.count > 0 { try filter(&output, row, source) }
  }

  private func filter(_ found: inout Adjacency, _ row: Int, _ source: Batch) throws(RunError) {
    scratch.count = found.count
    for single in singles {
      scratch[single].become(.edges)
      scratch[single].append(found.edges[...])
    }
    for slot in outer {
      scratch[slot].become(source[slot].kind)
      scratch[slot].append(from: source[slot], row: row, times: found.count)
    }
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: 0..<Int32(found.count))
    for predicate in predicates where !rows.isEmpty { try predicate.narrow(&rows, of: scratch) }
    guard rows.count < found.count else { return }
    for (to, from) in rows.enumerated() {
      found.nodes[to] = found.nodes[Int(from)]
      found.edges[to] = found.edges[Int(from)]
    }
    found.nodes.removeLast(found.nodes.count - rows.count)
    found.edges.removeLast(found.edges.count - rows.count)
  }
}
