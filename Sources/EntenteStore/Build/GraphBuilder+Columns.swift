import EntenteBytes
import EntenteModel

extension GraphBuilder {
  /// The graph in memory. O(size × log size).
  package func build() throws(StoreError) -> GraphStore { try GraphStore(encoded: try encoded(), path: "the graph in memory") }

  /// Writes the graph to a directory, whole or not at all: what was there stays until the new graph stands beside it.
  package func write(to directory: String) throws(StoreError) { try GraphStore.write(try encoded(), to: directory) }

  /// The bytes of the graph's file.
  func encoded() throws(StoreError) -> [UInt8] {
    var encoder = GraphEncoder(try columns())
    return try encoder.encode()
  }

  /// The rows as columns. O(size).
  func columns() throws(StoreError) -> GraphColumns {
    var columns = GraphColumns()
    var places = [UInt32](repeating: .max, count: nodes.count)
    for (number, node) in nodes.enumerated() {
      guard let node else { continue }
      let row = columns.nodes.count
      guard row < Int(UInt32.max) - 1 else { throw .tooLarge(what: "more than 4,294,967,294 nodes") }
      places[number] = UInt32(row)
      columns.nodes.append(columns.labelSet(node.labels))
      for (key, value) in Self.sorted(node.properties) {
        let (kind, number) = columns.number(value, key: key)
        let column = columns.nodeColumn(key)
        columns.nodeColumns[column].set(row, kind, number)
      }
    }
    for case let edge? in edges {
      let (source, target) = (places[edge.source], places[edge.target])
      guard source != .max, target != .max else { throw .invalid(what: "an edge of type \(edge.type) meets a node that was removed") }
      let row = columns.sources.count
      columns.sources.append(source)
      columns.targets.append(target)
      columns.edgeTypes.append(try columns.type(edge.type))
      for (key, value) in Self.sorted(edge.properties) {
        let (kind, number) = columns.number(value, key: key)
        let column = columns.edgeColumn(key)
        columns.edgeColumns[column].set(row, kind, number)
      }
    }
    columns.attachments = attachments
    return columns
  }

  private static func sorted(_ properties: [String: PropertyValue]) -> [(String, PropertyValue)] {
    properties.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
