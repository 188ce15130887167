// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
    ("english-acts.rules", EmbeddedRules_english_acts_rules),
    ("english-agents.rules", EmbeddedRules_english_agents_rules),
    ("english-bodies.rules", EmbeddedRules_english_bodies_rules),
    ("english-cooperation.rules", EmbeddedRules_english_cooperation_rules),
    ("english-events.rules", EmbeddedRules_english_events_rules),
    ("english-members.rules", EmbeddedRules_english_members_rules),
    ("english-models.rules", EmbeddedRules_english_models_rules),
    ("english-mutual.rules", EmbeddedRules_english_mutual_rules),
    ("english-programmes.rules", EmbeddedRules_english_programmes_rules),
    ("english.rules", EmbeddedRules_english_rules),
    ("spanish.rules", EmbeddedRules_spanish_rules),
  ]
}
