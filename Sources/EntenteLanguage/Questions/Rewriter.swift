import EntenteLexicon
import EntenteModel

/// Says a question otherwise, by the patterns of its language (``Rewrites``).
struct Rewriter {
  private let words: QuestionWords
  private let rewrites: Rewrites
  private let documents: () -> Int

  /// - Parameter documents: how many there are, asked where a pattern speaks of all of them.
  init(_ words: QuestionWords, documents: @escaping () -> Int) {
    self.words = words
    self.documents = documents
    rewrites = Rewrites.standard(words.language)
  }

  /// How often a question is said otherwise before it is read.
  private static let mostRounds = 8
  /// How many wordings of a question that is not answered are tried.
  private static let mostTries = 6
  /// How many steps the search for a match may take.
  private static let mostSteps = 20_000

  /// The question after all patterns that always hold; `nil` where none fits. O(rules + steps of those whose words it has).
  func rewritten(_ question: String) -> String? {
    var text = question
    for _ in 0..<Self.mostRounds {
      guard let next = wordings(text, isLast: false).first, next != text else { break }
      text = next
    }
    return text == question ? nil : text
  }

  /// Other wordings for a question that is not answered as it stands, in the order of the file; then what these may be said as.
  func others(_ question: String) -> [String] {
    var found = wordings(question, isLast: true)
    for wording in found { found += wordings(wording, isLast: true).filter { $0 != question && !found.contains($0) } }
    return Array(found.prefix(Self.mostTries))
  }

  private func wordings(_ question: String, isLast: Bool) -> [String] {
    let signs = Sign.split(question)
    let keys = Set(signs.map(\.key))
    var found: [String] = []
    for rule in rewrites.rules(for: keys, isLast: isLast) where rule.isLast == isLast {
      var search = Search(signs: signs, words: words, documents: documents, steps: Self.mostSteps)
      guard search.matches(rule.pattern[...], 0) else { continue }
      let text = rule.wording.map { piece in
        switch piece {
        case .text(let text): text
        case .slot(let name): search.slots[name].map { Sign.opening(signs[$0]) + Sign.text(signs[$0]) } ?? ""
        }
      }.filter { !$0.isEmpty }.joined(separator: " ")
      guard text != question, !found.contains(text) else { continue }
      found.append(text)
      if !isLast { return found }
    }
    return found
  }

  /// A word, or a sign between two.
  private struct Sign {
    var key: String
    var text: String
    /// What stands before it.
    var gap: [UInt8]

    static func split(_ question: String) -> [Sign] {
      var signs: [Sign] = []
      for token in QuestionToken.split(question) {
        if !signs.isEmpty, let sign = sign(token.gap) { signs.append(Sign(key: sign, text: "", gap: [])) }
        signs.append(Sign(key: token.key, text: token.text, gap: token.gap))
      }
      return signs
    }

