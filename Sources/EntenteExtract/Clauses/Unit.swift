import EntenteLexicon
import EntenteModel

/// The part that a word (or a fixed phrase, or a name) plays in its sentence.
enum Tag: UInt8 {
  case noun, adjective, number, name
  case determiner, possessive, genitive, pronoun, speaker
  case preposition, conjunction, subordinator, relative, lister
  case verb, participle, gerund, infinitiveMark, modal, be, have, negation
  case adverb, hedge
  case comma, semicolon, colon, stop, open, close, quote, dash

  /// Whether a noun phrase may hold it.
  var isNominal: Bool {
    switch self {
    case .noun, .adjective, .number, .name, .determiner, .possessive, .pronoun: true
    default: false
    }
  }
  var endsClause: Bool { self == .semicolon || self == .colon || self == .stop }
}

/// A word, a fixed phrase taken as one, or a name, with its tag.
struct Unit {
  var words: Range<Int>
  var tag: Tag
  var info: WordInfo
  /// The mark, where it is a name.
  var mark: Int?
  /// Which verb it is, where it is one.
  var verb: Int?
  var isPlural = false
}

/// Cuts a sentence into units and settles each one's part of speech from closed classes and neighbours. O(words).
struct Tagger {
  let grammar: Grammar
  let sentence: MarkedSentence
  var units: [Unit] = []

  static func units(_ sentence: MarkedSentence, _ grammar: Grammar) -> [Unit] {
    var tagger = Tagger(grammar: grammar, sentence: sentence)
    tagger.cut()
    tagger.settleFrequencies()
    tagger.settle()
    tagger.passOverHedges()
    return tagger.units
  }

  /// "consider*, where appropriate,* establishing X": commas around such words part no verb from what it governs.
  private mutating func passOverHedges() {
    guard units.count > 3 else { return }
    for at in 2..<units.count - 1
    where units[at].tag == .hedge && units[at - 1].tag == .comma && units[at + 1].tag == .comma
      && [.verb, .gerund, .modal, .infinitiveMark].contains(units[at - 2].tag)
    {
      (units[at - 1].tag, units[at + 1].tag) = (.quote, .quote)
    }
  }

  private mutating func cut() {
    var at = 0
    var next = 0
    let marks = sentence.marks
    units.reserveCapacity(sentence.words.count)
    while at < sentence.words.count {
      while next < marks.count, marks[next].words.lowerBound < at { next += 1 }
      if next < marks.count, marks[next].words.lowerBound == at, !marks[next].words.isEmpty {
        let plural =
          marks[next].role == .group || marks[next].isReference && !marks[next].others.isEmpty
          || isPlural(marks[next])
        units.append(Unit(words: marks[next].words, tag: .name, info: WordInfo(), mark: next, isPlural: plural))
        at = marks[next].words.upperBound
        continue
      }
      let limit = next < marks.count ? marks[next].words.lowerBound : sentence.words.count
      at = cutWord(at, limit)
    }
  }

  /// "the *Centres* of Excellence", but "the *Network* of Prosecutors": the noun before what a name is of or on; a state is one.
  private func isPlural(_ mark: MarkedSentence.Mark) -> Bool {
    if mark.role == .state { return false }
    var head = mark.words.upperBound - 1
    if let link = mark.words.dropFirst().first(where: { isLink(sentence.words[$0]) }) { head = link - 1 }
    // "the Bali *Process*", "the *Status* of Forces".
    let end = sentence.words[head].utf8.suffix(2)
    return end.last == UInt8(ascii: "s") && !Self.singularEndings.contains { end.elementsEqual($0.utf8) }
  }

  private static let singularEndings = ["ss", "us", "is"]

  private func isLink(_ word: String) -> Bool { grammar.lists["name link"]?.contains(word) == true }

