import EntenteLexicon
import EntenteModel

/// "it" that somebody else acts upon, and "its" before what somebody else sees to: both reach back over the start of their sentence.
extension RelationPass {
  /// "X funds the Centre. Y has lent *it* two analysts": what was helped last, in the same paragraph; else what the sentence before was about, where it
  /// named nothing else that "it" could be, or those who do something are states.
  func acted(_ last: LastSubject, _ clauses: Clauses) -> MarkedSentence.Mark? {
    guard !last.isOneOfSeveral, last.mark.role != .state else { return nil }
    let doers = clauses.sentence.marks
    if let helped = relations.last, helped.passage == last.passage, [.funds, .supports].contains(helped.type),
      Int(helped.from.rawValue) == last.mark.entity
    {
      let all = Set(relations.filter { $0.passage == helped.passage && $0.from == helped.from && $0.type == helped.type }.map(\.to))
      guard all.count == 1, !doers.contains(where: { $0.entity == Int(helped.to.rawValue) }) else { return nil }
      var mark = last.mark
      (mark.entity, mark.kind, mark.role) = (
        Int(helped.to.rawValue), document.entities.kind(helped.to), document.entities.role(helped.to)
      )
      return mark
    }
    guard doers.first.map({ $0.role == .state }) == true || !last.isBesideOthers, !doers.contains(where: { $0.entity == last.mark.entity })
    else { return nil }
    return last.mark
  }

  /// "The Plan was adopted. X coordinates *its implementation*": whose it is where a body is said to do something to what only the other has: a plan's
  /// implementation, a programme's costs; and of a body what no state has, where states do it ("Peru holds *its chair*"). O(phrases).
  func ownedByAnother(_ clauses: Clauses, _ last: LastSubject) -> [Range<Int>] {
    guard !last.isOneOfSeveral, !clauses.sentence.marks.contains(where: { $0.entity == last.mark.entity }) else { return [] }
    return clauses.phrases.compactMap { phrase in
      guard phrase.kind == .noun, phrase.head == nil, phrase.isPossessed, phrase.words.count > 1 else { return nil }
      let own = phrase.words.lowerBound
      guard clauses.isOne(clauses.sentence.words[own], of: "singular possessive"), isOwned(phrase, by: last, clauses) else { return nil }
      return own..<own + 1
    }
  }

  private func isOwned(_ phrase: Phrase, by last: LastSubject, _ clauses: Clauses) -> Bool {
    let named = clauses.sentence.marks.filter { isBearer($0.kind) }
    let before = named.filter { $0.words.upperBound <= phrase.words.lowerBound }
    let isThing = [.programme, .instrument, .document, .event].contains(last.mark.kind)
    // "X ended. Y took *its place*": nobody takes their own.
    if clauses.isOne(phrase.headWord, of: "of what was before"), !before.isEmpty, before.allSatisfy({ $0.kind == last.mark.kind }) {
      return true
    }
    if isThing, clauses.isOne(phrase.headWord, of: "of a thing") { return before.allSatisfy { $0.kind == .actor } }
    guard last.mark.role != .state, !last.isActedUpon, clauses.isOne(phrase.headWord, of: isThing ? "of a body or thing" : "of a body")
    else { return false }
    return before.allSatisfy { $0.role == .state } && named.contains { $0.role == .state }
  }

  private func isBearer(_ kind: NodeKind) -> Bool {
    [.actor, .programme, .network, .instrument, .document, .event].contains(kind)
  }

  /// "Malta joined *it* in 2021", "X exchanges data *with it*": the object of the first verb, or what a preposition behind it has, where nobody but those who do
  /// something is named before it. O(phrases).
  /// - Parameter isDirect: whether it must stand right behind the verb.
  func actedUpon(_ clauses: Clauses, isDirect: Bool = false) -> Range<Int>? {
    guard let verb = clauses.phrases.firstIndex(where: { $0.verb != nil }), let group = clauses.phrases[verb].verb, group.form == .finite,
      !group.isPassive, !group.isCopula
    else { return nil }
    if !isDirect, let told = toldOf(below: verb, clauses) { return told }
    guard case .phrase(let subject)? = group.subjects.first, clauses.phrases[subject].head != nil,
      let object = clauses.phrases.indices.first(where: { $0 > verb && isPronoun($0, clauses) })
    else { return nil }
    if object != verb + 1 {
      guard !isDirect, case .preposition = clauses.phrases[object].link,
        clauses.phrases[verb + 1..<object].allSatisfy({ [.noun, .preposition, .connector].contains($0.kind) })
      else { return nil }
    }
    let words = clauses.phrases[object].words
    let doers = Set(clauses.all(from: subject, through: clauses.conjuncts).compactMap { clauses.phrases[$0].head })
    let before = clauses.sentence.marks.indices.filter { clauses.sentence.marks[$0].words.lowerBound < words.lowerBound }
    return before.allSatisfy { doers.contains($0) || clauses.sentence.marks[$0].role == .state } ? words : nil
  }

  /// "The Ministers commended *it* for", "They called on X to support *it*", "We noted that X supports *it*": where those whose text it is act, what is acted upon, if
  /// nobody but those who do something to it is named before. O(phrases).
  private func toldOf(below verb: Int, _ clauses: Clauses) -> Range<Int>? {
    let isTheirs: Bool
    switch clauses.phrases[verb].verb?.subjects.first {
    case .speaker: isTheirs = true
    case .phrase(let subject):
      isTheirs = clauses.phrases[subject].head == nil && (clauses.isSignatory(subject) || isPluralPronoun(subject, clauses))
    default: isTheirs = false
    }
    guard isTheirs, let object = clauses.phrases.indices.first(where: { $0 > verb && isPronoun($0, clauses) }),
      clauses.isObjectPronoun(object), let doing = clauses.governingVerb(object), let group = clauses.phrases[doing].verb
    else { return nil }
    // "We thank X for *a new project* and for funding it": what the sentence has told of itself.
    let isToldHere = clauses.phrases[verb..<object].contains { phrase in
      phrase.kind == .noun && phrase.head == nil && !phrase.isPlural && !phrase.isPossessed
        && !clauses.grammar.isDate(clauses.sentence.words[phrase.words])
    }
    if isToldHere { return nil }
    let words = clauses.phrases[object].words
    var doers: Set<Int> = []
    if doing != verb {
      let by = clauses.marks(clauses.complements(clauses.agentPreposition, after: doing, SlotSpec(), blockedBy: { _ in false }))
      for end in clauses.subjects(doing, SlotSpec()) + by { if case .mark(let argument) = end { doers.insert(argument.mark) } }
      if doers.isEmpty || group.isRelative { return nil }
    }
    let before = clauses.sentence.marks.indices.filter { clauses.sentence.marks[$0].words.lowerBound < words.lowerBound }
    return before.allSatisfy(doers.contains) ? words : nil
  }

  private func isPronoun(_ index: Int, _ clauses: Clauses) -> Bool {
    let phrase = clauses.phrases[index]
    return phrase.kind == .noun && phrase.head == nil && phrase.words.count == 1
      && clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular pronoun")
  }
}
