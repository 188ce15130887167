package import EntenteModel

/// Reads properties of many edges, one after the other: each string that edges share, and each date, is made once.
///
/// It is for one thread, and for as long as one pass takes; what it has made it keeps.
package struct PropertyReader {
  private let store: GraphStore
  private var strings: [Int: String] = [:]
  private var dates: [Int: PartialDate] = [:]
  private var edge = EdgeID(0)
  private var row = 0
  private var type: Int?
  /// Of the edge's type, by key.
  private var columns: [Column?] = []

  package init(_ store: GraphStore) { self.store = store }

  /// How many strings and dates were made and kept, for tests.
  package var madeCount: Int { strings.count + dates.count }

  /// Goes to an edge. O(1), and O(keys) where it is of another type than the one before.
  package mutating func move(to edge: EdgeID) {
    self.edge = edge
    guard store.delta == nil else { return }
    let type = Int(store.type(of: edge).rawValue)
    row = Int(edge.rawValue) - store.edgeStarts[type]
    if self.type == type { return }
    self.type = type
    columns.removeAll(keepingCapacity: true)
    for item in store.edgeColumns[type] {
      while columns.count < Int(item.key.rawValue) { columns.append(nil) }
      columns.append(item.column)
    }
  }

  /// The value of a property of that edge, as ``GraphStore/value(of:_:)`` has it. O(1) for numbers and for what was read before; O(length) for strings.
  package mutating func value(_ key: KeyID) throws(StoreError) -> PropertyValue? {
    if store.delta != nil { return try store.value(of: edge, key) }
    let place = Int(key.rawValue)
    guard place < columns.count, let column = columns[place], let number = try column.number(row, store.file) else { return nil }
    let code = Int(truncatingIfNeeded: number)
    switch column.kind {
    // Texts that stand at one row each are not kept.
    case .string where code < store.catalog.pool.count:
      if let known = strings[code] { return .string(known) }
      let string = try store.string(code)
      strings[code] = string
      return .string(string)
    case .edtf:
      if let known = dates[code] { return .edtf(known) }
      let date = try store.edtf(code)
      dates[code] = date
      return .edtf(date)
    default: return try store.value(column.kind, number)
    }
  }
}
