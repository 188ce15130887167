import EntenteLanguage
import EntenteLexicon
import EntenteModel

/// What a stored statement says of its ends, in the parts that sentences have.
enum StatementParts {
  /// The parts of the end: who supports is agent, what is fought stands "against".
  /// - Parameter toCrimes: whether crimes are asked for by many words: "to focus investigations *on* which crimes".
  static func of(_ type: RelationType, isStart: Bool, toCrimes: Bool = false) -> Set<Part> {
    if toCrimes, type == .addresses, !isStart { return [.object, .after("against"), .after("on")] }
    if type.isSymmetric { return [.after("with"), .after("between"), .agent] }
    if isStart { return [.agent, .after("by")] }
    return switch type {
    case .addresses: [.object, .after("against")]
    case .memberOf, .partOf: [.after("of"), .after("in"), .after("to")]
    case .heldIn: [.after("in")]
    case .involvedIn: [.after("in")]
    case .modelledOn: [.after("on")]
    default: [.object, .after("for"), .after("to"), .after("of")]
    }
  }

  /// Whether the end alone tells what a preposition asks for, with nothing known at the other: "against which crimes", "with whom".
  static func isTelling(_ type: RelationType, _ part: Part) -> Bool {
    switch part {
    case .after("against"): type == .addresses
    case .after("with"): type == .cooperatesWith
    default: false
    }
  }
}
