import EntenteModel

/// The lines of a rule file, told apart by their first letters and not parsed.
struct RuleLines {
  /// A rule's lines: where its name stands, what its words mean, and the lists of these words.
  private struct Lines {
    var name: Range<Int>
    var meaning: [Range<Int>] = []
    var words: [Range<Int>] = []
  }

  private let bytes: [UInt8]
  private(set) var language = "en"
  private var rules: [Lines] = []
  private(set) var forms: [(lemma: String, forms: [String])] = []

  /// O(length).
  init(_ text: String) {
    bytes = Array(text.utf8)
    let bytes = self.bytes
    let text = bytes.span
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end &+= 1 }
      if start < end { read(text, start..<end) }
      start = end + 1
    }
  }

  /// Of all first letters of lines, those of the few that matter.
  private mutating func read(_ text: Span<UInt8>, _ line: Range<Int>) {
    switch text[line.lowerBound] {
    case UInt8(ascii: "r") where text.begins(line, Self.rule): rules.append(Lines(name: line))
    case UInt8(ascii: "l") where text.begins(line, Self.language): language = self.text(line.dropFirst(Self.language.count))
    case UInt8(ascii: "f") where text.begins(line, Self.forms): readForms(text, line.dropFirst(Self.forms.count))
    case UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "f"):
      guard let last = rules.indices.last else { return }
      if RuleLines.listing.contains(where: { text.begins(line, $0) }) { return rules[last].words.append(line) }
      if RuleLines.meaning.contains(where: { text.begins(line, $0) }) { rules[last].meaning.append(line) }
    default: break
    }
  }

  private mutating func readForms(_ text: Span<UInt8>, _ line: Range<Int>) {
    let all = text.parts(line, between: UInt8(ascii: ",")).map { part in
      self.text((part.first { text[$0] != 0x20 } ?? part.upperBound)..<part.upperBound)
    }
    if let lemma = all.first { forms.append((lemma, Array(all.dropFirst()))) }
  }

  private static let rule = Array("rule ".utf8)
  private static let language = Array("language ".utf8)
  private static let forms = Array("forms:".utf8)
  /// What a question is told of a rule's words.
  private static let meaning = ["type:", "from:", "to:", "pair:", "as:"].map { Array($0.utf8) }
  private static let listing = [Trigger.Form.verb, .active, .passive].map { Array("\($0.rawValue):".utf8) }
  private static let subject = Array("subject".utf8)

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of each rule that may say one of the words by a verb that has its subject as one end, with no others of its own. O(words of the rules).
  func rules(sayingOneOf asked: borrowing WordStarts) -> [String] {
    let text = bytes.span
    var found: [String] = []
    for rule in rules where !rule.words.isEmpty {
      var lists: [String] = []
      for line in rule.words {
        let phrases = phrases(text, line, asked)
        if !phrases.isEmpty { lists.append(phrases) }
      }
      guard !lists.isEmpty, rule.meaning.contains(where: { text.holds(Self.subject, $0) }) else { continue }
      found.append((([rule.name] + rule.meaning).map { self.text($0) } + lists).joined(separator: "\n"))
    }
    return found
  }

  /// A line that lists words, with those alone that may be asked for.
  private func phrases(_ text: Span<UInt8>, _ line: Range<Int>, _ asked: borrowing WordStarts) -> String {
    var key = ""
    var found = ""
    var start = line.lowerBound
    for end in line.lowerBound...line.upperBound {
      let sign = end < line.upperBound ? text[end] : UInt8(ascii: ",")
      if sign == UInt8(ascii: ":"), key.isEmpty {
        key = self.text(line.lowerBound..<(end + 1))
        start = end + 1
      } else if sign == UInt8(ascii: ",") {
        if asked.mayBegin(text, start..<end) { found += (found.isEmpty ? key : ",") + self.text(start..<end) }
        start = end + 1
      }
    }
    return found
  }
}

/// What the words begin with that are asked for.
struct WordStarts {
  /// By their first letter.
  private var words: [[[UInt8]]] = Array(repeating: [], count: 256)

  /// - Parameter words: folded.
  init(_ words: [[UInt8]]) { for word in words { if let first = word.first { self.words[Int(first)].append(word) } } }

  /// By how many letters a form is shorter than its word at most, and how many of its last ones may be others: "firmar" and "firmo", "study" and "studies".
  private static let mostLost = 2

  /// Whether one of the words may be a form of the phrase's first. O(words that begin with its letter).
  func mayBegin(_ text: Span<UInt8>, _ phrase: Range<Int>) -> Bool {
    var start = phrase.lowerBound
    while start < phrase.upperBound, text[start] == 0x20 { start += 1 }
    var end = start
    while end < phrase.upperBound, text[end] != 0x20 { end += 1 }
    guard start < end else { return false }
    let shared = max(1, end - start - Self.mostLost)
    for at in start..<(start + shared) where text[at] >= 0x80 { return true }
    for word in words[Int(text[start])] where word.count >= shared && word.count + Self.mostLost >= end - start {
      if Self.share(word, text, start, shared) { return true }
    }
    return false
  }

  /// Whether a word has its first letters in common with what begins somewhere in a text.
  private static func share(_ word: [UInt8], _ text: Span<UInt8>, _ start: Int, _ count: Int) -> Bool {
    let word = word.span
    for same in 1..<max(1, count) where word[same] != text[start + same] { return false }
    return true
  }
}
