import EntenteModel

/// Finds the phrases of a word file, without parsing more of them than their first letters.
struct PhraseListReader {
  /// A phrase as it is written, with its line, under the letters that it or one of its forms begins with.
  struct Entry: Sendable {
    var line: Int32
    var start: Int32
    var end: Int32
    var letters: PhraseLetters
    /// Whether its forms may be spelt quite otherwise: those of an irregular verb.
    var isIrregular = false
  }

  /// A line of phrases: where its class and what this is told stand, and which forms its phrases have.
  struct Line: Sendable {
    var head: Range<Int>
    var form: QuestionWord.Form?
  }

  private let bytes: [UInt8]
  private let language: String
  private(set) var lines: [Line] = []
  private(set) var irregular = IrregularVerbs()
  /// In the order of the file.
  private(set) var entries: [Entry] = []
  private(set) var longest = 1
  private(set) var owning: [String: [String]] = [:]
  /// What the forms of the short verbs seen so far begin with, where they are regular.
  private var short: [WordHash: [PhraseLetters]] = [:]

  init(_ bytes: [UInt8], _ language: String) { (self.bytes, self.language) = (bytes, language) }

  /// O(length).
  mutating func read() {
    // The file is read through a span: no byte of it is worth a count of references.
    let bytes = self.bytes
    let text = bytes.span
    var lines: [Range<Int>] = []
    var start = 0
    for end in text.indices where text[end] == UInt8(ascii: "\n") {
      lines.append(start..<end)
      start = end + 1
    }
    lines.append(start..<text.count)
    for line in lines where isOfForms(text, line) { readForms(line) }
    entries.reserveCapacity(text.count / Self.bytesOfPhrase)
    for line in lines where !isOfForms(text, line) { read(text, line) }
  }

  /// About how many a phrase has in a file.
  private static let bytesOfPhrase = 10

  private static let forms = Array("forms:".utf8)

  private func isOfForms(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard !line.isEmpty, text[line.lowerBound] == UInt8(ascii: "f") else { return false }
    return bytes[line].starts(with: Self.forms)
  }

  private mutating func readForms(_ line: Range<Int>) {
    let forms = parts((line.lowerBound + Self.forms.count)..<line.upperBound).map {
      Folding.key(String(decoding: bytes[$0], as: UTF8.self))
    }
    if let lemma = forms.first { irregular.add(lemma, Array(forms.dropFirst()), language: language) }
  }

  private mutating func read(_ text: Span<UInt8>, _ line: Range<Int>) {
    guard !line.isEmpty, text[line.lowerBound] != UInt8(ascii: "#") else { return }
    guard let colon = line.first(where: { text[$0] == UInt8(ascii: ":") }) else { return }
    let phrases = (colon + 1)..<line.upperBound
    guard let name = text.word(line.lowerBound..<colon) else { return }
    for kind in Self.kinds where text.isEqual(name, kind.bytes) {
      owning[kind.name, default: []] += parts(phrases).map { words($0).joined(separator: " ") }
      return
    }
    var last = colon
    while text[last - 1] == 0x20 { last -= 1 }
    var head = name.lowerBound..<last
    while last > name.lowerBound, text[last - 1] != 0x20 { last -= 1 }
    let form = Self.formNames.first { text.isEqual(last..<head.upperBound, $0.name) }?.form
    if form != nil, last > name.lowerBound { head = name.lowerBound..<last }
    lines.append(Line(head: head, form: form))
    addAll(text, phrases, form)
  }

  /// Lines that say how a text is called.
  private static let kinds = ["whose", "outlet"].map { (name: $0, bytes: Array($0.utf8)) }
  private static let formNames = [QuestionWord.Form.plain, .verb, .noun].map { (name: Array($0.rawValue.utf8), form: $0) }

