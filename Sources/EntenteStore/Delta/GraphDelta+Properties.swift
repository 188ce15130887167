import EntenteModel

extension GraphDelta {
  func value(of node: NodeID, _ key: KeyID) throws(StoreError) -> PropertyValue? {
    guard let own = described(node.rawValue) else { return keys.isInBase(key.rawValue) ? try base.value(of: node, key) : nil }
    guard let ownKey = keys.into(key.rawValue) else { return nil }
    return try added.value(of: NodeID(UInt32(own)), KeyID(ownKey))
  }

  func value(of edge: EdgeID, _ key: KeyID) throws(StoreError) -> PropertyValue? {
    if isInBase(edge) { return keys.isInBase(key.rawValue) ? try base.value(of: edge, key) : nil }
    guard let ownKey = keys.into(key.rawValue) else { return nil }
    return try added.value(of: own(edge), KeyID(ownKey))
  }

  func properties(of node: NodeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    guard let own = described(node.rawValue) else { return try base.properties(of: node) }
    return translate(try added.properties(of: NodeID(UInt32(own))))
  }

  func properties(of edge: EdgeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    isInBase(edge) ? try base.properties(of: edge) : translate(try added.properties(of: own(edge)))
  }

  /// By the keys' names still: the changes have them in that order.
  private func translate(_ properties: [(key: KeyID, value: PropertyValue)]) -> [(key: KeyID, value: PropertyValue)] {
    properties.map { (KeyID(keys.out($0.key.rawValue)), $0.value) }
  }

  func labels(of node: NodeID) -> [LabelID] {
    guard let own = described(node.rawValue) else { return base.labels(of: node) }
    return added.labels(of: NodeID(UInt32(own))).map { LabelID(labels.out($0.rawValue)) }
  }

  func count(of label: LabelID) -> Int {
    var count = labels.isInBase(label.rawValue) ? base.count(of: label) : 0
    for node in hidden where base.labels(of: NodeID(node)).contains(label) { count -= 1 }
    if let own = labels.into(label.rawValue) { count += added.count(of: LabelID(own)) }
    return count
  }

  /// First those of the base, then those of the changes.
  func nodes(with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]) {
    let end = output.count + limit
    while position < base.nodeCount, output.count < end {
      let first = output.count
      if label.map({ labels.isInBase($0.rawValue) }) ?? true {
        base.nodes(with: label, from: &position, limit: end - first, into: &output)
      }
      if output.count == first { position = base.nodeCount }
      let kept = output[first...].filter { !isHidden($0) }
      output.replaceSubrange(first..., with: kept)
    }
    guard position >= base.nodeCount else { return }
    let ownLabel = label.map { labels.into($0.rawValue) }
    if let ownLabel, ownLabel == nil { return }
    // Positions go on through the file's own nodes, of which some are ends alone.
    var own = position - base.nodeCount
    while output.count < end {
      var found: [NodeID] = []
      added.nodes(with: ownLabel.flatMap { $0 }.map { LabelID($0) }, from: &own, limit: end - output.count, into: &found)
      if found.isEmpty { break }
      output += found.filter { isDescribed[Int($0.rawValue)] }.map(out)
    }
    position = base.nodeCount + own
  }

  func edgeColumn(_ key: KeyID) -> ColumnKind? {
    Self.both(
      keys.isInBase(key.rawValue) ? base.edgeColumn(key) : nil, keys.into(key.rawValue).flatMap { added.edgeColumn(KeyID($0)) })
  }

  func nodeColumn(_ key: KeyID) -> ColumnKind? {
    Self.both(
      keys.isInBase(key.rawValue) ? base.nodeColumn(key) : nil, keys.into(key.rawValue).flatMap { added.nodeColumn(KeyID($0)) })
  }

  private static func both(_ first: ColumnKind?, _ second: ColumnKind?) -> ColumnKind? {
    guard let first, let second else { return first ?? second }
    return first == second ? first : .mixed
  }
}

/// Values as numbers: those of the changes that are places in tables stand after the base's tables.
extension GraphDelta {
  func storedValues(ofNodes nodes: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    for node in nodes {
      var found: [StoredValue] = []
      if let own = described(node) {
        if let ownKey = keys.into(key.rawValue) { try added.storedValues(ofNodes: [UInt32(own)], KeyID(ownKey), into: &found) }
        output.append(found.first.map(translate) ?? .absent)
      } else if keys.isInBase(key.rawValue) {
        try base.storedValues(ofNodes: [node], key, into: &output)
      } else {
        output.append(.absent)
      }
    }
  }

  func storedValues(ofEdges edges: [UInt32], _ key: KeyID, into output: inout [StoredValue]) throws(StoreError) {
    for edge in edges {
      var found: [StoredValue] = []
      if Int(edge) >= base.edgeCount {
        if let ownKey = keys.into(key.rawValue) {
          try added.storedValues(ofEdges: [edge == .max ? edge : own(EdgeID(edge)).rawValue], KeyID(ownKey), into: &found)
        }
        output.append(found.first.map(translate) ?? .absent)
      } else if keys.isInBase(key.rawValue) {
        try base.storedValues(ofEdges: [edge], key, into: &output)
      } else {
        output.append(.absent)
      }
    }
  }

  private func translate(_ value: StoredValue) -> StoredValue {
    StoredValue(kind: value.kind, number: value.number + (table(value.column) ?? 0), column: value.column)
  }

  /// How long the base's table is in which a column's numbers are places; `nil` where they stand for themselves.
  private func table(_ column: Column.Kind) -> Int64? {
    switch column {
    case .string: Int64(baseStrings)
    case .edtf: Int64(baseDates)
    case .other: Int64(baseValues)
    default: nil
    }
  }

  /// The value under the number that the graph it comes from gives it, and that graph.
  func origin(_ value: StoredValue) -> (store: GraphStore, value: StoredValue) {
    guard let table = table(value.column), value.kind != .absent, value.number >= table else { return (base, value) }
    return (added, StoredValue(kind: value.kind, number: value.number - table, column: value.column))
  }
}
