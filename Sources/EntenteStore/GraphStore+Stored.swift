package import EntenteModel

/// A property's value as the store holds it: a number, whose meaning its column's kind says. Costs nothing to hand about.
package struct StoredValue: Sendable, BitwiseCopyable {
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// No value.
    case absent
    case boolean, integer, float, date
    /// Text, which ``GraphStore/appendText(of:to:)`` writes out.
    case text
    /// What ``GraphStore/value(of:)`` makes.
    case other
  }

  package let kind: Kind
  /// 0 or 1, the integer, the bits of the double, days since 1970-01-01; else the store's own.
  package let number: Int64
  let column: Column.Kind

  static let absent = StoredValue(kind: .absent, number: 0, column: .boolean)
}

extension GraphStore {
  /// The values of a property of many nodes, given by their numbers, appended; of `UInt32.max`, which no node has, none. Reads a column on its own, so that
  /// the processor waits for many cache lines at once. O(nodes).
  package func storedValues(ofNodes nodes: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    var (rows, column) = (0..<0, Column?.none)
    for node in nodes {
      let node = Int(node)
      if !rows.contains(node) {
        guard node < nodeCount else {
          output.append(.absent)
          continue
        }
        let group = group(of: node)
        (rows, column) = (nodeStarts[group]..<nodeStarts[group + 1], Self.column(nodeColumns[group], key))
      }
      output.append(try stored(column, node &- rows.lowerBound))
    }
  }

  /// The same of edges.
  package func storedValues(ofEdges edges: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    var (rows, column) = (0..<0, Column?.none)
    for edge in edges {
      let edge = Int(edge)
      if !rows.contains(edge) {
        guard edge < edgeCount else {
          output.append(.absent)
          continue
        }
        let type = Self.group(of: edge, edgeStarts)
        (rows, column) = (edgeStarts[type]..<edgeStarts[type + 1], Self.column(edgeColumns[type], key))
      }
      output.append(try stored(column, edge &- rows.lowerBound))
    }
  }

  @inline(__always) private func stored(_ column: Column?, _ row: Int) throws(StoreError) -> StoredValue {
    guard let column, let number = try column.number(row, file) else { return .absent }
    let kind: StoredValue.Kind =
      switch column.kind {
      case .boolean: .boolean
      case .integer: .integer
      case .float: .float
      case .date: .date
      case .string, .decimal, .hexadecimal: .text
      case .edtf, .other: .other
      }
    return StoredValue(kind: kind, number: number, column: column.kind)
  }

  /// Looks ahead to texts that will be written out, so that the processor waits for many cache lines at once. O(values).
  package func touch(textsOf values: [StoredValue]) -> UInt64 {
    catalog.pool.touch(values.lazy.map { $0.column == .string && $0.kind == .text ? Int(truncatingIfNeeded: $0.number) : -1 }, file)
  }

  /// The UTF-8 of a text, appended. O(length).
  package func appendText(of value: StoredValue, to output: inout [UInt8]) throws(StoreError) {
    let code = Int(truncatingIfNeeded: value.number)
    switch value.column {
    case .decimal: output.append(contentsOf: NumericText.decimalText(value.number).utf8)
    case .hexadecimal: output.append(contentsOf: NumericText.hexadecimalText(value.number).utf8)
    default:
      if code < catalog.pool.count { return try catalog.pool.append(code, file, to: &output) }
      output.append(contentsOf: try stringBytes(code))
    }
  }

  /// Any value, as ``value(of:_:)`` gives it.
  package func value(of value: StoredValue) throws(StoreError) -> PropertyValue? {
    value.kind == .absent ? nil : try self.value(value.column, value.number)
  }
}
