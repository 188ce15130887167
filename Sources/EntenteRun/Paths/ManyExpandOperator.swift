import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Along an edge pattern, again and again: a row for each walk, depth first, so that memory grows with the length of walks only.
final class ManyExpandOperator: Operator {
  private struct Level {
    var edges = Adjacency()
    var offset = 0
    static let bytesAnEdge = 10
  }

  private let input: any Operator
  private let context: Execution
  private let plan: ManyExpand
  private let reader: StepReader
  private let carrier: Carrier
  private let wants: (edges: Bool, node: Bool)
  private let output: Batch
  private var walk: Walk
  private var levels: [Level] = []
  private var depth = 0
  private var last = LastSteps()
  private var middle = MiddleSteps()
  private var avoided: [EdgeID] = []
  private var target: NodeID?
  private var source: Batch?
  private var row = 0
  private var isActive = false
  /// What the levels and the lists of the output hold.
  private let held: HeldMemory
  private var levelBytes = 0
  private var outputBytes = 0

  init(_ context: Execution, input: any Operator, plan: ManyExpand, reader: StepReader, live: [Slot]) {
    (self.input, self.context, self.plan, self.reader) = (input, context, plan, reader)
    wants = (live.contains(plan.edges), live.contains(plan.to) && !plan.into)
    carrier = Carrier(live: live, except: plan.into ? [plan.edges] : [plan.edges, plan.to])
    output = Batch(width: context.plan.slotCount)
    held = HeldMemory(context.meter)
    walk = Walk(plan.mode)
  }

