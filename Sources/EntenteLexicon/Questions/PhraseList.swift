import EntenteModel
import Synchronization

/// The phrases of a word file by their first letters: what a question may hold is parsed where it is asked for, and never all of the file.
///
/// A phrase is parsed, with its forms, for each beginning that one of these has; so all readings of a spelling stand in one group, in the
/// order of the file.
final class PhraseList: Sendable {
  private typealias Phrase = PhraseListReader.Entry

  /// A line: its class, and what the class is told.
  private struct Line: Sendable {
    var name: String
    var arguments: [String]
    var form: QuestionWord.Form?
  }

  private let bytes: [UInt8]
  private let language: String
  private let lines: [Line]
  private let irregular: IrregularVerbs
  /// By their letters, those of the same in the order of the file.
  private let phrases: [Phrase]
  private let parsed = Mutex<[PhraseLetters: [String: [QuestionWord]]]>([:])
  /// No fewer words than the longest phrase has.
  let longest: Int
  /// How a text is called by those whose it is ("whose"), or by who brings it ("outlet").
  let owning: [String: [String]]

  /// Finds where the phrases stand; lines without a colon are passed over. O(length).
  init(_ text: String, language: String) {
    bytes = Array(text.utf8)
    self.language = language
    var reader = PhraseListReader(bytes, language)
    reader.read()
    lines = reader.lines.map { Line(name: $0.name, arguments: $0.arguments, form: $0.form) }
    irregular = reader.irregular
    phrases = Self.sorted(reader.entries)
    longest = reader.longest
    owning = reader.owning
  }

  /// By counting: O(phrases + ``PhraseLetters/numbers``).
  private static func sorted(_ phrases: [Phrase]) -> [Phrase] {
    guard let first = phrases.first else { return [] }
    var places = [Int32](repeating: 0, count: PhraseLetters.numbers + 1)
    for phrase in phrases { places[phrase.letters.number + 1] += 1 }
    for number in 1..<places.count { places[number] += places[number - 1] }
    var sorted = [Phrase](repeating: first, count: phrases.count)
    for phrase in phrases {
      sorted[Int(places[phrase.letters.number])] = phrase
      places[phrase.letters.number] += 1
    }
    return sorted
  }

