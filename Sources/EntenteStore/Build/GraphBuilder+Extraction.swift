package import EntenteModel

extension GraphBuilder {
  /// The graph that an extraction says, under the property names of the ontology.
  ///
  /// Throws ``StoreError/invalid(what:)`` where a relation names an entity that the extraction does not have.
  package init(extraction: Extraction) throws(StoreError) {
    self.init()
    var documents: [String: DocumentRecord] = [:]
    for document in extraction.documents { documents[document.id] = document }
    var places: [String: Int] = [:]
    for entity in extraction.entities {
      let labels = [entity.kind.rawValue] + (entity.role.map { [$0.rawValue] } ?? [])
      places[entity.id] = addNode(labels: labels, properties: ExtractionProperties.of(entity, read: documents[entity.id]))
    }
    for relation in extraction.relations {
      guard let from = places[relation.from], let to = places[relation.to] else {
        throw .invalid(what: "edge \(relation.id) joins \(relation.from) and \(relation.to), and one of them is no entity")
      }
      let properties = ExtractionProperties.of(relation, number: documents[relation.citation.document]?.number)
      try addEdge(
        from: from, to: to, type: relation.type.rawValue, properties: Dictionary(properties) { first, _ in first })
    }
  }
}
