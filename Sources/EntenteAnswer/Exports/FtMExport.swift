import EntenteModel

/// FollowTheMoney (followthemoney.tech), for Aleph and yente: a line an entity; links are entities, too.
///
/// Memberships and successions that are stated as fact have schemata of their own; every other statement is an `UnknownLink` with its relation as role and its
/// firmness as status, since a hope is no membership. What FollowTheMoney has no schema for (crime areas, instruments, texts that are only cited) is a
/// `Note` with its kind as keyword. A date that is neither year, month nor day is written as its year, and in full in the description.
package enum FtMExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    let documents = Dictionary(slice.documents.map { ($0.record.node, $0) }) { first, _ in first }
    let nodes = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0) })
    let proofs = Set(slice.nodes.filter { documents[$0.node] != nil }.map(\.id))
    // Documents that are quoted but not in the slice are written, too: links need them as proof.
    let missing = slice.documents.filter { !proofs.contains($0.record.id) }
    for node in slice.nodes { line(node.id, schema(node, documents[node.node]), properties(node, documents[node.node]), into: &output) }
    for document in missing { line(document.record.id, "Document", properties(document.record, document), into: &output) }
    let read = Set(slice.documents.map(\.record.id))
    for edge in slice.edges {
      guard let from = nodes[edge.from], let to = nodes[edge.to] else { continue }
      let ends = End(node: from, schema: schema(from, documents[edge.from]), to: to, toSchema: schema(to, documents[edge.to]))
      let (name, own) = link(edge, ends)
      line("statement-\(edge.id)", name, own + (name == "Mention" ? [] : circumstances(edge, read)), into: &output)
    }
  }

  private struct End {
    var node: NodeRecord
    var schema: String
    var to: NodeRecord
    var toSchema: String
  }

  private typealias Properties = [(name: String, values: [String])]

  private static func schema(_ node: NodeRecord, _ document: DocumentView?) -> String {
    if document != nil { return "Document" }
    switch node.kind.flatMap(NodeKind.init(rawValue:)) {
    case .actor:
      let isPublic = [Role.state, .agency, .committee, .office, .taskForce].contains { $0.rawValue == node.role }
      return isPublic ? "PublicBody" : "Organization"
    case .network: return "Organization"
    case .programme: return "Project"
    case .event: return "Event"
    case .place: return "Address"
    case .crimeArea, .instrument, .document, nil: return "Note"
    }
  }

  private static func isBody(_ schema: String) -> Bool { schema == "PublicBody" || schema == "Organization" }

  private static func properties(_ node: NodeRecord, _ document: DocumentView?) -> Properties {
    var properties: Properties = [
      ("name", [node.name]), ("alias", node.aliases), ("keywords", [node.kind, node.role].compactMap { $0 }),
    ]
    if node.kind == NodeKind.place.rawValue { properties.append(("full", [node.name])) }
    if let document {
      properties += [
        ("fileName", [document.file]), ("title", document.title.map { [$0] } ?? []), ("date", document.date.map { [day($0)] } ?? []),
        ("language", document.language.flatMap { languages[$0] }.map { [$0] } ?? []),
        (
          "notes",
          [document.number.map { "register number \($0)" }, document.sha256.map { "sha256 \($0)" }].compactMap { $0 } + document.marks
        ),
      ]
    }
    let dated = node.kind == NodeKind.event.rawValue || node.kind == NodeKind.programme.rawValue
    if dated { properties += dates([("date", node.on), ("startDate", node.since), ("endDate", node.until)]) }
    return properties
  }

  /// FollowTheMoney writes languages in three letters (ISO 639-3).
  private static let languages = ["en": "eng", "es": "spa", "pt": "por", "fr": "fra", "de": "deu", "it": "ita", "nl": "nld"]

  private static func link(_ edge: EdgeRecord, _ ends: End) -> (String, Properties) {
    let (from, to) = (ends.node.id, ends.to.id)
    let areBodies = isBody(ends.schema) && isBody(ends.toSchema)
    switch edge.type {
    case .mentions where ends.schema == "Document":
      let resolved: Properties = isBody(ends.toSchema) ? [("resolved", [to])] : []
      return ("Mention", [("document", [from]), ("name", [edge.quote ?? ends.to.name]), ("detectedSchema", [ends.toSchema])] + resolved)
    case .memberOf where areBodies && edge.modality == .fact:
      return ("Membership", [("member", [from]), ("organization", [to]), ("role", [edge.capacity ?? "member"])])
    case .succeeds where areBodies && edge.modality == .fact:
      return ("Succession", [("successor", [from]), ("predecessor", [to]), ("role", ["succeeds"])])
    default:
      let role = edge.type.words.forward + (edge.capacity.map { " as \($0)" } ?? "")
      return ("UnknownLink", [("subject", [from]), ("object", [to]), ("role", [role]), ("status", [edge.modality.rawValue])])
    }
  }

  /// Where it is written, in which words, since when. `date` is the day of the event, else that of the document.
  private static func circumstances(_ edge: EdgeRecord, _ read: Set<String>) -> Properties {
    let proof = edge.document.flatMap { read.contains($0) ? $0 : nil }
    return [
      ("summary", edge.quote.map { [$0] } ?? []), ("proof", proof.map { [$0] } ?? []), ("recordId", edge.paragraph.map { [$0] } ?? []),
    ] + dates([("date", edge.on ?? edge.stated), ("startDate", edge.since), ("endDate", edge.until)])
  }

  /// Dates as far as FollowTheMoney has them; what is lost is told in the description.
  private static func dates(_ fields: [(name: String, date: PartialDate?)]) -> Properties {
    var properties: Properties = []
    var lost: [String] = []
    for (name, date) in fields {
      guard let date else { continue }
      if !day(date).isEmpty { properties.append((name, [day(date)])) }
      if day(date) != date.text { lost.append("\(name): \(date.text)") }
    }
    return properties + (lost.isEmpty ? [] : [("description", lost)])
  }

  /// A day, a month or a year; empty where there is not even that.
  private static func day(_ date: PartialDate) -> String {
    switch date.precision {
    case .day where date.text.utf8.count == 10, .month where date.text.utf8.count == 7, .year where date.text.utf8.count == 4: date.text
    default: date.year.map { PartialDate(year: $0).text } ?? ""
    }
  }

  private static func line(_ id: String, _ schema: String, _ properties: Properties, into output: inout [UInt8]) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", id)
    writer.field("schema", schema)
    writer.key("properties")
    writer.beginObject()
    for (name, values) in properties where !values.isEmpty {
      writer.key(name)
      writer.value(.list(values.map { .string($0) }))
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
    output += writer.bytes
  }
}
