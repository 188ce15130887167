import EntenteModel
import EntentePlan

/// Along a quantified path pattern: a row for each way to repeat it, depth first. Each repetition runs the pattern's plan from one node.
final class GroupExpandOperator: Operator {
  /// What one repetition found: rows that are still to be tried, and which is at hand.
  private struct Level {
    var rows: RowTable
    var next = 0
    var edges = 0
  }

  private let input: any Operator
  private let context: Execution
  private let plan: ManyExpand
  private let group: GroupSearch
  private let argument: ArgumentOperator
  private let body: any Operator
  private let carrier: Carrier
  private let kept: [Slot]
  private let imports: [Slot]
  private let output: Batch
  private var levels: [Level] = []
  private var depth = 0
  private var walked: [EdgeID] = []
  private var visited: [NodeID] = []
  private var avoided: [EdgeID] = []
  private var target: NodeID?
  private var source: Batch?
  private var row = 0
  private var isActive = false
  private let held: HeldMemory
  private var outputBytes = 0

  /// - Parameter imports: slots of the row around that the pattern's plan reads.
  init(
    _ context: Execution, input: any Operator, plan: ManyExpand, group: GroupSearch, argument: ArgumentOperator, body: any Operator,
    imports: [Slot], live: [Slot]
  ) {
    (self.input, self.context, self.plan, self.group, self.argument, self.body) = (input, context, plan, group, argument, body)
    held = HeldMemory(context.meter)
    self.imports = imports.filter { $0 != group.first }
    let fresh = [plan.edges] + (plan.into ? [] : [plan.to]) + group.variables.map(\.outside)
    carrier = Carrier(live: live, except: fresh)
    kept = Array(Set([group.last] + group.edges + group.variables.map(\.inside))).sorted()
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
    isActive = false
    depth = 0
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        row = 0
      }
      guard let source else { return nil }
      carrier.begin(output, like: source)
      outputBytes = 0
      for slot in [plan.edges] + group.variables.map(\.outside) { output[slot].become(.values) }
      if !plan.into { output[plan.to].become(.nodes) }
      while row < source.count, hasRoom { try search(source) }
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func search(_ source: Batch) throws(RunError) {
    if !isActive {
      guard let from = source[plan.from].node(at: row), try begin(from, source) else {
        row += 1
        return
      }
    }
    while depth > 0, hasRoom { try step(source) }
    if depth == 0 {
      isActive = false
      row += 1
    }
  }

  private var hasRoom: Bool { output.count < Batch.size && outputBytes < Batch.maximumBytes }

  private func begin(_ from: NodeID, _ source: Batch) throws(RunError) -> Bool {
    target = plan.into ? source[plan.to].node(at: row) : nil
    if plan.into, target == nil { return false }
    avoided.removeAll(keepingCapacity: true)
    walked.removeAll(keepingCapacity: true)
    visited = [from]
    for slot in plan.avoid { _ = source[slot].appendEdges(at: row, to: &avoided) }
    isActive = true
    if plan.min == 0 { emit(from, source) }
    try descend(from, source)
    return true
  }

  /// Runs the pattern once more, from a node.
  private func descend(_ node: NodeID, _ source: Batch) throws(RunError) {
    if let max = plan.max, depth >= max { return }
    if levels.count == depth { levels.append(Level(rows: RowTable(context, slots: kept, keys: []))) }
    levels[depth].rows.removeAll()
    levels[depth].next = 0
    let given = Batch(width: context.plan.slotCount)
    given[group.first].become(.nodes)
    given[group.first].ids.append(node.rawValue)
    for slot in imports { given[slot] = source[slot].single(row) }
    given.count = 1
    argument.batch = given
    body.restart()
    while let found = try body.next() {
      try context.meter.tick(found.count)
      for row in 0..<found.count { try levels[depth].rows.append(row, of: found) }
    }
    depth += 1
    try held.become(outputBytes + levels.count * context.plan.slotCount * MemoryLayout<Column>.stride)
  }

  private func step(_ source: Batch) throws(RunError) {
    let top = depth - 1
    guard levels[top].next < levels[top].rows.count else {
      levels[top].rows.removeAll()
      depth -= 1
      if depth > 0 { forget(depth - 1) }
      return
    }
    let place = levels[top].next
    levels[top].next += 1
    try context.meter.tick(1 + walked.count)
    let rows = levels[top].rows.rows
    var edges: [EdgeID] = []
    for slot in group.edges { _ = rows[slot].appendEdges(at: place, to: &edges) }
    guard let node = rows[group.last].node(at: place), try allows(edges, from: visited[visited.count - 1]) else { return }
    levels[top].edges = edges.count
    try remember(edges)
    if depth >= plan.min { emit(node, source) }
    try descend(node, source)
    if depth == top + 1 { forget(top) }
  }

  private func remember(_ edges: [EdgeID]) throws(RunError) {
    for edge in edges {
      let ends = try context.graph.ends(of: edge)
      let last = visited[visited.count - 1]
      walked.append(edge)
      visited.append(ends.from == last ? ends.to : ends.from)
    }
  }

  private func forget(_ level: Int) {
    walked.removeLast(levels[level].edges)
    visited.removeLast(levels[level].edges)
  }

  private func allows(_ edges: [EdgeID], from node: NodeID) throws(RunError) -> Bool {
    if edges.contains(where: { avoided.contains($0) }) { return false }
    var walk = Walk(plan.mode)
    walk.begin(at: visited[0])
    for (index, edge) in walked.enumerated() { walk.push(edge, to: visited[index + 1]) }
    var last = node
    for edge in edges {
      let ends = try context.graph.ends(of: edge)
      let next = ends.from == last ? ends.to : ends.from
      guard walk.allows(edge, to: next) else { return false }
      walk.push(edge, to: next)
      last = next
    }
    return true
  }

  private func emit(_ node: NodeID, _ source: Batch) {
    if let target, node != target { return }
    carrier.copy(row, of: source, times: 1, to: output)
    if !plan.into { output[plan.to].ids.append(node.rawValue) }
    outputBytes += (walked.count + group.variables.count * depth) * Extent.unit
    output[plan.edges].values.append(Value.edges(walked, reversed: plan.reversed))
    for variable in group.variables { output[variable.outside].values.append(value(of: variable.inside)) }
    output.count += 1
  }

  /// A variable's values over the repetitions so far.
  private func value(of slot: Slot) -> Value {
    let values = (0..<depth).map { levels[$0].rows.rows[slot].value(at: levels[$0].next - 1) }
    if group.isOptional { return values.first ?? .null }
    return .list(plan.reversed ? values.reversed() : values)
  }
}
