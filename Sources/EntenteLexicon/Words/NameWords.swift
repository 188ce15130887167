import EntenteModel

/// Cuts names into the words that are compared: runs of letters and digits, folded; a comma, a bracket or a colon is a word of its own,
/// other marks only part words. `MAOC-N` gives `maoc n`, `Counter- Narcotics` gives `counter narcotics`.
package enum NameWords {
  /// The words of a name. O(length).
  package static func of(_ name: String) -> [String] {
    var words: [String] = []
    split(Array(name.utf8)[...]) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Hands over the words of folded or unfolded UTF-8, one by one. O(length).
  package static func split(_ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    if isPlain(bytes) { return body(bytes) }
    var word: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if Folding.isNameScalar(scalar) || (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD {
        Folding.append(scalar, to: &word)
        continue
      }
      if !word.isEmpty { body(word[...]) }
      word = []
      if parts(scalar) { body(Array(String(scalar).utf8)[...]) }
    }
    if !word.isEmpty { body(word[...]) }
  }

  /// Small letters and digits alone: the usual token needs no cutting.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "(", ")", "[", "]", ":", ";", "!", "?", "|", "<", ">", "=", "\"", "“", "”", "«", "»", "•": true
    default: false
    }
  }
}
