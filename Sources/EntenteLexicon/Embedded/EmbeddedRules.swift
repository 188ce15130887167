// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
    ("english.rules", EmbeddedRules_english_rules),
    ("spanish.rules", EmbeddedRules_spanish_rules),
  ]
}
