import EntenteLexicon
import EntenteModel

/// "A, B *and the other members of* C": what is named before belongs there, too (M. A. Hearst, "Automatic acquisition of hyponyms", COLING 1992: "and other").
extension RelationPass {
  /// O(marks).
  mutating func readOthers(_ sentence: PassageSentence, _ passage: Int) {
    let marked = sentence.clauses.sentence
    for (place, whole) in marked.marks.enumerated() {
      if whole.kind == .crimeArea { readOtherCrimes(place, sentence, passage) }
      guard let (type, first) = others(before: whole, marked, sentence.clauses.grammar) else { continue }
      for named in fellows(before: first, marked, isList: type == .memberOf) {
        let mark = marked.marks[named]
        guard mark.entity != whole.entity, type == .memberOf ? mark.kind == .actor && mark.role != .region : isPart(mark, of: whole) else {
          continue
        }
        // "The other *member states of X*" is one name: of the group, whose body it is.
        let body = whole.role == .group ? document.entities[entity(place, sentence.clauses)].bearers.first : entity(place, sentence.clauses)
        guard let body else { continue }
        var draft = Draft(
          type: type, from: entity(named, sentence.clauses), to: body,
          words: [mark.words, first..<whole.words.upperBound], rule: "and-other")
        draft.capacity = type == .memberOf ? "member" : nil
        keep(draft, sentence, passage)
      }
    }
  }

  /// "extortion, arson *and other organised crime*", "*and other forms of* organised crime": where the taxonomy agrees. O(names before it).
  private mutating func readOtherCrimes(_ place: Int, _ sentence: PassageSentence, _ passage: Int) {
    let (marked, clauses) = (sentence.clauses.sentence, sentence.clauses)
    let whole = marked.marks[place]
    var at = whole.words.lowerBound - 1
    if at > 1, marked.words[at] == "of", clauses.isOne(marked.words[at - 1], of: "facet") { at -= 2 }
    guard let first = opening(before: at, least: at - 1, marked, clauses.grammar) else { return }
    for named in fellows(before: first, marked, isList: true) where marked.marks[named].kind == .crimeArea {
      let (narrow, wider) = (entity(named, clauses), entity(place, clauses))
      guard lexicon.within(document.entities.id(narrow)).contains(document.entities.id(wider)) else { continue }
      let words = [marked.marks[named].words, first..<whole.words.upperBound]
      keep(Draft(type: .partOf, from: narrow, to: wider, words: words, rule: "and-other"), sentence, passage)
    }
  }

  private func isPart(_ mark: MarkedSentence.Mark, of whole: MarkedSentence.Mark) -> Bool {
    whole.kind == .actor
      ? mark.kind == .actor && mark.role != .state && mark.role != .region : [.programme, .network, .instrument].contains(mark.kind)
  }

  /// What the others before a name are to it, and the word at which "and the other …" begins.
  private func others(before whole: MarkedSentence.Mark, _ marked: MarkedSentence, _ grammar: Grammar) -> (RelationType, Int)? {
    var at = whole.words.lowerBound - 1
    let word = { (place: Int) in place >= 0 ? marked.words[place] : "" }
    let isOne = { (place: Int, list: String) in grammar.lists[list]?.contains(word(place)) == true }
    if whole.role == .group {
      return marked.words[whole.words].contains { grammar.lists["fellow member"]?.contains($0) == true }
        ? opening(before: at, least: at - 1, marked, grammar).map { (.memberOf, $0) } : nil
    }
    if isOne(at, "the") { at -= 1 }
    guard isOne(at, "origin") else { return nil }
    at -= 1
    let type: RelationType
    switch whole.kind {
    case .actor where isOne(at, "fellow member"): type = .memberOf
    case .actor where isOne(at, "fellow organ"), .programme where isOne(at, "fellow part"), .network where isOne(at, "fellow part"):
      type = .partOf
    default: return nil
    }
    return opening(before: at - 1, least: at - 3, marked, grammar).map { (type, $0) }
  }

  /// Where "and the other" begins, up to two words before the noun.
  private func opening(before noun: Int, least: Int, _ marked: MarkedSentence, _ grammar: Grammar) -> Int? {
    let isOne = { (place: Int, list: String) in place >= 0 && grammar.lists[list]?.contains(marked.words[place]) == true }
    var at = noun
    while at > least, !isOne(at, "other of a kind") { at -= 1 }
    guard isOne(at, "other of a kind") else { return nil }
    at -= 1
    if isOne(at, "the") { at -= 1 }
    return isOne(at, "and") ? at : nil
  }

  /// The names before a word, parted by commas alone; the nearest one where no list is meant.
  private func fellows(before end: Int, _ marked: MarkedSentence, isList: Bool) -> [Int] {
    var found: [Int] = []
    var end = end
    while found.count < GrammarLimit.arguments {
      if end > 0, marked.words[end - 1] == "," { end -= 1 }
      guard let place = marked.marks.firstIndex(where: { $0.words.upperBound == end }) else { break }
      found.append(place)
      if !isList { break }
      end = marked.marks[place].words.lowerBound
      guard end > 0, marked.words[end - 1] == "," else { break }
    }
    return found
  }
}
