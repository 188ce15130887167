// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedThesaurus {
  static let files: [(name: String, text: String)] = [
    ("english-everyday.thesaurus", EmbeddedThesaurus_english_everyday_thesaurus),
    ("english-official.thesaurus", EmbeddedThesaurus_english_official_thesaurus),
    ("english.thesaurus", EmbeddedThesaurus_english_thesaurus),
    ("portuguese.thesaurus", EmbeddedThesaurus_portuguese_thesaurus),
    ("spanish.thesaurus", EmbeddedThesaurus_spanish_thesaurus),
  ]
}
