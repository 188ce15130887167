import EntentePlan

/// Takes in the rows of a group and gives one value for them.
package protocol Accumulator: AnyObject {
  /// Takes in a row: the aggregate's arguments, none for `count(*)`.
  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError)
  /// The value for all rows so far.
  func result() throws(RunError) -> Value
}

/// The aggregate functions. Null counts for nothing in all of them, but in `count(*)`.
package enum Aggregates {
  /// A maker of accumulators; `nil` for a name that is no aggregate's.
  package static func maker(_ name: String, distinct: Bool) -> (() -> any Accumulator)? {
    guard let make = maker(FunctionAliases.plain(name)) else { return nil }
    return distinct ? { DistinctAccumulator(make()) } : make
  }

  package static func countRows() -> any Accumulator { RowCount() }

  private static func maker(_ name: String) -> (() -> any Accumulator)? {
    switch name {
    case "count": { ValueCount() }
    case "sum": { Sum() }
    case "avg": { Average() }
    case "min": { Extreme(-1) }
    case "max": { Extreme(1) }
    case "collect": { Collection() }
    case "stdev": { Deviation(isSample: true) }
    case "stdevp": { Deviation(isSample: false) }
    case "percentilecont": { Percentile(isContinuous: true) }
    case "percentiledisc": { Percentile(isContinuous: false) }
    default: nil
    }
  }
}

/// Hands on each value once. Memory is that of the different values.
final class DistinctAccumulator: Accumulator {
  private let inner: any Accumulator
  private var seen = ShardedSet<EquivalentValue>()
  init(_ inner: any Accumulator) { self.inner = inner }

  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    guard let value = values.first, !value.isNull, seen.insert(EquivalentValue(value)) else { return }
    try meter.hold(value.heldBytes + 2 * MemoryLayout<Value>.stride)
    try inner.add(values, meter)
  }

  func result() throws(RunError) -> Value { try inner.result() }
}
