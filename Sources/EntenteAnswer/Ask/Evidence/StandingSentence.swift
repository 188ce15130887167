import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// A sentence of a paragraph: the fingerprints of its words, how its names stand, and the mentions that these are.
final class StandingSentence {
  let sketch: PassageSketch
  private let words: SentenceWords
  /// The words of the sentence above the list that it is an item of.
  private let introduction: SentenceWords?
  private let mentions: ParagraphMentions
  private var named: [Name]?

  /// - Parameter mentions: those of its paragraph.
  init(_ sketch: PassageSketch, _ words: SentenceWords, introduction: SentenceWords?, _ mentions: ParagraphMentions) {
    self.sketch = sketch
    self.words = words
    self.introduction = introduction
    self.mentions = mentions
  }

  /// A name that is mentioned here, and how it stands.
  struct Name {
    var mention: EdgeRecord
    var modality: Modality
    var standings: [SentenceName.Standing]
    var node: NodeID { mention.to }
  }

  /// In the order of the text, with those that introduce the sentence. O(names), the first time.
  func names() throws(StoreError) -> [Name] {
    if let named { return named }
    let mentions = try mentions.byStart()
    let names = (own + (introduction?.names ?? [])).flatMap { name in
      guard case .name(let start) = name.what else { return [Name]() }
      return (mentions[start] ?? []).map { Name(mention: $0, modality: name.modality, standings: name.standings) }
    }
    named = names
    return names
  }

  /// Its dates, or its numbers, with their words. O(names).
  var values: [SentenceName] { words.names.filter { $0.quote != nil } }

  /// A statement that stands for the sentence: one of its mentions.
  func anyMention() throws(StoreError) -> EdgeRecord? {
    if let name = try names().first { return name.mention }
    return try sketch.edges().first { $0.type == .mentions }
  }

  private var own: [SentenceName] { words.names }

  /// What the names of its things consist of; made when it is first wanted.
  var nameWords: WordsOfNames?

  /// How many of the words it says as the question does; `nil` where one is missing. A word that stands in one of the `names` says nothing of anything else.
  /// O(words × senses).
  func held(_ words: [EvidenceWord], apart names: WordsOfNames = WordsOfNames()) -> Int? {
    var exact = 0
    let names = names.but(calledBy: words)
    for word in words {
      let rank = word.prints.firstIndex { !$0.isEmpty && $0.allSatisfy(holds) && !names.consume($0) }
      guard rank != nil || word.turns.contains(where: { $0.stems.allSatisfy(holds) }) else { return nil }
      if rank == 0 { exact += 1 }
    }
    return exact == words.count || saysEach(words) ? exact : nil
  }

  /// Whether each word that is said in another is said by what says no other word of the question.
  private func saysEach(_ words: [EvidenceWord]) -> Bool {
    let isOwn = { (word: EvidenceWord) in word.prints.first.map { !$0.isEmpty && $0.allSatisfy(self.holds) } ?? false }
    let said = Set(words.filter(isOwn).compactMap(\.prints.first).joined())
    return words.allSatisfy { word in
      isOwn(word) || word.prints.contains { !$0.isEmpty && $0.allSatisfy(holds) && !said.isSuperset(of: $0) }
        || word.turns.contains { $0.stems.allSatisfy(holds) }
    }
  }

  /// The fingerprints of what says the words here, by the verbs that they are turned into, too: "was informed" by "information was *provided*". O(words × senses).
  func prints(_ words: [EvidenceWord]) -> Set<UInt32> {
    words.reduce(into: []) { prints, word in
      prints.formUnion(StandingClaim.prints(word))
      for turn in word.turns where turn.stems.allSatisfy(holds) { prints.formUnion(turn.stems.prefix(1).map(SentenceWords.fingerprint)) }
    }
  }

  /// Whether it leaves a choice: "either … or".
  var offersChoice: Bool { Self.choices.contains(where: holds) }

  private static let choices = HeldWord.stems("either")

  /// Whether it is about keeping something from happening.
  var averts: Bool { Self.averting.contains(where: holds) }

  static let averting = Set(Thesaurus.standard("en").lines(of: "averting").flatMap(\.phrases).map { EnglishStem.of($0) })

  private func holds(_ stem: String) -> Bool { holds(SentenceWords.fingerprint(of: stem)) }

  private func holds(_ print: UInt32) -> Bool { words.holds(print) || introduction?.holds(print) ?? false }
}

/// The words of the names of things, by their fingerprints.
struct WordsOfNames {
  private var words: Set<UInt32> = []
  private var ends: Set<[UInt32]> = []

  /// O(words of the name).
  mutating func insert(_ name: String) {
    let prints = HeldWord.stems(Folding.key(name)).map { SentenceWords.fingerprint(of: $0) }
    words.formUnion(prints)
    ends.insert(prints.suffix(Self.shortName))
  }

