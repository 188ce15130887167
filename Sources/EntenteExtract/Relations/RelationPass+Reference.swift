import EntenteLexicon
import EntenteModel
import EntenteText

/// Pronouns that reach back over the start of their sentence.
extension RelationPass {
  /// What a sentence was about, for the next one of its paragraph.
  struct LastSubject {
    var mark: MarkedSentence.Mark
    var passage: Int
    /// Introduced as an object: meant only where "it" is acted upon.
    var isActedUpon = false
    /// One of several that the sentence is about.
    var isOneOfSeveral = false
    /// Whether the sentence has named another that "it" could be.
    var isBesideOthers = false
    /// What a state is told to run, hold or steer: meant where "it" is acted upon.
    var thing: MarkedSentence.Mark?
  }

  /// "It is modelled on X.", "Its members are …": a pronoun that opens a sentence stands for the subject of the sentence before, in the same paragraph.
  func resolved(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    let clauses = sentence.clauses
    guard let lastSubject, let here = sentence.places.first?.passage else { return sentence }
    if lastSubject.passage != here, !goesOn(from: lastSubject, sentence, here) { return sentence }
    if let own = ownedBySeveral(clauses) ?? heldOffice(clauses), !lastSubject.isActedUpon {
      var mark = lastSubject.mark
      (mark.words, mark.isPossessive, mark.isReference) = (own, true, true)
      return sentence.adding([mark])
    }
    if let thing = lastSubject.thing, let object = actedUpon(clauses, isDirect: true) {
      var mark = thing
      (mark.words, mark.isReference) = (object, true)
      return sentence.adding([mark])
    }
    if let object = actedUpon(clauses), var mark = acted(lastSubject, clauses) {
      (mark.words, mark.isReference) = (object, true)
      return sentence.adding([mark])
    }
    let owned = ownedByAnother(clauses, lastSubject)
    if !owned.isEmpty {
      return sentence.adding(
        owned.map { own in
          var mark = lastSubject.mark
          (mark.words, mark.isPossessive, mark.isReference) = (own, true, true)
          return mark
        })
    }
    if let body = meantBody(clauses, lastSubject) { return sentence.adding([body]) }
    guard let first = opening(clauses), first.words.count == 1 else { return sentence }
    let word = clauses.sentence.words[first.words.lowerBound]
    func isOne(of list: String) -> Bool { clauses.grammar.lists[list]?.contains(word) == true }
    var mark = lastSubject.mark
    switch first.tag {
    case .pronoun where isOne(of: "singular pronoun") && isActive(clauses):
      if lastSubject.isActedUpon, !isPassive(clauses) { return sentence }
      if let thing = lastSubject.thing, isPassive(clauses) { mark = thing }
    case .possessive where isOne(of: "singular possessive"): mark.isPossessive = true
    // "These Procedures replace X. *They* are modelled on Y": the text itself.
    case .pronoun where isOne(of: "plural pronoun") && mark.entity == Int(document.own.rawValue): break
    default: return sentence
    }
    mark.words = first.words
    mark.isReference = true
    return sentence.adding([mark])
  }

  /// "*This body* supports", "*The institution*, which has 40 staff, supports": a subject that only says what sort of thing the sentence before was about. O(1).
  private func meantBody(_ clauses: Clauses, _ last: LastSubject) -> MarkedSentence.Mark? {
    guard let index = clauses.phrases.firstIndex(where: { $0.kind == .noun }), index == 0, !last.isActedUpon, !last.isOneOfSeveral,
      case let phrase = clauses.phrases[index], phrase.head == nil, phrase.words.count == 2, phrase.modifiers.isEmpty,
      case .subject = phrase.link, last.mark.role != .state, last.mark.role != .group, last.mark.role != .region
    else { return nil }
    let opens = clauses.sentence.words[phrase.words.lowerBound]
    guard clauses.isOne(opens, of: "the") || clauses.isOne(opens, of: "this one") else { return nil }
    let sort: String? =
      switch last.mark.kind {
      case .actor, .network: "any body"
      case .programme: "any programme"
      default: nil
      }
    guard let sort, clauses.isOne(phrase.headWord, of: sort) else { return nil }
    var mark = last.mark
    (mark.words, mark.isReference) = (phrase.words, true)
    return mark
  }

