extension RegexParser {
  /// One element: a scalar, a class, a group, an assertion.
  mutating func element() throws(RunError) {
    guard let scalar = peek else { return }
    place += 1
    switch scalar {
    case "(": try group()
    case "[": try emit(.scalar(try bracketClass()))
    case ".": try emit(.scalar(ScalarClass([.kind(flags.dotMatchesAll ? .any : .anyButNewline, isNegated: false)])))
    case "^": try emit(.assertion(flags.isMultiline ? .lineStart : .start))
    case "$": try emit(.assertion(flags.isMultiline ? .lineEnd : .end))
    case "\\": try escape()
    case "*", "+", "?": throw wrong("a quantifier repeats nothing")
    default: try literal(scalar)
    }
  }

  private mutating func literal(_ scalar: Unicode.Scalar) throws(RunError) {
    try emit(.scalar(ScalarClass([.range(scalar.value, scalar.value)], ignoresCase: flags.ignoresCase)))
  }

  private mutating func escape() throws(RunError) {
    guard let scalar = peek else { throw wrong("a backslash stands alone") }
    switch scalar {
    case "b", "B", "A", "z", "Z":
      place += 1
      let assertions: [Unicode.Scalar: LinearRegex.Assertion] = ["b": .wordEdge, "B": .noWordEdge, "A": .start, "z": .end, "Z": .end]
      try emit(.assertion(assertions[scalar] ?? .end))
    case "Q":
      place += 1
      while let scalar = peek {
        place += 1
        if scalar == "\\", take("E") { return }
        try literal(scalar)
      }
    case "1"..."9": throw wrong("back references are not for linear time")
    default: try emit(.scalar(ScalarClass([try escapedItem()], ignoresCase: flags.ignoresCase)))
    }
  }

  /// What follows a backslash, within a class or outside.
  private mutating func escapedItem() throws(RunError) -> ScalarClass.Item {
    guard let scalar = peek else { throw wrong("a backslash stands alone") }
    place += 1
    switch scalar {
    case "d": return .kind(.digit, isNegated: false)
    case "D": return .kind(.digit, isNegated: true)
    case "w": return .kind(.word, isNegated: false)
    case "W": return .kind(.word, isNegated: true)
    case "s": return .kind(.space, isNegated: false)
    case "S": return .kind(.space, isNegated: true)
    case "p", "P": return .kind(try category(), isNegated: scalar == "P")
    case "t": return .range(9, 9)
    case "n": return .range(10, 10)
    case "f": return .range(12, 12)
    case "r": return .range(13, 13)
    case "0": return .range(0, 0)
    case "x": return try hexadecimal(2)
    case "u": return try hexadecimal(4)
    default:
      let isLetter = (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
      if isLetter { throw wrong("'\\\(scalar)' means nothing") }
      return .range(scalar.value, scalar.value)
    }
  }

  private mutating func hexadecimal(_ digits: Int) throws(RunError) -> ScalarClass.Item {
    guard place + digits <= scalars.count else { throw wrong("digits are missing") }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[place..<place + digits])
    guard let value = UInt32(String(text), radix: 16) else { throw wrong("these are no hexadecimal digits") }
    place += digits
    return .range(value, value)
  }

  /// `\p{Lu}`, `\pL`
  private mutating func category() throws(RunError) -> ScalarClass.Kind {
    var name = ""
    if take("{") {
      while let scalar = peek, scalar != "}" {
        name.unicodeScalars.append(scalar)
        place += 1
      }
      guard take("}") else { throw wrong("a category does not end") }
    } else if let scalar = peek {
      name.unicodeScalars.append(scalar)
      place += 1
    }
    let kinds: [String: ScalarClass.Kind] = [
      "L": .letter, "IsL": .letter, "IsAlphabetic": .letter, "Alpha": .letter, "Lu": .upper, "Upper": .upper, "IsUppercase": .upper,
      "Ll": .lower, "Lower": .lower, "IsLowercase": .lower, "N": .number, "Nd": .number, "Digit": .digit, "P": .punctuation,
      "Punct": .punctuation, "S": .symbol, "Z": .separator, "Zs": .separator, "Space": .space,
    ]
    guard let kind = kinds[name] else { throw wrong("there is no category '\(name)'") }
    return kind
  }

  /// `[a-z_]`, `[^…]`; the opening bracket is read.
  private mutating func bracketClass(_ depth: Int = 0) throws(RunError) -> ScalarClass {
    guard depth < RegexParser.maximumDepth else { throw .limit(.depth, message: "a pattern's classes nest too deep") }
    var result = ScalarClass([], isNegated: take("^"), ignoresCase: flags.ignoresCase)
    var isFirst = true
    while let scalar = peek {
      if scalar == "]", !isFirst {
        place += 1
        return result
      }
      isFirst = false
      if scalar == "&", place + 1 < scalars.count, scalars[place + 1] == "&" { throw wrong("'&&' is not supported") }
      result.items.append(try classItem(depth))
    }
    throw wrong("a class does not end")
  }

  /// A scalar, a range, an escape or a class within a class.
  private mutating func classItem(_ depth: Int) throws(RunError) -> ScalarClass.Item {
    if take("[") { return .nested(try bracketClass(depth + 1)) }
    let first = try classScalar()
    guard case .range(let low, _) = first, peek == "-", place + 1 < scalars.count, scalars[place + 1] != "]" else { return first }
    place += 1
    guard case .range(let high, _) = try classScalar(), low <= high else { throw wrong("a range ends before it begins") }
    return .range(low, high)
  }

  private mutating func classScalar() throws(RunError) -> ScalarClass.Item {
    guard let scalar = peek else { throw wrong("a class does not end") }
    place += 1
    return scalar == "\\" ? try escapedItem() : .range(scalar.value, scalar.value)
  }
}
