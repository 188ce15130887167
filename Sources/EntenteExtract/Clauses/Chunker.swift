import EntenteLexicon
import EntenteModel

/// Groups units into phrases. O(units).
struct Chunker {
  let grammar: Grammar
  let sentence: MarkedSentence
  let units: [Unit]
  var phrases: [Phrase] = []

  static func phrases(_ units: [Unit], _ sentence: MarkedSentence, _ grammar: Grammar) -> [Phrase] {
    var chunker = Chunker(grammar: grammar, sentence: sentence, units: units)
    chunker.run()
    return chunker.phrases
  }

  private mutating func run() {
    var at = 0
    while at < units.count {
      switch units[at].tag {
      case .noun, .adjective, .number, .name, .determiner, .possessive, .pronoun, .speaker: at = nounPhrase(at)
      case .verb, .participle, .gerund, .modal, .be, .have, .infinitiveMark, .negation: at = verbGroup(at)
      case .comma, .conjunction, .dash: at = connector(at)
      case .preposition: at = single(.preposition, at)
      case .lister: at = single(.lister, at)
      case .relative: at = single(.relative, at)
      case .subordinator: at = single(.subordinator, at)
      case .semicolon, .colon, .stop: at = single(.boundary, at)
      case .open: at = single(.open, at)
      case .close: at = single(.close, at)
      case .hedge: at = single(.hedge, at)
      case .adverb: at = adverb(at)
      case .quote, .genitive: at += 1
      }
    }
  }

  private func words(_ range: Range<Int>) -> Range<Int> {
    units[range.lowerBound].words.lowerBound..<units[range.upperBound - 1].words.upperBound
  }

  private mutating func single(_ kind: Phrase.Kind, _ at: Int) -> Int {
    var phrase = Phrase(kind: kind, units: at..<at + 1, words: units[at].words)
    phrase.word = sentence.words[units[at].words].joined(separator: " ")
    phrases.append(phrase)
    return at + 1
  }

  /// Adverbs before a verb belong to its group, before a noun to its phrase; others stand for nothing.
  private mutating func adverb(_ at: Int) -> Int {
    var end = at
    while end < units.count, units[end].tag == .adverb { end += 1 }
    if end < units.count, units[end].tag == .negation || units[end].tag == .infinitiveMark { return verbGroup(end) }
    return end
  }

  private mutating func connector(_ at: Int) -> Int {
    var end = at
    var phrase = Phrase(kind: .connector, units: at..<at + 1, words: units[at].words)
    while end < units.count, units[end].tag == .comma || units[end].tag == .conjunction || units[end].tag == .dash {
      if units[end].tag == .conjunction { phrase.hasConjunction = true } else { phrase.hasComma = true }
      phrase.word = sentence.words[units[end].words].joined(separator: " ")
      end += 1
      while end < units.count, units[end].tag == .adverb, end + 1 < units.count, units[end + 1].tag != .verb { end += 1 }
    }
    phrase.units = at..<end
    phrase.words = words(at..<end)
    // "which UNODC runs *together with* INTERPOL": behind a verb, company is no coordination.
    // "*Together with* INTERPOL, UNODC runs it": nor where the sentence opens with it.
    let goesWithVerb = phrases.last.map { $0.kind == .verb || $0.kind == .noun && (isThing($0) || isRunBySomebody($0, end)) } ?? true
    if end == at + 1, isCompany(phrase.word), goesWithVerb { phrase.kind = .preposition }
    phrases.append(phrase)
    return end
  }

  /// "develops provisions on evidence *together with X*": what is no somebody has no company.
  private func isThing(_ phrase: Phrase) -> Bool {
    guard let head = phrase.head else {
      return !phrase.noun.classes.contains(.opaque) && !phrase.noun.classes.contains(.signatory) && !phrase.isSpeaker
    }
    return [.crimeArea, .instrument, .document].contains(sentence.marks[head].kind)
  }

  /// "finances the Programme *together with the Agency*": of a programme, somebody is no second.
  private func isRunBySomebody(_ phrase: Phrase, _ next: Int) -> Bool {
    guard let head = phrase.head, sentence.marks[head].kind == .programme, next < units.count, phrases.contains(where: { $0.kind == .verb })
    else { return false }
    let name = units[next].tag == .determiner && next + 1 < units.count ? next + 1 : next
    return isBody(name)
  }

