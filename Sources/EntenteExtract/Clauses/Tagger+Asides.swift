import EntenteLexicon
import EntenteModel

/// Clauses between commas, which have a verb of their own and say nothing of the clause around them.
extension Tagger {
  /// Where a clause begins that a comma closes: "*As the Council was informed,* X", "X, *as the Council was informed,* financed", "X, *the Minister
  /// said,* financed". Nil where the comma closes none. O(``GrammarLimit/frontier``).
  func start(ofClauseClosedBy comma: Int) -> Int? {
    var hasVerb = false
    var at = comma - 1
    let floor = max(0, comma - GrammarLimit.frontier)
    while at >= floor {
      switch units[at].tag {
      case .verb, .be, .have, .modal: hasVerb = true
      case .comma: return hasVerb && isReport(at + 1..<comma) ? at : nil
      case .semicolon, .colon, .stop, .relative, .open, .close: return nil
      default: break
      }
      if opensClause(at), at == 0 || units[at - 1].tag == .comma { return hasVerb ? max(at - 1, 0) : nil }
      at -= 1
    }
    return nil
  }

  private func opensClause(_ index: Int) -> Bool {
    units[index].tag == .subordinator || units[index].info.classes.contains(.subordinator) || isOne(index, of: "clause opener")
  }

  /// "the Minister said", "said the Minister": who tells it.
  private func isReport(_ range: Range<Int>) -> Bool {
    guard range.count <= GrammarLimit.lookahead, let verb = range.first(where: { units[$0].tag == .verb }) else { return false }
    guard isOne(verb, of: "reporting") else { return false }
    return range.allSatisfy { $0 == verb || units[$0].tag.isNominal || [.adverb, .preposition].contains(units[$0].tag) }
  }

  /// "X, with its seat in Lima, *cooperated* with Y.": behind the comma that ends what stands between commas, the only verb that a sentence has, with
  /// nobody who did it behind.
  func isOnlyPast(_ index: Int, behind comma: Int) -> Bool {
    guard units.last?.tag == .stop, let next = after(index), sentence.words[units[next].words.lowerBound] != grammar.agentPreposition,
      units[next].tag != .comma, opensAside(before: comma), let first = units.first, first.tag.isNominal,
      !hasVerb(before: comma), !finiteFollows(index)
    else { return false }
    return !units[..<index].contains { [.semicolon, .colon, .stop].contains($0.tag) }
      && !(index + 1..<units.count).contains { at in
        units[at].info.verbs.contains { !$0.forms.isDisjoint(with: [.past, .finite]) } && !isNoun(at)
      }
  }

  /// "and hosts*, together with X, the* secretariat": an object behind what stands between commas. O(``GrammarLimit/lookahead``).
  func objectFollowsCompany(_ index: Int) -> Bool {
    guard index + 2 < units.count, units[index + 1].tag == .comma,
      grammar.lists["company"]?.contains(sentence.words[units[index + 2].words].joined(separator: " ")) == true,
      let close = (index + 3..<min(units.count, index + GrammarLimit.lookahead)).first(where: { units[$0].tag == .comma }),
      close + 1 < units.count
    else { return false }
    return [.determiner, .possessive, .name].contains(units[close + 1].tag)
  }

  /// Whether a comma that opens what another closes stands before it: none that stands before "and" does, but one before "together with".
  private func opensAside(before comma: Int) -> Bool {
    units[..<comma].indices.contains {
      units[$0].tag == .comma && (units[$0 + 1].tag != .conjunction || units[$0 + 1].words.count > 1)
    }
  }

  /// "the Programme, for which A has paid, *focuses* on B": whether a comma closes the one relative clause behind the sentence's first phrase. O(sentence before).
  func closesRelative(_ comma: Int) -> Bool {
    guard let open = units.indices.first(where: { units[$0].tag == .comma }), open > 0, open + 2 < comma,
      units[..<open].allSatisfy({ $0.tag.isNominal || [.preposition, .open, .close, .adverb].contains($0.tag) }),
      let relative = [open + 1, open + 2].first(where: { units[$0].tag == .relative }),
      relative == open + 1 || units[open + 1].tag == .preposition
    else { return false }
    let inside = relative + 1..<comma
    return units[inside].contains { [.verb, .be, .have, .modal].contains($0.tag) }
      && !units[inside].contains { [.comma, .semicolon, .stop, .relative, .subordinator].contains($0.tag) }
  }

  /// "Y, *itself* modelled on Z", "X, *long* a partner of Y": a word that only stands beside what follows it.
  func standsBeside(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, units[index - 1].tag == .comma || units[index - 1].tag == .have else { return false }
    let word = sentence.words[units[index].words.lowerBound]
    let next = units[index + 1]
    let isParticiple = next.info.verbs.contains { $0.forms.contains(.participle) }
    // "had *earlier* trained".
    if units[index - 1].tag == .have { return isParticiple && units[index].info.verbs.isEmpty && units[index].info.classes.isEmpty }
    if grammar.lists["reflexive"]?.contains(word) == true { return isParticiple }
    return grammar.lists["beside"]?.contains(word) == true && (isParticiple || next.info.classes.contains(.determiner))
  }
}
