package import EntenteLanguage
import EntenteModel

/// Resolves the names of a query and checks what can be checked before it runs: openCypher's errors of compile time.
///
/// Knows nothing of a graph: whether a label exists is not its business. O(size of the tree), times the nesting of subqueries.
package struct Binder {
  /// How many slots a query may have.
  package static let maximumSlots = Int(UInt16.max)

  /// Names of all functions as they are written, sorted.
  package static var functionNames: [String] { FunctionFacts.names }

  var tree: SyntaxTree
  var result: BoundQuery
  var scope = Scope()
  let allowsWrites: Bool
  /// By slot: how many subqueries deep it was made.
  var depths: [Int] = []
  /// Slots of the surroundings that each of the subqueries that are being bound reads, outermost first.
  var imports: [Set<Slot>] = []
  /// Keys and aggregates, while expressions above an aggregation are bound.
  var aggregation: Aggregation?
  var parameters: Set<String> = []
  /// Operands of the simple CASEs around, innermost last.
  var caseSubjects: [Variable] = []
  let watch: WorkWatch?

  private init(_ tree: SyntaxTree, allowsWrites: Bool, watch: WorkWatch?) {
    self.tree = tree
    self.watch = watch
    self.allowsWrites = allowsWrites
    result = BoundQuery(tree: tree, branches: [])
  }

  /// The bound form of one statement of a tree. Write clauses are for import scripts; elsewhere they are refused by name.
  package static func bind(
    _ tree: SyntaxTree, statement: Int = 0, allowsWrites: Bool = false, watch: WorkWatch? = nil
  ) throws(QueryError) -> BoundQuery {
    var binder = Binder(tree, allowsWrites: allowsWrites, watch: watch)
    let statement = tree.statements[statement]
    let query = tree[statement.query]
    try Composition.check(query, allowsWrites: allowsWrites, isSubquery: false)
    let bound = try binder.branches(of: query)
    binder.result.mode = statement.mode
    binder.result.branches = bound.branches
    binder.result.unionDistinct = bound.unionDistinct
    binder.result.columns = bound.columns
    binder.result.tree = binder.tree
    binder.result.slotCount = binder.depths.count
    binder.result.usedNames = (binder.result.usedNames + tree.usedNames()).sorted { $0.name.range.start < $1.name.range.start }
    binder.result.parameters = binder.parameters.sorted()
    return binder.result
  }
}

// Slots.
extension Binder {
  mutating func newSlot(_ name: String?) throws(QueryError) -> Slot {
    guard depths.count < Binder.maximumSlots else {
      throw .syntax(.queryTooLarge, "The query has more than \(Binder.maximumSlots) variables.", at: .none)
    }
    depths.append(imports.count)
    result.slotNames.append(name)
    return Slot(UInt16(depths.count - 1))
  }

  mutating func newVariable(_ name: String?, _ type: StaticType) throws(QueryError) -> Variable {
    Variable(slot: try newSlot(name), type: type)
  }

  /// Notes that a slot is read here, for the subqueries that do not own it.
  mutating func read(_ slot: Slot) {
    for level in depths[Int(slot.rawValue)]..<max(imports.count, depths[Int(slot.rawValue)]) { imports[level].insert(slot) }
  }

  /// The variable of a name, and a note that it is read.
  mutating func variable(_ name: String, at range: SourceRange) throws(QueryError) -> Variable {
    if let variable = scope[name] {
      read(variable.slot)
      return variable
    }
    if let aggregation, aggregation.hides(name) {
      throw .syntax(
        .ambiguousAggregationExpression,
        "'\(name)' is neither aggregated nor a grouping key; project it by itself before, or beside.", at: range)
    }
    var error = QueryError.syntax(.undefinedVariable, "The variable '\(name)' is not defined here.", at: range)
    error.suggestion = EditDistance.nearest(to: name, among: scope.names, count: 1).first
    throw error
  }
}
