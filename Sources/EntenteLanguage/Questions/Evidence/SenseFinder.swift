import EntenteLexicon

/// Finds for the words of a question what says the same, in the thesaurus of its language and the English one.
struct SenseFinder {
  /// What says nothing of its own: of the words' language.
  private var light = StarredPhrases()
  /// What words of another language are in English; `nil` of English ones.
  private let foreign: ForeignWords?
  /// What the English lines say the same as a phrase, by its stems.
  private var alike: [String: [[String]]] = [:]
  /// What the phrases of several words among these begin with.
  private var beginnings: Set<String> = []
  private let strangers: [[String]]
  var isForeign: Bool { foreign != nil }
  /// How many phrases of the thesaurus were stemmed for it, for tests.
  let stemmed: Int

  /// The most words of a phrase.
  private static let longest = 6

  /// O(length of the thesaurus); of its lines those alone are parsed on which a phrase of the texts stands.
  /// - Parameters:
  ///   - keys: the words of the question: lines on which none begins as one of them are passed over.
  ///   - texts: the words of each wording that will be read with it; else `keys`.
  init(_ keys: [String], in texts: [[String]]? = nil, language: String, isBroad: Bool = false) {
    let own = Thesaurus.standard(language, isBroad: isBroad), english = Thesaurus.standard("en", isBroad: isBroad)
    let texts = texts ?? [keys]
    var near = keys + ["against"]
    var wanted: Set<String> = [EnglishStem.of("against")]
    if language == "en" {
      foreign = nil
      for text in texts { SenseFinder.insertPhrases(of: text, into: &wanted) }
    } else {
      let words = Set(texts.joined())
      let foreign = ForeignWords(own, near: keys, beginningWith: words.sorted())
      let translations = Set(texts.flatMap(SenseFinder.phrases)).flatMap(foreign.translations)
      for phrase in translations { wanted.insert(EnglishStem.ofPhrase(phrase)) }
      near = translations + words + near
      self.foreign = foreign
    }
    for phrase in own.lines(of: "light", near: language == "en" ? near : keys).flatMap(\.phrases) { light.add(phrase, 0) }
    strangers = english.lines(of: "but", near: near).map(\.phrases)
    let found = english.lines(saying: wanted, near: language == "en" ? near : nil)
    stemmed = found.stemmed
    for line in found.lines {
      let senses = line.phrases.map(SenseFinder.stems)
      for sense in senses {
        let key = sense.joined(separator: " ")
        guard wanted.contains(key) else { continue }
        alike[key, default: []] += senses
        if sense.count > 1 { beginnings.insert(sense[0]) }
      }
    }
  }

  /// All phrases that stand in a text.
  private static func phrases(of text: [String]) -> [String] {
    text.indices.flatMap { start in
      (start..<min(start + longest, text.count)).map { text[start...$0].joined(separator: " ") }
    }
  }

  /// The stems of all phrases that stand in a text.
  private static func insertPhrases(of text: [String], into wanted: inout Set<String>) {
    let stems = text.map { EnglishStem.ofPhrase($0) }
    for start in stems.indices {
      var phrase = ""
      for stem in stems[start...].prefix(longest) {
        phrase += (phrase.isEmpty ? "" : " ") + stem
        wanted.insert(phrase)
      }
    }
  }

  /// How many of the words say nothing; zero where the first says something. O(lines with a star).
  func light(_ keys: ArraySlice<String>) -> Int {
    for length in stride(from: min(Self.longest, keys.count), through: 1, by: -1) {
      let phrase = keys.prefix(length).joined(separator: " ")
      guard light.holds(phrase) else { continue }
      return isForeign && !translations(phrase).isEmpty ? 0 : length
    }
    return 0
  }

  /// The phrase of several words that begins here, and how many it takes; `nil` where the thesaurus knows none.
  func phrase(_ keys: ArraySlice<String>) -> (senses: [[String]], count: Int)? {
    if !isForeign, keys.first.map({ !beginnings.contains(SenseFinder.stems($0).first ?? "") }) ?? true { return nil }
    for length in stride(from: min(Self.longest, keys.count), through: 2, by: -1) {
      let found = senses(keys.prefix(length).joined(separator: " "))
      if !found.isEmpty { return (found, length) }
    }
    return nil
  }

  /// A single word with what says the same.
  func word(_ key: String, text: String) -> EvidenceWord {
    let own = [EnglishStem.of(key)]
    let found = senses(key)
    let senses = isForeign && !found.isEmpty ? found : [own] + found + adjective(of: key)
    let strangers = strangers.filter { $0.contains(key) }.flatMap { $0 }.filter { $0 != key }
    return EvidenceWord(text: text, senses: SenseFinder.unique(senses), strangers: strangers)
  }

  /// "Met operationally" is "the operational meeting": an adverb says what its adjective does. O(1).
  private func adjective(of key: String) -> [[String]] {
    guard !isForeign, key.utf8.suffix(4).elementsEqual("ally".utf8), key.utf8.count > Self.shortest else { return [] }
    return [[EnglishStem.of(key.dropLast(2))]]
  }

  /// How many letters an adverb has at least, and more: "rally" is none.
  private static let shortest = 6

  /// The verbs that say the same in other parts.
  private static let frames = Thesaurus.standard("en").lines(of: "frame").map { $0.phrases.compactMap(WordFrame.init) }

  /// What a word, by the stems of what it is in English, is turned into. O(lines).
  func turns(_ senses: [[String]]) -> [WordTurn] { senses.first.map { WordTurn.of($0, Self.frames) } ?? [] }

  /// The stems of the single words that say the same as an English one, and its own.
  func stemsWithOwn(of word: String) -> Set<String> { stems(of: word).union([EnglishStem.of(word)]) }

  /// The stems of the single words that say the same as an English one.
  func stems(of word: String) -> Set<String> {
    Set((alike[EnglishStem.of(word)] ?? []).filter { $0.count == 1 }.map { $0[0] })
  }

  private func senses(_ phrase: String) -> [[String]] {
    let words = isForeign ? translations(phrase) : [phrase]
    return SenseFinder.unique(
      words.flatMap { word in
        let stems = SenseFinder.stems(word)
        return (isForeign ? [stems] : []) + (alike[stems.joined(separator: " ")] ?? [])
      })
  }

  private func translations(_ phrase: String) -> [String] { foreign?.translations(phrase) ?? [] }

  static func stems(_ phrase: String) -> [String] { phrase.utf8.split(separator: 0x20).map { EnglishStem.of(Substring($0)) } }

  private static func unique(_ senses: [[String]]) -> [[String]] {
    var seen: Set<[String]> = []
    return senses.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
