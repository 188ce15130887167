import EntenteLexicon

/// A question cut into phrases by the question words alone: enough to tell where its clauses begin, without looking a name up.
struct ClausePieces {
  struct Piece {
    var tokens: Range<Int>
    var key: String
    /// Empty for what no word file knows, and for names: what is written with a capital.
    var words: [QuestionWord]

    func has(_ name: String, _ argument: String? = nil) -> Bool {
      words.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) }
    }
    /// "Not", "only", "other than": what bounds or turns round what is said.
    var isBounding: Bool { words.contains { ["neg", "only", "beyond", "excluding", "dropped", "absence"].contains($0.name) } }
    /// Says nothing of its own, and governs nothing: articles, pronouns, "also".
    var isSilent: Bool { words.contains { ["function", "filler", "aside"].contains($0.name) } && !isPreposition }
    var isPreposition: Bool { has("function", "prep") }
    var isAuxiliary: Bool { has("aux") || has("hope") && words.allSatisfy { $0.name != "rel" } }
  }

  let tokens: [QuestionToken]
  let words: QuestionWords
  let pieces: [Piece]

  /// O(words × longest phrase).
  init(_ tokens: [QuestionToken], _ words: QuestionWords) {
    (self.tokens, self.words) = (tokens, words)
    var pieces: [Piece] = []
    var place = 0
    while place < tokens.count {
      let piece = Self.piece(at: place, tokens, words)
      pieces.append(piece)
      place = piece.tokens.upperBound
    }
    self.pieces = pieces
  }

  private static func piece(at start: Int, _ tokens: [QuestionToken], _ words: QuestionWords) -> Piece {
    let isName = { (place: Int) in place > 0 && tokens[place].text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
    for length in stride(from: min(words.longest, tokens.count - start), through: 1, by: -1) {
      let range = start..<(start + length)
      if range.contains(where: isName) || range.dropFirst().contains(where: { !tokens[$0].gap.allSatisfy { $0 == 0x20 || $0 == 0x2D } }) {
        continue
      }
      let key = tokens[range].map(\.key).joined(separator: " ")
      guard let found = words.entries[key], !found.allSatisfy({ $0.name == "plain" }) else { continue }
      // "And do not", "that are": what joins clauses stands by itself.
      if length > 1, Self.joints.contains(tokens[start].key) { continue }
      return Piece(tokens: range, key: key, words: found)
    }
    return Piece(tokens: start..<(start + 1), key: tokens[start].key, words: [])
  }

  private static let joints: Set<String> = ["and", "or", "y", "e", "o", "u", "ou", "that", "which", "who", "que"]

  var count: Int { pieces.count }
  subscript(_ place: Int) -> Piece { pieces[place] }

  func isConjunction(_ place: Int) -> Bool { ["and", "or", "y", "e", "o", "u", "ou"].contains(pieces[place].key) }
  func isAlternative(_ place: Int) -> Bool { ["or", "o", "u", "ou"].contains(pieces[place].key) }

  /// "That", "which", "who" behind what they speak of.
  func isRelative(_ place: Int) -> Bool {
    place > 0 && ["that", "which", "who", "que"].contains(pieces[place].key) && !pieces[place - 1].isPreposition
  }

  /// A word that says what somebody does, where it stands as a verb.
  func isVerb(_ place: Int) -> Bool {
    let piece = pieces[place]
    // "Are credited with": a verb, though what it says is said by others.
    if place > 0, pieces[..<place].last(where: { !$0.has("both") && !$0.isSilent || $0.isAuxiliary })?.has("aux", "be") ?? false,
      PartWords.of(words.language).ascribes(tokens[piece.tokens.lowerBound].key)
    {
      return true
    }
    guard
      piece.words.contains(where: {
        ["rel", "event", "mention", "mentioned", "stance", "light"].contains($0.name)
          && ($0.form == .verb || $0.arguments.contains("lr") || $0.arguments.contains("rl") || $0.name == "mentioned")
      })
    else { return false }
    guard place > 0 else { return true }
    let before = pieces[place - 1]
    // "The support of", "their launch": a noun.
    let isNominal =
      ["the", "a", "an", "of", "its", "their", "whose", "el", "la", "los", "las", "o", "os", "as", "un", "una", "um", "uma", "su", "sua"]
      .contains(before.key)
      || before.isPreposition && before.key != "to"
    return !isNominal
  }

  /// "Managed by", "modelled on": a participle, alone or with its preposition.
  func isParticiple(_ place: Int) -> Bool {
    let isOne = { (words: [QuestionWord]) in words.contains { $0.forms.contains(.participle) } }
    return isOne(pieces[place].words)
      || isVerb(place) && isOne(words.entries[tokens[pieces[place].tokens.lowerBound].key] ?? [])
      || isVerb(place) && pieces[place].tokens.count > 1
        && tokens[pieces[place].tokens.lowerBound].key.utf8.suffix(2).elementsEqual("ed".utf8)
  }

  /// Whether nothing but a verb can be meant: "supports", "was founded", not "support".
  func isPredicate(at place: Int) -> Bool {
    var at = place
    while at < count, pieces[at].isSilent || pieces[at].has("both") { at += 1 }
    guard at < count else { return false }
    if pieces[at].isAuxiliary {
      while at < count, pieces[at].isAuxiliary || pieces[at].isSilent { at += 1 }
      return at < count && isVerb(at)
    }
    guard isVerb(at) else { return false }
    // "Training and support for": what the preposition goes with is a noun.
    let isNoun = pieces[at].words.contains { $0.form == .noun || $0.name == "lightnoun" }
    return !(isNoun && at + 1 < count && ["for", "of", "from", "to"].contains(pieces[at + 1].key))
  }

  /// The tokens of some pieces.
  func tokens(_ range: Range<Int>) -> [QuestionToken] {
    guard !range.isEmpty else { return [] }
    return Array(tokens[pieces[range.lowerBound].tokens.lowerBound..<pieces[range.upperBound - 1].tokens.upperBound])
  }

  /// Whether some piece names something, or could.
  func hasContent(_ range: Range<Int>) -> Bool {
    range.contains { !pieces[$0].isSilent && !pieces[$0].isAuxiliary && !pieces[$0].isPreposition && !pieces[$0].has("both") }
  }
}
