import EntenteLexicon
import EntenteModel

/// Which phrases stand at the two ends of the relation.
struct Ends {
  var from: [NounPhrase] = []
  var to: [NounPhrase] = []
  var asksFrom = true
  var isIntersection = false
  /// Whether one of several is enough: "A or B".
  private var isOr = false
  var taken: [Int] = []

  /// `nil` where the phrases do not fit the word.
  init?(_ word: QuestionWord, _ verb: Int, _ phrases: [NounPhrase], _ grammar: QuestionGrammar) {
    let left = phrases.filter { $0.place < verb }
    let right = phrases.filter { $0.place > verb }
    let sides =
      word.arguments.contains("agent")
      ? Ends.agent(verb, left, right, grammar)
      : word.form == .noun ? Ends.noun(verb, left, right, grammar) : Ends.verb(word, verb, left, right, grammar)
    guard let sides else { return nil }
    let turned = word.arguments.contains("rl") || word.arguments.contains("inverse")
    (from, to) = turned ? (sides.right, sides.left) : (sides.left, sides.right)
    guard settle(grammar) else { return nil }
    // A kind beside the one that is asked for is no end.
    let hasAsked = (from + to).contains(where: \.isAsked)
    taken = (from + to).filter { $0.isAsked || Ends.isKnown($0) || !hasAsked }.map(\.place)
    let objects = asksFrom ? to : from
    isOr = grammar.items.contains { ["or", "o", "u", "ou"].contains($0.key) && $0.has("conj") }
    isIntersection = objects.count > 1 && !isOr && (grammar.items.contains { $0.has("both") } || asksFrom)
    // What two have set up or published, they have together.
    let isDone = word.arguments.first.map(QuestionGrammar.together.contains) ?? false
    isIntersection = isIntersection || objects.count > 1 && !isOr && isDone
    isIntersection = isIntersection || objects.contains { $0.documents.count > 1 && grammar.isEveryText($0.place) }
    if grammar.isQuestionOfFact, !(from + to).contains(where: \.isAsked) { isIntersection = false }
  }

  /// Ends that are known from what stands there alone.
  init(from known: [NounPhrase], to asked: [NounPhrase], _ grammar: QuestionGrammar) {
    (from, to) = (known, asked)
    asksFrom = false
    isIntersection = known.contains { $0.documents.count > 1 && grammar.isEveryText($0.place) }
    // "Abordan tanto A como B".
    let isBoth = known.count > 1 && grammar.items.contains { $0.has("both") } && !grammar.hasAlternative
    isIntersection = isIntersection || isBoth
    taken = (known + asked).map(\.place)
  }

  private typealias Sides = (left: [NounPhrase], right: [NounPhrase])

  /// Active: what does it, what it is done to. Passive: turned round.
  private static func verb(_ word: QuestionWord, _ verb: Int, _ left: [NounPhrase], _ right: [NounPhrase], _ grammar: QuestionGrammar)
    -> Sides?
  {
    let isFixed = word.arguments.contains("lr") || word.arguments.contains("rl")
    let isPassive = !isFixed && isPassive(word, verb, left, right, grammar)
    var before = left, after = right
    if let asked = left.first(where: \.isAsked) {
      let others = left.filter { $0.place > asked.place && ($0.preposition == nil || $0.preposition == "by") }
      if isPassive, asked.preposition == "by" {
        // "By whom is X supported?"
        return (others + right, [asked]).0.isEmpty ? nil : ([asked], others + right)
      }
      if !others.isEmpty {
        // "What does X support", "the programmes that X supports".
        before = others
        after = [asked] + right.filter { $0.preposition == nil }
        if isPassive { after = [asked] + right }
        if isFixed, !isQuestionWithObject(right) { after = [asked] }
      } else if isVerbBeforeSubject(word, verb, asked, right, isFixed, grammar) {
        before = right
        after = [asked]
      } else {
        before = [asked]
      }
    } else if left.isEmpty, !isPassive, let subjects = subjectsBehindVerb(word, right, grammar) {
      before = Array(right[..<subjects])
      after = Array(right[subjects...])
    } else {
      before = left.filter { $0.preposition == nil || left.count == 1 }
    }
    // "Do A and B cooperate", "cooperation between A and B".
    let both = before + after
    if word.arguments.first.map({ RelationType($0).isSymmetric }) ?? false, before.isEmpty || after.isEmpty, both.count == 2,
      both.allSatisfy(isKnown)
    {
      return ([both[0]], [both[1]])
    }
    return isPassive ? (after, before) : (before, after)
  }

