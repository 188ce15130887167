import EntenteLexicon
import EntenteModel

extension Clauses {
  /// What stands behind "together with", be it read as a preposition or as a joint. O(names).
  func joined(behind at: Int, _ spec: SlotSpec) -> [Argument] {
    if phrases[at].kind == .preposition { return behind(at, spec) }
    return at + 1 < phrases.count && phrases[at + 1].kind == .noun ? arguments(at + 1, spec) : []
  }
}

/// What else a clause says of its meeting: who presides, who came, and where a relative clause says that it is held.
extension EventReader {
  /// "meeting in Muscat *under the chairmanship of Oman*". O(clause).
  func chairs(after index: Int) -> [Clauses.Argument] {
    let chairs = SlotSpec(kinds: [.actor], notRoles: [.region, .group])
    let under = bearers(of: "chairmanship", behind: "under", after: index, chairs)
    if !under.isEmpty { return under }
    let behind = inTheChair(after: index, chairs)
    return behind.isEmpty ? chairsInFront(of: index, chairs) : behind
  }

  /// "*Under the chairmanship of Oman*, the seminar was held", "*With Oman in the chair*, the seminar elected": what opens the sentence of which a
  /// meeting is the subject. O(clause).
  private func chairsInFront(of index: Int, _ spec: SlotSpec) -> [Clauses.Argument] {
    guard case .subject(let verb) = clauses.phrases[index].link, clauses.phrases[verb].verb?.isNegated == false,
      clauses.phrases[0].kind == .preposition,
      !clauses.phrases[..<index].contains(where: { [.verb, .boundary, .relative, .subordinator].contains($0.kind) })
    else { return [] }
    for at in 1..<max(1, index) where clauses.phrases[at].kind == .noun && isOne(clauses.phrases[at].headWord, of: "chairmanship") {
      guard clauses.phrases[at].head == nil else { continue }
      let before = clauses.phrases[at - 1].word
      if isOne(before, of: "under"), clauses.phrases[at + 1].kind == .preposition { return clauses.behind(at + 1, spec) }
      if before == "in", isOne(clauses.phrases[0].word, of: "with") { return clauses.behind(0, spec) }
    }
    return []
  }

  /// "will meet again, *with Oman in the chair*". O(clause).
  private func inTheChair(after index: Int, _ spec: SlotSpec) -> [Clauses.Argument] {
    let end = clauseEnd(index)
    for at in clauses.phrases.indices where at > index + 2 && clauses.phrases[at].words.lowerBound < end {
      guard clauses.phrases[at].kind == .noun, isOne(clauses.phrases[at].headWord, of: "chairmanship"),
        clauses.phrases[at - 1].word == "in",
        case .preposition(let with) = clauses.phrases[at - 2].link, isOne(clauses.phrases[with].word, of: "with")
      else { continue }
      return clauses.behind(with, spec)
    }
    return []
  }

