import EntenteLexicon
import EntenteModel

// Phrases whose parts stand apart in a question, put together again.
extension QuestionReader {
  /// The question with such phrases put together; `nil` where it has none. O(words).
  func phrased(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard words.language == "en" else { return whenMade(tokens, words) }
    return patterned(tokens, words) ?? originated(tokens, words) ?? financed(tokens, words) ?? whenMade(tokens, words) ?? broughtUp(
      tokens, words)
      ?? preceding(tokens, words)
  }

  private func has(_ key: String, _ name: String, _ argument: String? = nil, _ words: QuestionWords) -> Bool {
    words.entries[key]?.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) } ?? false
  }

  /// "What model do the plans follow", "on what pattern were the plans drawn up", "the plans follow which model" as "what are the plans modelled on".
  private func patterned(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard let asking = tokens.firstIndex(where: { ["what", "which"].contains($0.key) }), asking + 1 < tokens.count,
      has(tokens[asking + 1].key, "lightnoun", "MODELLED_ON", words)
    else { return nil }
    let isAfter = asking + 2 == tokens.count
    var subject: ArraySlice<QuestionToken>
    let verb: String
    if isAfter {
      // "Follow which model", "are built on which model".
      guard asking > 1 else { return nil }
      let end = has(tokens[asking - 1].key, "function", "prep", words) ? asking - 1 : asking
      subject = tokens[..<max(1, end - 1)]
      verb = tokens[end - 1].key
    } else {
      guard has(tokens[asking + 2].key, "aux", nil, words), let last = tokens.last else { return nil }
      subject = tokens[(asking + 3)..<(tokens.count - 1)]
      if ["up", "after", "on", "out"].contains(last.key) { subject = subject.dropLast() }
      verb = subject.endIndex < tokens.count ? tokens[subject.endIndex].key : last.key
    }
    while let last = subject.last, has(last.key, "aux", nil, words) { subject = subject.dropLast() }
    guard !subject.isEmpty, Self.copying.contains(EnglishStem.of(verb)) else { return nil }
    return "what is \(Self.text(Array(subject))) modelled on"
  }

  /// The stems of verbs that say, with "model" or "pattern", that one thing is made like another.
  private static var copying: Set<String> {
    Set(
      [
        "follow", "copy", "imitate", "emulate", "adopt", "use", "take", "draw", "drawn", "build", "built", "base", "shape", "design",
        "create", "form",
        "found", "made", "make", "cast", "cut", "set", "constructed", "organise", "conceive",
      ].map { EnglishStem.of($0) })
  }

  /// "The concept is whose brainchild" as "who established the concept".
  private func originated(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard tokens.count > 3, tokens[tokens.count - 2].key == "whose", let noun = tokens.last,
      ["brainchild", "creation", "invention", "idea"].contains(noun.key)
    else { return nil }
    let before = tokens.dropLast(2)
    guard let be = before.last, has(be.key, "aux", "be", words) else { return nil }
    return "who established \(Self.text(Array(before.dropLast())))"
  }

  /// "Where does its money come from", "where does it get its money from" as "who funds it".
  private func financed(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    guard let asking = tokens.firstIndex(where: { $0.key == "where" }), tokens.last?.key == "from",
      let auxiliary = tokens.indices.first(where: { $0 == asking + 1 && has(tokens[$0].key, "aux", "do", words) }),
      let noun = tokens.firstIndex(where: { has($0.key, "lightnoun", "FUNDS", words) }), noun > auxiliary + 1
    else { return nil }
    var owner = tokens[(auxiliary + 1)..<noun]
    let behind = tokens[(noun + 1)..<(tokens.count - 1)]
    if let get = owner.firstIndex(where: { has($0.key, "light", "get", words) }) {
      guard behind.isEmpty, owner[(get + 1)...].allSatisfy({ ["its", "the", "their", "his"].contains($0.key) }) else { return nil }
      owner = owner[..<get]
    } else {
      guard behind.count == 1, let come = behind.first, ["come", "comes", "came"].contains(come.key) else { return nil }
      if owner.last?.key == "s" { owner = owner.dropLast() }
    }
    let name = owner.allSatisfy { ["its", "their"].contains($0.key) } ? "it" : Self.text(Array(owner))
    return Self.text(Array(tokens[..<asking])) + " who funds \(name)"
  }

  /// "Who held the presidency *when the 2023 declaration was prepared*" as "… according to the 2023 declaration": what a text says held when it was made.
  private func whenMade(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let marks = ["when", "while", "cuando", "quando", "mientras", "enquanto"]
    guard let when = tokens.lastIndex(where: { marks.contains($0.key) }), when > 2, let last = tokens.last,
      tokens[..<when].contains(where: { token in ["who", "which", "what"].contains { has(token.key, "ask", $0, words) } })
    else { return nil }
    let clause = Array(tokens[(when + 1)...])
    guard let document = clause.firstIndex(where: { has($0.key, "doc", nil, words) }) else { return nil }
    let made = { (token: QuestionToken) in Self.making.contains { Folding.key(token.key).utf8.starts(with: $0.utf8) } }
    if words.language == "en" {
      guard let be = clause.firstIndex(where: { has($0.key, "aux", "be", words) }), be > document,
        clause[(be + 1)...].allSatisfy({ made($0) || has($0.key, "aux", nil, words) || $0.key == "up" }),
        made(last) || last.key == "up"
      else { return nil }
      return "\(Self.text(Array(tokens[..<when]))) according to \(Self.text(Array(clause[..<be])))"
    }
    guard let verb = clause.indices.first(where: { $0 < document && made(clause[$0]) }) else { return nil }
    let scope = words.language == "es" ? "según" : "segundo"
    return "\(Self.text(Array(tokens[..<when]))) \(scope) \(Self.text(Array(clause[(verb + 1)...])))"
  }

  /// How words begin that say that a text is made, in three languages.
  private static var making: [String] {
    ["prepar", "draft", "draw", "adopt", "agreed", "issued", "written", "made", "presented", "redact", "elabor", "aprob", "aprov", "redig"]
  }

  /// "Which item brings it up" as "which item brings up it".
  private func broughtUp(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    for place in tokens.indices.dropLast(2) where Self.pronouns.contains(tokens[place + 1].key) {
      let phrase = "\(tokens[place].key) \(tokens[place + 2].key)"
      guard ["up", "out", "off"].contains(tokens[place + 2].key),
        words.entries[phrase]?.contains(where: { ["mention", "rel", "event"].contains($0.name) }) ?? false
      else { continue }
      var turned = tokens
      turned.swapAt(place + 1, place + 2)
      return Self.text(turned)
    }
    return nil
  }

  /// "Its 2023 predecessor" beside a declaration as "the 2023 declaration".
  private func preceding(_ tokens: [QuestionToken], _ words: QuestionWords) -> String? {
    let others: Set<String> = ["predecessor", "forerunner", "successor", "counterpart", "version", "edition", "equivalent"]
    guard let noun = tokens.firstIndex(where: { others.contains($0.key) }), noun > 1, ["its", "the"].contains(tokens[noun - 2].key),
      tokens[noun - 1].key.utf8.count == 4, tokens[noun - 1].key.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let sort = tokens[..<(noun - 2)].last(where: { has($0.key, "doc", nil, words) })
    else { return nil }
    var turned = tokens
    turned[noun - 2] = QuestionToken(text: "the", key: "the", gap: tokens[noun - 2].gap)
    turned[noun] = QuestionToken(text: sort.text, key: sort.key, gap: tokens[noun].gap)
    return Self.text(turned)
  }
}
