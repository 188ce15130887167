import EntenteLexicon
import EntenteModel

/// "the former", "the latter": of two that were named together.
extension RelationPass {
  /// Such words marked as whom they stand for. O(phrases × names).
  func formerAndLatter(in sentence: PassageSentence) -> [MarkedSentence.Mark] {
    let clauses = sentence.clauses
    guard let passage = sentence.places.first?.passage else { return [] }
    var pair: [MarkedSentence.Mark]?
    return clauses.phrases.indices.compactMap { index in
      guard let isFirst = isFirstOfTwo(index, clauses) else { return nil }
      let told = [Self.names(of: clauses, passage, before: index)] + [lastNames].compactMap { $0?.passage == passage ? $0 : nil }
      if isFirst { pair = twoNamed(told, index, clauses) }
      guard var mark = pair.map({ isFirst ? $0[0] : $0[1] }) ?? (isFirst ? nil : lastNamed(told, index, clauses)) else { return nil }
      let words = clauses.phrases[index].words.prefix(2)
      (mark.words, mark.isReference, mark.isPossessive) = (words, true, clauses.phrases[index].words.count > 2)
      return mark
    }
  }

  /// Whether a phrase is "the former" (true) or "the latter" (false), or what belongs to it ("the latter's mandate").
  private func isFirstOfTwo(_ index: Int, _ clauses: Clauses) -> Bool? {
    let phrase = clauses.phrases[index]
    guard phrase.kind == .noun, phrase.head == nil, phrase.isDefinite, phrase.words.count >= 2 else { return nil }
    let words = phrase.words.map { clauses.sentence.words[$0] }
    guard words.count == 2 || words[2] == "'s" || words[2] == "'" else { return nil }
    if clauses.isOne(words[1], of: "first of two") { return true }
    return clauses.isOne(words[1], of: "second of two") ? false : nil
  }

  /// The two that "and" joins last, else the only two named.
  private func twoNamed(_ told: [LastNames], _ index: Int, _ clauses: Clauses) -> [MarkedSentence.Mark]? {
    for names in told {
      let pairs = names.groups.map { Self.distinct($0) }.filter { $0.count == 2 && !isDone(by: $0, index, clauses) }
      if let pair = pairs.last { return pair }
      let all = Self.distinct(names.marks)
      if all.count == 2, !isDone(by: all, index, clauses) { return all }
    }
    return nil
  }

  /// "shares its picture with X. *The latter*": what was named last.
  private func lastNamed(_ told: [LastNames], _ index: Int, _ clauses: Clauses) -> MarkedSentence.Mark? {
    for names in told {
      // "X … and Y. *Z* coordinates the latter": not who does it.
      guard let last = names.marks.last(where: { !isDone(by: [$0], index, clauses) }) else { continue }
      return last
    }
    return nil
  }
}
