import EntenteLexicon
import EntenteModel

/// What is only told by others: the press, critics, rumours. What a body says is told as that body tells it.
extension Clauses {
  /// "*is said to* fund": what others are said to say. O(1).
  func isSaid(_ governor: VerbGroup) -> Bool { governor.isPassive && isOne(name(of: governor), of: "hearsay") }

  /// "*reportedly* funds", "*according to press reports*", "*the media reported* that", "…, *a newspaper wrote*": within the same sentence. O(reach).
  func isHearsay(_ index: Int) -> Bool {
    guard !hearsay.isEmpty else { return false }
    let words = phrases[index].words
    var first = words.lowerBound
    while first > 0, words.lowerBound - first < Self.hearsayReach, !endsSentence(first - 1) { first -= 1 }
    var last = words.upperBound
    while last < sentence.words.count, last - words.upperBound < Self.hearsayReach, !endsSentence(last) { last += 1 }
    if hearsay.adverbs.contains(where: { first <= $0 && $0 < last }) { return true }
    return hearsay.phrases.contains { at in
      guard at != index, first <= phrases[at].words.lowerBound, phrases[at].words.lowerBound < last else { return false }
      if phrases[at].kind == .preposition { return complement[at].map(isHearsaySource) == true }
      return phrases[at].verb.map { isToldByOthers(at, $0, index) } ?? false
    }
  }

  /// "*the media reported* that X funds Y", "X funds Y, *a newspaper reported*": a verb of telling whose subject answers for nothing.
  private func isToldByOthers(_ verb: Int, _ group: VerbGroup, _ told: Int) -> Bool {
    guard !group.isPassive, case .phrase(let subject)? = group.subjects.first,
      subject < verb, isHearsaySource(subject)
    else { return false }
    return verb < told || !phrases[verb...].dropFirst().contains { $0.verb != nil || $0.kind == .subordinator }
  }

  /// "the press", "local media", "press reports", and "reports" alone.
  private func isHearsaySource(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.kind == .noun, phrase.head == nil else { return false }
    if isOne(phrase.headWord, of: "hearsay source") { return true }
    guard isOne(phrase.headWord, of: "hearsay report") else { return false }
    return phrase.words.count == 1 && phrase.isPlural && prepositions[index].isEmpty
      || phrase.words.dropLast().contains { isOne(sentence.words[$0], of: "hearsay source") }
  }

  private func endsSentence(_ word: Int) -> Bool { [";", ".", ":"].contains(sentence.words[word]) }

  /// How far such a word reaches.
  private static let hearsayReach = 32
}

/// Where a sentence may tell what only others say: looked for once, since most sentences have none.
struct HearsaySigns: Sendable {
  /// Words: "reportedly".
  let adverbs: [Int]
  /// Phrases: the preposition of "*according to* press reports", the verb of "the media *reported*".
  let phrases: [Int]

  var isEmpty: Bool { adverbs.isEmpty && phrases.isEmpty }

  /// O(words).
  init(_ phrases: [Phrase], _ sentence: MarkedSentence, _ grammar: Grammar) {
    let adverbs = grammar.lists["hearsay adverb"] ?? [], prepositions = grammar.lists["account of"] ?? []
    let telling = grammar.lists["hearsay telling"] ?? []
    self.adverbs = sentence.words.indices.filter { adverbs.contains(sentence.words[$0]) }
    self.phrases = phrases.indices.filter { at in
      if phrases[at].kind == .preposition { return prepositions.contains(phrases[at].word) }
      return phrases[at].verb?.lemma.map { telling.contains(grammar.verbs[$0]) } ?? false
    }
  }
}