  /// Without those by which a question calls a thing in short, by what its name ends with: "the task force", "the strategic relation".
  func but(calledBy question: [EvidenceWord]) -> WordsOfNames {
    guard !words.isEmpty else { return self }
    let own = question.map { $0.prints.first ?? [] }
    let phrases =
      question.flatMap(\.prints).map { Array($0.suffix(Self.shortName)) }
      + zip(own, own.dropFirst()).map { Array($0.suffix(1) + $1.prefix(1)) }
    var rest = self
    for end in ends where end.count == Self.shortName && phrases.contains(end) { rest.words.subtract(end) }
    return rest
  }

  /// Whether what says a word stands only in them, for all that can be known: "training" in "Agency for Training".
  func consume(_ prints: [UInt32]) -> Bool { !words.isEmpty && prints.allSatisfy(words.contains) }

  /// How many words call a thing in short.
  private static let shortName = 2
}

extension SentenceName {
  /// The date in which what one of the words says was done.
  func date(of words: Set<UInt32>, isBegin: Bool) -> PartialDate? {
    guard case .date(let date) = what else { return nil }
    let parts: Set<String> = isBegin ? ["since", "from"] : ["on", "in", "as", "under"]
    return standings.contains { parts.contains($0.part) && words.contains($0.governor) } ? date : nil
  }

  /// How many of what one of the words says.
  func number(of words: Set<UInt32>) -> Int? {
    guard case .number(let number) = what else { return nil }
    return standings.contains { words.contains($0.governor) } ? number : nil
  }
}

/// Whether a standing is what a question claims.
struct StandingClaim {
  private var wanted: [(part: String, governors: Set<UInt32>)] = []
  /// The same, by the word of the question beside which the part is claimed.
  private var beside: [Int: [(part: String, governors: Set<UInt32>)]] = [:]
  /// "Cooperation in the Atlantic": where something is done may stand beside any word of the sentence.
  private var isPlace = false

  /// O(options × senses).
  /// - Parameter against: the stems of verbs that have as their object what a question puts after "against".
  init(_ claim: PartClaim, _ words: [EvidenceWord], against: Set<String> = []) {
    if !against.isEmpty, claim.parts.contains(.after("against")) {
      wanted.append((Part.object.text, Set(against.map(SentenceWords.fingerprint))))
    }
    let all = words.reduce(into: Set()) { $0.formUnion(Self.prints($1)) }
    isPlace = !claim.options.isEmpty && claim.options.allSatisfy { $0.part == .after("in") && $0.governor != nil }
    if claim.isGiver { wanted.append((Part.agent.text, Self.givers)) }
    for option in claim.options {
      wanted.append((option.part.text, option.governor.map { Self.prints(words[$0]) } ?? all))
      if let word = option.governor { beside[word, default: []].append((option.part.text, Self.prints(words[word]))) }
      for turn in option.governor.map({ words[$0].turns }) ?? words.flatMap(\.turns) {
        if let part = turn.parts[option.part], let verb = turn.stems.first {
          wanted.append((part.text, [SentenceWords.fingerprint(of: verb)]))
        }
      }
    }
  }

  /// "Give", "provide".
  private static let givers = Set(PartWords.english.carriers.map(SentenceWords.fingerprint))

  /// The fingerprints of what says a word, by each word of a phrase.
  static func prints(_ word: EvidenceWord) -> Set<UInt32> {
    Set(word.senses.flatMap { $0 }.map(SentenceWords.fingerprint))
  }

  var isEmpty: Bool { wanted.isEmpty }

  /// Whether what two names have beside one word of the question they have beside one word of the sentence: of "the creation of A, which constitutes B", nobody
  /// creates what is created, though "constitute" may say "create". O(standings × senses).
  func agrees(_ standings: [SentenceName.Standing], with other: StandingClaim, _ others: [SentenceName.Standing]) -> Bool {
    beside.allSatisfy { word, own in
      guard let theirs = other.beside[word] else { return true }
      let mine = Self.met(own, by: standings), yours = Self.met(theirs, by: others)
      return mine.isEmpty || yours.isEmpty || !mine.isDisjoint(with: yours)
    }
  }

  /// The fingerprints of the words beside which one of the parts is had.
  private static func met(_ wanted: [(part: String, governors: Set<UInt32>)], by standings: [SentenceName.Standing]) -> Set<UInt32> {
    Set(
      standings.filter { standing in wanted.contains { $0.part == standing.part && $0.governors.contains(standing.governor) } }.map(
        \.governor))
  }

  func isMet(by standings: [SentenceName.Standing]) -> Bool {
    isPlace && standings.contains { $0.part == "in" }
      || standings.contains { standing in wanted.contains { $0.part == standing.part && $0.governors.contains(standing.governor) } }
  }
}
