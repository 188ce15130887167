import EntenteLanguage
import EntenteModel

/// Pieces of the query that an answer shows. Run, it gives the values that were answered, in a column `value`.
enum AnswerQuery {
  /// What a node is called in an answer: a document that was read by its number.
  static func name(_ variable: String) -> String { "coalesce(\(variable).number, \(variable).name)" }

  /// The name of a node for each row, once; of what is no document, it is its name alone.
  static func values(_ variable: String, isDocument: Bool = true) -> String {
    " RETURN DISTINCT \(isDocument ? name(variable) : variable + ".name") AS value"
  }

  /// The document of each statement `r`, once.
  static let documents = " MATCH (d:Document) WHERE d.id = r.document RETURN DISTINCT \(name("d")) AS value"
  /// The document and paragraph of each statement `r`, once.
  static let places = " MATCH (d:Document) WHERE d.id = r.document RETURN DISTINCT \(name("d")) + ' ' + r.paragraph AS value"

  static func counted(_ expression: String) -> String { " RETURN toString(count(DISTINCT \(expression))) AS value" }

  static func joined(_ queries: [String]) -> String? { queries.isEmpty ? nil : queries.joined(separator: " UNION ") }

  /// The values that each of several queries gives.
  static func common(_ queries: [String]) -> String {
    let lists = queries.indices.map { "COLLECT { \(queries[$0]) } AS list\($0)" }.joined(separator: ", ")
    let held = queries.indices.dropFirst().map { "value IN list\($0)" }.joined(separator: " AND ")
    let names = queries.indices.dropFirst().map { ", list\($0)" }.joined()
    return "WITH \(lists) UNWIND list0 AS value WITH value\(names) WHERE \(held) RETURN DISTINCT value"
  }

  /// How many values several queries give together.
  static func size(_ queries: [String]) -> String { "RETURN toString(size(COLLECT { \(queries.joined(separator: " UNION ")) })) AS value" }

  static func isOneOf(_ expression: String, _ values: [String]) -> String {
    values.count == 1 ? "\(expression) = \(StatementPattern.literal(values[0]))" : "\(expression) IN \(StatementPattern.list(values))"
  }

  /// Just these statements.
  static func statements(_ edges: [EdgeRecord]) -> String {
    isOneOf("r.id", unique(edges.map(\.id)))
  }

  /// A `MATCH` of just these statements, whatever they say.
  static func match(_ edges: [EdgeRecord]) -> String {
    StatementPattern(types: unique(edges.map(\.type.rawValue))).match([statements(edges)])
  }

  static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// When a statement lies in a time: its own date decides, else the day on which it was stated.
  static func condition(_ time: TimeFilter, _ date: String = "coalesce(r.on, r.since, r.stated)") -> String {
    let text = StatementPattern.literal(time.date.text)
    return switch time.relation {
    case .within:
      [
        time.date.firstDay == PartialDate.openFirst ? nil : "earliest(\(date)) >= earliest(edtf(\(text)))",
        time.date.lastDay == PartialDate.openLast ? nil : "latest(\(date)) <= latest(edtf(\(text)))",
      ].compactMap { $0 }.joined(separator: " AND ")
    case .before: "\(date) < edtf(\(text))"
    case .after: "\(date) > edtf(\(text))"
    }
  }
}

/// Statements that a pattern finds, and those of them that answer.
struct Selection {
  var pattern: StatementPattern
  var found: [EdgeRecord]
  var chosen: [EdgeRecord]
  /// Of what sort the values are, and the time in which the statements lie.
  var filter = ThingFilter()
  var time: TimeFilter?
  /// Whether the values stand at the start.
  var asksFrom = true
}