  /// "the European Union *-* African Union Summit": a dash between two bodies whose meeting it is. O(``GrammarLimit/frontier``).
  private func joinsParties(_ dash: Int, from start: Int) -> Bool {
    guard dash > start, dash + 2 < units.count, isBody(dash - 1), isBody(dash + 1) else { return false }
    for at in dash + 2..<min(units.count, dash + GrammarLimit.frontier) {
      guard [.noun, .adjective, .name].contains(units[at].tag) else { return false }
      if grammar.lists["meeting"]?.contains(sentence.words[units[at].words.upperBound - 1]) == true { return true }
    }
    return false
  }

  private func isBody(_ unit: Int) -> Bool { units[unit].mark.map { sentence.marks[$0].kind == .actor } ?? false }

  private func isCompany(_ word: String) -> Bool { grammar.lists["company"]?.contains(word) == true }

  private mutating func nounPhrase(_ start: Int) -> Int {
    var end = start
    var possessorEnd: Int?
    loop: while end < units.count {
      switch units[end].tag {
      case .determiner where end > start && isFloating(end): break
      case .determiner, .possessive:
        let isBehindAll = end == start + 1 && units[start].tag == .determiner && (units[end].tag == .possessive || isOther(end))
        if end > start, possessorEnd != end, !isBehindAll { break loop }
      case .speaker, .pronoun:
        if end > start { break loop }
        end += 1
        break loop
      case .name where end > start && isDate(start..<end): break loop
      case .number where end > start && isPlace(end - 1) && startsDate(end): break loop
      case .name where end > start && units[end - 1].tag == .noun && isBehindWhose(start): break loop
      case .name where end > start && (isPronoun(end) || isTime(start..<end)): break loop
      case .name where isPossessive(end): possessorEnd = end + 1
      case .noun where end > start && isCounted(end), .adjective where end > start && isCounted(end): break loop
      case .noun, .adjective, .number, .name: break
      case .adverb:
        guard end + 1 < units.count, units[end + 1].tag == .noun || units[end + 1].tag == .name, end > start else { break loop }
      case .genitive:
        guard end > start, end + 1 < units.count, units[end + 1].tag.isNominal else { break loop }
        possessorEnd = end + 1
      case .dash where joinsParties(end, from: start): break
      case .quote where sentence.words[units[end].words.lowerBound] == "." && end > start: break
      case .quote:
        guard isTitle(end, from: start) else { break loop }
        end += 3
        break loop
      case .comma, .conjunction:
        guard let next = adjectiveGoesOn(end, from: start) else { break loop }
        end = next
        continue
      default: break loop
      }
      end += 1
    }
    if end == start { end += 1 }
    phrases.append(nounPhrase(start..<end, possessorEnd))
    if end < units.count, units[end].tag == .genitive { return end + 1 }
    return end
  }

  /// "one representative *each* of X and Y": a quantity behind its noun.
  private func isFloating(_ index: Int) -> Bool {
    index + 1 < units.count && units[index + 1].tag == .preposition && units[index - 1].tag == .noun
      && grammar.lists["floating"]?.contains(sentence.words[units[index].words.lowerBound]) == true
  }

  private func isPlace(_ index: Int) -> Bool {
    units[index].mark.map { sentence.marks[$0].kind == .place || sentence.marks[$0].role == .state } ?? false
  }

  /// "the *other* partners", "all *such* bodies".
  private func isOther(_ index: Int) -> Bool {
    index + 1 < units.count && units[index + 1].tag.isNominal
      && grammar.lists["behind determiner"]?.contains(sentence.words[units[index].words.lowerBound]) == true
  }

  /// "(Brussels *17-18 July* 2023)": days with their month right behind.
  private func startsDate(_ index: Int) -> Bool {
    units[index + 1..<min(units.count, index + 4)].contains {
      grammar.lists["month"]?.contains(sentence.words[$0.words.lowerBound]) == true
    }
  }

  /// "In *January 2025* Georgia adopted": a year, with what stands before it of the date, ends its phrase.
  private func isDate(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    let year = sentence.words[units[last].words.lowerBound]
    // "In *March* Europol published", "On *8 May* Kenya joined": a month behind a preposition, too.
    if phrases.last?.kind == .preposition, grammar.lists["month"]?.contains(year) == true {
      return range.dropLast().allSatisfy { units[$0].tag == .number }
    }
    guard units[last].tag == .number, year.utf8.count == 4, let number = Int(year), (1800...2200).contains(number) else { return false }
    return range.dropLast().allSatisfy { index in
      units[index].tag == .number || grammar.lists["month"]?.contains(sentence.words[units[index].words.lowerBound]) == true
    }
  }

