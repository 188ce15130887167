import EntenteLanguage

extension Binder {
  /// One comma part of a pattern.
  mutating func bindPath(_ id: PathPatternID, _ patterns: inout PatternBinder) throws(QueryError) {
    let source = tree[id]
    var path = BoundPath(slot: nil, start: 0, steps: [], selector: source.selector, mode: source.mode)
    var elements = source.elements
    if elements.count == 1, case .group(let group) = elements[0], isPlain(tree[group]), tree[group].variable == nil {
      path.mode = path.mode ?? tree[group].mode
    }
    let others = patterns.extraPredicates.count
    elements = try flattened(elements, &patterns)
    if case .all = source.selector {} else { takePredicates(from: others, &path, &patterns) }
    try bindElements(elements, &path, &patterns)
    if let name = source.variable {
      guard scope[name.text] == nil || scope.isOuter(name.text) else { throw alreadyBound(name) }
      let variable = try newVariable(name.text, StaticType(.path, isMatched: true))
      scope.declare(name.text, variable)
      path.slot = variable.slot
    }
    patterns.pattern.paths.append(path)
  }

  /// Makes conditions in the parentheses of a path that a selector picks from conditions of the path.
  private mutating func takePredicates(from first: Int, _ path: inout BoundPath, _ patterns: inout PatternBinder) {
    let predicates = Array(patterns.extraPredicates[first...])
    patterns.extraPredicates.removeLast(predicates.count)
    path.predicate = conjunction(predicates)
    if let predicate = path.predicate { patterns.pending.append(.init(expression: predicate, isPredicate: true)) }
  }

  private func isPlain(_ group: PathGroup) -> Bool { group.repetition == nil && !group.optional }

  /// The elements with those of groups that are not repeated in their place.
  private func flattened(_ elements: [PathElement], _ patterns: inout PatternBinder) throws(QueryError) -> [PathElement] {
    var output: [PathElement] = []
    for element in elements {
      guard case .group(let id) = element, isPlain(tree[id]) else {
        output.append(element)
        continue
      }
      let group = tree[id]
      if let name = group.variable {
        throw .syntax(.unexpectedSyntax, "A part of a path cannot be named; name the whole.", at: name.range)
      }
      if let predicate = group.predicate { patterns.extraPredicates.append(predicate) }
      output += try flattened(group.elements, &patterns)
    }
    return output
  }

  private mutating func bindElements(
    _ elements: [PathElement], _ path: inout BoundPath, _ patterns: inout PatternBinder
  ) throws(QueryError) {
    var last: Int?
    var waiting: BoundStep?
    for element in elements {
      if case .node(let node) = element {
        let index = try bindNode(node, &patterns)
        if waiting == nil, last != nil { throw sideBySide(tree[node].range) }
        finish(&waiting, at: index, &path, &patterns)
        if last == nil { path.start = index }
        last = index
        continue
      }
      let from = try start(last, &waiting, &path, &patterns)
      last = from
      waiting = try bindStep(element, from: from, &patterns)
    }
    if waiting != nil { finish(&waiting, at: try anonymousNode(&patterns), &path, &patterns) }
  }

  /// The node where a step begins: the last one, or one without a name after another step or at the beginning.
  private mutating func start(
    _ last: Int?, _ waiting: inout BoundStep?, _ path: inout BoundPath, _ patterns: inout PatternBinder
  ) throws(QueryError) -> Int {
    if waiting == nil, let last { return last }
    let index = try anonymousNode(&patterns)
    if waiting == nil { path.start = index }
    finish(&waiting, at: index, &path, &patterns)
    return index
  }

  private func finish(_ waiting: inout BoundStep?, at node: Int, _ path: inout BoundPath, _ patterns: inout PatternBinder) {
    guard var step = waiting else { return }
    step.to = node
    patterns.pattern.steps.append(step)
    path.steps.append(patterns.pattern.steps.count - 1)
    waiting = nil
  }

  mutating func anonymousNode(_ patterns: inout PatternBinder) throws(QueryError) -> Int {
    patterns.add(BoundNode(slot: try newSlot(nil), isBound: false))
  }

  /// Two nodes side by side, from parentheses: `((a)-->(b))((c)-->(d))` has b and c at one place. That is not offered.
  private func sideBySide(_ range: SourceRange) -> QueryError {
    .syntax(
      .unexpectedSyntax, "Two nodes stand side by side here, without a relationship between them.", at: range, expected: ["a relationship"])
  }
}
