extension Lexer {
  /// Blanks and comments.
  mutating func skipBlanks() throws(QueryError) {
    while position < source.count {
      let current = source[position]
      if current == 0x20 || (current >= 0x09 && current <= 0x0D) || (current >= 0x1C && current <= 0x1F) {
        position += 1
      } else if current == UInt8(ascii: "/"), byte(at: position + 1) == UInt8(ascii: "/") {
        try skipLineComment()
      } else if current == UInt8(ascii: "/"), byte(at: position + 1) == UInt8(ascii: "*") {
        try skipBlockComment()
      } else if current >= 0x80, let (scalar, length) = scalar(at: position), Lexer.isBlank(scalar) {
        position += length
      } else {
        return
      }
    }
  }

  private mutating func skipLineComment() throws(QueryError) {
    while position < source.count, source[position] != 0x0A, source[position] != 0x0D { try advance() }
  }

  private mutating func skipBlockComment() throws(QueryError) {
    let start = position
    position += 2
    while position < source.count {
      if source[position] == UInt8(ascii: "*"), byte(at: position + 1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      try advance()
    }
    throw .syntax(.unexpectedSyntax, "This comment is not closed.", at: SourceRange(start, start + 2), expected: ["*/"])
  }

  /// A name or a keyword.
  mutating func word() throws(QueryError) {
    let start = position
    guard let (first, length) = scalar(at: position) else { throw invalidByte() }
    guard Lexer.isNameStart(first) else { throw strangeCharacter(first, length: length) }
    position += length
    try wordRest()
    let keyword = Keyword(bytes: source.span.extracting(start..<position))
    emit(.word, from: start, keyword: keyword)
  }

  /// The rest of a name, once its first letter is read.
  mutating func wordRest() throws(QueryError) {
    while position < source.count {
      let current = source[position]
      if current < 0x80 {
        guard Lexer.isNameByte(current) else { return }
        position += 1
      } else {
        guard let (scalar, length) = scalar(at: position) else { throw invalidByte() }
        guard Lexer.isNamePart(scalar) else { return }
        position += length
        try watch?.tick()
      }
    }
  }

  mutating func quotedName() throws(QueryError) {
    let start = position
    position += 1
    while position < source.count {
      if source[position] != UInt8(ascii: "`") {
        try advance()
      } else if byte(at: position + 1) == UInt8(ascii: "`") {
        position += 2
      } else {
        position += 1
        return
      }
    }
    throw .syntax(.unexpectedSyntax, "This name is not closed.", at: SourceRange(start, start + 1), expected: ["`"])
  }

  mutating func parameter() throws(QueryError) {
    let start = position
    position += 1
    let next = byte(at: position)
    if next == UInt8(ascii: "`") {
      try quotedName()
    } else {
      try wordRest()
      guard position > start + 1 else {
        throw .syntax(
          .unexpectedSyntax, "A parameter needs a name right after the $.", at: SourceRange(start, start + 1), expected: ["$name"])
      }
    }
    emit(.parameter, from: start)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")) || isDigit(byte) || byte == UInt8(ascii: "_")
  }

  /// Unicode's identifiers (UAX 31), and what joins words, as openCypher has it.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isNameByte(UInt8(scalar.value)) && !isDigit(UInt8(scalar.value)) }
    return scalar.properties.isIDStart || scalar.properties.generalCategory == .connectorPunctuation
  }

  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIDContinue || scalar.properties.generalCategory == .connectorPunctuation
      || scalar.properties.generalCategory == .currencySymbol
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0x180E || scalar.value == 0xFEFF
  }
}