  private mutating func cutWord(_ at: Int, _ limit: Int) -> Int {
    let word = sentence.words[at]
    if sentence.kinds[at] == .punctuation {
      units.append(Unit(words: at..<at + 1, tag: isInner(at) ? .quote : Tagger.punctuation(word), info: WordInfo()))
      return at + 1
    }
    if let unit = grammar.unit(first: word, rest: { at + $0 < limit ? sentence.words[at + $0] : nil }), !isNounBeforeTo(unit),
      !isNounBeforePreposition(unit, word)
    {
      // "working *methods*".
      let plural = sentence.words[at + unit.length - 1].utf8.last == UInt8(ascii: "s")
      units.append(Unit(words: at..<at + unit.length, tag: .noun, info: unit.info, isPlural: plural))
      return at + unit.length
    }
    let plural = word.utf8.last == UInt8(ascii: "s") && word.utf8.count > 3
    let tag: Tag = sentence.kinds[at] == .number ? .number : word == "'s" || word == "'" ? .genitive : .noun
    units.append(Unit(words: at..<at + 1, tag: tag, info: grammar.info(word) ?? WordInfo(), isPlural: plural))
    return at + 1
  }

  /// "*a plan to* combat": behind a determiner or an adjective, what could be a modal is a noun and its "to".
  private func isNounBeforeTo(_ unit: (length: Int, info: WordInfo)) -> Bool {
    guard unit.length == 2, unit.info.classes.contains(.modal), let before = units.last, before.mark == nil else { return false }
    return !before.info.classes.isDisjoint(with: [.determiner, .possessive, .indefinite, .adjective])
  }

  /// "our *call upon* X to act", "the *request to* X": behind a determiner or a possessive, what could be a verb of several words is a noun and its preposition.
  private func isNounBeforePreposition(_ unit: (length: Int, info: WordInfo), _ first: String) -> Bool {
    guard unit.length > 1, !unit.info.verbs.isEmpty, unit.info.noun == nil, let before = units.last, before.mark == nil,
      !before.info.classes.isDisjoint(with: [.determiner, .possessive, .indefinite])
    else { return false }
    return grammar.info(first)?.classes.contains(.nounlike) == true
  }

  /// The full stop of an abbreviation ("Hon. Albertina"): what is read as one sentence has no other inside, but behind a bracket or an introduction.
  private func isInner(_ at: Int) -> Bool {
    guard sentence.words[at] == ".", at > 0, at + 1 < sentence.words.count, sentence.words[at - 1].utf8.count <= 4 else { return false }
    return sentence.capitals[at - 1] && sentence.capitals[at + 1]
  }

  private static func punctuation(_ mark: String) -> Tag {
    switch mark {
    case ",": .comma
    case ";": .semicolon
    case ":": .colon
    case ".", "!", "?": .stop
    case "(", "[": .open
    case ")", "]": .close
    case "-", "/", "–", "—": .dash
    case "'": .genitive
    default: .quote
    }
  }

  private mutating func settle() {
    for index in units.indices where units[index].tag == .noun { units[index].tag = closedTag(index) }
    for index in units.indices where units[index].tag == .noun && !units[index].info.verbs.isEmpty { settleVerb(index) }
    for index in units.indices where units[index].tag == .preposition { settlePreposition(index) }
    settleListers()
  }

  /// The tag that the closed classes give, before verbs are looked at.
  private func closedTag(_ index: Int) -> Tag {
    let classes = units[index].info.classes
    if isComparative(index), index > 0, units[index - 1].tag == .infinitiveMark { return .adverb }
    if standsBeside(index) || opensParticiple(index) { return .adverb }
    if classes.isEmpty { return looksLikeAdverb(index) ? .adverb : .noun }
    if classes.contains(.hedge) { return .hedge }
    if classes.contains(.lister) { return .lister }
    if classes.contains(.possessive) { return classes.contains(.relative) ? .relative : .possessive }
    if classes.contains(.speaker) { return .speaker }
    if classes.contains(.relative) { return relativeTag(index) }
    if classes.contains(.determiner) { return floats(index) ? .adverb : .determiner }
    if classes.contains(.pronoun) { return .pronoun }
    if classes.contains(.be) { return .be }
    if classes.contains(.have) { return .have }
    if classes.contains(.modal) { return isMonth(index) ? .noun : .modal }
    if classes.contains(.negation) { return .negation }
    if classes.contains(.infinitiveMark), nextIsBareVerb(index) { return .infinitiveMark }
    if classes.contains(.conjunction) { return .conjunction }
    if classes.contains(.preposition), isInsidePerfect(index) { return .adverb }
    if classes.contains(.preposition) { return looksLikeAdverb(index) && !nameFollows(index) ? .adverb : .preposition }
    if classes.contains(.subordinator) { return isBare(index) || isFrequency(index) ? .adverb : .subordinator }
    if classes.contains(.adverb) { return .adverb }
    return .noun
  }

