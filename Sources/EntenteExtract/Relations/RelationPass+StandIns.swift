import EntenteLexicon
import EntenteModel

/// "Both", "the two", "they": several that were named before, by words without a noun.
extension RelationPass {
  /// Such words marked as whom they stand for. O(phrases × names).
  func standIns(in sentence: PassageSentence) -> [MarkedSentence.Mark] {
    let clauses = sentence.clauses
    guard let passage = sentence.places.first?.passage else { return [] }
    return clauses.phrases.indices.compactMap { index in
      let phrase = clauses.phrases[index]
      guard phrase.kind == .noun, phrase.head == nil, phrase.words.count <= 2 else { return nil }
      if let own = itself(index, clauses) { return own }
      if isPluralPronoun(index, clauses) { return they(index, clauses, passage) }
      if clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "plural object") { return them(index, clauses, passage) }
      guard let count = bareCount(index, clauses) else { return nil }
      let here = Self.names(of: clauses, passage, before: index)
      let told = here.marks.isEmpty ? lastNames.flatMap { $0.passage == passage ? $0 : nil } : here
      guard let bearers = told.flatMap({ joined(count, $0) }), !isDone(by: bearers, index, clauses) || isSubject(index, clauses) else {
        return nil
      }
      return Self.reference(to: bearers, phrase.words)
    }
  }

  /// "ARINSA, *itself* modelled on X": the name right before the comma. O(names).
  private func itself(_ index: Int, _ clauses: Clauses) -> MarkedSentence.Mark? {
    let words = clauses.phrases[index].words
    guard words.count == 1, clauses.isOne(clauses.sentence.words[words.lowerBound], of: "reflexive"),
      let named = clauses.sentence.marks.last(where: { $0.words.upperBound < words.lowerBound }),
      named.words.upperBound + 1 == words.lowerBound, clauses.sentence.words[named.words.upperBound] == ","
    else { return nil }
    return Self.reference(to: [named], words)
  }

  static func reference(to bearers: [MarkedSentence.Mark], _ words: Range<Int>) -> MarkedSentence.Mark {
    var mark = bearers[0]
    (mark.words, mark.isReference, mark.isPossessive) = (words, true, false)
    mark.others = bearers.dropFirst().map(\.entity)
    return mark
  }

  /// What one mark stands for, one by one.
  static func oneByOne(_ mark: MarkedSentence.Mark) -> [MarkedSentence.Mark] {
    guard mark.isReference, !mark.others.isEmpty else { return [mark] }
    return ([mark.entity] + mark.others).map { entity in
      var one = mark
      (one.entity, one.others) = (entity, [])
      return one
    }
  }

  /// Just so many named in all, or joined by "and".
  private func joined(_ count: Int, _ told: LastNames) -> [MarkedSentence.Mark]? {
    let groups = told.groups.map { Self.distinct($0) }.filter { $0.count == count }
    if groups.count == 1 { return groups[0] }
    guard groups.isEmpty else { return nil }
    // "X follows the example of *Y*, which Z launched. The two": Z is told of in passing.
    return [told.marks, told.main].map { Self.distinct($0) }.first { $0.count == count }
  }

  /// "*They* support X": where the sentence opens so, those that were the last one's subject together.
  private func they(_ index: Int, _ clauses: Clauses, _ passage: Int) -> MarkedSentence.Mark? {
    guard isSubject(index, clauses), clauses.phrases[..<index].allSatisfy({ $0.head == nil }), let lastNames, lastNames.passage == passage
    else { return nil }
    let told = Self.distinct(lastNames.subjects)
    return told.count > 1 ? Self.reference(to: told, clauses.phrases[index].words) : nil
  }

  /// "Europol may join *them* in this": those that were the last sentence's subject together, where this one has told of nobody else who are several; "the role of A
  /// and B, and encourage the Secretariat to work with *them*": those that "and" has joined in the sentence, where nothing else is several.
  private func them(_ index: Int, _ clauses: Clauses, _ passage: Int) -> MarkedSentence.Mark? {
    let words = clauses.phrases[index].words
    guard words.count == 1 else { return nil }
    let groups = Self.names(of: clauses, passage, before: index).groups.map { Self.distinct($0) }.filter { $0.count > 1 }
    guard groups.isEmpty else {
      return groups.count == 1 && areMeant(groups[0], index, clauses) ? Self.reference(to: groups[0], words) : nil
    }
    let before = clauses.phrases[..<index].filter { $0.kind == .noun }
    guard case .object = clauses.phrases[index].link, before.count == 1, before[0].head != nil, !before[0].isPlural, let lastNames,
      lastNames.passage == passage
    else { return nil }
    let told = Self.distinct(lastNames.subjects)
    return told.count > 1 ? Self.reference(to: told, words) : nil
  }

  /// Whether a pronoun as an object or behind a preposition can mean those named together before it: they do not act upon it themselves, and no others that are several
  /// stand between. O(phrases).
  private func areMeant(_ group: [MarkedSentence.Mark], _ index: Int, _ clauses: Clauses) -> Bool {
    switch clauses.phrases[index].link {
    case .object, .preposition: break
    default: return false
    }
    guard let last = group.map(\.words.upperBound).max(), !isDone(by: group, index, clauses) else { return false }
    return !clauses.phrases[..<index].contains {
      $0.kind == .noun && $0.head == nil && $0.isPlural && $0.words.lowerBound >= last || $0.isSpeaker && $0.words.lowerBound >= last
    }
  }

  private func isSubject(_ index: Int, _ clauses: Clauses) -> Bool {
    if case .subject = clauses.phrases[index].link { true } else { false }
  }

  func isPluralPronoun(_ index: Int, _ clauses: Clauses) -> Bool {
    let words = clauses.phrases[index].words
    return words.count == 1 && clauses.isOne(clauses.sentence.words[words.lowerBound], of: "plural pronoun")
  }

  /// "both", "the two", "the three", with no "of" or "and" behind them.
  private func bareCount(_ index: Int, _ clauses: Clauses) -> Int? {
    let words = clauses.phrases[index].words.map { clauses.sentence.words[$0] }
    let isOpen = index + 1 < clauses.phrases.count && ["of"].contains(clauses.phrases[index + 1].word)
    guard !isOpen else { return nil }
    if words.count == 1 { return clauses.isOne(words[0], of: "both") ? 2 : nil }
    guard clauses.isOne(words[0], of: "the") else { return nil }
    return (2...6).first { clauses.isOne(words[1], of: "count \($0)") }
  }
}
