/// An expression as written.
package struct Expression: Sendable {
  package var kind: Kind
  package var range: SourceRange

  package enum Kind: Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case float(Double)
    case string(String)
    case list([ExpressionID])
    case map([MapEntry])
    case parameter(String)
    case variable(String)
    /// `object.key`
    case property(ExpressionID, key: Name)
    /// `object[index]`: an element of a list, a key of a map, a property of a node.
    case index(ExpressionID, ExpressionID)
    /// `list[from..to]`
    case slice(ExpressionID, from: ExpressionID?, to: ExpressionID?)
    case unary(UnaryOperator, ExpressionID)
    /// Arithmetic, `||`, `IN`, string predicates, `=~`.
    case binary(BinaryOperator, ExpressionID, ExpressionID)
    /// `a AND b AND c`: two operands or more. A chain is flat, so that its length does not make a tree deep.
    case logical(LogicalOperator, [ExpressionID])
    /// `a < b <= c`: the conjunction of each neighbouring pair, each operand evaluated once.
    case comparison(ExpressionID, [ComparisonLink])
    /// `n:A:B`, `n:A|B&!C`, `r:TYPE`
    case hasLabels(ExpressionID, LabelExpressionID)
    /// `name(DISTINCT arguments)`; whether it aggregates is told by its name.
    case call(FunctionCall)
    /// `count(*)`
    case countStar
    case conditional(CaseExpression)
    /// The operand of the simple CASE around, where a branch's test begins with an operator (`WHEN < 2`).
    case caseSubject
    case listComprehension(ListComprehension)
    case patternComprehension(PatternComprehension)
    case quantifier(Quantifier)
    case reduce(Reduce)
    /// `EXISTS {…}`, `COUNT {…}`, `COLLECT {…}`; the short form `EXISTS { (a)-->(b) WHERE … }` is a query of one MATCH without a RETURN.
    case subquery(SubqueryKind, QueryID)
    /// A pattern where a truth value is wanted, `WHERE (a)-->(b)`; also the argument of `exists(…)` and of `shortestPath(…)`.
    case pattern(PathPatternID)
    /// `n {.name, .*, key: value, other}`
    case mapProjection(Name, [MapProjectionItem])
  }
}

package struct MapEntry: Sendable {
  package var key: Name
  package var value: ExpressionID
  package init(key: Name, value: ExpressionID) {
    self.key = key
    self.value = value
  }
}

package enum UnaryOperator: Equatable, Sendable {
  case not, negate, plus, isNull, isNotNull
  /// `IS [NOT] :: TYPE`
  case isTyped(TypeExpression, isNegated: Bool)
  /// `IS [NOT] [NFC|NFD|NFKC|NFKD] NORMALIZED`
  case isNormalized(NormalForm, isNegated: Bool)
}

/// Unicode's normal forms (UAX 15).
package enum NormalForm: String, CaseIterable, Equatable, Sendable { case nfc = "NFC", nfd = "NFD", nfkc = "NFKC", nfkd = "NFKD" }

package enum LogicalOperator: CaseIterable, Sendable { case or, xor, and }

package enum BinaryOperator: CaseIterable, Sendable {
  case add, subtract, multiply, divide, modulo, power
  /// `a || b`: two strings or two lists.
  case concatenate
  case isIn, startsWith, endsWith, contains, matches
}

package enum ComparisonOperator: CaseIterable, Sendable { case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual }

package struct ComparisonLink: Sendable {
  package var `operator`: ComparisonOperator
  package var operand: ExpressionID
  package init(_ operator: ComparisonOperator, _ operand: ExpressionID) {
    self.operator = `operator`
    self.operand = operand
  }
}

package struct FunctionCall: Sendable {
  /// As written, with its namespace: `duration.between`. Names of functions have no case.
  package var name: Name
  package var distinct: Bool
  package var arguments: [ExpressionID]

  package init(name: Name, distinct: Bool, arguments: [ExpressionID]) {
    self.name = name
    self.distinct = distinct
    self.arguments = arguments
  }
}

package struct CaseExpression: Sendable {
  package struct Branch: Sendable {
    /// The values and tests of a simple CASE, of which one is enough; the one condition of a searched one.
    package var when: [CaseTest]
    package var then: ExpressionID
  }
  /// The operand of a simple CASE; absent in a searched one.
  package var subject: ExpressionID?
  package var branches: [Branch]
  package var otherwise: ExpressionID?
}

/// What stands behind WHEN.
package enum CaseTest: Sendable {
  /// A value that the operand is to equal.
  case value(ExpressionID)
  /// A condition: of a searched CASE, or one that begins with the operand of a simple one, which is not written.
  case condition(ExpressionID)

  package var expression: ExpressionID {
    switch self {
    case .value(let id), .condition(let id): id
    }
  }
}

/// `[variable IN list WHERE predicate | result]`
package struct ListComprehension: Sendable {
  package var variable: Name
  package var list: ExpressionID
  package var predicate: ExpressionID?
  package var result: ExpressionID?
}

/// `[path = (a)-->(b) WHERE predicate | result]`
package struct PatternComprehension: Sendable {
  package var pattern: PathPatternID
  package var predicate: ExpressionID?
  package var result: ExpressionID
}

/// `all(variable IN list WHERE predicate)`
package struct Quantifier: Sendable {
  package enum Kind: String, Sendable { case all, any, none, single }
  package var kind: Kind
  package var variable: Name
  package var list: ExpressionID
  package var predicate: ExpressionID?
}

/// `reduce(accumulator = initial, variable IN list | body)`
package struct Reduce: Sendable {
  package var accumulator: Name
  package var initial: ExpressionID
  package var variable: Name
  package var list: ExpressionID
  package var body: ExpressionID
}

package enum SubqueryKind: Sendable { case exists, count, collect }

package enum MapProjectionItem: Sendable {
  /// `.key`
  case property(Name)
  /// `.*`
  case all
  /// `key: value`
  case entry(MapEntry)
  /// `variable`, under its own name
  case variable(Name)
}