  /// "has *since* conducted".
  private func isInsidePerfect(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, units[index - 1].tag == .have else { return false }
    return units[index + 1].info.verbs.contains { $0.forms.contains(.participle) }
  }

  /// "have not done *so*,": a word that begins no clause.
  private func isBare(_ index: Int) -> Bool { index + 1 < units.count && [.comma, .stop, .semicolon].contains(units[index + 1].tag) }

  /// "*once* a year", "*once* every two years": how often, no clause.
  private func isFrequency(_ index: Int) -> Bool {
    guard grammar.lists["recurrent"]?.contains(sentence.words[units[index].words.lowerBound]) == true else { return false }
    return (index + 1..<min(units.count, index + 4)).contains { at in
      grammar.lists["period"]?.contains(sentence.words[units[at].words.lowerBound]) == true
    }
  }

  /// "*formerly* the Bureau", not "formerly chaired by".
  private func nameFollows(_ index: Int) -> Bool {
    guard index + 1 < units.count else { return false }
    return units[index + 1].tag == .name || units[index + 1].info.classes.contains(.determiner)
  }

  private func looksLikeAdverb(_ index: Int) -> Bool {
    let word = sentence.words[units[index].words.lowerBound]
    return grammar.language == "en" && word.utf8.count > 4 && word.utf8.suffix(2).elementsEqual("ly".utf8)
      && grammar.lists["noun in ly"]?.contains(word) != true
  }

  /// "that" before a noun at the start of a phrase is a determiner; after a noun, it begins a clause.
  private func relativeTag(_ index: Int) -> Tag {
    guard units[index].info.classes.contains(.determiner) else { return .relative }
    // "*That Europol continue* its work": an item that tells what is recommended.
    guard index > 0 else { return units.count > 1 && units[1].mark != nil ? .subordinator : .determiner }
    // "noting *with satisfaction* that".
    var last = index - 1
    while last > 0, units[last].info.classes.contains(.adverb) { last -= 1 }
    let before = units[last]
    if grammar.lists["content noun"]?.contains(sentence.words[before.words.lowerBound]) == true { return .subordinator }
    if isJudged(last) { return .subordinator }
    if isTold(last) || isContentBySomebody(last) && (nameFollows(index) || pronounFollows(index)) { return .subordinator }
    if isNominal(last) { return .relative }
    if !before.info.verbs.isEmpty || before.tag == .comma || isConjunction(before) { return .subordinator }
    return before.tag == .name || before.tag == .noun ? .relative : .determiner
  }

  /// "the *claim by certain media* that Peru …", "the statement by the Task Force that it …": whoever says so stands between the noun and what it says.
  private func isContentBySomebody(_ last: Int) -> Bool {
    let reach = max(1, last - GrammarLimit.lookahead)...max(1, last)
    guard let by = reach.last(where: { grammar.lists["author preposition"]?.contains(sentence.words[units[$0].words.lowerBound]) == true })
    else {
      return false
    }
    return grammar.lists["content noun"]?.contains(sentence.words[units[by - 1].words.lowerBound]) == true
  }

  /// "that *it* will".
  private func pronounFollows(_ index: Int) -> Bool {
    index + 1 < units.count && grammar.lists["singular pronoun"]?.contains(sentence.words[units[index + 1].words.lowerBound]) == true
  }

  /// "*it is not true* that", "*it is rumoured* that": what is said of the clause to come.
  private func isJudged(_ index: Int) -> Bool {
    guard units[index].tag != .name else { return false }
    var at = index - 1
    let floor = max(0, index - 4)
    while at >= floor, units[at].info.classes.contains(.negation) || units[at].info.classes.contains(.adverb) { at -= 1 }
    guard at > 0, units[at].info.classes.contains(.be) else { return false }
    return grammar.lists["singular pronoun"]?.contains(sentence.words[units[at - 1].words.lowerBound]) == true
  }

