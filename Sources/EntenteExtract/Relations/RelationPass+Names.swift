import EntenteLexicon
import EntenteModel
import EntenteText

/// What names themselves say, and lists of crimes.
extension RelationPass {
  /// "Programme of Assistance against Transnational Organised Crime": what a name is directed against.
  mutating func readNames(_ sentence: PassageSentence, _ passage: Int) {
    readTextsBetween(sentence, passage)
    for (place, mark) in sentence.clauses.sentence.marks.enumerated()
    where (isDirected(mark) || isTextAgainst(mark, sentence)) && mark.words.count > 1 && sentence.isOwn(mark.words) {
      guard let mention = mention(of: place, in: sentence) else { continue }
      readParties(mention, mark, sentence, passage)
      readPhase(mention, mark, sentence, passage)
      if isMeeting(mark, sentence) || isOnlyOn(mark, sentence) { continue }
      for crime in crimes(in: sentence.clauses.sentence.words[mark.words], sentence.clauses.grammar)
      // "Anti-*Smuggling* Partnership": of what, its name does not say.
      where !sentence.clauses.isOne(document.entities[crime].entity.name, of: "unspecific crime") && !isOnlyAbout(crime, mark, sentence) {
        var draft = Draft(type: .addresses, from: mention.entity, to: crime, words: [mark.words], rule: Self.nameRule)
        if let term = term(of: mention.entity) { (draft.dates.since, draft.dates.until) = term }
        let phrase = sentence.clauses.phrases.indices.first { sentence.clauses.phrases[$0].words.contains(mark.words.lowerBound) }
        if let phrase, isUnheardOf(mention.entity, in: passage), !isWhere(phrase, sentence.clauses) {
          let modality = sentence.clauses.modality(phrase)
          // "asks the Secretariat to draw up *a* Strategy against Piracy": it is not there yet, whoever is to make it. What an assessment is on its name says all the same.
          let isOnIt = document.entities.role(mention.entity).map { [.assessment, .report].contains($0) } ?? false
          if modality == .possibility || sentence.clauses.phrases[phrase].isIndefinite && !isOnIt { draft.modality = modality }
        }
        keep(draft, sentence, passage)
      }
    }
  }

  /// "Global *Maritime Crime* Programme": what it deals with, not whom it fights.
  private func isOnlyAbout(_ crime: EntityIndex, _ mark: MarkedSentence.Mark, _ sentence: PassageSentence) -> Bool {
    let clauses = sentence.clauses
    return clauses.isOne(document.entities[crime].entity.name, of: "wide crime")
      && !clauses.sentence.words[mark.words].contains { clauses.isOne($0, of: "opposing") }
  }

  /// "could offer places *at the Piracy Centre*": where something may be done is there.
  private func isWhere(_ phrase: Int, _ clauses: Clauses) -> Bool {
    if case .preposition(let preposition) = clauses.phrases[phrase].link { clauses.isOfPlace(preposition) } else { false }
  }

  /// "consider setting up a *Task Force on Piracy*": what no passage before this one names may never come about; what is there is so called.
  private func isUnheardOf(_ body: EntityIndex, in passage: Int) -> Bool {
    isNew(body, in: passage)
  }

  /// "the Ministerial *Meeting on* Transnational Crime": a body that is called after what it talks about fights nothing by its name.
  private func isMeeting(_ mark: MarkedSentence.Mark, _ sentence: PassageSentence) -> Bool {
    guard mark.kind == .actor else { return false }
    let (meetings, opposing) = (sentence.clauses.grammar.lists["meeting"], sentence.clauses.grammar.lists["opposing"])
    let words = sentence.clauses.sentence.words[mark.words]
    // "the Internet Forum *to Counter* Terrorism".
    if words.contains(where: { opposing?.contains($0) == true }) { return false }
    return words.contains { meetings?.contains($0) == true }
  }

