import EntenteModel
import EntentePlan

/// Each row of the input with each row of another plan that does not depend on it; where there are keys, only where these may be equal.
///
/// The other plan's rows are kept, and found by a hash of their keys where there are some. Whether keys are equal is decided by a filter
/// above: the hash only leaves out what cannot be.
final class JoinOperator: Operator {
  private let input: any Operator
  private let right: any Operator
  private let context: Execution
  private let keys: [(left: CompiledExpression, right: CompiledExpression)]
  private let table: RowTable
  private let carrier: Carrier
  private let added: [Slot]
  private let output: Batch
  private var index: [UInt64: [Int32]] = [:]
  /// Rows whose keys have no hash (dates, which may be equal to strings; lists): they go with every row.
  private var unhashed: [Int32] = []
  /// The index of the rows kept.
  private let held: HeldMemory
  private var isLoaded = false
  private var source: Batch?
  private var row = 0
  private var candidates: [Int32] = []
  private var offset = 0

  init(
    _ context: Execution, input: any Operator, right: any Operator, keys: [(left: CompiledExpression, right: CompiledExpression)],
    added: [Slot], live: [Slot]
  ) {
    (self.input, self.right, self.context, self.keys, self.added) = (input, right, context, keys, added)
    table = RowTable(context, slots: added, keys: [])
    held = HeldMemory(context.meter)
    carrier = Carrier(live: live, except: added)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    right.restart()
    table.removeAll()
    held.removeAll()
    index.removeAll()
    unhashed.removeAll()
    isLoaded = false
    source = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        row = 0
        if let source {
          if !isLoaded { try load() }
          try look(source)
        }
      }
      guard let source, table.count > 0 else { return nil }
      carrier.begin(output, like: source)
      for slot in added { output[slot].become(table.rows[slot].kind) }
      try fill(source)
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ source: Batch) throws(RunError) {
    while true {
      let end = min(candidates.count, offset + Batch.size - output.count)
      carrier.copy(row, of: source, times: end - offset, to: output)
      for slot in added {
        for place in offset..<end { output[slot].append(from: table.rows[slot], row: Int(candidates[place])) }
      }
      output.count += end - offset
      try context.meter.tick(end - offset + 1)
      offset = end
      guard offset == candidates.count else { return }
      row += 1
      guard row < source.count else { return }
      try look(source)
    }
  }

  private func load() throws(RunError) {
    isLoaded = true
    while let batch = try right.next() {
      try context.meter.tick(batch.count)
      for row in 0..<batch.count {
        guard !keys.isEmpty else {
          try table.append(row, of: batch)
          continue
        }
        switch try key(batch, row, right: true) {
        case .never: continue
        case .any: unhashed.append(Int32(table.count))
        case .hash(let hash): index[hash, default: []].append(Int32(table.count))
        }
        try table.append(row, of: batch)
        try held.add(24)
      }
    }
    if keys.isEmpty { candidates = Array(0..<Int32(table.count)) }
  }

  /// Finds the rows that go with the row at hand.
  private func look(_ source: Batch) throws(RunError) {
    offset = 0
    guard !keys.isEmpty else { return }
    switch try key(source, row, right: false) {
    case .never: candidates = []
    case .any:
      try context.meter.tick(table.count)
      candidates = Array(0..<Int32(table.count))
    case .hash(let hash):
      try context.meter.tick(1 + unhashed.count)
      candidates = (index[hash] ?? []) + unhashed
    }
  }

  private enum Key {
    /// A key is null: equal to nothing.
    case never
    /// Equality is not what a hash can tell.
    case any
    case hash(UInt64)
  }

  private func key(_ batch: Batch, _ row: Int, right: Bool) throws(RunError) -> Key {
    var hash: UInt64 = 0
    var isAny = false
    for pair in keys {
      let value = try context.evaluate(right ? pair.right : pair.left, batch, row)
      if value.isNull { return .never }
      if let part = value.equalityHash { hash = (hash ^ part) &* 0xFF51_AFD7_ED55_8CCD } else { isAny = true }
    }
    return isAny ? .any : .hash(hash)
  }
}

extension Value {
  /// A hash that values share which `=` finds equal; `nil` for kinds of which equality asks more than a hash can tell.
  fileprivate var equalityHash: UInt64? {
    switch self {
    case .boolean(let truth): return truth ? 1 : 2
    case .integer(let integer): return (Double(integer) + 0).bitPattern
    case .float(let float): return (float + 0).bitPattern
    case .string(let string):
      var hasher = Hasher()
      for byte in string.utf8 { hasher.combine(byte) }
      return UInt64(bitPattern: Int64(hasher.finalize()))
    case .node(let node): return UInt64(node.rawValue) | 1 << 40
    case .relationship(let edge): return UInt64(edge.rawValue) | 1 << 41
    default: return nil
    }
  }
}
