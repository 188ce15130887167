import EntenteLexicon
import EntenteModel

// Several sentences, several questions in one, and questions that say the same in another order.
extension QuestionReader {
  /// "I need a full list: against which crimes …", "Which networks …? Many thanks.": of several sentences the one that asks, where the others name nothing and say
  /// nothing that could bound it. They are said to be left aside.
  func part(of question: String, _ words: QuestionWords) throws(Index.Failure) -> ReadingResult? {
    let parts = Sentences.of(question)
    guard parts.count > 1 else { return nil }
    for at in parts.indices {
      var others: [String] = []
      var isBare = true
      for (place, other) in parts.enumerated() where place != at {
        let items = try pieces(other, words).items
        isBare = isBare && items.allSatisfy(\.saysNothing)
        others.append(other)
      }
      guard isBare else { continue }
      if let parts = try several(parts[at], words, isElliptic: false) { return .several(parts) }
      guard case .read(var reading) = try clean(parts[at], words) else { continue }
      reading.remarks += others.map { "“\($0)” was left aside" }
      return .read(reading)
    }
    return nil
  }

  /// "Who chairs it, and which networks does it coordinate?": each question by itself, where both are read without rest. Of an elliptic one ("and when?")
  /// the words come from the first.
  func several(_ question: String, _ words: QuestionWords, isElliptic: Bool) throws(Index.Failure) -> [Reading]? {
    let tokens = QuestionToken.split(question)
    for place in tokens.indices where place > 1 && asks(tokens, place, words) {
      guard let start = joint(tokens, place, words) else { continue }
      let first = Array(tokens[..<start.end])
      var second = Array(tokens[start.begin...])
      let isBare = second.allSatisfy { isSilent($0, words) }
      guard isBare == isElliptic, first.contains(where: { !isSilent($0, words) }) else { continue }
      let items = try pieces(Self.text(first), words).items
      let subject = items.first { $0.isThing && $0.words.isEmpty } ?? spokenText(items, first)
      if isBare {
        guard let rest = first.firstIndex(where: { !isSilent($0, words) }) else { continue }
        second += first[rest...]
      } else if second.contains(where: { Self.plurals.contains($0.key) }), asksKind(first, words) {
        return nil
      } else if let subject {
        // "Which programme supports it, and when was *it* launched": what the first question gives.
        if asksSubject(first, subject.key, words), second.contains(where: { Self.pronouns.contains($0.key) }) { return nil }
        second = second.map { Self.pronouns.contains($0.key) ? QuestionToken(text: subject.text, key: subject.key, gap: $0.gap) : $0 }
      }
      guard case .read(let one) = try clean(Self.text(first), words), case .read(let other) = try clean(Self.text(second), words),
        one.scope.quoted.isEmpty, other.scope.quoted.isEmpty, one.shape != other.shape
      else { continue }
      return [one, other]
    }
    return nil
  }

  /// "When were *the working procedures* agreed": the one text that a question speaks of, with all that stands before its noun from the article on.
  private func spokenText(_ items: [Item], _ tokens: [QuestionToken]) -> Item? {
    let texts = items.indices.filter { items[$0].has("doc") && !items[$0].has("event") }
    guard texts.count == 1, let place = texts.first, let article = items[..<place].lastIndex(where: { $0.key == "the" }),
      items[article..<place].allSatisfy({ !$0.has("ask") && !$0.has("aux") })
    else { return nil }
    var item = items[place]
    item.text = items[article...place].map(\.text).joined(separator: " ")
    return item
  }

  /// The question as it stands, else reworded.
  func clean(_ question: String, _ words: QuestionWords) throws(Index.Failure) -> ReadingResult {
    var tokens = QuestionToken.split(question)
    var question = question
    if let phrased = phrased(tokens, words) { (question, tokens) = (phrased, QuestionToken.split(phrased)) }
    question =
      welcomed(tokens, words) ?? ordered(tokens, words) ?? reported(tokens, words) ?? told(tokens, words) ?? asTold(tokens, words)
      ?? question
    var best = try read(question, words)
    if best.heldWords == 0 { return best }
    for other in rewordings(QuestionToken.split(question), question, words) {
      let result = try read(other, words)
      if result.heldWords < best.heldWords { best = result }
    }
    return best
  }

