import EntenteModel

extension Trace {
  /// The trace as a Mermaid timeline (mermaid.js.org/syntax/timeline): a period a document, its stances and what changed as events.
  package func mermaid() -> String {
    var lines = ["timeline", "  title \(Trace.plain(entity.name))"]
    for step in steps {
      let events = step.events
      guard !events.isEmpty else { continue }
      lines.append("  \(Trace.plain(step.document.date?.text ?? "no date")) : " + events.map(Trace.plain).joined(separator: " : "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Mermaid takes a colon, a semicolon and a hash for its own, a line end for the end of the event, and would draw markup.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { ":;#<>\n\r%".unicodeScalars.contains($0) ? " " : $0 }))
  }
}

extension Trace.Step {
  /// Tones, then what is new, firmer, weaker or gone, a few words each.
  var events: [String] {
    var events = stances.map { stance in
      stance.participle + (namings.first { $0.stance == stance }?.bearer.map { " (as \($0.name))" } ?? "")
    }
    for group in (statements.filter { $0.change != .again && $0.change != .undated } + dropped.filter { $0.change == .dropped }).coordinated
    {
      let names = group.items.map(\.otherName).joined(separator: ", ")
      events.append("\(group.quoted.sign) \(group.quoted.heading) \(names)\(group.quoted.firmnessMark)")
    }
    return events
  }
}
