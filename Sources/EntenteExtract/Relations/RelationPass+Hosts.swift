import EntenteLexicon
import EntenteModel

/// Who is host by what is said in passing.
extension RelationPass {
  /// "thanked *Tonga* for its hospitality", "expressed gratitude *to the Government of Tonga* for the warm hospitality": host of the text's own meeting.
  mutating func readHospitality(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard let meeting = gatherings.own?.event else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      guard phrase.kind == .noun, phrase.head == nil, clauses.isOne(phrase.headWord, of: "hospitality"),
        case .preposition(let preposition) = clauses.phrases[clauses.root(index)].link,
        clauses.isOne(clauses.phrases[preposition].word, of: "reason") || isAppreciated(preposition, clauses),
        let verb = clauses.phrases[preposition].verbHost ?? clauses.phrases[..<preposition].lastIndex(where: { $0.verb != nil }),
        let group = clauses.phrases[verb].verb, !group.isNegated
      else { continue }
      let hosts = SlotSpec(kinds: [.actor], notRoles: [.region, .group])
      let thanked = group.objects.filter { $0 < preposition }.flatMap { clauses.arguments($0, hosts) }
      let addressed = clauses.addressee(of: index, hosts) ?? clauses.complements("to", after: verb, hosts, blockedBy: { $0 >= preposition })
      let found = thanked.isEmpty ? addressed : thanked
      // "a grant from X, and Peru for *its* hospitality".
      for host in clauses.isSingular(index) ? found.suffix(1) : found[...] where !isKnownHost(entity(host.mark, clauses), of: meeting) {
        var words = [clauses.phrases[verb].words, clauses.argumentWords(host), phrase.words]
        // "X, as *the host* of our meeting": where the same sentence says what it is, this is quoted, too.
        if let named = clauses.phrases.first(where: { $0.kind == .noun && $0.head == nil && clauses.isOne($0.headWord, of: "host noun") }) {
          words.append(named.words)
        }
        var draft = Draft(
          type: .involvedIn, from: entity(host.mark, clauses), to: meeting, words: words, capacity: "host", rule: "hospitality")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "We thank *the Secretary General of INTERPOL* for *their participation*": who came to the text's own meeting. O(phrases).
  mutating func readThanked(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard let meeting = gatherings.own?.event else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      guard phrase.kind == .noun, phrase.head == nil, phrase.isPossessed, !phrase.isOurs,
        clauses.isOne(phrase.headWord, of: "presence noun"),
        case .preposition(let preposition) = clauses.phrases[clauses.root(index)].link,
        clauses.isOne(clauses.phrases[preposition].word, of: "reason"), !isOfAnother(index, clauses),
        let verb = clauses.phrases[preposition].verbHost ?? clauses.phrases[..<preposition].lastIndex(where: { $0.verb != nil }),
        let group = clauses.phrases[verb].verb, !group.isNegated,
        clauses.isOne(clauses.name(of: group), of: "thanking")
          || group.objects.contains(where: { clauses.isOne(clauses.phrases[$0].headWord, of: "thanks") })
      else { continue }
      let people = SlotSpec(kinds: [.actor, .network], notRoles: [.region])
      let thanked = group.objects.filter { $0 < preposition }.flatMap { clauses.attendants($0, people) }
      let found = thanked.isEmpty ? clauses.complements("to", after: verb, people, blockedBy: { $0 >= preposition }) : thanked
      for one in found {
        var draft = Draft(
          type: .involvedIn, from: entity(one.mark, clauses), to: meeting,
          words: [
            clauses.phrases[verb].words, clauses.argumentWords(one),
            clauses.phrases[preposition].words.lowerBound..<phrase.words.upperBound,
          ],
          capacity: "participant", rule: "attendance")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "their participation *in the programme*", unlike "*in our meeting*".
  private func isOfAnother(_ noun: Int, _ clauses: Clauses) -> Bool {
    guard clauses.isFollowed(noun, by: "in") || clauses.isFollowed(noun, by: "at") else { return false }
    guard noun + 1 < clauses.phrases.count, let what = clauses.complement[noun + 1] else { return true }
    if let head = clauses.phrases[what].head { return clauses.kind(head) != .event || entity(head, clauses) != gatherings.own?.event }
    return !clauses.isOne(clauses.phrases[what].headWord, of: "meeting")
      && !clauses.isOne(clauses.phrases[what].headWord, of: "work of meeting")
  }

  /// "conveyed to X their appreciation *of the hospitality*".
  private func isAppreciated(_ preposition: Int, _ clauses: Clauses) -> Bool {
    guard clauses.phrases[preposition].word == "of", let host = clauses.phrases[preposition].host else { return false }
    return clauses.isOne(clauses.phrases[host].headWord, of: "attitude noun")
  }

  /// Whether it has been told already that somebody has a meeting in the house, or in the chair. O(relations).
  private func isKnownHost(_ host: EntityIndex, of meeting: EntityIndex) -> Bool {
    relations.contains { $0.to == meeting && $0.from == host && ($0.type == .chairs || $0.capacity == "host") }
  }

  /// "training by *X* through *its programme Y*", "*X* trains officers via *its Y project*": whose a programme is, it carries out, where nobody
  /// else is said to ("supports X through its programme Y, which Z implements"). O(phrases × relations).
  mutating func readOwnProgrammes(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for phrase in clauses.phrases {
      guard phrase.kind == .noun, phrase.isPossessed, !phrase.isOurs, let head = phrase.head, clauses.kind(head) == .programme,
        case .preposition(let preposition) = phrase.link, clauses.isOne(clauses.phrases[preposition].word, of: "own programme"),
        clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular possessive"),
        let owner = owner(beside: preposition, clauses), case let programme = entity(head, clauses),
        !relations.contains(where: { $0.type == .implements && $0.passage == passage && $0.to == programme })
      else { continue }
      keep(
        Draft(
          type: .implements, from: entity(owner.mark, clauses), to: programme,
          words: [clauses.argumentWords(owner), clauses.phrases[preposition].words.lowerBound..<phrase.words.upperBound],
          rule: "own-programme"),
        sentence, passage)
    }
  }

  /// Who acts: the agent right before, else the one subject of the active verb.
  private func owner(beside preposition: Int, _ clauses: Clauses) -> Clauses.Argument? {
    let bodies = SlotSpec(kinds: [.actor], notRoles: [.region, .group, .state])
    guard let verb = clauses.phrases[preposition].verbHost, let group = clauses.phrases[verb].verb else { return nil }
    if group.isPassive {
      guard let host = clauses.phrases[preposition].host, case .preposition(let by) = clauses.phrases[host].link,
        clauses.phrases[by].word == clauses.agentPreposition
      else { return nil }
      let agents = clauses.arguments(host, bodies)
      return agents.count == 1 ? agents[0] : nil
    }
    guard case .phrase(let subject)? = group.subjects.first else { return nil }
    let found = clauses.arguments(subject, bodies, throughGerunds: false)
    return found.count == 1 ? found[0] : nil
  }
}
