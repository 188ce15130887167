import EntenteLanguage
package import EntentePlan

/// Where the values of a row's slots are.
package protocol RowSource: AnyObject {
  func value(_ slot: Slot, at row: Int) -> Value
}

/// Counts work and memory, and stops a query that uses too much.
package protocol WorkMeter: AnyObject {
  /// Counts steps; throws when it is time to stop.
  func tick(_ work: Int) throws(RunError)
  /// Counts bytes that are held from now on.
  func hold(_ bytes: Int) throws(RunError)
  /// Counts bytes that are held no more.
  func release(_ bytes: Int)
  /// Throws where this many bytes more would be too many, without counting them.
  func checkHeld(_ bytes: Int) throws(RunError)
}

extension WorkMeter {
  /// Values of less are not counted one by one.
  static var smallest: Int { 4096 }

  /// Counts a value as held while others are made.
  @inline(__always)
  func holding<Result>(_ value: Value, while body: () throws(RunError) -> Result) throws(RunError) -> Result {
    let bytes = value.heldBytes
    guard bytes > Self.smallest else { return try body() }
    try hold(bytes)
    let result = try body()
    release(bytes)
    return result
  }

  /// Counts the steps of walking through a large value.
  @inline(__always)
  func walk(_ value: Value) throws(RunError) {
    let weight = value.weight
    if weight > 16 { try tick(weight) }
  }
}

/// Values that an expression gathers: held while further ones are made, and no more when all are handed on.
struct GatheredValues {
  private(set) var values: [Value] = []
  private var extent = Extent()
  private var held = 0
  private var uncounted = 0

  mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

  mutating func append(_ value: Value, _ meter: any WorkMeter) throws(RunError) {
    uncounted += value.heldBytes
    if uncounted > 4096 {
      try meter.hold(uncounted)
      (held, uncounted) = (held + uncounted, 0)
    }
    // While the array grows, the old one is there beside one of twice the size.
    if values.count == values.capacity, values.count > 4096 { try meter.checkHeld(2 * values.count * MemoryLayout<Value>.stride) }
    values.append(value)
    extent.include(value)
  }

  /// A list of the values, which are counted no more. O(1).
  mutating func takeList(_ meter: any WorkMeter) -> ListValue { ListValue(take(meter), extent) }

  /// The values, which are counted no more.
  mutating func take(_ meter: any WorkMeter) -> [Value] {
    if held > 0 { meter.release(held) }
    return values
  }
}

/// What evaluation asks of the query that runs.
package protocol ExpressionContext: AnyObject {
  /// A parameter's value; `nil` where it was not given.
  func parameter(_ name: String) -> Value?
  /// Runs a subquery for a row, whose slots `value` gives.
  func runSubquery(_ id: SubqueryID, reading value: (Slot) throws(RunError) -> Value) throws(RunError) -> Value
}

/// What is shared by all evaluations of one run: the graph, the meter, the clock, and the variables that expressions bring themselves.
package final class EvaluationFrame {
  package let graph: any GraphAccess
  package let meter: any WorkMeter
  unowned let context: any ExpressionContext
  let clock = StatementClock()
  /// By slot; only slots of variables of comprehensions, quantifiers and `reduce` are used.
  var locals: [Value]
  let isLocal: [Bool]

  package init(_ query: BoundQuery, graph: any GraphAccess, meter: any WorkMeter, context: any ExpressionContext) {
    (self.graph, self.meter, self.context) = (graph, meter, context)
    locals = Array(repeating: .null, count: query.slotCount)
    var isLocal = Array(repeating: false, count: query.slotCount)
    query.localSlots.forEach { expression, slots in
      if case .mapProjection = query.tree[expression].kind { return }
      for slot in slots { isLocal[Int(slot.rawValue)] = true }
    }
    self.isLocal = isLocal
  }

  /// Begins a run: the clock of the statement stands at its beginning.
  package func begin() { clock.reset() }
}

/// One row to evaluate for.
package struct EvaluationRow {
  let frame: EvaluationFrame
  let rows: any RowSource
  let row: Int

  package init(_ frame: EvaluationFrame, _ rows: any RowSource, _ row: Int) {
    (self.frame, self.rows, self.row) = (frame, rows, row)
  }

  /// The value of a slot of the row, or of a variable that an expression around here brings.
  func value(_ slot: Slot) -> Value {
    frame.isLocal[Int(slot.rawValue)] ? frame.locals[Int(slot.rawValue)] : rows.value(slot, at: row)
  }
}
