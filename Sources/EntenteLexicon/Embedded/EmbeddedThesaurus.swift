// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedThesaurus {
  static let files: [(name: String, text: String)] = [
    ("english-everyday-deeds.thesaurus", EmbeddedThesaurus_english_everyday_deeds_thesaurus),
    ("english-everyday-giving.thesaurus", EmbeddedThesaurus_english_everyday_giving_thesaurus),
    ("english-everyday-idioms.thesaurus", EmbeddedThesaurus_english_everyday_idioms_thesaurus),
    ("english-everyday-kinds.thesaurus", EmbeddedThesaurus_english_everyday_kinds_thesaurus),
    ("english-everyday-matters.thesaurus", EmbeddedThesaurus_english_everyday_matters_thesaurus),
    ("english-everyday-more.thesaurus", EmbeddedThesaurus_english_everyday_more_thesaurus),
    ("english-everyday-telling.thesaurus", EmbeddedThesaurus_english_everyday_telling_thesaurus),
    ("english-official-borders.thesaurus", EmbeddedThesaurus_english_official_borders_thesaurus),
    ("english-official-meetings.thesaurus", EmbeddedThesaurus_english_official_meetings_thesaurus),
    ("english-official-order.thesaurus", EmbeddedThesaurus_english_official_order_thesaurus),
    ("english-official-policing.thesaurus", EmbeddedThesaurus_english_official_policing_thesaurus),
    ("english-official-senses.thesaurus", EmbeddedThesaurus_english_official_senses_thesaurus),
    ("english-official-society.thesaurus", EmbeddedThesaurus_english_official_society_thesaurus),
    ("english-official-verbs.thesaurus", EmbeddedThesaurus_english_official_verbs_thesaurus),
    ("english.thesaurus", EmbeddedThesaurus_english_thesaurus),
    ("portuguese-bodies.thesaurus", EmbeddedThesaurus_portuguese_bodies_thesaurus),
    ("portuguese-crimes.thesaurus", EmbeddedThesaurus_portuguese_crimes_thesaurus),
    ("portuguese-nouns.thesaurus", EmbeddedThesaurus_portuguese_nouns_thesaurus),
    ("portuguese-qualities.thesaurus", EmbeddedThesaurus_portuguese_qualities_thesaurus),
    ("portuguese-verbs.thesaurus", EmbeddedThesaurus_portuguese_verbs_thesaurus),
    ("portuguese.thesaurus", EmbeddedThesaurus_portuguese_thesaurus),
    ("spanish-bodies.thesaurus", EmbeddedThesaurus_spanish_bodies_thesaurus),
    ("spanish-crimes.thesaurus", EmbeddedThesaurus_spanish_crimes_thesaurus),
    ("spanish-nouns.thesaurus", EmbeddedThesaurus_spanish_nouns_thesaurus),
    ("spanish-qualities.thesaurus", EmbeddedThesaurus_spanish_qualities_thesaurus),
    ("spanish-verbs.thesaurus", EmbeddedThesaurus_spanish_verbs_thesaurus),
    ("spanish.thesaurus", EmbeddedThesaurus_spanish_thesaurus),
  ]
}
