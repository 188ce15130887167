import EntenteModel

extension GraphDelta {
  func nodes(where key: KeyID, equals value: PropertyValue, label: LabelID?, into output: inout [NodeID]) throws(StoreError) {
    if keys.isInBase(key.rawValue), label.map({ labels.isInBase($0.rawValue) }) ?? true {
      var found: [NodeID] = []
      try base.nodes(where: key, equals: value, label: label, into: &found)
      output += found.filter { !isHidden($0) }
    }
    let ownLabel = label.map { labels.into($0.rawValue) }
    if let ownLabel, ownLabel == nil { return }
    guard let ownKey = keys.into(key.rawValue) else { return }
    var found: [NodeID] = []
    try added.nodes(where: KeyID(ownKey), equals: value, label: ownLabel.flatMap { $0 }.map { LabelID($0) }, into: &found)
    output += out(described: found)
  }

  func edges(where key: KeyID, equals value: PropertyValue, type: TypeID?, into output: inout [EdgeID]) throws(StoreError) {
    if keys.isInBase(key.rawValue), type.map({ types.isInBase($0.rawValue) }) ?? true {
      var found: [EdgeID] = []
      try base.edges(where: key, equals: value, type: type, into: &found)
      output += found.filter { !isGone($0) }
    }
    let ownType = type.map { types.into($0.rawValue) }
    if let ownType, ownType == nil { return }
    guard let ownKey = keys.into(key.rawValue) else { return }
    var found: [EdgeID] = []
    try added.edges(where: KeyID(ownKey), equals: value, type: ownType.flatMap { $0 }.map { TypeID($0) }, into: &found)
    output += found.map(out)
  }

  private func out(described nodes: [NodeID]) -> [NodeID] { nodes.filter { isDescribed[Int($0.rawValue)] }.map(out) }

  func nodes(named key: String) throws(StoreError) -> [NodeID] {
    (try base.nodes(named: key).filter { !isHidden($0) } + out(described: try added.nodes(named: key))).sorted()
  }

  func names(withPrefix prefix: String, limit: Int) throws(StoreError) -> [NameEntry] {
    // What is hidden must not use up the limit.
    let found = try base.names(withPrefix: prefix, limit: limit + hidden.count)
    return Array(merged(found, try added.names(withPrefix: prefix, limit: limit + outward.count)).prefix(limit))
  }

  /// By key, the base's first.
  func merged(_ found: [NameEntry], _ own: [NameEntry]) -> [NameEntry] {
    let kept = found.filter { !isHidden($0.node) }
    let added = own.filter { isDescribed[Int($0.node.rawValue)] }.map { entry in
      NameEntry(key: entry.key, name: entry.name, node: out(entry.node), isAlias: entry.isAlias)
    }
    guard !added.isEmpty else { return kept }
    return (kept + added).enumerated().sorted { a, b in
      if a.element.key.utf8.elementsEqual(b.element.key.utf8) { return a.offset < b.offset }
      return a.element.key.utf8.lexicographicallyPrecedes(b.element.key.utf8)
    }.map(\.element)
  }
}
