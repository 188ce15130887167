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
      places[entity.id] = addNode(labels: labels, properties: Self.properties(of: entity, read: documents[entity.id]))
    }
    for relation in extraction.relations {
      guard let from = places[relation.from], let to = places[relation.to] else {
        throw .invalid(what: "edge \(relation.id) joins \(relation.from) and \(relation.to), and one of them is no entity")
      }
      let properties = Self.properties(of: relation, number: documents[relation.citation.document]?.number)
      try addEdge(from: from, to: to, type: relation.type.rawValue, properties: properties)
    }
  }

  private static func properties(of entity: Entity, read document: DocumentRecord?) -> [String: PropertyValue] {
    var properties: [String: PropertyValue] = [
      "id": .string(entity.id), "name": .string(entity.name), "aliases": strings(entity.aliases),
    ]
    properties["on"] = entity.on.map { .edtf($0) }
    properties["since"] = entity.since.map { .edtf($0) }
    properties["until"] = entity.until.map { .edtf($0) }
    if let document { add(document, to: &properties) }
    return properties
  }

  private static func add(_ document: DocumentRecord, to properties: inout [String: PropertyValue]) {
    properties["title"] = .string(document.title)
    properties["number"] = document.number.map { .string($0) }
    properties["numberFrom"] = document.numberFrom.map { .string($0) }
    properties["date"] = document.date.map { .edtf($0) }
    properties["language"] = .string(document.language)
    properties["originator"] = document.originator.map { .string($0) }
    properties["marks"] = strings(document.marks)
    properties["file"] = .string(document.file)
    properties["sha256"] = .string(document.sha256)
    properties["textSha256"] = document.textSHA256.map { .string($0) }
    properties["bytes"] = .integer(Int64(document.byteCount))
    properties["paragraphs"] = strings(document.passages.map(\.label))
    properties["stances"] = strings(document.passages.map(\.stance.rawValue))
    properties["openings"] = strings(document.passages.map(\.opening))
    properties["openingSpans"] = strings(
      document.passages.map { passage in passage.spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ") })
  }

  private static func properties(of relation: Relation, number: String?) -> [String: PropertyValue] {
    let spans = relation.citation.spans.flatMap { [PropertyValue.integer(Int64($0.start)), .integer(Int64($0.end))] }
    var properties: [String: PropertyValue] = [
      "id": .string(relation.id), "document": .string(relation.citation.document), "paragraph": .string(relation.citation.paragraph),
      "quote": .string(relation.citation.quote), "spans": .list(spans), "modality": .string(relation.modality.rawValue),
      "rule": .string(relation.rule),
    ]
    properties["number"] = number.map { .string($0) }
    properties["stated"] = relation.stated.map { .edtf($0) }
    properties["since"] = relation.since.map { .edtf($0) }
    properties["until"] = relation.until.map { .edtf($0) }
    properties["on"] = relation.on.map { .edtf($0) }
    properties["as"] = relation.capacity.map { .string($0) }
    properties["stance"] = relation.stance.map { .string($0.rawValue) }
    properties["count"] = relation.count.map { .integer(Int64($0)) }
    return properties
  }

  private static func strings(_ values: [String]) -> PropertyValue { .list(values.map { .string($0) }) }
}
