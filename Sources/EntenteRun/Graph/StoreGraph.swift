package import EntenteBytes
package import EntenteModel
package import EntenteStore

/// A store as operators and expressions see it. Holds nothing of its own but the names' numbers.
package final class StoreGraph: GraphSource {
  package let store: GraphStore
  private let nameKey: KeyID?
  private let idKey: KeyID?
  /// Edges are in the order of their types, unless the graph has changed.
  private let starts: [UInt32]

  package init(_ store: GraphStore) {
    self.store = store
    nameKey = store.key(named: "name")
    idKey = store.key(named: "id")
    starts = store.types.indices.reduce(into: [0]) { starts, type in
      starts.append(starts[type] + UInt32(store.count(of: TypeID(UInt16(type)))))
    }
  }

  package var nodeCount: Int { store.nodeCount }
  package var edgeCount: Int { store.edgeCount }
  package func count(of label: LabelID) -> Int { store.count(of: label) }
  package func count(of type: TypeID) -> Int { store.count(of: type) }
  package var labelNames: [String] { store.labels }
  package var typeNames: [String] { store.types }
  package var keyNames: [String] { store.keys }
  package func isIndexed(_ key: KeyID) -> Bool { key == nameKey || key == idKey }
  package func edgeColumn(_ key: KeyID) -> ColumnKind? { store.edgeColumn(key) }

  package func nodes(
    with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]
  ) throws(RunError) {
    store.nodes(with: label, from: &position, limit: limit, into: &output)
  }
  package func nodes(where key: KeyID, equals value: PropertyValue, into output: inout [NodeID]) throws(RunError) {
    do { try store.nodes(where: key, equals: value, label: nil, into: &output) } catch { throw RunError(error) }
  }
  package func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(RunError) {
    do { try store.neighbours(of: node, direction, type: type, into: &output) } catch { throw RunError(error) }
  }
  package func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest {
    filters.isEmpty ? EdgeTest(types: types) : store.edgeTest(types: types, where: filters)
  }
  package func neighbours(
    of nodes: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency
  ) throws(RunError) {
    do { try store.neighbours(of: nodes, direction, where: test, into: &output) } catch { throw RunError(error) }
  }
  package func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(RunError) {
    do { try store.edges(of: type, from: &position, limit: limit, into: &output) } catch { throw RunError(error) }
  }
  package func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(RunError) {
    do { try store.lists(of: nodes, first: first, direction, types: types, into: &output, &work) } catch { throw RunError(error) }
  }
  package func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(RunError) {
    do { try store.neighbours(in: lists, where: test, into: &output) } catch { throw RunError(error) }
  }
  package func follow(
    _ lists: ArraySlice<EdgeList>, level: Int, into reached: inout ReachedNumbers, toward other: borrowing ReachedNumbers
  ) -> Following { store.follow(lists, level: level, into: &reached, toward: other) }
  package func keep(_ rows: inout [Int32], of ids: [UInt32], with label: LabelID) { store.keep(&rows, of: ids, with: label) }
  package func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(RunError) -> Int {
    do { return try store.degree(of: node, direction, type: type) } catch { throw RunError(error) }
  }
  package func edgeRange(of type: TypeID) -> Range<UInt32>? {
    store.hasDelta ? nil : starts[Int(type.rawValue)]..<starts[Int(type.rawValue) + 1]
  }
  package func dayRuns(
    of pieces: [Range<UInt32>], _ key: KeyID, lastDay: @escaping @Sendable (Int32) -> Int32
  ) throws(RunError) -> [[DayTally.Run]] {
    do { return try store.dayRuns(of: pieces, key, lastDay: lastDay) } catch { throw RunError(error) }
  }
  package func daySpans(of edges: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(RunError) {
    do { try store.daySpans(of: edges, key, into: &output) } catch { throw RunError(error) }
  }
}

extension RunError {
  /// What a store says, as a query's error.
  package init(_ error: StoreError) { self = .damaged("\(error)") }
}
