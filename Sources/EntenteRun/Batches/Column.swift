import EntenteModel
import EntentePlan

/// One variable's values in a batch: ids where the variable can only be a node or an edge, general values elsewhere.
struct Column: Sendable {
  enum Kind: UInt8, Sendable {
    /// Not set in this batch.
    case unset
    /// `ids` are node ids; ``Column/null`` stands for null.
    case nodes
    /// `ids` are edge ids; ``Column/null`` stands for null.
    case edges
    /// `values` hold anything.
    case values
  }

  /// The id that no node and no edge has.
  static let null = UInt32.max

  var kind: Kind = .unset
  var ids: [UInt32] = []
  var values: [Value] = []

  /// The value at a row. O(1).
  @inline(__always)
  func value(at row: Int) -> Value {
    switch kind {
    case .unset: .null
    case .nodes: ids[row] == Column.null ? .null : .node(NodeID(ids[row]))
    case .edges: ids[row] == Column.null ? .null : .relationship(EdgeID(ids[row]))
    case .values: values[row]
    }
  }

  /// Forgets the rows and keeps the memory.
  mutating func clear() {
    ids.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Forgets the rows and gives the memory back.
  mutating func release() { (ids, values) = ([], []) }

  /// Makes room for so many rows.
  mutating func reserve(_ count: Int) {
    switch kind {
    case .unset: break
    case .nodes, .edges: ids.reserveCapacity(count)
    case .values: values.reserveCapacity(count)
    }
  }

  mutating func become(_ kind: Kind) {
    self.kind = kind
    clear()
  }

  /// Appends a value. A column of ids turns into one of values where the value is no such id.
  mutating func append(_ value: Value) {
    switch (kind, value) {
    case (.nodes, .node(let id)): ids.append(id.rawValue)
    case (.edges, .relationship(let id)): ids.append(id.rawValue)
    case (.nodes, .null), (.edges, .null): ids.append(Column.null)
    case (.values, _): values.append(value)
    default:
      generalise()
      values.append(value)
    }
  }

  /// Turns ids into values. O(rows).
  mutating func generalise() {
    guard kind != .values else { return }
    values = ids.indices.map { value(at: $0) }
    ids.removeAll(keepingCapacity: true)
    kind = .values
  }

  /// Appends row `row` of another column, `times` times.
  mutating func append(from other: Column, row: Int, times: Int = 1) {
    if kind == other.kind, kind != .values {
      guard kind != .unset else { return }
      let id = other.ids[row]
      if times == 1 { ids.append(id) } else { ids.append(contentsOf: repeatElement(id, count: times)) }
    } else {
      let value = other.value(at: row)
      for _ in 0..<times { append(value) }
    }
  }

  /// Keeps the given rows, in order. O(rows kept).
  mutating func keep(_ rows: [Int32]) {
    switch kind {
    case .unset: return
    case .nodes, .edges:
      keepIds(rows)
      ids.removeLast(ids.count - rows.count)
    case .values:
      for (to, from) in rows.enumerated() where to != Int(from) { values[to] = values[Int(from)] }
      values.removeLast(values.count - rows.count)
    }
  }

  private mutating func keepIds(_ rows: [Int32]) {
    let rows = rows.span
    var ids = self.ids.mutableSpan
    for place in rows.indices { ids[place] = ids[Int(rows[place])] }
  }
}
