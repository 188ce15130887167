import EntenteBytes
import EntenteModel

/// Functions of numbers.
enum NumberFunctions {
  static let table: [(String, ScalarFunction)] =
    [
      ("rand", ScalarFunction(.nullary { _ in .float(Double.random(in: 0..<1)) })),
      ("randomUUID", ScalarFunction(.nullary { _ in .string(uuid()) })),
      ("e", ScalarFunction(.nullary { _ in .float(Libm.exp(1)) })),
      ("pi", ScalarFunction(.nullary { _ in .float(.pi) })),
      ("abs", .unary(abs)), ("sign", .unary(sign)),
      ("ceil", .unary { (value) throws(RunError) in .float(try number(value).rounded(.up)) }),
      ("floor", .unary { (value) throws(RunError) in .float(try number(value).rounded(.down)) }),
      ("round", .many(Rounding.round)),
      ("atan2", .binary { (y, x) throws(RunError) in .float(Libm.atan2(try number(y), try number(x))) }),
      ("isNaN", .unary { (value) throws(RunError) in .boolean(try number(value).isNaN) }),
    ] + real.map { name, function in (name, .unary { (value) throws(RunError) in .float(function(try number(value))) }) }

  private static let real: [(String, @Sendable (Double) -> Double)] = [
    ("sqrt", { $0.squareRoot() }), ("exp", Libm.exp), ("log", Libm.log), ("log10", Libm.log10),
    ("sin", Libm.sin), ("cos", Libm.cos), ("tan", Libm.tan), ("cot", { 1 / Libm.tan($0) }), ("coth", { 1 / Libm.tanh($0) }),
    ("asin", Libm.asin), ("acos", Libm.acos), ("atan", Libm.atan), ("sinh", Libm.sinh), ("cosh", Libm.cosh), ("tanh", Libm.tanh),
    ("degrees", { $0 * 180 / .pi }), ("radians", { $0 * .pi / 180 }), ("haversin", { (1 - Libm.cos($0)) / 2 }),
  ]

  static func number(_ value: Value) throws(RunError) -> Double {
    guard let number = value.double else { throw GraphFunctions.wrong(value, "a number") }
    return number
  }

  private static func abs(_ value: Value) throws(RunError) -> Value {
    guard case .integer(let integer) = value else { return .float(Swift.abs(try number(value))) }
    return integer < 0 ? try Arithmetic.negate(value) : value
  }

  private static func sign(_ value: Value) throws(RunError) -> Value {
    let number = try number(value)
    return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
  }

  /// RFC 9562, version 4.
  private static func uuid() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for place in 0..<36 {
      switch place {
      case 8, 13, 18, 23: bytes.append(UInt8(ascii: "-"))
      case 14: bytes.append(UInt8(ascii: "4"))
      case 19: bytes.append(digits[Int.random(in: 8...11)])
      default: bytes.append(digits[Int.random(in: 0...15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// `round(x[, digits[, mode]])`, with the modes that Java's BigDecimal knows. Without a mode, halves go up (towards positive infinity); with
/// digits, away from zero.
enum Rounding {
  /// More digits than a float has change nothing.
  private static let maximumDigits: Int64 = 308

  static func round(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    let number = try NumberFunctions.number(values[0])
    guard values.count > 1 else {
      let below = number.rounded(.down)
      return .float(number - below >= 0.5 ? below + 1 : below)
    }
    guard let digits = values[1].double.flatMap({ Int64(exactly: $0) }) else {
      throw GraphFunctions.wrong(values[1], "a whole number of digits")
    }
    guard digits >= 0 else { throw .argumentError("the number of digits is not to be negative", .numberOutOfRange) }
    return .float(round(number, digits, try mode(values)))
  }

  private enum Mode: String {
    case up = "UP", down = "DOWN", ceiling = "CEILING", floor = "FLOOR", halfUp = "HALF_UP", halfDown = "HALF_DOWN", halfEven = "HALF_EVEN"
  }

  private static func mode(_ values: [Value]) throws(RunError) -> Mode {
    guard values.count > 2 else { return .halfUp }
    guard case .string(let name) = values[2], let mode = Mode(rawValue: name.uppercased()) else {
      throw .argumentError("the mode is UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN", .invalidArgumentValue)
    }
    return mode
  }

  private static func round(_ number: Double, _ digits: Int64, _ mode: Mode) -> Double {
    guard number.isFinite, digits <= maximumDigits else { return number }
    let scale = Libm.pow(10, Double(digits))
    let scaled = number * scale
    guard scaled.isFinite, Swift.abs(scaled) < 0x1p52 else { return number }
    // The shortest decimal decides what is a half: 2.675 is one, although its nearest float lies below.
    let nearest = (scaled * 2).rounded() / 2
    let exact = Swift.abs(nearest - scaled) <= Swift.abs(scaled) * 0x1p-51 ? nearest : scaled
    return apply(exact, mode) / scale
  }

  private static func apply(_ value: Double, _ mode: Mode) -> Double {
    switch mode {
    case .up: value.rounded(.awayFromZero)
    case .down: value.rounded(.towardZero)
    case .ceiling: value.rounded(.up)
    case .floor: value.rounded(.down)
    case .halfUp: value.rounded(.toNearestOrAwayFromZero)
    case .halfEven: value.rounded(.toNearestOrEven)
    case .halfDown:
      value - value.rounded(.towardZero) == (value < 0 ? -0.5 : 0.5) ? value.rounded(.towardZero) : value.rounded(.toNearestOrAwayFromZero)
    }
  }
}
