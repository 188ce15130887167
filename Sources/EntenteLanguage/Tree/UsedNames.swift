/// A name in a query that may be misspelt, because a graph has only so many.
package struct UsedName: Hashable, Sendable {
  package enum Kind: String, Sendable { case label, type, labelOrType, key }
  package var kind: Kind
  package var name: Name

  package init(kind: Kind, name: Name) {
    self.kind = kind
    self.name = name
  }
}

extension SyntaxTree {
  /// Labels, types and keys that patterns and label tests name. (Keys behind a dot may be those of maps and dates: binding knows which
  /// are not.) O(size of the tree).
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
      if case .hasLabels(_, let labels) = expression.kind { collectLabels(labels, .labelOrType, into: &used) }
    }
    return used
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
