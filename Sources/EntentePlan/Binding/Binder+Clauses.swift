import EntenteLanguage

extension Binder {
  struct Branches {
    var branches: [BoundBranch] = []
    var unionDistinct = false
    var columns: [String] = []
  }

  /// The parts of a query, each bound in the scope that holds now.
  mutating func branches(of query: Query) throws(QueryError) -> Branches {
    var output = Branches()
    let start = scope
    output.unionDistinct = query.unions.first == .distinct
    for (index, part) in query.parts.enumerated() {
      scope = start
      var (branch, columns) = try self.branch(part)
      if index == 0 { output.columns = columns } else { try align(&branch, columns, with: output.columns, at: part.range) }
      output.branches.append(branch)
    }
    scope = start
    return output
  }

  /// Brings a branch's columns into the order of the first one's.
  private func align(_ branch: inout BoundBranch, _ columns: [String], with wanted: [String], at range: SourceRange) throws(QueryError) {
    if columns == wanted { return }
    guard columns.count == wanted.count, Set(columns) == Set(wanted) else {
      throw .syntax(
        .differentColumnsInUnion, "The parts of a UNION have the same columns: \(wanted.joined(separator: ", ")).", at: range,
        expected: wanted)
    }
    branch.columns = wanted.compactMap { name in columns.firstIndex(of: name).map { branch.columns[$0] } }
  }

  private mutating func branch(_ part: SingleQuery) throws(QueryError) -> (BoundBranch, [String]) {
    var branch = BoundBranch()
    var columns: [String] = []
    for clause in part.clauses {
      switch clause.kind {
      case .match(let match): branch.clauses.append(.match(try self.match(match)))
      case .unwind(let list, let name): branch.clauses.append(try unwind(list, as: name))
      case .with(let projection):
        branch.clauses.append(.project(try project(projection, at: clause.range, isReturn: false).bound))
      case .return(let projection):
        let output = try project(projection, at: clause.range, isReturn: true)
        branch.clauses.append(.project(output.bound))
        branch.columns = output.bound.items.map(\.slot)
        columns = output.names
      case .call(let call):
        throw QueryError(.procedureError, .compileTime, .procedureNotFound, "There is no procedure \(call.name.text).", at: call.name.range)
      case .create, .merge, .set, .remove, .delete: branch.clauses.append(.write(try write(clause)))
      }
    }
    return (branch, columns)
  }

  private mutating func unwind(_ list: ExpressionID, as name: Name) throws(QueryError) -> BoundClause {
    let type = try bind(list)
    guard scope[name.text] == nil || scope.isOuter(name.text) else { throw alreadyBound(name) }
    let element = type.base == .list ? StaticType(type.element) : .unknown
    let variable = try newVariable(name.text, element)
    scope.declare(name.text, variable)
    return .unwind(list, as: variable.slot)
  }

  func alreadyBound(_ name: Name) -> QueryError {
    .syntax(.variableAlreadyBound, "The variable '\(name.text)' is there already.", at: name.range)
  }
}
