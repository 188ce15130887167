/// The small words by which a sentence says who does what to whom, of one language.
package struct PartWords: Sendable {
  package let words: QuestionWords
  /// Prepositions in English, by the language's own.
  private var prepositions: [String: String] = [:]
  private var agentNouns: Set<String> = []
  private var patientNouns: Set<String> = []
  private var thingNouns: Set<String> = []
  /// The stems of light verbs, whose object says what is done.
  package private(set) var carriers: Set<String> = []
  package private(set) var examples: Set<String> = []
  private var past: Set<String> = []
  package private(set) var askers: Set<String> = []
  package private(set) var owners: Set<String> = []
  private var modals: Set<String> = []
  private var anyone: Set<String> = []
  private var ascribing: Set<String> = []
  private var future: Set<String> = []
  /// What a length of time is told in, and the verbs of what has it: "month", "last".
  package private(set) var units: [String] = []
  package private(set) var lasting: [String] = []

  package static let english = PartWords(language: "en")
  private static let spanish = PartWords(language: "es")
  private static let portuguese = PartWords(language: "pt")

  /// The shipped ones of a language.
  package static func of(_ language: String) -> PartWords {
    switch language {
    case "en": english
    case "es": spanish
    case "pt": portuguese
    default: PartWords(language: language)
    }
  }

  /// O(length of the thesaurus).
  private init(language: String) {
    words = QuestionWords.standard.first { $0.language == language } ?? QuestionWords.standard[0]
    let own = Thesaurus.standard(language), english = Thesaurus.standard("en")
    for line in own.lines(of: "as") {
      let preposition = String(line.name.split(separator: " ").last ?? "")
      for phrase in line.phrases { prepositions[phrase] = preposition }
    }
    agentNouns = PartWords.stems(english, "agent")
    patientNouns = PartWords.stems(english, "patient")
    thingNouns = PartWords.stems(english, "thing")
    carriers = PartWords.stems(english, "carrier")
    examples = PartWords.phrases(own, "example")
    past = PartWords.phrases(own, "past")
    askers = PartWords.phrases(own, "asker")
    owners = PartWords.phrases(own, "owner")
    modals = PartWords.phrases(own, "modal")
    anyone = PartWords.phrases(own, "anyone")
    ascribing = PartWords.phrases(own, "ascribed")
    future = PartWords.phrases(own, "future")
    units = own.lines(of: "unit").flatMap(\.phrases)
    lasting = own.lines(of: "lasting").flatMap(\.phrases)
  }

  private static func phrases(_ thesaurus: Thesaurus, _ name: String) -> Set<String> {
    Set(thesaurus.lines(of: name).flatMap(\.phrases))
  }

  private static func stems(_ thesaurus: Thesaurus, _ name: String) -> Set<String> {
    Set(phrases(thesaurus, name).map { EnglishStem.of($0) })
  }

  /// What a single word is, apart from names.
  package func kind(of key: String) -> PartToken.Kind {
    let readings = words.entries[key] ?? []
    if readings.contains(where: { $0.name == "aux" && $0.arguments.first == "be" }) { return .be }
    if readings.contains(where: { $0.name == "aux" }) { return .auxiliary }
    if readings.contains(where: { $0.name == "conj" }) { return .conjunction }
    if let preposition = prepositions[key] { return .preposition(preposition) }
    if readings.contains(where: { $0.name == "function" && $0.arguments.contains("prep") }) { return .preposition(key) }
    if readings.contains(where: { $0.name == "function" }) { return .article }
    if readings.contains(where: { $0.name == "ask" }) { return .skip }
    return .word
  }

  /// "Since", "desde".
  package func isBeginning(_ key: String) -> Bool {
    words.entries[key]?.contains { $0.name == "time" && $0.arguments.first == "after" } ?? false
  }

  /// Whether a form asks of what is done: "did", "lanzó".
  package func isPast(_ key: String, _ text: String) -> Bool { past.contains(key) || PartWords.ends(text, past) }

  /// Whether a form asks of what is to come: "reforzará".
  package func isFuture(_ text: String) -> Bool { PartWords.ends(text, future) }

  /// Whether a word ends as one of the forms that are written with a star: "*ó".
  private static func ends(_ text: String, _ forms: Set<String>) -> Bool {
    forms.contains {
      $0.utf8.first == UInt8(ascii: "*") && text.utf8.count > $0.utf8.count + 1
        && text.utf8.reversed().starts(with: $0.utf8.dropFirst().reversed())
    }
  }

  /// "Should", "must": what stands before its verb as an auxiliary does, and asks for what is only hoped.
  package func isModal(_ key: String) -> Bool { modals.contains(key) }

  /// "Credited", "described": what says of whom something is told, and nothing of its own.
  package func ascribes(_ key: String) -> Bool { ascribing.contains(key) }

  /// "Partners": what may be asked for by a word that says nothing of its kind.
  package func isAnyone(_ key: String) -> Bool { anyone.contains(key) }

  /// Whether a word may be a participle: "signed", "held".
  package func isParticiple(_ key: String) -> Bool {
    key.utf8.suffix(2).elementsEqual("ed".utf8) || words.entries[key]?.contains { $0.forms.contains(.participle) } ?? false
  }

  /// "Provide", "lend": a light verb, whose object says what is done. By its stem.
  package func carries(_ stem: String) -> Bool { carriers.contains(stem) }

  /// "Support", "contribution": a noun that says what somebody does. By its stem.
  package func isDone(_ stem: String) -> Bool { agentNouns.contains(stem) }

  package func isDenial(_ key: String) -> Bool { words.entries[key]?.contains { $0.name == "neg" } ?? false }

  /// What a preposition says after a word.
  package func parts(after preposition: String, _ stem: String) -> Set<Part> {
    switch preposition {
    case "by": [.agent, .after("by")]
    case "of": parts(of: stem).union([.after("of")])
    case "for", "to", "against", "on": [.object, .after(preposition)]
    case "between": [.after("between"), .after("with")]
    default: [.after(preposition)]
    }
  }

  /// What "of" says after a noun: who does it, or what it is done to; "the model of X" neither.
  package func parts(of stem: String) -> Set<Part> {
    if thingNouns.contains(stem) { return [] }
    return switch (agentNouns.contains(stem), patientNouns.contains(stem)) {
    case (true, false): [.agent]
    case (false, true): [.object]
    default: [.agent, .object]
    }
  }
}

/// A word of a sentence, as far as it says who does what.
package struct PartToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A name, by its place in a list; what is asked for is −1.
    case name(Int)
    case preposition(String)
    case article, conjunction, comma, be, auxiliary, word, skip
    /// Where nothing goes on: the end of a sentence, a gap.
    case stop
  }
  package var key: String
  package var stem: String
  package var kind: Kind

  package init(_ key: String, _ kind: Kind) {
    self.key = key
    stem = EnglishStem.of(key)
    self.kind = kind
  }
}
