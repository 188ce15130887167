import EntenteLexicon
import EntenteModel
import EntenteText

/// What is called so that it could be a programme, and has members.
extension AnnotatedDocument {
  /// "the Delta *Initiative*, of which Peru and Chile are *members*", "*members* of the Delta *Initiative*": who can be joined is a network. O(mentions).
  mutating func tellJoined(_ grammar: Grammar) {
    guard let nouns = grammar.lists["joined programme"] else { return }
    for passage in passages {
      for mention in passage.mentions where !mention.isNested && entities.kind(mention.entity) == .programme {
        guard entities[mention.entity].entry == nil, mention.tokens.contains(where: { nouns.contains(passage.text.word($0)) }),
          passage.hasMembers(mention, grammar)
        else { continue }
        entities[mention.entity].entity.kind = .network
      }
    }
  }
}

extension AnnotatedPassage {
  /// The most words between a name and what its members are called.
  private static let reach = 16

  /// Whether the words right before a name, or a relative clause right behind it, speak of its members. O(``reach``).
  fileprivate func hasMembers(_ mention: Mention, _ grammar: Grammar) -> Bool {
    func isOne(_ token: Int, _ list: String) -> Bool {
      text.tokens.indices.contains(token) && grammar.lists[list]?.contains(text.word(token)) == true
    }
    var before = mention.tokens.lowerBound - 1
    if isOne(before, "the") { before -= 1 }
    if isOne(before, "origin"), isOne(before - 1, "joined by") { return true }
    let behind = mention.tokens.upperBound + 1
    guard isOne(behind, "origin"), isOne(behind + 1, "impersonal relative"),
      let sentence = text.sentences.first(where: { $0.contains(behind) })
    else { return false }
    return (behind..<min(sentence.upperBound, behind + Self.reach)).contains { isOne($0, "joined by") }
  }
}
