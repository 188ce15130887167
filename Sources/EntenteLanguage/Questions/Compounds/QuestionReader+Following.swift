import EntenteLexicon

// The second of two questions that goes on from the first.
extension QuestionReader {
  /// "Which programme funds it, and who manages *that programme*?": the second question goes on from the first.
  func following(_ tokens: [QuestionToken], _ words: QuestionWords) -> QuestionSteps? {
    for place in tokens.indices.dropFirst(3) where has(tokens[place].key, "ask", words) {
      let joint = ["and", "y", "e"].contains(tokens[place - 1].key) ? place - 1 : place
      guard joint < place || tokens[place].gap.contains(UInt8(ascii: ",")) else { continue }
      let second = Array(tokens[place...])
      if let at = second.firstIndex(where: { ["it", "its"].contains($0.key) }), second[at].key == "it" {
        return QuestionSteps(
          inner: Self.text(Array(tokens[..<joint])), description: [second[at]], quantity: .one, asksBoth: true,
          before: Array(second[..<at]),
          after: Array(second[(at + 1)...]))
      }
      for at in second.indices.dropLast() where ["that", "this", "the", "ese", "esse", "essa", "esa"].contains(second[at].key) {
        let noun = second[at + 1].key
        let isOpen =
          second[at].key != "the" && words.entries[tokens[0].key]?.contains { $0.name == "ask" && $0.arguments == ["who"] } ?? false
        guard has(noun, "kind", words), isOpen || tokens[..<joint].contains(where: { $0.key == noun }) else { continue }
        return QuestionSteps(
          inner: Self.text(Array(tokens[..<joint])), description: Array(second[at...at + 1]), quantity: .one, asksBoth: true,
          before: Array(second[..<at]), after: Array(second[(at + 2)...]))
      }
    }
    return nil
  }

  private func has(_ key: String, _ name: String, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == name } ?? false
  }
}
