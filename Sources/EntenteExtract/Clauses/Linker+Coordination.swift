import EntenteLexicon
import EntenteModel

/// Which earlier phrase a member of a coordination or of a list goes with: the one that is most like it, up the right edge.
extension Linker {
  /// "the *relevant EU and Latin American* agencies": a name that only says whose the noun behind the next adjective is.
  func sharesNoun(_ last: Int, _ index: Int, _ connector: Int) -> Bool {
    guard phrases[connector].hasConjunction, !phrases[connector].hasComma, phrases[last].head != nil, phrases[index].head == nil,
      phrases[index].isPlural, !phrases[index].isDefinite, phrases[index].words.count > 1,
      sentence.capitals[phrases[index].words.lowerBound]
    else { return false }
    return phrases[last].words.dropLast().contains { grammar.lists["selecting"]?.contains(sentence.words[$0]) == true }
  }

  func conjunctTarget(from last: Int, for index: Int, _ connector: Int) -> Int? {
    if let twin = describedAlike(last, index, connector) { return twin }
    var best: (score: Int, at: Int)?
    var at: Int? = last
    var depth = 0
    // Members of one list stand side by side.
    var siblings = 0
    var hasLeftRelative = false
    let high = phrases[connector].hasComma && phrases[connector].hasConjunction
    while let candidate = at, depth < GrammarLimit.frontier {
      var score = likeness(candidate, index) - (high ? depth / 2 : depth)
      if case .apposition = phrases[candidate].link, bracket == nil { score -= 4 }
      if haveOneHead(candidate, index) { score += 2 }
      if areRoles(candidate, index) { score += 8 }
      if isOtherOfKind(index), candidate == last, phrases[candidate].head != nil { score += 6 }
      if arePeople(index), arePeople(candidate) || isPresent(candidate) { score += 6 }
      if isDate(candidate), !isDate(index) { score -= 12 }
      if closesList(candidate, connector), phrases[index].head != nil, phrases[candidate].head != nil { score += 3 }
      // "the Centres of *Excellence*, the Group and the Hub".
      if phrases[index].isDefinite, phrases[index].head != nil, isBare(candidate), !isPronoun(candidate), !isPaired(candidate) {
        score -= 2
      }
      if high, siblings == 0, isInClosedRelative(candidate) { score -= 3 }
      if high, isInClosedParticiple(candidate, connector) || isDeed(index) && isNamedAgent(candidate) { score -= 12 }
      let given = high && isOfSomebody(index) ? given(to: candidate) : nil
      if given != nil { score -= 8 }
      if !phrases[connector].hasComma, hasLeftRelative { score -= 4 }
      if score > best?.score ?? Int.min { best = (score, candidate) }
      if case .conjunct = phrases[candidate].link { siblings += 1 } else { depth += 1 }
      hasLeftRelative = hasLeftRelative || isAgentInRelative(candidate)
      at = siblings > GrammarLimit.frontier ? nil : parent(candidate) ?? given
    }
    return best.map { described(by: $0.at) }
  }

  /// "the efforts of A and *other partners*": others than the name right before them.
  private func isOtherOfKind(_ index: Int) -> Bool {
    phrases[index].head == nil && phrases[index].isPlural && grammar.areOthers(sentence.words[phrases[index].words])
  }

  /// "in the presence of *X* and observers from Y".
  private func isPresent(_ index: Int) -> Bool {
    guard phrases[index].head != nil, case .preposition(let preposition) = phrases[index].link, let host = phrases[preposition].host else {
      return false
    }
    return phrases[host].head == nil && grammar.lists["presence noun"]?.contains(phrases[host].headWord) == true
  }

  /// "*Heads* of State and Government and *Ministers* of Peru": people without a name.
  private func arePeople(_ index: Int) -> Bool {
    phrases[index].kind == .noun && phrases[index].head == nil && phrases[index].isPlural && grammar.arePeople(phrases[index])
  }

  /// "X and *the member countries finance* Y": right behind the last of a coordination that has no name, a name is no second object.
  func followsConjunct(_ index: Int) -> Bool {
    guard let last, last == index - 1, phrases[last].head == nil, case .conjunct = phrases[last].link, last > 0 else { return false }
    return phrases[last - 1].kind == .connector && phrases[last - 1].hasComma
  }

  /// "by X with help from *Peru, Chile* and the Bank": "and" without a comma ends the list that commas have begun.
  private func closesList(_ candidate: Int, _ connector: Int) -> Bool {
    guard case .conjunct = phrases[candidate].link, candidate == connector - 1, candidate > 0, phrases[connector].hasConjunction else {
      return false
    }
    return !phrases[connector].hasComma && phrases[candidate - 1].kind == .connector && !phrases[candidate - 1].hasConjunction
  }

  /// "between *police* and the Organisation": what waits for its second.
  private func isPaired(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link else { return false }
    return grammar.lists["pairing"]?.contains(phrases[preposition].word) == true
  }