  /// "From *the same day* Aruba has", "Since *that year* Peru has": a day or a year that the sentence points at ends the phrase that opens it.
  private func isTime(_ range: Range<Int>) -> Bool {
    guard phrases.count == 1, phrases[0].kind == .preposition, units[range.lowerBound].tag == .determiner, range.count > 1 else {
      return false
    }
    let noun = sentence.words[units[range.upperBound - 1].words.upperBound - 1]
    return grammar.lists["period"]?.contains(noun) == true || grammar.lists["day of meeting"]?.contains(noun) == true
  }

  /// "lends *the Centre two boats*": behind a name, a number begins what else there is.
  private func isCounted(_ index: Int) -> Bool {
    units[index - 1].mark != nil && !isPossessive(index - 1)
      && grammar.lists["numeral"]?.contains(sentence.words[units[index].words.lowerBound]) == true
      && index + 1 < units.count && units[index + 1].tag.isNominal
  }

  /// "Last year *it* signed": a pronoun that a name was found for.
  private func isPronoun(_ index: Int) -> Bool {
    guard units[index].words.count == 1, let mark = units[index].mark, sentence.marks[mark].isReference else { return false }
    return grammar.info(sentence.words[units[index].words.lowerBound])?.classes.contains(.pronoun) == true
  }

  /// "the report *‘Guns on the Move’*": a title in quotation marks behind its noun.
  private func isTitle(_ quote: Int, from start: Int) -> Bool {
    quote > start && quote + 2 < units.count && units[quote - 1].tag == .noun && units[quote + 1].tag == .name
      && units[quote + 2].tag == .quote
  }

  /// "whose *presidency* Peru holds": the clause's subject is another phrase.
  private func isBehindWhose(_ start: Int) -> Bool {
    start > 0 && units[start - 1].tag == .relative && units[start - 1].info.classes.contains(.possessive)
  }

  private func isPossessive(_ index: Int) -> Bool { units[index].mark.map { sentence.marks[$0].isPossessive } ?? false }

  /// "the operational, tactical *and* strategic fight": the unit after a joint between adjectives of one noun, where there is one.
  private func adjectiveGoesOn(_ joint: Int, from start: Int) -> Int? {
    guard joint > start, isAdjective(joint - 1) else { return nil }
    var next = joint
    while next < units.count, units[next].tag == .comma || units[next].tag == .conjunction { next += 1 }
    guard next < units.count, units[next].tag == .noun else { return nil }
    if units[next].opensWithAdjective(sentence) { return next }
    var end = next
    while end < units.count, isAdjective(end) { end += 1 }
    guard end > next, end < units.count else { return nil }
    switch units[end].tag {
    case .noun, .name: return next
    case .comma, .conjunction: return adjectiveGoesOn(end, from: next) == nil ? nil : next
    default: return nil
    }
  }

  private func isAdjective(_ index: Int) -> Bool {
    units[index].looksLikeAdjective(sentence) || units[index].tag == .noun && units[index].isQuality
  }

  private func nounPhrase(_ range: Range<Int>, _ possessorEnd: Int?) -> Phrase {
    var phrase = Phrase(kind: .noun, units: range, words: words(range))
    var last = range.upperBound - 1
    while last > range.lowerBound, units[last].tag == .number || units[last].tag == .quote || isPostposed(last) { last -= 1 }
    for index in range {
      switch units[index].tag {
      case .name:
        guard let mark = units[index].mark else { continue }
        if index < possessorEnd ?? 0 {
          phrase.possessors.append(mark)
        } else if index == last {
          phrase.head = mark
        } else {
          phrase.modifiers.append(mark)
        }
      case .possessive: if units[index].info.classes.contains(.speaker) { phrase.isOurs = true } else { phrase.isPossessed = true }
      case .speaker: phrase.isSpeaker = true
      case .determiner where index == range.lowerBound:
        if isIndefinite(index) { phrase.isIndefinite = true } else { phrase.isDefinite = true }
      default: break
      }
    }
    phrase.isPlural = units[last].isPlural
    if phrase.head == nil, let named = phrase.modifiers.last, isSort(last, of: named) {
      phrase.head = named
      phrase.modifiers.removeLast()
    }
    if phrase.head == nil { phrase.noun = units[last].info }
    phrase.headWord = headWord(of: units[last].words)
    return phrase
  }

