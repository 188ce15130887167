import EntenteLexicon
import EntenteModel
import EntenteText

/// The attitude of a passage: that of the verb that leads it, past "we, the ministers", adverbs and the like.
struct StanceReader {
  let lexicon: Lexicon

  /// What opens a passage, and whether it was said by a speaker ("The Ministers welcomed").
  struct Lead {
    var stance: Stance
    var verb: Int
    var isSpoken: Bool
  }

  /// Tokens that are looked at: nobody needs more to say "we".
  static let reach = 60

  /// The leading verb's stance; `nil` where no such verb leads. O(1) in the passage's length.
  func lead(_ reader: PassageReader, groups: [Range<Int>], from start: Int = 0) -> Lead? {
    var token = start
    var isSpoken = false
    while token < min(reader.count, Self.reach) {
      if reader.text.tokens[token].kind == .punctuation {
        token += 1
        continue
      }
      if let (stance, end) = phrase(reader, token),
        isSpoken || token > 0 || !isFollowedByNoun(reader, token) && !(stance == .commits && tellsOfSubject(reader, end))
      {
        return Lead(stance: stance, verb: token, isSpoken: isSpoken)
      }
      if let group = groups.first(where: { $0.contains(token) }) {
        token = group.upperBound
        isSpoken = true
      } else if let end = speakers(reader, token) {
        token = end
        isSpoken = true
      } else if let end = reader.end(of: .adverbs, at: token) ?? reader.end(of: .articles, at: token) {
        token = end
      } else if isSpoken, reader.isIn(.connectors, token) || isAuxiliary(reader, token) {
        token += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// "the Ministers", "the *eight* countries": those who speak. O(1).
  func speakers(_ reader: PassageReader, _ token: Int) -> Int? {
    if let end = reader.end(of: .speakers, at: token) { return end }
    let number = reader.isIn(.articles, token) ? token + 1 : token
    guard number + 1 < reader.count, reader.quantity(at: number) != nil else { return nil }
    return reader.end(of: .speakers, at: number + 1)
  }

  private func isAuxiliary(_ reader: PassageReader, _ token: Int) -> Bool {
    ["have", "has", "had", "are", "is", "were", "hemos", "han", "se"].contains(reader.text.word(token))
  }

  /// "Support units were deployed": a base form that a noun's verb follows is no leading verb.
  private func isFollowedByNoun(_ reader: PassageReader, _ token: Int) -> Bool {
    let next = token + 1
    guard next + 1 < reader.count else { return false }
    let word = reader.text.word(next + 1)
    return ["was", "were", "is", "are", "has", "have", "will"].contains(word) && !reader.isIn(.articles, next)
  }

  /// "*Established* in 2009, the Centre", "*Set up* by the Council, it": a participle in front tells of the subject to come.
  private func tellsOfSubject(_ reader: PassageReader, _ end: Int) -> Bool {
    guard end + 1 < reader.count else { return false }
    let isPast = reader.text.word(end - 1).hasSuffix("ed")
    return reader.isIn(.agents, end) && !reader.isNumber(end + 1) || isPast && reader.isIn(.placeLinks, end)
  }

  /// The longest listed phrase at a token: up to five words.
  func phrase(_ reader: PassageReader, _ token: Int) -> (Stance, Int)? {
    var key = ""
    var found: (Stance, Int)?
    for end in token..<min(reader.count, token + 5) {
      guard reader.text.tokens[end].kind == .word else { break }
      key += (key.isEmpty ? "" : " ") + Folding.key(reader.text.word(end))
      if let stance = lexicon.words.stances[key] { found = (stance, end + 1) }
    }
    if let support = support(reader, token) { return support }
    return found
  }

  /// "express *their strong and lasting support*": the noun decides, whatever stands before it.
  private func support(_ reader: PassageReader, _ token: Int) -> (Stance, Int)? {
    guard reader.isIn(.supportVerbs, token) else { return nil }
    for at in token + 1..<max(token + 1, min(reader.count, token + Self.supportReach)) {
      guard reader.text.tokens[at].kind == .word else { return nil }
      if lexicon.words.stances[Folding.key(reader.text.word(at))] == .supports { return (.supports, at + 1) }
    }
    return nil
  }

  /// Words from "express" to "support".
  private static let supportReach = 7
}
