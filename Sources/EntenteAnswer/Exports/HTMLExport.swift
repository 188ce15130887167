import EntenteModel

/// One page that stands alone, to send to a colleague: every entity with what is stated of it, every statement with its words and its place.
package enum HTMLExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    let centre = slice.centre.flatMap { centre in slice.nodes.first { $0.node == centre } }
    var page = HTMLPage(title: centre.map { "\($0.name), and what it is connected with" } ?? "What the documents state")
    page.element("h1", centre?.name ?? "What the documents state")
    if !slice.marks.isEmpty { page.element("p", slice.marks.joined(separator: ", "), class: "marks") }
    documents(slice, &page)
    contents(slice, &page)
    let view = View(slice)
    if let centre { view.add(centre, to: &page) }
    for kind in DotStyle.kinds(of: slice.nodes) {
      guard slice.nodes.contains(where: { $0.kind == kind && $0.node != slice.centre }) else { continue }
      page.element("h2", NodeKind(rawValue: kind ?? "")?.plural ?? kind ?? "Others")
      for node in slice.nodes where node.kind == kind && node.node != slice.centre { view.add(node, to: &page) }
    }
    output += Array(page.text.utf8)
  }

  private static func documents(_ slice: GraphSlice, _ page: inout HTMLPage) {
    guard !slice.documents.isEmpty else { return }
    page.markup(
      "<table>\n<caption>Documents</caption>\n<tr><th scope=\"col\">date</th><th scope=\"col\">number</th><th scope=\"col\">name</th></tr>\n"
    )
    for document in slice.documents {
      let cells = [document.date?.text ?? "no date", document.number ?? "", document.record.name].map { HTMLPage.element("td", $0) }
      page.markup("<tr>\(cells.joined())</tr>\n")
    }
    page.markup("</table>\n")
  }

  private static func contents(_ slice: GraphSlice, _ page: inout HTMLPage) {
    page.markup("<nav aria-label=\"Entities\">\n<ul>\n")
    for node in slice.nodes.sorted(by: { (Folding.key($0.name), $0.id) < (Folding.key($1.name), $1.id) }) {
      page.markup("<li>\(link(node))</li>\n")
    }
    page.markup("</ul>\n</nav>\n")
  }

  fileprivate static func link(_ node: NodeRecord) -> String { "<a href=\"#\(anchor(node))\">\(XMLText.escaped(node.name))</a>" }

  /// A name within the page: the id without what an address cannot hold.
  fileprivate static func anchor(_ node: NodeRecord) -> String { "n\(node.node.rawValue)-\(Folding.slug(node.id))" }

  /// What a section needs to know of the whole.
  private struct View {
    let nodes: [NodeID: NodeRecord]
    let designations: [String: String]
    let outgoing: [NodeID: [EdgeBundle]]
    let incoming: [NodeID: [EdgeBundle]]

    init(_ slice: GraphSlice) {
      nodes = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0) })
      designations = slice.designations
      let bundles = EdgeBundle.bundles(slice.edges.filter { $0.type != .mentions })
      outgoing = Dictionary(grouping: bundles, by: \.from)
      incoming = Dictionary(grouping: bundles, by: \.to)
    }

    func add(_ node: NodeRecord, to page: inout HTMLPage) {
      page.markup("<section id=\"\(HTMLExport.anchor(node))\">\n")
      page.element("h3", node.name)
      let about = [node.role, node.on?.text, node.since.map { "since \($0)" }, node.until.map { "until \($0)" }].compactMap { $0 }
      if !about.isEmpty { page.element("p", about.joined(separator: " · "), class: "faint") }
      if !node.aliases.isEmpty { page.element("p", "also: " + node.aliases.joined(separator: ", "), class: "faint") }
      page.markup("<ul>\n")
      for bundle in outgoing[node.node] ?? [] { page.markup(item(bundle)) }
      for bundle in incoming[node.node] ?? [] where bundle.from != node.node { page.markup(mirror(bundle)) }
      page.markup("</ul>\n</section>\n")
    }

    /// A statement where it begins, with its quotations.
    private func item(_ bundle: EdgeBundle) -> String {
      guard let other = nodes[bundle.to] else { return "" }
      let quotations = bundle.edges.map { edge in
        let place = CitationText.of(document: edge.document.map { designations[$0] ?? $0 } ?? edge.number, paragraph: edge.paragraph)
        let firmness = edge.modality.words.map { " · \($0)" } ?? ""
        let circumstances = edge.circumstances.map { " · \($0)" }.joined()
        return HTMLPage.quotation(edge.quote ?? "", place + firmness + circumstances)
      }
      return "<li>\(words(bundle, bundle.type.words.forward)) \(HTMLExport.link(other))\n\(quotations.joined())</li>\n"
    }

    /// A statement where it ends: a line that leads to where it begins.
    private func mirror(_ bundle: EdgeBundle) -> String {
      guard let other = nodes[bundle.from] else { return "" }
      return
        "<li>\(words(bundle, bundle.type.isSymmetric ? bundle.type.words.forward : bundle.type.words.backward)) \(HTMLExport.link(other))</li>\n"
    }

    private func words(_ bundle: EdgeBundle, _ relation: String) -> String {
      XMLText.escaped(relation) + (bundle.modality.words.map { " <span class=\"change\">\($0)</span>" } ?? "")
    }
  }
}
