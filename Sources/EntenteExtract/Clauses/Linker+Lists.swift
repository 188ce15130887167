import EntenteLexicon
import EntenteModel

/// Lists that a phrase announces, and the noun that a name spells out.
extension Linker {
  /// "*The following States* were represented: A, B": the subject that announces the list behind its verb.
  func announced() -> Int? {
    guard let verb = lastFinite, verb == lastVerb, let group = phrases[verb].verb, case .phrase(let subject)? = group.subjects.first,
      phrases[subject].head.map({ sentence.marks[$0].role == .group }) ?? true
    else { return nil }
    let announces = phrases[subject].words.contains { grammar.lists["following"]?.contains(sentence.words[$0]) == true }
    return announces || isCounted(subject) ? subject : nil
  }

  /// "*Three States* have joined X: A, B and C", "*The following bodies* report to X: A and B": the list is of the subject, not of the one thing named last.
  var listIsOfSubject: Bool {
    guard let last, let head = phrases[last].head, !phrases[last].isPlural, sentence.marks[head].role != .group,
      case .object = phrases[last].link
    else { return false }
    return announced() != nil
  }

  /// "X, *the programme that* Peru runs": a noun of the name's own sort that a relative clause goes on about.
  func isOfItsSort(_ index: Int, _ last: Int) -> Bool {
    phrases[index].isDefinite && !phrases[index].isPlural && index + 1 < phrases.count && phrases[index + 1].kind == .relative
      && kinship(index, phrases[last].head) > 0
  }

  /// "*projects* that Peru finances, *among them* A and B": the list is of what the relative clause goes on about. O(1).
  func listedBehindRelative(_ index: Int) -> Int? {
    guard phrases[index].head != nil, let verb = lastVerb, let told = phrases[verb].verb?.antecedent, told.preposition == nil,
      phrases[told.phrase].head == nil, phrases[told.phrase].isPlural
    else { return nil }
    return told.phrase
  }

  private func isCounted(_ subject: Int) -> Bool {
    phrases[subject].head == nil && phrases[subject].isPlural
      && phrases[subject].words.prefix(2).contains { grammar.lists["quantity"]?.contains(sentence.words[$0]) == true }
  }

  /// "serves to prevent, along the coast and in its ports*:* smuggling": a verb whose object comes behind the colon.
  func waitsForList(at colon: Int) -> Bool {
    guard phrases[colon].word == ":", let verb = openVerb, let group = phrases[verb].verb, group.objects.isEmpty, !group.isPassive,
      verb > 0, phrases[verb - 1].kind != .boundary
    else { return false }
    if let lemma = group.lemma, grammar.lists["telling"]?.contains(grammar.verbs[lemma]) == true { return false }
    // "comprises, *as members*: Peru; as observers: Chile": the list is of the role.
    if phrases[(verb + 1)..<colon].contains(where: { grammar.lists["capacity"]?.contains($0.word) == true }) { return false }
    // "focuses on *two areas*:": the list is of what is counted.
    if phrases[colon - 1].kind == .noun, isCounted(colon - 1) { return false }
    // "*The following were represented*:": what is announced has its own way.
    if group.isCopula, announced() != nil { return false }
    return phrases[(verb + 1)..<colon].allSatisfy { phrase in
      switch phrase.kind {
      case .preposition, .connector: true
      case .noun: if case .object = phrase.link { false } else { true }
      default: false
      }
    }
  }

  /// "concentrates on *four areas* in which the analysts see risks*:* smuggling": what is counted or announced, and told of before it is listed.
  /// O(``GrammarLimit/frontier``).
  func countedBefore(_ colon: Int) -> Int? {
    guard let relative = phrases[..<colon].lastIndex(where: { $0.kind == .relative || $0.kind == .boundary }),
      phrases[relative].kind == .relative, colon - relative < GrammarLimit.frontier
    else { return nil }
    return stride(from: relative - 1, to: max(-1, relative - 3), by: -1).first { at in
      phrases[at].kind == .noun && phrases[at].head == nil && phrases[at].isPlural
        && phrases[at].words.contains {
          grammar.lists["quantity"]?.contains(sentence.words[$0]) == true
            || grammar.lists["following"]?.contains(sentence.words[$0]) == true
        }
    }
  }

