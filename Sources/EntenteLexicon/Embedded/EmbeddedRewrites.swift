// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedRewrites {
  static let files: [(name: String, text: String)] = [
    ("questions.en.rewrites", EmbeddedRewrites_questions_en_rewrites),
    ("questions.es.rewrites", EmbeddedRewrites_questions_es_rewrites),
    ("questions.pt.rewrites", EmbeddedRewrites_questions_pt_rewrites),
  ]
}
