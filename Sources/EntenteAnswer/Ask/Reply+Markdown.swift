import EntenteModel

extension Reply {
  /// The reply as Markdown for a note: how the question was read, each value with its footnotes, facts before hopes; a path step by step.
  package func markdown() -> String {
    var note = MarkdownNote()
    // A path that was asked for by command is headed by what it tells.
    let isView = question.utf8.starts(with: "path ".utf8)
    note.add("**\(Markdown.escape(isView ? reading.prefix(1).uppercased() + reading.dropFirst() : question))**\n\n")
    if understood, !reading.isEmpty, !isView { note.add("Read as: \(Markdown.escape(reading))\n\n") }
    for (modality, items) in grouped {
      if let heading = modality?.heading { note.add("*\(heading)*\n\n") }
      for item in items {
        note.add("- \(Markdown.escape(item.value))\(Reply.marks(item.evidence, &note))\n")
        for step in item.steps { note.add("  - \(Markdown.escape(step.words))\(Reply.marks(step.evidence, &note))\n") }
      }
      note.add("\n")
    }
    if let text = self.note { note.add(Markdown.escape(text) + "\n\n") }
    return note.finished
  }

  private static func marks(_ evidence: [Evidence], _ note: inout MarkdownNote) -> String {
    evidence.map { note.footnote($0.place, $0.quote) }.joined()
  }
}
