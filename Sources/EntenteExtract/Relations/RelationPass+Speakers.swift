import EntenteLexicon
import EntenteModel
import EntenteText

/// "The Ministers welcomed X. *They* urged Y": those whose text it is go on speaking.
extension RelationPass {
  /// The sentence with "they" read as "we", where the sentence before it was the signatories', named nobody else that "they" could be, and this one
  /// points, calls or undertakes as theirs do. O(phrases).
  func spoken(_ sentence: PassageSentence) -> PassageSentence {
    let clauses = sentence.clauses
    let goesOn = spokenIn != nil && spokenIn == sentence.places.first?.passage || speaksOver && opens(sentence) != nil
    guard goesOn, let first = clauses.phrases.first, first.words.count == 1,
      clauses.grammar.lists["plural pronoun"]?.contains(clauses.sentence.words[first.words.lowerBound]) == true,
      case .subject(let verb) = first.link, let group = clauses.phrases[verb].verb, tells(group, clauses),
      let we = clauses.grammar.lists["speaker pronoun"]?.first
    else { return sentence }
    var told = clauses.sentence
    told.words[first.words.lowerBound] = we
    var copy = sentence
    copy.clauses = Clauses(told, grammar: clauses.grammar)
    return copy
  }

  /// "*Both Parties* commit to combat": in a text that is no declaration of ministers, its parties are the bodies themselves, and what they undertake to
  /// tackle is said of each as well as of the text. The phrase that names them so. O(depth).
  func partiesTo(_ hit: RuleHit, _ clauses: Clauses) -> Int? {
    guard hit.from == .speaker, rules.rules[hit.rule].type == .addresses, hit.modality == .commitment, document.parties.count > 1,
      speaksForItself, document.entities.role(document.own) != .declaration
    else { return nil }
    return clauses.partiesActing(hit.trigger)
  }

  private func tells(_ group: VerbGroup, _ clauses: Clauses) -> Bool {
    guard let lemma = group.lemma else { return false }
    return clauses.grammar.verbClasses[lemma].contains(.attitude) || clauses.grammar.verbModality[lemma] != nil
      || clauses.isOne(clauses.grammar.verbs[lemma], of: "directive") || clauses.isOne(clauses.grammar.verbs[lemma], of: "adopting")
  }

  /// The paragraph that a sentence opens, where that is no item of a list. O(1).
  private func opens(_ sentence: PassageSentence) -> Int? {
    guard sentence.ownFrom == 0, let place = sentence.places.first, place.token == 0, speaksForItself,
      document.source.passages[place.passage].kind != .item
    else { return nil }
    return place.passage
  }

  /// Notes whether a paragraph begins with the signatories, for one that goes on "10. *They* agreed".
  private mutating func noteOpening(_ sentence: PassageSentence) {
    guard opens(sentence) != nil else { return }
    let clauses = sentence.clauses
    guard let at = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }) else {
      return speaksOver = clauses.phrases.first?.isSpeaker == true
    }
    let isNarrator = clauses.phrases[at].head.map { narrators.contains(entity($0, clauses)) } ?? false
    speaksOver = clauses.phrases[at].isSpeaker || isNarrator || clauses.phrases[at].head == nil && clauses.isSignatory(at)
  }

  /// Notes whether a sentence was the signatories', and left nobody else whom "they" could mean.
  mutating func noteSpeakers(_ sentence: PassageSentence) {
    let clauses = sentence.clauses
    spokenIn = nil
    noteOpening(sentence)
    guard let subject = clauses.phrases.first(where: { if case .subject = $0.link { true } else { false } }),
      let at = clauses.phrases.firstIndex(where: { $0.words == subject.words }), subject.isSpeaker || clauses.isSignatory(at),
      !namesSeveral(clauses)
    else { return }
    spokenIn = sentence.places.first?.passage
  }

  /// "of Europol and INTERPOL", "its members": several who could be meant.
  private func namesSeveral(_ clauses: Clauses) -> Bool {
    clauses.phrases.contains { phrase in
      guard let head = phrase.head, clauses.sentence.marks[head].kind == .actor else { return false }
      if clauses.sentence.marks[head].role == .group { return true }
      guard case .conjunct(let other) = phrase.link, let named = clauses.phrases[other].head else { return false }
      return clauses.sentence.marks[named].kind == .actor
    }
  }
}
