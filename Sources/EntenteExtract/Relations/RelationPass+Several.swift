import EntenteLexicon
import EntenteModel

/// Words for several that were named before ("the two organisations", "both agencies"), and for the text itself ("this release").
extension RelationPass {
  /// The names of a sentence, for what the next one of its passage says of "both".
  struct LastNames {
    var marks: [MarkedSentence.Mark] = []
    /// Those that "and" joins, by coordination.
    var groups: [[MarkedSentence.Mark]] = []
    /// Those that are the first verb's subject together, where nothing else in the plural without a name stands in the sentence.
    var subjects: [MarkedSentence.Mark] = []
    var crimes: [MarkedSentence.Mark] = []
    /// Those of the main clause: what stands before the first relative pronoun.
    var main: [MarkedSentence.Mark] = []
    var passage: Int
  }

  /// The sentence with such words marked as what they stand for. O(phrases × names).
  func referred(_ sentence: PassageSentence) -> PassageSentence {
    let crimes = crimesMeant(in: sentence)
    let others = several(in: sentence) + standIns(in: sentence) + formerAndLatter(in: sentence) + ownText(in: sentence)
    let found = crimes + others.filter { other in !crimes.contains { $0.words.overlaps(other.words) } }
    return found.isEmpty ? sentence : sentence.adding(found)
  }

  mutating func noteNames(_ sentence: PassageSentence) {
    guard let passage = sentence.places.first?.passage else { return }
    let names = Self.names(of: sentence.clauses, passage)
    if !names.marks.isEmpty || !names.crimes.isEmpty || lastNames?.passage != passage { lastNames = names }
  }

  static func names(of clauses: Clauses, _ passage: Int, before end: Int? = nil) -> LastNames {
    let end = end ?? clauses.phrases.count
    func mark(_ phrase: Int) -> MarkedSentence.Mark? {
      clauses.phrases[phrase].head.map { clauses.sentence.marks[$0] }.flatMap { isBody($0) ? $0 : nil }
    }
    var names = LastNames(passage: passage)
    for index in clauses.phrases.indices where index < end {
      if let head = clauses.phrases[index].head, clauses.sentence.marks[head].kind == .crimeArea {
        names.crimes.append(clauses.sentence.marks[head])
      }
      guard let first = mark(index) else { continue }
      names.marks.append(first)
      if case .conjunct = clauses.phrases[index].link { continue }
      // "acceded *to* X and *to* Y".
      if case .preposition(let preposition) = clauses.phrases[index].link, clauses.phrases[preposition].twin == nil {
        let joined = clauses.twins[preposition].compactMap { clauses.complement[$0] }.filter { $0 < end }.compactMap(mark)
        if !joined.isEmpty { names.groups.append([first] + joined) }
      }
      let group = clauses.all(from: index, through: clauses.conjuncts).filter { $0 < end }.compactMap(mark).flatMap(oneByOne)
      if group.count > 1 { names.groups.append(group) }
      if names.subjects.isEmpty, group.count > 1, case .subject = clauses.phrases[index].link { names.subjects = group }
    }
    let clause = clauses.phrases.firstIndex { $0.kind == .relative }.map { clauses.phrases[$0].words.lowerBound } ?? Int.max
    names.main = names.marks.filter { $0.words.lowerBound < clause }.flatMap(oneByOne)
    names.marks = names.marks.flatMap(oneByOne)
    if clauses.phrases.contains(where: { $0.kind == .noun && $0.head == nil && $0.isPlural }) { names.subjects = [] }
    return names
  }

  private static func isBody(_ mark: MarkedSentence.Mark) -> Bool {
    [.actor, .programme, .network, .instrument].contains(mark.kind) && mark.role != .region && mark.role != .group || mark.role == .roadmap
  }

  /// "the *two* organisations", "*both* agencies": those of that sort named before in the sentence, else in the one before, where they are just so many.
  private func several(in sentence: PassageSentence) -> [MarkedSentence.Mark] {
    let clauses = sentence.clauses
    guard let passage = sentence.places.first?.passage else { return [] }
    return clauses.phrases.indices.compactMap { index in
      guard let count = count(of: index, clauses) else { return nil }
      let here = Self.names(of: clauses, passage, before: index)
      let noun = clauses.phrases[index].headWord
      let fits = { (mark: MarkedSentence.Mark) in self.fits(mark, noun, clauses) || self.isCalled(mark, noun) }
      if let parties = parties(count, fits) { return reference(parties, clauses.phrases[index].words) }
      let told =
        here.marks.contains(where: fits) ? here : lastNames.flatMap { $0.passage == passage ? $0 : nil } ?? LastNames(passage: passage)
      if let crimes = crimes(count, noun, here, clauses, passage) { return reference(crimes, clauses.phrases[index].words) }
      guard let bearers = bearers(count, told, fits) ?? anyBearers(count, noun, told, clauses), !isDone(by: bearers, index, clauses)
      else { return nil }
      return reference(bearers, clauses.phrases[index].words)
    }
  }

  /// "*Japan* has trained officers of both countries": who does it to them is none of them.
  func isDone(by bearers: [MarkedSentence.Mark], _ index: Int, _ clauses: Clauses) -> Bool {
    guard let verb = clauses.governingVerb(index) else { return false }
    return clauses.subjects(verb, SlotSpec()).contains { subject in
      if case .mark(let argument) = subject { bearers.contains { $0.entity == argument.entity } } else { false }
    }
  }

