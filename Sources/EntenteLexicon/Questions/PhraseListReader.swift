import EntenteModel

/// Finds the phrases of a word file, without parsing more of them than their first two letters.
struct PhraseListReader {
  private let bytes: [UInt8]
  private let language: String
  private(set) var lines: [(name: String, arguments: [String], form: QuestionWord.Form?)] = []
  private(set) var irregular = IrregularVerbs()
  private(set) var buckets: [[(line: Int, range: Range<Int>)]] = Array(repeating: [], count: 1 << 10)
  private(set) var longest = 1
  private(set) var owning: [String: [String]] = [:]

  init(_ bytes: [UInt8], _ language: String) { (self.bytes, self.language) = (bytes, language) }

  /// O(length).
  mutating func read() {
    var lines: [Range<Int>] = []
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      lines.append(start..<end)
      start = end + 1
    }
    lines.append(start..<bytes.count)
    for line in lines where isOfForms(line) { readForms(line) }
    for line in lines where !isOfForms(line) { read(line) }
  }

  private static let forms = Array("forms:".utf8)

  private func isOfForms(_ line: Range<Int>) -> Bool {
    !line.isEmpty && bytes[line.lowerBound] == Self.forms[0] && bytes[line].starts(with: Self.forms)
  }

  private mutating func readForms(_ line: Range<Int>) {
    let forms = parts((line.lowerBound + Self.forms.count)..<line.upperBound).map {
      Folding.key(String(decoding: bytes[$0], as: UTF8.self))
    }
    if let lemma = forms.first { irregular.add(lemma, Array(forms.dropFirst())) }
  }

  private mutating func read(_ line: Range<Int>) {
    guard !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#"), let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") })
    else {
      return
    }
    let head = words(line.lowerBound..<colon)
    guard let name = head.first else { return }
    let phrases = (colon + 1)..<line.upperBound
    switch name {
    case "whose", "outlet": owning[name, default: []] += parts(phrases).map { words($0).joined(separator: " ") }
    default:
      let form = head.last.flatMap(QuestionWord.Form.init(rawValue:))
      lines.append((name, Array(head.dropFirst().dropLast(form == nil || head.count == 1 ? 0 : 1)), form))
      for phrase in parts(phrases) { add(phrase, form) }
    }
  }

  /// Notes a phrase under its letters, and those of its forms where they may differ.
  private mutating func add(_ phrase: Range<Int>, _ form: QuestionWord.Form?) {
    var first = phrase.lowerBound
    while first < phrase.upperBound, bytes[first] == 0x20 { first += 1 }
    guard first < phrase.upperBound else { return }
    var (words, head) = (1, 0)
    for at in first..<phrase.upperBound {
      let byte = bytes[at]
      if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") { words += 1 }
      if words == 1 { head += 1 }
    }
    longest = max(longest, words)
    let second = first + 1 < phrase.upperBound ? bytes[first + 1] : 0
    let isPlain = Self.isPlain(bytes[first]) && Self.isPlain(second)
    // Only a short word has forms that begin otherwise, or a verb that is irregular.
    guard !isPlain || form == .verb || form == .noun && head <= Self.short else {
      return buckets[PhraseList.bucket(bytes[first], second)].append((lines.count - 1, phrase))
    }
    let isFormed = form == .verb || form == .noun
    if isPlain, form == .verb, head > Self.short, !irregular.mayHave(bytes[first..<(first + head)]) {
      return buckets[PhraseList.bucket(bytes[first], second)].append((lines.count - 1, phrase))
    }
    let key = Folding.key(String(decoding: bytes[phrase], as: UTF8.self))
    var places: [Int] = [PhraseList.bucket(key)]
    if isFormed, isShort(key) || form == .verb && irregular.has(key) {
      let forms =
        form == .verb
        ? irregular.verb(key, language: language).map(\.form) : Inflection.noun(key, language: language)
      for form in forms where !places.contains(PhraseList.bucket(form)) { places.append(PhraseList.bucket(form)) }
    }
    for place in places { buckets[place].append((lines.count - 1, phrase)) }
  }

  /// Whether the forms of a word may begin otherwise than it does, so few letters has it: "die" and "dying".
  private func isShort(_ key: String) -> Bool { key.utf8.prefix { $0 != 0x20 }.count <= Self.short }

  private static let short = 3

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// What stands between commas.
  private func parts(_ range: Range<Int>) -> [Range<Int>] { split(range, at: UInt8(ascii: ",")) }

  private func words(_ range: Range<Int>) -> [String] { split(range, at: 0x20).map { String(decoding: bytes[$0], as: UTF8.self) } }

  private func split(_ range: Range<Int>, at sign: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where bytes[at] == sign {
      if start < at { parts.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}

/// The irregular verbs of a word file, wherever in it they stand; of two lines for one verb the last holds.
struct IrregularVerbs: Sendable {
  private var verbs: [String: [String]] = [:]
  /// By their first two letters.
  private var starts = [Bool](repeating: false, count: 1 << 10)

  mutating func add(_ lemma: String, _ forms: [String]) {
    verbs[lemma] = forms
    let letters = Array(lemma.utf8.prefix(2))
    if letters.count == 2 { starts[PhraseList.bucket(letters[0], letters[1])] = true }
  }

  /// Whether one of them begins as this word does. O(1).
  func mayHave(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, word.count > 1 else { return true }
    return starts[PhraseList.bucket(first, word[word.startIndex + 1])]
  }

  /// Whether the first word of a phrase is one.
  func has(_ phrase: String) -> Bool { verbs[Self.head(phrase)] != nil }

  /// The forms of a phrase's first word, with what follows it. O(forms).
  func verb(_ phrase: String, language: String) -> [(form: String, as: VerbForms)] {
    let head = Self.head(phrase)
    let forms = verbs[head]
    return Inflection.verb(phrase, language: language, irregular: forms.map { [head: $0] } ?? [:])
  }

  private static func head(_ phrase: String) -> String { String(decoding: phrase.utf8.prefix { $0 != 0x20 }, as: UTF8.self) }
}
