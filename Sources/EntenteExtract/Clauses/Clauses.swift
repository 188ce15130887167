package import EntenteLexicon
import EntenteModel

/// A sentence analysed: its phrases linked, ready for rules to look around in. O(words) to make.
package struct Clauses: Sendable {
  let grammar: Grammar
  package let sentence: MarkedSentence
  let units: [Unit]
  let phrases: [Phrase]
  /// By phrase: what is coordinated with it, listed under it, in apposition to it.
  private(set) var conjuncts: [[Int]]
  private(set) var listed: [[Int]]
  private(set) var appositions: [[Int]]
  /// By phrase: the prepositions that stand directly behind it, and by preposition its noun phrase and its twins.
  private(set) var prepositions: [[Int]]
  private(set) var complement: [Int?]
  private(set) var twins: [[Int]]
  /// The words and phrases that may make what is told hearsay, in their order.
  let hearsay: HearsaySigns

  package init(_ sentence: MarkedSentence, grammar: Grammar) {
    self.grammar = grammar
    self.sentence = sentence
    units = Tagger.units(sentence, grammar)
    phrases = Linker.link(Chunker.phrases(units, sentence, grammar), sentence, grammar)
    hearsay = HearsaySigns(phrases, sentence, grammar)
    let none = [[Int]](repeating: [], count: phrases.count)
    (conjuncts, listed, appositions, prepositions, twins) = (none, none, none, none, none)
    complement = [Int?](repeating: nil, count: phrases.count)
    index()
  }

  private mutating func index() {
    for (at, phrase) in phrases.enumerated() {
      switch phrase.link {
      case .conjunct(let other): conjuncts[other].append(at)
      case .listed(let other): listed[other].append(at)
      case .apposition(let other): appositions[other].append(at)
      case .preposition(let preposition): complement[preposition] = at
      default: break
      }
      guard phrase.kind == .preposition else { continue }
      if let twin = phrase.twin {
        twins[twin].append(at)
      } else if let host = phrase.host {
        prepositions[host].append(at)
      }
    }
  }

  /// A name that fills a place, and the phrase through which it does.
  package struct Argument: Sendable, Hashable {
    package var mark: Int
    /// The caller's number of the bearer.
    package var entity: Int
    package var others: [Int] = []
    var phrase: Int
    /// Whether "where applicable" stands before it.
    package var isHedged = false
  }

  func argument(_ mark: Int, _ phrase: Int, isHedged: Bool = false) -> Argument {
    Argument(mark: mark, entity: sentence.marks[mark].entity, others: sentence.marks[mark].others, phrase: phrase, isHedged: isHedged)
  }

  /// The phrase in which a word stands. O(log phrases).
  func phrase(ofWord word: Int) -> Int? {
    var low = 0, high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < phrases.count && phrases[low].words.contains(word) ? low : nil
  }

  func kind(_ mark: Int) -> NodeKind { sentence.marks[mark].kind }

  func admits(_ spec: SlotSpec, _ mark: Int) -> Bool { spec.admits(sentence.marks[mark].kind, sentence.marks[mark].role) }
}

// MARK: Arguments

extension Clauses {
  /// The names that a noun phrase stands for, its coordination and lists spread out. O(phrases below it, at most ``GrammarLimit/arguments``).
  func arguments(_ phrase: Int, _ spec: SlotSpec, throughGerunds: Bool = true) -> [Argument] {
    var found: [Argument] = []
    var seen: Set<Int> = throughGerunds ? [] : [Clauses.noGerunds]
    collect(phrase, spec, &found, &seen)
    return found
  }

  /// Stands in the set of phrases seen where gerunds are not to be looked into: a subject is not found in what its verb does.
  private static let noGerunds = -1

  private func collect(_ phrase: Int, _ spec: SlotSpec, _ found: inout [Argument], _ seen: inout Set<Int>) {
    guard seen.count < GrammarLimit.arguments, seen.insert(phrase).inserted else { return }
    own(phrase, spec, &found, &seen)
    for other in listed[phrase] { collect(other, spec, &found, &seen) }
    for other in conjuncts[phrase] { collect(other, spec, &found, &seen) }
  }

