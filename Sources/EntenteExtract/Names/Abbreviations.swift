import EntenteText

/// Short forms in brackets and what they are short for, by the algorithm of Schwartz & Hearst, "A simple algorithm for identifying
/// abbreviation definitions in biomedical text" (PSB 2003), read in both orders: "Long Form (LF)" and "LF (Long Form)".
struct Abbreviations {
  struct Definition {
    /// Tokens of the long form, of the short form, and of both with the brackets.
    var long: Range<Int>
    var short: Range<Int>
    var whole: Range<Int>
    /// Whether only their places say that they belong together, not their letters.
    var isGuessed = false
  }

  let reader: PassageReader
  /// Tokens inside brackets that may be a short form, and words before them that may belong to the long one.
  private static let longestShort = 4
  private static let longestLong = 16

  /// Every definition of a passage, in order. O(tokens).
  func definitions() -> [Definition] {
    var found: [Definition] = []
    for open in 0..<reader.count where reader.isPunctuation(open, "(") {
      if let definition = definition(at: open) { found.append(definition) }
    }
    return found
  }

  private func definition(at open: Int) -> Definition? {
    guard let close = (open + 1..<min(reader.count, open + Self.longestLong + 2)).first(where: { reader.isPunctuation($0, ")") }),
      close > open + 1
    else { return nil }
    let inside = open + 1..<close
    if isOneOfMany(inside, before: open) { return nil }
    if inside.count <= Self.longestShort, isShort(inside) {
      if let long = longForm(of: letters(inside), before: open) {
        return Definition(long: long, short: inside, whole: long.lowerBound..<(close + 1))
      }
      // "Law Enforcement in Central Asia (LEICA II)": the number is the phase's.
      if inside.count == 2, isPhase(inside.lowerBound + 1),
        let long = longForm(of: letters(inside.lowerBound..<inside.lowerBound + 1), before: open)
      {
        return Definition(long: long, short: inside, whole: long.lowerBound..<(close + 1))
      }
      // Short forms of another language ("Latin American Committee on Internal Security (CLASI)"): all capitals right behind a capital.
      if inside.count == 1, reader.text.tokens[inside.lowerBound].isAllCapitals, open > 1, reader.isCapitalised(open - 1) {
        return Definition(long: open - 1..<open, short: inside, whole: open - 1..<(close + 1), isGuessed: true)
      }
    }
    if let short = led(inside) ?? introduced(inside), let long = longForm(of: letters(short..<short + 1), before: open) {
      return Definition(long: long, short: short..<short + 1, whole: long.lowerBound..<(close + 1))
    }
    guard open > 0, isShort(open - 1..<open), reader.text.tokens[open - 1].isAllCapitals || hasInnerCapital(open - 1),
      let long = longForm(of: letters(open - 1..<open), before: close), long.lowerBound == open + 1
    else { return nil }
    return Definition(long: long, short: open - 1..<open, whole: open - 1..<(close + 1))
  }

  /// "Eighth Meeting of Ministers of the Lakes *(MOLA-VIII)*", "XI Meeting … *(MOLA-XI)*": a short form with a number is one meeting's, not theirs who meet.
  private func isOneOfMany(_ inside: Range<Int>, before open: Int) -> Bool {
    guard inside.count == 1, let dash = reader.string(inside).utf8.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let number = reader.string(inside).utf8[dash...].dropFirst()
    guard !number.isEmpty, number.allSatisfy({ Self.numerals.contains($0) }) else { return false }
    return (max(0, open - Self.longestLong)..<open).contains {
      reader.isIn(.ordinals, $0) || reader.isNumber($0) || reader.string($0..<$0 + 1).utf8.allSatisfy { Self.numerals.contains($0) }
    }
  }

  private static let numerals = Set("IVXLC0123456789".utf8)

  private func isPhase(_ token: Int) -> Bool {
    reader.isNumber(token) && reader.text.tokens[token].range.count <= 2
      || ["ii", "iii", "iv", "v", "vi"].contains(reader.text.word(token))
  }

  /// "(*DPN*, “the Network”)": a word in capitals, in quotation marks or not, before what else the name is called.
  private func led(_ inside: Range<Int>) -> Int? {
    let first = reader.isQuote(inside.lowerBound) ? inside.lowerBound + 1 : inside.lowerBound
    guard inside.contains(first), reader.text.tokens[first].isAllCapitals, isShort(first..<first + 1),
      let comma = (first + 1..<min(first + 3, inside.upperBound)).first(where: { reader.isPunctuation($0, ",") }),
      (first + 1..<comma).allSatisfy({ reader.isQuote($0) }),
      (comma + 1..<inside.upperBound).contains(where: { reader.isQuote($0) || reader.isIn(.definingWords, $0) })
    else { return nil }
    return first
  }

  /// "(hereinafter “BOBFIN” or “the Network”)": the word in capitals behind words that only announce it.
  private func introduced(_ inside: Range<Int>) -> Int? {
    var isAnnounced = false
    for token in inside where reader.isWord(token) {
      if reader.isIn(.definingWords, token) {
        isAnnounced = true
      } else if reader.end(of: .articles, at: token) == nil {
        let isCapital = reader.text.tokens[token].isAllCapitals || hasInnerCapital(token)
        return isAnnounced && isCapital && isShort(token..<token + 1) ? token : nil
      }
    }
    return nil
  }

  /// Two to ten letters, a capital among them, no words in small letters beside it.
  func isShort(_ tokens: Range<Int>) -> Bool {
    let text = letters(tokens)
    guard (2...14).contains(text.count), tokens.allSatisfy({ reader.text.tokens[$0].kind != .punctuation || reader.isMark($0) }) else {
      return false
    }
    let first = tokens.lowerBound
    guard reader.isWord(first), !reader.isIn(.notNames, first) else { return false }
    return tokens.contains { reader.text.tokens[$0].isAllCapitals || hasInnerCapital($0) }
      || (tokens.count == 1 && reader.isCapitalised(first))
  }

  func hasInnerCapital(_ token: Int) -> Bool {
    reader.bytes[reader.text.tokens[token].range].dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  private func letters(_ tokens: Range<Int>) -> [UInt8] {
    tokens.flatMap { reader.text.folded($0) }.filter { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
  }

  /// Matches the short form's letters from right to left; its first must begin a word.
  private func longForm(of short: [UInt8], before end: Int) -> Range<Int>? {
    let lowest = max(0, end - Self.longestLong)
    var letter = short.count - 1
    var token = end - 1
    while token >= lowest {
      if isBoundary(token) { return nil }
      let word = Array(reader.text.folded(token))
      var place = word.count - 1
      while place >= 0, letter >= 0 {
        if word[place] == short[letter], letter > 0 || place == 0 || !isLetter(word[place - 1]) {
          if letter == 0 { return token..<end }
          letter -= 1
        }
        place -= 1
      }
      token -= 1
    }
    return nil
  }

  private func isBoundary(_ token: Int) -> Bool {
    guard reader.text.tokens[token].kind == .punctuation else { return false }
    return ["(", ")", ";", ":", ".", "!", "?"].contains { reader.isPunctuation(token, $0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 }
}
