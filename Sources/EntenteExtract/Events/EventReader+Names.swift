import EntenteLexicon
import EntenteModel

/// The words that name an event.
extension EventReader {
  func bareWords(_ phrase: Phrase) -> Range<Int> {
    var start = phrase.units.lowerBound
    while start < phrase.units.upperBound - 1,
      [.determiner, .possessive, .genitive].contains(clauses.units[start].tag) || isPassing(start, phrase) || isPossessor(start, phrase)
    {
      start += 1
    }
    return clauses.units[start].words.lowerBound..<phrase.words.upperBound
  }

  /// "*Yesterday's* conference", "*the Group's* first meeting": whose it is.
  private func isPossessor(_ unit: Int, _ phrase: Phrase) -> Bool {
    // "the *Ministers'* Meeting": part of the name.
    if endsInCapital(phrase.words) { return false }
    if let mark = clauses.units[unit].mark { return phrase.possessors.contains(mark) }
    return unit + 1 < phrase.units.upperBound - 1 && clauses.units[unit + 1].tag == .genitive
  }

  /// "the *last* Summit": said from where the text stands, no part of a name.
  private func isPassing(_ unit: Int, _ phrase: Phrase) -> Bool {
    let word = clauses.units[unit].words.lowerBound
    // "the *annual* Lake Forum", unlike "the *Annual* General Meeting".
    let isHowOften =
      isOne(clauses.sentence.words[word], of: "frequency") && !clauses.sentence.capitals[word]
      && word + 1 < clauses.sentence.words.count && clauses.sentence.capitals[word + 1] && endsInCapital(phrase.words)
    return isHowOften || isOne(clauses.sentence.words[word], of: "passing")
  }

  /// "Conference *of the Heads of Police*": a meeting that only those who meet tell apart, where they have no name. O(``longestName``).
  private func withPeople(_ index: Int, _ words: Range<Int>) -> Range<Int> {
    guard words.count == 1, clauses.sentence.capitals[words.lowerBound], index + 2 < clauses.phrases.count,
      clauses.phrases[index + 1].word == "of", clauses.phrases[index + 2].noun.classes.contains(.opaque)
    else { return words }
    var end = words.upperBound
    for at in index + 1..<clauses.phrases.count {
      let phrase = clauses.phrases[at]
      let goesOn =
        phrase.kind == .preposition && phrase.word == "of" || phrase.kind == .connector && phrase.hasConjunction && !phrase.hasComma
      guard goesOn || phrase.kind == .noun && phrase.head == nil, phrase.words.upperBound - words.lowerBound <= Self.longestName else {
        break
      }
      if phrase.kind == .noun { end = phrase.words.upperBound }
    }
    return words.lowerBound..<end
  }

  /// The most words of a meeting's name.
  static let longestName = 9

  /// The bare words, and where they are written as a name what it is on: "Black Sea Conference *on Organised Crime*".
  func namedWords(_ index: Int) -> Range<Int> {
    let bare = bareWords(clauses.phrases[index])
    if let front = joinedFront(index, bare) { return front..<bare.upperBound }
    let words = withPeople(index, bare)
    if index + 2 < clauses.phrases.count, isForumOfMeeting(index + 2) { return bare.lowerBound..<namedWords(index + 2).upperBound }
    guard words == bare, endsInCapital(words), !isTold(bare, index), index + 2 < clauses.phrases.count,
      clauses.phrases[index + 1].kind == .preposition, isOne(clauses.phrases[index + 1].word, of: "topic"),
      clauses.phrases[index + 2].kind == .noun
    else { return words }
    let topic = clauses.phrases[index + 2].words.lowerBound..<topicEnd(index + 2)
    return topic.contains { clauses.sentence.capitals[$0] } && clauses.sentence.capitals[topic.upperBound - 1]
      ? words.lowerBound..<aspectEnd(topic.upperBound, index + 2) : words
  }

  /// "*Interior and* Security Ministers' Meeting": where the name begins that "and" joins to the words before the noun, all in capitals. O(words).
  private func joinedFront(_ index: Int, _ bare: Range<Int>) -> Int? {
    guard index > 1, bare.count > 1, clauses.phrases[index].words == bare, case let and = clauses.phrases[index - 1],
      and.kind == .connector,
      and.hasConjunction, !and.hasComma, case let front = clauses.phrases[index - 2], front.kind == .noun, front.head == nil,
      !isOne(front.headWord, of: "meeting"), !front.noun.classes.contains(.opaque), case let words = bareWords(front),
      bare.upperBound - words.lowerBound <= Self.longestName,
      (Array(words) + Array(bare)).allSatisfy({ clauses.sentence.capitals[$0] || clauses.sentence.kinds[$0] != .word })
    else { return nil }
    return words.lowerBound
  }

  /// "briefed *the Meeting* on the Programme": who is told something on it.
  func isTold(_ words: Range<Int>, _ index: Int) -> Bool {
    guard words.count == 1, clauses.phrases[index].isDefinite, case .object(let verb) = clauses.phrases[index].link,
      let group = clauses.phrases[verb].verb
    else { return false }
    return isOne(clauses.name(of: group), of: "telling on")
  }

  /// "Forum on Justice *and Home Affairs*", "Meeting on Transnational Crime *and Border Security*": a second topic in capitals, which nobody bears as a name.
  private func topicEnd(_ index: Int) -> Int {
    let end = clauses.phrases[index].words.upperBound
    let isCrime = clauses.phrases[index].head.map { clauses.kind($0) == .crimeArea } ?? true
    guard index + 2 < clauses.phrases.count, isCrime, clauses.phrases[index + 1].hasConjunction,
      !clauses.phrases[index + 1].hasComma, case let next = clauses.phrases[index + 2], next.kind == .noun, next.head == nil,
      next.words.allSatisfy({ clauses.sentence.capitals[$0] }), case .conjunct(index) = next.link
    else { return end }
    return next.words.upperBound
  }

  /// "the Border Fair *2024*": a year behind a name hides no capitals. O(1).
  func endsInCapital(_ words: Range<Int>) -> Bool {
    var last = words.upperBound - 1
    if last > words.lowerBound, clauses.sentence.kinds[last] == .number { last -= 1 }
    return clauses.sentence.capitals[last]
  }

  /// "Symposium on Violence *as a Public Health Issue*": as what its topic is looked at, in capitals.
  private func aspectEnd(_ end: Int, _ index: Int) -> Int {
    guard let at = (index..<clauses.phrases.count).first(where: { clauses.phrases[$0].words.lowerBound == end }),
      at + 1 < clauses.phrases.count, clauses.phrases[at].kind == .preposition, clauses.phrases[at].word == "as",
      case let next = clauses.phrases[at + 1], next.kind == .noun, next.head == nil, next.isIndefinite, endsInCapital(next.words)
    else { return end }
    return next.words.upperBound
  }

  private func isDialogue(_ words: Range<Int>) -> Bool {
    clauses.sentence.marks.contains { $0.kind == .instrument && $0.words.upperBound == words.upperBound }
  }

  /// Whether the words are a name: "Third Lake Security Conference", "Lima Conference".
  func isProper(_ words: Range<Int>) -> Bool {
    let capitals = clauses.sentence.capitals
    let isNamedByPlace =
      words.count == 2 && clauses.sentence.marks.contains { $0.kind == .place && $0.words == words.lowerBound..<words.lowerBound + 1 }
    return (words.count > 2 || isNamedByPlace) && capitals[words.lowerBound] && endsInCapital(words)
      && (!isOne(clauses.sentence.words[words.upperBound - 1], of: "standing") || isDialogue(words))
  }
}
