import EntenteModel

extension Trace {
  /// The trace as a strip to look at: SVG.
  package func svg() -> String { TraceStrip(self).svg() }

  /// The trace as a page: the strip, and below it all of it in words.
  package func html() -> String {
    var page = HTMLPage(title: "\(entity.name) through the documents")
    page.element("h1", entity.name)
    page.element("p", entity.kindAndRole, class: "faint")
    if !developmentText.isEmpty { page.element("p", developmentText) }
    for kin in kinWords { page.element("p", "\(kin.words): \(quotation(kin.edge))") }
    page.markup("<figure>\n\(TraceStrip(self).picture())</figure>\n")
    for stretch in stretches {
      switch stretch {
      case .document(let step): add(step, to: &page)
      case .silence(let steps):
        page.element("h2", steps.map(\.document).span)
        page.element("p", steps.map(\.document).silence)
      }
    }
    return page.text
  }

  private func add(_ step: Step, to page: inout HTMLPage) {
    page.markup("<section>\n")
    page.element("h2", "\(step.document.dateWords): \(step.document.record.name)\(step.document.number.map { " (\($0))" } ?? "")")
    if step.isSilent { page.element("p", "Not named; \(step.document.paragraphs.count) paragraphs searched.") }
    page.markup("<ul>\n")
    for group in NamingGroup.groups(step.namings) { page.element("li", "\(group.stance.participle): \(group.words)") }
    for group in NamingGroup.groups(step.parts) {
      page.element(
        "li",
        "its \(group.bearer?.part ?? "part") \(group.bearer?.name ?? ""): \(group.stance.participle), \(CitationText.places(group.places))")
    }
    for group in step.statements.coordinated { page.markup(Trace.item(group.quoted, group.items, step.document)) }
    for statement in step.dropped { page.markup(Trace.item(statement, [statement], nil)) }
    page.markup("</ul>\n</section>\n")
  }

  /// A statement with its quotations; without them where no document says it now.
  private static func item(_ quoted: Statement, _ items: [Statement], _ document: DocumentView?) -> String {
    let words = "\(quoted.heading): \(items.map(\.otherName).joined(separator: ", "))\(quoted.firmnessMark) "
    let quotations = document.map { document in
      quoted.edges.map { HTMLPage.quotation($0.quote ?? "", CitationText.of(document: document.designation, paragraph: $0.paragraph)) }
    }
    return "<li>\(XMLText.escaped(words))\(HTMLPage.element("span", quoted.changeWords, class: "change"))\n"
      + (quotations ?? []).joined() + "</li>\n"
  }
}
