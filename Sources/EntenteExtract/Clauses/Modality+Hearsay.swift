import EntenteLexicon
import EntenteModel

/// What is only told by others: the press, critics, rumours. What a body says is told as that body tells it.
extension Clauses {
  /// "*is said to* fund": what others are said to say. O(1).
  func isSaid(_ governor: VerbGroup) -> Bool { governor.isPassive && isOne(name(of: governor), of: "hearsay") }

  /// "*reportedly* funds", "*according to press reports*", "*the media reported* that", "…, *a newspaper wrote*": within the same sentence. O(reach).
  func isHearsay(_ index: Int) -> Bool {
    guard grammar.lists["hearsay adverb"] != nil else { return false }
    let words = phrases[index].words
    var first = words.lowerBound
    while first > 0, words.lowerBound - first < Self.hearsayReach, !endsSentence(first - 1) { first -= 1 }
    var last = words.upperBound
    while last < sentence.words.count, last - words.upperBound < Self.hearsayReach, !endsSentence(last) { last += 1 }
    if sentence.words[first..<last].contains(where: { isOne($0, of: "hearsay adverb") }) { return true }
    return phrases.indices.contains { at in
      guard at != index, first <= phrases[at].words.lowerBound, phrases[at].words.lowerBound < last else { return false }
      if phrases[at].kind == .preposition {
        return isOne(phrases[at].word, of: "account of") && complement[at].map(isHearsaySource) == true
      }
      return phrases[at].verb.map { isToldByOthers(at, $0, index) } ?? false
    }
  }

  /// "*the media reported* that X funds Y", "X funds Y, *a newspaper reported*": a verb of telling whose subject answers for nothing.
  private func isToldByOthers(_ verb: Int, _ group: VerbGroup, _ told: Int) -> Bool {
    guard isOne(name(of: group), of: "hearsay telling"), !group.isPassive, case .phrase(let subject)? = group.subjects.first,
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