  /// "¿Qué programas apoya Ameripol?", "¿En qué se inspira IDEAL?": where the verb may come first, it agrees with its subject, and what has a preposition is none.
  private static func isVerbBeforeSubject(
    _ word: QuestionWord, _ verb: Int, _ asked: NounPhrase, _ right: [NounPhrase], _ isFixed: Bool, _ grammar: QuestionGrammar
  ) -> Bool {
    guard grammar.isVerbFirst, !word.arguments.contains("rl"), let subject = right.first, subject.preposition == nil else { return false }
    if asked.preposition != nil || grammar.isGoverned(asked.place) { return true }
    let verbs = grammar.items[verb].key.utf8
    // "Coopera con", "sucede ao": what follows is governed by the preposition.
    let isGoverning = isFixed && verbs.contains(0x20)
    let isPlural = verbs.last == UInt8(ascii: "n") || verbs.last == UInt8(ascii: "m")
    // "¿Qué apoyan los ministros?": what is asked for is one thing, who does it are several.
    if isPlural, !isGoverning, !asked.isKind, grammar.items[asked.place].has("ask", "what"), subject.isSpeaker { return true }
    guard !isGoverning, !isPlural, !word.forms.contains(.participle) else { return false }
    return asked.isKind ? grammar.items[asked.place].key.utf8.last == UInt8(ascii: "s") : grammar.items[asked.place].has("ask", "what")
  }

  /// "¿Apoya la Red al Centro?": of what stands behind a verb that comes first, how many phrases say who does it: those before the first one that has a
  /// preposition, else the first.
  private static func subjectsBehindVerb(_ word: QuestionWord, _ right: [NounPhrase], _ grammar: QuestionGrammar) -> Int? {
    guard grammar.isVerbFirst, grammar.isQuestionOfFact, right.count > 1, !right.contains(where: \.isAsked),
      !(word.arguments.first.map { RelationType($0).isSymmetric } ?? false)
    else { return nil }
    let subjects = right.firstIndex { $0.preposition != nil } ?? 1
    return subjects > 0 ? subjects : nil
  }

  private static func isQuestionWithObject(_ right: [NounPhrase]) -> Bool { right.contains { $0.preposition == nil } }

  private static func isPassive(_ word: QuestionWord, _ verb: Int, _ left: [NounPhrase], _ right: [NounPhrase], _ grammar: QuestionGrammar)
    -> Bool
  {
    guard word.forms.contains(.participle) else { return false }
    if right.first?.preposition == "by" || left.first(where: \.isAsked)?.preposition == "by" { return true }
    if verb + 1 < grammar.items.count, ["by", "by whom"].contains(grammar.items[verb + 1].key) { return true }
    let auxiliaries = grammar.items[..<verb].filter { $0.has("aux") }
    if let last = auxiliaries.last { return last.has("aux", "be") && last.key != "s" }
    return false
  }

  /// "supporters of X", "X supporters", "is A a member of X".
  private static func agent(_ noun: Int, _ left: [NounPhrase], _ right: [NounPhrase], _ grammar: QuestionGrammar) -> Sides? {
    if let object = right.first,
      object.preposition == "of" || object.preposition == "to" || object.preposition == "in" || object.preposition == "for"
    {
      let subjects = left.filter { $0.preposition == nil || $0.isAsked }
      return (
        subjects.first(where: \.isAsked).map { [$0] } ?? subjects,
        right.filter { $0.preposition == object.preposition || $0.preposition == nil }
      )
    }
    // "How many members does CLASI have?"
    if let owner = right.first, right.count == 1, owner.preposition == nil, !owner.isAsked,
      grammar.items[noun...].contains(where: { $0.has("aux", "have") })
    {
      return (left.filter(\.isAsked), [owner])
    }
    // "Which body is EUDA the successor of?"
    if right.isEmpty, noun + 1 < grammar.items.count, ["of", "to"].contains(grammar.items[noun + 1].key),
      let asked = left.first(where: \.isAsked)
    {
      let others = left.filter { $0.place > asked.place }
      return others.isEmpty ? nil : (others, [asked])
    }
    guard let owner = left.last, !owner.isAsked, !owner.isKind,
      grammar.items[(owner.place + 1)..<noun].allSatisfy({ $0.isFunction || $0.has("aux") || $0.used || $0.has("modifier") })
    else { return nil }
    // "Is A a B member?"
    let subjects = left.dropLast().filter { !$0.isAsked }
    return (grammar.isQuestionOfFact && !subjects.isEmpty ? subjects : (left + right).filter { $0.isAsked }, [owner])
  }

