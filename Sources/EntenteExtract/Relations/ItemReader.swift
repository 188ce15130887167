import EntenteLexicon
import EntenteModel

/// Lists within one sentence whose lead-in breaks off: "The Hub shall: (a) support X; (b) coordinate Y", "is responsible for: coordinating X; supporting Y".
///
/// Each item is read as a sentence of its own with the lead-in before it.
struct ItemReader {
  let clauses: Clauses

  /// What a lead-in waits for.
  private enum Wait { case verb, gerund }

  private var sentence: MarkedSentence { clauses.sentence }

  /// The words of each sentence that this one is to be read as, by their place in it; nothing where no lead-in breaks off. O(words).
  func readings() -> [[Int]] {
    guard let (intro, start) = leadIn(), let wait = wait(endingAt: intro) else { return [] }
    let items = items(from: start)
    guard !items.isEmpty, items.allSatisfy({ begins($0, wait) }) else { return [] }
    return items.map { Array(0..<intro) + Array($0) }
  }

  /// The words before the colon, or before the first mark of an item, and where the list begins.
  private func leadIn() -> (intro: Int, start: Int)? {
    for at in sentence.words.indices.dropFirst().prefix(GrammarLimit.lookahead) where !isInName(at) {
      if sentence.words[at] == ":" { return (at, at + 1) }
      if mark(at: at) != nil, clauses.units.last(where: { $0.words.upperBound == at })?.tag != .noun { return (at, at) }
    }
    return nil
  }

  private func isInName(_ word: Int) -> Bool { sentence.marks.contains { $0.words.contains(word) } }

  /// "(a)", "b)", "(iv)": where the mark of an item ends.
  private func mark(at start: Int) -> Int? {
    let name = sentence.words[start] == "(" ? start + 1 : start
    guard name + 1 < sentence.words.count, sentence.words[name + 1] == ")", sentence.kinds[name] != .punctuation,
      sentence.words[name].utf8.count <= Self.longestMark, !isInName(name), name > start || isJoint(start - 1)
    else { return nil }
    return name + 2
  }

  /// The most letters of "viii".
  private static let longestMark = 4

  private func isJoint(_ word: Int) -> Bool { word < 0 || [":", ";", ",", "and", "or"].contains(sentence.words[word]) }

  /// "shall:", "is to:", "is responsible for:", "its tasks include:".
  private func wait(endingAt intro: Int) -> Wait? {
    guard let last = clauses.units.last(where: { $0.words.upperBound <= intro && ![.quote, .dash].contains($0.tag) }) else { return nil }
    switch last.tag {
    case .modal, .infinitiveMark: return .verb
    case .preposition: return last.info.classes.contains(.infinitiveMark) ? .verb : .gerund
    case .verb:
      let name = last.verb.map { clauses.grammar.verbs[$0] }
      return name.map { clauses.isOne($0, of: "naming") } == true ? .gerund : nil
    default: return nil
    }
  }

  /// The items, without their marks and what joins them. O(words).
  private func items(from start: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var first = start
    var at = start
    while at < sentence.words.count {
      if !isInName(at) {
        if sentence.words[at] == ";" || at > start && isJoint(at - 1) && mark(at: at) != nil {
          append(first..<at, &items)
          first = sentence.words[at] == ";" ? at + 1 : at
        } else if sentence.words[at] == ":" {
          return []
        }
      }
      at += 1
    }
    append(first..<sentence.words.count, &items)
    return items
  }

  private func append(_ words: Range<Int>, _ items: inout [Range<Int>]) {
    var (first, end) = (words.lowerBound, words.upperBound)
    while first < end, [",", ";", "and", "or"].contains(sentence.words[first]) { first += 1 }
    if first < end, let marked = mark(at: first) { first = marked }
    while end > first, [",", ";", ".", "and", "or"].contains(sentence.words[end - 1]) { end -= 1 }
    if first < end { items.append(first..<end) }
  }

  /// Whether an item goes on from its lead-in: with a bare verb, or a gerund. O(1).
  private func begins(_ item: Range<Int>, _ wait: Wait) -> Bool {
    var at = item.lowerBound
    while at < item.upperBound, clauses.grammar.info(sentence.words[at])?.classes.contains(.adverb) == true { at += 1 }
    guard at < item.upperBound, !isInName(at) else { return false }
    let known = clauses.grammar.unit(first: sentence.words[at], rest: { at + $0 < item.upperBound ? sentence.words[at + $0] : nil })?.info
    guard let info = known ?? clauses.grammar.info(sentence.words[at]) else { return false }
    let wanted: VerbForms = wait == .gerund ? [.gerund] : [.base, .infinitive]
    return info.verbs.contains { !$0.forms.isDisjoint(with: wanted) }
  }
}
