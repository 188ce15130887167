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
    for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: "\n") {
      if start < end { read(text[start], start..<end) }
      start = end + 1
    }
  }

  /// Of all first letters of lines, those of the few that matter.
  private mutating func read(_ first: UInt8, _ line: Range<Int>) {
    switch first {
    case UInt8(ascii: "r") where starts(line, "rule "): rules.append(Lines(name: line))
    case UInt8(ascii: "l") where starts(line, "language "): language = text(line.dropFirst(9))
    case UInt8(ascii: "f") where starts(line, "forms:"):
      let all = text(line.dropFirst(6)).split(separator: ",").map { String($0.drop { $0 == " " }) }
      if let lemma = all.first { forms.append((lemma, Array(all.dropFirst()))) }
    case UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"):
      guard let last = rules.indices.last else { return }
      if RuleLines.meaning.contains(where: { starts(line, $0) }) { return rules[last].meaning.append(line) }
      if RuleLines.listing.contains(where: { starts(line, $0) }) { rules[last].words.append(line) }
    default: break
    }
  }

  /// What a question is told of a rule's words.
  private static let meaning = ["type:", "from:", "to:", "pair:", "as:"]
  private static let listing = Trigger.Form.allCases.map { "\($0.rawValue):" }

  private func starts(_ line: Range<Int>, _ text: String) -> Bool { bytes[line].starts(with: text.utf8) }
  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of each rule that may say one of the words, with no others of its own. O(words of the rules).
  func rules(sayingOneOf asked: borrowing WordStarts) -> [String] {
    let text = bytes.span
    var found: [String] = []
    for rule in rules {
      var lists: [String] = []
      for line in rule.words {
        let phrases = phrases(text, line, asked)
        if !phrases.isEmpty { lists.append(phrases) }
      }
      if !lists.isEmpty { found.append((([rule.name] + rule.meaning).map { self.text($0) } + lists).joined(separator: "\n")) }
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

  /// How many letters a word of some length and its forms share at most: "studies" and "study".
  private static let leastShared = 4

  /// By how many letters a form is shorter than its word at most: "firmar" and "firmo".
  private static let mostLost = 2

  /// Whether one of the words may be a form of the phrase's first. O(words that begin with its letter).
  func mayBegin(_ text: Span<UInt8>, _ phrase: Range<Int>) -> Bool {
    var start = phrase.lowerBound
    while start < phrase.upperBound, text[start] == 0x20 { start += 1 }
    var end = start
    while end < phrase.upperBound, text[end] != 0x20 { end += 1 }
    guard start < end else { return false }
    let shared = max(1, min(Self.leastShared, end - start - 2))
    for at in start..<(start + shared) where text[at] >= 0x80 { return true }
    for word in words[Int(text[start])] where word.count >= shared && word.count + Self.mostLost >= end - start {
      var same = 1
      while same < shared, word[same] == text[start + same] { same += 1 }
      if same == shared { return true }
    }
    return false
  }
}
