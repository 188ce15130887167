import EntenteLexicon
import EntenteModel

/// Crimes by words that only point back to them: "agreed to combat *this scourge*", "to step up cooperation against *it*", "cooperation in *this field*".
extension RelationPass {
  /// Such words marked as the crime that the sentence has named before, else the one before it. O(phrases × names).
  func crimesMeant(in sentence: PassageSentence) -> [MarkedSentence.Mark] {
    let clauses = sentence.clauses
    guard let passage = sentence.places.first?.passage else { return [] }
    return clauses.phrases.indices.compactMap { index in
      guard let isPlural = pointsToCrime(index, clauses) else { return nil }
      let here = Self.names(of: clauses, passage, before: index).crimes
      let told = here.isEmpty ? lastNames.flatMap { $0.passage == passage ? $0.crimes : nil } ?? [] : here
      let crimes = Self.distinct(told.flatMap(Self.oneByOne))
      guard isPlural ? !crimes.isEmpty : crimes.count == 1 else { return nil }
      return Self.reference(to: crimes, clauses.phrases[index].words)
    }
  }

  /// "*ransomware* … to combat it": where the sentence names what such a word stands for. O(names).
  func crimeNamed(before end: Filling.End, _ clauses: Clauses) -> Range<Int>? {
    guard case .mark(let argument) = end, case let mark = clauses.sentence.marks[argument.mark], mark.isReference, mark.kind == .crimeArea
    else { return nil }
    return clauses.sentence.marks[..<argument.mark].last { !$0.isReference && $0.entity == argument.entity }?.words
  }

  /// Whether a phrase stands for a crime, and then whether it may stand for several; `nil` for all other phrases. O(1).
  private func pointsToCrime(_ index: Int, _ clauses: Clauses) -> Bool? {
    let phrase = clauses.phrases[index]
    guard phrase.kind == .noun, phrase.head == nil, phrase.modifiers.isEmpty, phrase.words.count <= Self.longestPointing else { return nil }
    let first = clauses.sentence.words[phrase.words.lowerBound]
    if phrase.words.count == 1 {
      let isSeveral = clauses.isOne(first, of: "plural object")
      guard isSeveral || clauses.isOne(first, of: "singular pronoun"), isFought(index, clauses) else { return nil }
      return isSeveral
    }
    guard clauses.isOne(first, of: "pointing"),
      clauses.prepositions[index].first(where: { $0 == index + 1 && clauses.phrases[$0].word == "of" }) == nil
    else { return nil }
    if clauses.isOne(phrase.headWord, of: "crime called") { return phrase.isPlural }
    return clauses.isOne(phrase.headWord, of: "crime field") && isFieldOfWork(index, clauses) ? phrase.isPlural : nil
  }

  /// The most words of "this serious transnational crime".
  private static let longestPointing = 5

  /// "combat *it*", "the fight against *them*".
  private func isFought(_ index: Int, _ clauses: Clauses) -> Bool {
    switch clauses.phrases[index].link {
    case .object(let verb):
      // "to prevent it *from* spreading": whatever does something.
      if index + 1 < clauses.phrases.count, clauses.isOne(clauses.phrases[index + 1].word, of: "from whom") { return false }
      return clauses.phrases[verb].verb.map { !$0.isPassive && clauses.isOne(clauses.name(of: $0), of: "fights it") } ?? false
    case .preposition(let against):
      guard clauses.isOne(clauses.phrases[against].word, of: "against"), let host = clauses.phrases[against].host else { return false }
      return clauses.phrases[host].head == nil && clauses.isOne(clauses.phrases[host].headWord, of: "fight against it")
    default: return false
    }
  }

  /// "cooperation *in this field*".
  private func isFieldOfWork(_ index: Int, _ clauses: Clauses) -> Bool {
    guard case .preposition(let scene) = clauses.phrases[index].link, clauses.isOne(clauses.phrases[scene].word, of: "scene"),
      let host = clauses.phrases[scene].host
    else { return false }
    return clauses.phrases[host].head == nil
      && (clauses.isOne(clauses.phrases[host].headWord, of: "joint work")
        || clauses.isOne(clauses.phrases[host].headWord, of: "fight against it"))
  }
}
