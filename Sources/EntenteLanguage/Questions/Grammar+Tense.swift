import EntenteLexicon
import EntenteModel

// Whether a relation is asked of as past, present or to come.
extension QuestionGrammar {
  /// What is so already is no answer to who will join, chair, publish or set up.
  static let done: Set<String> = ["MEMBER_OF", "CHAIRS", "ESTABLISHED", "PUBLISHED"]

  /// "Joined", "new members": those who came, and not all who are there.
  func asksJoining(_ place: Int) -> Bool {
    items[place].words.contains { $0.name == "rel" && $0.isVerb } && !items[place].key.utf8.starts(with: "belong".utf8)
      || items.contains { $0.has("event", "Accession") || $0.has("newcomer") || $0.key.utf8.starts(with: "new ".utf8) }
  }

  /// "Which declarations": no other texts.
  mutating func takeAskedDocuments() {
    for asked in documentItems where isAskedDocument(asked) {
      if scope.documents == nil, !items[asked].isEvery { scope.documents = items[asked].documents }
      use(asked)
    }
  }

  static let together: Set<String> = ["ESTABLISHED", "PUBLISHED", "FUNDS"]

  var asksFuture: Bool {
    items.contains { $0.has("aux") && ["will", "va a", "van a", "vai", "vao", "sera", "seran", "serao"].contains($0.key) }
  }

  /// Whether it asks what should, may or will be; "I *want* to know who supports it" does not.
  var isHoped: Bool {
    let asking = items.firstIndex { $0.has("ask") && !$0.has("mention") }
    return items.indices.contains { place in
      guard items[place].has("hope") || items[place].has("aux", "modal") else { return false }
      return asking.map { place > $0 || !items[..<$0].contains(where: isOfAsker) } ?? true
    }
  }

  var asksPast: Bool {
    let past: Set<Substring> = ["did", "was", "were", "had", "took", "fue", "fueron", "foi", "foram"]
    return !allowsHopes
      && items.contains { ($0.has("aux") || $0.has("event")) && $0.key.split(separator: " ").first.map(past.contains) ?? false }
  }
}
