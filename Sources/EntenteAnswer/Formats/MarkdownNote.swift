import EntenteModel

/// Markdown with footnotes, each place and quotation once.
package struct MarkdownNote: Sendable {
  package var text = ""
  private var notes: [String] = []

  package init() {}

  package mutating func add(_ more: String) { text += more }

  /// `[^3]`; the note itself is kept for the end.
  package mutating func footnote(_ place: String, _ quote: String?) -> String {
    let note = Markdown.escape(place + (quote.map { ": “\($0)”" } ?? ""))
    let number = notes.firstIndex(of: note) ?? notes.count
    if number == notes.count { notes.append(note) }
    return "[^\(number + 1)]"
  }

  /// The text, one empty line, the notes.
  package var finished: String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n" + footnoteText
  }

  /// The notes, a line each, an empty line before them.
  package var footnoteText: String {
    notes.isEmpty ? "" : "\n" + notes.enumerated().map { "[^\($0 + 1)]: \($1).\n" }.joined()
  }
}
