import EntenteModel
import EntentePlan
import EntenteStore

/// The edges between two nodes that are both bound.
final class EdgesBetween: RowMatches {
  private let plan: Expand
  private var reader: EdgeReader

  init(_ context: Execution, plan: Expand) {
    self.plan = plan
    reader = EdgeReader(context, direction: plan.direction, types: plan.types)
  }

  var slots: [Slot] { [plan.edge] }
  var count: Int { reader.found.count }

  func find(_ row: Int, of source: Batch) throws(RunError) {
    guard let from = source[plan.from].node(at: row), let to = source[plan.to].node(at: row) else { return reader.found.removeAll() }
    try reader.read(between: from, and: to)
  }

  func begin(_ output: Batch) { output[plan.edge].become(.edges) }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    output[plan.edge].append(reader.found.edges[places])
    return places.count
  }
}
