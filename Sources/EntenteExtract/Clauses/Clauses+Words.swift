import EntenteLexicon
import EntenteModel

/// Which words a quotation takes.
extension Clauses {
  /// Capitals from the first word behind an article to the last, which no list and no document knows.
  func isUnknownName(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.head == nil, phrase.modifiers.isEmpty, phrase.isDefinite, phrase.words.count > 2 else { return false }
    return phrase.words.dropFirst().allSatisfy { sentence.capitals[$0] }
  }

  /// "cooperation *to tackle the drug situation*": a trigger with what follows it up to the next joint, where that is short. O(``longestAim``).
  func withAim(_ trigger: Int) -> Range<Int> {
    var words = phrases[trigger].words
    for phrase in phrases[(trigger + 1)...] {
      guard [.noun, .preposition, .verb].contains(phrase.kind), phrase.words.upperBound - words.lowerBound <= Self.longestAim else { break }
      words = words.lowerBound..<phrase.words.upperBound
    }
    return words
  }

  /// The most words of a trigger with its aim.
  private static var longestAim: Int { 12 }

  /// The trigger and the few words behind it.
  ///
  /// Where one of `arguments` stands far behind, the trigger comes without the nouns that follow it: "its support for … the strengthening of
  /// Ameripol" must not become "its support for the establishment … Ameripol".
  func triggerWords(_ trigger: Int, reaching arguments: [Range<Int>]) -> Range<Int> {
    let words = triggerWords(trigger)
    let own = phrases[trigger].words
    guard arguments.contains(where: { $0.lowerBound >= words.upperBound && $0.upperBound - own.lowerBound > Quoter.whole }) else {
      return words
    }
    let next = trigger + 1
    // "tackling common criminal threats, in particular …": the common noun that the list spells out stays.
    if next < phrases.count, phrases[next].kind == .noun, phrases[next].head == nil, phrases[next].words.lowerBound == own.upperBound {
      return own.lowerBound..<phrases[next].words.upperBound
    }
    guard next < phrases.count, phrases[next].kind == .preposition, phrases[next].words.lowerBound == own.upperBound else { return own }
    return own.lowerBound..<phrases[next].words.upperBound
  }

  /// Whether a phrase stands between words and a trigger.
  func stands(_ phrase: Int, between words: Range<Int>, and trigger: Int) -> Bool {
    let (own, other) = (phrases[phrase].words, phrases[trigger].words)
    return words.upperBound <= own.lowerBound && own.upperBound <= other.lowerBound
      || other.upperBound <= own.lowerBound && own.upperBound <= words.lowerBound
  }

  private func triggerWords(_ trigger: Int) -> Range<Int> {
    var end = trigger
    var words = phrases[trigger].words
    while end + 1 < phrases.count, phrases[end + 1].words.upperBound - phrases[trigger].words.lowerBound <= 10 {
      let kind = phrases[end + 1].kind
      // "joining forces *to provide* responses": a verb alone says too little.
      let isAim = end == trigger && phrases[trigger].kind == .verb && phrases[end + 1].verb?.form == .infinitive
      guard kind == .noun || kind == .preposition || isAim else { break }
      end += 1
      if kind == .noun || isAim { words = phrases[trigger].words.lowerBound..<phrases[end].words.upperBound }
    }
    return words
  }

  /// "*officials from* A, B and C gathered": whose people they are, as it stands before the first of the list. O(``GrammarLimit/frontier``).
  func peopleWords(_ argument: Argument) -> Range<Int>? {
    for at in stride(from: argument.phrase - 1, to: max(0, argument.phrase - GrammarLimit.frontier), by: -1) {
      switch phrases[at].kind {
      case .noun where phrases[at].head != nil, .connector: continue
      case .preposition where grammar.lists["origin"]?.contains(phrases[at].word) == true:
        return people(endingAt: at - 1).map { phrases[$0].words.lowerBound..<phrases[at].words.upperBound }
      default: return nil
      }
    }
    return nil
  }

  /// "*officials* from Peru", "*the Ministers* of the Interior of Peru": those who come, past what they are in charge of.
  private func people(endingAt last: Int) -> Int? {
    guard phrases[last].head == nil else { return nil }
    if phrases[last].noun.classes.contains(.opaque) { return last }
    guard case .preposition(let preposition) = phrases[last].link, phrases[preposition].word == "of", let host = phrases[preposition].host,
      phrases[host].head == nil, phrases[host].noun.classes.contains(.opaque)
    else { return nil }
    return host
  }

  /// "Peru as *a member of the Forum*, and Chile as an observer": what the second is an observer of. O(phrases).
  func membershipWords(before trigger: Int) -> Range<Int>? {
    let told = (0..<trigger).last { phrases[$0].kind == .noun && phrases[$0].head == nil && isOne(phrases[$0].headWord, of: "membership") }
    guard let told, told + 2 < trigger, phrases[told + 1].kind == .preposition, phrases[told + 2].kind == .noun else { return nil }
    return phrases[told].words.lowerBound..<phrases[told + 2].words.upperBound
  }

  /// The words of all members of the coordination that a phrase belongs to, from the first to the last. O(members).
  func coordinationWords(_ phrase: Int) -> Range<Int> {
    var words = phrases[root(phrase)].words
    var open = [root(phrase)]
    while let at = open.popLast() {
      words = min(words.lowerBound, phrases[at].words.lowerBound)..<max(words.upperBound, phrases[at].words.upperBound)
      open += conjuncts[at]
    }
    return words
  }

  /// A name with the nouns that it depends on: "*the strengthening of* Ameripol".
  func argumentWords(_ argument: Argument) -> Range<Int> {
    let name = sentence.marks[argument.mark].words
    var start = name.lowerBound
    var phrase = argument.phrase
    while phrase >= 2, phrases[phrase - 1].kind == .preposition, phrases[phrase - 2].kind == .noun, phrases[phrase - 2].head == nil,
      phrases[phrase].words.lowerBound <= start, phrases[phrase - 2].words.upperBound == phrases[phrase - 1].words.lowerBound,
      name.lowerBound - phrases[phrase - 2].words.lowerBound <= Quoter.longest / 3
    {
      phrase -= 2
      start = phrases[phrase].words.lowerBound
    }
    // "the SAFE PORTS *project*".
    let isExplained =
      kind(argument.mark) == .programme && phrases[argument.phrase].words.upperBound == name.upperBound + 1
      && sentence.kinds[name.upperBound] == .word
    return start..<(isExplained ? name.upperBound + 1 : name.upperBound)
  }

  /// The verb by which the sentence's own voice comes to the trigger: "agree to consolidate efforts".
  func leadWords(_ trigger: Int) -> Range<Int> {
    var at: Int? = trigger
    var top = trigger
    for _ in 0..<GrammarLimit.verbChain {
      guard let current = at else { break }
      top = current
      at = above(current)
    }
    let words = phrases[top].words
    return words.lowerBound..<min(sentence.words.count, max(words.upperBound, min(words.lowerBound + 6, phrases[trigger].words.upperBound)))
  }
}
