import EntenteLexicon
import EntenteModel

/// Clauses that a subordinator opens: "it is proposed *that X fund Y*", "*if X funds Y*".
extension Clauses {
  /// The word that opens the clause of a finite verb, over what stands before the verb in it; `nil` for a main clause. O(``GrammarLimit/verbChain`` ×
  /// ``GrammarLimit/frontier``).
  func opening(ofClause verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<GrammarLimit.verbChain {
      guard let group = phrases[verb].verb, group.form == .finite, !group.isRelative, group.subjects.first != .speaker, !group.isLead else {
        return nil
      }
      var at = verb - 1
      let floor = max(0, verb - GrammarLimit.frontier)
      while at >= floor, phrases[at].kind != .subordinator, phrases[at].kind != .boundary, phrases[at].kind != .relative,
        phrases[at].verb?.form != .finite
      {
        at -= 1
      }
      guard at >= floor else { return nil }
      if phrases[at].kind == .subordinator { return at }
      // "that X fund Y *and* Z support W": what goes on from a clause stands under the same word.
      guard phrases[at].verb != nil, goesOn(verb, from: at) else { return nil }
      verb = at
    }
    return nil
  }

  /// "we hope that X funds Y, *and that* Z supports W": the first of several such clauses, which tells how all of them are said. O(phrases before).
  private func firstOfSeveral(_ opening: Int) -> Int {
    var first = opening
    while first > 1, phrases[first - 1].kind == .connector, phrases[first - 1].hasConjunction,
      let earlier = phrases[..<(first - 1)].lastIndex(where: { $0.kind == .subordinator || $0.kind == .boundary }),
      phrases[earlier].kind == .subordinator, phrases[earlier].word == phrases[first].word
    {
      first = earlier
    }
    return first
  }

  /// Whether nothing but names, and a conjunction among them, parts a verb from the one before it.
  private func goesOn(_ verb: Int, from before: Int) -> Bool {
    phrases[before + 1..<verb].contains { $0.kind == .connector && $0.hasConjunction && !$0.hasComma }
  }

  /// How firm what a clause says can be at most, by the word that opens it and by what stands before that: proposed, hoped, still to be seen.
  func firmness(ofClause verb: Int) -> Modality {
    guard let opening = opening(ofClause: verb).map(firstOfSeveral) else { return .fact }
    let word = phrases[opening].word
    if isOne(word, of: "open question") || isOne(word, of: "purpose conjunction") { return .possibility }
    guard isOne(word, of: "content"), opening > 0 else { return .fact }
    return firmness(before: opening, verb)
  }

  /// Whether a clause only says upon what something else depends ("*if* X funds Y"), or is denied ("*deny that* X funds Y"): the word that says so.
  func condition(ofClause verb: Int) -> Int? {
    if isFrontedCase(verb) { return 0 }
    guard let opening = opening(ofClause: verb).map(firstOfSeveral) else { return nil }
    if isOne(phrases[opening].word, of: "condition") || isCase(opening, verb) || isOnlyAsked(opening, verb) { return opening }
    // "there is *no evidence that*".
    if opening > 0, isOne(phrases[opening].word, of: "content"), phrases[opening - 1].kind == .noun, deniesItself(opening - 1) {
      return opening - 1
    }
    if isOne(phrases[opening].word, of: "content"), let alleged = allegation(before: opening) { return alleged }
    guard isOne(phrases[opening].word, of: "content"), let above = phrases[..<opening].lastIndex(where: { $0.verb != nil }),
      opening - above <= GrammarLimit.lookahead, let group = phrases[above].verb
    else { return nil }
    return group.isNegated || isOne(name(of: group), of: "denying") ? above : nil
  }

  /// "the question *whether* X funds Y was left open", "asked *whether* X funds Y": unless it is considered, or only could be, nobody says so.
  private func isOnlyAsked(_ opening: Int, _ verb: Int) -> Bool {
    guard isOne(phrases[opening].word, of: "open question"), phrases[verb].verb?.modality == nil else { return false }
    guard let above = phrases[..<opening].lastIndex(where: { $0.verb != nil }), let lemma = phrases[above].verb?.lemma else { return true }
    return grammar.verbModality[lemma] != .possibility && !isOne(grammar.verbs[lemma], of: "being settled")
  }

  /// "the *claim* by certain media that", "the *rumour* that": what others only allege is not even possible by this text. O(``GrammarLimit/lookahead``).
  private func allegation(before opening: Int) -> Int? {
    for at in stride(from: opening - 1, through: max(0, opening - GrammarLimit.lookahead), by: -1) {
      if phrases[at].kind == .noun, phrases[at].head == nil, isOne(phrases[at].headWord, of: "allegation") { return at }
      guard phrases[at].kind == .noun || phrases[at].kind == .preposition else { return nil }
    }
    return nil
  }

  /// "*Where* X funds Y, …": a relative word with nothing before it opens a case, in the first clause.
  private func isFrontedCase(_ verb: Int) -> Bool {
    guard phrases[0].kind == .relative, isOne(phrases[0].word, of: "case") else { return false }
    return !phrases[..<verb].contains { $0.verb != nil } && isCase(0, verb)
  }

  /// "*When* X joins, Y will chair it", "*Where* X funds Y, Z applies": cases that may come; "when X joined" tells what was.
  private func isCase(_ opening: Int, _ verb: Int) -> Bool {
    guard isOne(phrases[opening].word, of: "case"), opening == 0 || !isOne(phrases[opening].word, of: "place relative") else {
      return false
    }
    let words = phrases[verb].words.map { sentence.words[$0] }
    return !isPast(verb) || words.contains { isOne($0, of: "present auxiliary") }
  }

  /// "the *proposal* that", "*proposed* to Peru that", "it is *important* that": by the nearest word before "that" which says how firm it is.
  private func firmness(before opening: Int, _ verb: Int) -> Modality {
    for at in stride(from: opening - 1, through: max(0, opening - GrammarLimit.lookahead), by: -1) {
      let phrase = phrases[at]
      if phrase.kind == .boundary || phrase.kind == .subordinator { return .fact }
      if phrase.kind == .noun, phrase.head == nil {
        if ["hoping noun", "doubtful", "hearsay noun"].contains(where: { isOne(phrase.headWord, of: $0) }) { return .possibility }
        if isOne(phrase.headWord, of: "asking noun") || isOne(phrase.headWord, of: "needed") { return .call }
      }
      guard let group = phrase.verb else { continue }
      if group.isCopula, group.lemma == nil { continue }
      let told = firmness(told: group, verb)
      // "it is too early *to say* that".
      if told == .fact, group.form == .infinitive { continue }
      return told == .fact ? .fact : min(modality(at), told)
    }
    return .fact
  }

  /// What is agreed or decided "that X *be* done" is undertaken; "that X does", the view that is taken.
  private func firmness(told group: VerbGroup, _ verb: Int) -> Modality {
    let name = name(of: group)
    if isOne(name, of: "hoping") || isOne(name, of: "claiming") { return .possibility }
    // "*it is believed* that".
    if group.isPassive, isOne(name, of: "hearsay impersonal") { return .possibility }
    if isOne(name, of: "ensuring") { return .commitment }
    guard let lemma = group.lemma, let lexical = grammar.verbModality[lemma] else { return .fact }
    let isView = lexical == .possibility || isOne(name, of: "settling")
    return isView && !isSubjunctive(verb) ? .fact : lexical
  }

  /// "that X *be* done".
  private func isSubjunctive(_ verb: Int) -> Bool { isOne(sentence.words[phrases[verb].words.lowerBound], of: "subjunctive") }
}
