import EntenteLanguage
import EntentePlan

/// What the three kinds of loop share: a list, and a variable for its elements.
private func elements(_ list: CompiledExpression, _ frame: Frame) throws(RunError) -> ListValue? {
  switch try list.evaluate(frame) {
  case .null: return nil
  case .list(let list): return list
  case let other: throw .typeError("a list is wanted after IN, not \(other.typeName)")
  }
}

/// `[x IN list WHERE condition | result]`
final class ComprehensionExpression: CompiledExpression {
  private let slot: Int
  private let list: CompiledExpression
  private let condition: CompiledExpression?
  private let result: CompiledExpression?
  init(_ slot: Slot, _ list: CompiledExpression, _ condition: CompiledExpression?, _ result: CompiledExpression?) {
    (self.slot, self.list, self.condition, self.result) = (Int(slot.rawValue), list, condition, result)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    guard let list = try elements(list, frame) else { return .null }
    let before = frame.locals[slot]
    var values: [Value] = []
    for element in list {
      try frame.meter.tick()
      frame.locals[slot] = element
      if let condition, try Truth.of(try condition.evaluate(frame)) != true { continue }
      values.append(try result?.evaluate(frame) ?? element)
      if values.count & 1023 == 0 { try frame.meter.checkHeld(values.count * 16) }
    }
    frame.locals[slot] = before
    return .list(values)
  }
}

/// `all(x IN list WHERE condition)` and its like. What is not known of an element leaves the answer open unless another decides.
final class QuantifierExpression: CompiledExpression {
  private let kind: Quantifier.Kind
  private let slot: Int
  private let list: CompiledExpression
  private let condition: CompiledExpression
  init(_ kind: Quantifier.Kind, _ slot: Slot, _ list: CompiledExpression, _ condition: CompiledExpression) {
    (self.kind, self.slot, self.list, self.condition) = (kind, Int(slot.rawValue), list, condition)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    guard let list = try elements(list, frame) else { return .null }
    let before = frame.locals[slot]
    defer { frame.locals[slot] = before }
    var (holding, unknown) = (0, 0)
    for element in list {
      try frame.meter.tick()
      frame.locals[slot] = element
      switch (try Truth.of(try condition.evaluate(frame)), kind) {
      case (false?, .all): return .boolean(false)
      case (true?, .any): return .boolean(true)
      case (true?, .none): return .boolean(false)
      case (true?, _): holding += 1
      case (nil, _): unknown += 1
      case (false?, _): break
      }
      if kind == .single, holding > 1 { return .boolean(false) }
    }
    if unknown > 0 { return .null }
    return .boolean(kind == .any ? false : kind == .single ? holding == 1 : true)
  }
}

/// `reduce(accumulator = initial, x IN list | body)`
final class ReduceExpression: CompiledExpression {
  private let accumulator: Int
  private let slot: Int
  private let initial: CompiledExpression
  private let list: CompiledExpression
  private let body: CompiledExpression
  init(_ slots: [Slot], _ initial: CompiledExpression, _ list: CompiledExpression, _ body: CompiledExpression) {
    (accumulator, slot) = (Int(slots[0].rawValue), Int(slots[1].rawValue))
    (self.initial, self.list, self.body) = (initial, list, body)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    guard let list = try elements(list, frame) else { return .null }
    let initial = try initial.evaluate(frame)
    let before = (frame.locals[accumulator], frame.locals[slot])
    frame.locals[accumulator] = initial
    for element in list {
      try frame.meter.tick()
      frame.locals[slot] = element
      frame.locals[accumulator] = try body.evaluate(frame)
    }
    let result = frame.locals[accumulator]
    (frame.locals[accumulator], frame.locals[slot]) = before
    return result
  }
}

/// A part of the query that is run for the row.
final class SubqueryExpression: CompiledExpression {
  private unowned let context: Execution
  private let id: SubqueryID
  /// Variables of expressions around it, which are no columns.
  private let locals: Set<Slot>

  init(_ context: Execution, _ id: SubqueryID, locals: Set<Slot>) {
    (self.context, self.id, self.locals) = (context, id, locals)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let run = context.subquery(id)
    let (batch, row) = (frame.batch, frame.row)
    let value = try run.evaluate { slot in
      locals.contains(slot) ? frame.locals[Int(slot.rawValue)] : batch[slot].value(at: row)
    }
    (frame.batch, frame.row) = (batch, row)
    return value
  }
}
