extension Parser {
  /// Whether a parenthesis here opens a pattern, `(a)-->…`, and not an expression, `(a) - 1`: what stands in it looks like a node, and
  /// what stands after it like a relationship. O(1), by the brackets that were matched beforehand.
  func looksAtPattern(ahead offset: Int = 0) -> Bool {
    let start = position + offset
    guard start < tokens.count, tokens[start].kind == .leftParenthesis, partners[start] != 0, looksLikeNode(at: start + 1) else {
      return false
    }
    return looksLikeRelationship(at: Int(partners[start]) + 1)
  }

  private func kind(at index: Int) -> Token.Kind { tokens[min(index, tokens.count - 1)].kind }

  private func looksLikeNode(at index: Int) -> Bool {
    switch kind(at: index) {
    case .rightParenthesis, .colon, .leftBrace: true
    case .word, .quotedName: isVariableName(tokens[index]) && endsNodeName(index + 1)
    default: false
    }
  }

  private func endsNodeName(_ index: Int) -> Bool {
    switch kind(at: index) {
    case .rightParenthesis, .colon, .leftBrace, .parameter: true
    default: tokens[min(index, tokens.count - 1)].keyword == .where
    }
  }

  private func looksLikeRelationship(at index: Int) -> Bool {
    switch (kind(at: index), kind(at: index + 1)) {
    case (.minus, .minus): kind(at: index + 2) == .greater || kind(at: index + 2) == .leftParenthesis
    case (.minus, .leftBracket): partners[index + 1] != 0 && kind(at: Int(partners[index + 1]) + 1) == .minus
    case (.less, .minus): kind(at: index + 2) == .leftBracket || looksLikeArrowEnd(at: index + 2)
    default: false
    }
  }

  /// The second dash of `<--` or `<-->`.
  private func looksLikeArrowEnd(at index: Int) -> Bool {
    guard kind(at: index) == .minus else { return false }
    return kind(at: index + 1) == .leftParenthesis || kind(at: index + 1) == .greater
  }

  /// Whether a parenthesis here opens a path pattern within parentheses, not a node.
  func looksAtGroup() -> Bool {
    guard current.kind == .leftParenthesis else { return false }
    let next = token(ahead: 1)
    if next.kind == .leftParenthesis { return true }
    if isVariableName(next), token(ahead: 2).kind == .equal { return true }
    return pathMode(next.keyword) != nil && (token(ahead: 2).kind == .leftParenthesis || token(ahead: 3).kind == .equal)
  }

  func pathMode(_ keyword: Keyword) -> PathMode? {
    switch keyword {
    case .walk: .walk
    case .trail: .trail
    case .acyclic: .acyclic
    case .simple: .simple
    default: nil
    }
  }
}