  func restart() {
    input.restart()
    source = nil
    isActive = false
    depth = 0
    last.removeAll()
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
      output[plan.edges].become(.values)
      if !plan.into { output[plan.to].become(.nodes) }
      while row < source.count, hasRoom { try search(source) }
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  /// Goes on with the row at hand until it is done or the output is full.
  private func search(_ source: Batch) throws(RunError) {
    if !isActive, try !begin(source) {
      row += 1
      return
    }
    while depth > 0, hasRoom { try last.isDone ? step(source) : finishTogether(source) }
    if depth == 0 {
      isActive = false
      row += 1
    }
  }

  private var hasRoom: Bool { output.count < Batch.size && outputBytes < Batch.maximumBytes }

  private func begin(_ source: Batch) throws(RunError) -> Bool {
    guard let from = source[plan.from].node(at: row) else { return false }
    target = plan.into ? source[plan.to].node(at: row) : nil
    if plan.into, target == nil { return false }
    avoided.removeAll(keepingCapacity: true)
    for slot in plan.avoid { _ = source[slot].appendEdges(at: row, to: &avoided) }
    walk.begin(at: from)
    isActive = true
    if plan.min == 0 { emit(from, source) }
    try descend(from, source)
    return true
  }

  /// Reads the edges that go on from a node, unless the walk is as long as it may be.
  private func descend(_ node: NodeID, _ source: Batch) throws(RunError) {
    if let max = plan.max, walk.length >= max { return }
    if levels.count == depth { levels.append(Level()) }
    levelBytes -= levels[depth].edges.count * Level.bytesAnEdge
    try reader.read(node, for: row, of: source, into: &levels[depth].edges)
    levels[depth].offset = 0
    depth += 1
    let count = levels[depth - 1].edges.count
    levelBytes += count * Level.bytesAnEdge
    try context.meter.tick(count + 1)
    try held.become(levelBytes + depth * MemoryLayout<Level>.stride + outputBytes)
  }

  private func step(_ source: Batch) throws(RunError) {
    let top = depth - 1
    let place = levels[top].offset
    guard place < levels[top].edges.count else {
      depth -= 1
      if depth > 0 { walk.pop() }
      return
    }
    // The last edge of walks as long as they may be, of which only the end is wanted: nothing goes on from there.
    if depth == plan.max, depth >= plan.min, !wants.edges, !plan.into { return try finish(top, source) }
    if depth + 1 == plan.max, endsTogether { return try beginTogether(top, source) }
    if depth + 2 == plan.max, endsTogether, isOnlyCounted { return try countAhead(top, source) }
    levels[top].offset += 1
    // Whether the walk may go on is asked of all its edges.
    if depth > 16 { try context.meter.tick(depth / 16) }
    let (edge, node) = (levels[top].edges.edges[place], levels[top].edges.nodes[place])
    guard walk.allows(edge, to: node), !avoided.contains(edge) else { return }
    walk.push(edge, to: node)
    if walk.length >= plan.min { emit(node, source) }
    try descend(node, source)
    if depth == top + 1 { walk.pop() }
  }

  /// A row for each of the outermost edges by which the walk may end, as many as there is room for. O(edges × length of the walk).
  private func finish(_ top: Int, _ source: Batch) throws(RunError) {
    let start = levels[top].offset
    let end = min(levels[top].edges.count, start + Batch.size - output.count)
    let ends = count(levels[top].edges, start..<end, along: walk)
    carrier.copy(row, of: source, times: ends, to: output)
    output.count += ends
    levels[top].offset = end
    try context.meter.tick((end - start) * (1 + depth / 16))
  }

  /// Whether the last two edges of a walk can be looked at for many walks at once: nothing is asked of them but that they are not the same, nor walked before.
  private var endsTogether: Bool {
    !wants.edges && !plan.into && reader.readsTogether && (plan.mode == nil || plan.mode == .trail || plan.mode == .walk)
  }

  /// Reads the last steps behind the next ones at hand.
  private func beginTogether(_ top: Int, _ source: Batch) throws(RunError) {
    // Taken out of the object while it changes: asking it for each edge would cost more than the rest.
    var last = LastSteps()
    swap(&last, &self.last)
    defer { swap(&last, &self.last) }
    try takeNext(top, &last)
    guard !last.edges.isEmpty else { return }
    try reader.read(last.nodes, wantsNodes: wants.node, wantsOrder: !isOnlyCounted, for: row, of: source, into: &last.found)
    try look(at: last.found.count, and: 0)
  }

  /// Takes the next steps at hand, as many as are looked at together.
  private func takeNext(_ top: Int, _ last: inout LastSteps) throws(RunError) {
    last.removeAll()
    let start = levels[top].offset
    let end = min(levels[top].edges.count, start + LastSteps.group)
    let (edges, nodes) = (levels[top].edges.edges, levels[top].edges.nodes)
    for place in start..<end {
      let (edge, node) = (edges[place], nodes[place])
      guard walk.allows(edge, to: node), !avoided.contains(edge) else { continue }
      last.edges.append(edge)
      last.nodes.append(node)
    }
    levels[top].offset = end
    try context.meter.tick((end - start) * (1 + depth / 16))
  }

  /// Notes that edges of last steps were read, while as many of other steps are kept.
  private func look(at edges: Int, and kept: Int) throws(RunError) {
    try context.meter.tick(edges)
    let bytes = levelBytes + (edges + kept) * Level.bytesAnEdge
    try held.become(bytes + depth * MemoryLayout<Level>.stride + outputBytes)
  }

  /// Where rows are only counted: the last three steps of many walks at once. The middle ones are read for all of the next ones together, and the last ones for
  /// many of the middle ones, whichever walk they belong to: a call costs as much as reading some twenty edges.
  private func countAhead(_ top: Int, _ source: Batch) throws(RunError) {
    var last = LastSteps()
    swap(&last, &self.last)
    defer { swap(&last, &self.last) }
    try takeNext(top, &last)
    guard !last.edges.isEmpty else { return }
    var middle = MiddleSteps()
    swap(&middle, &self.middle)
    defer { swap(&middle, &self.middle) }
    try reader.read(last.nodes, wantsNodes: true, wantsOrder: false, for: row, of: source, into: &middle.found)
    try look(at: middle.found.count, and: 0)
    middle.keep { isFree($0, after: last.edges[$1]) }
    last.rows = (depth >= plan.min ? last.edges.count : 0) + (depth + 1 >= plan.min ? middle.count : 0)
    for start in stride(from: 0, to: middle.count, by: MiddleSteps.group) {
      middle.take(from: start)
      try reader.read(middle.nodes, wantsNodes: false, wantsOrder: false, for: row, of: source, into: &last.found)
      try look(at: last.found.count, and: middle.count)
      last.rows += countEnds(last.found, behind: middle, from: start, last.edges)
    }
    last.isOpen = true
  }

  /// Whether a walk may go on by an edge, after the walk at hand and one more edge.
  private func isFree(_ edge: EdgeID, after next: EdgeID) -> Bool {
    guard plan.mode != .walk else { return avoided.isEmpty || !avoided.contains(edge) }
    return edge != next && !walk.edges.contains(edge) && (avoided.isEmpty || !avoided.contains(edge))
  }

  /// How many walks end by the edges found behind middle steps from one on, which stand behind some next ones.
  private func countEnds(_ found: borrowing Adjacency, behind middle: borrowing MiddleSteps, from start: Int, _ next: [EdgeID]) -> Int {
    let (walked, avoided, isWalk) = (walk.edges, avoided, plan.mode == .walk)
    let (edges, origins) = (found.edges.span, found.origins.span)
    let (steps, nexts) = (middle.found.edges.span, middle.found.origins.span)
    var rows = 0
    for place in edges.indices {
      let (edge, step) = (edges[place], start + Int(origins[place]))
      if !isWalk, edge == steps[step] || edge == next[Int(nexts[step])] || walked.contains(edge) { continue }
      rows += avoided.isEmpty || !avoided.contains(edge) ? 1 : 0
    }
    return rows
  }

  /// Rows of the next steps and of the last steps behind them, as many as there is room for, in the order in which a walk would meet them.
  private func finishTogether(_ source: Batch) throws(RunError) {
    var last = LastSteps()
    swap(&last, &self.last)
    defer { swap(&last, &self.last) }
    if isOnlyCounted { return try countTogether(&last) }
    while !last.isDone, hasRoom {
      if !last.isOpen {
        last.isOpen = true
        if depth >= plan.min { emit(last.nodes[last.place], source) }
      }
      let all = last.rest
      let part = all.prefix(Batch.size - output.count)
      let ends = count(last.found, part, along: walk, but: plan.mode == .walk ? nil : last.edges[last.place])
      carrier.copy(row, of: source, times: ends, to: output)
      output.count += ends
      last.offset = part.upperBound
      try context.meter.tick(part.count * (1 + depth / 16))
      guard part.upperBound == all.upperBound else { return }
      last.place += 1
      last.isOpen = false
    }
  }

  /// Whether nothing is wanted of the rows but how many they are.
  private var isOnlyCounted: Bool { !wants.node && carrier.slots.isEmpty && target == nil }

  /// As ``finishTogether(_:)``, where rows are only counted: all at once, in whatever order the edges came, for each a few comparisons, and no look at this
  /// object; then handed on, as many as there is room for.
  private func countTogether(_ last: inout LastSteps) throws(RunError) {
    if !last.isOpen {
      last.isOpen = true
      last.rows = countEnds(last.edges, last.found)
      try context.meter.tick(last.found.count * (1 + depth / 16))
    }
    let rows = min(last.rows, Batch.size - output.count)
    output.count += rows
    last.rows -= rows
    if last.rows == 0 { last.place = last.edges.count }
  }

  /// How many rows the next steps and the last steps behind them make.
  private func countEnds(_ next: [EdgeID], _ found: borrowing Adjacency) -> Int {
    let (walked, avoided, isWalk) = (walk.edges, avoided, plan.mode == .walk)
    let (edges, origins) = (found.edges.span, found.origins.span)
    var rows = depth >= plan.min ? next.count : 0
    for place in edges.indices {
      let edge = edges[place]
      if !isWalk, edge == next[Int(origins[place])] || walked.contains(edge) { continue }
      rows += avoided.isEmpty || !avoided.contains(edge) ? 1 : 0
    }
    return rows
  }

  /// How many of the edges a walk may end by; their far ends become values where these are wanted.
  private func count(
    _ found: borrowing Adjacency, _ places: Range<Int>, along walk: borrowing Walk, but last: EdgeID? = nil
  ) -> Int {
    var count = 0
    var ids: [UInt32] = []
    if wants.node { swap(&ids, &output[plan.to].ids) }
    for place in places {
      // Where nobody wants the nodes, nothing is asked of them either.
      let (edge, node) = (found.edges[place], found.nodes.isEmpty ? NodeID(0) : found.nodes[place])
      guard walk.allows(edge, to: node), edge != last, avoided.isEmpty || !avoided.contains(edge) else { continue }
      if wants.node { ids.append(node.rawValue) }
      count += 1
    }
    if wants.node { swap(&ids, &output[plan.to].ids) }
    return count
  }

  private func emit(_ node: NodeID, _ source: Batch) {
    if let target, node != target { return }
    carrier.copy(row, of: source, times: 1, to: output)
    if wants.node { output[plan.to].ids.append(node.rawValue) }
    if wants.edges {
      let edges = Value.edges(walk.edges, reversed: plan.reversed)
      outputBytes += edges.heldBytes
      output[plan.edges].values.append(edges)
    }
    output.count += 1
  }
}

extension Value {
  /// A list of relationships.
  static func edges(_ edges: [EdgeID], reversed: Bool) -> Value {
    reversed ? .list(edges.reversed().map { .relationship($0) }) : .list(edges.map { .relationship($0) })
  }
}
