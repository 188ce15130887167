import EntenteModel
package import EntenteStore

/// Finds what a person means by a name.
package struct EntityFinder: Sendable {
  package enum Result: Sendable {
    case found(NodeRecord)
    /// Several bear the name.
    case ambiguous([NodeRecord])
    /// None does; names that are near.
    case unknown(suggestions: [String])
  }

  private let records: GraphRecords

  package init(_ records: GraphRecords) { self.records = records }

  /// By name or alias, whatever its case and accents; by id; by a document's register number. Else the nearest names are looked for.
  package func find(_ name: String) throws(StoreError) -> Result {
    let exact = try candidates(name)
    if exact.count == 1 { return .found(try records.node(exact[0])) }
    if exact.count > 1 { return try choose(exact, name) }
    return .unknown(suggestions: try near(name))
  }

  private func candidates(_ name: String) throws(StoreError) -> [NodeID] {
    let named = try records.store.nodes(named: Folding.key(name))
    if !named.isEmpty { return named }
    let slug = Folding.slug(name)
    for value in slug == name ? [name] : [name, slug] {
      let nodes = try nodes("id", value)
      if !nodes.isEmpty { return nodes }
    }
    return try nodes("number", RegisterNumber.canonical(name) ?? name)
  }

  private func nodes(_ key: String, _ value: String) throws(StoreError) -> [NodeID] {
    guard let key = records.store.key(named: key) else { return [] }
    var nodes: [NodeID] = []
    try records.store.nodes(where: key, equals: .string(value), label: nil, into: &nodes)
    return nodes
  }

  /// Of several, the one whose canonical name it is.
  private func choose(_ nodes: [NodeID], _ name: String) throws(StoreError) -> Result {
    var all: [NodeRecord] = []
    for node in nodes { all.append(try records.node(node)) }
    let canonical = all.filter { Folding.key($0.name) == Folding.key(name) }
    if canonical.count == 1 { return .found(canonical[0]) }
    return .ambiguous(all.sorted { $0.id < $1.id })
  }

  /// Canonical names of what is spelt nearly so, then of what begins so, then of what holds all its words. As ``NameSearch/matches(_:)``; the last only where
  /// there are fewer than three of the others.
  private func near(_ name: String) throws(StoreError) -> [String] {
    let key = Folding.key(name)
    let search = NameSearch(records.store)
    var found: [NameEntry] = []
    for match in try search.matches([NameProbe(key, .near(limit: 3))]).joined() { found += try search.entries(match) }
    var nodes = EditDistance.nearest(to: key, among: found.map(\.key), count: 8).flatMap { near in
      found.filter { $0.key == near }.map(\.node)
    }
    if key.utf8.count >= 3 { nodes += try records.store.names(withPrefix: key, limit: 8).map(\.node) }
    var names: [String] = []
    func suggest(_ node: NodeID) throws(StoreError) {
      let name = try records.node(node).name
      if names.count < Self.suggestions, !names.contains(name) { names.append(name) }
    }
    for node in nodes where names.count < Self.suggestions { try suggest(node) }
    guard names.count < Self.suggestions, key.utf8.count >= 3 else { return names }
    for match in try search.matches([NameProbe(key, .holding(isLoose: false))]).joined() where names.count < Self.suggestions {
      for entry in try search.entries(match) { try suggest(entry.node) }
    }
    return names
  }

  /// How many names are told at most that are near.
  private static let suggestions = 3
}