  /// "officials *competent* in": an adjective behind its noun, which a preposition goes on from.
  private func isPostposed(_ index: Int) -> Bool {
    units[index - 1].tag == .noun && index + 1 < units.count && units[index + 1].tag == .preposition
      && grammar.lists["postposed"]?.contains(sentence.words[units[index].words.lowerBound]) == true
  }

  /// The last word of a noun, of a name before its short form in brackets.
  private func headWord(of words: Range<Int>) -> String {
    guard sentence.words[words.upperBound - 1] == ")", let open = words.last(where: { sentence.words[$0] == "(" }), open > words.lowerBound
    else { return sentence.words[words.upperBound - 1] }
    return sentence.words[open - 1]
  }

  /// "the *RIFT programme*": a name, and right behind it the sort of thing that it names.
  private func isSort(_ last: Int, of mark: Int) -> Bool {
    guard last > 0, units[last - 1].mark == mark, units[last].tag == .noun, units[last].words.count == 1, !units[last].isPlural else {
      return false
    }
    let word = sentence.words[units[last].words.lowerBound]
    return grammar.lists["sort \(sentence.marks[mark].kind.rawValue)"]?.contains(word) == true
  }

  private func isIndefinite(_ index: Int) -> Bool { units[index].info.classes.contains(.indefinite) }

  private mutating func verbGroup(_ start: Int) -> Int {
    var group = VerbGroup(form: .finite, main: start)
    var end = start
    var sawBe = false
    var sawHave = false
    var first: Tag?
    loop: while end < units.count {
      let tag = units[end].tag
      switch tag {
      case .modal:
        group.modality = min(group.modality ?? .fact, units[end].info.modality ?? .fact)
        // "cannot".
        if units[end].info.classes.contains(.negation) { group.isNegated = true }
      case .negation: group.isNegated = true
      case .be: sawBe = true
      case .have: sawHave = true
      case .infinitiveMark: if first != nil, first != .negation { break loop }
      case .adverb, .hedge: if !verbFollows(end) { break loop }
      case .verb, .participle, .gerund:
        group.lemma = units[end].verb
        group.main = end
        finish(&group, tag, first, sawBe)
        end += 1
        break loop
      default: break loop
      }
      if first == nil, tag != .adverb { first = tag }
      end += 1
    }
    if group.lemma == nil { group.isCopula = sawBe || !sawHave; group.form = first == .infinitiveMark ? .infinitive : .finite }
    var phrase = Phrase(kind: .verb, units: start..<max(end, start + 1), words: words(start..<max(end, start + 1)))
    if group.lemma == nil && !sawBe && !sawHave && group.modality == nil { phrase.kind = .other }
    phrase.verb = group
    phrases.append(phrase)
    return max(end, start + 1)
  }

  private func finish(_ group: inout VerbGroup, _ main: Tag, _ first: Tag?, _ sawBe: Bool) {
    if first == .infinitiveMark { group.form = .infinitive }
    if first == .have, main == .verb || main == .participle, opensWithGerund(group) { return group.form = .gerund }
    switch main {
    case .participle:
      group.isPassive = true
      if first == nil || first == .negation { group.form = .participle }
    case .gerund: if first == nil || first == .negation { group.form = .gerund }
    default:
      let forms = units[group.main].info.verbs.first { $0.lemma == group.lemma }?.forms ?? []
      if first == nil, forms.contains(.infinitive) { group.form = .infinitive }
      if first == nil { group.isImperative = forms.contains(.base) }
    }
  }

  /// "for *having* equipped".
  private func opensWithGerund(_ group: VerbGroup) -> Bool {
    var at = group.main
    while at > 0, units[at].tag != .have { at -= 1 }
    return sentence.words[units[at].words.lowerBound] == grammar.perfectGerund
  }

  private func verbFollows(_ index: Int) -> Bool {
    var at = index + 1
    while at < units.count, units[at].tag == .adverb || units[at].tag == .hedge || units[at].tag == .negation { at += 1 }
    guard at < units.count else { return false }
    switch units[at].tag {
    case .verb, .participle, .gerund, .be, .have: return true
    default: return false
    }
  }
}
