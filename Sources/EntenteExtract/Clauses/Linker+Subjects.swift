import EntenteLexicon
import EntenteModel

/// Where a clause's subject begins behind a comma or an "and".
extension Linker {
  /// Whether this noun phrase (with its list) is followed by a finite verb while an earlier one already governs the clause.
  func beginsClause(_ index: Int) -> Bool {
    guard lastFinite != nil || lead != nil, free == nil else { return false }
    var at = index + 1
    let ceiling = min(phrases.count, index + GrammarLimit.frontier)
    while at < ceiling {
      switch phrases[at].kind {
      // "with A *and B, and C* has": "and" alone ends a list, and a comma before the next opens what is no member of it.
      case .connector where phrases[at].hasComma && phrases[at].hasConjunction && closesPair(index): return false
      case .verb:
        if phrases[at - 1].kind == .connector, phrases[at - 1].hasConjunction { return false }
        // "and *its working methods* follow".
        let isOwned = at == index + 1 && phrases[index].isPossessed && phrases[index].isPlural
        let hasSubject =
          phrases[at].verb?.isImperative == false || phrases[at - 1].kind == .noun && (phrases[at - 1].head != nil || isOwned)
        return phrases[at].verb?.form == .finite && hasSubject
      case .noun where isPersonal(at): return false
      case .noun, .preposition, .open, .close, .hedge, .lister: break
      case .connector: if !phrases[at].hasConjunction { return isSpelledOutSubject(index, at) }
      default: return false
      }
      at += 1
    }
    return false
  }

  /// "A close partner of the Council, *X* supports Y": what somebody is stands in front of the name that is the verb's subject.
  func isDescribedInFront(_ index: Int, _ connector: Int) -> Bool {
    guard let free, lastVerb == nil, !phrases[connector].hasConjunction, phrases[index].head != nil, index + 1 < phrases.count,
      phrases[index + 1].verb?.form == .finite, phrases[index + 1].verb?.isImperative == false
    else { return false }
    return phrases[..<free].allSatisfy { $0.kind == .other } && phrases[free].head == nil && phrases[free].isIndefinite
      && !phrases[free].isPlural
      && phrases[free + 1..<connector].allSatisfy { $0.kind == .preposition || $0.kind == .noun }
  }

  /// "of A and B, only *the latter* supports": in front of its verb, one of those before and none beside them.
  func isOneOfTwo(_ index: Int) -> Bool {
    index + 1 < phrases.count && phrases[index + 1].verb?.form == .finite
      && ["first of two", "second of two"].contains { grammar.lists[$0]?.contains(phrases[index].headWord) == true }
  }

  /// "with A *and B*": a name behind "and" alone.
  private func closesPair(_ index: Int) -> Bool {
    index > 1 && phrases[index].head != nil && phrases[index - 1].kind == .connector && phrases[index - 1].hasConjunction
      && !phrases[index - 1].hasComma && phrases[index - 2].head != nil
  }

  /// "and *its successor, X, began*": a common noun, the name that spells it out between commas, and the verb.
  private func isSpelledOutSubject(_ index: Int, _ comma: Int) -> Bool {
    guard comma == index + 1, comma + 3 < phrases.count, phrases[index].head == nil, phrases[comma + 1].head != nil,
      phrases[comma + 2].kind == .connector, !phrases[comma + 2].hasConjunction, let group = phrases[comma + 3].verb
    else { return false }
    return group.form == .finite && !group.isImperative
  }

  /// "…, and *we* encourage": the text's own voice in front of its verb is no member of a list.
  func speaks(_ index: Int, _ connector: Int) -> Bool {
    phrases[index].isSpeaker && phrases[connector].hasConjunction && index + 1 < phrases.count && phrases[index + 1].verb?.form == .finite
  }

