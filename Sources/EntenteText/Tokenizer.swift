import EntenteModel

/// Cuts clean text into tokens. Linear in the text, whatever it holds.
///
/// One token each: a hyphenated word (`follow-the-money`, `Counter- Narcotics` across a line's end), a word with a bracket on its tail (`MAOC(N)`),
/// words joined by a slash (`and/or`), a number with its separators (`2.0`, `2021-2025`, `1,000`), a possessive `'s` or `'`, any other mark.
package struct Tokenizer {
  private let text: [UInt8]
  private var tokens: [Token] = []
  private var arena: [UInt8] = []

  private init(_ text: [UInt8]) {
    self.text = text
    arena.reserveCapacity(text.count)
    tokens.reserveCapacity(text.count / 5)
  }

  /// Tokens and sentences of a clean text. O(length).
  package static func tokenize(_ text: [UInt8]) -> TokenizedText {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    var result = TokenizedText(tokens: tokenizer.tokens, sentences: [], arena: tokenizer.arena)
    result.sentences = Sentences.split(result, text: text)
    return result
  }

  private mutating func run() {
    var index = 0
    while index < text.count {
      if text[index].isSpace {
        index += 1
        continue
      }
      let unit = Self.unit(text, index)
      let end =
        switch unit.kind {
        case .digit: scanNumber(from: index)
        case .letter: scanWord(from: index + unit.length)
        case .other: index + unit.length
        }
      index = emit(index, end, unit.kind)
    }
  }

  enum UnitKind { case letter, digit, other }

  static func unit(_ text: [UInt8], _ index: Int) -> (kind: UnitKind, length: Int) {
    let byte = text[index]
    if byte.isLetter { return (.letter, 1) }
    if byte.isDigit { return (.digit, 1) }
    guard byte.isHigh else { return (.other, 1) }
    let (scalar, length) = Scalars.at(text, index)
    let isLetter = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    return (isLetter ? .letter : .other, length)
  }

  private func kind(at index: Int) -> UnitKind { index < text.count ? Self.unit(text, index).kind : .other }

  /// Digits, joined by `.`, `,`, `-`, `–`, `/` or `:` to further digits.
  private func scanNumber(from start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index].isDigit {
        index += 1
      } else if Self.joinsDigits(text[index]), index + 1 < text.count, text[index + 1].isDigit {
        index += 2
      } else if dash(at: index) == 3, index + 3 < text.count, text[index + 3].isDigit {
        index += 4
      } else {
        break
      }
    }
    // "18-month", "3rd", "2nd": the number opens a word.
    if kind(at: index) == .letter { return scanWord(from: index) }
    if index < text.count, text[index] == 0x2D, kind(at: index + 1) == .letter { return scanWord(from: index + 1) }
    return index
  }

  private static func joinsDigits(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x2D || byte == 0x2F || byte == 0x3A
  }

  /// Length of the hyphen or dash at `index`: 1 for `-`, 3 for U+2010…U+2015, else 0.
  private func dash(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    if text[index] == 0x2D { return 1 }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return (0x90...0x95).contains(text[index + 2]) ? 3 : 0
  }

  private func scanWord(from start: Int) -> Int {
    var index = start
    while index < text.count {
      let unit = Self.unit(text, index)
      if unit.kind != .other {
        index += unit.length
      } else if let next = joint(at: index) {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// Where the word goes on after a joining mark at `index`, if it does.
  private func joint(at index: Int) -> Int? {
    switch text[index] {
    case 0x2D: return afterHyphen(index + 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0x90 || text[index + 2] == 0x91):
      return afterHyphen(index + 3)
    case 0x2F, 0x26, 0x40, 0x5F: return kind(at: index + 1) != .other ? index + 1 : nil
    case 0x2E: return isInsideName(index) ? index + 1 : nil
    case 0x28: return bracketTail(index)
    case 0x27: return apostrophe(index, 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99: return apostrophe(index, 3)
    default: return nil
    }
  }

  /// A hyphen joins what follows it, also over the one space that a line's end left, when a capital or another letter follows closely.
  private func afterHyphen(_ next: Int) -> Int? {
    if kind(at: next) != .other { return next }
    guard next + 1 < text.count, text[next] == 0x20, kind(at: next + 1) == .letter else { return nil }
    return Self.isConjunction(text, next + 1) ? nil : next + 1
  }

  /// "medium- and long-term": the hyphen stands for a shared tail, and joins nothing.
  private static func isConjunction(_ text: [UInt8], _ start: Int) -> Bool {
    var end = start
    while end < text.count, text[end].isLetter { end += 1 }
    guard end - start <= 4, end == text.count || text[end] == 0x20 else { return false }
    return ["and", "or", "to", "y", "e", "o", "et", "ou", "und", "oder", "as"].contains(String(decoding: text[start..<end], as: UTF8.self))
  }

  /// `europa.eu`, `U.N.`: a full stop with a letter right after it, and a small one or a lone letter before.
  private func isInsideName(_ index: Int) -> Bool {
    guard kind(at: index + 1) == .letter else { return index >= 2 && text[index - 2] == 0x2E && text[index - 1].isLetter }
    return !(text[index + 1].isUpper && index > 0 && text[index - 1].isLower)
  }

  /// `MAOC(N)`: a bracket set tight against a word, of at most four letters.
  private func bracketTail(_ index: Int) -> Int? {
    var end = index + 1
    while end < text.count, end - index <= 4, text[end].isLetter || text[end].isDigit { end += 1 }
    return end > index + 1 && end < text.count && text[end] == 0x29 ? end + 1 : nil
  }

  /// `d'Ivoire`, `O'Neill`, `don't` go on; `Union's` and `ministers'` end here.
  private func apostrophe(_ index: Int, _ length: Int) -> Int? {
    let next = index + length
    guard kind(at: next) == .letter else { return nil }
    let isPossessive = (text[next] | 0x20) == 0x73 && kind(at: next + 1) == .other
    return isPossessive ? nil : next
  }

  /// Appends a token; gives its end, which lies further on where `'s` follows.
  private mutating func emit(_ start: Int, _ end: Int, _ kind: UnitKind) -> Int {
    var end = end
    var tokenKind: Token.Kind = kind == .other ? .punctuation : .word
    if kind == .digit, !text[start..<end].contains(where: { $0.isLetter }) { tokenKind = .number }
    if kind == .other, let possessive = possessiveEnd(start, end) {
      end = possessive
      tokenKind = .word
    }
    let foldedStart = arena.count
    appendFolded(start, end)
    let isCapitalised = text[start].isHigh ? Scalars.at(text, start).scalar.properties.isUppercase : text[start].isUpper
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), foldedStart: Int32(foldedStart), foldedEnd: Int32(arena.count), kind: tokenKind,
        isCapitalised: isCapitalised, isAllCapitals: isAllCapitals(start, end)))
    return end
  }

  /// The end of `'s` after a word.
  private func possessiveEnd(_ start: Int, _ end: Int) -> Int? {
    let isApostrophe =
      text[start] == 0x27 || (end - start == 3 && text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0x99)
    guard isApostrophe, let last = tokens.last, Int(last.end) == start, last.kind == .word, end < text.count, (text[end] | 0x20) == 0x73,
      kind(at: end + 1) == .other
    else { return nil }
    return end + 1
  }

  private mutating func appendFolded(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let (scalar, length) = Scalars.at(text, index)
      // The space that a line's end left inside a hyphenated word is no part of the word.
      if scalar != " " { Folding.append(scalar, to: &arena) }
      index += length
    }
  }

  private func isAllCapitals(_ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    var index = start
    while index < end {
      if !text[index].isHigh {
        if text[index].isLower { return false }
        if text[index].isUpper { capitals += 1 }
        index += 1
        continue
      }
      let (scalar, length) = Scalars.at(text, index)
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
      index += length
    }
    return capitals >= 2
  }
}
