import EntenteModel

extension Difference {
  /// The difference as Markdown for a briefing note: what both sides say in tables, both quotations side by side; what one alone says as a list with footnotes; lists of names.
  package func markdown() -> String {
    var note = MarkdownNote()
    note.add("# \(Markdown.escape(Difference.names(before))) → \(Markdown.escape(Difference.names(after)))\n\n")
    if !summary.isEmpty { note.add("\(Markdown.escape(summary)).\n\n") }
    for section in sections { add(section, &note) }
    for change in [Change.new, .dropped] where !namings(change).isEmpty {
      note.add("## \(Difference.heading(change))\n\n")
      for (kind, group) in kinds(change) {
        note.add("- \(kind): \(group.map { Markdown.escape($0.words(self)) }.joined(separator: ", "))\n")
      }
      note.add("\n")
    }
    for section in minorSections { add(section, &note) }
    if namings.isEmpty, statements.isEmpty { note.add("No difference.\n") }
    return note.finished
  }

  private func add(_ section: Section, _ note: inout MarkdownNote) {
    note.add("## \(section.heading)\n\n")
    let hasBoth = section.statements.contains { $0.before != nil && $0.after != nil }
    if hasBoth { note.add("| statement | before | after |\n| --- | --- | --- |\n") }
    for group in section.statements.coordinated {
      if hasBoth {
        let cells = [group.items.coordinatedWords, group.quoted.before.map(cited) ?? "", group.quoted.after.map(cited) ?? ""]
        note.add("| \(cells.map(MarkdownPrinter.cell).joined(separator: " | ")) |\n")
      } else {
        let mark = group.quoted.edge.map { note.footnote(citation($0), $0.quote) } ?? ""
        note.add("- \(Markdown.escape(group.items.coordinatedWords))\(mark)\n")
      }
    }
    note.add("\n")
  }
}