  /// "the new phase, *RIFT II*, will run": a name between commas for the definite noun before it.
  func spellsOut(_ index: Int, _ last: Int) -> Bool {
    if spellOutSeveral(index, last) { return true }
    guard phrases[last].head == nil,
      phrases[last].isDefinite || (phrases[last].isPossessed || !phrases[last].possessors.isEmpty) && !phrases[last].isPlural,
      phrases[index].head != nil, index + 2 < phrases.count, free == last
    else {
      return false
    }
    return phrases[index + 1].kind == .connector && !phrases[index + 1].hasConjunction && phrases[index + 2].verb?.form == .finite
  }

  /// "The chair of the Council, *Peru*, spoke", "created an expert group, *the Harbour Network*.": the common noun that a name between commas spells out.
  func spelledOut(_ index: Int, _ last: Int) -> Int? {
    guard phrases[index].head != nil, index + 1 < phrases.count else { return nil }
    let isOne = phrases[last].isIndefinite || phrases[last].isPossessed
    if phrases[last].head == nil, isOne, !phrases[last].isPlural, phrases[index].isDefinite || phrases[last].isPossessed,
      endsPhrase(index)
    {
      return last
    }
    let top = root(last)
    // "a register of weapons, *the Caribbean Register*, to be managed by".
    if top != last, case .object = phrases[top].link, phrases[top].head == nil, phrases[top].isIndefinite, !phrases[top].isPlural,
      phrases[last].head == nil, phrases[index].isDefinite, index + 2 < phrases.count, phrases[index + 1].kind == .connector,
      !phrases[index + 1].hasConjunction, let next = phrases[index + 2].verb, next.form != .finite
    {
      return top
    }
    guard top != last, top == free, phrases[top].head == nil, phrases[top].isDefinite, !phrases[top].isPlural, index + 2 < phrases.count,
      phrases[index + 1].kind == .connector, !phrases[index + 1].hasConjunction, phrases[index + 2].verb?.form == .finite
    else { return nil }
    return top
  }

  /// "to establish, *not later than March*, a Task Force": the verb whose object comes behind a phrase between commas.
  func interrupted(_ connector: Int) -> Int? {
    guard let verb = lastVerb, let group = phrases[verb].verb, group.objects.isEmpty, !group.isPassive, !group.isCopula, group.lemma != nil,
      !phrases[connector].hasConjunction, verb + 2 < connector, phrases[verb + 1].kind == .connector, !phrases[verb + 1].hasConjunction,
      phrases[verb + 2].kind == .preposition, group.antecedent == nil,
      phrases[(verb + 2)..<connector].allSatisfy({
        $0.kind == .noun || $0.kind == .preposition || $0.kind == .connector && $0.hasConjunction && !$0.hasComma
      })
    else { return nil }
    return verb
  }

  /// "Zambia, *outgoing Chair* of the Council", "the Unit, *part* of the Council": an office or a share without article.
  func isOffice(_ index: Int) -> Bool {
    !phrases[index].isPlural
      && (["chairmanship", "bare apposition"].contains { grammar.lists[$0]?.contains(phrases[index].headWord) == true }
        || isBareRole(index))
  }

  /// "…, *the Ministry* announced today.": who tells it, behind the last comma of the sentence. O(``GrammarLimit/verbChain``).
  func namesSource(_ index: Int, _ connector: Int) -> Bool {
    guard !phrases[connector].hasConjunction, lastFinite != nil, let reporting = grammar.lists["reporting"],
      let verb = (index + 1..<max(index + 1, min(phrases.count, index + GrammarLimit.verbChain))).first(where: { phrases[$0].kind == .verb }
      ),
      phrases[verb].verb?.form == .finite, reporting.contains(sentence.words[phrases[verb].words.lowerBound])
    else { return false }
    return phrases[index + 1..<verb].allSatisfy { [.noun, .preposition, .open, .close].contains($0.kind) }
      && phrases[(verb + 1)...].prefix { $0.kind != .boundary }.allSatisfy {
        $0.kind == .preposition || $0.kind == .noun && ($0.head == nil || sentence.marks[$0.head ?? 0].kind == .place)
      }
  }