  /// "1. The Network is established by X. / 2. *It* shall help Y": whether a sentence opens the next numbered paragraph or item of the same list, and the
  /// one before was about one body throughout. O(1).
  private func goesOn(from subject: LastSubject, _ sentence: PassageSentence, _ here: Int) -> Bool {
    guard subject.passage + 1 == here, sentence.ownFrom == 0, sentence.places.first?.token == 0, !subject.isActedUpon,
      !subject.isOneOfSeveral, [.actor, .network, .programme, .instrument].contains(subject.mark.kind), subject.mark.role != .state,
      subject.mark.role != .group
    else { return false }
    let (before, now) = (document.source.passages[subject.passage], document.source.passages[here])
    guard before.kind == now.kind, before.parent == now.parent, before.headings == now.headings else { return false }
    // In running text, only where nothing else was named.
    return before.marker != nil && now.marker != nil
      || before.marker == nil && now.marker == nil && !subject.isBesideOthers && subject.mark.kind != .instrument
  }

  /// "A and B are among *its* observers": where all that was named before it is one subject of several, "its" reaches back over the sentence. O(phrases).
  private func ownedBySeveral(_ clauses: Clauses) -> Range<Int>? {
    guard let subject = clauses.phrases.firstIndex(where: { $0.kind == .noun }), case .subject = clauses.phrases[subject].link,
      clauses.phrases[subject].head != nil, !clauses.conjuncts[subject].isEmpty,
      let own = clauses.units.first(where: { unit in
        unit.tag == .possessive && unit.words.count == 1
          && clauses.isOne(clauses.sentence.words[unit.words.lowerBound], of: "singular possessive")
      })
    else { return nil }
    var several: Set<Int> = [subject]
    for at in (subject + 1)..<clauses.phrases.count where clauses.phrases[at].words.lowerBound < own.words.lowerBound {
      guard clauses.phrases[at].kind == .noun else { continue }
      guard case .conjunct(let other) = clauses.phrases[at].link, several.contains(other), clauses.phrases[at].head != nil else {
        return nil
      }
      several.insert(at)
    }
    return own.words
  }

  /// "The Group met. *Kenya holds its chair*": nobody holds a chair of his own, so that "its" reaches back over the sentence. O(units).
  private func heldOffice(_ clauses: Clauses) -> Range<Int>? {
    guard lastSubject?.mark.role != .state, let verb = clauses.phrases.firstIndex(where: { $0.verb != nil }),
      let group = clauses.phrases[verb].verb,
      group.form == .finite, !group.isPassive, clauses.isOne(clauses.name(of: group), of: "taking the chair"),
      let object = group.objects.first, object == verb + 1, clauses.isOne(clauses.phrases[object].headWord, of: "chairmanship"),
      case let own = clauses.units[clauses.phrases[object].units.lowerBound], own.tag == .possessive,
      clauses.isOne(clauses.sentence.words[own.words.lowerBound], of: "singular possessive")
    else { return nil }
    return own.words
  }

