import EntenteModel

/// `sum(x)`, of numbers or of durations; 0 where there is none.
final class Sum: Accumulator {
  private var total: Value = .integer(0)
  private var isEmpty = true

  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    switch values[0] {
    case .null: return
    case .integer, .float: total = try Arithmetic.add(total, values[0])
    case .duration: total = isEmpty ? values[0] : try Arithmetic.add(total, values[0])
    default: throw .typeError("sum() takes numbers or durations, not \(values[0].article)", .invalidArgumentValue)
    }
    isEmpty = false
  }

  func result() -> Value { total }
}

/// `avg(x)`, of numbers (a float) or of durations; null where there is none.
final class Average: Accumulator {
  private var count: Int64 = 0
  private var mean = 0.0
  private var durations: Value = .null

  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    switch values[0] {
    case .null: return
    case .duration: durations = durations.isNull ? values[0] : try Arithmetic.add(durations, values[0])
    default:
      guard let number = values[0].double, durations.isNull else {
        throw .typeError("avg() takes numbers or durations, not \(values[0].article)", .invalidArgumentValue)
      }
      // A running mean does not overflow where a sum would.
      mean += (number - mean) / Double(count + 1)
    }
    count += 1
  }

  func result() throws(RunError) -> Value {
    guard count > 0 else { return .null }
    return durations.isNull ? .float(mean) : try Arithmetic.divide(durations, .integer(count))
  }
}

/// `stDev(x)` and `stDevP(x)`: B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares and Products", Technometrics 4(3), 1962.
final class Deviation: Accumulator {
  private let isSample: Bool
  private var count = 0.0
  private var mean = 0.0
  private var squares = 0.0
  init(isSample: Bool) { self.isSample = isSample }

  func add(_ values: [Value], _ meter: any WorkMeter) throws(RunError) {
    if values[0].isNull { return }
    guard let number = values[0].double else {
      throw .typeError("a standard deviation is of numbers, not of \(values[0].article)", .invalidArgumentValue)
    }
    count += 1
    let difference = number - mean
    mean += difference / count
    squares += difference * (number - mean)
  }

  func result() -> Value {
    let divisor = isSample ? count - 1 : count
    return .float(divisor > 0 ? (squares / divisor).squareRoot() : 0)
  }
}