  /// "informed *the meeting* that": whom it is told.
  private func isTold(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { grammar.lists["telling"]?.contains(sentence.words[units[$0].words.lowerBound]) == true }
  }

  /// "*the support* that": a word that could be a verb, behind a determiner.
  private func isNominal(_ index: Int) -> Bool {
    guard index > 0, units[index].tag == .noun, !units[index].info.verbs.isEmpty else { return false }
    // "the Action *Plan* that".
    let isOfName = sentence.capitals[units[index].words.lowerBound] && sentence.capitals[units[index - 1].words.lowerBound]
    // "the *technical* support that".
    let isQualified =
      index > 1 && isNoun(index) && units[index - 1].tag == .noun && !units[index - 1].isPlural && units[index - 1].mark == nil
    let before = isQualified ? index - 2 : index - 1
    return [.determiner, .possessive].contains(units[before].tag) || units[index - 1].info.classes.contains(.adjective) || isOfName
  }

  /// "May 2021", "in May".
  private func isMonth(_ index: Int) -> Bool {
    guard index > 0, sentence.capitals[units[index].words.lowerBound] else { return false }
    if index + 1 < units.count, units[index + 1].tag == .number { return true }
    return units[index - 1].info.classes.contains(.preposition)
  }

  private func isConjunction(_ unit: Unit) -> Bool { unit.tag == .conjunction || unit.info.classes.contains(.conjunction) }

  private func nextIsBareVerb(_ index: Int) -> Bool {
    var at = index + 1
    while at < units.count, units[at].tag == .noun || units[at].tag == .adverb, isAdverb(at) || isComparative(at) { at += 1 }
    guard at < units.count else { return false }
    return units[at].info.verbs.contains { !$0.forms.isDisjoint(with: [.base, .infinitive]) } || units[at].info.classes.contains(.be)
      || units[at].info.classes.contains(.have)
  }

  private func isAdverb(_ index: Int) -> Bool { units[index].info.classes.contains(.adverb) || looksLikeAdverb(index) }

  /// "to *better* coordinate".
  private func isComparative(_ index: Int) -> Bool {
    grammar.lists["comparative"]?.contains(sentence.words[units[index].words.lowerBound]) == true
  }

  private mutating func settlePreposition(_ index: Int) {
    if index > 0, units[index - 1].tag == .determiner, !units[index].info.verbs.isEmpty { return units[index].tag = .noun }
    if let reading = units[index].info.verbs.first(where: { $0.forms.contains(.gerund) }), index > 0, units[index - 1].tag == .comma {
      units[index].tag = .gerund
      units[index].verb = reading.lemma
      return
    }
    guard units[index].info.classes.contains(.subordinator), index + 1 < units.count else { return }
    if units[index + 1].tag == .speaker { units[index].tag = .subordinator }
  }
}

extension Unit {
  /// Whether a word that no list knows as a noun has an adjective's ending, or a list knows it as an adjective. O(length).
  func looksLikeAdjective(_ sentence: MarkedSentence) -> Bool {
    if info.classes.contains(.adjective) { return true }
    guard tag == .noun, info.noun == nil, info.classes.isDisjoint(with: [.transparent, .nounlike]) else { return false }
    return Unit.hasAdjectiveEnding(sentence.words[words.upperBound - 1])
  }

  /// "*continued* and valuable support": a participle, which tells what a thing is like where it is no verb.
  var isQuality: Bool { info.noun == nil && info.verbs.contains { $0.forms.contains(.participle) && !$0.forms.contains(.base) } }

  /// "*financial support*": a noun of several words that begins with an adjective.
  func opensWithAdjective(_ sentence: MarkedSentence) -> Bool {
    tag == .noun && words.count > 1 && Unit.hasAdjectiveEnding(sentence.words[words.lowerBound])
  }

  private static func hasAdjectiveEnding(_ word: String) -> Bool {
    word.utf8.count > 4 && adjectiveEndings.contains { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The endings of adjectives in the languages of the rule files.
  private static let adjectiveEndings = [
    "al", "ic", "ive", "ous", "ary", "able", "ible", "ful", "ient", "icos", "icas", "ales", "ivas", "ivos", "ico", "ica", "ivo", "iva",
  ]
}
