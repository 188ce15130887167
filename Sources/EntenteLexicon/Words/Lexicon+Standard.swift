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