  /// "INTERPOL and UNODC, (both) *members of* X": what the names before the comma are.
  func isMembership(_ index: Int) -> Bool {
    isBareStanding(index)
      || phrases[index].isPlural && phrases[index].words.count <= 2 && isMember(phrases[index].headWord) && index + 1 < phrases.count
        && phrases[index + 1].word == "of"
  }

  /// "Fiji and Tonga, *Associate Members*, and Kiribati, *Observer*, to join": capitals between commas that say what those before them are.
  private func isBareStanding(_ index: Int) -> Bool {
    let words = phrases[index].words
    guard words.count <= 2, words.allSatisfy({ sentence.capitals[$0] }), phrases[index].head == nil,
      index + 1 >= phrases.count || phrases[index + 1].kind == .boundary || phrases[index + 1].hasComma
    else { return false }
    let said = words.map { sentence.words[$0] }.joined(separator: " ")
    return ["standing associate", "standing observer"].contains { grammar.lists[$0]?.contains(said) == true }
  }

  private func isMember(_ word: String) -> Bool { grammar.lists["membership"]?.contains(word) == true }

  /// Whether nothing is added to a phrase behind it: the clause ends, or goes on about it.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index + 1 < phrases.count else { return true }
    switch phrases[index + 1].kind {
    case .boundary, .relative, .close: return true
    case .connector:
      return !phrases[index + 1].hasConjunction && index + 2 < phrases.count && [.verb, .relative].contains(phrases[index + 2].kind)
    default: return false
    }
  }

  /// "and *it* works with X": a pronoun in front of its verb is no member of a list.
  private func isPersonal(_ index: Int) -> Bool {
    phrases[index].words.count == 1 && index + 1 < phrases.count && phrases[index + 1].verb?.form == .finite
      && grammar.info(sentence.words[phrases[index].words.lowerBound])?.classes.contains(.pronoun) == true
  }

  /// "Following the talks on 12 July, *Spain* informed": the subject behind a phrase that sets the scene.
  func endsFronted(_ index: Int, _ connector: Int) -> Bool {
    if opensWithGerund, !opensWithAuxiliary, free == nil, lastFinite == nil, !phrases[connector].hasConjunction, index + 1 < phrases.count,
      let group = phrases[index + 1].verb
    {
      return group.form == .finite && !group.isImperative
    }
    if opensWithGerund, free == nil, lastFinite == nil, !phrases[connector].hasConjunction, opensWithAuxiliary {
      return isSubjectBehindParticiple(index)
    }
    // "Together with X, whose chair is Peru, *the Agency* published": its own verb is right behind it.
    if let lastFinite, phrases[lastFinite].verb.map({ $0.isRelative || $0.antecedent != nil }) ?? false || isBehindOwner(lastFinite),
      free == nil, lead == nil, !phrases[connector].hasConjunction, isFronted
    {
      let next = phrases[min(index + 1, phrases.count)...].prefix(GrammarLimit.frontier).first {
        !($0.kind == .noun || $0.kind == .connector && $0.hasConjunction && !$0.hasComma)
      }
      return next?.verb.map { $0.form == .finite && !$0.isImperative } ?? false
    }
    guard free == nil, lastFinite == nil, lead == nil, !phrases[connector].hasConjunction else { return false }
    if opensWithParticiple { return isSubjectBehindParticiple(index) }
    guard isFronted, !isDescription(index, ofFronted: connector) else { return false }
    for at in min(index + 1, phrases.count)..<min(phrases.count, index + GrammarLimit.frontier) {
      if phrases[at].kind == .boundary { return false }
      if phrases[at].kind == .verb, phrases[at].verb?.form == .finite { return true }
    }
    return false
  }

  /// "Through the Programme, *a joint project of A and B,* Peru trains": what the name in front is, where another comma and a name follow before the verb.
  private func isDescription(_ index: Int, ofFronted comma: Int) -> Bool {
    guard comma > 0, phrases[comma - 1].head != nil || phrases[comma - 1].headWord == phrases[index].headWord, phrases[index].head == nil,
      phrases[index].isIndefinite, !phrases[index].isPlural
    else {
      return false
    }
    for at in min(index + 1, phrases.count)..<min(phrases.count, index + GrammarLimit.frontier) {
      switch phrases[at].kind {
      case .connector where !phrases[at].hasConjunction: return at + 1 < phrases.count && phrases[at + 1].head != nil
      case .boundary: return false
      case .verb where phrases[at].verb?.form == .finite: return false
      default: continue
      }
    }
    return false
  }

  /// "X, *whose chair is*": the verb of a clause whose subject belongs to what stands before it.
  private func isBehindOwner(_ verb: Int) -> Bool {
    guard case .phrase(let subject)? = phrases[verb].verb?.subjects.first else { return false }
    return phrases[subject].owner != nil
  }

  /// "…, on 3 March 2022 *the Ministers* agreed": a noun right behind a date, in front of a finite verb, begins the clause.
  func startsBehindDate(_ index: Int) -> Bool {
    guard let last, last == index - 1, pending.connector == nil, pending.preposition == nil, free == nil, isDate(last) else { return false }
    return isSubjectToCome(index)
  }

  /// "Following its creation to coordinate them, *Europol* signed": behind the comma that ends what stands in front.
  func endsAim(_ index: Int) -> Bool {
    guard let connector = pending.connector, !phrases[connector].hasConjunction, free == nil, lastFinite == nil, lead == nil, isFronted
    else { return false }
    return isSubjectToCome(index)
  }

  /// Whether a finite verb follows in the clause. O(``GrammarLimit/frontier``).
  private func isSubjectToCome(_ index: Int) -> Bool {
    for at in min(index + 1, phrases.count)..<min(phrases.count, index + GrammarLimit.frontier) {
      if [.boundary, .subordinator, .relative].contains(phrases[at].kind) { return false }
      if phrases[at].verb?.form == .finite { return true }
    }
    return false
  }

  /// "*Recalling* the Treaty, the Ministers adopted".
  private var opensWithGerund: Bool { phrases.first?.verb?.form == .gerund }

  /// "*Having* trained them, X opened".
  private var opensWithAuxiliary: Bool {
    phrases.first.map { grammar.lists["opening auxiliary"]?.contains(sentence.words[$0.words.lowerBound]) == true } ?? false
  }

  /// "*Led by* Peru, the Centre combats".
  private var opensWithParticiple: Bool { phrases.first?.verb.map { $0.form == .participle && $0.isPassive } ?? false }

  /// "Funded by A, B and C, *the Centre* supports": what stands behind the last comma before the verb, but for what is told beside it ("the Centre,
  /// *a body of X*, supports"). O(``GrammarLimit/frontier``).
  private func isSubjectBehindParticiple(_ index: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(phrases.count, index + GrammarLimit.frontier)) {
      switch phrases[at].kind {
      case .boundary, .subordinator: return false
      case .relative: return true
      case .verb where phrases[at].verb?.form == .finite: return phrases[at].verb?.isImperative == false || phrases[at - 1].kind == .noun
      case .connector where !phrases[at].hasConjunction:
        guard at + 1 < phrases.count, phrases[at + 1].kind == .noun else { continue }
        if !phrases[at + 1].isIndefinite, !endsPhrase(at + 1) { return false }
      default: continue
      }
    }
    return false
  }

  /// "*Led* by Peru and *funded* by Chile, the Centre": what opens the sentence is told of its subject.
  mutating func tellOfSubject(_ subject: Int) {
    guard opensWithParticiple, lastFinite == nil, lead == nil else { return }
    for at in phrases[..<subject].indices {
      guard let group = phrases[at].verb, group.form == .participle, group.subjects.isEmpty else { continue }
      phrases[at].verb?.subjects = [.phrase(subject)]
    }
  }

  /// Whether the clause opens with a preposition.
  private var isFronted: Bool { phrases.first?.kind == .preposition || phrases.first?.verb?.form == .infinitive }
}