  /// Notes the phrases between commas.
  private mutating func addAll(_ text: Span<UInt8>, _ range: Range<Int>, _ form: QuestionWord.Form?) {
    var start = range.lowerBound
    while start <= range.upperBound {
      var first = start
      while first < range.upperBound, text[first] == 0x20 { first &+= 1 }
      var at = first, gap = range.upperBound, gaps = 0
      while at < range.upperBound, text[at] != UInt8(ascii: ",") {
        // Of what parts words, all stands before the digits and letters.
        if text[at] <= UInt8(ascii: "-"), Self.isGap(text[at]) {
          gap = gaps == 0 ? at : gap
          gaps &+= 1
        }
        at &+= 1
      }
      if first < at { add(text, start..<at, word: first..<min(gap, at), gaps: gaps, form) }
      start = at &+ 1
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

  /// Notes a phrase under its letters, and those of its forms where they may differ.
  /// - Parameter word: the first word of it.
  private mutating func add(_ text: Span<UInt8>, _ phrase: Range<Int>, word: Range<Int>, gaps: Int, _ form: QuestionWord.Form?) {
    longest = max(longest, gaps + 1)
    let isShort = word.count <= Self.short
    // Only a short word has forms that begin otherwise, or a verb that is irregular.
    let isFormed = form == .verb && (isShort || irregular.mayHave(WordHash(text, word))) || form == .noun && isShort
    if !isFormed, let letters = PhraseLetters(plain: text, word.lowerBound..<phrase.upperBound) { return note(phrase, letters) }
    if form == .verb, let letters = isShort ? ofShort(text, word) : irregular.letters(ofFormsOf: WordHash(text, word)) {
      for own in letters { note(phrase, own, isIrregular: true) }
      return
    }
    let key = Folding.key(String(decoding: bytes[phrase], as: UTF8.self))
    var letters = [PhraseLetters(key.utf8)]
    // Folded, it may be another word than as it is written.
    if form == .verb && (isFormed || irregular.has(key)) || form == .noun && self.isShort(key) {
      let forms =
        form == .verb
        ? irregular.verb(key, language: language).map(\.form) : Inflection.noun(key, language: language)
      for form in forms where !letters.contains(PhraseLetters(form.utf8)) { letters.append(PhraseLetters(form.utf8)) }
    }
    for own in letters { note(phrase, own, isIrregular: form != nil) }
  }

  /// What the forms of a short verb begin with, whatever follows it; `nil` where that cannot be told. O(1), but for the first time.
  private mutating func ofShort(_ text: Span<UInt8>, _ word: Range<Int>) -> [PhraseLetters]? {
    let hash = WordHash(text, word)
    if irregular.mayHave(hash) { return irregular.letters(ofFormsOf: hash) }
    guard word.allSatisfy({ 0x61...0x7A ~= text[$0] }) else { return nil }
    let letters = short[hash] ?? irregular.letters(ofFormsOf: String(decoding: bytes[word], as: UTF8.self), language: language)
    short[hash] = letters
    return letters.isEmpty ? nil : letters
  }

  private mutating func note(_ phrase: Range<Int>, _ letters: PhraseLetters, isIrregular: Bool = false) {
    entries.append(
      Entry(
        line: Int32(lines.count - 1), start: Int32(phrase.lowerBound), end: Int32(phrase.upperBound), letters: letters,
        isIrregular: isIrregular))
  }

  /// Whether the forms of a word may begin otherwise than it does, so few letters has it: "die" and "dying".
  private func isShort(_ key: String) -> Bool { key.utf8.prefix { $0 != 0x20 }.count <= Self.short }

  private static let short = 3

  /// What stands between commas.
  private func parts(_ range: Range<Int>) -> [Range<Int>] { bytes.span.parts(range, between: UInt8(ascii: ",")) }

  private func words(_ range: Range<Int>) -> [String] {
    bytes.span.parts(range, between: 0x20).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

/// The irregular verbs of a word file, wherever in it they stand; of two lines for one verb the last holds.
struct IrregularVerbs: Sendable {
  private var verbs: [String: [String]] = [:]
  /// What the forms of each begin with; empty where one of them is so short that what follows it counts, too.
  private var letters: [WordHash: [PhraseLetters]] = [:]

  mutating func add(_ lemma: String, _ forms: [String], language: String) {
    verbs[lemma] = forms
    let word = Array(lemma.utf8)
    letters[WordHash(word.span, word.indices)] = letters(ofFormsOf: lemma, language: language)
  }

  /// What the forms of a verb begin with, whatever follows it; empty where one of them is so short that what follows it counts, too. O(forms).
  func letters(ofFormsOf verb: String, language: String) -> [PhraseLetters] {
    var beginnings: [PhraseLetters] = []
    for (form, _) in self.verb(verb, language: language) {
      if form.utf8.count < PhraseLetters.count { return [] }
      if !beginnings.contains(PhraseLetters(form.utf8)) { beginnings.append(PhraseLetters(form.utf8)) }
    }
    return beginnings
  }

  /// Whether one of them may be the word of this hash. O(1).
  func mayHave(_ word: WordHash) -> Bool { letters[word] != nil }

  /// What the forms of the word of this hash begin with, whatever follows it; `nil` where that cannot be told. O(1).
  func letters(ofFormsOf word: WordHash) -> [PhraseLetters]? {
    guard let known = letters[word], !known.isEmpty else { return nil }
    return known
  }

  /// Whether the first word of a phrase is one.
  func has(_ phrase: String) -> Bool { verbs[Self.head(phrase)] != nil }

  /// The forms of a phrase's first word, with what follows it. O(forms).
  func verb(_ phrase: String, language: String) -> [(form: String, as: VerbForms)] {
    Inflection.verb(phrase, language: language, irregular: verbs)
  }

  private static func head(_ phrase: String) -> String { String(decoding: phrase.utf8.prefix { $0 != 0x20 }, as: UTF8.self) }
}

/// A word's hash, byte by byte (FNV-1a).
struct WordHash: Hashable, Sendable {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// One of 64, for telling most others at once.
  var bit: UInt64 { 1 << (value >> 58) }

  /// O(length).
  init(_ text: Span<UInt8>, _ word: Range<Int>) {
    for at in word { value = (value ^ UInt64(text[at])) &* 0x100_0000_01b3 }
  }
}

/// What a folded phrase begins with: five bits of each of its first three letters.
struct PhraseLetters: Hashable, Comparable, Sendable {
  /// How many letters are looked at.
  static let count = 3

  private let value: UInt16

  init(_ phrase: some Sequence<UInt8>) {
    var value: UInt16 = 0
    var left = Self.count
    for byte in phrase {
      value = value << 5 | UInt16(byte & 31)
      left -= 1
      if left == 0 { break }
    }
    self.value = value << (5 * UInt16(left))
  }

  /// Of a phrase in a text whose first letters are written as they are folded; else `nil`. O(1).
  init?(plain text: Span<UInt8>, _ phrase: Range<Int>) {
    var value: UInt16 = 0
    var left = Self.count
    var at = phrase.lowerBound
    while at < phrase.upperBound, left > 0 {
      let byte = text[at]
      guard 0x61...0x7A ~= byte || byte == 0x20 && at > phrase.lowerBound else { return nil }
      value = value << 5 | UInt16(byte & 31)
      left -= 1
      at += 1
    }
    self.value = value << (5 * UInt16(left))
  }

  /// The first one that begins with a letter.
  init(from letter: UInt8) { value = UInt16(letter & 31) << 10 }

  /// The first one that begins with the letter behind.
  init(behind letter: UInt8) { value = (UInt16(letter & 31) + 1) << 10 }

  static func < (left: PhraseLetters, right: PhraseLetters) -> Bool { left.value < right.value }

  /// For counting sort.
  var number: Int { Int(value) }
  static let numbers = 1 << 15
}
