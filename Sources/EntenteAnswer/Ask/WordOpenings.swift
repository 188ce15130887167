import EntenteLanguage

/// By what letters a word of a question, and each that says the same, begins: a text without a word that begins so does not hold it, in whatever form.
struct WordOpenings {
  /// A list for each that says the same, of each of its words the first bytes.
  private let options: [[[UInt8]]]
  /// The stems of each, of which all must be there.
  let stems: [[String]]

  /// Two forms of one word have at least so many letters in common; a shorter word has one form.
  private static let common = 4

  /// - Parameter words: a phrase's words that bind no others.
  init(_ word: HeldWord, words: (String) -> [Substring]) {
    // "co operation" is "cooperation".
    options = ([word.text] + word.alike).map { words($0).map { Array($0.utf8.prefix($0.hasPrefix("co") ? 2 : Self.common)) } }
    stems = word.stems
  }

  /// Whether words that begin so stand in folded text. O(text × words).
  func stand(in text: Span<UInt8>) -> Bool {
    options.contains { words in
      for word in words where !Self.begins(word, in: text) { return false }
      return true
    }
  }

  private static func begins(_ word: [UInt8], in text: Span<UInt8>) -> Bool {
    let word = word.span
    var at = 0
    while at + word.count <= text.count {
      if at == 0 || text[at - 1] == 0x20 {
        var same = 0
        while same < word.count, text[at + same] == word[same] { same += 1 }
        if same == word.count { return true }
      }
      at += 1
    }
    return false
  }
}
