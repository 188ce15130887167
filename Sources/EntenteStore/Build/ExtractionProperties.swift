import EntenteModel

/// What an extraction says, under the property names of the ontology.
enum ExtractionProperties {
  static func of(_ entity: Entity, read document: DocumentRecord?) -> [String: PropertyValue] {
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
    properties["sentences"] = strings(document.passages.map { $0.words.joined(separator: " ") })
    properties["openingSpans"] = strings(
      document.passages.map { passage in passage.spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ") })
  }

  /// By key, in the order of bytes.
  static func of(_ relation: Relation, number: String?) -> [(String, PropertyValue)] {
    let spans = relation.citation.spans.flatMap { [PropertyValue.integer(Int64($0.start)), .integer(Int64($0.end))] }
    var properties: [(String, PropertyValue)] = []
    properties.reserveCapacity(15)
    func put(_ key: String, _ value: PropertyValue?) { if let value { properties.append((key, value)) } }
    put("as", relation.capacity.map { .string($0) })
    put("count", relation.count.map { .integer(Int64($0)) })
    put("document", .string(relation.citation.document))
    put("id", .string(relation.id))
    put("modality", .string(relation.modality.rawValue))
    put("number", number.map { .string($0) })
    put("on", relation.on.map { .edtf($0) })
    put("paragraph", .string(relation.citation.paragraph))
    put("quote", .string(relation.citation.quote))
    put("rule", .string(relation.rule))
    put("since", relation.since.map { .edtf($0) })
    put("spans", .list(spans))
    put("stance", relation.stance.map { .string($0.rawValue) })
    put("stated", relation.stated.map { .edtf($0) })
    put("until", relation.until.map { .edtf($0) })
    return properties
  }

  private static func strings(_ values: [String]) -> PropertyValue { .list(values.map { .string($0) }) }
}
