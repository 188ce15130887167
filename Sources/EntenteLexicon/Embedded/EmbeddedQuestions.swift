// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedQuestions {
  static let files: [(name: String, text: String)] = [
    ("questions.en.words", EmbeddedQuestions_questions_en_words),
  ]
}
