import EntenteLexicon

/// Verbs behind words that stand for what was named before, and the second of three verbs of one subject.
extension Tagger {
  func isOne(_ index: Int, of list: String) -> Bool { grammar.lists[list]?.contains(sentence.words[units[index].words.lowerBound]) == true }

  /// "*Both* support the", "*The two* support the": a subject without a noun.
  func standsForSeveral(_ index: Int) -> Bool {
    if isOne(index, of: "both") {
      guard index > 0 else { return true }
      return [.comma, .conjunction, .semicolon].contains(units[index - 1].tag)
    }
    return isOne(index, of: "numeral") && hasArticle(index)
  }

  /// "*The former* supports the".
  func standsForOneOfTwo(_ index: Int) -> Bool {
    (isOne(index, of: "first of two") || isOne(index, of: "second of two")) && hasArticle(index)
  }

  private func hasArticle(_ index: Int) -> Bool { index > 0 && isOne(index - 1, of: "the") }

  /// "X trained the officers, *equipped* the vessels and opened an office": between the first verb and the one behind "and", a past form with an object
  /// of its own. O(lookahead).
  func goesOnListing(_ index: Int, _ comma: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), clearObjectFollows(index), !isOne(index, of: "calling"), let first = verbOfClause(before: comma) else {
      return false
    }
    let told = units[first].info.verbs.first { $0.lemma == units[first].verb }?.forms ?? []
    guard !told.isDisjoint(with: [.past, .finite]) else { return false }
    return endsListOfVerbs(from: index)
  }

  /// The finite verb with which the clause began, where nothing else has been opened since.
  private func verbOfClause(before comma: Int) -> Int? {
    var at = comma - 1
    let floor = max(0, comma - GrammarLimit.lookahead)
    while at >= floor, !units[at].tag.endsClause {
      switch units[at].tag {
      case .verb: return at > 0 && [.infinitiveMark, .modal].contains(units[at - 1].tag) ? nil : at
      case .relative, .subordinator, .participle, .be, .modal, .infinitiveMark, .open, .close, .quote: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// Whether "and" with another past or present form follows. O(lookahead).
  private func endsListOfVerbs(from index: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(units.count - 1, index + GrammarLimit.lookahead)) {
      if units[at].tag.endsClause || [.relative, .subordinator, .be, .modal].contains(units[at].tag) { return false }
      guard units[at].tag == .conjunction || units[at].info.classes.contains(.conjunction), let next = after(at) else { continue }
      let forms = units[next].info.verbs.reduce(into: VerbForms()) { $0.formUnion($1.forms) }
      if !forms.isDisjoint(with: [.past, .finite]), !isOne(next, of: "numeral") { return true }
    }
    return false
  }
}
