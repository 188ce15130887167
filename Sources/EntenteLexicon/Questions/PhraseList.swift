import EntenteModel
import Synchronization

/// The phrases of a word file by their first letters: what a question may hold is parsed where it is asked for, and never all of the file.
///
/// A phrase stands in the group of each beginning that it or one of its forms has; so all readings of a spelling stand in one group, in the order of the file, and of
/// that those are parsed that may be spelt so.
final class PhraseList: Sendable {
  private typealias Phrase = PhraseListReader.Entry

  /// What a line says of its phrases: their class, and what that is told.
  private struct Meaning: Sendable {
    var name: String
    var arguments: [String]
  }

  /// What has been parsed so far: readings by phrase, none of what is no phrase, and what lines mean.
  private struct Parsed: Sendable {
    var readings: [String: [QuestionWord]] = [:]
    var meanings: [Int32: Meaning] = [:]
  }

  /// Of how many phrases the readings are kept.
  private static let mostKept = 10_000

  private let bytes: [UInt8]
  private let language: String
  private let lines: [PhraseListReader.Line]
  private let irregular: IrregularVerbs
  /// By their letters, those of the same in the order of the file.
  private let phrases: [Phrase]
  private let parsed = Mutex(Parsed())
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
    lines = reader.lines
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

  /// The readings of a phrase. O(phrases that begin with its letters), the first time for it; only those that may be spelt so are parsed.
  subscript(phrase: String) -> [QuestionWord]? {
    parsed.withLock { parsed in
      if let known = parsed.readings[phrase] { return known.isEmpty ? nil : known }
      let found = readings(of: phrase, &parsed.meanings)
      if parsed.readings.count >= Self.mostKept { parsed.readings = [:] }
      parsed.readings[phrase] = found
      return found.isEmpty ? nil : found
    }
  }

  private func readings(of phrase: String, _ meanings: inout [Int32: Meaning]) -> [QuestionWord] {
    var found: [QuestionWord] = []
    let start = start(of: PhraseLetters(phrase.utf8))
    for (place, key, forms) in spelling(phrase, from: start, upTo: phrases.count) {
      let meaning = meaning(phrases[place].line, &meanings)
      if meaning.name == "plain", isRead(key, from: start, upTo: place, &meanings) { continue }
      let word = QuestionWord(meaning.name, meaning.arguments, form: lines[Int(phrases[place].line)].form ?? .plain, forms: forms)
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// "Plain" says that a word is known to mean nothing here: it is no misspelling. What means something is not plain.
  private func isRead(_ key: String, from start: Int, upTo end: Int, _ meanings: inout [Int32: Meaning]) -> Bool {
    for (place, other, _) in spelling(key, from: start, upTo: end)
    where meaning(phrases[place].line, &meanings).name != "plain" || !isRead(other, from: start, upTo: place, &meanings) { return true }
    return false
  }

  /// The phrases of a group, from its start, that are spelt so or have a form that is: their places, keys, and which form.
  private func spelling(_ spelling: String, from start: Int, upTo end: Int) -> [(place: Int, key: String, forms: VerbForms)] {
    let letters = PhraseLetters(spelling.utf8)
    let (bytes, phrases, word) = (self.bytes, self.phrases, Array(spelling.utf8))
    let (text, wanted) = (bytes.span, word.span)
    var found: [(place: Int, key: String, forms: VerbForms)] = []
    var place = start
    while place < end, phrases[place].letters == letters {
      let form = lines[Int(phrases[place].line)].form
      if phrases[place].maySpell(text, wanted, form) {
        let key = Folding.key(self.text(Int(phrases[place].start)..<Int(phrases[place].end)))
        if !key.isEmpty, let forms = self.forms(key, form, spelt: spelling) { found.append((place, key, forms)) }
      }
      place += 1
    }
    return found
  }

  /// Which forms of a folded phrase are spelt so; `nil` where none is.
  private func forms(_ key: String, _ form: QuestionWord.Form?, spelt spelling: String) -> VerbForms? {
    switch form {
    case .verb: irregular.verb(key, language: language).first { $0.form == spelling }?.as
    case .noun: Inflection.noun(key, language: language).contains(spelling) ? [] : nil
    default: key == spelling ? [] : nil
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

  /// All phrases with their readings. O(length).
  var all: [String: [QuestionWord]] {
    parsed.withLock { parsed in
      groups.reduce(into: [:]) { all, group in all.merge(entries(group, &parsed.meanings)) { own, _ in own } }
    }
  }

  /// The phrases with a reading of one of these classes. O(phrases that begin as those of the lines do).
  func phrases(of classes: Set<String>) -> [String] {
    let own = lines.map { line in words(line.head).first.map { classes.contains(text($0)) } ?? false }
    let letters = Set(phrases.filter { own[Int($0.line)] }.map(\.letters))
    return parsed.withLock { parsed in
      letters.sorted().flatMap { letters in
        entries(group(at: start(of: letters)), &parsed.meanings).filter { $0.value.contains { classes.contains($0.name) } }.map(\.key)
      }
    }
  }

  /// How many phrases have been found, for tests.
  var parsedCount: Int { parsed.withLock { $0.readings.values.count { !$0.isEmpty } } }

  private func words(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = self.bytes
    return bytes.span.parts(range, between: 0x20)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func meaning(_ number: Int32, _ known: inout [Int32: Meaning]) -> Meaning {
    if let meaning = known[number] { return meaning }
    let words = words(lines[Int(number)].head).map(text)
    let meaning = Meaning(name: words.first ?? "", arguments: Array(words.dropFirst()))
    known[number] = meaning
    return meaning
  }

  private func entries(_ group: Range<Int>, _ meanings: inout [Int32: Meaning]) -> [String: [QuestionWord]] {
    var entries: [String: [QuestionWord]] = [:]
    for phrase in phrases[group] {
      let form = lines[Int(phrase.line)].form
      let meaning = meaning(phrase.line, &meanings)
      let key = Folding.key(text(Int(phrase.start)..<Int(phrase.end)))
      // "Plain" says that a word is known to mean nothing here: it is no misspelling. What means something is not plain.
      if key.isEmpty || meaning.name == "plain" && entries[key] != nil { continue }
      func add(_ spelling: String, _ forms: VerbForms) {
        guard PhraseLetters(spelling.utf8) == phrase.letters else { return }
        let word = QuestionWord(meaning.name, meaning.arguments, form: form ?? .plain, forms: forms)
        var list = entries[spelling] ?? []
        if !list.contains(word) { list.append(word) }
        entries[spelling] = list
      }
      switch form {
      case .verb: for (spelling, forms) in irregular.verb(key, language: language) { add(spelling, forms) }
      case .noun: for spelling in Inflection.noun(key, language: language) { add(spelling, []) }
      default: add(key, [])
      }
    }
    return entries
  }
}
