import EntenteModel

extension Reply {
  /// The reply as Markdown for a note: how the question was read, each value with its footnotes, facts before hopes; a path step by step.
  package func markdown() -> String {
    var note = MarkdownNote()
    note.add("**\(Markdown.escape(question))**\n\n")
    if understood, !reading.isEmpty { note.add("Read as: \(Markdown.escape(reading))\n\n") }
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