  /// "the Threat Assessment *of the Agency*", "*the Agency's* Threat Assessment": who issued a report that it is called of. O(phrases).
  mutating func readReports(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let bodies = SlotSpec(kinds: [.network], roles: [.organisation, .agency, .committee, .taskForce, .office])
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun {
      guard let head = phrase.head, let role = clauses.sentence.marks[head].role,
        role == .report || role == .assessment || role == .framework && isCode(document.entities[entity(head, clauses)].entity.name)
      else { continue }
      let owners = phrase.possessors.filter { clauses.admits(bodies, $0) }.map { clauses.argument($0, index) }
      let behind = index + 1 < clauses.phrases.count && clauses.phrases[index + 1].word == "of" ? clauses.behind(index + 1, bodies) : []
      for maker in owners + behind {
        let words = [clauses.sentence.marks[head].words, clauses.argumentWords(maker)]
        keep(
          Draft(type: .published, from: entity(maker.mark, clauses), to: entity(head, clauses), words: words, rule: "report-of"),
          sentence, passage)
      }
    }
  }

  /// "the Security Group *of SARPCCO*", "*SARPCCO's* Security Group", "SARPCCO and *its* Security Group": an organ of a body. O(phrases).
  mutating func readOrgans(_ sentence: PassageSentence, _ passage: Int) {
    readCounted(sentence, passage)
    readWholes(sentence, passage)
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun {
      guard let head = phrase.head, let whole = whole(of: head, index, clauses) else { continue }
      let words = [clauses.sentence.marks[head].words, clauses.argumentWords(whole)]
      keep(
        Draft(type: .partOf, from: entity(head, clauses), to: entity(whole.mark, clauses), words: words, rule: "organ-of"), sentence,
        passage)
    }
  }

  /// The body that an organ's own phrase says it belongs to.
  private func whole(of head: Int, _ index: Int, _ clauses: Clauses) -> Clauses.Argument? {
    let phrase = clauses.phrases[index]
    let role = clauses.sentence.marks[head].role
    let bodies = SlotSpec(roles: [.organisation])
    if role == .committee || role == .taskForce || role == .agency || isDepartment(head, clauses), index + 1 < clauses.phrases.count,
      clauses.phrases[index + 1].word == "of"
    {
      return clauses.behind(index + 1, bodies).first
    }
    guard [.committee, .taskForce, .agency, .office].contains(role), clauses.sentence.marks[head].kind == .actor else { return nil }
    // "Europol's *Deputy Executive Director*": somebody is no organ.
    if role == .office,
      clauses.sentence.words[clauses.sentence.marks[head].words].contains(where: {
        clauses.grammar.info($0)?.classes.contains(.opaque) == true
      })
    {
      return nil
    }
    let owners = SlotSpec(roles: [.organisation, .agency])
    if let owner = phrase.possessors.first { return clauses.admits(owners, owner) ? clauses.argument(owner, index) : nil }
    // "X and its *partner* Y".
    if let before = clauses.sentence.marks[head].words.first, before > phrase.words.lowerBound,
      clauses.isOne(clauses.sentence.words[before - 1], of: "beside")
    {
      return nil
    }
    guard phrase.isPossessed, case .conjunct(let other) = phrase.link, let owner = clauses.phrases[other].head,
      clauses.admits(owners, owner)
    else { return nil }
    return clauses.argument(owner, other)
  }

  /// "the *Department* of Public Security (DPS) of X": an organisation only by its noun.
  private func isDepartment(_ head: Int, _ clauses: Clauses) -> Bool {
    guard clauses.sentence.marks[head].role == .organisation,
      let first = clauses.sentence.marks[head].words.first
    else { return false }
    return lexicon.words.contains(clauses.sentence.words[first], in: WordSet.departments.rawValue)
  }

