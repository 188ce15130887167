import EntenteLanguage

extension Binder {
  /// Binds an expression: its variables get their slots; gives what is certain of its type.
  mutating func bind(_ id: ExpressionID, _ context: Context = Context()) throws(QueryError) -> StaticType {
    try watch?.tick()
    if let type = try aggregated(id) { return type }
    let kind = tree[id].kind
    switch kind {
    case .null: return StaticType(.null)
    case .boolean: return .boolean
    case .integer: return StaticType(.integer)
    case .float: return StaticType(.float)
    case .string: return StaticType(.string)
    case .parameter(let name):
      parameters.insert(name)
      return .unknown
    case .variable(let name):
      if scope[name] == nil, let value = Binder.namedFloats[name.lowercased()] {
        tree.replace(id, with: .float(value))
        return StaticType(.float)
      }
      let variable = try variable(name, at: tree[id].range)
      result.slots[id] = variable.slot
      return variable.type
    case .list(let items): return try bindList(items, context.value)
    case .map(let entries):
      for entry in entries { _ = try bind(entry.value, context.value) }
      return StaticType(.map)
    case .property(let object, let key): return try bindProperty(object, key, id, context.value)
    case .index, .slice, .unary, .binary, .logical, .comparison, .hasLabels: return try bindOperation(kind, id, context)
    case .countStar: return try aggregate(id, name: "count", arguments: [], context: context)
    case .call(let call): return try bindCall(call, id, context)
    case .conditional(let conditional): return try bindConditional(conditional, id, context)
    case .caseSubject:
      // Written only behind WHEN, within what ``bindConditional`` binds.
      guard let subject = caseSubjects.last else { return .unknown }
      result.slots[id] = subject.slot
      return subject.type
    case .listComprehension, .quantifier, .reduce, .mapProjection: return try bindLocal(kind, id, context)
    case .patternComprehension(let comprehension): return try bindPatternComprehension(comprehension, id, context)
    case .subquery(let subquery, let query): return try bindSubquery(subquery, query, id)
    case .pattern(let pattern): return try bindPatternExpression(pattern, id, context)
    }
  }

  /// Words for floats that have no digits, where no variable has the name.
  private static let namedFloats: [String: Double] = ["inf": .infinity, "infinity": .infinity, "nan": .nan]

  private mutating func bindList(_ items: [ExpressionID], _ context: Context) throws(QueryError) -> StaticType {
    var element: StaticType?
    for item in items {
      let type = try bind(item, context)
      element = element.map { $0.joined(type) } ?? type
    }
    return StaticType(.list, of: element?.base ?? .unknown)
  }

  private mutating func bindProperty(_ object: ExpressionID, _ key: Name, _ id: ExpressionID, _ context: Context) throws(QueryError)
    -> StaticType
  {
    let type = try bind(object, context)
    switch type.base {
    case .boolean, .integer, .float, .string, .list, .path:
      let kind: QueryError.Kind = type.isMatched || type.base == .path ? .syntaxError : .typeError
      throw QueryError(
        kind, .compileTime, .invalidArgumentType, "A property is read of a node, a relationship, a map or a date, not of \(type.shown).",
        at: tree[id].range)
    case .node, .relationship:
      result.usedNames.append(UsedName(kind: .key, name: key))
      return .unknown
    default: return .unknown
    }
  }

  private mutating func bindConditional(
    _ conditional: CaseExpression, _ id: ExpressionID, _ context: Context
  ) throws(QueryError) -> StaticType {
    if let subject = conditional.subject {
      let variable = try newVariable(nil, try bind(subject, context.value))
      result.localSlots[id] = [variable.slot]
      caseSubjects.append(variable)
    }
    var type: StaticType?
    for branch in conditional.branches {
      for when in branch.when {
        switch when {
        case .value(let value): _ = try bind(value, context.value)
        case .condition(let condition): _ = try bind(condition, context.predicate)
        }
      }
      let then = try bind(branch.then, context.value)
      type = type.map { $0.joined(then) } ?? then
    }
    if let otherwise = conditional.otherwise {
      let last = try bind(otherwise, context.value)
      type = type.map { $0.joined(last) } ?? last
    }
    if conditional.subject != nil { caseSubjects.removeLast() }
    return type ?? .unknown
  }

  func wrongType(_ what: String, _ wanted: String, _ type: StaticType, _ id: ExpressionID) -> QueryError {
    .syntax(.invalidArgumentType, "\(what) is \(wanted), not \(type.shown).", at: tree[id].range)
  }
}
