import Entente

/// Values of `--param NAME=VALUE`.
enum Parameters {
  /// The names and the texts of the values, apart.
  static func split(_ given: [String]) throws(CommandError) -> [(name: String, text: String)] {
    var parts: [(name: String, text: String)] = []
    for parameter in given {
      guard let equals = parameter.utf8.firstIndex(of: UInt8(ascii: "=")), equals > parameter.startIndex else {
        throw .usage("--param takes NAME=VALUE, not '\(parameter)'", hint: "--param name=\"'Ameripol'\"  --param year=2025")
      }
      parts.append((String(parameter[..<equals]), String(parameter[parameter.utf8.index(after: equals)...])))
    }
    return parts
  }

  /// VALUE is a literal of the query language; a bare word or text that is none stands for itself as a string.
  static func read(_ given: [(name: String, text: String)], _ session: QuerySession, _ limits: QueryLimits)
    throws(CommandError) -> [String: AnswerValue]
  {
    var parameters: [String: AnswerValue] = [:]
    for (name, text) in given { parameters[name] = try value(text, session, limits) }
    return parameters
  }

  private static func value(_ text: String, _ session: QuerySession, _ limits: QueryLimits) throws(CommandError) -> AnswerValue {
    do throws(EntenteError) {
      let table = try session.run("RETURN \(text)", limits: limits)
      guard table.columns.count == 1, table.rows.count == 1 else {
        throw EntenteError.argument(message: "not one value: \(text)", hint: nil)
      }
      return table.rows[0][0]
    } catch {
      // What begins like a literal was meant as one.
      guard let first = text.utf8.first, !"'\"[{(+-.0123456789$".utf8.contains(first) else { throw .entente(error) }
      return .string(text)
    }
  }
}
