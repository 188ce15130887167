import Entente
import EntenteBytes

/// Reads the lines of a batch, most of which ask the same with other parameters: what a line has in common with the one before is not read again.
struct BatchReader {
  /// The query of the last line.
  private(set) var query: [UInt8] = []
  /// The last line up to its parameters, where these come last; what begins with the same bytes asks the same.
  private var opening: [UInt8] = []

  /// The parameters of a line's ``query``.
  mutating func read(_ line: [UInt8]) throws(EntenteError) -> [AnswerValue.Field] {
    if !opening.isEmpty, line.count > opening.count, line.begins(with: opening),
      case .map(let given)? = Self.lastField(line, at: opening.count)
    {
      return given
    }
    opening = []
    let value: (fields: [AnswerValue.Field], last: Int)?
    do { value = try JSONReader.object(line) } catch {
      throw .argument(message: "a line of the batch is not JSON: \(error.message) (byte \(error.offset))", hint: nil)
    }
    guard let value, case .string(let query)? = value.fields["query"] else {
      throw .argument(message: "a line of the batch has no \"query\"", hint: "{\"query\": \"MATCH …\", \"params\": {…}}")
    }
    self.query = Array(query.utf8)
    switch value.fields["params"] {
    case nil, .null?: return []
    case .map(let given)?:
      if value.fields.last?.key == "params", value.fields.count == 2 { opening = Array(line[..<value.last]) }
      return given
    default: throw .argument(message: "\"params\" is not an object", hint: nil)
    }
  }

  private static func lastField(_ line: [UInt8], at start: Int) -> AnswerValue? {
    do { return try JSONReader.lastField(line, at: start) } catch { return nil }
  }
}
