import EntenteLanguage
import EntenteModel
import EntentePlan

/// An aggregate over all groups at once.
protocol GroupedAggregate: AnyObject {
  func removeAll()
  /// Adds a group, numbered from 0, of no rows.
  func addGroup() throws(RunError)
  /// Takes in a batch, of which row i belongs to group `groups[i]`.
  func add(_ batch: Batch, groups: [Int32]) throws(RunError)
  func result(of group: Int) throws(RunError) -> Value
}

/// `count(*)`
final class RowCounts: GroupedAggregate {
  private var counts: [Int64] = []

  func removeAll() { counts.removeAll(keepingCapacity: true) }
  func addGroup() { counts.append(0) }
  func add(_ batch: Batch, groups: [Int32]) {
    if counts.count == 1 {
      counts[0] += Int64(batch.count)
    } else {
      for group in groups { counts[Int(group)] += 1 }
    }
  }
  func result(of group: Int) -> Value { .integer(counts[group]) }
}

/// `count(x)` and `count(DISTINCT x)` of a variable that is mostly a node or an edge.
final class DistinctCount: GroupedAggregate {
  let slot: Slot
  /// Group in the upper half, id in the lower: what was counted.
  private var seen: Set<UInt64> = []
  /// Where there is one group: a bit for each id below ``limit``, which is quicker.
  private var bits: [UInt64]
  private var touched: [UInt32] = []
  private var others = ShardedSet<GroupedValue>()
  private var counts: [Int64] = []
  private let held: HeldMemory

  private struct GroupedValue: Hashable {
    let group: Int32
    let value: EquivalentValue
  }

  init(_ context: Execution, slot: Slot) {
    self.slot = slot
    held = HeldMemory(context.meter)
    bits = []
    limit = max(context.graph.nodeCount, context.graph.edgeCount)
  }
  private let limit: Int

  func removeAll() {
    held.removeAll()
    DistinctCount.clear(&bits, touched)
    touched.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
    others.removeAll()
    counts.removeAll(keepingCapacity: true)
  }

  func addGroup() { counts.append(0) }

  func add(_ batch: Batch, groups: [Int32]) throws(RunError) {
    guard batch[slot].kind != .values else { return try addValues(batch, groups) }
    if counts.count == 1, seen.isEmpty { return addSingle(batch[slot].ids) }
    for (row, group) in groups.enumerated() {
      let id = batch[slot].ids[row]
      if id != Column.null, seen.insert(UInt64(group) << 32 | UInt64(id)).inserted {
        counts[Int(group)] += 1
        try held.add(24)
      }
    }
  }

  private func addSingle(_ ids: [UInt32]) {
    if bits.isEmpty { bits = Array(repeating: 0, count: limit / 64 + 1) }
    // Taken out of the object while they change: asking it for each id would cost more than the rest.
    var (bits, touched) = ([UInt64](), [UInt32]())
    swap(&bits, &self.bits)
    swap(&touched, &self.touched)
    counts[0] += DistinctCount.mark(ids, below: limit, &bits, &touched)
    swap(&bits, &self.bits)
    swap(&touched, &self.touched)
  }

  /// Sets the ids' bits, and gives how many were not set before. `touched` takes an id of each word that was zero.
  private static func mark(_ ids: [UInt32], below limit: Int, _ bits: inout [UInt64], _ touched: inout [UInt32]) -> Int64 {
    let ids = ids.span
    var words = bits.mutableSpan
    var count: Int64 = 0
    for place in ids.indices {
      let id = ids[place]
      guard Int(id) < limit else { continue }
      let word = words[Int(id >> 6)]
      let bit: UInt64 = 1 << UInt64(id & 63)
      if word == 0 { touched.append(id) }
      words[Int(id >> 6)] = word | bit
      count &+= word & bit == 0 ? 1 : 0
    }
    return count
  }

  private static func clear(_ bits: inout [UInt64], _ touched: [UInt32]) {
    var words = bits.mutableSpan
    for id in touched { words[Int(id >> 6)] = 0 }
  }

  private func addValues(_ batch: Batch, _ groups: [Int32]) throws(RunError) {
    for (row, group) in groups.enumerated() {
      let value = batch[slot].values[row]
      guard !value.isNull, others.insert(GroupedValue(group: group, value: EquivalentValue(value))) else { continue }
      counts[Int(group)] += 1
      try held.add(value.heldBytes + 64)
    }
  }

  func result(of group: Int) -> Value { .integer(counts[group]) }
}

/// Any aggregate, an accumulator for each group.
final class AccumulatedAggregate: GroupedAggregate {
  private let context: Execution
  private let arguments: [CompiledExpression]
  private let make: () -> any Accumulator
  private var accumulators: [any Accumulator] = []
  /// What the accumulators hold.
  private let held: HeldMemory

  init(_ context: Execution, _ arguments: [CompiledExpression], make: @escaping () -> any Accumulator) {
    (self.context, self.arguments, self.make) = (context, arguments, make)
    held = HeldMemory(context.meter)
  }

  func removeAll() {
    accumulators.removeAll()
    held.removeAll()
  }

  func addGroup() throws(RunError) {
    accumulators.append(make())
    try held.add(96)
  }

  func add(_ batch: Batch, groups: [Int32]) throws(RunError) {
    var values: [Value] = []
    for (row, group) in groups.enumerated() {
      values.removeAll(keepingCapacity: true)
      for argument in arguments { values.append(try context.evaluate(argument, batch, row)) }
      let before = context.meter.held
      do { try accumulators[Int(group)].add(values, context.meter) } catch { throw placed(error) }
      if context.meter.held != before { held.adopt(context.meter.held - before) }
    }
  }

  func result(of group: Int) throws(RunError) -> Value {
    do { return try accumulators[group].result() } catch { throw placed(error) }
  }

  private func placed(_ error: RunError) -> RunError { arguments.first?.at(error) ?? error }
}
