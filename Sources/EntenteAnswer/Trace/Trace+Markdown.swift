import EntenteModel

extension Trace {
  /// The trace for a briefing note: a section a document, quotations as footnotes.
  package func markdown() -> String {
    var note = MarkdownNote()
    note.add("# \(Markdown.escape(entity.name))\n\n")
    if !developmentText.isEmpty { note.add("\(Markdown.escape(developmentText))\n\n") }
    for kin in kinWords { note.add("- \(Markdown.escape(kin.words))\(cite(kin.edge, &note))\n") }
    if !kin.isEmpty { note.add("\n") }
    for stretch in stretches {
      switch stretch {
      case .document(let step): add(step, to: &note)
      case .silence(let steps): note.add("## \(steps.map(\.document).span)\n\n\(Markdown.escape(steps.map(\.document).silence)).\n\n")
      }
    }
    return note.finished
  }

  private func add(_ step: Step, to note: inout MarkdownNote) {
    let number = step.document.number.map { " (\($0))" } ?? ""
    note.add("## \(step.document.dateWords): \(Markdown.escape(step.document.record.name + number))\n\n")
    if step.isSilent { note.add("Not named; \(step.document.paragraphs.count) paragraphs searched.\n\n") }
    for group in NamingGroup.groups(step.namings) {
      note.add("- *\(group.stance.participle)*: \(Markdown.escape(group.words))\n")
    }
    for group in NamingGroup.groups(step.parts) {
      note.add(
        "- its \(group.bearer?.part ?? "part") \(Markdown.escape(group.bearer?.name ?? "")): *\(group.stance.participle)*, \(CitationText.places(group.places))\n"
      )
    }
    for group in step.statements.coordinated {
      let names = group.items.map(\.otherName).joined(separator: ", ")
      let marks = group.quoted.edges.map { cite($0, &note) }.joined()
      let words = Markdown.escape("\(group.quoted.heading): \(names)\(group.quoted.firmnessMark)")
      note.add("- \(words)\(marks) — **\(group.quoted.changeWords)**\n")
    }
    for statement in step.dropped {
      let words = Markdown.escape("\(statement.heading): \(statement.otherName)\(statement.firmnessMark)")
      note.add("- \(words)\(cite(statement.edge, &note)) — **\(statement.changeWords)**\n")
    }
    if !(step.isSilent && step.dropped.isEmpty && step.parts.isEmpty) { note.add("\n") }
  }

  private func cite(_ edge: EdgeRecord, _ note: inout MarkdownNote) -> String {
    note.footnote(citation(edge), edge.quote)
  }
}