  /// "*Background:* the Network was founded": one word before a clause of its own, which neither begins nor lists it.
  func isRubric(_ colon: Int) -> Bool {
    colon == 1 && phrases[0].kind == .noun && phrases[0].head == nil && phrases[0].words.count == 1 && colon + 2 < phrases.count
      && phrases[colon].word == ":" && phrases[colon + 1].kind == .noun && phrases[colon + 1].head != nil
      && phrases[colon + 2].verb.map { $0.form == .finite && !$0.isImperative } ?? false
  }

  /// "The following took part *in the Exercise*:", "were invited *to the Conference*:": an event has no list of its own.
  /// Nor has what goes on from it: "to meetings of the Board, *to all or part of a session*:".
  var isAtEvent: Bool {
    guard let last else { return false }
    let told = lastFinite == lastVerb ? lastFinite.map { $0 + 1 } ?? last : last
    return phrases[min(told, last)...last].contains { phrase in phrase.head.map { sentence.marks[$0].kind == .event } ?? false }
  }

  /// "has *two desks*, X and Y": what is counted, and then named.
  func isCounted(_ last: Int, beforeList index: Int) -> Bool {
    guard phrases[last].head == nil, phrases[last].isPlural, isPossessedOrObject(last), phrases[index].head != nil,
      index + 2 < phrases.count, phrases[index + 1].kind == .connector, phrases[index + 1].hasConjunction, phrases[index + 2].head != nil
    else { return false }
    // "*two* desks", "its *two* agencies".
    return phrases[last].words.prefix(2).contains { grammar.lists["quantity"]?.contains(sentence.words[$0]) == true }
  }

  /// "has *two desks*", "SADC and *its two agencies*".
  private func isPossessedOrObject(_ index: Int) -> Bool {
    if case .object = phrases[index].link { return true }
    return phrases[index].isPossessed || !phrases[index].possessors.isEmpty
  }

  /// "the programme on border management and … - *EUROFRONT*": the common noun that the name spells out.
  func namedByDash(_ index: Int, _ last: Int) -> Int? {
    guard phrases[index].head != nil else { return nil }
    var at: Int? = last
    for _ in 0..<GrammarLimit.frontier {
      guard let candidate = at else { return nil }
      if phrases[candidate].head == nil, kinship(candidate, phrases[index].head) > 0 { return candidate }
      at = parent(candidate)
    }
    return nil
  }

  /// "the programme for the fight against trafficking (*X*)": no crime is called so, but what is against it.
  func bracketed(_ index: Int, behind last: Int) -> Int {
    guard let head = phrases[index].head, sentence.marks[head].kind != .crimeArea, let crime = phrases[last].head,
      sentence.marks[crime].kind == .crimeArea
    else { return last }
    return namedByDash(index, last) ?? last
  }

  /// "*in Peru*": where something is, behind a preposition.
  func isScene(_ index: Int) -> Bool {
    guard index > 0, phrases[index - 1].kind == .preposition, let head = phrases[index].head else { return false }
    let mark = sentence.marks[head]
    return (mark.kind == .place || mark.role == .state) && grammar.lists["scene"]?.contains(phrases[index - 1].word) == true
  }

  /// The programme, instrument or network that is named last before the place. O(``GrammarLimit/frontier``).
  func named(before index: Int) -> Int? {
    stride(from: index - 1, to: max(-1, index - GrammarLimit.frontier), by: -1).first { at in
      phrases[at].head.map { [.programme, .instrument, .network].contains(sentence.marks[$0].kind) } ?? false
    }
  }
}
