// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedRewrites {
  static let files: [(name: String, text: String)] = [
    ("questions.en.1-asking.rewrites", EmbeddedRewrites_questions_en_1_asking_rewrites),
    ("questions.en.2-times.rewrites", EmbeddedRewrites_questions_en_2_times_rewrites),
    ("questions.en.3-doings.rewrites", EmbeddedRewrites_questions_en_3_doings_rewrites),
    ("questions.en.4-texts.rewrites", EmbeddedRewrites_questions_en_4_texts_rewrites),
    ("questions.en.5-notes.rewrites", EmbeddedRewrites_questions_en_5_notes_rewrites),
    ("questions.en.6-voices.rewrites", EmbeddedRewrites_questions_en_6_voices_rewrites),
    ("questions.en.7-ties.rewrites", EmbeddedRewrites_questions_en_7_ties_rewrites),
    ("questions.es.1-asking.rewrites", EmbeddedRewrites_questions_es_1_asking_rewrites),
    ("questions.es.2-doings.rewrites", EmbeddedRewrites_questions_es_2_doings_rewrites),
    ("questions.es.3-voices.rewrites", EmbeddedRewrites_questions_es_3_voices_rewrites),
    ("questions.pt.1-asking.rewrites", EmbeddedRewrites_questions_pt_1_asking_rewrites),
    ("questions.pt.2-doings.rewrites", EmbeddedRewrites_questions_pt_2_doings_rewrites),
    ("questions.pt.3-voices.rewrites", EmbeddedRewrites_questions_pt_3_voices_rewrites),
  ]
}
