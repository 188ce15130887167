extension RuleFile {
  /// The rule files that the program carries, in the order in which they are read.
  package static let standard: [(name: String, text: String)] = EmbeddedRules.files
}

extension RuleSet {
  /// The rules that the program carries, and those of further files, which add or replace. O(length).
  package static func standard(adding further: [RuleFile] = [], isForReading: Bool = true) throws(RuleError) -> RuleSet {
    var files: [RuleFile] = []
    for file in RuleFile.standard { files.append(try RuleFile(file.text, file: file.name, isForReading: isForReading)) }
    return RuleSet(files + further, isForReading: isForReading)
  }

  /// Of the rules that the program carries for a language, those that begin with a word of which one of these folded words may be a form: what plain questions are
  /// read with. Of the others no more than their first letters is looked at. O(length of the files + length of what is found).
  package static func standard(saying words: Set<String>, in language: String) throws(RuleError) -> RuleSet {
    let files = RuleFile.standard.map { RuleLines($0.text) }.filter { $0.language == language }
    let forms = files.flatMap(\.forms)
    let asked = words.map { Array($0.utf8) } + forms.filter { $0.forms.contains(where: words.contains) }.map { Array($0.lemma.utf8) }
    let text = files.flatMap { $0.rules(sayingOneOf: asked) }
    let known = try RuleFile("language \(language)\n" + text.joined(separator: "\n"), file: "the rules' words", isForReading: false)
    var irregular = known
    for form in forms { irregular.irregular[form.lemma] = form.forms }
    return RuleSet([irregular], isForReading: false)
  }
}

/// The lines of a rule file, told apart by their first letters and not parsed.
private struct RuleLines {
  private let bytes: [UInt8]
  private(set) var language = "en"
  /// Each rule's lines.
  private var rules: [Range<Int>] = []
  /// Each rule's lines that list its words.
  private var words: [[Range<Int>]] = []
  private(set) var forms: [(lemma: String, forms: [String])] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(start..<end)
      start = end + 1
    }
  }

  /// Of all first letters of lines, those of the few that matter.
  private mutating func read(_ line: Range<Int>) {
    guard let first = line.first else { return }
    switch bytes[first] {
    case UInt8(ascii: "r") where starts(line, "rule "):
      rules.append(line)
      words.append([])
    case UInt8(ascii: "l") where starts(line, "language "): language = text(line.dropFirst(9))
    case UInt8(ascii: "f") where starts(line, "forms:"):
      let all = text(line.dropFirst(6)).split(separator: ",").map { String($0.drop { $0 == " " }) }
      if let lemma = all.first { forms.append((lemma, Array(all.dropFirst()))) }
    case UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "n"):
      if !words.isEmpty, RuleLines.listing.contains(where: { starts(line, $0) }) { words[words.count - 1].append(line) }
    default: break
    }
    // Its own lines follow a rule's name.
    if let last = rules.last { rules[rules.count - 1] = last.lowerBound..<line.upperBound }
  }

  private static let listing = Trigger.Form.allCases.map { "\($0.rawValue):" }

  private func starts(_ line: Range<Int>, _ text: String) -> Bool { bytes[line].starts(with: text.utf8) }
  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of each rule that may say one of the words. O(words of the rules × words).
  func rules(sayingOneOf asked: [[UInt8]]) -> [String] {
    zip(rules, words).filter { _, lines in lines.contains { line in says(line, asked) } }.map { rule, _ in text(rule) }
  }

  private func says(_ line: Range<Int>, _ asked: [[UInt8]]) -> Bool {
    let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) ?? line.lowerBound
    return bytes[(colon + 1)..<line.upperBound].split(separator: UInt8(ascii: ",")).contains { phrase in
      let word = phrase.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
      let shared = word.prefix(max(1, min(Self.leastShared, word.count - 2)))
      return shared.contains { $0 >= 0x80 } || asked.contains { $0.starts(with: shared) }
    }
  }

  /// How many letters of a word of some length its forms share: "studies" and "study".
  private static let leastShared = 4
}