  /// What the phrase itself stands for: its head's bearer, or what its common head lets through.
  private func own(_ index: Int, _ spec: SlotSpec, _ found: inout [Argument], _ seen: inout Set<Int>) {
    let phrase = phrases[index]
    if let head = phrase.head {
      if admits(spec, head) {
        found.append(argument(head, index, isHedged: isHedged(index)))
      }
      return
    }
    // "X, *a plan* which Peru endorsed": what a name is said to be is that name's.
    if spec.isDirect, case .apposition(let other) = phrase.link, other < index, let head = phrases[other].head, admits(spec, head) {
      return found.append(argument(head, other))
    }
    // "*Its successor*, the Harbour Plan": what is described first and then named is that name's, too.
    if spec.isDirect {
      for other in appositions[index] where other > index {
        if let head = phrases[other].head, admits(spec, head) { found.append(argument(head, other)) }
      }
      return
    }
    if let leader = leader(of: index) { return collectComplements(leader, spec, &found, &seen) }
    if isObjectPronoun(index) { return found += bearer(ofPronoun: index, spec) }
    if case .apposition(let other) = phrase.link, let head = phrases[other].head, admits(spec, head) {
      return found.append(argument(head, other))
    }
    let crime = spec.kinds == [.crimeArea]
    let transparent = phrase.noun.classes.contains(.transparent)
    let before = found.count
    if crime || transparent {
      for mark in phrase.modifiers where admits(spec, mark) {
        found.append(argument(mark, index, isHedged: isHedged(index)))
      }
    }
    guard found.count == before else { return }
    if transparent, let owner = phrase.owner { collect(owner, spec, &found, &seen) }
    if transparent {
      for mark in phrase.possessors where admits(spec, mark) {
        found.append(argument(mark, index))
      }
      // "the help given to *its implementation*".
      if phrase.isPossessed, found.count == before, case .preposition = phrase.link { found += bearer(ofPronoun: index, spec) }
    }
    if crime ? !phrase.noun.classes.contains(.opaque) : transparent {
      for preposition in prepositions[index] where crime || opens(preposition, for: phrase) {
        collectComplements(preposition, spec, &found, &seen)
      }
      if crime { collectThroughParticiple(index, spec, &found, &seen) }
    }
    if found.count == before { for other in appositions[index] { collect(other, spec, &found, &seen) } }
  }

  private func opens(_ preposition: Int, for phrase: Phrase) -> Bool {
    let word = phrases[preposition].word
    if word == "on" { return isOne(phrase.headWord, of: "worked on") }
    return word == "of" || word == "de" || word == "del" || word == "do" || word == "da"
  }

  /// Whether a word is on a list of the language. O(1).
  func isOne(_ word: String, of list: String) -> Bool { grammar.lists[list]?.contains(word) == true }

  func collectComplements(_ preposition: Int, _ spec: SlotSpec, _ found: inout [Argument], _ seen: inout Set<Int>) {
    for at in all(from: preposition, through: twins) {
      if let phrase = complement[at] {
        collect(phrase, spec, &found, &seen)
      } else if at + 1 < phrases.count, let verb = phrases[at + 1].verb, verb.form == .gerund, !seen.contains(Clauses.noGerunds) {
        collectFromGerund(at + 1, verb, spec, &found, &seen)
      }
    }
  }

  /// A phrase, those that go on from it, and those that go on from these: "*from* X, *from* Y and *from* Z". O(``GrammarLimit/arguments``).
  func all(from start: Int, through next: [[Int]]) -> [Int] {
    var all = [start]
    var at = 0
    while at < all.count, all.count < GrammarLimit.arguments {
      all += next[all[at]]
      at += 1
    }
    return all
  }

  /// "the process of *giving* status *to X*", "the aim of strengthening X".
  private func collectFromGerund(_ index: Int, _ verb: VerbGroup, _ spec: SlotSpec, _ found: inout [Argument], _ seen: inout Set<Int>) {
    let before = found.count
    for object in verb.objects { collect(object, spec, &found, &seen) }
    guard found.count == before, let object = verb.objects.last, object + 1 < phrases.count, phrases[object + 1].word == "to" else {
      return
    }
    collectComplements(object + 1, spec, &found, &seen)
  }

