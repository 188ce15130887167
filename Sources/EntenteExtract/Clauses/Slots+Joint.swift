import EntenteLexicon
import EntenteModel

/// What two do together, each of them does; and what a relative clause's last verb does to what the clause goes on about.
extension Clauses {
  /// "cooperation *between* A and B". O(1).
  func isBetweenPartners(_ preposition: Int) -> Bool {
    guard isOne(phrases[preposition].word, of: "pairing"), let host = phrases[preposition].host else { return false }
    return phrases[host].head == nil && isOne(phrases[host].headWord, of: "joint work")
  }

  /// "the cooperation between A and B *in combating*": both of those whose cooperation it is, whichever of them stands nearer. O(1).
  func partners(combating verb: Int, nearest phrase: Int) -> Int? {
    guard phrases[verb].verb?.form == .gerund, case .conjunct = phrases[phrase].link else { return nil }
    let first = root(phrase)
    guard case .preposition(let pairing) = phrases[first].link, isBetweenPartners(pairing) else { return nil }
    return first
  }

  /// "the invitation *to Argentina and* to Panama to join": those to whom it went besides the last. O(twins).
  func addressed(besides phrase: Int, _ verb: Int, _ spec: SlotSpec) -> [Argument] {
    guard let group = phrases[verb].verb, group.form == .infinitive, group.nounGovernor != nil else { return [] }
    var named = phrase
    if phrases[named].head == nil, case .apposition(let other) = phrases[named].link { named = other }
    guard case .preposition(let last) = phrases[root(named)].link, let first = phrases[last].twin, first < last else { return [] }
    return ([first] + twins[first]).filter { $0 < last }.compactMap { complement[$0] }.flatMap {
      arguments($0, spec, throughGerunds: false)
    }
  }

  /// "the Committee, *which we decide to establish*": what the relative clause goes on about is the object of the verb that it ends in. O(1).
  func soughtBefore(_ verb: Int) -> Int? {
    guard let group = phrases[verb].verb, group.form == .infinitive, group.objects.isEmpty, let above = group.governor,
      let told = phrases[above].verb?.antecedent, told.preposition == nil,
      phrases[above].verb?.objects.allSatisfy({ $0 == told.phrase }) == true,
      let lemma = phrases[above].verb?.lemma, grammar.verbModality[lemma] != nil
    else { return nil }
    return told.phrase
  }

  /// "strengthened *international* cooperation": the word that says whose it is besides that of the two. O(words).
  func everybodys(_ trigger: Int) -> String? {
    guard phrases[trigger].verb == nil, isOne(phrases[trigger].headWord, of: "joint work") else { return nil }
    return phrases[trigger].words.lazy.map { self.sentence.words[$0] }.first { isOne($0, of: "everybody's") }
  }

  /// "*to be held in Lima*": whether a place stands behind what is still to be done. O(``GrammarLimit/verbChain``).
  func isStillToCome(_ place: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[root(place)].link, let verb = phrases[preposition].verbHost else { return false }
    return phrases[verb].verb?.form == .infinitive && modality(verb) != .fact
  }

  /// "*All members of X* but Peru *are members of Y*": of two circles none is a member of the other. O(objects).
  func areTwoCircles(_ trigger: Int) -> Bool {
    let verb: Int? =
      switch phrases[trigger].link {
      case .subject(let verb), .object(let verb), .complement(let verb): verb
      default: nil
      }
    guard let verb, let group = phrases[verb].verb, case .phrase(let subject)? = group.subjects.first else { return false }
    // "*The members of X are the* Member States of Y and Peru": the same, and no members of one another.
    if phrases[trigger].isDefinite, let circle = phrases[subject].head, sentence.marks[circle].role == .group { return true }
    guard isOne(phrases[subject].headWord, of: "membership") else { return false }
    return group.objects.contains { $0 != subject && isOne(phrases[$0].headWord, of: "membership") }
  }

  /// "A and B *coordinate with* C their calendars": a preposition right behind the verb that the rule wants over a noun. O(1).
  func followsGovernor(_ word: String, _ trigger: Int, _ rule: Rule) -> Bool {
    guard let verb = carryingVerb(trigger, rule), verb + 1 < trigger else { return false }
    return phrases[verb + 1].kind == .preposition && phrases[verb + 1].word == word
  }

  /// "*other* cooperating partners": behind a conjunction, beside those who are named.
  func areOthers(_ index: Int) -> Bool {
    guard case .conjunct = phrases[index].link, phrases[index].kind == .noun else { return false }
    return grammar.areOthers(sentence.words[phrases[index].words])
  }
}
