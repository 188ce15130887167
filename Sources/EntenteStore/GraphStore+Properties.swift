import EntenteBytes
package import EntenteModel

extension GraphStore {
  /// The value of a node's property. O(1) for numbers; O(length) for strings.
  package func value(of node: NodeID, _ key: KeyID) throws(StoreError) -> PropertyValue? {
    if let delta { return try delta.value(of: node, key) }
    let group = group(of: Int(node.rawValue))
    guard let column = Self.column(nodeColumns[group], key) else { return nil }
    return try value(column, Int(node.rawValue) - nodeStarts[group])
  }

  /// The value of an edge's property. O(1) for numbers; O(length) for strings.
  package func value(of edge: EdgeID, _ key: KeyID) throws(StoreError) -> PropertyValue? {
    if let delta { return try delta.value(of: edge, key) }
    let type = Int(type(of: edge).rawValue)
    guard let column = Self.column(edgeColumns[type], key) else { return nil }
    return try value(column, Int(edge.rawValue) - edgeStarts[type])
  }

  /// By the keys' names.
  package func properties(of node: NodeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    if let delta { return try delta.properties(of: node) }
    let group = group(of: Int(node.rawValue))
    return try properties(nodeColumns[group], Int(node.rawValue) - nodeStarts[group])
  }

  /// By the keys' names.
  package func properties(of edge: EdgeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    if let delta { return try delta.properties(of: edge) }
    let type = Int(type(of: edge).rawValue)
    return try properties(edgeColumns[type], Int(edge.rawValue) - edgeStarts[type])
  }

  private func properties(_ columns: [Catalog.KeyedColumn], _ row: Int) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    var properties: [(key: KeyID, value: PropertyValue)] = []
    for item in columns { if let value = try value(item.column, row) { properties.append((item.key, value)) } }
    return properties
  }

  /// The column of a key. O(log keys of the group).
  static func column(_ columns: [Catalog.KeyedColumn], _ key: KeyID) -> Column? {
    var (low, high) = (0, columns.count)
    while low < high {
      let middle = (low + high) / 2
      if columns[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < columns.count && columns[low].key == key ? columns[low].column : nil
  }

  func value(_ column: Column, _ row: Int) throws(StoreError) -> PropertyValue? {
    guard let number = try column.number(row, file) else { return nil }
    return try value(column.kind, number)
  }

  /// What a column's number stands for.
  func value(_ kind: Column.Kind, _ number: Int64) throws(StoreError) -> PropertyValue {
    switch kind {
    case .boolean: return .boolean(number != 0)
    case .integer: return .integer(number)
    case .float: return .float(Double(bitPattern: UInt64(bitPattern: number)))
    case .string: return .string(try string(Int(truncatingIfNeeded: number)))
    case .date: return .date(days: number)
    case .edtf: return .edtf(try edtf(Int(truncatingIfNeeded: number)))
    case .decimal: return .string(NumericText.decimalText(number))
    case .hexadecimal: return .string(NumericText.hexadecimalText(number))
    case .other: return try heapValue(Int(truncatingIfNeeded: number))
    }
  }

  /// The string of a code.
  func string(_ code: Int) throws(StoreError) -> String {
    if code < catalog.pool.count { return try catalog.pool.string(code, file) }
    return String(decoding: try stringBytes(code), as: UTF8.self)
  }

  func stringBytes(_ code: Int) throws(StoreError) -> [UInt8] {
    if code < catalog.pool.count { return try catalog.pool.bytes(code, file) }
    return try catalog.texts.bytes(code - catalog.pool.count, try texts.table(catalog.texts, file), file)
  }

  func edtf(_ place: Int) throws(StoreError) -> PartialDate {
    guard let date = PartialDate(try string(Int(try catalog.edtf.texts.value(place, file)))) else {
      throw file.damaged(catalog.edtf.texts.data, "an EDTF date that is none")
    }
    return date
  }

  private func heapValue(_ place: Int) throws(StoreError) -> PropertyValue {
    var reader = ByteReader(try catalog.heap.bytes(place, file))
    let sources = ValueCodec.Sources(
      string: { code throws(StoreError) in try self.string(code) }, edtf: { place throws(StoreError) in try self.edtf(place) })
    guard let value = try ValueCodec.read(&reader, sources), reader.isAtEnd else {
      throw file.damaged(catalog.heap.data, "a value that cannot be read")
    }
    return value
  }

  /// What the values of `key` are over the edges that have it; `nil` where none has. O(types).
  package func edgeColumn(_ key: KeyID) -> ColumnKind? {
    if let delta { return delta.edgeColumn(key) }
    return Self.kind(edgeColumns, key)
  }

  /// What the values of `key` are over the nodes that have it; `nil` where none has. O(sets of labels).
  package func nodeColumn(_ key: KeyID) -> ColumnKind? {
    if let delta { return delta.nodeColumn(key) }
    return Self.kind(nodeColumns, key)
  }

  private static func kind(_ groups: [[Catalog.KeyedColumn]], _ key: KeyID) -> ColumnKind? {
    let kinds = Set(groups.compactMap { column($0, key).map { ColumnKind($0.kind) } })
    return kinds.count > 1 ? .mixed : kinds.first
  }
}

extension ColumnKind {
  init(_ kind: Column.Kind) {
    switch kind {
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .float: self = .float
    case .string, .decimal, .hexadecimal: self = .string
    case .date: self = .date
    case .edtf: self = .edtf
    case .other: self = .mixed
    }
  }
}
