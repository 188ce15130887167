import EntenteLexicon
import EntenteModel

/// Who presides: "meeting in Muscat *under the chairmanship of Oman*".
extension EventReader {
  /// The bearers of a chairmanship that stands behind "under" in the clause of a meeting. O(clause).
  func chairs(after index: Int) -> [Clauses.Argument] {
    let end = clauseEnd(index)
    let people = SlotSpec(kinds: [.actor], notRoles: [.region, .group])
    for at in clauses.phrases.indices where at > index && clauses.phrases[at].words.lowerBound < end {
      let phrase = clauses.phrases[at]
      guard phrase.kind == .noun, phrase.head == nil, isOne(phrase.headWord, of: "chairmanship"),
        case .preposition(let preposition) = phrase.link,
        isOne(clauses.phrases[preposition].word, of: "under")
      else { continue }
      var found: [Clauses.Argument] = []
      var seen: Set<Int> = []
      guard at + 1 < clauses.phrases.count, clauses.phrases[at + 1].kind == .preposition else { return [] }
      clauses.collectComplements(at + 1, people, &found, &seen)
      return found
    }
    return []
  }

  /// Those who came: "held in Kigali *with the participation of Europol*".
  func company(after index: Int) -> [Clauses.Argument] {
    let end = clauseEnd(index)
    let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region])
    for at in clauses.phrases.indices where at > index && clauses.phrases[at].words.lowerBound < end {
      guard clauses.phrases[at].kind == .noun, isOne(clauses.phrases[at].headWord, of: "participation"), at + 1 < clauses.phrases.count,
        clauses.phrases[at + 1].kind == .preposition
      else { continue }
      var found: [Clauses.Argument] = []
      var seen: Set<Int> = []
      clauses.collectComplements(at + 1, people, &found, &seen)
      return found
    }
    return []
  }

  /// The verb of the relative clause right behind a meeting: "the next meeting, which *will be held* in Doha in May 2026".
  func heldBehind(_ index: Int) -> Int? {
    for at in index + 1..<max(index + 1, min(clauses.phrases.count, index + 12)) {
      let phrase = clauses.phrases[at]
      switch phrase.kind {
      case .boundary, .subordinator: return nil
      case .verb:
        guard let group = phrase.verb, group.isRelative, let lemma = group.lemma, isOne(clauses.grammar.verbs[lemma], of: "hold") else {
          return nil
        }
        let told: Int? =
          if let told = group.told { told } else if case .phrase(let subject)? = group.subjects.first { subject } else { nil }
        return told == index ? at : nil
      default: continue
      }
    }
    return nil
  }
}
