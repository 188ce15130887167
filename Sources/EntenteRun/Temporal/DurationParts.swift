import EntenteModel

/// The parts of a duration before they are brought together: a fraction of a unit flows into the smaller ones, a month being a twelfth of
/// 365.2425 days, a day 24 hours.
struct DurationParts {
  enum Unit: String, CaseIterable {
    case years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds
  }

  static let dateUnits: [(letter: Unicode.Scalar, unit: Unit)] = [("Y", .years), ("M", .months), ("W", .weeks), ("D", .days)]
  static let timeUnits: [(letter: Unicode.Scalar, unit: Unit)] = [("H", .hours), ("M", .minutes), ("S", .seconds)]

  /// The average month: 30.436875 days.
  static let nanosecondsPerMonth: Int128 = 2_629_746_000_000_000
  static let nanosecondsPerDay: Int128 = 86_400_000_000_000

  private var months: Int128 = 0
  private var days: Int128 = 0
  /// What is less than a month, of the months; less than a day, of the days; and the time.
  private var restOfMonths: Int128 = 0
  private var restOfDays: Int128 = 0
  private var nanoseconds: Int128 = 0
  private var isOverflown = false

  mutating func add(_ number: Decimal, _ unit: Unit) {
    switch unit {
    case .years: addMonths(number, 12)
    case .quarters: addMonths(number, 3)
    case .months: addMonths(number, 1)
    case .weeks: addDays(number, 7)
    case .days: addDays(number, 1)
    case .hours: addTime(number, 3_600_000_000_000)
    case .minutes: addTime(number, 60_000_000_000)
    case .seconds: addTime(number, 1_000_000_000)
    case .milliseconds: addTime(number, 1_000_000)
    case .microseconds: addTime(number, 1000)
    case .nanoseconds: addTime(number, 1)
    }
  }

  private mutating func addMonths(_ number: Decimal, _ factor: Int128) {
    let (whole, rest) = number.parted()
    guard let part = rest.times(factor * DurationParts.nanosecondsPerMonth) else { return isOverflown = true }
    months += whole * factor
    restOfMonths += part
  }

  private mutating func addDays(_ number: Decimal, _ factor: Int128) {
    let (whole, rest) = number.parted()
    guard let part = rest.times(factor * DurationParts.nanosecondsPerDay) else { return isOverflown = true }
    days += whole * factor
    restOfDays += part
  }

  private mutating func addTime(_ number: Decimal, _ factor: Int128) {
    guard let part = number.times(factor) else { return isOverflown = true }
    nanoseconds += part
  }

  func duration() throws(RunError) -> Duration {
    let allMonths = months + restOfMonths / DurationParts.nanosecondsPerMonth
    let dayPart = restOfMonths % DurationParts.nanosecondsPerMonth + restOfDays
    let allDays = days + dayPart / DurationParts.nanosecondsPerDay
    guard !isOverflown, let months = Int64(exactly: allMonths), let days = Int64(exactly: allDays) else {
      throw TemporalLimits.outOfRange("a duration beyond 64 bits")
    }
    return try Duration(months: months, days: days, nanoseconds: dayPart % DurationParts.nanosecondsPerDay + nanoseconds)
  }

  /// `{days: 14, hours: 16.5}`
  static func read(_ map: MapValue) throws(RunError) -> Duration {
    var parts = DurationParts()
    for entry in map {
      guard let unit = Unit.allCases.first(where: { $0.rawValue.lowercased() == entry.key.lowercased() }) else {
        throw TemporalLimits.invalid("a duration has no '\(entry.key)'")
      }
      switch entry.value {
      case .integer(let number): parts.add(Decimal(mantissa: Int128(number), scale: 0), unit)
      case .float(let number):
        guard let decimal = Decimal(number) else { throw TemporalLimits.outOfRange("a duration of \(number) \(entry.key)") }
        parts.add(decimal, unit)
      case .null: continue
      default: throw .typeError("\(entry.key) is a number, not \(entry.value.article)", .invalidArgumentValue)
      }
    }
    return try parts.duration()
  }
}

extension Duration {
  func multiplied(by factor: Double) throws(RunError) -> Duration { try scaled { $0 * factor } }
  func divided(by divisor: Double) throws(RunError) -> Duration {
    if divisor == 0 { throw .arithmeticError("a duration divided by 0", .divisionByZero) }
    return try scaled { $0 / divisor }
  }

  private func scaled(_ scale: (Double) -> Double) throws(RunError) -> Duration {
    var parts = DurationParts()
    for (number, unit) in [(months, DurationParts.Unit.months), (days, .days), (seconds, .seconds), (Int64(nanoseconds), .nanoseconds)] {
      let value = scale(Double(number))
      // Whole factors of whole numbers need no float.
      let whole = scale(1) == scale(1).rounded() && abs(scale(1)) < 0x1p53
      let exact = whole ? Int64(exactly: scale(1)).flatMap { number.multipliedReportingOverflow(by: $0).overflow ? nil : number * $0 } : nil
      if let exact {
        parts.add(Decimal(mantissa: Int128(exact), scale: 0), unit)
      } else if let decimal = Decimal(value) {
        parts.add(decimal, unit)
      } else {
        throw TemporalLimits.outOfRange("a duration beyond 64 bits")
      }
    }
    return try parts.duration()
  }
}
