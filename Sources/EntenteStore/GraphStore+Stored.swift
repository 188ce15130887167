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

extension StoredValue.Kind {
  /// What the numbers of a column's kind are.
  init(_ kind: Column.Kind) {
    self =
      switch kind {
      case .boolean: .boolean
      case .integer: .integer
      case .float: .float
      case .date: .date
      case .string, .decimal, .hexadecimal: .text
      case .edtf, .other: .other
      }
  }
}

extension GraphStore {
  /// The values of a property of many nodes, given by their numbers, appended; of `UInt32.max`, which no node has, none. Reads a column on its own, so that
  /// the processor waits for many cache lines at once. O(nodes).
  package func storedValues(ofNodes nodes: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    if let delta { return try delta.storedValues(ofNodes: nodes, key, into: &output) }
    try forEachGroup(of: nodes.span, nodeStarts) { group, ids throws(StoreError) in
      try append(group.flatMap { Self.column(nodeColumns[$0], key) }, ids, after: nodeStarts[group ?? 0], &output)
    }
  }

  /// The same of edges.
  package func storedValues(ofEdges edges: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    if let delta { return try delta.storedValues(ofEdges: edges, key, into: &output) }
    try forEachGroup(of: edges.span, edgeStarts) { type, ids throws(StoreError) in
      try append(type.flatMap { Self.column(edgeColumns[$0], key) }, ids, after: edgeStarts[type ?? 0], &output)
    }
  }

  /// Ids that follow one another and belong to the same group, with it; `nil` for what belongs to none.
  @inline(__always) private func forEachGroup(
    of ids: Span<UInt32>, _ starts: [Int], _ body: (Int?, Span<UInt32>) throws(StoreError) -> Void
  ) throws(StoreError) {
    var place = 0
    while place < ids.count {
      let isThere = Int(ids[place]) < starts[starts.count - 1]
      let group = isThere ? Self.group(of: Int(ids[place]), starts) : 0
      let range = isThere ? starts[group]..<starts[group + 1] : starts[starts.count - 1]..<Int.max
      var end = place &+ 1
      while end < ids.count, range.contains(Int(ids[end])) { end &+= 1 }
      try body(isThere ? group : nil, ids.extracting(place..<end))
      place = end
    }
  }

  @inline(__always) private func append(
    _ column: Column?, _ ids: Span<UInt32>, after first: Int, _ output: inout [StoredValue]
  ) throws(StoreError) {
    guard let column else { return output.append(contentsOf: repeatElement(.absent, count: ids.count)) }
    let kind = StoredValue.Kind(column.kind)
    if column.presence == nil, column.dictionary == nil {
      let first = UInt32(truncatingIfNeeded: first)
      return try column.values.gather(ids, after: first, file, to: &output) { StoredValue(kind: kind, number: $0, column: column.kind) }
    }
    for place in ids.indices {
      let number = try column.number(Int(ids[place]) &- first, file)
      output.append(number.map { StoredValue(kind: kind, number: $0, column: column.kind) } ?? .absent)
    }
  }

  /// Looks ahead to texts that will be written out, so that the processor waits for many cache lines at once. O(values).
  package func touch(textsOf values: ArraySlice<StoredValue>) -> UInt64 {
    var touched: UInt64 = 0
    let (values, pool) = (values.span, catalog.pool)
    for place in values.indices where values[place].kind == .text && values[place].column == .string {
      touched ^= pool.touch(Int(truncatingIfNeeded: values[place].number), file)
    }
    return touched
  }

  /// The UTF-8 of a text, appended. O(length).
  package func appendText(of value: StoredValue, to output: inout [UInt8]) throws(StoreError) {
    if let delta {
      let (store, own) = delta.origin(value)
      return try store.appendText(of: own, to: &output)
    }
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
    if let delta {
      let (store, own) = delta.origin(value)
      return try store.value(of: own)
    }
    return value.kind == .absent ? nil : try self.value(value.column, value.number)
  }
}