  private func reference(_ bearers: [MarkedSentence.Mark], _ words: Range<Int>) -> MarkedSentence.Mark {
    var mark = bearers[0]
    (mark.words, mark.isReference, mark.isPossessive) = (words, true, false)
    mark.others = bearers.dropFirst().map(\.entity)
    return mark
  }

  /// "both countries" in a text of two countries.
  private func parties(_ count: Int, _ fits: (MarkedSentence.Mark) -> Bool) -> [MarkedSentence.Mark]? {
    guard document.parties.count == count else { return nil }
    let marks = document.parties.map { party in
      MarkedSentence.Mark(
        words: 0..<0, entity: Int(party.rawValue), kind: document.entities.kind(party), role: document.entities.role(party))
    }
    return marks.allSatisfy { $0.role == .state && fits($0) } ? marks : nil
  }

  /// "X does not replace Y. The two *bodies* will …": whatever they are, where the sentence has named just so many.
  private func anyBearers(_ count: Int, _ noun: String, _ told: LastNames, _ clauses: Clauses) -> [MarkedSentence.Mark]? {
    let all = Self.distinct(told.marks)
    return clauses.isOne(noun, of: "kind any") && all.count == count ? all : nil
  }

  /// "Piracy and illegal fishing are growing. … *both crimes*": where the sentence, else the one before, has named just so many.
  private func crimes(_ count: Int, _ noun: String, _ here: LastNames, _ clauses: Clauses, _ passage: Int) -> [MarkedSentence.Mark]? {
    guard clauses.isOne(noun, of: "kind CrimeArea") else { return nil }
    let told = here.crimes.isEmpty ? lastNames.flatMap { $0.passage == passage ? $0.crimes : nil } ?? [] : here.crimes
    let all = Self.distinct(told)
    return all.count == count ? all : nil
  }

  private func bearers(_ count: Int, _ told: LastNames, _ fits: (MarkedSentence.Mark) -> Bool) -> [MarkedSentence.Mark]? {
    let all = Self.distinct(told.marks.filter(fits))
    if all.count == count { return all }
    let groups = told.groups.map { Self.distinct($0) }.filter { $0.count == count && $0.allSatisfy(fits) }
    return groups.count == 1 ? groups[0] : nil
  }

  static func distinct(_ marks: [MarkedSentence.Mark]) -> [MarkedSentence.Mark] {
    var seen: Set<Int> = []
    return marks.filter { seen.insert($0.entity).inserted }
  }

  /// How many a phrase without a name says it means: "both agencies", "the three countries"; not "two agencies of the Union".
  private func count(of index: Int, _ clauses: Clauses) -> Int? {
    let phrase = clauses.phrases[index]
    guard phrase.kind == .noun, phrase.head == nil, phrase.isPlural, phrase.modifiers.isEmpty, phrase.words.count <= Self.longestCount,
      !clauses.prepositions[index].contains(where: { $0 == index + 1 && clauses.phrases[$0].word == "of" })
    else { return nil }
    let words = phrase.words.map { clauses.sentence.words[$0] }
    guard phrase.isDefinite, let count = (2...6).first(where: { count in words.contains { clauses.isOne($0, of: "count \(count)") } })
    else {
      return nil
    }
    return count
  }

  /// The most words of such a phrase: "all the six countries".
  private static let longestCount = 4

  private func fits(_ mark: MarkedSentence.Mark, _ noun: String, _ clauses: Clauses) -> Bool {
    clauses.isOne(noun, of: "kind \(mark.kind.rawValue)") || mark.role.map { clauses.isOne(noun, of: "kind \($0.rawValue)") } ?? false
  }

  /// "the two *centres*": such a noun is part of the name.
  private func isCalled(_ mark: MarkedSentence.Mark, _ noun: String) -> Bool {
    let known = document.entities[EntityIndex(UInt32(mark.entity))].entity
    return ([known.name] + known.aliases).contains { name in
      NameWords.of(name).contains { word in
        let key = Folding.key(word)
        return noun == key + "s" || key.utf8.last == UInt8(ascii: "y") && noun == key.dropLast() + "ies"
      }
    }
  }

  /// "*This release* was produced with the support of X", "*These Terms of Reference* replace Y": the text itself. O(words).
  private func ownText(in sentence: PassageSentence) -> [MarkedSentence.Mark] {
    let clauses = sentence.clauses
    let words = clauses.sentence.words
    guard let determiners = clauses.grammar.lists["self"], words.contains(where: determiners.contains) else { return [] }
    let names = ownSorts(clauses.grammar)
    return words.indices.compactMap { at in
      guard determiners.contains(words[at]), let name = names.first(where: { words[(at + 1)...].starts(with: $0) }) else { return nil }
      let span = at..<at + 1 + name.count
      guard !clauses.sentence.marks.contains(where: { $0.words.overlaps(span) }) else { return nil }
      return MarkedSentence.Mark(
        words: span, entity: Int(document.own.rawValue), kind: .document, role: document.entities.role(document.own), isReference: true)
    }
  }

  /// What the text may call itself, word by word, longest first.
  private func ownSorts(_ grammar: Grammar) -> [[String]] {
    let list = speaksForItself ? "own text" : "own news"
    var sorts = (grammar.lists[list] ?? []).map { $0.split(separator: " ").map(String.init) }
    if let sort = document.entities[document.own].text?.sort {
      let words = sort.split(separator: " ").map(String.init)
      sorts.append(words)
      if let last = words.last, !sort.contains(" of ") { sorts.append([last]) }
    }
    return sorts.sorted { $0.count > $1.count }
  }
}