  /// "a consortium *led by X*", "a consortium *under the lead of X*": who leads a group without a name stands for it. The preposition before the leader.
  private func leader(of index: Int) -> Int? {
    guard grammar.lists["led group"]?.contains(phrases[index].headWord) == true, index + 2 < phrases.count else { return nil }
    if index + 3 < phrases.count, isOne(phrases[index + 1].word, of: "under"), isOne(phrases[index + 2].headWord, of: "lead"),
      phrases[index + 3].word == "of"
    {
      return index + 3
    }
    // "a consortium *of X and Y*": those whom it is made of.
    if phrases[index].isIndefinite, phrases[index + 1].word == "of", phrases[index + 2].head != nil { return index + 1 }
    guard let group = phrases[index + 1].verb, group.form == .participle, phrases[index + 2].word == agentPreposition
    else { return nil }
    return index + 2
  }

  /// "financial flows *linked to* organised crime", "threats *arising from* it".
  private func collectThroughParticiple(_ index: Int, _ spec: SlotSpec, _ found: inout [Argument], _ seen: inout Set<Int>) {
    guard index + 2 < phrases.count, let verb = phrases[index + 1].verb, verb.form == .participle || verb.form == .gerund,
      let lemma = verb.lemma, grammar.verbClasses[lemma].contains(.transparent), phrases[index + 2].kind == .preposition
    else { return }
    collectComplements(index + 2, spec, &found, &seen)
  }

  private func isHedged(_ index: Int) -> Bool {
    var at = index - 1
    if at >= 0, phrases[at].kind == .preposition { at -= 1 }
    return at >= 0 && phrases[at].kind == .hedge
  }

  /// "financed from X and *run* by Y": a participle behind "and" tells of another deed, where the first has had its own complement; and so does that of
  /// the next member: "the plan adopted by X, and the report *issued* at Y".
  private func startsAnew(_ index: Int, after trigger: Int) -> Bool {
    if case .conjunct(let other) = phrases[index - 1].link, other < trigger { return true }
    return phrases[index - 1].kind == .connector && phrases[trigger].verb != nil
      && phrases[trigger..<index].contains { $0.kind == .preposition }
  }

  /// "was set up after the model *used by* X": so does "by" behind a verb, where the participle tells of a noun between them.
  /// "the creation of a network, *inspired by* X": behind a noun, "by" right after a participle names who does what the participle says.
  private func isOwnAgent(_ word: String, of participle: Int, for trigger: Int) -> Bool {
    word == agentPreposition && phrases[participle].verb?.isPassive == true
      && (phrases[trigger].kind == .noun || participle - 1 > trigger && phrases[participle].verb?.nounGovernor == participle - 1)
      && participle + 1 < phrases.count && phrases[participle + 1].word == word
  }

  /// Names behind a preposition that stands after the trigger in its clause; "with A and with B" is one. O(lookahead).
  func complements(_ word: String, after trigger: Int, _ spec: SlotSpec, blockedBy blocks: (Int) -> Bool) -> [Argument] {
    var at = trigger + 1
    var found: [Argument] = []
    var seen: Set<Int> = [trigger]
    var depth = 0
    while at < phrases.count, depth < GrammarLimit.frontier {
      let phrase = phrases[at]
      switch phrase.kind {
      case .boundary, .relative, .subordinator: return found
      case .preposition where phrase.word == word && phrase.twin == nil:
        if !opensAbsolute(at) { collectComplements(at, spec, &found, &seen) }
        return found
      case .verb:
        if at > trigger, phrase.verb?.form != .participle || startsAnew(at, after: trigger) || isOwnAgent(word, of: at, for: trigger) {
          return found
        }
      case .noun: if at != trigger, blocks(at) { return found }
      default: break
      }
      at += 1
      depth += 1
    }
    return found
  }

  /// What stands behind the preposition that a trigger has waited for over an aside. O(lookahead).
  func awaited(_ word: String, by trigger: Int, _ spec: SlotSpec) -> [Argument] {
    let range = trigger..<min(phrases.count, trigger + GrammarLimit.lookahead)
    guard let at = range.first(where: { phrases[$0].awaitedBy == trigger && phrases[$0].word == word }) else { return [] }
    return behind(at, spec)
  }
}
