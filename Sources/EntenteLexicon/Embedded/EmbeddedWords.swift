// Written by .ci/embed from Data/. Change the files there.
// swift-format-ignore-file
enum EmbeddedWords {
  static let files: [(name: String, text: String)] = [
    ("bodies.txt", EmbeddedWords_bodies_txt),
    ("crimes.txt", EmbeddedWords_crimes_txt),
    ("instruments.txt", EmbeddedWords_instruments_txt),
    ("names-organisations.txt", EmbeddedWords_names_organisations_txt),
    ("names-world.txt", EmbeddedWords_names_world_txt),
    ("places.txt", EmbeddedWords_places_txt),
    ("programmes.txt", EmbeddedWords_programmes_txt),
    ("states.txt", EmbeddedWords_states_txt),
    ("words.txt", EmbeddedWords_words_txt),
  ]
}
