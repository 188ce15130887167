/// Functions of strings; they count Unicode scalars.
enum StringFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("toUpper", mapping { $0.uppercased() }),
    ("toLower", mapping { $0.lowercased() }),
    ("upper", mapping { $0.uppercased() }),
    ("lower", mapping { $0.lowercased() }),
    ("trim", trimming(.both)), ("bTrim", trimming(.both)), ("lTrim", trimming(.start)), ("rTrim", trimming(.end)),
    ("replace", .many(replace)),
    ("split", .many(split)),
    ("substring", .many(substring)),
    ("left", .binary { (value, count) throws(RunError) in try part(value, count) { scalars, count in scalars.prefix(count) } }),
    ("right", .binary { (value, count) throws(RunError) in try part(value, count) { scalars, count in scalars.suffix(count) } }),
    ("char_length", .unary { (value) throws(RunError) in .integer(Int64(try text(value).unicodeScalars.count)) }),
    ("character_length", .unary { (value) throws(RunError) in .integer(Int64(try text(value).unicodeScalars.count)) }),
  ]

  static func text(_ value: Value) throws(RunError) -> String {
    guard case .string(let text) = value else { throw GraphFunctions.wrong(value, "a string") }
    return text
  }

  /// How many scalars are mapped between two looks at the clock.
  private static let piece = 1 << 16

  /// A function of each scalar by itself; a long text piece by piece.
  private static func mapping(_ map: @escaping @Sendable (String) -> String) -> ScalarFunction {
    .many { (values, frame) throws(RunError) in
      let whole = try text(values[0])
      guard whole.utf8.count > piece else { return .string(map(whole)) }
      var rest = whole.unicodeScalars[...]
      var result = ""
      while !rest.isEmpty {
        let next = rest.prefix(piece)
        try frame.meter.tick(piece)
        result += map(String(next))
        rest = rest[next.endIndex...]
      }
      return .string(result)
    }
  }

  private enum Side: Sendable { case start, end, both }

  /// `trim(text)` takes white space away, `trim(text, letters)` any of these.
  private static func trimming(_ side: Side) -> ScalarFunction {
    .many { (values, _) throws(RunError) in
      let letters = values.count > 1 ? Set(try text(values[1]).unicodeScalars) : nil
      return .string(trim(try text(values[0]), side) { letters?.contains($0) ?? $0.properties.isWhitespace })
    }
  }

  static func trimmed(_ text: String) -> String { trim(text, .both) { $0.properties.isWhitespace } }

  private static func trim(_ text: String, _ side: Side, _ isGone: (Unicode.Scalar) -> Bool) -> String {
    var rest = text.unicodeScalars[...]
    if side != .end { rest = rest.drop { isGone($0) } }
    if side != .start { while let last = rest.last, isGone(last) { rest.removeLast() } }
    return String(rest)
  }

  /// Every occurrence of the first text by the second; an empty first text changes nothing.
  private static func replace(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    let (whole, part, other) = (try text(values[0]), try text(values[1]), try text(values[2]))
    guard !part.isEmpty else { return .string(whole) }
    let bytes = Array(whole.utf8)
    var result = ""
    var start = 0
    while let place = StringPredicates.find(part.utf8Span.span, in: bytes.span, from: start) {
      try frame.meter.tick(1 + (place - start + other.utf8.count) / 16)
      result += String(decoding: bytes[start..<place], as: UTF8.self)
      result += other
      try Value.checkString(result.utf8.count)
      start = place + part.utf8.count
    }
    result += String(decoding: bytes[start...], as: UTF8.self)
    try Value.checkString(result.utf8.count)
    return .string(result)
  }

  private static func split(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    let (whole, separator) = (try text(values[0]), values[1])
    guard case .list(let list) = separator else {
      var pieces = GatheredValues()
      try split(whole, try text(separator), into: &pieces, frame.meter)
      return .list(pieces.takeList(frame.meter))
    }
    var pieces = GatheredValues()
    try pieces.append(.string(whole), frame.meter)
    for separator in list {
      let separator = try text(separator)
      var parts = GatheredValues()
      for piece in pieces.values { try split(try text(piece), separator, into: &parts, frame.meter) }
      _ = pieces.take(frame.meter)
      pieces = parts
    }
    return .list(pieces.takeList(frame.meter))
  }

  /// What stands between occurrences of a separator; the single scalars where that is empty.
  private static func split(
    _ whole: String, _ separator: String, into result: inout GatheredValues, _ meter: any WorkMeter
  ) throws(RunError) {
    guard !separator.isEmpty else {
      for scalar in whole.unicodeScalars {
        try meter.tick(1)
        try result.append(.string(String(scalar)), meter)
      }
      if whole.isEmpty { try result.append(.string(""), meter) }
      return
    }
    let bytes = Array(whole.utf8)
    var start = 0
    while let place = StringPredicates.find(separator.utf8Span.span, in: bytes.span, from: start) {
      try meter.tick(1 + (place - start) / 16)
      try result.append(.string(String(decoding: bytes[start..<place], as: UTF8.self)), meter)
      start = place + separator.utf8.count
    }
    try result.append(.string(String(decoding: bytes[start...], as: UTF8.self)), meter)
  }

  /// `substring(text, start[, length])`, from 0.
  private static func substring(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    let start = try count(values[1])
    let length = values.count > 2 ? try count(values[2]) : Int.max
    return .string(String(try text(values[0]).unicodeScalars.dropFirst(start).prefix(length)))
  }

  private static func part(
    _ value: Value, _ count: Value, _ take: (String.UnicodeScalarView, Int) -> Substring.UnicodeScalarView
  ) throws(RunError) -> Value {
    .string(String(take(try text(value).unicodeScalars, try self.count(count))))
  }

  private static func count(_ value: Value) throws(RunError) -> Int {
    guard case .integer(let number) = value else {
      throw .typeError("an integer is wanted, not \(value.article)", .invalidArgumentValue)
    }
    guard number >= 0 else { throw .argumentError("a number that is not negative is wanted, not \(number)", .negativeIntegerArgument) }
    return Int(number)
  }
}
