import EntenteLexicon
import EntenteModel

// The same question in an order that the grammar reads.
extension QuestionReader {
  /// Tried in turn where a question is not read as it stands.
  func rewordings(_ tokens: [QuestionToken], _ question: String, _ words: QuestionWords) -> [String] {
    [
      turned(tokens, words), unfronted(tokens, words), owned(tokens, words), having(tokens, words), merged(question, words),
      undenied(tokens, words), rejoined(tokens, words), unpied(tokens, words), confirmed(question, words), joinedKinds(tokens, words),
      moved(tokens, words), unled(tokens, words),
    ].compactMap { $0 }
  }

  /// "Whose example did CLASI follow?" as "did CLASI follow the example of whom": where verb and noun are one phrase that relates.
  private func turned(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard let whose = tokens.firstIndex(where: { $0.key == "whose" }), whose + 3 < tokens.count else { return nil }
    let noun = tokens[whose + 1].key
    for verb in (whose + 3)..<tokens.count {
      for phrase in ["\(tokens[verb].key) the \(noun) of", "\(tokens[verb].key) \(noun) from", "\(tokens[verb].key) the \(noun) from"]
      where words.entries[phrase]?.contains(where: { $0.name == "rel" }) ?? false {
        let before = Self.text(Array(tokens[..<whose] + tokens[(whose + 2)..<verb]))
        return "\(before) \(phrase) whom \(Self.text(Array(tokens[(verb + 1)...])))"
      }
    }
    return nil
  }

  /// "On what is it based?" as "what is it based on", "with whom will it conclude an arrangement" as "whom will it conclude an arrangement with": where
  /// verb and preposition, and what stands between them, are one phrase that relates.
  private func unfronted(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard tokens.count > 3, words.entries[tokens[0].key]?.contains(where: { $0.arguments.contains("prep") }) ?? false,
      words.entries[tokens[1].key]?.contains(where: { $0.name == "ask" }) ?? false
    else { return nil }
    for verb in 2..<tokens.count {
      for end in (verb..<min(verb + 5, tokens.count)).reversed() {
        let phrase = (tokens[verb...end].map(\.key) + [tokens[0].key]).joined(separator: " ")
        guard words.entries[phrase]?.contains(where: { $0.name == "rel" }) ?? false else { continue }
        return "\(Self.text(Array(tokens[1...end]))) \(tokens[0].key) \(Self.text(Array(tokens[(end + 1)...])))"
      }
    }
    return nil
  }

  /// "By the members of which bodies was it agreed", "on people involved in which crimes does it focus" as "by which bodies was it agreed members": what stands
  /// between the preposition and the word that asks must stand in the words that answer.
  func unpied(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let isPreposition = { (key: String) in words.entries[key]?.contains { $0.name == "function" && $0.arguments.contains("prep") } ?? false
    }
    guard let first = tokens.first, isPreposition(first.key),
      let asking = tokens.firstIndex(where: {
        words.entries[$0.key]?.contains { $0.name == "ask" && ["which", "who", "what"].contains($0.arguments.first) } ?? false
      }),
      (3...6).contains(asking), isPreposition(tokens[asking - 1].key)
    else { return nil }
    let between = tokens[1..<(asking - 1)].filter { !(words.entries[$0.key]?.contains { $0.name == "function" } ?? false) }
    // "With the *backing* of which programme": whose backing, the grammar reads.
    let isGiven =
      ["with", "through"].contains(first.key)
      && between.contains { token in
        words.entries[token.key]?.contains { $0.name == "rel" && $0.form == .noun && !$0.arguments.contains("agent") } ?? false
      }
    guard !between.isEmpty, !isGiven else { return nil }
    return Self.text([first] + tokens[asking...] + between)
  }

  /// "I read that it met in Lima. Is that right?" as "is it true that it met in Lima".
  private func confirmed(_ question: String, _ words: QuestionWords) -> String? {
    let parts = Sentences.of(question)
    guard parts.count == 2, words.language == "en" else { return nil }
    let last = QuestionToken.split(parts[1]).map(\.key)
    let isTail = last.allSatisfy {
      ["is", "that", "this", "it", "right", "correct", "true", "so", "really", "the", "case", "or", "not", "am", "i"].contains($0)
    }
    guard isTail, last.contains(where: { ["right", "correct", "true", "so", "case"].contains($0) }) else { return nil }
    var told = QuestionToken.split(parts[0])
    if let that = told.firstIndex(where: { $0.key == "that" }), that < 6, told[..<that].contains(where: { ["i", "we"].contains($0.key) }) {
      told.removeFirst(that + 1)
    }
    return "is it true that \(Self.text(told))"
  }

