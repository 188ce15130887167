import EntenteModel

extension EntityPage {
  /// The page as a briefing note: every statement with a footnote that says where it stands, in which words.
  package func markdown() -> String {
    var note = MarkdownNote()
    note.add("# \(Markdown.escape(entity.name))\n\n*\(Markdown.escape(entity.kindAndRole))*")
    if let document { note.text += " · " + Markdown.escape(EntityPage.cover(document).joined(separator: " · ")) }
    note.text += "\n"
    if !names.isEmpty {
      let uses = names.map { "“\($0.form)” (\($0.documents.joined(separator: ", ")))" }.joined(separator: "; ")
      note.add("\nNamed " + Markdown.escape(uses) + ".\n")
    }
    for section in sections {
      note.add("\n## \(Markdown.escape(EntityPage.capitalised(section.heading)))\n\n")
      for group in section.coordinated { note.add(line(group.items.map(\.other.name), group.quoted, &note)) }
    }
    addEvents(&note)
    addNamings(&note)
    return note.finished
  }

  private func line(_ names: [String], _ entry: Entry, _ note: inout MarkdownNote) -> String {
    var circumstances: [String] = []
    for words in entry.edges.flatMap(\.circumstances) where !circumstances.contains(words) { circumstances.append(words) }
    let marks = entry.edges.map { edge in note.footnote(citation(edge), edge.quote) }.joined()
    let about = circumstances.isEmpty ? "" : " (\(circumstances.joined(separator: "; ")))"
    return "- \(Markdown.escape(names.joined(separator: ", ") + about))\(marks)\n"
  }

  private func addEvents(_ note: inout MarkdownNote) {
    guard !events.isEmpty else { return }
    note.add("\n## Events\n\n")
    for event in events {
      let marks = event.edges.map { edge in note.footnote(citation(edge), edge.quote) }.joined()
      note.add("- \(event.day.map(DateWords.of) ?? "undated"): \(Markdown.escape(event.other.name))\(marks)\n")
    }
  }

  private func addNamings(_ note: inout MarkdownNote) {
    guard !namings.isEmpty else { return }
    note.add("\n## Where it is named\n\n")
    for stretch in stretches {
      guard stretch.count == 1 else {
        note.add("- \(stretch.map(\.document).span): \(Markdown.escape(stretch.map(\.document).silence))\n")
        continue
      }
      let naming = stretch[0]
      let name = Markdown.escape(naming.document.record.name)
      let date = naming.document.date.map { " (\(DateWords.of($0)))" } ?? ""
      let places =
        naming.mentions.isEmpty
        ? "not named; \(naming.document.paragraphs.count) paragraphs searched" : EntityPage.places(naming.mentions)
      note.add("- \(name)\(date): \(Markdown.escape(places))\n")
    }
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
