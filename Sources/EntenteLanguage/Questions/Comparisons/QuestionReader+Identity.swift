import EntenteLexicon

// "Is A the only text that names X?", "is either A or B named?": asked as a question for a list, or as two questions.
extension QuestionReader {
  /// What "is A the only …", "is A the first … to …", "is A the most mentioned …" ask for. O(words × longest name) look-ups.
  func identity(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> IdentityQuestion? {
    guard tokens.count > 5, tokens.contains(where: { Self.ranks($0.key) || has($0.key, ["ordinal", "most", "least"], words) }),
      let turned = try verbFirst(tokens, words)
    else { return nil }
    let tokens = turned
    let parts = try namedParts(tokens, words)
    guard let part = parts.first, part.tokens.lowerBound == 1, let thing = part.named, let rest = predicate(tokens, part, words) else {
      return nil
    }
    let asked = part.isText && rest.noun.isEmpty ? part.noun : rest.noun
    guard !asked.isEmpty else { return nil }
    let list = rest.isRanked ? Self.which(words) + rest.before + asked + rest.after : Self.list(words) + rest.before + asked + rest.after
    return IdentityQuestion(list: Self.text(list), thing: thing, isOnly: !rest.isRanked)
  }

  /// The question with "is" before what it is asked of: "A é a única …?" too.
  private func verbFirst(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> [QuestionToken]? {
    guard let first = tokens.first else { return nil }
    if isBe(first.key, words) { return tokens }
    guard words.language != "en", let part = try namedParts(tokens, words).first, part.tokens.lowerBound == 0,
      part.tokens.upperBound < tokens.count, isBe(tokens[part.tokens.upperBound].key, words)
    else { return nil }
    return [tokens[part.tokens.upperBound]] + tokens[part.tokens] + tokens[(part.tokens.upperBound + 1)...]
  }

  private static func ranks(_ key: String) -> Bool { only.contains(key) }

  private struct Predicate {
    /// What stands before the noun, without "only": "first", "EU".
    var before: [QuestionToken] = []
    /// Empty for "one".
    var noun: [QuestionToken] = []
    var after: [QuestionToken] = []
    /// "First", "most", not "only".
    var isRanked = false
  }

  /// "The only agency that …", "the first to …": what stands behind the thing.
  private func predicate(_ tokens: [QuestionToken], _ part: NamedPart, _ words: QuestionWords) -> Predicate? {
    var place = part.tokens.upperBound
    guard place < tokens.count, isArticle(tokens[place].key, words) else { return nil }
    place += 1
    var found = Predicate()
    var isOnly = false
    while place < tokens.count {
      let token = tokens[place]
      if Self.only.contains(token.key) {
        isOnly = true
      } else if ["one", "ones"].contains(token.key) {
        place += 1
        break
      } else if has(token.key, ["doc", "kind"], words) {
        while place < tokens.count, has(tokens[place].key, ["doc", "kind"], words) {
          found.noun.append(tokens[place])
          place += 1
        }
        break
      } else if isRelative(token.key) {
        break
      } else {
        // "The second to name it" is none that a list of first or most gives.
        if let word = words.entries[token.key]?.first(where: { $0.name == "ordinal" }) {
          guard ["1", "last"].contains(word.arguments.first) else { return nil }
        }
        if has(token.key, ["ordinal", "most", "least"], words) { found.isRanked = true }
        found.before.append(token)
      }
      place += 1
    }
    // "La agencia más mencionada": behind its noun.
    let behind = tokens[place...].prefix { !isRelative($0.key) }.map(\.key)
    if behind.indices.contains(where: { at in
      has(behind[at], ["most", "least"], words)
        || at + 1 < behind.count && has("\(behind[at]) \(behind[at + 1])", ["most", "least"], words)
    }) {
      found.isRanked = true
    }
    guard isOnly != found.isRanked, place <= tokens.count, found.before.count < 5 else { return nil }
    found.after = Array(tokens[place...])
    // "The only one to name it": that names it.
    if isOnly, found.after.first?.key == "to" { found.after[0] = QuestionToken(text: "that", key: "that", gap: found.after[0].gap) }
    if found.isRanked, found.noun.isEmpty, part.noun.isEmpty { return nil }
    guard !found.after.isEmpty || found.isRanked else { return nil }
    return found
  }

  private static var only: Set<String> { ["only", "sole", "single", "unico", "unica"] }

  private func isRelative(_ key: String) -> Bool { ["that", "which", "who", "to", "que"].contains(key) }

  private func isBe(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == "aux" && $0.arguments.first == "be" } ?? false
  }

  private static func which(_ words: QuestionWords) -> [QuestionToken] {
    QuestionToken.split(words.language == "es" ? "cuál es la" : words.language == "pt" ? "qual é a" : "which is the")
  }

  private static func list(_ words: QuestionWords) -> [QuestionToken] {
    QuestionToken.split(words.language == "es" ? "enumera los" : words.language == "pt" ? "liste os" : "list the")
  }

  /// "Is either A or B named in it": a question for each of the two. O(words × longest name) look-ups.
  func alternatives(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> [String]? {
    guard let first = tokens.first, isAuxiliary(first.key, words), let mark = tokens.firstIndex(where: { $0.key == "either" }),
      let joint = tokens.indices.first(where: { $0 > mark && tokens[$0].key == "or" })
    else { return nil }
    let parts = try namedParts(tokens, words)
    guard let left = parts.first(where: { $0.tokens.upperBound == joint && $0.tokens.lowerBound == mark + 1 }),
      let right = parts.first(where: { $0.tokens.lowerBound == joint + 1 })
    else { return nil }
    let (head, tail) = (Array(tokens[..<mark]), Array(tokens[right.tokens.upperBound...]))
    return [left, right].map { Self.text(head + Array(tokens[$0.tokens]) + tail) }
  }
}
