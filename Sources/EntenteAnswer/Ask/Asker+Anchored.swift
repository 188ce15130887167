import EntenteLanguage
import EntenteModel
import EntenteStore

// Questions of which no end is known: the quotation itself must name the value, and at the right place.
extension Asker {
  func anchored(_ question: StatementQuestion, _ anchor: StatementQuestion.Anchor, _ edges: [EdgeRecord]) throws(StoreError) -> [Value] {
    var values: [Value] = []
    for edge in edges {
      let text = " \(Folding.key(edge.quote ?? "")) "
      for end in anchor == .start ? [edge.from] : [edge.from, edge.to] {
        let node = try records.node(end)
        guard Asker.isNamed(node, in: text, anchor), try passes(node, question.filter, [edge]) else { continue }
        values.append(Value(node: node, edges: [edge]))
      }
    }
    return merged(values)
  }

  /// Whether a name of it stands in the words, after the one that it must follow.
  private static func isNamed(_ node: NodeRecord, in text: String, _ anchor: StatementQuestion.Anchor) -> Bool {
    var rest = Substring(text)
    if case .after(let word) = anchor {
      guard let place = text.firstRange(of: " \(word) ") else { return false }
      rest = text[place.upperBound...]
    }
    return ([node.name] + node.aliases).contains { " \(rest)".contains(" \(Folding.key($0)) ") }
  }
}
