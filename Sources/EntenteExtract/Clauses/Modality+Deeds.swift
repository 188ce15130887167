import EntenteLexicon
import EntenteModel

/// Deeds that a noun tells of, "the accession of X to Y": whether they are done hangs on what the sentence says of them.
extension Clauses {
  /// "the accession of X *is still pending*", "X *pursues* its accession": how firm the deed can be at most. O(1).
  func firmness(ofDeed index: Int) -> Modality {
    guard isDeed(index) else { return .fact }
    switch phrases[index].link {
    case .subject(let verb): return firmness(saidBy: verb)
    case .object(let verb):
      return phrases[verb].verb.map(firmness(ofDoing:)) ?? .fact
    case .preposition(let preposition):
      // "works *towards* its accession", "a step *towards* the creation of X".
      return isOne(phrases[preposition].word, of: "towards") ? .possibility : .fact
    default: return .fact
    }
  }

  /// "the accession of X *has not been concluded*": the verb that denies the deed. O(1).
  func denial(ofDeed index: Int) -> Int? {
    guard isDeed(index), case .subject(let verb) = phrases[index].link, phrases[verb].verb?.isNegated == true else { return nil }
    return verb
  }

  private func isDeed(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.kind == .noun && phrase.head == nil && isOne(phrase.headWord, of: "deed")
  }

  private func firmness(saidBy verb: Int) -> Modality {
    guard let group = phrases[verb].verb else { return .fact }
    let own = group.modality ?? .fact
    if group.isPassive { return min(own, firmness(ofDoing: group)) }
    let behind = phrases[verb].words.upperBound..<min(sentence.words.count, phrases[verb].words.upperBound + Self.nearState)
    return behind.contains { isOne(sentence.words[$0], of: "unfinished") } ? .possibility : own
  }

  private func firmness(ofDoing group: VerbGroup) -> Modality {
    if isOne(name(of: group), of: "leaving open") { return .possibility }
    return isOne(name(of: group), of: "pursuing") ? .commitment : .fact
  }

  /// "is *still very much under* way": how far behind the verb the word stands that says so.
  private static let nearState = 4

  /// "CEPOL: *run* the courses": what a list sets one to do is not done yet. O(1).
  func isTask(_ index: Int) -> Bool {
    guard index > 1, let group = phrases[index].verb, group.form == .finite, group.modality == nil, phrases[index].words.count == 1,
      phrases[index - 1].kind == .boundary, sentence.words[phrases[index - 1].words.lowerBound] == ":", phrases[0].head != nil,
      phrases[..<(index - 1)].allSatisfy({ $0.kind == .noun || $0.kind == .connector })
    else { return false }
    let word = sentence.words[phrases[index].words.lowerBound]
    return group.lemma.map { grammar.verbs[$0] == word } ?? false
  }

  /// "our request *to* X to *share* with Y", "… and to *train* Z": what is asked of somebody by a noun. O(``GrammarLimit/frontier``).
  func firmness(ofAsked index: Int) -> Modality {
    guard let group = phrases[index].verb, group.form == .infinitive,
      group.governor == nil && group.nounGovernor == nil || group.nounGovernor.map(isWithinAside) == true
    else { return .fact }
    for at in stride(from: index - 1, through: max(0, index - GrammarLimit.frontier), by: -1) {
      let phrase = phrases[at]
      if phrase.kind == .boundary || phrase.kind == .subordinator || phrase.verb?.form == .finite { return .fact }
      guard phrase.kind == .noun, phrase.head == nil, phrases[at + 1].kind == .preposition else { continue }
      if isOne(phrase.headWord, of: "asking noun"), isOne(phrases[at + 1].word, of: "asked of") { return .call }
    }
    return .fact
  }

  /// "We invite Peru, *a founding member of X*, to join", "our invitation to Fiji, *Associate Member*, to join": what somebody is between commas governs nothing.
  /// O(``GrammarLimit/verbChain``).
  func isWithinAside(_ phrase: Int) -> Bool {
    var at = phrase
    for _ in 0..<GrammarLimit.verbChain {
      switch phrases[at].link {
      case .apposition: return phrases[at].head == nil
      case .preposition(let preposition):
        guard let host = phrases[preposition].host, host < at else { return false }
        at = host
      case .conjunct(let other), .listed(let other): at = other
      default: return false
      }
    }
    return false
  }

  /// "invite", "urge", "ask": whose object does what the infinitive says.
  func controls(_ verb: Int) -> Bool { phrases[verb].verb?.lemma.map { grammar.verbClasses[$0].contains(.control) } ?? false }

  /// "that, through Y, *it prepare* an assessment": a singular "it" whose verb has no ending is asked to. O(1).
  func isSubjunctive(ofIt index: Int) -> Bool {
    guard index > 0, let group = phrases[index].verb, group.form == .finite, group.modality == nil, phrases[index].words.count == 1,
      phrases[index - 1].kind == .noun, phrases[index - 1].words.count == 1, isSingularPronoun(index - 1), !isPast(index)
    else { return false }
    return group.lemma.map { grammar.verbs[$0] == sentence.words[phrases[index].words.lowerBound] } ?? false
  }

  /// "undertake to *keep the plan aligned* with X": a participle that says how a verb leaves its object is as firm as that verb. O(1).
  func keeping(_ participle: Int) -> Int? {
    guard participle > 1, phrases[participle].verb?.form == .participle, phrases[participle - 1].kind == .noun,
      case .object(let verb) = phrases[participle - 1].link, let group = phrases[verb].verb, isOne(name(of: group), of: "keeping")
    else { return nil }
    return verb
  }
}
