/// Columns and rows, as a query or a listing gives them.
public struct AnswerTable: Hashable, Sendable {
  public var columns: [String]
  /// Each as long as ``columns``.
  public var rows: [[AnswerValue]]

  public init(columns: [String], rows: [[AnswerValue]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

extension AnswerValue {
  /// A string, or null.
  package static func text(_ text: String?) -> AnswerValue { text.map { .string($0) } ?? .null }
  package static func count(_ number: Int) -> AnswerValue { .integer(Int64(number)) }
  package static func date(_ date: PartialDate?) -> AnswerValue { date.map { .temporal(.edtf, $0.text) } ?? .null }
}
