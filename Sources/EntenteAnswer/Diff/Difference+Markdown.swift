import EntenteModel

extension Difference {
  /// The difference as Markdown for a briefing note: lists of names, then a table a kind of change, both quotations side by side.
  package func markdown() -> String {
    var body = "# \(Markdown.escape(Difference.names(before))) → \(Markdown.escape(Difference.names(after)))\n\n"
    if !summary.isEmpty { body += "\(Markdown.escape(summary)).\n\n" }
    for section in sections { body += table(section) + "\n" }
    for change in [Change.new, .dropped] where !namings(change).isEmpty {
      body += "## \(Difference.heading(change))\n\n"
      for (kind, group) in kinds(change) {
        body += "- \(kind): \(group.map { Markdown.escape($0.words(self)) }.joined(separator: ", "))\n"
      }
      body += "\n"
    }
    for section in minorSections { body += table(section) + "\n" }
    if namings.isEmpty, statements.isEmpty { body += "No difference.\n" }
    return body
  }

  private func table(_ section: Section) -> String {
    let hasBoth = section.statements.contains { $0.before != nil && $0.after != nil }
    var text = "## \(section.heading)\n\n"
    text += hasBoth ? "| statement | before | after |\n| --- | --- | --- |\n" : "| statement | words |\n| --- | --- |\n"
    for group in section.statements.coordinated {
      let quoted = group.quoted
      let quotations = hasBoth ? [quoted.before.map(cited) ?? "", quoted.after.map(cited) ?? ""] : [quoted.edge.map(cited) ?? ""]
      let cells = [group.items.coordinatedWords] + quotations
      text += "| \(cells.map(MarkdownPrinter.cell).joined(separator: " | ")) |\n"
    }
    return text
  }
}
