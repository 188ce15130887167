import EntenteLexicon
import EntenteModel

/// The lexicon's names and closed classes, ready for matching. Made once per extractor.
struct NameIndex: Sendable {
  /// What a path of words stands for.
  enum Value: Sendable {
    case name(EntryIndex, Spelling)
    case word(WordSet)
    case head(HeadNoun, String)
    case portfolio(String)
    case adjective(EntryIndex)
    /// The goods of a trade, for the crime that it is.
    case goods(EntryIndex)
  }

  /// How a name must be written to count.
  enum Spelling: Sendable {
    case any
    /// Some word capitalised.
    case capitalised
    /// All capitals: `IDEAL`, never "ideal".
    case capitals
    /// As listed: `Council`.
    case exact
  }

  let lexicon: Lexicon
  private(set) var trie = NameTrie()
  private(set) var values: [Value] = []
  /// By value: the closed class that it belongs to, and whether it is a head noun. Read far more often than the values themselves.
  private(set) var sets: [WordSet?] = []
  private(set) var isHead: [Bool] = []

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    for index in lexicon.indices { insert(lexicon[index], index) }
    for (set, phrases) in lexicon.words.sets.sorted(by: { $0.key < $1.key }) {
      guard let known = WordSet(rawValue: set) else { continue }
      for phrase in phrases.sorted() { insert(phrase, .word(known)) }
    }
    for (phrase, head) in lexicon.words.heads.sorted(by: { $0.key < $1.key }) { insert(phrase, .head(head, phrase)) }
    for (phrase, name) in lexicon.words.portfolios.sorted(by: { $0.key < $1.key }) { insert(phrase, .portfolio(name)) }
  }

  private mutating func insert(_ name: String, _ value: Value) {
    trie.insert(NameWords.of(name), value: Int32(values.count))
    values.append(value)
    if case .word(let set) = value { sets.append(set) } else { sets.append(nil) }
    if case .head = value { isHead.append(true) } else { isHead.append(false) }
  }

  private mutating func insert(_ entry: LexiconEntry, _ index: EntryIndex) {
    for name in [entry.name] + entry.aliases where !entry.refused.contains(name) {
      insert(name, .name(index, Self.spelling(name, entry.kind, lexicon.words)))
    }
    for name in entry.exactAliases { insert(name, .name(index, .exact)) }
    for adjective in entry.adjectives { insert(adjective, .adjective(index)) }
    for goods in entry.objects { insert(goods, .goods(index)) }
  }

  private static func spelling(_ name: String, _ kind: NodeKind, _ words: WordLists) -> Spelling {
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.filter { $0.properties.isUppercase }.count
    if capitals == 0 { return .any }
    let isOneWord = !name.utf8.contains(0x20)
    // One letter says nothing: "G7".
    if isOneWord, capitals == letters.count, capitals > 1 { return .capitals }
    if kind == .crimeArea { return .any }
    return .capitalised
  }
}

