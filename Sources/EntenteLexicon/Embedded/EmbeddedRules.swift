// Written by .ci/embed from Data/. Change the files there.
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
  ]
}
