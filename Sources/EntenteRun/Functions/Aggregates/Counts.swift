/// `count(*)`
final class RowCount: Accumulator {
  private var count: Int64 = 0
  func add(_ values: [Value], _ meter: any WorkMeter) { count += 1 }
  func result() -> Value { .integer(count) }
}

/// `count(x)`
final class ValueCount: Accumulator {
  private var count: Int64 = 0
  func add(_ values: [Value], _ meter: any WorkMeter) { if !values[0].isNull { count += 1 } }
  func result() -> Value { .integer(count) }
}

/// `collect(x)`
final class Collection: Accumulator {
  private var values: [Value] = []
  private var extent = Extent()
  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    guard !values[0].isNull else { return }
    try meter.hold(values[0].heldBytes + (self.values.isEmpty ? 64 : 0))
    extent.include(values[0])
    // While the array grows, the old one is there beside one of twice the size.
    let count = self.values.count
    if count == self.values.capacity, count > 4096 { try meter.checkHeld(2 * count * MemoryLayout<Value>.stride) }
    self.values.append(values[0])
  }
  func result() -> Value { .list(ListValue(values, extent)) }
}

/// `min(x)` and `max(x)`, by the order of ORDER BY; null where there is no value.
final class Extreme: Accumulator {
  private let sign: Int
  private var best: Value = .null
  init(_ sign: Int) { self.sign = sign }
  func add(_ values: [Value], _ meter: any WorkMeter) {
    guard !values[0].isNull else { return }
    if best.isNull || Value.order(values[0], best) * sign > 0 { best = values[0] }
  }
  func result() -> Value { best }
}