  /// "With which centre and *which* project" as "with which centre and project".
  func joinedKinds(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let isKind = { (key: String) in words.entries[key]?.contains { $0.name == "kind" } ?? false }
    guard let asking = tokens.firstIndex(where: { ["which", "what"].contains($0.key) }), asking + 4 < tokens.count,
      isKind(tokens[asking + 1].key),
      tokens[asking + 2].key == "and", tokens[asking + 3].key == tokens[asking].key, isKind(tokens[asking + 4].key)
    else { return nil }
    return Self.text(Array(tokens[...(asking + 2)] + tokens[(asking + 4)...]))
  }

  /// "The centre follows *which model*?" as "which model does the centre follow": what asks at the end.
  private func moved(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard words.language == "en", let asking = tokens.lastIndex(where: { ["which", "whom", "what"].contains($0.key) }), asking > 1,
      tokens.count - asking <= 4, !(words.entries[tokens[0].key]?.contains { $0.name == "ask" } ?? false)
    else { return nil }
    let isPreposition = words.entries[tokens[asking - 1].key]?.contains { $0.name == "function" && $0.arguments.contains("prep") } ?? false
    let end = isPreposition ? asking - 1 : asking
    let front = (isPreposition ? [tokens[asking - 1]] : []) + tokens[asking...]
    let isBe = (words.entries[tokens[end - 1].key]?.contains { $0.name == "aux" } ?? false)
    return "\(Self.text(Array(front))) \(isBe ? "" : "does ")\(Self.text(Array(tokens[..<end])))"
  }

  /// "Under the procedures, who chairs it?" as "who chairs it under the procedures": a time, a place or a text that stands before what asks.
  private func unled(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let has = { (key: String, names: [String]) in words.entries[key]?.contains { names.contains($0.name) } ?? false }
    let isLead = { (token: QuestionToken) in
      has(token.key, ["scope", "time"]) || words.entries[token.key]?.contains { $0.arguments.contains("prep") } ?? false
    }
    guard tokens.count > 4, tokens[0].key != "of", isLead(tokens[0]) || has("\(tokens[0].key) \(tokens[1].key)", ["scope", "time"]),
      !has(tokens[1].key, ["ask"]),
      let start = tokens.indices.first(where: { $0 > 1 && tokens[$0].gap.contains(UInt8(ascii: ",")) }), start < 12,
      has(tokens[start].key, ["ask"]) || start + 1 < tokens.count && has("\(tokens[start].key) \(tokens[start + 1].key)", ["ask"])
        || isLead(tokens[start]) && start + 1 < tokens.count && has(tokens[start + 1].key, ["ask"])
    else { return nil }
    var front = Array(tokens[..<start])
    front[0].gap = []
    var question = Array(tokens[start...])
    question[0].gap = []
    return "\(Self.text(question)) \(Self.text(front))"
  }

  /// "Whose report is it?" as "who published it".
  private func owned(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard tokens.count > 3, tokens[0].key == "whose", ["is", "was", "are"].contains(tokens[2].key) else { return nil }
    let noun = words.entries[tokens[1].key] ?? []
    let rest = Self.text(Array(tokens[3...]))
    if noun.contains(where: { $0.name == "doc" || $0.name == "kind" && $0.arguments.contains("Report") }) { return "who published \(rest)" }
    if noun.contains(where: { $0.name == "lightnoun" && $0.arguments.first == "MODELLED_ON" }) { return "what is modelled on \(rest)" }
    return ["idea", "creation", "brainchild", "invention", "work"].contains(tokens[1].key) ? "who established \(rest)" : nil
  }

  /// "How many countries does it have?" as "… have as members".
  private func having(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard let last = tokens.last, ["have", "count", "number"].contains(last.key),
      tokens.contains(where: { words.entries[$0.key]?.contains { $0.name == "kind" && $0.arguments.contains("State") } ?? false })
    else { return nil }
    return Self.text(tokens.dropLast()) + " have as members"
  }

  /// "Had it already been created when the treaty was signed?" as "had it been created before the treaty was signed".
  func ordered(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard tokens.count > 4, let mark = tokens.firstIndex(where: { ["already", "ya", "ja"].contains($0.key) }), mark < 10,
      let when = tokens[(mark + 1)...].firstIndex(where: { ["when", "cuando", "quando"].contains($0.key) }), when + 1 < tokens.count
    else { return nil }
    let first = tokens[..<when].enumerated().filter { $0.offset != mark }.map(\.element)
    return "\(Self.text(first)) \(words.language == "en" ? "before" : "antes de") \(Self.text(Array(tokens[(when + 1)...])))"
  }

