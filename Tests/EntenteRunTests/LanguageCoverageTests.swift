import EntenteLanguage
import EntentePlan
import Testing

/// Together with ``LanguagePageTests``, which runs every example: what is in the language has been run on the page.
@Suite("Every part of the query language has an example that is run")
struct LanguageCoverageTests {
  /// The trees of all examples, as they were written.
  private let trees: [SyntaxTree]

  init() throws {
    let page = LanguagePage.shared
    trees = try page.queries.map { try Parser.parse($0.text) } + page.expressions.map { try Parser.parse("RETURN \($0.expression)") }
  }

  private var kinds: [Expression.Kind] { trees.flatMap { $0.expressions.map(\.kind) } }

  @Test("Every function is called")
  func functions() {
    let called = Set(kinds.compactMap { if case .call(let call) = $0 { call.name.text.lowercased() } else { nil } })
    let missing = Binder.functionNames.filter { !called.contains($0.lowercased()) }
    #expect(missing.isEmpty, "without an example: \(missing.joined(separator: ", "))")
  }

  @Test("Every operator is used")
  func operators() {
    var used: Set<String> = []
    for kind in kinds {
      switch kind {
      case .binary(let binary, _, _): used.insert("\(binary)")
      case .logical(let logical, _): used.insert("\(logical)")
      case .comparison(_, let links): used.formUnion(links.map { "\($0.operator)" })
      case .unary(.isTyped(_, let isNegated), _): used.insert(isNegated ? "isNotTyped" : "isTyped")
      case .unary(.isNormalized(_, let isNegated), _): used.insert(isNegated ? "isNotNormalized" : "isNormalized")
      case .unary(let unary, _): used.insert("\(unary)")
      default: break
      }
    }
    let all =
      BinaryOperator.allCases.map { "\($0)" } + LogicalOperator.allCases.map { "\($0)" } + ComparisonOperator.allCases.map { "\($0)" }
      + ["not", "negate", "plus", "isNull", "isNotNull", "isTyped", "isNotTyped", "isNormalized", "isNotNormalized"]
    let missing = all.filter { !used.contains($0) }
    #expect(missing.isEmpty, "without an example: \(missing.joined(separator: ", "))")
  }

  @Test("Every kind of expression is written")
  func expressions() {
    // A parameter has its value from outside of the page; TRUE and FALSE say `boolean`.
    let all = [
      "boolean", "integer", "float", "string", "list", "map", "variable", "property", "index", "slice", "hasLabels", "call", "conditional",
      "listComprehension", "patternComprehension", "quantifier", "reduce", "subquery", "pattern", "mapProjection", "caseSubject",
      "countStar",
    ]
    let used = Set(kinds.compactMap { Mirror(reflecting: $0).children.first?.label ?? "\($0)" })
    let missing = all.filter { !used.contains($0) }
    #expect(missing.isEmpty, "without an example: \(missing.joined(separator: ", "))")
  }

  @Test("Every clause, and every part of one, is written")
  func clauses() {
    var used: Set<String> = []
    for query in trees.flatMap(\.queries) {
      used.formUnion(query.unions.map { "UNION \($0)" })
      for clause in query.parts.flatMap(\.clauses) { used.formUnion(LanguageCoverageTests.parts(of: clause)) }
    }
    let all = [
      "MATCH", "OPTIONAL MATCH", "WHERE", "AS OF", "BETWEEN", "UNWIND", "WITH", "RETURN", "DISTINCT", "*", "ORDER BY", "DESC", "SKIP",
      "LIMIT",
      "WITH WHERE", "UNION distinct", "UNION all",
    ]
    let missing = all.filter { !used.contains($0) }
    #expect(missing.isEmpty, "without an example: \(missing.joined(separator: ", "))")
  }

  private static func parts(of clause: Clause) -> [String] {
    switch clause.kind {
    case .match(let match):
      var parts = [match.optional ? "OPTIONAL MATCH" : "MATCH"]
      if match.predicate != nil { parts.append("WHERE") }
      switch match.time {
      case .asOf: parts.append("AS OF")
      case .between: parts.append("BETWEEN")
      case nil: break
      }
      return parts
    case .unwind: return ["UNWIND"]
    case .with(let projection): return ["WITH"] + parts(of: projection)
    case .return(let projection): return ["RETURN"] + parts(of: projection)
    default: return []
    }
  }

  private static func parts(of projection: Projection) -> [String] {
    let parts: [(String, Bool)] = [
      ("DISTINCT", projection.distinct), ("*", projection.star), ("ORDER BY", !projection.order.isEmpty),
      ("DESC", projection.order.contains { $0.descending }), ("SKIP", projection.skip != nil), ("LIMIT", projection.limit != nil),
      ("WITH WHERE", projection.predicate != nil),
    ]
    return parts.filter(\.1).map(\.0)
  }
}
