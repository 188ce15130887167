/// A name in a query that may be misspelt, because a graph has only so many.
package struct UsedName: Hashable, Sendable {
  package enum Kind: String, Sendable { case label, type, labelOrType, key }
  package var kind: Kind
  package var name: Name
}

extension SyntaxTree {
  /// Labels, types and property keys that the text names, in the order of the text; what writes name included. O(size of the tree).
  package func usedNames() -> [UsedName] {
    var used: [UsedName] = []
    for node in nodePatterns {
      if let labels = node.labels { collectLabels(labels, .label, into: &used) }
      if let properties = node.properties { collectKeys(properties, into: &used) }
    }
    for relationship in relationshipPatterns {
      if let types = relationship.types { collectLabels(types, .type, into: &used) }
      if let properties = relationship.properties { collectKeys(properties, into: &used) }
    }
    for expression in expressions {
      switch expression.kind {
      case .hasLabels(_, let labels): collectLabels(labels, .labelOrType, into: &used)
      case .property(_, let key): used.append(UsedName(kind: .key, name: key))
      default: break
      }
    }
    return used.sorted { ($0.name.range.start, $0.name.text) < ($1.name.range.start, $1.name.text) }
  }

  private func collectLabels(_ id: LabelExpressionID, _ kind: UsedName.Kind, into used: inout [UsedName]) {
    let label = self[id]
    switch label.kind {
    case .name(let text): used.append(UsedName(kind: kind, name: Name(text, label.range)))
    case .any: break
    case .not(let inner): collectLabels(inner, kind, into: &used)
    case .and(let parts), .or(let parts):
      for part in parts { collectLabels(part, kind, into: &used) }
    }
  }

  private func collectKeys(_ id: ExpressionID, into used: inout [UsedName]) {
    guard case .map(let entries) = self[id].kind else { return }
    for entry in entries { used.append(UsedName(kind: .key, name: entry.key)) }
  }
}