  /// "Who set it up?" as "who set up it": where verb and particle are one phrase.
  private func rejoined(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard let last = tokens.last, ["up", "out", "off", "on", "over", "down", "in"].contains(last.key) else { return nil }
    for verb in tokens.indices.dropLast(2)
    where words.entries["\(tokens[verb].key) \(last.key)"]?.contains(where: { ["rel", "event", "stance"].contains($0.name) }) ?? false {
      return "\(Self.text(Array(tokens[...verb]))) \(last.key) \(Self.text(Array(tokens[(verb + 1)...].dropLast())))"
    }
    return nil
  }

  /// "Which agencies are said in 2025 to be cooperating" as "which agencies are cooperating in 2025".
  func reported(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let isBe = { (key: String) in words.entries[key]?.contains { $0.name == "aux" && $0.arguments.contains("be") } ?? false }
    guard
      let said = tokens.indices.dropFirst().first(where: {
        ["said", "reported", "described", "stated"].contains(tokens[$0].key) && isBe(tokens[$0 - 1].key)
      }),
      let to = tokens[said...].firstIndex(where: { $0.key == "to" }), to - said < 6, to + 2 < tokens.count
    else { return nil }
    let verb = tokens[to + 1].key == "be" ? to + 2 : to + 1
    let be = verb == to + 2 ? tokens[said - 1...said - 1] : []
    return Self.text(Array(tokens[..<(said - 1)] + be + tokens[verb...] + tokens[(said + 1)..<to]))
  }

  /// "Missing from none of the declarations" as "named in all of the declarations".
  private func undenied(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let isDenied = { (key: String) in words.entries[key]?.contains { $0.name == "neg" || $0.name == "dropped" } ?? false }
    for place in tokens.indices.dropLast(2) where ["none", "no"].contains(tokens[place + 2].key) {
      guard isDenied("\(tokens[place].key) \(tokens[place + 1].key)") || isDenied(tokens[place].key) else { continue }
      let rest = tokens[(place + 3)...].drop { $0.key == "of" }
      return "\(Self.text(Array(tokens[..<place]))) named in all of \(Self.text(Array(rest)))"
    }
    return nil
  }

  /// "Which countries did it welcome into CLASI", "how many new CLASI members does it welcome" as "which countries joined CLASI according to it".
  func welcomed(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let has = { (key: String, name: String, argument: String?) in
      words.entries[key]?.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) } ?? false
    }
    guard let verb = tokens.firstIndex(where: { has($0.key, "stance", "welcomes") }),
      let auxiliary = tokens[..<verb].lastIndex(where: { has($0.key, "aux", "do") }), auxiliary + 1 < verb, auxiliary > 0
    else { return nil }
    let asked = tokens[..<auxiliary], teller = Self.text(Array(tokens[(auxiliary + 1)..<verb]))
    let rest = tokens[(verb + 1)...]
    let isYear = rest.count == 2 && rest.first?.key == "in" && rest.last?.key.utf8.count == 4
    if let last = asked.last, last.key == "members", let new = asked.firstIndex(where: { $0.key == "new" }), new + 2 < asked.count,
      rest.isEmpty || isYear
    {
      // "Did the ministers welcome in 2023": the year is that of the texts.
      let bound = rest.isEmpty ? "according to \(teller)" : Self.text(Array(rest))
      return "\(Self.text(Array(asked[..<new]))) countries joined \(Self.text(Array(asked[(new + 1)...].dropLast()))) \(bound)"
    }
    let marks = [["into"], ["as", "members", "of"], ["as", "new", "members", "of"], ["to"]]
    guard let mark = marks.first(where: { rest.map(\.key).starts(with: $0) }), rest.count > mark.count else { return nil }
    return "\(Self.text(Array(asked))) joined \(Self.text(Array(rest.dropFirst(mark.count)))) according to \(teller)"
  }

  /// "One programme supports it. Which one?" as "Which programme supports it".
  func merged(_ question: String, _ words: QuestionWords) -> String? {
    let parts = Sentences.of(question)
    guard parts.count == 2 else { return nil }
    let last = QuestionToken.split(parts[1])
    guard last.count <= 3, last.first.map({ ["which", "who", "what"].contains($0.key) }) ?? false,
      last.dropFirst().allSatisfy({ ["one", "ones", "is", "it", "are", "they"].contains($0.key) })
    else { return nil }
    var tokens = QuestionToken.split(parts[0])
    for place in tokens.indices.dropLast() where ["one", "another", "some", "a", "certain", "two", "three"].contains(tokens[place].key) {
      guard words.entries[tokens[place + 1].key]?.contains(where: { $0.name == "kind" }) ?? false else { continue }
      tokens[place] = QuestionToken(text: "which", key: "which", gap: tokens[place].gap)
      return Self.text(tokens)
    }
    return nil
  }
}
