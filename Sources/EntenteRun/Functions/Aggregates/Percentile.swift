/// `percentileCont(x, p)`, interpolated between the two nearest values, and `percentileDisc(x, p)`, one of the values.
final class Percentile: Accumulator {
  private let isContinuous: Bool
  private var values: [(number: Double, value: Value)] = []
  private var fraction: Double?
  private var meter: (any WorkMeter)?
  init(isContinuous: Bool) { self.isContinuous = isContinuous }

  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    if fraction == nil, !values[1].isNull { fraction = try Percentile.fraction(values[1]) }
    if values[0].isNull { return }
    guard let number = values[0].double else {
      throw .typeError("a percentile is of numbers, not of \(values[0].article)", .invalidArgumentValue)
    }
    self.meter = meter
    let bytes = MemoryLayout<(Double, Value)>.stride
    try meter.hold(bytes)
    // While the array grows, the old one is there beside one of twice the size.
    if self.values.count == self.values.capacity, self.values.count > 4096 { try meter.checkHeld(2 * self.values.count * bytes) }
    self.values.append((number, values[0]))
  }

  private static func fraction(_ value: Value) throws(RunError) -> Double {
    guard let fraction = value.double else { throw .typeError("a percentile is a number, not \(value.article)", .invalidArgumentValue) }
    guard fraction >= 0, fraction <= 1 else { throw .argumentError("a percentile is between 0.0 and 1.0, not \(fraction)") }
    return fraction
  }

  func result() throws(RunError) -> Value {
    guard let fraction, !values.isEmpty else { return .null }
    let meter = meter
    do {
      try values.sort {
        try meter?.tick(1)
        return Value.order($0.value, $1.value) < 0
      }
    } catch { throw error as? RunError ?? .interrupted }
    if !isContinuous {
      let place = (fraction * Double(values.count)).rounded(.up)
      return values[max(0, min(values.count - 1, Int(place) - 1))].value
    }
    let place = fraction * Double(values.count - 1)
    let (below, above) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    let share = place - Double(below)
    return .float(below == above ? values[below].number : values[below].number * (1 - share) + values[above].number * share)
  }
}