  /// "X, which is co-financed by *Peru* and the Commission": without a comma, who acts in a relative clause goes with the next that does.
  private func isAgentInRelative(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[index].link, phrases[preposition].word == grammar.agentPreposition,
      phrases[preposition].host == nil, let verb = phrases[preposition].verbHost
    else { return false }
    return phrases[verb].verb?.isRelative == true
  }

  /// "*the concept* developed by X and *teams* supported by Y": what has a participle and an agent of its own goes with what has the other.
  private func describedAlike(_ last: Int, _ index: Int, _ connector: Int) -> Int? {
    guard phrases[connector].hasConjunction, let own = agent(of: index), own > index, case .preposition(let by) = phrases[last].link,
      phrases[by].word == grammar.agentPreposition, by > 1, phrases[by - 1].verb?.form == .participle
    else { return nil }
    return phrases[..<(by - 1)].lastIndex { $0.kind == .noun }
  }

  /// The "by" behind a participle right behind a noun phrase, over a bracket.
  private func agent(of index: Int) -> Int? {
    var at = index + 1
    if at < phrases.count, phrases[at].kind == .open { at = (phrases[at...].firstIndex { $0.kind == .close } ?? at) + 1 }
    guard at + 1 < phrases.count, phrases[at].verb?.form == .participle, phrases[at + 1].word == grammar.agentPreposition else {
      return nil
    }
    return at + 1
  }

  /// "the programme on ports – *Safe Quays*, and Y": what goes on behind the name of one thing goes with the thing.
  private func described(by index: Int) -> Int {
    guard case .apposition(let thing) = phrases[index].link, phrases[index].head != nil, phrases[thing].head == nil,
      !phrases[thing].isPlural, bracket == nil
    else { return index }
    return thing
  }

  /// "X, which replaces *Y*, and Z": the comma before "and" closes the relative clause that a comma opened.
  private func isInClosedRelative(_ index: Int) -> Bool {
    let told: Int? =
      switch phrases[index].link {
      case .object(let verb): verb
      // "X, which receives support *from Y*, and Z".
      case .preposition(let preposition): phrases[preposition].verbHost.flatMap { $0 < index ? $0 : nil }
      default: nil
      }
    guard let verb = told, verb > 1, phrases[verb].verb?.isRelative == true, phrases[verb - 1].kind == .relative else { return false }
    return phrases[verb - 2].kind == .connector && !phrases[verb - 2].hasConjunction
  }

  /// "supported *by X*, and the establishment of Y": who acts, where only what is done goes on.
  private func isNamedAgent(_ index: Int) -> Bool {
    guard phrases[index].head != nil, case .preposition(let by) = phrases[conjunctRoot(index)].link else { return false }
    return phrases[by].word == grammar.agentPreposition
  }

  /// "*the support* given *to the region* by X, and the contribution of Y": what is given to those whom a participle's deed is for.
  private func given(to index: Int) -> Int? {
    guard case .preposition(let preposition) = phrases[index].link, preposition > 0, let group = phrases[preposition - 1].verb,
      group.form == .participle, group.isPassive
    else { return nil }
    return group.nounGovernor
  }

  private func isDeed(_ index: Int) -> Bool { isOfSomebody(index) && phrases[index].noun.classes.contains(.transparent) }

  /// "the contribution *of*".
  private func isOfSomebody(_ index: Int) -> Bool {
    phrases[index].head == nil && phrases[index].isDefinite && index + 1 < phrases.count && phrases[index + 1].word == "of"
  }

  /// "by X *and Z*, and Y": "and" without a comma has joined the last of those that act already.
  private func isLastOfPair(_ index: Int, _ connector: Int) -> Bool {
    guard case .conjunct = phrases[index].link, index > 0,
      grammar.lists["and"]?.contains(phrases[connector].word.split(separator: " ").last.map(String.init) ?? "") == true
    else { return false }
    return phrases[index - 1].kind == .connector && phrases[index - 1].hasConjunction && !phrases[index - 1].hasComma
  }

  /// "the Treaty, adopted *by X* in 2002, and Y": a day or a year and the comma before "and" close what a comma and a participle opened.
  private func isInClosedParticiple(_ index: Int, _ connector: Int) -> Bool {
    guard connector > 0, phrases[connector - 1].kind == .noun, isDate(connector - 1) || isLastOfPair(connector - 1, connector),
      case .preposition(let by) = phrases[conjunctRoot(index)].link, phrases[by].word == grammar.agentPreposition,
      let verb = phrases[by].verbHost, verb > 0, phrases[verb].verb?.form == .participle
    else { return false }
    return phrases[verb - 1].kind == .connector && !phrases[verb - 1].hasConjunction
  }

  /// "in *February 2023*, and the participation of": a day or a year, with which only another goes.
  func isDate(_ index: Int) -> Bool {
    phrases[index].head == nil && phrases[index].modifiers.isEmpty && grammar.isDate(sentence.words[phrases[index].words])
  }

