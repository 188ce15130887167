import EntenteLexicon
import EntenteModel
import EntenteText

/// What a text says that its own words mean: "“the Plan” *means* the Harbour Action Plan".
extension DocumentNamer {
  /// "(a) *“the Roadmap” means* the Ports Roadmap": the noun that stands before the verb, for the name that begins at a token. O(1).
  func meant(at token: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader) -> (phrase: String, bearer: EntityIndex)? {
    guard let name = named.last, name.tokens.lowerBound == token, token > 2 else { return nil }
    var verb = token - 1
    if reader.isIn(.articles, verb) { verb -= 1 }
    guard verb > 1, reader.isIn(.meaningWords, verb), reader.isQuote(verb - 1) else { return nil }
    for start in stride(from: verb - 2, through: max(0, verb - 1 - Self.longestTerm), by: -1) {
      guard reader.isWord(start) else { return nil }
      if reader.isCapitalised(start), let head = reader.head(at: start), head.end == verb - 1 { return (head.phrase, name.entity) }
    }
    return nil
  }

  /// "shall oversee *the Roadmap*": a kind of text, for which a name has been said to stand.
  func definedText(_ head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ reader: PassageReader) -> EntityIndex? {
    guard head.noun.kind == .document, reader.isCapitalised(token), token > 0, reader.isIn(.definite, token - 1) else { return nil }
    return defines[head.phrase]
  }

  /// "the African Union Mechanism for Police Cooperation (AFRIPOL) … *the Mechanism*": with a capital, the one body that is called so though a mechanism
  /// is commonly no body.
  func calledOtherwise(_ phrase: String, at token: Int, _ reader: PassageReader) -> EntityIndex? {
    guard reader.isCapitalised(token), let called = namedOtherwise[phrase], called.count == 1 else { return nil }
    return called.first
  }

  /// The nouns of a body's names, as the text gives them, that are commonly of another kind. O(words).
  func otherHeads(of entity: EntityIndex) -> Set<String> {
    let known = table[entity].entity
    guard known.kind == .actor || known.kind == .network, known.role != .state, known.role != .group, known.role != .region else {
      return []
    }
    var heads: Set<String> = []
    for name in [known.name] + known.aliases + (table[entity].entry.map { lexicon[$0].aliases } ?? []) {
      let words = NameWords.of(name)
      guard words.count > 2 else { continue }
      for start in words.indices {
        guard let noun = lexicon.words.heads[words[start]], noun.kind != known.kind, noun.kind != .document, noun.kind != .event,
          isHead(start..<start + 1, of: words)
        else { continue }
        heads.insert(words[start])
      }
    }
    return heads
  }

  /// The most words of a term that is explained.
  private static let longestTerm = 4
}
