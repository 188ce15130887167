import EntenteLexicon

/// A question that takes two steps: what the first asks stands in the second in place of its description.
package struct QuestionSteps: Sendable {
  /// The question that is asked first.
  package var inner: String
  /// The description, as the question has it: "the programme that supports it".
  package var description: String
  /// Whether one thing alone may fit the description.
  package var isOne: Bool
  /// Whether the values of the first question are asked for, too.
  package var asksBoth: Bool
  private let before: [QuestionToken]
  private let after: [QuestionToken]

  init(
    inner: String, description: [QuestionToken], isOne: Bool, asksBoth: Bool, before: [QuestionToken], after: [QuestionToken]
  ) {
    self.inner = inner
    self.description = description.map(\.text).joined(separator: " ")
    (self.isOne, self.asksBoth, self.before, self.after) = (isOne, asksBoth, before, after)
  }

  /// The second question, of what the first one has given.
  package func outer(_ name: String) -> String {
    [before, QuestionToken.split(name), after].filter { !$0.isEmpty }
      .map { tokens in
        tokens.enumerated().map { ($0.offset == 0 ? "" : String(decoding: $0.element.gap, as: UTF8.self)) + $0.element.text }.joined()
      }.joined(separator: " ")
  }
}

// Questions in two steps.
extension QuestionReader {
  /// The ways to take a question in two steps, the shortest description first; empty where it describes nothing by what something does. O(words²).
  package func steps(_ question: String) throws(Index.Failure) -> [QuestionSteps] {
    let tokens = QuestionToken.split(question)
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: tokens) else { return [] }
    if let following = following(tokens, words) { return [following] }
    return described(tokens, words)
  }

  /// "Which programme funds it, and who manages *that programme*?": the second question goes on from the first.
  private func following(_ tokens: [QuestionToken], _ words: QuestionWords) -> QuestionSteps? {
    for place in tokens.indices.dropFirst(3) where has(tokens[place].key, "ask", words) {
      let joint = ["and", "y", "e"].contains(tokens[place - 1].key) ? place - 1 : place
      guard joint < place || tokens[place].gap.contains(UInt8(ascii: ",")) else { continue }
      let second = Array(tokens[place...])
      if let at = second.firstIndex(where: { ["it", "its"].contains($0.key) }), second[at].key == "it" {
        return QuestionSteps(
          inner: Self.text(Array(tokens[..<joint])), description: [second[at]], isOne: true, asksBoth: true, before: Array(second[..<at]),
          after: Array(second[(at + 1)...]))
      }
      for at in second.indices.dropLast() where ["that", "this", "the", "ese", "esse", "essa", "esa"].contains(second[at].key) {
        let noun = second[at + 1].key
        guard has(noun, "kind", words), tokens[..<joint].contains(where: { $0.key == noun }) else { continue }
        return QuestionSteps(
          inner: Self.text(Array(tokens[..<joint])), description: Array(second[at...at + 1]), isOne: true, asksBoth: true,
          before: Array(second[..<at]), after: Array(second[(at + 2)...]))
      }
    }
    return nil
  }

  /// "Which crimes does *the programme that supports Ameripol* address?"
  private func described(_ tokens: [QuestionToken], _ words: QuestionWords) -> [QuestionSteps] {
    var found: [QuestionSteps] = []
    for place in tokens.indices.dropLast(4) where ["the", "el", "la", "o", "a", "los", "las", "os", "as"].contains(tokens[place].key) {
      guard let noun = (place + 1...place + 2).first(where: { has(tokens[$0].key, "kind", words) }), noun + 3 < tokens.count,
        place == 0 || !has(tokens[place - 1].key, "ask", words)
      else { continue }
      let isRelative = ["that", "which", "who", "que"].contains(tokens[noun + 1].key)
      let start = isRelative ? noun + 2 : noun + 1
      guard isRelative || isParticiple(tokens[noun + 1].key, words) else { continue }
      let asked = Array(tokens[(place + 1)...noun])
      for end in start + 2...tokens.count where place > 0 || end < tokens.count {
        let clause = Array(tokens[start..<end])
        let which = words.language == "es" ? "qué" : words.language == "pt" ? "que" : "which"
        let link = isRelative ? [] : [QuestionToken(text: words.language == "en" ? "is" : "es", key: "is", gap: [])]
        let inner = "\(which) \(Self.text(asked)) \(Self.text(link + clause))"
        found.append(
          QuestionSteps(
            inner: inner, description: Array(tokens[place..<end]), isOne: !tokens[noun].key.hasSuffix("s"), asksBoth: false,
            before: Array(tokens[..<place]), after: Array(tokens[end...])))
      }
    }
    return found
  }

  private func has(_ key: String, _ name: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == name } ?? false
  }

  /// "The programme *managed* by X".
  private func isParticiple(_ key: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.forms.contains(.participle) } ?? false || key.hasSuffix("ed")
  }
}
