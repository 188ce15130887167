import EntenteLexicon
import EntenteModel

/// Sentences that do not begin with their subject, and words that only lean on what stands beside a name.
extension Linker {
  /// "the *Capacity Programme* of Global Affairs, which finances": of a programme, a network or a body and whose it is, what is gone on about behind a comma.
  func ownName(of whole: Int, before relative: Int) -> Int? {
    guard relative > 0, phrases[relative - 1].kind == .connector, let inner = phrases[whole].head, sentence.marks[inner].kind == .actor,
      case .preposition(let of) = phrases[whole].link, phrases[of].word == "of", let host = phrases[of].host, host == of - 1,
      let head = phrases[host].head, [.programme, .network, .instrument].contains(sentence.marks[head].kind)
    else { return nil }
    return host
  }

  /// "the presence *of A*, which became a member *of B*, and *of C*": behind a comma, the preposition before the relative clause that another one stands in.
  func outside(ofRelativeAround at: Int, word: String) -> Int? {
    guard let relative = phrases[..<at].lastIndex(where: { $0.kind == .relative || $0.kind == .boundary || $0.kind == .subordinator }),
      phrases[relative].kind == .relative, relative > 1, phrases[relative - 1].kind == .connector,
      phrases[relative..<at].contains(where: { $0.verb?.form == .finite })
    else { return nil }
    for earlier in stride(from: relative - 2, through: max(0, relative - GrammarLimit.frontier), by: -1) {
      if phrases[earlier].kind == .boundary || phrases[earlier].verb != nil { return nil }
      if phrases[earlier].kind == .preposition, phrases[earlier].word == word { return earlier }
    }
    return nil
  }

  /// "*Participating* in X are *Kenya and Malta*": what opens the sentence without a subject is said of those behind the plain verb.
  mutating func invert() {
    guard let first = phrases.first?.verb, first.form == .gerund || first.form == .participle,
      let verb = phrases.indices.first(where: { phrases[$0].verb?.form == .finite }), let group = phrases[verb].verb,
      group.isCopula, group.lemma == nil, !group.isNegated, let object = group.objects.first, phrases[object].head != nil,
      phrases[..<verb].allSatisfy({ $0.kind != .boundary && !($0.kind == .connector && $0.hasComma) && $0.kind != .subordinator }),
      phrases[verb - 1].kind == .noun
    else { return }
    phrases[0].verb?.subjects = [.phrase(object)]
    phrases[0].verb?.isLead = false
  }

  /// "X, *itself* a member of Y": a word that only leans on what is said beside the name.
  func isAsideOfItself(_ index: Int) -> Bool {
    guard let connector = pending.connector, !phrases[connector].hasConjunction, index + 1 < phrases.count, phrases[index].words.count == 1,
      grammar.lists["reflexive"]?.contains(phrases[index].headWord) == true
    else { return false }
    return phrases[index + 1].kind == .noun && phrases[index + 1].isIndefinite
  }

  /// "NOTES that X is …, and *INVITES* Y": behind "and", a verb that points or calls, as the sentence's first one does without a subject.
  func leadsAgain(_ group: VerbGroup) -> Bool {
    guard let connector = pending.connector, phrases[connector].hasComma, phrases[connector].hasConjunction,
      let first = phrases.firstIndex(where: { $0.kind == .verb }),
      let opening = phrases[first].verb, opening.isLead, opening.form == .finite, !opening.isImperative, opening.subjects == [.speaker],
      !phrases[..<first].contains(where: { $0.kind == .noun }), let lemma = group.lemma
    else { return false }
    return grammar.verbModality[lemma] != nil || grammar.verbClasses[lemma].contains(.attitude)
  }
}