/// The closed classes of the word lists that finding names needs.
enum WordSet: String, Sendable {
  case groupHeads = "group-heads"
  case ministerHeads = "minister-heads"
  case leaderHeads = "leader-heads"
  case officialHeads = "official-heads"
  case memberHeads = "member-heads"
  case memberWords = "member-words"
  case regionNouns = "region-nouns"
  case partnerNouns = "partner-nouns"
  case stateNouns = "state-nouns"
  case governmentNouns = "government-nouns"
  case portfolioLinks = "portfolio-links"
  case bearerLinks = "bearer-links"
  case connectors, articles, definite, adverbs, speakers, dissolving, ordinals, ordinary, months
  case ofLinks = "of-links"
  case callingWords = "calling-words"
  case nameOpeners = "name-openers"
  case phaseNouns = "phase-nouns"
  case crimeActs = "crime-acts"
  case crimeSideActs = "crime-side-acts"
  case crimeModifiers = "crime-modifiers"
  case crimeExtenders = "crime-extenders"
  case crimeHeads = "crime-heads"
  case notNames = "not-names"
  case newWords = "new-words"
  case stateForms = "state-forms"
  case foundingVerbs = "founding-verbs"
  case turningWords = "turning"
  case phraseEnds = "phrase-ends"
  case copulas
  case heldWords = "held-words"
  case notPlaces = "not-places"
  case placeLinks = "place-links"
  case nameJoiners = "name-joiners"
  case waysOfTravel = "ways-of-travel"
  case agents, composing, imperatives
  case definingWords = "defining-words"
  case meaningWords = "meaning-words"
  case supportVerbs = "support-verbs"
  case openings, brands
  case sentenceOpeners = "sentence-openers"
  case promises
  case passiveCopulas = "passive-copulas"
  case relatives
  case commonBodies = "common-bodies"
  case jointWords = "joint-words"
  case listOpeners = "list-openers"
  case themeWords = "theme-words"
  case passingQualifiers = "passing-qualifiers"
  case selfWords = "self-words"
  case aboutWords = "about-words"
  case descriptionEnds = "description-ends"
  case jointServices = "joint-services"
  case jointTexts = "joint-texts"
  case jointTextLinks = "joint-text-links"
  case programmeVerbs = "programme-verbs"
  case payingVerbs = "paying-verbs"
  case runningVerbs = "running-verbs"
  case bodyVerbs = "body-verbs"
  case programmeNouns = "programme-nouns"
  case othersThanMembers = "others-than-members"
  case programmeLinks = "programme-links"
  case currencies = "currencies"
  case sentOnes = "sent-ones"
  case placedBodies = "placed-bodies"
  case services, ministries
  case circleNouns = "circle-nouns"
  case circleRoles = "circle-roles"
  case circleLinks = "circle-links"
  case joiningVerbs = "joining-verbs"
  case belongingWords = "belonging-words"
  case jointStateServices = "joint-state-services"
  case serviceHeads = "service-heads"
  case numberMarks = "number-marks"
  case laws, conjunctions, comparisons
  case datingVerbs = "dating-verbs"
  case dateLinks = "date-links"
  case dateTies = "date-ties"
  case betweenLinks = "between-links"
  case descriptionLinks = "description-links"
  case someOfMany = "some-of-many"
  case countedMeetings = "counted-meetings"
  case heldVerbs = "held-verbs"
  case numberedTexts = "numbered-texts"
  case callings
  case ownTexts = "own-texts"
  case publishingVerbs = "publishing-verbs"
  case trades
  case tradesIn = "trades-in"
  case legalTrades = "legal-trades"
  case unlawful, fighting
  case shortGoods = "short-goods"
  case adjectiveEndings = "adjective-endings"
  case noGoods = "no-goods"
  case jointOrgans = "joint-organs"
  case foreignHeads = "foreign-heads"
  case ownOffices = "own-offices"
  case indefinite, teams, counting, organs, partnerships, departments, persons, possessives, makings
  case countedMembers = "counted-members"
  case countedBodies = "counted-bodies"
  case reachingBack = "reaching-back"
  case topicLinks = "topic-links"
  case madeTexts = "made-texts"
  case servingVerbs = "serving-verbs"
  case sameKind = "same-kind"
  case frequencies, bonds, cycles, issues
  case draftMarks = "draft-marks"
  case lesserMembers = "lesser-members"
  case compass
  case imprintOpeners = "imprint-openers"
  case issueMarks = "issue-marks"
  case formerWords = "former-words"
  case latterWords = "latter-words"
  case townJoiners = "town-joiners"
  case makingVerbs = "making-verbs"
  case attachedWords = "attached-words"
  case makerLinks = "maker-links"
  case agreedWords = "agreed-words"
  case documentWords = "document-words"
  case bondQualifiers = "bond-qualifiers"
  case bondNouns = "bond-nouns"
  case partnershipNouns = "partnership-nouns"
  case phaseVerbs = "phase-verbs"
  case headFirstOnly = "head-first-only"
  case termWords = "term-words"
  case termLinks = "term-links"
  case nameThroughs = "name-throughs"
  case atEnds = "at-ends"
  case bareQualifiers = "bare-qualifiers"
  case titleLinks = "title-links"
  case titleStops = "title-stops"
  case clauseOpeners = "clause-openers"
  case themeLinks = "theme-links"
  case partsOfTexts = "parts-of-texts"
  case ranks
  case speeches
  case speechVerbs = "speech-verbs"
  case statutes
}