  /// The first word; where no name stands before it, the pronoun that is the first verb's subject: "Last year *it* signed".
  private func opening(_ clauses: Clauses) -> Unit? {
    guard let subject = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }), subject > 0 else {
      return clauses.units.first
    }
    let phrase = clauses.phrases[subject]
    let isNamed = clauses.sentence.marks.contains { $0.words.lowerBound < phrase.words.lowerBound }
    return isNamed || phrase.units.count > 1 || subject > Self.furthest ? clauses.units.first : clauses.units[phrase.units.lowerBound]
  }

  /// The most phrases before a pronoun that still reaches back.
  private static let furthest = 4

  /// Whether the pronoun is its clause's subject, and more than "it is important that".
  private func isActive(_ clauses: Clauses) -> Bool {
    guard let at = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }),
      at + 1 < clauses.phrases.count,
      let group = clauses.phrases[at + 1].verb
    else { return false }
    if group.lemma != nil || !group.isCopula { return true }
    let rest = clauses.phrases.dropFirst(at + 2)
    // "It is *a body* of", "It is *part of*", "It is *responsible for*".
    if let first = rest.first, first.kind == .preposition, clauses.isOne(first.word, of: "office preposition") { return true }
    return rest.first?.isIndefinite == true || rest.first?.kind == .noun && rest.dropFirst().first?.word == "of"
  }

  /// "The Ministry presented X. *It* is chaired by …": what the sentence before has introduced, where "it" is acted upon; where "it" acts, either could.
  private func introduced(_ sentence: PassageSentence, by subject: Phrase) -> LastSubject? {
    let clauses = sentence.clauses
    let bodies = SlotSpec(kinds: [.actor, .programme, .network, .instrument, .event], notRoles: [.state, .region, .group])
    guard case .subject(let verb) = subject.link, let group = clauses.phrases[verb].verb, !group.isPassive,
      clauses.grammar.lists["introducing"]?.contains(clauses.name(of: group)) == true, let object = group.objects.first,
      let head = clauses.phrases[object].head, clauses.admits(bodies, head)
    else { return nil }
    return LastSubject(
      mark: clauses.sentence.marks[head], passage: sentence.places[clauses.phrases[object].words.lowerBound].passage, isActedUpon: true)
  }

  /// "We agree to establish X. *It* will …": where the text itself speaks, "it" is the one body that stands as an object.
  private mutating func noteObject(_ sentence: PassageSentence) {
    let clauses = sentence.clauses
    let bodies = SlotSpec(kinds: [.actor, .programme, .network, .instrument, .document], notRoles: [.state, .region, .group])
    let objects = clauses.phrases.indices.filter { if case .object = clauses.phrases[$0].link { true } else { false } }
    let isBody = { (phrase: Phrase) in phrase.head.map { clauses.admits(bodies, $0) } ?? false }
    var told = objects.map { clauses.phrases[$0] }.filter(isBody)
    if told.isEmpty { told = tellsOf(clauses).map { clauses.phrases[$0] }.filter(isBody) }
    if told.isEmpty, isOnlyOfBody(clauses) {
      told = clauses.phrases.filter { isBody($0) && $0.head.map { clauses.sentence.marks[$0].kind != .document } == true }
    }
    lastSubject = nil
    guard let phrase = told.first, let head = phrase.head,
      Set(told.compactMap { $0.head.map { clauses.sentence.marks[$0].entity } }).count == 1
    else { return }
    lastSubject = LastSubject(mark: clauses.sentence.marks[head], passage: sentence.places[phrase.words.lowerBound].passage)
  }

  /// "agreed that *X* will be launched", "welcomed the endorsement *of X*": what is told of where the object has no name. O(phrases).
  private func tellsOf(_ clauses: Clauses) -> [Int] {
    guard let verb = clauses.phrases.firstIndex(where: { $0.verb?.form == .finite }) else { return [] }
    if verb + 2 < clauses.phrases.count, clauses.phrases[verb + 1].kind == .subordinator, case .subject = clauses.phrases[verb + 2].link {
      return [verb + 2]
    }
    // "took stock *of X*", "were informed *about X*".
    if clauses.phrases[verb].verb?.objects.isEmpty == true, verb + 1 < clauses.phrases.count,
      clauses.isOne(clauses.phrases[verb + 1].word, of: "told of"), let told = clauses.complement[verb + 1]
    {
      return [told]
    }
    guard let object = clauses.phrases[verb].verb?.objects.first, clauses.phrases[object].head == nil,
      let of = clauses.prepositions[object].first(where: { clauses.phrases[$0].word == "of" })
        ?? clauses.phrases.indices.first(where: { clauses.phrases[$0].awaitedBy == object && clauses.phrases[$0].word == "of" })
    else { return [] }
    return clauses.complement[of].map { [$0] } ?? []
  }

  /// "The Ministers had an exchange with *X*.": where the sentence tells of nothing else in the singular, named or not, but that they spoke.
  private func isOnlyOfBody(_ clauses: Clauses) -> Bool {
    !clauses.sentence.marks.contains { $0.kind == .event }
      && clauses.phrases.allSatisfy { phrase in
        guard phrase.kind == .noun, phrase.head == nil, !phrase.isPlural else { return true }
        if case .subject = phrase.link { return true }
        return clauses.isOne(phrase.headWord, of: "talk noun") || clauses.grammar.isDate(clauses.sentence.words[phrase.words])
      }
  }

  /// Whether a sentence names another than its subject that "it" could be.
  private func names(others subject: MarkedSentence.Mark, _ clauses: Clauses) -> Bool {
    let others = SlotSpec(kinds: [.actor, .programme, .network, .instrument, .document, .event], notRoles: [.state, .region, .group])
    return clauses.sentence.marks.indices.contains { clauses.sentence.marks[$0].entity != subject.entity && clauses.admits(others, $0) }
  }

  private func isPassive(_ clauses: Clauses) -> Bool {
    guard let at = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }),
      case .subject(let verb) = clauses.phrases[at].link
    else { return false }
    return clauses.phrases[verb].verb?.isPassive == true
  }

  /// "*Harbour Centre*", and below it "Its mandate is to …": a heading that is a body, a network or a programme and nothing else is what the first
  /// paragraph below it is about. O(mentions).
  mutating func noteHeading(_ passage: Int) {
    let named = document.passages[passage].mentions.filter { !$0.isNested }
    let heading = document.passages[passage].text
    let bodies = SlotSpec(kinds: [.network, .programme], roles: [.agency, .committee, .taskForce, .organisation, .office])
    guard named.count == 1, let only = named.first, passage + 1 < document.passages.count,
      bodies.admits(document.entities.kind(only.entity), document.entities.role(only.entity)),
      heading.tokens.indices.allSatisfy({
        only.tokens.contains($0) || heading.tokens[$0].kind != .word
          || lexicon.words.contains(heading.word($0), in: WordSet.articles.rawValue)
      })
    else { return }
    let mark = MarkedSentence.Mark(
      words: 0..<1, entity: Int(only.entity.rawValue), kind: document.entities.kind(only.entity), role: document.entities.role(only.entity))
    lastSubject = LastSubject(mark: mark, passage: passage + 1)
  }

  mutating func noteSubject(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let last = lastMainClause(clauses)
    for (index, phrase) in clauses.phrases.enumerated() where index >= last {
      guard case .subject = phrase.link else { continue }
      if phrase.isSpeaker || phrase.head == nil && clauses.isSignatory(index)
        || phrase.head.map({ narrators.contains(entity($0, clauses)) }) == true
      {
        noteObject(sentence)
        return
      }
      guard let head = phrase.head ?? clauses.appositions[index].first.flatMap({ clauses.phrases[$0].head }) else {
        // "*The two organisations* adopted X. It will …", "*Delegations* took stock of X. It …": who are several, "it" is not.
        if phrase.isPlural && !phrase.isPossessed && phrase.possessors.isEmpty && !clauses.isPersonal(index)
          || isPluralPronoun(index, clauses)
        {
          return noteObject(sentence)
        }
        // "*The meeting* discussed X. It": those who met.
        if phrase.isDefinite, !phrase.isPlural, clauses.isOne(phrase.headWord, of: "meeting") { return noteObject(sentence) }
        // What the sentence is about has no name: "it" is not what was named before.
        if phrase.isDefinite || phrase.isIndefinite { lastSubject = nil }
        return
      }
      let mark = clauses.sentence.marks[head]
      if let object = introduced(sentence, by: phrase) { return lastSubject = object }
      let isOne = [.actor, .programme, .network, .instrument, .document, .event].contains(mark.kind) && mark.role != .group
      lastSubject =
        isOne
        ? LastSubject(
          mark: mark, passage: sentence.places[phrase.words.lowerBound].passage, isOneOfSeveral: !clauses.conjuncts[index].isEmpty,
          isBesideOthers: names(others: mark, clauses), thing: mark.role == .state ? thing(of: phrase, clauses) : nil) : nil
      return
    }
  }

  /// "The Plan was adopted; *the programme X* is run by Y. It …": where the last of several sentences that semicolons join begins, if it has a named subject.
  private func lastMainClause(_ clauses: Clauses) -> Int {
    guard let mark = clauses.phrases.lastIndex(where: { $0.kind == .boundary && clauses.sentence.words[$0.words.lowerBound] == ";" }) else {
      return 0
    }
    let first = clauses.phrases[mark...].first { if case .subject = $0.link { true } else { false } }
    // "…; Norway observes. *It*": a state is not gone on about.
    guard let head = first?.head, ![.state, .group, .region].contains(clauses.sentence.marks[head].role) else { return 0 }
    return mark
  }

  /// "Peru coordinates *the Regional Survey*. UNODC will publish it": what a state does something with, which is no state itself.
  private func thing(of subject: Phrase, _ clauses: Clauses) -> MarkedSentence.Mark? {
    guard case .subject(let verb) = subject.link, let group = clauses.phrases[verb].verb, !group.isPassive, group.objects.count == 1,
      let head = clauses.phrases[group.objects[0]].head, clauses.conjuncts[group.objects[0]].isEmpty
    else { return nil }
    let mark = clauses.sentence.marks[head]
    return [.programme, .network, .instrument, .event, .document].contains(mark.kind) && !mark.isReference ? mark : nil
  }
}
