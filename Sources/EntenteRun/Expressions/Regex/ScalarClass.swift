/// A set of scalars, as one element of a pattern names it.
struct ScalarClass: Sendable {
  enum Kind: Sendable {
    case digit, word, space, letter, upper, lower, number, punctuation, symbol, separator, any, anyButNewline
  }

  indirect enum Item: Sendable {
    case range(UInt32, UInt32)
    case kind(Kind, isNegated: Bool)
    case nested(ScalarClass)
  }

  var items: [Item] = []
  var isNegated = false
  var ignoresCase = false

  init(_ items: [Item], isNegated: Bool = false, ignoresCase: Bool = false) {
    (self.items, self.isNegated, self.ignoresCase) = (items, isNegated, ignoresCase)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var found = holds(scalar)
    if !found, ignoresCase { found = ScalarClass.otherCases(scalar).contains { holds($0) } }
    return found != isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    items.contains { item in
      switch item {
      case .range(let first, let last): scalar.value >= first && scalar.value <= last
      case .kind(let kind, let isNegated): ScalarClass.holds(kind, scalar) != isNegated
      case .nested(let other): other.contains(scalar)
      }
    }
  }

  /// The scalar in the other case, where that is one scalar.
  private static func otherCases(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    return [lower, upper].compactMap { $0.count == 1 ? $0.first : nil }
  }

  private static func holds(_ kind: Kind, _ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch kind {
    case .any: return true
    case .anyButNewline: return value != 0x0A && value != 0x0D && value != 0x85 && value != 0x2028 && value != 0x2029
    // As in Java, digits, words and spaces are ASCII's.
    case .digit: return value >= 0x30 && value <= 0x39
    case .word: return isWord(value)
    case .space: return value == 0x20 || (value >= 0x09 && value <= 0x0D)
    default: return holdsCategory(kind, scalar.properties.generalCategory)
    }
  }

  static func isWord(_ value: UInt32) -> Bool {
    (value >= 0x30 && value <= 0x39) || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A) || value == 0x5F
  }

  private static func holdsCategory(_ kind: Kind, _ category: Unicode.GeneralCategory) -> Bool {
    switch (kind, category) {
    case (.letter, .uppercaseLetter), (.letter, .lowercaseLetter), (.letter, .titlecaseLetter), (.letter, .modifierLetter),
      (.letter, .otherLetter), (.upper, .uppercaseLetter), (.lower, .lowercaseLetter), (.number, .decimalNumber), (.number, .letterNumber),
      (.number, .otherNumber), (.punctuation, .connectorPunctuation), (.punctuation, .dashPunctuation), (.punctuation, .openPunctuation),
      (.punctuation, .closePunctuation), (.punctuation, .initialPunctuation), (.punctuation, .finalPunctuation),
      (.punctuation, .otherPunctuation), (.symbol, .mathSymbol), (.symbol, .currencySymbol), (.symbol, .modifierSymbol),
      (.symbol, .otherSymbol), (.separator, .spaceSeparator), (.separator, .lineSeparator), (.separator, .paragraphSeparator):
      true
    default: false
    }
  }
}
