import EntenteModel

extension Trace {
  /// The trace for a briefing note: a section a document, quotations as footnotes.
  package func markdown() -> String {
    var notes: [String] = []
    var body = "# \(Markdown.escape(entity.name))\n\n"
    if development.count > 1 { body += "\(Markdown.escape(developmentText))\n\n" }
    for step in steps {
      let date = step.document.date.map { DateWords.of($0) } ?? "no date"
      body += "## \(date): \(Markdown.escape(step.document.record.name))\n\n"
      if step.isSilent {
        body += "Not named; \(step.document.paragraphs.count) paragraphs searched.\n\n"
        continue
      }
      for statement in step.statements { body += "- \(statement.markdown(cite(statement.edge, step.document, &notes)))\n" }
      if step.statements.isEmpty {
        body += step.namings.map { "- \($0.stance.participle)\(cite($0.edge, step.document, &notes))\n" }.joined()
      }
      body += "\n"
    }
    return body + notes.enumerated().map { "[^\($0 + 1)]: \($1)\n" }.joined()
  }

  private func cite(_ edge: EdgeRecord, _ document: DocumentView, _ notes: inout [String]) -> String {
    let place = CitationText.of(document: document.designation, paragraph: edge.paragraph)
    notes.append("\(Markdown.escape(place)): “\(Markdown.escape(edge.quote ?? ""))”")
    return "[^\(notes.count)]"
  }

  /// The trace as a Mermaid timeline: a period a document, its stances and new statements as events.
  package func mermaid() -> String {
    var lines = ["timeline", "  title \(Trace.plain(entity.name))"]
    for step in steps where !step.isSilent {
      let date = step.document.date?.text ?? "no date"
      let events =
        step.stances.map(\.participle)
        + step.statements.filter { $0.change != .again }.map {
          "\($0.isForward ? $0.edge.type.words.forward : $0.edge.type.words.backward) \($0.other.name)"
        }
      lines.append("  \(Trace.plain(date)) : " + events.map(Trace.plain).joined(separator: " : "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Mermaid takes a colon, a semicolon and a hash for its own.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { ":;#".unicodeScalars.contains($0) ? " " : $0 }))
  }
}

extension Trace.Statement {
  fileprivate func markdown(_ citation: String) -> String {
    let words = isForward || edge.type.isSymmetric ? edge.type.words.forward : edge.type.words.backward
    let firmness = edge.modality.words.map { " (\($0))" } ?? ""
    return "\(words) \(isOwn ? "its signatories" : Markdown.escape(other.name))\(firmness)\(citation)"
  }
}
