import EntenteLanguage

/// A variable that can be named at some place of a query.
struct Variable: Sendable {
  var slot: Slot
  var type: StaticType
}

/// The variables that can be named at some place of a query.
struct Scope: Sendable {
  /// Of this query's clauses so far.
  private(set) var variables: [String: Variable] = [:]
  /// Of the query around a subquery; a variable of the same name hides one.
  private(set) var outer: [String: Variable] = [:]
  /// Brought by the expressions around a place, innermost last.
  private(set) var locals: [(name: String, variable: Variable)] = []

  init() {}

  /// The scope at the beginning of a subquery that stands where `surrounding` holds.
  init(within surrounding: Scope) {
    outer = surrounding.all
  }

  subscript(name: String) -> Variable? {
    locals.last { $0.name == name }?.variable ?? variables[name] ?? outer[name]
  }

  /// Everything that can be named.
  private var all: [String: Variable] {
    var all = outer.merging(variables) { _, inner in inner }
    for local in locals { all[local.name] = local.variable }
    return all
  }

  var names: [String] { all.keys.sorted() }
  /// Names of the clauses so far, in the order of `*`.
  var starNames: [String] { variables.keys.sorted() }
  func isLocal(_ name: String) -> Bool { locals.contains { $0.name == name } }
  func isOuter(_ name: String) -> Bool { !isLocal(name) && variables[name] == nil && outer[name] != nil }

  mutating func declare(_ name: String, _ variable: Variable) { variables[name] = variable }

  /// What a WITH leaves: these variables and those around the query.
  func replacing(with variables: [String: Variable]) -> Scope {
    var scope = self
    scope.variables = variables
    return scope
  }

  /// What ORDER BY sees where nothing is grouped: what is projected, and behind it what was there before.
  func adding(_ projected: Scope) -> Scope {
    var scope = self
    scope.variables.merge(projected.variables) { _, new in new }
    return scope
  }

  mutating func push(_ name: String, _ variable: Variable) { locals.append((name, variable)) }
  mutating func pop(_ count: Int) { locals.removeLast(count) }
}
