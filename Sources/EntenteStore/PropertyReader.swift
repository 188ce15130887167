package import EntenteModel

/// Reads properties of many rows: each string that rows share, and each date, is made once.
///
/// It is for one thread, and for as long as one pass takes; what it has made it keeps.
package struct PropertyReader {
  private let store: GraphStore
  private var strings: [Int: String] = [:]
  private var dates: [Int: PartialDate] = [:]

  package init(_ store: GraphStore) { self.store = store }

  /// How many strings and dates were made and kept, for tests.
  package var madeCount: Int { strings.count + dates.count }

  /// The value of an edge's property, as ``GraphStore/value(of:_:)`` has it. O(1) for numbers and for what was read before; O(length) for strings.
  package mutating func value(of edge: EdgeID, _ key: KeyID) throws(StoreError) -> PropertyValue? {
    if store.delta != nil { return try store.value(of: edge, key) }
    let type = Int(store.type(of: edge).rawValue)
    guard let column = GraphStore.column(store.edgeColumns[type], key),
      let number = try column.number(Int(edge.rawValue) - store.edgeStarts[type], store.file)
    else { return nil }
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
