import EntenteLanguage
import EntentePlan

/// What comprehensions, quantifiers and `reduce` share: a list, and a variable for its elements.
struct Iteration {
  let list: ExpressionNode
  let slot: Int
  let offset: Int
  /// Steps that each element counts as.
  private let cost: Int

  init(_ list: ExpressionNode, _ slot: Slot, of range: SourceRange) {
    (self.list, self.slot, offset) = (list, Int(slot.rawValue), Int(range.start))
    cost = 1 + CompiledExpression.cost(of: range)
  }

  /// The list; `nil` for null.
  func elements(_ row: EvaluationRow) throws(RunError) -> ListValue? {
    switch try list.evaluate(row) {
    case .list(let list): return list
    case .null: return nil
    case let other: throw RunError.typeError("what follows IN is a list, not \(other.article)").at(offset)
    }
  }

  @inline(__always)
  func set(_ element: Value, _ row: EvaluationRow) throws(RunError) {
    try row.frame.meter.tick(cost)
    row.frame.locals[slot] = element
  }
}

/// `[x IN list WHERE predicate | result]`
final class ListComprehensionNode: ExpressionNode {
  private let iteration: Iteration
  private let predicate: ExpressionNode?
  private let result: ExpressionNode?
  init(_ iteration: Iteration, _ predicate: ExpressionNode?, _ result: ExpressionNode?) {
    (self.iteration, self.predicate, self.result) = (iteration, predicate, result)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    guard let list = try iteration.elements(row) else { return .null }
    let meter = row.frame.meter
    var values = GatheredValues()
    for element in list {
      try iteration.set(element, row)
      if let predicate, try predicate.truth(row, iteration.offset) != true { continue }
      try values.append(try result?.evaluate(row) ?? element, meter)
    }
    return .list(values.takeList(meter))
  }
}

/// `all(x IN list WHERE predicate)` and its like, with null where the predicate's nulls could change the answer.
final class QuantifierNode: ExpressionNode {
  private let kind: Quantifier.Kind
  private let iteration: Iteration
  private let predicate: ExpressionNode?
  init(_ kind: Quantifier.Kind, _ iteration: Iteration, _ predicate: ExpressionNode?) {
    (self.kind, self.iteration, self.predicate) = (kind, iteration, predicate)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    guard let list = try iteration.elements(row) else { return .null }
    var (holding, unknown) = (0, 0)
    for element in list {
      try iteration.set(element, row)
      let truth: Bool?
      if let predicate { truth = try predicate.truth(row, iteration.offset) } else { truth = true }
      switch (truth, kind) {
      case (true?, .any): return .boolean(true)
      case (true?, .none), (false?, .all): return .boolean(false)
      case (true?, _): holding += 1
      case (nil, _): unknown += 1
      case (false?, _): continue
      }
      if kind == .single, holding > 1 { return .boolean(false) }
    }
    if unknown > 0 { return .null }
    switch kind {
    case .all, .none: return .boolean(true)
    case .any: return .boolean(false)
    case .single: return .boolean(holding == 1)
    }
  }
}

/// `reduce(accumulator = initial, x IN list | body)`
final class ReduceNode: ExpressionNode {
  private let initial: ExpressionNode
  private let accumulator: Int
  private let iteration: Iteration
  private let body: ExpressionNode
  init(_ initial: ExpressionNode, _ accumulator: Slot, _ iteration: Iteration, _ body: ExpressionNode) {
    (self.initial, self.accumulator, self.iteration, self.body) = (initial, Int(accumulator.rawValue), iteration, body)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    guard let list = try iteration.elements(row) else { return .null }
    var value = try initial.evaluate(row)
    for element in list {
      row.frame.locals[accumulator] = value
      try iteration.set(element, row)
      value = try row.frame.meter.holding(value) { () throws(RunError) in try body.evaluate(row) }
      try value.checkExtent(row.frame.meter)
    }
    return value
  }
}

/// `element IN list`
final class MembershipNode: ExpressionNode {
  private let element: ExpressionNode
  private let list: ExpressionNode
  private let offset: Int
  init(_ element: ExpressionNode, _ list: ExpressionNode, offset: Int) { (self.element, self.list, self.offset) = (element, list, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let (wanted, container) = (try element.evaluate(row), try list.evaluate(row))
    guard let list = try MembershipNode.list(container, offset: offset) else { return .null }
    return .ternary(try MembershipNode.contains(list, wanted, row))
  }

  /// What follows `IN`; `nil` for null.
  static func list(_ container: Value, offset: Int) throws(RunError) -> ListValue? {
    switch container {
    case .null: nil
    case .list(let list): list
    default: throw RunError.typeError("what follows IN is a list, not \(container.article)").at(offset)
    }
  }

  private static func contains(_ list: ListValue, _ wanted: Value, _ row: EvaluationRow) throws(RunError) -> Bool? {
    if let progression = list.progression, let first = list.first {
      switch wanted {
      case .integer(let number): return progression.contains(number)
      case .float(let number): return Int64(exactly: number).map(progression.contains) ?? false
      // What is no number is to one integer what it is to all.
      default: return first.equals(wanted)
      }
    }
    var isKnown = true
    for element in list {
      try row.frame.meter.tick(1)
      if element.weight > 16 { try row.frame.meter.tick(min(element.weight, wanted.weight)) }
      switch element.equals(wanted) {
      case true?: return true
      case nil: isKnown = false
      case false?: continue
      }
    }
    return isKnown ? false : nil
  }
}

extension ListValue.Progression {
  /// Whether a number is one of these. O(1).
  func contains(_ number: Int64) -> Bool {
    let last = first &+ Int64(count - 1) &* step
    guard count > 0, number >= Swift.min(first, last), number <= Swift.max(first, last) else { return false }
    let distance = UInt64(bitPattern: number &- first)
    return (step > 0 ? distance : 0 &- distance) % step.magnitude == 0
  }
}
