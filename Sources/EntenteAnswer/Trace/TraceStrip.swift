import EntenteModel

/// A trace as a strip to look at: a column a document, a row a statement.
struct TraceStrip {
  enum Mark {
    /// Said, so firmly; what became of it since it was last said.
    case said(Firmness, Trace.Change)
    /// An earlier document of the kind says it, this one does not.
    case gone
  }

  struct Cell {
    var mark: Mark
    /// For people who point at it, or who hear it read.
    var title: String
  }

  struct Row {
    var relation: String
    var name: String
    /// By column; `nil` where the document neither says it nor drops it.
    var cells: [Cell?]

    var label: String { "\(relation): \(name)" }
  }

  private struct Key: Hashable {
    var relation: String
    var other: String
  }

  let trace: Trace
  private(set) var rows: [Row] = []

  /// Rows in the order in which they are first said. O(statements).
  init(_ trace: Trace) {
    self.trace = trace
    var places: [Key: Int] = [:]
    for (column, step) in trace.steps.enumerated() {
      for statement in step.statements + step.dropped.filter({ $0.change == .dropped }) {
        let key = Key(relation: statement.relation, other: statement.isOfSpeaker ? "" : statement.other.id)
        let place = places[key] ?? rows.count
        if place == rows.count {
          places[key] = place
          rows.append(Row(relation: key.relation, name: statement.otherName, cells: Array(repeating: nil, count: trace.steps.count)))
        }
        // What the entity's successor says again is not gone.
        if statement.change == .dropped, rows[place].cells[column] != nil { continue }
        rows[place].cells[column] = cell(statement, step.document)
      }
    }
  }

  private func cell(_ statement: Trace.Statement, _ document: DocumentView) -> Cell {
    let words = "\(statement.heading): \(statement.otherName)\(statement.firmnessMark) [\(statement.changeWords)]"
    guard statement.change != .dropped else { return Cell(mark: .gone, title: "\(document.designation): \(words)") }
    let quotes = statement.edges.map { "“\($0.quote ?? "")” — \(CitationText.of(document: document.designation, paragraph: $0.paragraph))" }
    return Cell(mark: .said(statement.firmness, statement.change), title: ([words] + quotes).joined(separator: "\n"))
  }
}
