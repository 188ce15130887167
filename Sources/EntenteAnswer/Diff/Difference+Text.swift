import EntenteModel

extension Difference.Change {
  fileprivate var heading: String {
    switch self {
    case .new: "New"
    case .dropped: "No longer said"
    case .stronger: "Said more firmly"
    case .weaker: "Said less firmly"
    case .reworded: "Said in other words"
    }
  }
}

extension Difference {
  /// The difference for people, within `width` columns, both quotations where there are two.
  package func text(width: Int = 80) -> String {
    var lines = Layout.hang("Before: ", Difference.names(before), width) + Layout.hang("After:  ", Difference.names(after), width)
    for change in [Change.new, .dropped] {
      let names = namings(change)
      guard !names.isEmpty else { continue }
      lines += ["", change == .new ? "Named for the first time" : "No longer named"]
      for (kind, group) in Difference.byKind(names) { lines += Layout.hang("  \(kind): ", group, width) }
    }
    for change in Change.allCases {
      let group = statements(change)
      guard !group.isEmpty else { continue }
      lines += ["", "\(change.heading) (\(group.count))"]
      for statement in group { lines += Layout.hang("  ", statement.words, width) + statement.quotations(width) }
    }
    if namings.isEmpty, statements.isEmpty { lines += ["", "No difference."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The difference as Markdown: a table a kind of change, both quotations side by side.
  package func markdown() -> String {
    var body = "# \(Markdown.escape(Difference.names(before))) → \(Markdown.escape(Difference.names(after)))\n\n"
    for change in [Change.new, .dropped] where !namings(change).isEmpty {
      body += "**\(change == .new ? "Named for the first time" : "No longer named")**: "
      body += namings(change).map { Markdown.escape($0.entity.name) }.joined(separator: ", ") + "\n\n"
    }
    for change in Change.allCases where !statements(change).isEmpty {
      body += "## \(change.heading)\n\n| statement | before | after |\n| --- | --- | --- |\n"
      for statement in statements(change) {
        let cells = [statement.words, statement.before?.cited ?? "", statement.after?.cited ?? ""].map(MarkdownPrinter.cell)
        body += "| \(cells.joined(separator: " | ")) |\n"
      }
      body += "\n"
    }
    return body
  }

  private static func names(_ documents: [DocumentView]) -> String {
    documents.isEmpty ? "no document" : documents.map { "\($0.record.name)\($0.number.map { " (\($0))" } ?? "")" }.joined(separator: "; ")
  }

  private static func byKind(_ namings: [Naming]) -> [(String, String)] {
    Set(namings.map { $0.entity.kind ?? "" }).sorted().map { kind in
      (kind, namings.filter { ($0.entity.kind ?? "") == kind }.map(\.entity.name).joined(separator: ", "))
    }
  }
}

extension Difference.Statement {
  /// `EL PAcCTO 2.0 supports Ameripol`, with how firmly where that is not as fact.
  package var words: String {
    let subject = from?.name ?? "the document"
    let object = to?.name ?? "the document"
    let firmness = [before?.modality, after?.modality].compactMap { $0?.words ?? ($0 == nil ? nil : "stated as fact") }
    let tail =
      switch change {
      case .stronger, .weaker: " (\(firmness.joined(separator: " → ")))"
      default: ((after ?? before)?.modality.words).map { " (\($0))" } ?? ""
      }
    return "\(subject) – \(type.words.forward) – \(object)\(tail)"
  }

  fileprivate func quotations(_ width: Int) -> [String] {
    [("before: ", before), ("after:  ", after)].flatMap { head, edge in
      edge.map { Layout.hang("    " + (before != nil && after != nil ? head : ""), $0.cited, width) } ?? []
    }
  }
}

extension EdgeRecord {
  /// `“the words” — 6403/25, para. 21`.
  fileprivate var cited: String { "“\(quote ?? "")” — \(CitationText.of(document: number ?? document, paragraph: paragraph))" }
}
