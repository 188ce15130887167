package import EntenteModel

/// A property graph that is read, never changed: opened from disk or built in memory.
///
/// Nodes are ordered by their labels, edges by type, then source, then target. Every method that touches the graph's bytes throws
/// ``StoreError/damaged(path:offset:what:)`` where they are not those that were written, and never traps on a file's contents;
/// an id or key that the graph never gave is the caller's mistake, and traps.
package final class GraphStore: Sendable {
  // A first, plain version over rows in memory, behind the interface that stays.
  let nodes: [(labels: [LabelID], properties: [KeyID: PropertyValue])]
  let edges: [(source: NodeID, target: NodeID, type: TypeID, properties: [KeyID: PropertyValue])]
  let outgoing: [[EdgeID]]
  let incoming: [[EdgeID]]
  package let labels: [String]
  package let types: [String]
  package let keys: [String]
  let files: [String: [UInt8]]

  init(_ builder: GraphBuilder) throws(StoreError) {
    func names(_ list: [String]) -> [String] { Array(Set(list)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    let kept = builder.nodes.indices.filter { builder.nodes[$0] != nil }
    let rows = builder.edges.compactMap { $0 }
    let labels = names(builder.nodes.flatMap { $0?.labels ?? [] })
    let types = names(rows.map(\.type))
    let keys = names(builder.nodes.flatMap { $0.map { Array($0.properties.keys) } ?? [] } + rows.flatMap { Array($0.properties.keys) })
    func label(_ name: String) -> LabelID { LabelID(UInt16(labels.firstIndex(of: name) ?? 0)) }
    func coded(_ properties: [String: PropertyValue]) -> [KeyID: PropertyValue] {
      var result: [KeyID: PropertyValue] = [:]
      for (key, value) in properties { result[KeyID(UInt16(keys.firstIndex(of: key) ?? 0))] = value }
      return result
    }
    var place: [Int: NodeID] = [:]
    let order = kept.map { ($0, builder.nodes[$0]?.labels.map(label) ?? []) }.sorted {
      $0.1 == $1.1 ? $0.0 < $1.0 : $0.1.lexicographicallyPrecedes($1.1)
    }
    for (i, item) in order.enumerated() { place[item.0] = NodeID(UInt32(i)) }
    nodes = order.map { ($0.1, coded(builder.nodes[$0.0]?.properties ?? [:])) }
    var list: [(source: NodeID, target: NodeID, type: TypeID, properties: [KeyID: PropertyValue])] = []
    for row in rows {
      guard let source = place[row.source], let target = place[row.target] else {
        throw .invalid(what: "an edge meets a node that was removed")
      }
      list.append((source, target, TypeID(UInt16(types.firstIndex(of: row.type) ?? 0)), coded(row.properties)))
    }
    edges = list.enumerated().sorted {
      ($0.element.type, $0.element.source, $0.element.target, $0.offset) < (
        $1.element.type, $1.element.source, $1.element.target, $1.offset
      )
    }.map(\.element)
    var outgoing = [[EdgeID]](repeating: [], count: nodes.count)
    var incoming = outgoing
    for (i, edge) in edges.enumerated() {
      outgoing[Int(edge.source.rawValue)].append(EdgeID(UInt32(i)))
      incoming[Int(edge.target.rawValue)].append(EdgeID(UInt32(i)))
    }
    (self.outgoing, self.incoming, self.labels, self.types, self.keys, files) = (
      outgoing, incoming, labels, types, keys, builder.attachments
    )
  }

  /// Opens the graph in a directory. O(1) in the graph's size.
  package static func open(_ directory: String) throws(StoreError) -> GraphStore { throw .missing(path: directory) }

  package var nodeCount: Int { nodes.count }
  package var edgeCount: Int { edges.count }
  package func label(named name: String) -> LabelID? { labels.firstIndex(of: name).map { LabelID(UInt16($0)) } }
  package func type(named name: String) -> TypeID? { types.firstIndex(of: name).map { TypeID(UInt16($0)) } }
  package func key(named name: String) -> KeyID? { keys.firstIndex(of: name).map { KeyID(UInt16($0)) } }
  package func name(of label: LabelID) -> String { labels[Int(label.rawValue)] }
  package func name(of type: TypeID) -> String { types[Int(type.rawValue)] }
  package func name(of key: KeyID) -> String { keys[Int(key.rawValue)] }
  /// How many nodes bear a label. O(distinct label sets).
  package func count(of label: LabelID) -> Int { nodes.count { $0.labels.contains(label) } }
  /// How many edges are of a type. O(1).
  package func count(of type: TypeID) -> Int { edges.count { $0.type == type } }
  /// Files kept within the graph.
  package var attachmentNames: [String] { files.keys.sorted() }
  package func attachment(named name: String) throws(StoreError) -> [UInt8]? { files[name] }
}

// MARK: Nodes

extension GraphStore {
  /// The next nodes that bear `label` (all nodes for `nil`), at most `limit`, appended in the store's order. `position` is 0 at first and is moved on;
  /// nothing appended means that there are no more. O(nodes given).
  package func nodes(with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]) {
    var left = limit
    while left > 0, position < nodes.count {
      if label.map({ nodes[position].labels.contains($0) }) ?? true {
        output.append(NodeID(UInt32(position)))
        left -= 1
      }
      position += 1
    }
  }

  package func hasLabel(_ node: NodeID, _ label: LabelID) -> Bool { nodes[Int(node.rawValue)].labels.contains(label) }
  /// In the order in which they were given: kind before role.
  package func labels(of node: NodeID) -> [LabelID] { nodes[Int(node.rawValue)].labels }
}

// MARK: Adjacency

extension GraphStore {
  /// The edges at a node, appended: by type, within one type by far end where outgoing, by edge where incoming. A loop is given in both directions.
  package func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    try neighbours(of: [node], direction, type: type, into: &output)
  }

  /// The edges at each of several nodes, appended in the nodes' order, with `origins` telling which.
  package func neighbours(of batch: [NodeID], _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    for (origin, node) in batch.enumerated() {
      for id in direction == .outgoing ? outgoing[Int(node.rawValue)] : incoming[Int(node.rawValue)] {
        let edge = edges[Int(id.rawValue)]
        if let type, edge.type != type { continue }
        output.nodes.append(direction == .outgoing ? edge.target : edge.source)
        output.edges.append(id)
        output.types.append(edge.type)
        output.origins.append(UInt32(origin))
      }
    }
  }

  /// How many edges there are at a node. O(1) a type.
  package func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(StoreError) -> Int {
    var edges = Adjacency()
    try neighbours(of: node, direction, type: type, into: &edges)
    return edges.count
  }

  /// The next edges of a type (of all types for `nil`), at most `limit`, appended in the store's order. `position` as in ``nodes(with:from:limit:into:)``.
  package func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(StoreError) {
    var left = limit
    while left > 0, position < edges.count {
      let edge = edges[position]
      if type == nil || edge.type == type {
        output.edges.append(EdgeID(UInt32(position)))
        output.sources.append(edge.source)
        output.targets.append(edge.target)
        output.types.append(edge.type)
        left -= 1
      }
      position += 1
    }
  }

  package func source(of edge: EdgeID) throws(StoreError) -> NodeID { edges[Int(edge.rawValue)].source }
  package func target(of edge: EdgeID) throws(StoreError) -> NodeID { edges[Int(edge.rawValue)].target }
  package func type(of edge: EdgeID) -> TypeID { edges[Int(edge.rawValue)].type }
}