  /// "held in Kigali *with the participation of Europol*". O(clause).
  func company(after index: Int) -> [Clauses.Argument] {
    bearers(of: "participation", behind: "with", after: index, SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region]))
  }

  /// "will meet in Gaborone in October, *at the invitation of Peru*": who has the meeting in the house. O(clause).
  func inviters(after index: Int) -> [Clauses.Argument] {
    let hosts = SlotSpec(kinds: [.actor], notRoles: [.region, .group])
    let found = bearers(of: "invitation", behind: "at the call of", after: index, hosts)
    return found.isEmpty ? openingInviters(before: index, hosts) : found
  }

  /// "*At the invitation of Peru*, the ministers met in Lima": what opens the sentence of a verb that meets. O(1).
  private func openingInviters(before index: Int, _ hosts: SlotSpec) -> [Clauses.Argument] {
    guard index > 3, clauses.phrases[index].verb != nil, clauses.phrases[0].kind == .preposition,
      isOne(clauses.phrases[0].word, of: "at the call of"), case let noun = clauses.phrases[1], noun.kind == .noun, noun.head == nil,
      isOne(noun.headWord, of: "invitation"), clauses.phrases[2].kind == .preposition,
      clauses.phrases[..<index].allSatisfy({ $0.verb == nil })
    else { return [] }
    var found: [Clauses.Argument] = []
    var seen: Set<Int> = []
    clauses.collectComplements(2, hosts, &found, &seen)
    return found
  }

  /// "meeting in Sarajevo *together with the Commission*, *in the presence of* X". O(clause).
  func takeComers(after index: Int, into finding: inout EventFinding) {
    let people = SlotSpec(kinds: [.actor], notRoles: [.region])
    let end = clauseEnd(index)
    for at in clauses.phrases.indices where at > index && clauses.phrases[at].words.lowerBound < end {
      let phrase = clauses.phrases[at]
      // "met *to prepare* the exercise, in the presence of X".
      if let group = phrase.verb { if group.form == .infinitive { continue } else { return } }
      if clauses.grammar.lists["company"]?.contains(phrase.word) == true {
        finding.participants += clauses.joined(behind: at, people)
        return
      }
      if phrase.kind == .noun, isOne(phrase.headWord, of: "presence"), at > 0, clauses.phrases[at - 1].kind == .preposition,
        at + 1 < clauses.phrases.count, clauses.phrases[at + 1].kind == .preposition
      {
        finding.guests += present(behind: at + 1, before: end, people)
        return
      }
    }
  }

  /// "in the presence *of the Commissioner, and of representatives of Peru*": the preposition, and where it is said again. O(clause).
  private func present(behind preposition: Int, before end: Int, _ people: SlotSpec) -> [Clauses.Argument] {
    var found: [Clauses.Argument] = []
    for at in preposition..<clauses.phrases.count where clauses.phrases[at].words.lowerBound < end {
      let phrase = clauses.phrases[at]
      if phrase.kind == .boundary || phrase.verb != nil { break }
      let isAgain = at == preposition || clauses.phrases[at - 1].hasConjunction
      guard phrase.kind == .preposition, phrase.word == clauses.phrases[preposition].word, isAgain, let who = clauses.complement[at] else {
        continue
      }
      found += clauses.attendants(who, people).filter { one in !found.contains { $0.mark == one.mark } }
    }
    return found
  }

  /// The names that complete a noun of one list, behind a preposition of another, in the clause of a phrase.
  private func bearers(of nouns: String, behind prepositions: String, after index: Int, _ spec: SlotSpec) -> [Clauses.Argument] {
    let end = clauseEnd(index)
    for (at, phrase) in clauses.phrases.enumerated().dropFirst(index + 1) {
      if phrase.kind == .boundary || phrase.verb?.isLead == true { break }
      guard phrase.kind == .noun, phrase.head == nil, isOne(phrase.headWord, of: nouns), case .preposition(let preposition) = phrase.link,
        isOne(clauses.phrases[preposition].word, of: prepositions), at + 1 < clauses.phrases.count,
        clauses.phrases[at + 1].kind == .preposition, phrase.words.lowerBound < end || isResumed(preposition, from: index)
      else { continue }
      var found: [Clauses.Argument] = []
      var seen: Set<Int> = []
      clauses.collectComplements(at + 1, spec, &found, &seen)
      return found
    }
    return []
  }

  /// "met, in the spirit that binds us*, under* the chairmanship of X": behind a comma, and with no other clause of its own before it, what goes on from the
  /// meeting. O(phrases between).
  private func isResumed(_ preposition: Int, from index: Int) -> Bool {
    guard isBehindComma(preposition), clauses.phrases[index].verb != nil || meetVerb(for: index) != nil else { return false }
    return clauses.phrases[index + 1..<preposition].allSatisfy { phrase in
      phrase.kind != .subordinator && (phrase.verb == nil || phrase.verb?.isRelative == true)
    }
  }

  /// The verb of the relative clause right behind a meeting: "the next meeting, which *will be held* in Doha in May 2026".
  func heldBehind(_ index: Int) -> Int? {
    for at in index + 1..<max(index + 1, min(clauses.phrases.count, index + 12)) {
      let phrase = clauses.phrases[at]
      switch phrase.kind {
      case .boundary, .subordinator: return nil
      case .verb:
        guard let group = phrase.verb, group.isRelative || group.form == .participle else { return nil }
        let subject: Int? = if case .phrase(let subject)? = group.subjects.first { subject } else { nil }
        guard let held = group.antecedent?.phrase ?? subject,
          held == index || namedWords(index).overlaps(clauses.phrases[held].words) || isRightBehind(at, index),
          let told = holding(at)
        else { return nil }
        return told
      default: continue
      }
    }
    return nil
  }
}
