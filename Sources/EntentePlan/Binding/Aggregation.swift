import EntenteLanguage

/// What expressions above an aggregation may name: keys and aggregates.
struct Aggregation {
  struct Known {
    var expression: ExpressionID
    var slot: Slot
    var type: StaticType
  }

  /// Grouping keys that may stand within a larger expression, and in ORDER BY every item of the projection.
  private(set) var known: [Known] = []
  /// Aggregates found so far: the same call is computed once.
  private(set) var calls: [Known] = []
  /// Both, by what they look like from above.
  private var bySignature: [Int: [Known]] = [:]
  /// The scope that arguments of aggregates are bound in.
  var before: Scope
  /// In ORDER BY what the projection does not give is not there at all; in an item it is ambiguous.
  var isOrder = false
  /// In an ORDER BY item that aggregates: keys that are not simple may not stand within it, though they are projected.
  var wantsSimpleKeys = false

  init(before: Scope, isOrder: Bool = false) { (self.before, self.isOrder) = (before, isOrder) }

  mutating func addKey(_ key: Known, _ sameness: Sameness) {
    known.append(key)
    bySignature[sameness.signature(key.expression), default: []].append(key)
  }

  mutating func addCall(_ call: Known, _ sameness: Sameness) {
    calls.append(call)
    bySignature[sameness.signature(call.expression), default: []].append(call)
  }

  /// Keys and aggregates that may be this expression.
  func candidates(_ id: ExpressionID, _ sameness: Sameness) -> [Known] { bySignature[sameness.signature(id)] ?? [] }

  func hides(_ name: String) -> Bool { !isOrder && before[name] != nil }
}

extension Binder {
  /// The type of an expression that the aggregation has computed, `nil` where it has not; notes its slot.
  mutating func aggregated(_ id: ExpressionID) throws(QueryError) -> StaticType? {
    guard let aggregation else { return nil }
    let candidates = aggregation.candidates(id, Sameness(tree: tree))
    try watch?.tick(candidates.count)
    guard let known = candidates.first(where: { isSame(id, $0.expression) }) else { return nil }
    if aggregation.wantsSimpleKeys, !isSimple(known.expression), !aggregates(known.expression) {
      throw .syntax(
        .ambiguousAggregationExpression, "Within an expression that aggregates, name this by its alias.", at: tree[id].range)
    }
    result.slots[id] = known.slot
    read(known.slot)
    return known.type
  }

  /// Whether two expressions are the same, and mean the same: no variable of one is brought by an expression around here.
  private func isSame(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    guard Sameness(tree: tree).same(a, b) else { return false }
    if scope.locals.isEmpty { return true }
    var names: Set<String> = []
    tree.collectVariables(a, into: &names)
    return !names.contains { scope.isLocal($0) }
  }

  /// A call of an aggregate function.
  mutating func aggregate(
    _ id: ExpressionID, name: String, arguments: [ExpressionID], context: Context
  ) throws(QueryError) -> StaticType {
    let range = tree[id].range
    if context.isWithinAggregate {
      throw .syntax(.nestedAggregation, "An aggregate cannot stand within an aggregate.", at: range)
    }
    guard var aggregation else {
      throw .syntax(.invalidAggregation, "'\(name)' aggregates; that is for the items of WITH and RETURN.", at: range)
    }
    guard scope.locals.isEmpty else {
      throw .syntax(
        .invalidAggregation, "'\(name)' cannot aggregate for each element of a list; name the aggregate in a WITH before it.", at: range)
    }
    try bindArguments(arguments, of: aggregation, at: range)
    let known = Aggregation.Known(expression: id, slot: try newSlot(nil), type: FunctionFacts.aggregateType(name))
    aggregation.addCall(known, Sameness(tree: tree))
    self.aggregation = aggregation
    result.slots[id] = known.slot
    return known.type
  }

  /// Arguments see what the aggregation groups. ORDER BY may only repeat what the projection computes, and add `count(*)`.
  private mutating func bindArguments(
    _ arguments: [ExpressionID], of aggregation: Aggregation, at range: SourceRange
  ) throws(QueryError) {
    let outside = scope
    if !aggregation.isOrder { scope = aggregation.before }
    self.aggregation = nil
    for argument in arguments { _ = try bind(argument, Context(isWithinAggregate: true)) }
    scope = outside
    guard aggregation.isOrder else { return }
    var names: Set<String> = []
    for argument in arguments { tree.collectVariables(argument, into: &names) }
    guard names.isEmpty else {
      throw .syntax(.invalidAggregation, "ORDER BY names only aggregates that the projection has.", at: range)
    }
  }

  /// Whether an expression aggregates; subqueries aggregate for themselves.
  func aggregates(_ id: ExpressionID) -> Bool {
    let kind = tree[id].kind
    switch kind {
    case .countStar: return true
    case .call(let call) where FunctionFacts.isAggregate(call.name.text): return true
    case .patternComprehension: return false
    default:
      var found = false
      kind.forEachChild { found = found || aggregates($0) }
      return found
    }
  }
}

extension SyntaxTree {
  /// Names of variables in an expression, those that it brings itself among them.
  func collectVariables(_ id: ExpressionID, into names: inout Set<String>) {
    let kind = self[id].kind
    if case .variable(let name) = kind { names.insert(name) }
    if case .mapProjection(let base, let items) = kind {
      names.insert(base.text)
      for case .variable(let name) in items { names.insert(name.text) }
    }
    var children: [ExpressionID] = []
    kind.forEachChild { children.append($0) }
    for child in children { collectVariables(child, into: &names) }
  }
}
