import EntenteModel

/// Functions of lists, and of what is not there.
enum ListFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("size", .unary(size)),
    ("isEmpty", .unary { (value) throws(RunError) in .boolean(try count(value) == 0) }),
    ("head", .unary { (value) throws(RunError) in try list(value).first ?? .null }),
    ("last", .unary { (value) throws(RunError) in try list(value).last ?? .null }),
    ("tail", .unary { (value) throws(RunError) in .list(tail(try list(value))) }),
    ("reverse", .unary(reverse)),
    ("range", .many(passesNull: false, range)),
    ("coalesce", .many(passesNull: false) { values, _ in values.first { !$0.isNull } ?? .null }),
    ("nullIf", ScalarFunction(.binary { (a, b) throws(RunError) in a.equals(b) == true ? .null : a }, passesNull: false)),
    ("toStringList", .many { (values, frame) throws(RunError) in try convert(values[0], frame.meter, ConversionFunctions.string) }),
    ("toIntegerList", .many { (values, frame) throws(RunError) in try convert(values[0], frame.meter, ConversionFunctions.integer) }),
    ("toFloatList", .many { (values, frame) throws(RunError) in try convert(values[0], frame.meter, ConversionFunctions.float) }),
    ("toBooleanList", .many { (values, frame) throws(RunError) in try convert(values[0], frame.meter, ConversionFunctions.boolean) }),
  ]

  private static func list(_ value: Value) throws(RunError) -> ListValue {
    guard case .list(let list) = value else { throw GraphFunctions.wrong(value, "a list") }
    return list
  }

  private static func size(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .list, .string, .map: return .integer(Int64(try count(value)))
    case .path(let path): return .integer(Int64(path.length))
    default: throw GraphFunctions.wrong(value, "a list or a string")
    }
  }

  private static func count(_ value: Value) throws(RunError) -> Int {
    switch value {
    case .list(let list): return list.count
    case .string(let text): return text.unicodeScalars.count
    case .map(let map): return map.count
    default: throw GraphFunctions.wrong(value, "a list, a string or a map")
    }
  }

  private static func tail(_ list: ListValue) -> ListValue { list.isEmpty ? list : list.part(1..<list.count) }

  private static func reverse(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .list(let list): return .list(list.inReverse())
    case .string(let text):
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: text.unicodeScalars.reversed())
      return .string(String(scalars))
    default: throw GraphFunctions.wrong(value, "a list or a string")
    }
  }

  /// `range(first, last[, step])`, both ends inclusive; a list that takes no memory.
  private static func range(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    var numbers: [Int64] = []
    for value in values {
      guard case .integer(let number) = value else {
        throw .argumentError("an integer is wanted, not \(value.article)", .invalidArgumentType)
      }
      numbers.append(number)
    }
    let step = numbers.count > 2 ? numbers[2] : 1
    if step == 0 { throw .argumentError("the step is not to be 0") }
    return .list(ListValue(from: numbers[0], through: numbers[1], by: step))
  }

  /// Each element converted; null for what cannot be.
  private static func convert(
    _ value: Value, _ meter: any WorkMeter, _ convert: (Value) throws(RunError) -> Value
  ) throws(RunError) -> Value {
    var values = GatheredValues()
    for element in try list(value) {
      try meter.tick(1)
      try values.append(element.isNull ? .null : (try? convert(element)) ?? .null, meter)
    }
    return .list(values.takeList(meter))
  }
}
