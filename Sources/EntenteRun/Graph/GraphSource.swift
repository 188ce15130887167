package import EntenteBytes
package import EntenteModel
package import EntentePlan
package import EntenteStore

/// What operators ask of a graph: a store, or what an import script is building. Every call serves many rows or edges at once, and
/// appends to buffers that the caller reuses.
package protocol GraphSource: Catalog, GraphAccess {
  /// Names, by id.
  var labelNames: [String] { get }
  var typeNames: [String] { get }
  var keyNames: [String] { get }
  /// What the values of a key are over the edges that have it.
  func edgeColumn(_ key: KeyID) -> ColumnKind?

  /// As ``GraphStore/nodes(with:from:limit:into:)``.
  func nodes(with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]) throws(RunError)
  /// Appends all nodes whose property `key` is the value. Only for keys that are indexed.
  func nodes(where key: KeyID, equals value: PropertyValue, into output: inout [NodeID]) throws(RunError)
  /// As ``GraphStore/neighbours(of:_:type:into:)``.
  func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(RunError)
  /// As ``GraphStore/edgeTest(types:where:)``.
  func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest
  /// As ``GraphStore/neighbours(of:_:where:into:)``.
  func neighbours(of nodes: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency) throws(RunError)
  /// As ``GraphStore/edges(of:from:limit:into:)``.
  func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(RunError)
  /// As ``GraphStore/lists(of:first:_:types:into:_:)``.
  func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(RunError)
  /// As ``GraphStore/neighbours(in:where:into:)``.
  func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(RunError)
  /// As ``GraphStore/follow(_:level:into:toward:)``, of lists that ``lists(of:first:_:types:into:_:)`` gave.
  func follow(
    _ lists: ArraySlice<EdgeList>, level: Int, into reached: inout ReachedNumbers, toward other: borrowing ReachedNumbers
  ) throws(RunError) -> Following
  /// Takes the rows out whose node, in a column of ids, does not bear a label. O(rows).
  func keep(_ rows: inout [Int32], of ids: [UInt32], with label: LabelID) throws(RunError)
  func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(RunError) -> Int
  /// The edges of a type, where they stand together; `nil` where they do not.
  func edgeRange(of type: TypeID) -> Range<UInt32>?
  /// As ``GraphStore/dayRuns(of:_:threads:lastDay:)``, where edges of a type stand together.
  func dayRuns(of pieces: [Range<UInt32>], _ key: KeyID, lastDay: @escaping @Sendable (Int32) -> Int32) throws(RunError) -> [[DayTally.Run]]
  /// As ``GraphStore/daySpans(of:_:into:)``.
  func daySpans(of edges: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(RunError)
}

extension GraphSource {
  /// A graph that is no store stops at once.
  package func follow(
    _ lists: ArraySlice<EdgeList>, level: Int, into reached: inout ReachedNumbers, toward other: borrowing ReachedNumbers
  ) throws(RunError) -> Following { Following(next: 0) }

  package func keep(_ rows: inout [Int32], of ids: [UInt32], with label: LabelID) throws(RunError) {
    var kept = 0
    for place in rows.indices {
      let row = rows[place]
      let id = ids[Int(row)]
      guard id != Column.null, try has(label, NodeID(id)) else { continue }
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }
}
