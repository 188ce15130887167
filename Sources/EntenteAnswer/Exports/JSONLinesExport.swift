import EntenteModel

/// A line a thing, nodes before edges: the form that scorers and scripts read. A field without a value is left out.
package enum JSONLinesExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    let ids = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0.id) })
    let documents = Dictionary(slice.documents.map { ($0.record.node, $0) }) { first, _ in first }
    for node in slice.nodes { line("node", &output) { write(node, documents[node.node], into: &$0) } }
    for edge in slice.edges { line("edge", &output) { write(edge, ids, into: &$0) } }
  }

  private static func line(_ name: String, _ output: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key(name)
    writer.beginObject()
    body(&writer)
    writer.endObject()
    writer.endObject()
    writer.newline()
    output += writer.bytes
  }

  private static func write(_ node: NodeRecord, _ document: DocumentView?, into writer: inout JSONWriter) {
    writer.field("id", node.id)
    writer.field("kind", node.kind)
    writer.field("role", node.role)
    writer.field("name", node.name)
    writer.key("aliases")
    strings(node.aliases, into: &writer)
    writer.field("on", node.on?.text)
    writer.field("since", node.since?.text)
    writer.field("until", node.until?.text)
    guard let document else { return }
    writer.field("title", document.title)
    writer.field("number", document.number)
    writer.field("numberFrom", document.numberFrom)
    writer.field("date", document.date?.text)
    writer.field("language", document.language)
    writer.field("originator", document.originator)
    if !document.marks.isEmpty {
      writer.key("marks")
      strings(document.marks, into: &writer)
    }
    writer.field("file", document.file)
    writer.field("sha256", document.sha256)
    writer.field("textSha256", document.textSHA256)
  }

  private static func strings(_ items: [String], into writer: inout JSONWriter) {
    writer.beginArray()
    for item in items { writer.string(item) }
    writer.endArray()
  }

  private static func write(_ edge: EdgeRecord, _ ids: [NodeID: String], into writer: inout JSONWriter) {
    writer.field("id", edge.id)
    writer.field("type", edge.type.rawValue)
    writer.field("from", ids[edge.from])
    writer.field("to", ids[edge.to])
    writer.field("document", edge.document)
    writer.field("paragraph", edge.paragraph)
    writer.field("stated", edge.stated?.text)
    writer.field("since", edge.since?.text)
    writer.field("until", edge.until?.text)
    writer.field("on", edge.on?.text)
    writer.field("as", edge.capacity)
    writer.field("modality", edge.modality.rawValue)
    writer.field("stance", edge.stance?.rawValue)
    if let count = edge.count {
      writer.key("count")
      writer.integer(count)
    }
    writer.field("quote", edge.quote)
    if !edge.spans.isEmpty { spans(edge.spans, into: &writer) }
    writer.field("rule", edge.rule)
  }

  private static func spans(_ spans: [ByteSpan], into writer: inout JSONWriter) {
    writer.key("spans")
    writer.beginArray()
    for span in spans {
      writer.beginArray()
      writer.integer(span.start)
      writer.integer(span.end)
      writer.endArray()
    }
    writer.endArray()
  }
}