  /// Where those of some letters begin. O(log phrases).
  private func start(of letters: PhraseLetters) -> Int {
    var low = 0, high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].letters < letters { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Those with the same letters as the one at a place.
  private func group(at start: Int) -> Range<Int> {
    var end = start
    while end < phrases.count, phrases[end].letters == phrases[start].letters { end += 1 }
    return start..<end
  }

  /// The readings of a phrase. O(phrases that begin with its letters), the first time for these.
  subscript(phrase: String) -> [QuestionWord]? {
    let letters = PhraseLetters(phrase.utf8)
    return parsed.withLock { parsed in
      if let known = parsed[letters] { return known[phrase] }
      let start = start(of: letters)
      guard start < phrases.count, phrases[start].letters == letters else { return nil }
      let entries = entries(group(at: start))
      parsed[letters] = entries
      return entries[phrase]
    }
  }

  /// The spellings that begin as this one does and may be up to so many edits away from it. Of most phrases only the letters are looked at.
  /// O(phrases that begin with its first letter), and what may be near is parsed.
  func phrases(near spelling: [UInt8], limit: Int) -> [String] {
    guard let first = spelling.first else { return [] }
    let (bytes, lines) = (self.bytes, self.lines)
    let text = bytes.span
    let letters = LetterSet(spelling)
    var found: [String] = []
    for phrase in phrases[start(of: PhraseLetters(from: first))..<start(of: PhraseLetters(behind: first))] {
      let form = lines[Int(phrase.line)].form ?? .plain
      guard phrase.mayBe(text, spelling.count, letters, limit, form) else { continue }
      let key = Folding.key(String(decoding: bytes[Int(phrase.start)..<Int(phrase.end)], as: UTF8.self))
      for spelling in spellings(key, form) where spelling.utf8.first == first && PhraseLetters(spelling.utf8) == phrase.letters {
        found.append(spelling)
      }
    }
    return found
  }

  /// How a folded phrase may be spelt.
  private func spellings(_ key: String, _ form: QuestionWord.Form) -> [String] {
    switch form {
    case .verb: irregular.verb(key, language: language).map(\.form)
    case .noun: Inflection.noun(key, language: language)
    case .plain: [key]
    }
  }

  /// All groups of phrases with the same letters.
  private var groups: [Range<Int>] {
    var groups: [Range<Int>] = []
    while (groups.last?.upperBound ?? 0) < phrases.count { groups.append(group(at: groups.last?.upperBound ?? 0)) }
    return groups
  }

  /// All phrases. O(length).
  var all: [String] { groups.flatMap { Array(entries($0).keys) } }

  /// The phrases with a reading of one of these classes. O(phrases that begin as those of the lines do).
  func phrases(of classes: Set<String>) -> [String] {
    let own = lines.map { classes.contains($0.name) }
    let letters = Set(phrases.filter { own[Int($0.line)] }.map(\.letters))
    return parsed.withLock { parsed in
      letters.sorted().flatMap { letters in
        let entries = parsed[letters] ?? entries(group(at: start(of: letters)))
        parsed[letters] = entries
        return entries.filter { $0.value.contains { classes.contains($0.name) } }.map(\.key)
      }
    }
  }

  /// How many groups have been parsed, for tests.
  var parsedCount: Int { parsed.withLock(\.count) }

  private func entries(_ group: Range<Int>) -> [String: [QuestionWord]] {
    var entries: [String: [QuestionWord]] = [:]
    for phrase in phrases[group] {
      let line = lines[Int(phrase.line)]
      let key = Folding.key(String(decoding: bytes[Int(phrase.start)..<Int(phrase.end)], as: UTF8.self))
      // "Plain" says that a word is known to mean nothing here: it is no misspelling. What means something is not plain.
      if key.isEmpty || line.name == "plain" && entries[key] != nil { continue }
      func add(_ spelling: String, _ forms: VerbForms) {
        guard PhraseLetters(spelling.utf8) == phrase.letters else { return }
        let word = QuestionWord(line.name, line.arguments, form: line.form ?? .plain, forms: forms)
        var list = entries[spelling] ?? []
        if !list.contains(word) { list.append(word) }
        entries[spelling] = list
      }
      switch line.form {
      case .verb: for (spelling, forms) in irregular.verb(key, language: language) { add(spelling, forms) }
      case .noun: for spelling in Inflection.noun(key, language: language) { add(spelling, []) }
      default: add(key, [])
      }
    }
    return entries
  }
}

extension PhraseListReader.Entry {
  /// How many letters of a phrase a regular form leaves out at most, and by how many a form is longer or shorter.
  private static let (dropped, longer, shorter) = (3, 4, 4)

  /// Whether the phrase, or a regular form of it, may be up to `limit` edits away from a spelling of so many bytes with these letters. O(length).
  func mayBe(_ text: Span<UInt8>, _ count: Int, _ letters: LetterSet, _ limit: Int, _ form: QuestionWord.Form) -> Bool {
    var start = Int(self.start)
    let end = Int(self.end)
    while start < end, text[start] == 0x20 { start += 1 }
    let isFormed = form != .plain
    guard end - start + (isFormed ? Self.longer : 0) >= count - limit else { return false }
    var own = LetterSet()
    // What is no ASCII may fold to fewer bytes, and to any letter.
    var foreign = 0
    // Of an irregular verb only what stands behind it is known.
    var isKnown = !isIrregular
    for at in start..<end {
      let byte = text[at]
      guard isKnown || byte >= 0x80 else {
        isKnown = byte == 0x20
        continue
      }
      if byte >= 0x80 { foreign += 1 } else { own.insert(byte | 0x20 >= 0x61 || byte >= 0x30 && byte <= 0x39 ? byte : 0x20) }
    }
    guard end - start - foreign - (isFormed ? Self.shorter : 0) <= count + limit else { return false }
    return own.missing(in: letters) <= limit + (isFormed ? Self.dropped : 0)
  }
}
