import EntenteLexicon
import EntenteModel
import EntenteText

/// What the opening sentence does where its first words alone do not tell.
extension StanceReader {
  /// The stance of a passage by its leading verb, or by what stands behind a fronted phrase, or by what is announced or asked for.
  /// - Parameter announces: whether "will" binds here: an item, a plan, an introduction. O(1) in the passage's length.
  func stance(_ reader: PassageReader, groups: [Range<Int>], lead: Lead?, announces: Bool) -> Stance? {
    if let lead = lead ?? behindOpening(reader, groups) {
      return lead.stance == .commits && considers(reader, behind: lead.verb) ? .considers : lead.stance
    }
    return told(reader, announces: announces)
  }

  /// "On illicit drugs, *the Ministers undertook*", "In this regard *they recalled*".
  private func behindOpening(_ reader: PassageReader, _ groups: [Range<Int>]) -> Lead? {
    guard reader.count > 1, reader.isIn(.openings, 0) else { return nil }
    for token in 1..<min(reader.count, Self.reach) {
      let isBehindComma = reader.text.tokens[token - 1].kind == .punctuation && reader.text.word(token - 1) == ","
      guard isBehindComma || token <= Self.openingReach else { continue }
      guard
        groups.contains(where: { $0.lowerBound == token }) || speakers(reader, token) != nil
          || isBehindComma && reader.isIn(.articles, token)
      else { continue }
      if let lead = lead(reader, groups: groups, from: token), lead.isSpoken { return lead }
    }
    return nil
  }

  /// Words of a fronted phrase that no comma closes.
  private static let openingReach = 5

  /// "decides *to consider*", "will *explore*", "agree, where possible, to *examine*".
  private func considers(_ reader: PassageReader, behind verb: Int) -> Bool {
    for token in verb + 1..<max(verb + 1, min(reader.count, verb + 4))
    where lexicon.words.stances[Folding.key(reader.text.word(token))] == .considers {
      return true
    }
    return false
  }

  /// "The Task Force *will* exchange", "Eurojust *is invited* to", "It *is recalled* that".
  private func told(_ reader: PassageReader, announces: Bool) -> Stance? {
    var token = 0
    while token < min(reader.count, Self.reach) {
      if token > 0, reader.isIn(.relatives, token) {
        // What a relative clause says is not what the sentence does.
        while token < reader.count, reader.text.word(token) != "," { token += 1 }
      } else if reader.isIn(.promises, token) {
        guard announces else { return nil }
        return considers(reader, behind: token) ? .considers : .commits
      } else if reader.isIn(.passiveCopulas, token) {
        guard token + 1 < reader.count, let stance = phrase(reader, token + 1)?.0, [.calls, .recalls, .considers].contains(stance) else {
          return nil
        }
        return stance
      } else if reader.text.word(token) == "." {
        return nil
      }
      token += 1
    }
    return nil
  }
}
