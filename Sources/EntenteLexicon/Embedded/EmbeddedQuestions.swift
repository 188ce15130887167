// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedQuestions {
  static let files: [(name: String, text: String)] = [
    ("questions.en.words", EmbeddedQuestions_questions_en_words),
    ("questions.es.words", EmbeddedQuestions_questions_es_words),
    ("questions.pt.words", EmbeddedQuestions_questions_pt_words),
  ]
}
