import EntenteLexicon
import EntenteModel

// Questions within what is said around them.
extension QuestionReader {
  /// The question without what only wraps it; `nil` where nothing does. O(words).
  func unwrapped(_ question: String, _ words: QuestionWords) -> String? {
    var text = spelledOut(question)
    if words.language == "en" {
      text = checked(text) ?? text
      text = asked(text, words) ?? text
      text = bound(text, words) ?? text
    }
    return text == question ? nil : text
  }

  /// "Acc. to", "para. 12": a stop that ends no sentence.
  private func spelledOut(_ question: String) -> String {
    var parts: [Substring] = question.split(separator: " ", omittingEmptySubsequences: false)
    for place in parts.indices {
      guard let full = Self.abbreviations[parts[place].lowercased()] else { continue }
      parts[place] = Substring(full)
    }
    return parts.joined(separator: " ")
  }

  private static var abbreviations: [String: String] {
    [
      "acc.": "according", "para.": "paragraph", "paras.": "paragraphs", "par.": "paragraph", "decl.": "declaration", "approx.": "about",
      "min.": "ministers", "mins.": "ministers", "docs.": "documents", "doc.": "document", "vs.": "versus",
    ]
  }

  /// "Someone told me that it met in Lima. Did it?" as "is it true that it met in Lima".
  private func checked(_ question: String) -> String? {
    let parts = Sentences.of(question)
    guard parts.count == 2 else { return nil }
    let last = QuestionToken.split(parts[1]).map(\.key)
    let auxiliaries: Set<String> = ["is", "was", "are", "were", "did", "does", "do", "has", "have", "had", "will", "can"]
    guard last.count == 2, auxiliaries.contains(last[0]), ["it", "they", "he", "she", "there"].contains(last[1]) else { return nil }
    return "is it true that \(reportedClause(parts[0]))"
  }

  /// What someone is said to have said.
  private func reportedClause(_ sentence: String) -> String {
    let tokens = QuestionToken.split(sentence)
    let tellers: Set<String> = ["told", "heard", "read", "claims", "claim", "claimed", "says", "said", "think", "thinks", "believe", "understand"]
    guard let verb = tokens.prefix(4).firstIndex(where: { tellers.contains($0.key) }) else { return sentence }
    var rest = tokens[(verb + 1)...]
    while let first = rest.first, ["me", "us", "that", "somewhere", "him", "her", "them"].contains(first.key) { rest = rest.dropFirst() }
    return rest.count > 2 ? Self.text(Array(rest)) : sentence
  }

  /// "My minister asks what it has to do with them" as "what has it to do with them": who wants to know it bounds nothing.
  private func asked(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    let verbs: Set<String> = ["asks", "ask", "asked", "wonders", "wonder", "wondering", "know", "asking", "establish", "clarify", "learn"]
    guard let verb = tokens.prefix(9).firstIndex(where: { verbs.contains($0.key) }), verb + 2 < tokens.count,
      tokens[..<verb].contains(where: { Self.askers.contains($0.key) }),
      tokens[..<verb].allSatisfy({ token in !(words.entries[token.key] ?? []).contains { ["ask", "rel", "doc", "event"].contains($0.name) } })
    else { return nil }
    var rest = tokens[(verb + 1)...]
    while let first = rest.first, ["me", "us", "whether", "if", "that"].contains(first.key) {
      guard !["whether", "if", "that"].contains(first.key) else { return nil }
      rest = rest.dropFirst()
    }
    let asks = { (key: String) in words.entries[key]?.contains { $0.name == "ask" && $0.arguments != ["list"] } ?? false }
    guard let first = rest.first,
      asks(first.key)
        || rest.dropFirst().first.map({ next in
          asks(next.key) && (words.entries[first.key]?.contains { $0.arguments.contains("prep") } ?? false)
        }) ?? false
    else { return nil }
    return Self.text(Array(rest))
  }

  /// Who may want to know.
  private static var askers: Set<String> {
    [
      "i", "we", "my", "our", "us", "me", "minister", "boss", "editor", "chief", "colleague", "colleagues", "director", "readers", "client",
    ]
  }

  /// "The Caribbean one, CFATF" as "CFATF".
  private func bound(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    guard let one = tokens.indices.first(where: { $0 > 0 && tokens[$0].key == "one" && $0 + 1 < tokens.count }),
      tokens[one + 1].gap.contains(UInt8(ascii: ",")), let article = tokens[..<one].lastIndex(where: { $0.key == "the" }), one - article < 4
    else { return nil }
    return Self.text(Array(tokens[..<article] + tokens[(one + 1)...]))
  }
}
