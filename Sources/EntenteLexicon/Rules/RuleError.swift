/// What is wrong with a rule file: where, and what was expected.
package enum RuleError: Error, Sendable, Equatable, CustomStringConvertible {
  case unknownKey(file: String, line: Int, key: String)
  case outsideRule(file: String, line: Int, key: String)
  case unknownKind(file: String, line: Int, word: String)
  case unknownFunction(file: String, line: Int, word: String)
  case badValue(file: String, line: Int, key: String, value: String, expected: String)
  case incomplete(file: String, line: Int, rule: String, missing: String)
  case twice(file: String, line: Int, rule: String)
  case tooLarge(file: String, limit: Int)

  package var description: String {
    switch self {
    case .unknownKey(let file, let line, let key): "\(file):\(line): “\(key)” is no line of the rule language"
    case .outsideRule(let file, let line, let key): "\(file):\(line): “\(key)” stands outside a rule; begin one with “rule NAME”"
    case .unknownKind(let file, let line, let word): "\(file):\(line): “\(word)” is neither a kind (Actor, Programme …) nor a role"
    case .unknownFunction(let file, let line, let word):
      "\(file):\(line): “\(word)” is no place in a sentence; use subject, object, speaker, signatories, modifier, or a preposition in lower case"
    case .badValue(let file, let line, let key, let value, let expected):
      "\(file):\(line): \(key) cannot be “\(value)”; expected \(expected)"
    case .incomplete(let file, let line, let rule, let missing): "\(file):\(line): rule \(rule) has no \(missing)"
    case .twice(let file, let line, let rule): "\(file):\(line): rule \(rule) stands twice in this file"
    case .tooLarge(let file, let limit): "\(file): larger than \(limit) bytes, the limit for a rule file"
    }
  }
}
