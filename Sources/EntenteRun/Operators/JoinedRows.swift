import EntenteModel
import EntentePlan

/// The rows of another plan that does not depend on the input: all of them; where there are keys, only those whose keys may be equal.
///
/// The other plan's rows are kept, and found by a hash of their keys where there are some. Whether keys are equal is decided by a filter
/// above: the hash only leaves out what cannot be.
final class JoinedRows: RowMatches {
  let slots: [Slot]
  private let right: any Operator
  private let context: Execution
  private let keys: [(left: CompiledExpression, right: CompiledExpression)]
  private let table: RowTable
  private var index: [UInt64: [Int32]] = [:]
  /// Rows whose keys have no hash (dates, which may be equal to strings; lists): they go with every row.
  private var unhashed: [Int32] = []
  /// The index of the rows kept.
  private let held: HeldMemory
  private var isLoaded = false
  private var candidates: [Int32] = []

  /// - Parameter slots: those of the other plan's rows that are wanted.
  init(_ context: Execution, right: any Operator, keys: [(left: CompiledExpression, right: CompiledExpression)], slots: [Slot]) {
    (self.right, self.context, self.keys, self.slots) = (right, context, keys, slots)
    table = RowTable(context, slots: slots, keys: [])
    held = HeldMemory(context.meter)
  }

  var count: Int { candidates.count }
  var isHopeless: Bool { table.count == 0 }

  func restart() {
    right.restart()
    table.removeAll()
    held.removeAll()
    index.removeAll()
    unhashed.removeAll()
    isLoaded = false
  }

  func find(_ row: Int, of source: Batch) throws(RunError) {
    if !isLoaded { try load() }
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

  func begin(_ output: Batch) {
    for slot in slots { output[slot].become(table.rows[slot].kind) }
  }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for slot in slots {
      for place in places { output[slot].append(from: table.rows[slot], row: Int(candidates[place])) }
    }
    return places.count
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
