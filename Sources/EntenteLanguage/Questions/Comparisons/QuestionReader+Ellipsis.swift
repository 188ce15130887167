import EntenteLexicon

// The second of two questions that says only what is another in it: "does A name X, and does B?", "how many does the one welcome, and how many the other?"
extension QuestionReader {
  /// Both questions in full, each read by itself; `nil` where the second is not of that sort, or where one of them is not read. O(words × longest name) look-ups.
  func elliptic(_ question: String, _ words: QuestionWords) throws(Index.Failure) -> [Reading]? {
    let tokens = QuestionToken.split(question)
    guard let joint = tokens.indices.last(where: { $0 > 1 && Self.joints.contains(tokens[$0].key) && begins(tokens, $0 + 1, words) }) else {
      return nil
    }
    let first = Array(tokens[..<joint])
    guard let rest = rest(Array(tokens[(joint + 1)...]), of: first, words) else { return nil }
    let second: [QuestionToken]
    if rest.contains(where: { isPredicate($0.key, words) }) {
      // A whole question, of yes or no like the first: "and does B cite Y".
      guard let start = first.first, isAuxiliary(start.key, words) else { return nil }
      second = try pointed(Array(tokens[(joint + 1)...]), first, words)
    } else {
      guard let whole = try replaced(first, by: rest, words) else { return nil }
      second = whole
    }
    guard case .read(let one) = try clean(Self.text(first), words), case .read(let other) = try clean(Self.text(second), words),
      one.scope.quoted.isEmpty, other.scope.quoted.isEmpty, one.shape != other.shape || one.scope != other.scope
    else { return nil }
    return [one, other]
  }

  private static var joints: Set<String> { ["and", "y", "e"] }

  /// Whether a word that asks, or an auxiliary, begins here.
  private func begins(_ tokens: [QuestionToken], _ place: Int, _ words: QuestionWords) -> Bool {
    guard place < tokens.count, place + 1 < tokens.count else { return false }
    return isAuxiliary(tokens[place].key, words) || asking(tokens, place, words) != nil
  }

  /// The words that ask at a place: how many they are, and what they ask.
  private func asking(_ tokens: [QuestionToken], _ place: Int, _ words: QuestionWords) -> (length: Int, asks: String)? {
    for length in [2, 1] where place + length <= tokens.count {
      let key = tokens[place..<(place + length)].map(\.key).joined(separator: " ")
      if let asks = words.entries[key]?.first(where: { $0.name == "ask" && $0.arguments != ["list"] })?.arguments.first {
        return (length, asks)
      }
    }
    return nil
  }

  /// The second question without the words that ask as those of the first do: "which according to that of 2025".
  private func rest(_ second: [QuestionToken], of first: [QuestionToken], _ words: QuestionWords) -> [QuestionToken]? {
    var rest = second
    if let (length, asks) = asking(second, 0, words) {
      let own = first.indices.lazy.compactMap { self.asking(first, $0, words)?.asks }.first
      guard own == asks || ["what", "which"].contains(asks) && own.map(["what", "which"].contains) ?? false else { return nil }
      rest.removeFirst(length)
    } else {
      guard let start = first.first, isAuxiliary(start.key, words) else { return nil }
    }
    return rest.isEmpty ? nil : rest
  }

  private func isPredicate(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { ["rel", "mention", "mentioned", "event", "stance"].contains($0.name) } ?? false
  }

  /// "And does *it* cite Y": the one thing that the first question names first.
  private func pointed(_ second: [QuestionToken], _ first: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> [QuestionToken]
  {
    guard let place = second.firstIndex(where: { Self.pronouns.contains($0.key) }), let part = try namedParts(first, words).first else {
      return second
    }
    return Array(second[..<place]) + Array(first[part.tokens]) + Array(second[(place + 1)...])
  }
}
