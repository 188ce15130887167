import EntenteModel

/// Notes for Obsidian (help.obsidian.md): a note a thing in a folder a kind, its aliases and tags as properties, links between notes, and every quotation a
/// block that can be linked to by the id of its statement.
package enum ObsidianExport {
  /// O(nodes + edges).
  package static func files(_ slice: GraphSlice) -> [ExportFile] {
    let names = fileNames(slice.nodes)
    let titles = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, fileName($0.name)) })
    let documents = Dictionary(slice.documents.map { ($0.record.node, $0) }) { first, _ in first }
    let designations = slice.designations
    var outgoing: [NodeID: [EdgeRecord]] = [:]
    var incoming: [NodeID: [EdgeRecord]] = [:]
    for edge in slice.edges where edge.type != .mentions {
      outgoing[edge.from, default: []].append(edge)
      if edge.from != edge.to { incoming[edge.to, default: []].append(edge) }
    }
    var mentions: [NodeID: [EdgeRecord]] = [:]
    for edge in slice.edges where edge.type == .mentions { mentions[edge.to, default: []].append(edge) }
    return slice.nodes.map { node in
      var text = head(node, documents[node.node])
      for edge in outgoing[node.node] ?? [] { text += statement(edge, edge.type.words.forward, edge.to, names, designations) }
      for edge in incoming[node.node] ?? [] {
        let words = edge.type.isSymmetric ? edge.type.words.forward : edge.type.words.backward
        text +=
          "- \(words)\(edge.modality.words.map { " (\($0))" } ?? "") [[\(names[edge.from] ?? "")#^\(edge.id)|\(titles[edge.from] ?? "")]]\n"
      }
      text += named(mentions[node.node] ?? [], names)
      return ExportFile("\(node.kind ?? "Other")/\(names[node.node] ?? "").md", text)
    }
  }

  private static func head(_ node: NodeRecord, _ document: DocumentView?) -> String {
    let tags = [node.kind, node.role].compactMap { $0 }
    var fields = ["id: \(yaml(node.id))", "name: \(yaml(node.name))"]
    if !node.aliases.isEmpty { fields.append("aliases:" + node.aliases.map { "\n  - \(yaml($0))" }.joined()) }
    if !tags.isEmpty { fields.append("tags:" + tags.map { "\n  - \(yaml($0))" }.joined()) }
    let dates = [("on", node.on), ("since", node.since), ("until", node.until), ("date", document?.date)]
    fields += dates.compactMap { name, date in date.map { "\(name): \(yaml($0.text))" } }
    if let number = document?.number { fields.append("number: \(yaml(number))") }
    if let marks = document?.marks, !marks.isEmpty { fields.append("marks: \(yaml(marks.joined(separator: ", ")))") }
    return "---\n\(fields.joined(separator: "\n"))\n---\n\n# \(Markdown.escape(node.name))\n\n"
  }

  private static func statement(
    _ edge: EdgeRecord, _ words: String, _ other: NodeID, _ names: [NodeID: String], _ designations: [String: String]
  ) -> String {
    let firmness = edge.modality.words.map { " (\($0))" } ?? ""
    let place = CitationText.of(document: edge.document.map { designations[$0] ?? $0 } ?? edge.number, paragraph: edge.paragraph)
    let about = (edge.circumstances + [place]).filter { !$0.isEmpty }.joined(separator: " · ")
    return
      "- \(words)\(firmness) [[\(names[other] ?? "")]]: “\(Markdown.escape(edge.quote ?? ""))” — \(Markdown.escape(about)) ^\(edge.id)\n"
  }

  private static func named(_ mentions: [EdgeRecord], _ names: [NodeID: String]) -> String {
    guard !mentions.isEmpty else { return "" }
    let lines = mentions.map { edge in
      "- [[\(names[edge.from] ?? "")]], \(CitationText.place(edge.paragraph ?? "")): \((edge.stance ?? .states).participle), as “\(Markdown.escape(edge.quote ?? ""))”\n"
    }
    return "\n## Named in\n\n" + lines.joined()
  }

  /// A name for each note, unlike every other also where a file system tells no case: names without what file systems and links forbid.
  private static func fileNames(_ nodes: [NodeRecord]) -> [NodeID: String] {
    var names: [NodeID: String] = [:]
    var taken: Set<String> = []
    for node in nodes {
      let name = fileName(node.name)
      var free = name
      var number = 2
      while !taken.insert(free.lowercased()).inserted {
        free = "\(name) (\(number))"
        number += 1
      }
      names[node.node] = free
    }
    return names
  }

  /// The longest name of a note, in bytes; file systems take 255.
  private static let longestName = 120

  private static func fileName(_ name: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      output.append("/\\:*?\"<>|#^[]%".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? "-" : scalar)
    }
    var text = String(output)
    while text.utf8.count > longestName { text.removeLast() }
    while text.first == "." || text.first == " " { text.removeFirst() }
    while text.last == "." || text.last == " " { text.removeLast() }
    return text.isEmpty ? "unnamed" : text
  }

  /// A YAML string in double quotes.
  private static func yaml(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONWriter.quote(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
