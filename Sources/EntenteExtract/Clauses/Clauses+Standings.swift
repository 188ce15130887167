import EntenteLexicon
import EntenteModel

// How a name stands in its sentence, as the phrases are linked: what questions are held against. ``PartReader`` tells it from the order of words alone.
extension Clauses {
  /// A part, and the words beside which a name has it.
  struct Standing: Hashable {
    var parts: Set<Part>
    var word: Int
  }

  /// What a name does, undergoes or follows; by its list, its apposition and what it belongs to, too. O(phrases above it, at most ``standingDepth``).
  func standings(ofMark mark: Int) -> [Standing] {
    guard let phrase = phrase(ofWord: sentence.marks[mark].words.lowerBound) else { return [] }
    var found: [Standing] = []
    if let owned = owned(by: mark, phrase) { return owner(of: owned) }
    stand(phrase, &found, depth: 0)
    var seen: Set<Standing> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// Whether a name stands before a common noun that is spoken of in its stead: "the *EMPACT* model". O(log phrases).
  func isOwner(_ mark: Int) -> Bool {
    phrase(ofWord: sentence.marks[mark].words.lowerBound).flatMap { owned(by: mark, $0) } != nil
  }

  /// "*Ameripol's* role", "the *EMPACT* model"; and of "the *Council* and Commission presidencies" the presidencies, though the first stands apart.
  private func owned(by mark: Int, _ phrase: Int) -> Int? {
    if phrases[phrase].possessors.contains(mark) || phrases[phrase].modifiers.contains(mark) { return phrase }
    guard phrases[phrase].head == mark, phrase + 2 < phrases.count, phrases[phrase + 1].kind == .connector,
      phrases[phrase + 1].hasConjunction
    else { return nil }
    let next = phrases[phrase + 2]
    return next.kind == .noun && next.head == nil && next.isPlural && !next.isDefinite && !next.modifiers.isEmpty ? phrase + 2 : nil
  }

  /// How far up the links are followed.
  private static var standingDepth: Int { 6 }

  /// "Ameripol's *role*", "the EMPACT *model*".
  private func owner(of phrase: Int) -> [Standing] {
    guard let word = nounWords(phrase).last else { return [] }
    return [Standing(parts: PartWords.english.parts(after: "of", EnglishStem.of(sentence.words[word])), word: word)]
  }

  private func stand(_ phrase: Int, _ found: inout [Standing], depth: Int) {
    guard depth < Self.standingDepth else { return }
    for verb in phrases.indices {
      guard let group = phrases[verb].verb, group.subjects.first == .phrase(phrase) else { continue }
      found += done(verb, [group.isPassive ? .object : .agent])
      // "It is to launch drills, *taking* the findings into account".
      for other in phrases.indices {
        guard let later = phrases[other].verb, later.governor == verb, later.form == .gerund, later.subjects.isEmpty else { continue }
        found += done(other, [.agent])
      }
    }
    switch phrases[phrase].link {
    case .free, .complement: break
    case .subject(let verb): found += done(verb, [phrases[verb].verb?.isPassive == true ? .object : .agent])
    case .object(let verb):
      found += done(verb, [.object])
      for other in phrases.indices where phrases[other].verb?.sharesWith == verb || phrases[verb].verb?.sharesWith == other {
        found += done(other, [.object])
      }
    case .conjunct(let other), .listed(let other), .apposition(let other): stand(other, &found, depth: depth + 1)
    case .preposition(let preposition): follow(preposition, &found, depth: depth)
    }
  }

  /// The words that a preposition belongs to, and what these belong to in their turn: "agreed by the members of A".
  private func follow(_ preposition: Int, _ found: inout [Standing], depth: Int) {
    let first = phrases[preposition].twin ?? preposition
    let word = phrases[preposition].word.isEmpty ? phrases[first].word : phrases[preposition].word
    guard !word.utf8.contains(0x20), let host = phrases[first].host ?? phrases[preposition].host else {
      return verbs(first, word, &found)
    }
    for place in nounWords(host) {
      found.append(Standing(parts: PartWords.english.parts(after: word, EnglishStem.of(sentence.words[place])), word: place))
    }
    // "Take into account the findings from A".
    if word == "of" || word == "from" && phrases[host].noun.classes.contains(.transparent) {
      outer(host, &found, depth: depth + 1)
    } else {
      verbs(first, word, &found)
    }
  }

  private func verbs(_ preposition: Int, _ word: String, _ found: inout [Standing]) {
    guard let verb = phrases[preposition].verbHost, !word.utf8.contains(0x20) else { return }
    found += done(verb, PartWords.english.parts(after: word, ""))
  }

  /// "By the members *of A*", "the officials *of A* met": the whole stands where its part does, but for what is done to it where it is more than its part ("the findings of").
  private func outer(_ phrase: Int, _ found: inout [Standing], depth: Int) {
    var own: [Standing] = []
    stand(phrase, &own, depth: depth)
    let isWhole = phrases[phrase].noun.classes.contains(.transparent)
    found += own.filter { isWhole || $0.parts != [.object] }
  }

  /// Beside the main word of a verb, where that is not denied.
  private func done(_ verb: Int, _ parts: Set<Part>) -> [Standing] {
    guard let group = phrases[verb].verb, !group.isNegated, !group.isCopula, !deniesObject(group) else { return [] }
    let words = units[group.main].words.filter { PartWords.english.kind(of: sentence.words[$0]) == .word }
    return words.map { Standing(parts: parts, word: $0) } + carried(group, parts, words)
  }

  /// "Provides direct *support*", "*support* given by": who does what a light verb says does what its object says.
  private func carried(_ group: VerbGroup, _ parts: Set<Part>, _ words: [Int]) -> [Standing] {
    guard parts.contains(.agent), words.contains(where: { PartWords.english.carries(EnglishStem.of(sentence.words[$0])) }) else {
      return []
    }
    let subjects = group.subjects.compactMap { if case .phrase(let phrase) = $0 { phrase } else { nil } }
    let things = group.isPassive ? subjects : group.objects
    let nouns = things.map(nounWords).filter { $0.last.map { PartWords.english.isDone(EnglishStem.of(sentence.words[$0])) } ?? false }
    return nouns.joined().map { Standing(parts: [.agent], word: $0) }
  }

  /// "Takes *no* part".
  private func deniesObject(_ group: VerbGroup) -> Bool {
    group.objects.contains { object in phrases[object].words.contains { PartWords.english.isDenial(sentence.words[$0]) } }
  }

  /// The words of a common noun phrase that say something.
  private func nounWords(_ phrase: Int) -> [Int] {
    phrases[phrase].words.filter { word in
      sentence.kinds[word] == .word && PartWords.english.kind(of: sentence.words[word]) == .word
        && !sentence.marks.contains { $0.words.contains(word) }
    }
  }
}
