import EntenteLexicon
import EntenteModel

// Questions within what is said around them.
extension QuestionReader {
  /// The question without what only wraps it; `nil` where nothing does. O(words).
  func unwrapped(_ question: String, _ words: QuestionWords) -> String? {
    var text = spelledOut(question, words)
    text = rewriter(words).rewritten(text) ?? text
    if words.language == "en" {
      text = checked(text) ?? text
      for step in [asked, bound, topicalised, toldLast, ellipted, gotten, given, adorned, joinedMeeting, accepted] {
        text = step(text, words) ?? text
      }
    }
    return text == question ? nil : text
  }

  /// "Acc. to", "para. 12": a stop that ends no sentence; and what the word file calls short for something ("govt", "decl"). O(words).
  private func spelledOut(_ question: String, _ words: QuestionWords) -> String {
    var parts: [Substring] = question.split(separator: " ", omittingEmptySubsequences: false)
    for place in parts.indices {
      if let full = Self.abbreviations[parts[place].lowercased()] {
        parts[place] = Substring(full)
      } else if let full = whole(parts[place], words) {
        parts[place] = Substring(full)
      }
    }
    return parts.joined(separator: " ")
  }

  /// What a word stands for that is clipped, with the signs around it; `nil` where it is none, or written as an acronym.
  private func whole(_ part: Substring, _ words: QuestionWords) -> String? {
    let isSign = { (letter: Character) in !letter.isLetter && !letter.isNumber }
    let tail = part.reversed().prefix(while: isSign).count
    let core = part.drop(while: isSign).dropLast(tail)
    guard core.contains(where: \.isLowercase), let full = words.entries[Folding.key(String(core))]?.first(where: { $0.name == "short" })
    else { return nil }
    return part.prefix(while: isSign) + full.arguments.joined(separator: " ") + part.suffix(tail)
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
    let tellers: Set<String> = [
      "told", "heard", "read", "claims", "claim", "claimed", "says", "said", "think", "thinks", "believe", "understand",
    ]
    guard let verb = tokens.prefix(4).firstIndex(where: { tellers.contains($0.key) }) else { return sentence }
    var rest = tokens[(verb + 1)...]
    while let first = rest.first, ["me", "us", "that", "somewhere", "him", "her", "them"].contains(first.key) { rest = rest.dropFirst() }
    return rest.count > 2 ? Self.text(Array(rest)) : sentence
  }

