/// How a name stands in a sentence: what it does, what is done to it, or after which preposition.
package enum Part: Hashable, Sendable {
  case agent, object
  case after(String)
}

extension Part {
  /// `agent`, `object`, or the preposition.
  package var text: String {
    switch self {
    case .agent: "agent"
    case .object: "object"
    case .after(let preposition): preposition
    }
  }
}
