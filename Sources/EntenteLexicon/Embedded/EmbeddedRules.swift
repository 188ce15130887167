// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
    ("english-agents.rules", EmbeddedRules_english_agents_rules),
    ("english-aid.rules", EmbeddedRules_english_aid_rules),
    ("english-alignment.rules", EmbeddedRules_english_alignment_rules),
    ("english-attendance.rules", EmbeddedRules_english_attendance_rules),
    ("english-chairs.rules", EmbeddedRules_english_chairs_rules),
    ("english-cooperation.rules", EmbeddedRules_english_cooperation_rules),
    ("english-crimes.rules", EmbeddedRules_english_crimes_rules),
    ("english-deeds.rules", EmbeddedRules_english_deeds_rules),
    ("english-events.rules", EmbeddedRules_english_events_rules),
    ("english-forms.rules", EmbeddedRules_english_forms_rules),
    ("english-founding.rules", EmbeddedRules_english_founding_rules),
    ("english-funds.rules", EmbeddedRules_english_funds_rules),
    ("english-hearsay.rules", EmbeddedRules_english_hearsay_rules),
    ("english-members.rules", EmbeddedRules_english_members_rules),
    ("english-models.rules", EmbeddedRules_english_models_rules),
    ("english-mutual.rules", EmbeddedRules_english_mutual_rules),
    ("english-observers.rules", EmbeddedRules_english_observers_rules),
    ("english-operations.rules", EmbeddedRules_english_operations_rules),
    ("english-parts.rules", EmbeddedRules_english_parts_rules),
    ("english-programmes.rules", EmbeddedRules_english_programmes_rules),
    ("english-successors.rules", EmbeddedRules_english_successors_rules),
    ("english-support.rules", EmbeddedRules_english_support_rules),
    ("english-texts.rules", EmbeddedRules_english_texts_rules),
    ("english-ways.rules", EmbeddedRules_english_ways_rules),
    ("english.rules", EmbeddedRules_english_rules),
    ("spanish.rules", EmbeddedRules_spanish_rules),
  ]
}
