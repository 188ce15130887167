extension Parser {
  /// `AS OF date`, `BETWEEN first AND last`.
  mutating func timeScope() throws(QueryError) -> TimeScope? {
    if current.keyword == .as {
      advance()
      try expect(.of)
      return .asOf(try date(.or))
    }
    guard take(.between) else { return nil }
    let first = try date(.comparison)
    try expect(.and)
    return .between(first, try date(.comparison))
  }

  /// An expression, or a date in digits: `2023-09-28` is meant as a day here, not as a subtraction.
  private mutating func date(_ minimum: Precedence) throws(QueryError) -> ExpressionID {
    guard let end = endOfDateDigits() else { return try expression(minimum) }
    let first = position
    while position < end { advance() }
    let text = tree.text(range(from: first))
    return try add(.string(text), from: first)
  }

  /// Where tokens without blanks between them end that look like `2023`, `2023-09` or `2023-09-28`.
  private func endOfDateDigits() -> Int? {
    guard current.kind == .integer, current.end - current.start == 4 else { return nil }
    var end = position + 1
    for _ in 0..<2 {
      guard end + 1 < tokens.count, tokens[end].kind == .minus, tokens[end].start == tokens[end - 1].end,
        tokens[end + 1].kind == .integer, tokens[end + 1].start == tokens[end].end, tokens[end + 1].end - tokens[end + 1].start == 2
      else { break }
      end += 2
    }
    return end
  }
}