  /// "Which agencies …": what is asked for may be what "they" takes up.
  private func asksKind(_ tokens: [QuestionToken], _ words: QuestionWords) -> Bool {
    if tokens.first?.key == "who" { return true }
    guard let asking = tokens.firstIndex(where: { ["which", "what"].contains($0.key) }), asking + 1 < tokens.count else { return false }
    return (asking + 1..<min(tokens.count, asking + 4)).contains { place in
      words.entries[tokens[place].key]?.contains { $0.name == "kind" || $0.name == "doc" } ?? false
    }
  }

  /// "*Which programme* supports it", not "what *does it* support": what is asked for does something to what is named.
  private func asksSubject(_ tokens: [QuestionToken], _ name: String, _ words: QuestionWords) -> Bool {
    let asks = tokens.first.flatMap { words.entries[$0.key] } ?? []
    // Of "who chairs it, and who funds it" it is what is named.
    guard asks.contains(where: { $0.name == "ask" && ["what", "which"].contains($0.arguments.first) }) else { return false }
    let head = name.split(separator: " ").first.map(String.init) ?? name
    guard var place = tokens.firstIndex(where: { $0.key == head }), place > 1 else { return false }
    while place > 1,
      words.entries[tokens[place - 1].key]?.contains(where: { $0.name == "function" && !$0.arguments.contains("prep") }) ?? false
    {
      place -= 1
    }
    return !(words.entries[tokens[place - 1].key]?.contains { $0.name == "aux" } ?? false)
  }

  /// "They", "them": several things at once, that a question gives.
  private static var plurals: Set<String> { ["they", "them", "their"] }

  static var pronouns: Set<String> { ["it", "they", "them", "ele", "ela", "lo"] }

  /// Whether a word that asks begins here.
  private func asks(_ tokens: [QuestionToken], _ place: Int, _ words: QuestionWords) -> Bool {
    let isAsk = { (key: String) in
      words.entries[key]?.contains {
        $0.name == "ask" && ["who", "what", "which", "when", "where", "howmany"].contains($0.arguments.first)
      }
        ?? false
    }
    return isAsk(tokens[place].key) || place + 1 < tokens.count && isAsk("\(tokens[place].key) \(tokens[place + 1].key)")
  }

  /// Where the first question ends and the second begins: at "and", perhaps with a preposition between it and the word that asks.
  private func joint(_ tokens: [QuestionToken], _ place: Int, _ words: QuestionWords) -> (end: Int, begin: Int)? {
    let isAnd = { (at: Int) in ["and", "y", "e"].contains(tokens[at].key) }
    if isAnd(place - 1) { return (place - 1, place) }
    guard place > 2, isAnd(place - 2), words.entries[tokens[place - 1].key]?.contains(where: { $0.arguments.contains("prep") }) ?? false
    else { return nil }
    return (place - 2, place - 1)
  }

  /// Articles, auxiliaries, words that ask: what an elliptic question is made of.
  private func isSilent(_ token: QuestionToken, _ words: QuestionWords) -> Bool {
    words.entries[token.key]?.contains { ["function", "aux", "ask", "filler"].contains($0.name) } ?? false
      || ["year", "month", "day", "date", "place", "city", "country", "year", "exactly"].contains(token.key)
  }

  static func text(_ tokens: [QuestionToken]) -> String {
    var text = ""
    for token in tokens {
      let gap = String(decoding: token.gap, as: UTF8.self)
      text += text.isEmpty ? "" : gap.isEmpty ? " " : gap
      text += token.text
    }
    return text
  }
}

extension ReadingResult {
  /// How many words a reading leaves to the quotation; more than any where there is none.
  fileprivate var heldWords: Int {
    if case .read(let reading) = self { return reading.scope.quoted.count }
    return .max
  }
}