  /// "Peru is *one of the member states of* X". O(phrases).
  mutating func readOneOf(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun && index + 2 < clauses.phrases.count {
      guard clauses.grammar.lists["one of"]?.contains(phrase.headWord) == true, clauses.phrases[index + 1].word == "of",
        case .object(let verb) = phrase.link, let group = clauses.phrases[verb].verb, group.isCopula, !group.isNegated,
        case .phrase(let subject)? = group.subjects.first, let head = clauses.phrases[index + 2].head,
        clauses.sentence.marks[head].role == .group
      else { continue }
      let bearers = document.entities[entity(head, clauses)].bearers
      guard bearers.count == 1, isOfMembers(entity(head, clauses)) else { continue }
      for member in clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.group, .region])) {
        let words = [
          clauses.phrases[index].words.lowerBound..<clauses.sentence.marks[head].words.upperBound, clauses.argumentWords(member),
        ]
        var draft = Draft(type: .memberOf, from: entity(member.mark, clauses), to: bearers[0], words: words, rule: "one-of")
        draft.capacity = "member"
        keep(draft, sentence, passage)
      }
    }
  }

  /// "the member states of X, *Peru and Chile*", "The following X Member States came: *Peru and Chile*". O(phrases).
  mutating func readListedMembers(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun {
      let named = clauses.listed[index] + bracketed(index, clauses)
      guard !named.isEmpty, let head = phrase.head, clauses.sentence.marks[head].role == .group else { continue }
      let group = entity(head, clauses)
      let bearers = document.entities[group].bearers
      let counted = counting(head, sentence)
      guard bearers.count == 1, isOfMembers(group),
        document.parties.contains(bearers[0]) || counted != nil
          || names(bearers[0], clauses.sentence.words[clauses.sentence.marks[head].words])
      else { continue }
      // "has eleven members, including *A and B*": members of the body that counts them, whoever they are.
      let members = counted == nil ? SlotSpec(kinds: [.actor], roles: [.state]) : SlotSpec(kinds: [.actor], notRoles: [.group, .region])
      for member in named.flatMap({ clauses.arguments($0, members) }) {
        let words = (counted ?? []) + [clauses.sentence.marks[head].words, clauses.argumentWords(member)]
        var draft = Draft(type: .memberOf, from: entity(member.mark, clauses), to: bearers[0], words: words, rule: "listed-members")
        draft.capacity = "member"
        keep(draft, sentence, passage)
      }
    }
  }

  /// "the five members of X (*A, B and C*)", "The members of X, *A and B*, pay": several names in brackets, or between commas, behind those whom they
  /// spell out.
  private func bracketed(_ index: Int, _ clauses: Clauses) -> [Int] {
    clauses.appositions[index].filter {
      $0 > index && [.open, .connector].contains(clauses.phrases[$0 - 1].kind) && !clauses.conjuncts[$0].isEmpty
    }
  }

  /// Whether words hold a name of a body.
  private func names(_ body: EntityIndex, _ words: ArraySlice<String>) -> Bool {
    let text = words.joined(separator: " ")
    let known = document.entities[body].entity
    return ([known.name] + known.aliases).contains { text.contains(Folding.key($0)) }
  }

  private func isOfMembers(_ group: EntityIndex) -> Bool {
    document.entities[group].entity.name.utf8.split(separator: 0x20).contains { $0.starts(with: "Member".utf8) }
  }

  /// "Operation Blue Water *against piracy*": what stands right behind a name that means a deed. O(phrases).
  mutating func readDirections(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun && index + 1 < clauses.phrases.count {
      guard let head = phrase.head, isAimed(index, clauses), clauses.phrases[index + 1].host == index, clauses.modality(index) == .fact
      else {
        continue
      }
      let mark = clauses.sentence.marks[head]
      guard mark.kind == .programme || mark.kind == .network || mark.kind == .event && mark.role == nil || mark.role == .taskForce else {
        continue
      }
      for crime in clauses.behind(index + 1, SlotSpec(kinds: [.crimeArea])) {
        let words = [mark.words.lowerBound..<clauses.phrases[index + 1].words.upperBound, clauses.argumentWords(crime)]
        keep(
          Draft(type: .addresses, from: entity(head, clauses), to: entity(crime.mark, clauses), words: words, rule: Self.nameRule),
          sentence,
          passage)
      }
    }
  }

  /// "the Programme *against* piracy", "the Programme *on* piracy", where nobody is told anything on it.
  private func isAimed(_ index: Int, _ clauses: Clauses) -> Bool {
    let word = clauses.phrases[index + 1].word
    if clauses.isOne(word, of: "against") { return true }
    guard clauses.phrases[index].head.map({ clauses.kind($0) }) == .programme else { return false }
    guard clauses.isOne(word, of: "topic"), case .object(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb
    else {
      return clauses.isOne(word, of: "topic")
    }
    return !clauses.isOne(clauses.name(of: group), of: "telling on")
  }

  /// "the *EU-funded* Project", "a *Kenya-led* task force": who does what the second half says, where the first is a name. O(words).
  mutating func readCompounds(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let kinds = clauses.grammar.lists.filter { $0.key.hasPrefix("compound ") }
    for (index, phrase) in clauses.phrases.enumerated() where phrase.kind == .noun {
      readPartners(index, sentence, passage)
      guard let head = phrase.head ?? phrase.modifiers.last else { continue }
      let name = clauses.sentence.marks[head].words
      for word in phrase.words.lowerBound..<name.lowerBound {
        let halves = clauses.sentence.words[word].utf8.split(separator: UInt8(ascii: "-"))
        guard halves.count == 2, let kind = kinds.first(where: { $0.value.contains(String(decoding: halves[1], as: UTF8.self)) }),
          let doer = doer(endingIn: String(decoding: halves[0], as: UTF8.self), at: word, in: clauses.sentence.words)
        else { continue }
        let type = RelationType(String(decoding: kind.key.utf8.dropFirst("compound ".utf8.count), as: UTF8.self))
        keep(
          Draft(type: type, from: doer, to: entity(head, clauses), words: [word..<word + 1, name], rule: "name-compound"), sentence, passage
        )
      }
    }
  }

  /// "*A-B* cooperation": two bodies whose names one word joins before a noun for what they have in common. O(words).
  private mutating func readPartners(_ index: Int, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let phrase = clauses.phrases[index]
    for word in phrase.words.dropLast() {
      guard let noun = (word + 1..<phrase.words.upperBound).first(where: { clauses.isOne(clauses.sentence.words[$0], of: "joint name") }),
        // What is called "A-B Security Dialogue", "A-B Mechanism on Drugs" is a thing of its own.
        !clauses.sentence.capitals[noun],
        !clauses.sentence.marks.contains(where: { $0.words.contains(word) && $0.words.upperBound > noun + 1 })
      else { continue }
      let halves = clauses.sentence.words[word].utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
      guard halves.count == 2, let one = doer(named: halves[0]), let other = doer(named: halves[1]) else { continue }
      keep(
        Draft(
          type: .cooperatesWith, from: one, to: other, words: [word..<noun + 1], modality: clauses.modality(index), rule: "name-partners"),
        sentence, passage)
    }
  }

  /// "*European Union*-funded": the longest name that ends in the compound's first half. At most three words before it are looked at.
  private mutating func doer(endingIn half: String, at word: Int, in words: [String]) -> EntityIndex? {
    for start in max(0, word - 3)...word {
      if let doer = doer(named: (words[start..<word] + [half]).joined(separator: " ")) { return doer }
    }
    return nil
  }

  private mutating func doer(named name: String) -> EntityIndex? {
    if let known = document.entities.find(name) { return document.entities.kind(known) == .actor ? known : nil }
    guard let entry = lexicon.find(name), lexicon[entry].kind == .actor else { return nil }
    return document.entities.add(entry, of: lexicon)
  }

  /// "the second phase of the Programme": what it is a phase of, where the words name both.
  private mutating func readPhase(_ mention: Mention, _ mark: MarkedSentence.Mark, _ sentence: PassageSentence, _ passage: Int) {
    let phase = document.entities[mention.entity]
    guard phase.entity.role == .phase, let programme = phase.bearers.first else { return }
    let key = Folding.key(sentence.clauses.sentence.words[mark.words].joined(separator: " "))
    let whole = document.entities[programme].entity
    guard ([whole.name] + whole.aliases).contains(where: { key.hasSuffix(Folding.key($0)) && key != Folding.key($0) }) else { return }
    keep(Draft(type: .partOf, from: mention.entity, to: programme, words: [mark.words], rule: "name-phase"), sentence, passage)
  }

  private func isDirected(_ mark: MarkedSentence.Mark) -> Bool {
    switch mark.kind {
    case .programme, .network, .instrument: true
    case .actor:
      mark.role == .taskForce || mark.role == .agency || mark.role == .committee || mark.role == .organisation || mark.role == nil
    default: false
    }
  }

  /// "Declaration on *Combating* Arms Smuggling": a text whose title says what it is set against. What a text is only on ("Declaration on Piracy Trials") it may
  /// merely speak of.
  private func isTextAgainst(_ mark: MarkedSentence.Mark, _ sentence: PassageSentence) -> Bool {
    guard mark.kind == .document, mark.entity != Int(document.own.rawValue) else { return false }
    return sentence.clauses.sentence.words[mark.words].contains { sentence.clauses.isOne($0, of: "opposing") }
  }

  /// "partnership between A and B", "plans under the coordination of A": whom a name joins, and who steers what it names.
  private mutating func readParties(_ mention: Mention, _ mark: MarkedSentence.Mark, _ sentence: PassageSentence, _ passage: Int) {
    let grammar = sentence.clauses.grammar
    let words = sentence.clauses.sentence.words[mark.words]
    let inner = document.passages[sentence.places[mark.words.lowerBound].passage].mentions(within: mention.tokens).filter { inner in
      inner.isNested && [.actor, .network, .programme].contains(document.entities.kind(inner.entity))
    }
    if words.contains("between"), inner.count == 2, grammar.lists["joint name"]?.contains(where: words.contains) == true {
      let modality: Modality = sentence.clauses.modality(ofWords: mark.words)
      keep(
        Draft(
          type: .cooperatesWith, from: inner[0].entity, to: inner[1].entity, words: [mark.words], modality: modality, rule: "name-between"),
        sentence, passage)
    }
    if words.contains("coordination"), let steering = inner.last, steering.tokens.upperBound >= mention.tokens.upperBound - 1 {
      keep(
        Draft(type: .coordinates, from: steering.entity, to: mention.entity, words: [mark.words], rule: "name-coordinated"), sentence,
        passage)
    }
  }

  /// Crimes that a name spells out: "against *Transnational Organised Crime*", "*Counter-Narcotics*".
  private mutating func crimes(in words: ArraySlice<String>, _ grammar: Grammar) -> [EntityIndex] {
    var found: [EntityIndex] = []
    var at = words.startIndex
    while at < words.endIndex {
      let longest = min(words.endIndex, at + RelationPass.longestCrime)
      let hit =
        stride(from: longest, to: at, by: -1).lazy.compactMap { end -> (EntryIndex, Int)? in
          guard let entry = self.lexicon.find(words[at..<end].joined(separator: " ")), self.lexicon[entry].kind == .crimeArea else {
            return nil
          }
          return (entry, end)
        }.first ?? trade(words, at, grammar)
      if hit == nil, let entry = opposed(words, at) {
        found.append(document.entities.add(entry, of: lexicon))
      }
      if let (entry, end) = hit {
        found.append(document.entities.add(entry, of: lexicon))
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// "Counter-Narcotics", "anti-drug": the trade in what a name is set against.
  private func opposed(_ words: ArraySlice<String>, _ at: Int) -> EntryIndex? {
    for prefix in ["counter", "anti"] {
      if words[at] == prefix, at + 1 < words.endIndex { return crimes.goods[words[at + 1]] }
      if words[at].hasPrefix(prefix) {
        let rest = words[at].utf8.dropFirst(prefix.utf8.count).drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
        let stem = String(decoding: rest, as: UTF8.self)
        if at + 1 < words.endIndex, let entry = lexicon.find("\(stem) \(words[at + 1])"), lexicon[entry].kind == .crimeArea { return entry }
        return crimes.goods[stem]
      }
    }
    return nil
  }

  /// The most words of a crime's name inside another name.
  private static let longestCrime = 7

  func entity(_ mark: Int, _ clauses: Clauses) -> EntityIndex { EntityIndex(UInt32(clauses.sentence.marks[mark].entity)) }
}

extension PassageSentence {
  /// Words of a passage without their grammar, for quoting.
  static func bare(_ passage: AnnotatedPassage, _ index: Int, _ tokens: Range<Int>) -> PassageSentence {
    let empty = MarkedSentence(words: [], kinds: [], capitals: [], marks: [])
    return PassageSentence(
      clauses: Clauses(empty, grammar: Grammar(language: "en")), places: tokens.map { Place(passage: index, token: $0) })
  }
}
