package import EntenteModel

extension EntityPage {
  /// Rows for scripts: one an edge, mentions included.
  package var table: AnswerTable {
    var table = AnswerTable(columns: [
      "direction", "relation", "name", "id", "modality", "stance", "as", "since", "until", "on", "document", "paragraph", "stated", "quote",
    ])
    for section in sections {
      for entry in section.entries {
        let direction = section.type.isSymmetric ? "both" : section.isForward ? "out" : "in"
        for edge in entry.edges { table.rows.append(row(edge, direction, entry.other)) }
      }
    }
    for event in events { for edge in event.edges { table.rows.append(row(edge, "out", event.other)) } }
    for naming in namings { for edge in naming.mentions { table.rows.append(row(edge, "in", naming.document.record)) } }
    return table
  }

  private func row(_ edge: EdgeRecord, _ direction: String, _ other: NodeRecord) -> [AnswerValue] {
    [
      .string(direction), .string(edge.type.rawValue), .string(other.name), .string(other.id), .string(edge.modality.rawValue),
      .text(edge.stance?.rawValue), .text(edge.capacity), .date(edge.since), .date(edge.until), .date(edge.on),
      .text(edge.document.map { designations[$0] ?? $0 }), .text(edge.paragraph), .date(edge.stated), .text(edge.quote),
    ]
  }

  /// The page as one JSON object.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", entity.id)
    writer.field("kind", entity.kind)
    writer.field("role", entity.role)
    writer.field("name", entity.name)
    writer.key("aliases")
    writer.value(.list(entity.aliases.map { .string($0) }))
    writer.field("on", entity.on?.text)
    writer.field("since", entity.since?.text)
    writer.field("until", entity.until?.text)
    writer.key("names")
    writer.value(
      .list(
        names.map { use in
          .map([.init("form", .string(use.form)), .init("documents", .list(use.documents.map { .string($0) }))])
        }))
    writer.key("statements")
    writer.beginArray()
    let table = table
    for row in table.rows {
      writer.bytes += Array("\n  ".utf8)
      writer.object(zip(table.columns, row).filter { $1 != .null }.map { .init($0, $1) })
    }
    writer.endArray()
    writer.key("silent")
    writer.value(
      .list(
        namings.filter(\.mentions.isEmpty).map { naming in
          .map([.init("document", .string(naming.document.designation)), .init("searched", .count(naming.document.paragraphs.count))])
        }))
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