  /// "support for X", "X's support for Y", "with whose support".
  private static func noun(_ noun: Int, _ left: [NounPhrase], _ right: [NounPhrase], _ grammar: QuestionGrammar) -> Sides? {
    // "With the backing *of* which programme did A come about": whose backing it is, and not what is backed.
    if let giver = right.first, giver.preposition == "of", giver.isAsked, ["with", "through"].contains(grammar.preposition(noun)) {
      let taker = right.dropFirst().first { $0.preposition == nil && !$0.isKind }
      return taker.map { ([giver], [$0]) }
    }
    let givers = right.filter { $0.preposition == "from" || $0.preposition == "by" }
    let takers = right.filter { $0.preposition == "for" || $0.preposition == "to" || $0.preposition == "of" }
    if let asked = left.first(where: \.isAsked) {
      let object =
        takers.first ?? right.first { !$0.things.isEmpty && $0.preposition == nil } ?? left.first { !$0.isAsked && $0.preposition == nil }
      guard let object else { return nil }
      return ([asked], [object])
    }
    if givers.isEmpty && takers.isEmpty { return nil }
    return (givers, takers)
  }

  /// Finds the asked end; the other one must be known.
  private mutating func settle(_ grammar: QuestionGrammar) -> Bool {
    let askedFrom = from.contains { $0.isAsked }, askedTo = to.contains { $0.isAsked }
    let knownFrom = from.contains(where: Ends.isKnown), knownTo = to.contains(where: Ends.isKnown)
    if grammar.isQuestionOfFact && !askedFrom && !askedTo || askedFrom == false && askedTo == false && knownFrom && knownTo {
      asksFrom = true
      return knownFrom && knownTo
    }
    if askedFrom, askedTo { return false }
    if askedFrom || (!askedTo && !knownFrom) {
      from.removeAll { !$0.isAsked && !$0.isKind }
      asksFrom = true
      return knownTo
    }
    to.removeAll { !$0.isAsked && !$0.isKind }
    asksFrom = false
    return knownFrom
  }

  static func isKnown(_ phrase: NounPhrase) -> Bool { !phrase.things.isEmpty || !phrase.documents.isEmpty || phrase.isSpeaker }

  // MARK: Patterns

  /// One pattern for all known phrases of the known end; one for each where all must hold.
  func patterns(_ type: String, _ scope: Scope, _ documents: [DocumentThing]) -> [StatementPattern] {
    let known = (asksFrom ? to : from).filter(Ends.isKnown)
    let groups = isIntersection ? known.flatMap(Ends.single) : [known]
    let subjects = from.filter(Ends.isKnown)
    if asksFrom, !subjects.isEmpty {
      // Both ends are known: each for itself, unless one of them is enough.
      let (starts, ends) = isOr ? ([subjects], [known]) : (subjects.flatMap(Ends.single), known.map { [$0] })
      return starts.flatMap { start in ends.map { pattern(type, end(start, scope, documents), end($0, scope, documents), scope) } }
    }
    return groups.map { group in
      let end = end(group, scope, documents)
      return pattern(type, asksFrom ? EndFilter() : end, asksFrom ? end : EndFilter(), scope)
    }
  }

  /// Each of several documents by itself.
  private static func single(_ phrase: NounPhrase) -> [[NounPhrase]] {
    guard phrase.documents.count > 1 else { return [[phrase]] }
    return phrase.documents.map { document in
      var own = phrase
      own.documents = [document]
      return [own]
    }
  }

