extension Lexicon {
  /// The lists that are shipped. Read once a process, when first asked for.
  package static let standard: Lexicon = {
    var lexicon = Lexicon()
    for (file, text) in EmbeddedWords.files {
      do {
        try lexicon.read(text, file: file)
      } catch {
        // A test reads every shipped list; a list that does not parse cannot be shipped.
        preconditionFailure("\(error)")
      }
    }
    return lexicon
  }()
}

extension Lexicon {
  /// The texts of the shipped lists, by file name: examples of the format, and what a test compares with their sources.
  package static var shippedLists: [(name: String, text: String)] { EmbeddedWords.files }
}
