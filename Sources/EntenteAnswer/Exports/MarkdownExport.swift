import EntenteModel

/// The statements as a list to read or paste, document by document, each with its words and its place.
package enum MarkdownExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    let names = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0.name) })
    var text = ""
    if !slice.marks.isEmpty { text += "*\(Markdown.escape(slice.marks.joined(separator: ", ")))*\n\n" }
    for document in slice.documents {
      let edges = slice.edges.filter { $0.document == document.record.id }
      guard !edges.isEmpty else { continue }
      let about = [document.number, document.date?.text].compactMap { $0 }.joined(separator: ", ")
      text += "## \(Markdown.escape(document.record.name))\(about.isEmpty ? "" : " (\(about))")\n\n"
      for edge in edges { text += line(edge, names) }
      text += "\n"
    }
    let documents = Set(slice.documents.map(\.record.id))
    for edge in slice.edges where !documents.contains(edge.document ?? "") { text += line(edge, names) }
    output += Array(text.utf8)
  }

  private static func line(_ edge: EdgeRecord, _ names: [NodeID: String]) -> String {
    let subject = Markdown.escape(names[edge.from] ?? "")
    let object = Markdown.escape(names[edge.to] ?? "")
    let firmness = edge.modality.words.map { " (\($0))" } ?? ""
    let about = edge.circumstances.isEmpty ? "" : ", " + edge.circumstances.joined(separator: ", ")
    let quote = edge.quote.map { ": “\(Markdown.escape($0))”" } ?? ""
    let place = edge.paragraph.map { " (\(CitationText.place($0)))" } ?? ""
    return "- \(subject) — **\(edge.type.words.forward)**\(firmness) — \(object)\(about)\(quote)\(place)\n"
  }
}