  private func end(_ phrases: [NounPhrase], _ scope: Scope, _ documents: [DocumentThing]) -> EndFilter {
    var end = EndFilter(ids: ids(phrases, scope, documents))
    end.names = phrases.flatMap { $0.things.map(\.name) + $0.documents.map(\.thing.name) + ($0.isSpeaker ? ["the signatories"] : []) }
    return end
  }

  private func pattern(_ type: String, _ from: EndFilter, _ to: EndFilter, _ scope: Scope) -> StatementPattern {
    var pattern = StatementPattern(types: [type], from: from, to: to)
    pattern.isEitherWay = RelationType(type).isSymmetric
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    pattern.paragraph = scope.paragraph
    pattern.asOf = scope.asOf
    return pattern
  }

  /// Nodes that a phrase stands for; "the ministers" are the documents that they sign, and so are the parties that a bounded question names.
  private func ids(_ phrases: [NounPhrase], _ scope: Scope, _ documents: [DocumentThing]) -> [String] {
    var ids: [String] = []
    for phrase in phrases {
      ids += phrase.things.map(\.id) + phrase.documents.map(\.thing.id)
      if phrase.isSpeaker { ids += (scope.documents ?? documents).map(\.thing.id) }
    }
    let parties = phrases.flatMap(\.things).filter { thing in thing.labels.contains("Organisation") }
    if !asksFrom, parties.count > 1, let bounded = scope.documents { ids += bounded.map(\.thing.id) }
    return ids
  }
}

// MARK: Noun phrases

extension QuestionGrammar {
  func nounPhrases(around verb: Int) -> [NounPhrase] {
    var phrases: [NounPhrase] = []
    let asked = askedKind()
    for place in items.indices where place != verb && !items[place].used {
      let item = items[place]
      var phrase = NounPhrase(place: place, preposition: outerPreposition(place))
      if item.isThing, !isBetterWord(place), !isModifierOfKind(place) {
        phrase.things = item.things
      } else if item.isDocument {
        phrase.documents = item.documents
        if isAskedDocument(place) { phrase = NounPhrase(place: place, isKind: true, isAsked: true, preposition: phrase.preposition) }
      } else if item.has("kind"), item.things.isEmpty {
        phrase.isKind = true
        // "Does any programme support it" is true where one does.
        phrase.isAsked = place == asked && (!isQuestionOfFact || place > 0 && items[place - 1].key == "any")
        // "Con qué redes", "contra que crimes".
        if isVerbFirst, phrase.isAsked, phrase.preposition == nil, let word = before(place), items[word].has("ask") {
          phrase.preposition = preposition(word)
        }
      } else if item.has("speaker") {
        phrase.isSpeaker = true
      } else if item.has("anyone") || item.has("ask", "who") || item.has("ask", "what") && !isKindAhead(place) {
        phrase.isAsked = true
        if item.key == "by whom" { phrase.preposition = "by" }
      } else {
        continue
      }
      phrases.append(phrase)
    }
    // One asked phrase: a kind is more telling than "who".
    if phrases.contains(where: { $0.isAsked && $0.isKind }) { phrases.removeAll { $0.isAsked && !$0.isKind } }
    return phrases
  }

  /// The preposition before a piece; of "with the launch of it" the outer one.
  private func outerPreposition(_ place: Int) -> String? {
    guard let own = preposition(place), own == "of", let at = before(place), let noun = before(at), items[noun].has("event"),
      !items[noun].has("rel"), !items[noun].used
    else { return preposition(place) }
    return preposition(noun)
  }

  /// "A quién", "com quem": one piece with its preposition.
  func isGoverned(_ place: Int) -> Bool {
    let words = items[place].key.split(separator: " ")
    return words.count > 1 && ["a", "con", "com", "contra", "para"].contains(String(words[0]))
  }

  private func isKindAhead(_ place: Int) -> Bool {
    var next = place + 1
    while next < items.count, isModifier(next) || items[next].isFunction { next += 1 }
    return next < items.count && items[next].has("kind")
  }

  /// "CLASI" in "CLASI countries", "EU" in "EU agencies".
  func isModifierOfKind(_ place: Int) -> Bool {
    place + 1 < items.count && items[place + 1].has("kind") && !items[place + 1].has("rel")
  }
}