  /// "the Cocaine *Desk* …, the Firearms *Desk*": names that end in the same word.
  private func haveOneHead(_ a: Int, _ b: Int) -> Bool {
    guard phrases[a].head != nil, phrases[b].head != nil, phrases[a].words.count > 1 else { return false }
    return phrases[a].headWord == phrases[b].headWord || opening(a).count == 2 && opening(a) == opening(b)
  }

  /// The first two words of a name: "*Working Group* on Harbours".
  private func opening(_ index: Int) -> ArraySlice<String> {
    guard let head = phrases[index].head else { return [] }
    return sentence.words[sentence.marks[head].words].prefix(2)
  }

  /// How alike two noun phrases are as members of one coordination.
  func likeness(_ a: Int, _ b: Int) -> Int {
    let left = phrases[a]
    let right = phrases[b]
    switch (left.head ?? left.modifiers.last, right.head ?? right.modifiers.last) {
    case (let x?, let y?):
      if sentence.marks[x].kind == sentence.marks[y].kind {
        if (sentence.marks[x].role == .state) != (sentence.marks[y].role == .state) { return 5 }
        return (left.head == nil) == (right.head == nil) ? 8 : 6
      }
      // "the Convention, adopted by X, and the Declaration".
      if [sentence.marks[x].kind, sentence.marks[y].kind].allSatisfy([NodeKind.document, .instrument].contains) { return 6 }
      return [NodeKind.crimeArea, .event, .document].contains { $0 == sentence.marks[x].kind || $0 == sentence.marks[y].kind } ? -2 : 3
    case (nil, nil):
      let sameNumber = left.isPlural == right.isPlural
      return (left.noun.classes.contains(.transparent) && right.noun.classes.contains(.transparent) ? 3 : 0) + (sameNumber ? 4 : 3)
    // "the *Kimberley Process* and the Conference": capitals that nothing knows are a name, too.
    case (nil, _?): return isUnknownName(a) ? 6 : 1
    case (let x?, nil):
      // "arson and *other forms* of organised crime".
      if sentence.marks[x].kind == .crimeArea {
        return grammar.lists["facet"]?.contains(right.headWord) == true ? 8 : crimeFollows(b) ? 5 : 1
      }
      return isUnknownName(b) ? 6 : 1
    }
  }

  /// "drug trafficking, *the illicit manufacture of pills*, cybercrime": what stands between two crimes of a list is one of it.
  private func crimeFollows(_ index: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(phrases.count, index + GrammarLimit.verbChain)) {
      switch phrases[at].kind {
      case .noun:
        guard let head = phrases[at].head, sentence.marks[head].kind == .crimeArea else { continue }
        return phrases[at - 1].kind == .connector
      case .connector, .preposition: continue
      default: return false
      }
    }
    return false
  }

  /// Capitals from the first word to the last, which no list knows.
  func isUnknownName(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.head == nil, phrase.isDefinite, phrase.words.count > 2,
      phrase.modifiers.allSatisfy({ sentence.marks[$0].kind == .place || sentence.marks[$0].role == .state })
    else { return false }
    return sentence.capitals[phrase.words.lowerBound + 1] && sentence.capitals[phrase.words.upperBound - 1]
  }

  func listTarget(from last: Int, for index: Int) -> Int? {
    var best: (score: Int, at: Int)?
    var at: Int? = last
    var depth = 0
    let item = phrases[index].head.map { sentence.marks[$0].kind }
    while let candidate = at, depth < GrammarLimit.frontier {
      var score = -2 * depth
      if let head = phrases[candidate].head {
        let kind = sentence.marks[head].kind
        score +=
          kind == .place && item != .place
          ? -12 : item == kind && kind == .crimeArea ? 5 : item == kind && sentence.marks[head].role == .group ? 5 : item == kind ? 1 : -3
      } else {
        score += (phrases[candidate].isPlural ? 4 : 0) + kinship(candidate, phrases[index].head)
        if grammar.lists["facet"]?.contains(phrases[candidate].headWord) == true { score -= 8 }
      }
      if score > best?.score ?? Int.min { best = (score, candidate) }
      at = parent(candidate)
      depth += 1
    }
    return best?.at
  }

  /// Whether a common noun is of the sort that a name is: "agencies such as", "third countries, in particular".
  func kinship(_ index: Int, _ item: Int?) -> Int {
    guard let item else { return 0 }
    let mark = sentence.marks[item]
    let word = phrases[index].headWord
    var own = ["kind \(mark.kind.rawValue)"]
    if let role = mark.role { own.append("kind \(role.rawValue)") }
    if own.contains(where: { grammar.lists[$0]?.contains(word) == true }) { return 6 }
    return grammar.lists.contains { $0.key.hasPrefix("kind ") && $0.value.contains(word) } ? -4 : 0
  }
}
