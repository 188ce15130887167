// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedQuestions {
  static let files: [(name: String, text: String)] = [
    ("questions.en.1-asking.words", EmbeddedQuestions_questions_en_1_asking_words),
    ("questions.en.2-relations.words", EmbeddedQuestions_questions_en_2_relations_words),
    ("questions.en.3-further.words", EmbeddedQuestions_questions_en_3_further_words),
    ("questions.en.4-voices.words", EmbeddedQuestions_questions_en_4_voices_words),
    ("questions.es.words", EmbeddedQuestions_questions_es_words),
    ("questions.pt.words", EmbeddedQuestions_questions_pt_words),
  ]
}
