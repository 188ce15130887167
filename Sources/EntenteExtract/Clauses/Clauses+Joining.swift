import EntenteLexicon
import EntenteModel

/// What is done beside others.
extension Clauses {
  /// "joined the Network *in condemning* X", "joins it *in its fight* against Y": whoever does something beside a body does not belong to it by that.
  /// O(``GrammarLimit/frontier``).
  func joinsInDoing(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, isOne(name(of: group), of: "joining in"), !group.isPassive else { return false }
    for at in verb + 1..<max(verb + 1, min(phrases.count, verb + GrammarLimit.frontier)) {
      if phrases[at].kind == .boundary || phrases[at].kind == .relative || phrases[at].kind == .subordinator { return false }
      guard phrases[at].kind == .preposition, phrases[at].word == "in", at + 1 < phrases.count else { continue }
      if phrases[at + 1].verb?.form == .gerund { return true }
      if let noun = complement[at], phrases[noun].head == nil, isOne(phrases[noun].headWord, of: "joint deed") { return true }
    }
    return false
  }
}

/// What is said of somebody elsewhere in the sentence.
extension Clauses {
  /// "*X is a programme* funded by Y": what one thing is said to be is told of the thing.
  func thing(describedBy phrase: Int) -> Int? {
    guard phrases[phrase].head == nil, phrases[phrase].isIndefinite, case .object(let verb) = phrases[phrase].link, isPlainCopula(verb),
      !phrases[phrase].isPlural, case .phrase(let subject)? = phrases[verb].verb?.subjects.first, subject < verb,
      phrases[subject].head != nil,
      !phrases.contains(where: { $0.link == .conjunct(subject) })
    else { return nil }
    return subject
  }

  /// "*Together with INTERPOL*, UNODC trains officers": who does it beside the subject, where that stands right behind. O(names).
  func companions(ofSubject subject: Int, _ verb: Int, _ spec: SlotSpec) -> [Argument] {
    guard let first = phrases.first, first.kind == .preposition, isOne(first.word, of: "fronted company"), subject > 0,
      let main = first.verbHost, let group = phrases[verb].verb, group.form == .finite, !group.isRelative, group.antecedent == nil,
      !group.isCopula, verb == main || group.subjects.first == phrases[main].verb?.subjects.first,
      !isOne(name(of: group), of: "no joint deed"), phrases[subject].head != nil, phrases[subject - 1].kind == .connector,
      !phrases[subject - 1].hasConjunction, !phrases[..<subject].contains(where: { $0.verb != nil || $0.kind == .relative })
    else { return [] }
    return behind(0, spec)
  }

  /// The first of those that "and" joins.
  func firstConjunct(_ index: Int) -> Int {
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      guard case .conjunct(let other) = phrases[at].link else { return at }
      at = other
    }
    return at
  }
}

/// What only goes along, and what is not done.
extension Clauses {
  /// "*the refusal* of Malta to chair X", "Norway's *unwillingness* to fund Y": the noun that says that it is not done. O(names).
  func refusal(toDo infinitive: Int) -> Int? {
    guard let group = phrases[infinitive].verb, group.form == .infinitive, let noun = group.nounGovernor, noun < infinitive else {
      return nil
    }
    if phrases[noun].head == nil, isOne(phrases[noun].headWord, of: "refusing") { return noun }
    guard case .preposition(let of) = phrases[firstConjunct(noun)].link, isOne(phrases[of].word, of: "refused by"),
      let host = phrases[of].host, phrases[host].head == nil, isOne(phrases[host].headWord, of: "refusing")
    else { return nil }
    return host
  }

  /// "held in May *with* Peru presiding": the company of nobody, but a clause of its own. O(1).
  func opensAbsolute(_ preposition: Int) -> Bool {
    guard isOne(phrases[preposition].word, of: "with"), let name = complement[preposition], name + 1 < phrases.count,
      let group = phrases[name + 1].verb, group.form == .gerund
    else { return false }
    return ["presiding", "hosting an event"].contains { isOne(self.name(of: group), of: $0) } && endsBehind(name + 1)
  }
}
