/// A word, a number or a mark of a clean text.
package struct Token: Hashable, BitwiseCopyable, Sendable {
  package enum Kind: UInt8, BitwiseCopyable, Sendable { case word, number, punctuation }
  /// Bytes of the clean text.
  package var start: Int32
  package var end: Int32
  /// Bytes of ``TokenizedText/arena``.
  var foldedStart: Int32
  var foldedEnd: Int32
  package var kind: Kind
  /// Whether its first letter is a capital, and whether all its letters (two or more) are.
  package var isCapitalised: Bool
  package var isAllCapitals: Bool
  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A clean text in tokens, with their folded words in one arena.
package struct TokenizedText: Sendable {
  package var tokens: [Token]
  /// Ranges of tokens.
  package var sentences: [Range<Int>]
  var arena: [UInt8]

  /// The folded text of a token (`Folding`: case, accents and typography gone). O(1).
  package func folded(_ index: Int) -> ArraySlice<UInt8> { arena[Int(tokens[index].foldedStart)..<Int(tokens[index].foldedEnd)] }
  /// ``folded(_:)`` as a string. O(length).
  package func word(_ index: Int) -> String { String(decoding: folded(index), as: UTF8.self) }
  package func isPunctuation(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let token = tokens[index]
    if mark.value < 0x80 { return token.foldedEnd == token.foldedStart + 1 && arena[Int(token.foldedStart)] == UInt8(mark.value) }
    return folded(index).elementsEqual(String(mark).utf8)
  }
}
