package import EntenteAnswer
package import EntenteStore

/// A graph that was made before: opened, asked, never changed. Safe to share between threads.
///
/// ```swift
/// let graph = try Graph.open("graph")
/// for entity in try graph.entities(ofKind: "Programme") { print(entity.name) }
/// ```
public final class Graph: Sendable {
  package let store: GraphStore
  package let records: GraphRecords
  /// Where it was opened; `nil` for a graph in memory.
  public let path: String?

  package init(_ store: GraphStore, path: String? = nil) {
    self.store = store
    self.path = path
    records = GraphRecords(store)
  }

  /// Opens the graph in a folder. O(1) in its size: only what is asked for is read.
  public static func open(_ path: String) throws(EntenteError) -> Graph { try open(path, sparing: false) }

  /// The same; `sparing` of memory, for a process that answers a question and ends.
  package static func open(_ path: String, sparing: Bool) throws(EntenteError) -> Graph {
    Graph(try reading { () throws(StoreError) in try GraphStore.open(path, sparing: sparing) }, path: path)
  }

  /// Makes ready for so many questions: where they will touch most of the graph anyhow, it is read ahead.
  package func warm(forQuestions count: Int) { store.warm(forQuestions: count) }

  public var nodeCount: Int { store.liveNodeCount }
  public var relationshipCount: Int { store.liveEdgeCount }
}