// MARK: Properties

extension GraphStore {
  package func value(of node: NodeID, _ key: KeyID) throws(StoreError) -> PropertyValue? { nodes[Int(node.rawValue)].properties[key] }
  package func value(of edge: EdgeID, _ key: KeyID) throws(StoreError) -> PropertyValue? { edges[Int(edge.rawValue)].properties[key] }
  /// By key.
  package func properties(of node: NodeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    nodes[Int(node.rawValue)].properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
  package func properties(of edge: EdgeID) throws(StoreError) -> [(key: KeyID, value: PropertyValue)] {
    edges[Int(edge.rawValue)].properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What the values of `key` are over the edges that have it; `nil` where none has.
  package func edgeColumn(_ key: KeyID) -> ColumnKind? {
    let kinds = Set(edges.compactMap { $0.properties[key].map(ColumnKind.init) })
    return kinds.count > 1 ? .mixed : kinds.first
  }

  /// The days that a date or EDTF column covers, appended, one place an edge. Only for a key whose ``edgeColumn(_:)`` is `.date` or `.edtf`; other
  /// values count as absent.
  package func daySpans(of batch: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(StoreError) {
    for edge in batch {
      switch edges[Int(edge.rawValue)].properties[key] {
      case .date(let days):
        output.first.append(Int32(truncatingIfNeeded: days))
        output.last.append(Int32(truncatingIfNeeded: days))
      case .edtf(let date):
        output.first.append(date.firstDay)
        output.last.append(date.lastDay)
      default:
        output.first.append(DaySpans.absentFirst)
        output.last.append(DaySpans.absentLast)
      }
    }
  }
}

extension ColumnKind {
  init(_ value: PropertyValue) {
    switch value {
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .float: self = .float
    case .string: self = .string
    case .date(let days): self = Int32(exactly: days) == nil ? .mixed : .date
    case .edtf: self = .edtf
    default: self = .mixed
    }
  }
}

// MARK: Lookup

extension GraphStore {
  /// The nodes whose `key` is exactly `value` (scalar by scalar for strings), of `label` where one is given, appended in the store's order.
  /// A few cache lines for strings under `name` and `id`; a scan of the column otherwise.
  package func nodes(where key: KeyID, equals value: PropertyValue, label: LabelID?, into output: inout [NodeID]) throws(StoreError) {
    for i in nodes.indices where nodes[i].properties[key] == value && (label.map { nodes[i].labels.contains($0) } ?? true) {
      output.append(NodeID(UInt32(i)))
    }
  }

  /// The nodes that bear a name or an alias whose ``Folding/key(_:)`` is `key`, in the store's order.
  package func nodes(named key: String) throws(StoreError) -> [NodeID] { try allNames().filter { $0.key == key }.map(\.node).uniqued() }

  /// Names and aliases whose folded key begins with `prefix`, at most `limit`, by key.
  package func names(withPrefix prefix: String, limit: Int) throws(StoreError) -> [NameEntry] {
    Array(try allNames().filter { $0.key.utf8.starts(with: prefix.utf8) }.prefix(limit))
  }

  /// The next names and aliases by folded key, at most `limit`, for searches that need them all. `position` as in ``nodes(with:from:limit:into:)``.
  package func names(from position: inout Int, limit: Int, into output: inout [NameEntry]) throws(StoreError) {
    let next = try allNames().dropFirst(position).prefix(limit)
    position += next.count
    output.append(contentsOf: next)
  }

  private func allNames() throws(StoreError) -> [NameEntry] {
    var entries: [NameEntry] = []
    for i in nodes.indices {
      let node = NodeID(UInt32(i))
      if let key = key(named: "name"), case .string(let name)? = nodes[i].properties[key] {
        entries.append(NameEntry(key: Folding.key(name), name: name, node: node, isAlias: false))
      }
      guard let key = key(named: "aliases"), case .list(let aliases)? = nodes[i].properties[key] else { continue }
      for case .string(let name) in aliases { entries.append(NameEntry(key: Folding.key(name), name: name, node: node, isAlias: true)) }
    }
    return entries.sorted { ($0.key, $0.node) < ($1.key, $1.node) }
  }
}

/// A name under which a node is found.
package struct NameEntry: Hashable, Sendable {
  /// The name, folded.
  package var key: String
  package var name: String
  package var node: NodeID
  package var isAlias: Bool
}

extension Sequence where Element == NodeID {
  fileprivate func uniqued() -> [NodeID] { Array(Set(self)).sorted() }
}

extension GraphBuilder {
  /// The graph in memory. O(size × log size).
  package func build() throws(StoreError) -> GraphStore { try GraphStore(self) }

  /// Writes the graph to a directory, whole or not at all: what was there stays until the new graph stands beside it.
  package func write(to directory: String) throws(StoreError) {
    throw .unwritable(path: directory, reason: "writing comes with the file format")
  }
}
