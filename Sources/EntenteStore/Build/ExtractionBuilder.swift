import EntenteBytes
package import EntenteModel

/// Makes a graph of an extraction whose statements come some at a time: each is kept in as few bytes as the graph itself needs.
///
/// The bytes are those of a ``GraphBuilder`` that was given the same extraction.
package struct ExtractionBuilder: Sendable {
  private var columns = GraphColumns()
  private var places: [String: UInt32] = [:]
  private var numbers: [String: String] = [:]

  /// Nodes first. O(size).
  package init(entities: [Entity], documents: [DocumentRecord]) throws(StoreError) {
    var records: [String: DocumentRecord] = [:]
    for document in documents {
      records[document.id] = document
      numbers[document.id] = document.number
    }
    guard entities.count < Int(UInt32.max) - 1 else { throw .tooLarge(what: "more than 4,294,967,294 nodes") }
    for (row, entity) in entities.enumerated() {
      places[entity.id] = UInt32(row)
      columns.nodes.append(columns.labelSet([entity.kind.rawValue] + (entity.role.map { [$0.rawValue] } ?? [])))
      let properties = ExtractionProperties.of(entity, read: records[entity.id])
      for (key, value) in properties.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        let (kind, number) = columns.number(value, key: key)
        let column = columns.nodeColumn(key)
        columns.nodeColumns[column].set(row, kind, number)
      }
    }
  }

  package var edgeCount: Int { columns.sources.count }

  /// Throws ``StoreError/invalid(what:)`` where the statement names an entity that the extraction does not have. O(length).
  package mutating func add(_ relation: Relation) throws(StoreError) {
    guard let from = places[relation.from], let to = places[relation.to] else {
      throw .invalid(what: "edge \(relation.id) joins \(relation.from) and \(relation.to), and one of them is no entity")
    }
    let row = columns.sources.count
    columns.sources.append(from)
    columns.targets.append(to)
    columns.edgeTypes.append(try columns.type(relation.type.rawValue))
    for (key, value) in ExtractionProperties.of(relation, number: numbers[relation.citation.document]) {
      let (kind, number) = columns.number(value, key: key)
      let column = columns.edgeColumn(key)
      columns.edgeColumns[column].set(row, kind, number)
    }
  }

  /// The bytes of the graph's file. O(size × log size).
  package consuming func encoded(threads: Int = Machine.processorCount) throws(StoreError) -> [UInt8] {
    var encoder = GraphEncoder(columns, threads: threads)
    return try encoder.encode()
  }

  /// The graph in memory. O(size × log size).
  package consuming func build() throws(StoreError) -> GraphStore { try GraphStore(encoded: try encoded(), path: "the graph in memory") }

  /// Writes the graph and files that go with it to a directory, whole or not at all.
  package consuming func write(to directory: String, beside files: [(name: String, bytes: [UInt8])] = []) throws(StoreError) {
    try GraphStore.write(try encoded(), to: directory, beside: files)
  }
}
