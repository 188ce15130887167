import EntenteLexicon
import EntenteModel

// Verbs that say little by themselves, with a noun that names the relation: "lend support to", "get money from", "serve as a template for".
extension QuestionGrammar {
  /// What verb and noun say together, as a word that reads left to right or right to left; empty where there is no such verb.
  func lightReadings(at noun: Int) -> [QuestionWord] {
    let nouns = items[noun].words.filter { $0.name == "lightnoun" }
    guard !nouns.isEmpty, let verb = lightVerb(before: noun) else { return [] }
    let isGiving = isGiving(verb)
    return nouns.compactMap { word in
      guard let type = word.arguments.first else { return nil }
      // A model is given by what others follow.
      return QuestionWord("rel", [type, isGiving != word.arguments.contains("inverse") ? "lr" : "rl"])
    }
  }

  mutating func takeLightVerb(before noun: Int) {
    guard let verb = lightVerb(before: noun) else { return }
    use(verb)
    // "Where does it get its money from": the source is asked for.
    guard !isGiving(verb), !contains("ask", "who"), !contains("ask", "which"), !contains("kind"), let place = first("ask", "where"),
      items[noun...].contains(where: { $0.key == "from" })
    else { return }
    items[place].words = [QuestionWord("ask", ["who"])]
  }

  /// The verb before the noun, over what stands between them.
  private func lightVerb(before noun: Int) -> Int? {
    var at = noun - 1
    while at >= 0 {
      let item = items[at]
      if item.has("light") { return at }
      if item.has("aux", "have") { return isFollowed(noun, by: ["from", "of", "by"]) ? at : nil }
      guard item.isFunction || item.has("modifier") || item.used || item.has("aside") else { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether the subject gives; in the passive ("is given support") it gets.
  private func isGiving(_ verb: Int) -> Bool {
    guard items[verb].has("light", "give") else { return false }
    let isParticiple = items[verb].words.contains { $0.name == "light" && $0.forms.contains(.participle) }
    let auxiliary = items[..<verb].last { $0.has("aux") }
    return !(isParticiple && auxiliary.map { $0.has("aux", "be") && $0.key != "s" } ?? false)
  }

  private func isFollowed(_ place: Int, by keys: [String]) -> Bool { place + 1 < items.count && keys.contains(items[place + 1].key) }
}