  /// "My minister asks what it has to do with them" as "what has it to do with them": who wants to know it bounds nothing.
  private func asked(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    let tells = { (token: QuestionToken) in
      (words.entries[token.key] ?? []).contains { ["ask", "rel", "doc", "event"].contains($0.name) }
    }
    let verbs: Set<String> = ["asks", "ask", "asked", "wonders", "wonder", "wondering", "know", "asking", "establish", "clarify", "learn"]
    guard let verb = tokens.prefix(9).firstIndex(where: { verbs.contains($0.key) }), verb + 2 < tokens.count,
      tokens[..<verb].contains(where: { Self.askers.contains($0.key) }),
      !tokens[..<verb].contains(where: tells)
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

  /// "The concept – who came up with it?" as "who came up with the concept": what is named first is what "it" means.
  private func topicalised(_ question: String, _ words: QuestionWords) -> String? {
    let parts = Sentences.of(question)
    guard parts.count == 2 else { return nil }
    let topic = QuestionToken.split(parts[0])
    var rest = QuestionToken.split(parts[1])
    let has = { (key: String, names: [String]) in words.entries[key]?.contains { names.contains($0.name) } ?? false }
    guard (1...7).contains(topic.count),
      !topic.contains(where: { has($0.key, ["ask", "aux", "rel", "mention", "mentioned", "event", "stance"]) }),
      rest.contains(where: { has($0.key, ["ask"]) }),
      let pronoun = rest.firstIndex(where: { ["it", "they", "them", "its", "their"].contains($0.key) })
    else { return nil }
    let name = topic.drop { ["that", "this", "those", "these", "the"].contains($0.key) }
    guard !name.isEmpty else { return nil }
    let isOwner = ["its", "their"].contains(rest[pronoun].key)
    rest[pronoun].text = Self.text(Array(name)) + (isOwner ? "'s" : "")
    return Self.text(rest)
  }

  /// "…, says the 2025 declaration" as "… according to the 2025 declaration".
  private func toldLast(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    let verbs: Set<String> = ["says", "say", "reports", "writes", "notes", "claims"]
    guard let verb = tokens.lastIndex(where: { verbs.contains($0.key) }), verb > 2, verb + 1 < tokens.count,
      tokens[verb].gap.contains(UInt8(ascii: ",")), tokens.count - verb < 8,
      tokens[(verb + 1)...].contains(where: { words.entries[$0.key]?.contains { $0.name == "doc" } ?? false })
    else { return nil }
    return "\(Self.text(Array(tokens[..<verb]))) according to \(Self.text(Array(tokens[(verb + 1)...])))"
  }

  /// "The third declaration … *the second*" as "… the second declaration"; what is in "the list in paragraph 16" is in paragraph 16.
  private func ellipted(_ question: String, _ words: QuestionWords) -> String? {
    var tokens = QuestionToken.split(question)
    let count = tokens.count
    for phrase in [["the", "list", "given", "in"], ["the", "list", "set", "out", "in"], ["the", "list", "in"], ["the", "list", "of"]] {
      for start in tokens.indices.dropLast(phrase.count) where tokens[start...].prefix(phrase.count).map(\.key) == phrase && start > 2 {
        guard start + phrase.count < tokens.count, tokens[start + phrase.count].key.utf8.starts(with: "para".utf8) else { continue }
        tokens.removeSubrange(start..<(start + phrase.count))
        break
      }
    }
    let isSort = { (key: String) in words.entries[key]?.contains { $0.name == "doc" && $0.arguments != ["any"] } ?? false }
    if let last = tokens.last, tokens.count > 4, tokens[tokens.count - 2].key == "the",
      words.entries[last.key]?.contains(where: { $0.name == "ordinal" && ($0.arguments.first.flatMap { Int($0) } != nil) }) ?? false,
      let sort = tokens.first(where: { isSort($0.key) })
    {
      tokens.append(QuestionToken(text: sort.text, key: sort.key, gap: []))
    }
    return tokens.count == count ? nil : Self.text(tokens)
  }

  /// "Got signed" as "was signed".
  private func gotten(_ question: String, _ words: QuestionWords) -> String? {
    var tokens = QuestionToken.split(question)
    let isParticiple = { (key: String) in
      words.entries[key]?.contains { ["rel", "event", "mention", "stance"].contains($0.name) && $0.forms.contains(.participle) } ?? false
    }
    guard
      let get = tokens.indices.dropLast().first(where: {
        ["got", "gets", "get"].contains(tokens[$0].key) && isParticiple(tokens[$0 + 1].key)
      })
    else { return nil }
    tokens[get] = QuestionToken(text: "was", key: "was", gap: tokens[get].gap)
    return Self.text(tokens)
  }

  /// "Give Ameripol full support" as "give support to Ameripol, full".
  private func given(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    guard let noun = tokens.last, words.entries[noun.key]?.contains(where: { $0.name == "lightnoun" }) ?? false,
      let verb = tokens.firstIndex(where: {
        words.entries[$0.key]?.contains { $0.name == "light" && $0.arguments.first == "give" } ?? false
      }),
      verb > 0, (3...7).contains(tokens.count - verb)
    else { return nil }
    var name = tokens[(verb + 1)..<(tokens.count - 1)]
    var adjective: [QuestionToken] = []
    if name.count > 1, let last = name.last, last.text == last.key, words.entries[last.key] == nil || last.key == "full" {
      adjective = [last]
      name = name.dropLast()
    }
    guard !name.contains(where: { words.entries[$0.key] != nil }) else { return nil }
    return "\(Self.text(Array(tokens[...verb]))) \(noun.text) to \(Self.text(Array(name) + adjective))"
  }

  /// "Got vital support from it" as "got support from it, vital": what is said of the support must stand in the words that answer.
  private func adorned(_ question: String, _ words: QuestionWords) -> String? {
    var tokens = QuestionToken.split(question)
    for verb in tokens.indices.dropLast(2) where words.entries[tokens[verb + 1].key] == nil {
      guard words.entries[tokens[verb].key]?.contains(where: { $0.name == "light" }) ?? false else { continue }
      let (noun, next) = (tokens[verb + 2].key, verb + 3 < tokens.count ? tokens[verb + 3].key : "")
      let relates = ["\(tokens[verb].key) \(noun) \(next)", "\(tokens[verb].key) \(noun)"].contains { phrase in
        words.entries[phrase]?.contains { $0.name == "rel" } ?? false
      }
      guard relates else { continue }
      let adjective = tokens.remove(at: verb + 1)
      return Self.text(tokens + [adjective])
    }
    return nil
  }

  /// "When did the meeting take place at which the procedures were agreed" as "when were the procedures agreed".
  private func joinedMeeting(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    let making: Set<String> = ["agreed", "adopted", "signed", "approved", "endorsed", "issued"]
    guard
      let which = tokens.indices.dropLast(3).first(where: { ["at", "during"].contains(tokens[$0].key) && tokens[$0 + 1].key == "which" }),
      which > 2, let last = tokens.last, making.contains(last.key), ["was", "were"].contains(tokens[tokens.count - 2].key),
      tokens[..<which].contains(where: {
        words.entries[$0.key]?.contains { $0.name == "event" && $0.arguments.contains("Meeting") } ?? false
      }),
      let end = tokens[..<which].firstIndex(where: { words.entries[$0.key]?.contains { $0.name == "aux" } ?? false }), end > 0,
      tokens[..<which].filter({ words.entries[$0.key]?.contains { $0.name == "ask" } ?? false }).count < 2
    else { return nil }
    let asks = Self.text(Array(tokens[..<end])), be = tokens[tokens.count - 2].text
    return "\(asks) \(be) \(Self.text(Array(tokens[(which + 2)..<(tokens.count - 2)]))) \(last.text)"
  }

  /// "Was Uruguay welcomed as a new CLASI member" as "is Uruguay a member of CLASI".
  private func accepted(_ question: String, _ words: QuestionWords) -> String? {
    let tokens = QuestionToken.split(question)
    guard let first = tokens.first, ["was", "were", "is", "are", "has", "have"].contains(first.key),
      let verb = tokens.firstIndex(where: {
        words.entries[$0.key]?.contains { $0.name == "stance" && $0.arguments.contains("welcomes") } ?? false
      }),
      verb > 1, verb + 2 < tokens.count, tokens[verb + 1].key == "as",
      let member = tokens[(verb + 2)...].firstIndex(where: { ["member", "members"].contains($0.key) })
    else { return nil }
    let subject = Self.text(tokens[1..<verb].filter { $0.key != "been" })
    let body = tokens[(verb + 2)..<member].filter { !["a", "an", "new", "the", "full"].contains($0.key) }
    let rest = Self.text(Array(tokens[(member + 1)...]))
    return "is \(subject) a member\(body.isEmpty ? "" : " of \(Self.text(body))") \(rest)"
  }
}
