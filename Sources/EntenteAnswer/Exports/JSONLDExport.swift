import EntenteModel

/// JSON-LD 1.1 with PROV-O, Web Annotation and SKOS terms: a resource a thing, and for every statement a reified `rdf:Statement` that
/// names its document, place and words. Only what is stated as a fact is asserted as a plain triple besides.
package enum JSONLDExport {
  /// A base for names that are nobody's on the web.
  private static let base = "urn:entente:"

  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("@context")
    writer.raw(context)
    writer.key("@graph")
    writer.beginArray()
    let ids = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0.id) })
    let facts = Dictionary(grouping: slice.edges.filter { $0.modality == .fact }, by: \.from)
    for node in slice.nodes { write(node, facts[node.node] ?? [], ids, into: &writer) }
    for edge in slice.edges { write(edge, ids, into: &writer) }
    writer.endArray()
    writer.endObject()
    writer.newline()
    output += writer.bytes
  }

  private static let context = """
    {"@base": "urn:entente:id:", "@vocab": "urn:entente:type:", "e": "urn:entente:field:",
      "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "prov": "http://www.w3.org/ns/prov#", "oa": "http://www.w3.org/ns/oa#",
      "skos": "http://www.w3.org/2004/02/skos/core#", "name": "skos:prefLabel", "aliases": "skos:altLabel"}
    """

  private static func write(_ node: NodeRecord, _ facts: [EdgeRecord], _ ids: [NodeID: String], into writer: inout JSONWriter) {
    writer.bytes += Array("\n".utf8)
    writer.beginObject()
    writer.field("@id", percent(node.id))
    writer.key("@type")
    writer.value(.list([node.kind, node.role].compactMap { $0 }.map { .string($0) }))
    writer.field("name", node.name)
    writer.key("aliases")
    writer.value(.list(node.aliases.map { .string($0) }))
    for type in Set(facts.map(\.type)).sorted() {
      writer.key(type.rawValue)
      let targets = Set(facts.filter { $0.type == type }.compactMap { ids[$0.to] }).sorted()
      writer.value(.list(targets.map { .map([.init("@id", .string(percent($0)))]) }))
    }
    writer.endObject()
  }

  private static func write(_ edge: EdgeRecord, _ ids: [NodeID: String], into writer: inout JSONWriter) {
    writer.bytes += Array("\n".utf8)
    writer.beginObject()
    writer.field("@id", "edge/\(percent(edge.id))")
    writer.key("@type")
    writer.value(.list([.string("rdf:Statement"), .string("prov:Entity")]))
    reference("rdf:subject", ids[edge.from] ?? "", into: &writer)
    reference("rdf:predicate", "\(base)type:\(edge.type.rawValue)", into: &writer)
    reference("rdf:object", ids[edge.to] ?? "", into: &writer)
    if let document = edge.document { reference("prov:wasQuotedFrom", document, into: &writer) }
    if let quote = edge.quote {
      writer.key("oa:hasSelector")
      writer.value(.map([.init("@type", .string("oa:TextQuoteSelector")), .init("oa:exact", .string(quote))]))
    }
    for (name, value) in edge.attributes([:]) where name != "quote" && name != "document" { writer.field("e:\(name)", value) }
    writer.endObject()
  }

  private static func reference(_ key: String, _ id: String, into writer: inout JSONWriter) {
    writer.key(key)
    writer.value(.map([.init("@id", .string(id.utf8.starts(with: base.utf8) ? id : percent(id)))]))
  }

  /// What an IRI cannot hold, as `%XX`.
  private static func percent(_ id: String) -> String {
    var output: [UInt8] = []
    for byte in id.utf8 {
      let isPlain =
        byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || "-._~".utf8.contains(byte)
      if isPlain {
        output.append(byte)
      } else {
        output += Array("%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
