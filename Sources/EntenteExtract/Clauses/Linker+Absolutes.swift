import EntenteLexicon
import EntenteModel

/// Clauses without a finite verb beside the sentence's own.
extension Linker {
  /// "was held in Muscat, *Oman presiding*", "with Peru hosting and *Chile chairing*": a name and what it does there, behind which nothing stands that it
  /// would be done to: no further place and no second of two. O(1).
  func opensAbsolute(_ index: Int, _ connector: Int) -> Bool {
    guard phrases[index].head != nil, index + 1 < phrases.count, connector == index - 1, let group = phrases[index + 1].verb,
      let lemma = group.lemma,
      ["presiding", "hosting an event"].contains(where: { grammar.lists[$0]?.contains(grammar.verbs[lemma]) == true }),
      group.form == .gerund, !group.isPassive
    else { return false }
    return index + 2 >= phrases.count || [.boundary, .connector].contains(phrases[index + 2].kind)
  }
}

/// What somebody is to something, without an article.
extension Linker {
  /// "UNODC, *implementing agency* of X", "Ghana, *host* of E": a part that somebody plays, with what it is played in.
  func isBareRole(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.head == nil, phrase.modifiers.isEmpty, phrase.possessors.isEmpty, !phrase.isDefinite, !phrase.isIndefinite,
      !phrase.isPossessed, phrase.words.count <= 3, index + 1 < phrases.count, phrases[index + 1].kind == .preposition
    else { return false }
    return isRole(index) && ["of", "to", "for"].contains(phrases[index + 1].word)
  }

  /// "host", "lead donor", "implementing agency".
  private func isRole(_ index: Int) -> Bool {
    guard phrases[index].head == nil else { return false }
    let words = sentence.words[phrases[index].words]
    return ["chairmanship", "bare apposition", "role"].contains { list in
      guard let roles = grammar.lists[list] else { return false }
      return roles.contains(phrases[index].headWord) || roles.contains(words.suffix(2).joined(separator: " "))
    }
  }

  /// "Ghana, *host* of E and *chair* of K": two parts of one.
  func areRoles(_ first: Int, _ second: Int) -> Bool {
    guard case .apposition = phrases[first].link else { return false }
    return isRole(first) && isRole(second)
  }

  /// "the *members* of the Network".
  private func isNamedAfterMembers(_ mark: Int) -> Bool {
    sentence.words[sentence.marks[mark].words].contains { grammar.lists["membership"]?.contains($0) == true }
  }

  /// "The programme's donors, *Norway and Sweden*, are": all of those whom a noun in the plural means, between commas before its verb. O(names).
  func spellOutSeveral(_ index: Int, _ last: Int) -> Bool {
    let isGroup = phrases[last].head.map { sentence.marks[$0].role == .group && isNamedAfterMembers($0) } ?? false
    let isOfRoles = phrases[last].head == nil && phrases[last].isPlural && grammar.lists["roles"]?.contains(phrases[last].headWord) == true
    guard isGroup || isOfRoles, phrases[last].isDefinite || phrases[last].isPossessed || !phrases[last].possessors.isEmpty,
      phrases[index].head.map({ sentence.marks[$0].role != .group }) == true, free == last
    else { return false }
    var at = index
    while at + 2 < phrases.count, phrases[at + 1].kind == .connector, phrases[at + 2].kind == .noun, phrases[at + 2].head != nil {
      if phrases[at + 1].hasConjunction {
        guard at + 4 < phrases.count, phrases[at + 3].kind == .connector, !phrases[at + 3].hasConjunction else { return false }
        return phrases[at + 4].verb?.form == .finite
      }
      at += 2
    }
    return false
  }
}

/// Where something is done, by a relative adverb.
extension Linker {
  /// "where".
  func isWhere(_ relative: Int) -> Bool { grammar.lists["place relative"]?.contains(phrases[relative].word) == true }

  /// "in *Kigali*".
  func isPlace(_ index: Int) -> Bool {
    phrases[index].head.map { sentence.marks[$0].kind == .place || sentence.marks[$0].role == .state } ?? false
  }

  /// "*in* which", and "*where*" for it: what parts the verb of a relative clause from what it goes on about.
  func placePreposition(of relative: Int) -> Int? {
    if relative > 0, phrases[relative - 1].kind == .preposition { return relative - 1 }
    return isWhere(relative) ? relative : nil
  }
}
