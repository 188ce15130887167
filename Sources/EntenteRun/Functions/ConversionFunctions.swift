import EntenteLanguage
import EntenteModel

/// `toInteger` and its like. Texts that say no such value give null; types that cannot are an error, or null with `…OrNull`.
enum ConversionFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("toInteger", .unary(integer)), ("toFloat", .unary(float)), ("toBoolean", .unary(boolean)), ("toString", .unary(string)),
    (
      "valueType",
      .many(passesNull: false) { (values, frame) throws(RunError) in .string(try values[0].narrowestType(frame.meter).shown) }
    ),
    ("toIntegerOrNull", .unary { (value) throws(RunError) in (try? integer(value)) ?? .null }),
    ("toFloatOrNull", .unary { (value) throws(RunError) in (try? float(value)) ?? .null }),
    ("toBooleanOrNull", .unary { (value) throws(RunError) in (try? boolean(value)) ?? .null }),
    ("toStringOrNull", .unary { (value) throws(RunError) in (try? string(value)) ?? .null }),
  ]

  static func integer(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .integer: return value
    case .float(let number): return try whole(number)
    case .boolean(let truth): return .integer(truth ? 1 : 0)
    case .string(let text):
      let trimmed = StringFunctions.trimmed(text)
      if let number = Int64(trimmed) { return .integer(number) }
      guard let number = decimal(trimmed) else { return .null }
      return Int64(exactly: number.rounded(.towardZero)).map(Value.integer) ?? .null
    default: throw GraphFunctions.wrong(value, "a number, a boolean or a string")
    }
  }

  private static func whole(_ number: Double) throws(RunError) -> Value {
    if number.isNaN { return .integer(0) }
    guard let whole = Int64(exactly: number.rounded(.towardZero)) else {
      throw .arithmeticError("\(number) is beyond the 64 bits of an integer", .integerOverflow)
    }
    return .integer(whole)
  }

  static func float(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .float: return value
    case .integer(let number): return .float(Double(number))
    case .string(let text): return decimal(StringFunctions.trimmed(text)).map(Value.float) ?? .null
    default: throw GraphFunctions.wrong(value, "a number or a string")
    }
  }

  /// A number as people and programs write it: digits, a point, an exponent; no hexadecimal, no names.
  private static func decimal(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 512 else { return nil }
    let allowed = text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D || $0 | 0x20 == 0x65 }
    if allowed { return Double(text.utf8.last == 0x2E ? text + "0" : text) }
    switch text {
    case "NaN": return .nan
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: return nil
    }
  }

  static func boolean(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .boolean: return value
    case .integer(let number): return .boolean(number != 0)
    case .string(let text):
      switch StringFunctions.trimmed(text).lowercased() {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return .null
      }
    default: throw GraphFunctions.wrong(value, "a boolean, an integer or a string")
    }
  }

  static func string(_ value: Value) throws(RunError) -> Value {
    guard let text = value.text else { throw GraphFunctions.wrong(value, "a simple value") }
    return .string(text)
  }
}