    /// A full stop for what ends a sentence, a comma for what parts one.
    private static func sign(_ gap: [UInt8]) -> String? {
      if gap.count > 1, gap.contains(where: { ".?!".utf8.contains($0) }) { return "." }
      if gap.contains(where: { ",;:()".utf8.contains($0) })
        || gap.count > 2 && gap.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0x80 })
      {
        return ","
      }
      return nil
    }

    /// The sign that a slot begins with.
    static func opening(_ signs: ArraySlice<Sign>) -> String { signs.first.map { $0.text.isEmpty ? "\($0.key) " : "" } ?? "" }

    /// As the question has it, from the first word to the last.
    static func text(_ signs: ArraySlice<Sign>) -> String {
      let words = signs.filter { !$0.text.isEmpty }
      guard let first = words.first else { return "" }
      return words.dropFirst().reduce(first.text) { $0 + String(decoding: $1.gap, as: UTF8.self) + $1.text }
    }
  }

  /// A match of a pattern, the shortest slots first.
  private struct Search {
    let signs: [Sign]
    let words: QuestionWords
    let documents: () -> Int
    var steps: Int
    var slots: [String: Range<Int>] = [:]

    mutating func matches(_ pattern: ArraySlice<Rewrites.Element>, _ place: Int) -> Bool {
      steps -= 1
      guard steps > 0 else { return false }
      guard let first = pattern.first else {
        return signs[place...].allSatisfy { $0.text.isEmpty }
      }
      let rest = pattern.dropFirst()
      switch first {
      case .word(let all):
        if place < signs.count, all.contains(signs[place].key), matches(rest, place + 1) { return true }
      case .comma, .stop:
        let key = first == .comma ? "," : "."
        return place < signs.count && signs[place].key == key && matches(rest, place + 1)
      case .either(let all):
        for inner in all where matches(inner + rest, place) { return true }
        return false
      case .optional(let inner):
        if matches(inner + rest, place) { return true }
        return matches(rest, place)
      case .slot(let slot): if fits(slot, rest, place) { return true }
      }
      // A comma that the pattern does not name.
      return place < signs.count && signs[place].key == "," && matches(pattern, place + 1)
    }

    private mutating func fits(_ slot: Rewrites.Slot, _ rest: ArraySlice<Rewrites.Element>, _ place: Int) -> Bool {
      if let known = slots[slot.name] { return repeats(known, place).map { matches(rest, $0) } ?? false }
      guard begins(slot, place) else { return false }
      var count = slot.least
      while place + count <= signs.count, count <= slot.most {
        let range = place..<(place + count)
        if count == 0 || !signs[range.upperBound - 1].text.isEmpty && isWhole(slot.kind, range) {
          slots[slot.name] = range
          if matches(rest, range.upperBound) { return true }
          slots[slot.name] = nil
        }
        count += 1
      }
      return false
    }

    /// Where the words of a slot end that stand again at a place, in any form.
    private func repeats(_ known: Range<Int>, _ place: Int) -> Int? {
      let wanted = signs[known].filter { !$0.text.isEmpty }.map { EnglishStem.of($0.key) }
      let given = signs[place...].prefix(wanted.count).map { EnglishStem.of($0.key) }
      return given == wanted ? place + wanted.count : nil
    }

    private func begins(_ slot: Rewrites.Slot, _ place: Int) -> Bool {
      guard slot.least > 0 else { return true }
      guard place < signs.count, !signs[place].text.isEmpty else { return false }
      switch slot.kind {
      case .any: return true
      case .year: return signs[place].key.utf8.count == 4 && Int(signs[place].key).map { (1900...2100).contains($0) } ?? false
      case .asks:
        let asks = { (at: Int) in
          at < signs.count
            && words.entries[signs[at].key]?.contains { $0.name == "ask" && $0.arguments != ["list"] } ?? false
        }
        return asks(place) || isPreposition(place) && (asks(place + 1) || asks(place + 2))
      case .preposition: return isPreposition(place)
      case .auxiliary: return has(place, "aux") || has(place, "hope")
      case .document: return true
      case .all: return number(place) == documents()
      }
    }

    /// Whether words are all of what a slot stands for.
    private func isWhole(_ kind: Rewrites.Slot.Kind, _ range: Range<Int>) -> Bool {
      switch kind {
      case .any, .asks, .year, .auxiliary, .all: return true
      case .preposition:
        let inner = range.dropFirst().dropLast()
        return isPreposition(range.upperBound - 1) && range.count != 2
          && inner.allSatisfy { !signs[$0].text.isEmpty && !has($0, "ask") && !has($0, "aux") }
      case .document:
        let isRegister = { (text: String) in text.utf8.contains(UInt8(ascii: "/")) && text.utf8.contains { (0x30...0x39).contains($0) } }
        return range.contains { has($0, "doc") || isRegister(signs[$0].text) } && !range.contains { has($0, "ask") || has($0, "aux") }
      }
    }

    private func number(_ place: Int) -> Int? {
      Int(signs[place].key) ?? words.entries[signs[place].key]?.first { $0.name == "number" }.flatMap { Int($0.arguments[0]) }
    }

    private func isPreposition(_ place: Int) -> Bool {
      words.entries[signs[place].key]?.contains { $0.name == "function" && $0.arguments.contains("prep") } ?? false
    }

    private func has(_ place: Int, _ name: String) -> Bool { words.entries[signs[place].key]?.contains { $0.name == name } ?? false }
  }
}

extension QuestionReader {
  func rewriter(_ words: QuestionWords) -> Rewriter { Rewriter(words) { (try? index.documents().count) ?? 0 } }

  /// Other wordings of a question that was not answered.
  package func otherWordings(_ question: String) -> [String] {
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: QuestionToken.split(question)) else { return [] }
    let question = plain(question)
    return embedded(question).map { rewriter(words).rewritten($0) ?? $0 } + rewriter(words).others(question)
  }
}
