package import EntenteModel

/// A name under which a node is found.
package struct NameEntry: Hashable, Sendable {
  /// The name, folded.
  package var key: String
  package var name: String
  package var node: NodeID
  package var isAlias: Bool
}

extension GraphStore {
  /// The nodes whose `key` is exactly `value` (scalar by scalar for strings), of `label` where one is given, appended in the store's order.
  /// A few cache lines for strings under `name` and `id`; a scan of the column otherwise.
  package func nodes(where key: KeyID, equals value: PropertyValue, label: LabelID?, into output: inout [NodeID]) throws(StoreError) {
    if let delta { return try delta.nodes(where: key, equals: value, label: label, into: &output) }
    if case .string(let text) = value, key == nameKey || key == idKey {
      let bytes = Array(text.utf8)
      if key == nameKey || !NumericText.isNumber(bytes[...]) { return try nodes(indexed: bytes, key, label, into: &output) }
    }
    for (number, group) in catalog.nodeGroups.enumerated() where label.map({ group.labels.contains($0) }) ?? true {
      guard let column = Self.column(group.columns, key) else { continue }
      for row in try rows(column, equal: value) { output.append(NodeID(UInt32(nodeStarts[number] + row))) }
    }
  }

  /// The edges whose `key` is exactly `value`, of `type` where one is given, appended in the store's order. A scan of the column.
  package func edges(where key: KeyID, equals value: PropertyValue, type: TypeID?, into output: inout [EdgeID]) throws(StoreError) {
    if let delta { return try delta.edges(where: key, equals: value, type: type, into: &output) }
    for (number, group) in catalog.edgeGroups.enumerated() where type.map({ Int($0.rawValue) == number }) ?? true {
      guard let column = Self.column(group.columns, key) else { continue }
      for row in try rows(column, equal: value) { output.append(EdgeID(UInt32(edgeStarts[number] + row))) }
    }
  }

  /// The nodes of a string under `name` or `id`, found in the index of these.
  private func nodes(indexed bytes: [UInt8], _ key: KeyID, _ label: LabelID?, into output: inout [NodeID]) throws(StoreError) {
    guard let code = try catalog.pool.code(of: bytes, file) else { return }
    let range = key == nameKey ? try catalog.names.range(code, file) : try catalog.ids.range(code, file)
    for place in range {
      let node = NodeID(
        UInt32(truncatingIfNeeded: try key == nameKey ? catalog.names.values.value(place, file) : catalog.ids.values.value(place, file)))
      if label.map({ hasLabel(node, $0) }) ?? true { output.append(node) }
    }
  }

  func nodes(_ index: Lists, _ codes: Range<Int>) throws(StoreError) -> [NodeID] {
    var nodes: [UInt32] = []
    for code in codes { try index.values.append(try index.range(code, file), file, to: &nodes) { $0 } }
    return nodes.map { NodeID($0) }
  }

  /// The rows of a column that hold a value.
  private func rows(_ column: Column, equal value: PropertyValue) throws(StoreError) -> [Int] {
    var rows: [Int] = []
    guard let wanted = try target(value, column.kind) else {
      // A string that is not in the pool can still be a long text.
      if case .string(let text) = value, column.kind == .string, text.utf8.count <= GraphEncoder.poolLimit { return [] }
      if column.kind == .string || column.kind == .other || column.kind == .float {
        for row in 0..<column.rows where try self.value(column, row).map({ $0.isExactly(value) }) ?? false { rows.append(row) }
      }
      return rows
    }
    if column.ascending { return try column.row(of: wanted, file).map { [$0] } ?? [] }
    for row in 0..<column.rows { if let number = try column.number(row, file), number == wanted { rows.append(row) } }
    return rows
  }

  /// The number that a column of a kind holds for a value, where there is at most one and it is known without decoding.
  private func target(_ value: PropertyValue, _ kind: Column.Kind) throws(StoreError) -> Int64? {
    switch (kind, value) {
    case (.boolean, .boolean(let value)): return value ? 1 : 0
    case (.integer, .integer(let value)): return value
    case (.date, .date(let days)): return days
    case (.decimal, .string(let text)): return NumericText.decimal(Array(text.utf8)[...])
    case (.hexadecimal, .string(let text)): return NumericText.hexadecimal(Array(text.utf8)[...])
    case (.string, .string(let text)): return try catalog.pool.code(of: Array(text.utf8), file).map { Int64($0) }
    case (.edtf, .edtf(let date)):
      for place in 0..<catalog.edtf.texts.count where try edtf(place) == date { return Int64(place) }
      return nil
    default: return nil
    }
  }

  /// The nodes that bear a name or an alias whose ``Folding/key(_:)`` is `key`, in the store's order. O(log names).
  package func nodes(named key: String) throws(StoreError) -> [NodeID] {
    if let delta { return try delta.nodes(named: key) }
    let codes = try catalog.pool.codes(folded: Array(key.utf8), file)
    let found = Set(try nodes(catalog.names, codes) + nodes(catalog.aliases, codes))
    return found.sorted()
  }

  /// Names and aliases whose folded key begins with `prefix`, at most `limit`, by key.
  package func names(withPrefix prefix: String, limit: Int) throws(StoreError) -> [NameEntry] {
    if let delta { return try delta.names(withPrefix: prefix, limit: limit) }
    let codes = try catalog.pool.codes(prefix: Array(prefix.utf8), file)
    var entries: [NameEntry] = []
    var position = codes.lowerBound
    try names(from: &position, end: codes.upperBound, limit: limit, into: &entries)
    return entries
  }

  /// The names of a range of codes, `limit` or a few more.
  private func names(from position: inout Int, end: Int, limit: Int, into output: inout [NameEntry]) throws(StoreError) {
    let before = output.count
    while position < end, output.count - before < limit {
      let codes = position..<min(end, (position | 15) + 1)
      try catalog.pool.forEach(codes, file) { code, bytes throws(StoreError) in
        output += try entries(code, bytes)
      }
      position = codes.upperBound
    }
  }
}

extension PropertyValue {
  /// Equality without Unicode's: two strings are equal when their scalars are.
  func isExactly(_ other: PropertyValue) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.isExactly($1) }
    default: self == other
    }
  }
}
