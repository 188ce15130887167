import EntenteLanguage
import EntenteModel

extension Binder {
  mutating func bindCall(_ call: FunctionCall, _ id: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    let name = call.name.text
    guard let facts = FunctionFacts.find(name) else { throw unknownFunction(call.name) }
    guard facts.arguments.contains(call.arguments.count) else { throw wrongCount(call, facts, id) }
    if facts.takesPattern, case .pattern = tree[call.arguments[0]].kind {
      tree.replace(id, with: tree[call.arguments[0]].kind)
      return try bind(id, context.predicate)
    }
    if call.distinct, !facts.isAggregate {
      throw .syntax(.unexpectedSyntax, "DISTINCT is for aggregates; \(name)() is none.", at: tree[id].range)
    }
    if facts.isAggregate { return try aggregate(id, name: name, arguments: call.arguments, context: context) }
    if context.isWithinAggregate, facts.isRandom {
      throw .syntax(.nonConstantExpression, "\(name)() within an aggregate gives another value for every row.", at: tree[id].range)
    }
    for (index, argument) in call.arguments.enumerated() {
      let type = try bind(argument, facts.takesPattern ? context.predicate : context.value)
      guard facts.accepts(type, at: index) else {
        throw .syntax(.invalidArgumentType, "\(name)() does not take \(type.shown).", at: tree[argument].range)
      }
    }
    return facts.type
  }

  private func unknownFunction(_ name: Name) -> QueryError {
    var error = QueryError.syntax(.unknownFunction, "There is no function '\(name.text)'.", at: name.range)
    error.suggestion = EditDistance.nearest(to: name.text, among: FunctionFacts.names, count: 1).first
    return error
  }

  private func wrongCount(_ call: FunctionCall, _ facts: FunctionFacts, _ id: ExpressionID) -> QueryError {
    let wanted =
      facts.arguments.count == 1
      ? "\(facts.arguments.lowerBound)"
      : facts.arguments.upperBound == FunctionFacts.many
        ? "at least \(facts.arguments.lowerBound)" : "\(facts.arguments.lowerBound) to \(facts.arguments.upperBound)"
    let noun = wanted.hasSuffix("1") && wanted != "0 to 1" ? "argument" : "arguments"
    return .syntax(
      .invalidNumberOfArguments, "\(call.name.text)() takes \(wanted) \(noun), not \(call.arguments.count).", at: tree[id].range)
  }
}
