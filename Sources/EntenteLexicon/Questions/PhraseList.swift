import EntenteModel
import Synchronization

/// The phrases of a word file by their first two letters: what a question may hold is parsed where it is asked for, and never all of the file.
///
/// A phrase is parsed, with its forms, for each pair of letters that one of these begins with; so all readings of a spelling stand in one bucket, in the
/// order of the file.
final class PhraseList: Sendable {
  /// A phrase of a line, as it is written.
  private struct Phrase: Sendable {
    var line: Int
    var range: Range<Int>
  }

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
  private let buckets: [[Phrase]]
  private let parsed = Mutex<[Int: [String: [QuestionWord]]]>([:])
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
    buckets = reader.buckets.map { $0.map { Phrase(line: $0.line, range: $0.range) } }
    longest = reader.longest
    owning = reader.owning
  }

  /// The readings of a phrase. O(phrases that begin with its two letters), the first time for these.
  subscript(phrase: String) -> [QuestionWord]? {
    let bucket = Self.bucket(phrase)
    guard !buckets[bucket].isEmpty else { return nil }
    return parsed.withLock { parsed in
      if let known = parsed[bucket] { return known[phrase] }
      let entries = entries(bucket)
      parsed[bucket] = entries
      return entries[phrase]
    }
  }

  /// All phrases that begin with a letter. O(these), the first time.
  func phrases(from letter: UInt8) -> [String] {
    parsed.withLock { parsed in
      var found: [String] = []
      let first = Int(letter & 31) << 5
      for bucket in first..<(first + 32) where !buckets[bucket].isEmpty {
        let entries = parsed[bucket] ?? entries(bucket)
        parsed[bucket] = entries
        found += entries.keys.filter { $0.utf8.first == letter }
      }
      return found
    }
  }

  /// All phrases. O(length).
  var all: [String] { buckets.indices.flatMap { Array(entries($0).keys) } }

  /// The phrases with a reading of one of these classes. O(phrases that begin as those of the lines do).
  func phrases(of classes: Set<String>) -> [String] {
    let own = Set(lines.indices.filter { classes.contains(lines[$0].name) })
    let places = buckets.indices.filter { buckets[$0].contains { own.contains($0.line) } }
    return parsed.withLock { parsed in
      places.flatMap { bucket in
        let entries = parsed[bucket] ?? entries(bucket)
        parsed[bucket] = entries
        return entries.filter { $0.value.contains { classes.contains($0.name) } }.map(\.key)
      }
    }
  }

  /// How many buckets have been parsed, for tests.
  var parsedCount: Int { parsed.withLock(\.count) }

  private func entries(_ bucket: Int) -> [String: [QuestionWord]] {
    var entries: [String: [QuestionWord]] = [:]
    for phrase in buckets[bucket] {
      let line = lines[phrase.line]
      let key = Folding.key(String(decoding: bytes[phrase.range], as: UTF8.self))
      // "Plain" says that a word is known to mean nothing here: it is no misspelling. What means something is not plain.
      if key.isEmpty || line.name == "plain" && entries[key] != nil { continue }
      func add(_ spelling: String, _ forms: VerbForms) {
        guard Self.bucket(spelling) == bucket else { return }
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

  /// The place of a phrase's first two letters.
  static func bucket(_ phrase: String) -> Int {
    var letters = phrase.utf8.makeIterator()
    guard let first = letters.next() else { return 0 }
    return bucket(first, letters.next() ?? 0)
  }

  static func bucket(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }
}
