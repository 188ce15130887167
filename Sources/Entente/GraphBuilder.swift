public import EntenteModel
package import EntenteStore

/// Makes a graph of an extraction: in memory, or on disk.
public struct GraphBuilder: Sendable {
  package var builder: EntenteStore.GraphBuilder

  package init(_ builder: EntenteStore.GraphBuilder) { self.builder = builder }

  /// Throws where a relation names an entity that the extraction does not have.
  public init(_ extraction: Extraction) throws(EntenteError) {
    builder = try reading { () throws(StoreError) in try EntenteStore.GraphBuilder(extraction: extraction) }
  }

  /// The graph in memory.
  public func build() throws(EntenteError) -> Graph { Graph(try reading { () throws(StoreError) in try builder.build() }) }

  /// Writes the graph to a folder, whole or not at all: what was there stays until the new graph stands beside it.
  public func write(to path: String) throws(EntenteError) { try reading { () throws(StoreError) in try builder.write(to: path) } }
}
