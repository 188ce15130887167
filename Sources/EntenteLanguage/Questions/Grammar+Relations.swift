import EntenteLexicon
import EntenteModel

// Who does what to whom: a relation word, what stands to its left and right, and which of the two is asked for.

/// A noun phrase beside a relation word.
struct NounPhrase {
  var place: Int
  var things: [Thing] = []
  var documents: [DocumentThing] = []
  var isSpeaker = false
  /// A kind, where the phrase is one.
  var isKind = false
  /// "who", "what", or a kind after "which".
  var isAsked = false
  var preposition: String?
}

extension QuestionGrammar {
  mutating func relation() -> Shape? {
    // "Which supports it most" would need a measure of support.
    guard !isNegated, !contains("most"), !contains("least") else { return nil }
    for place in relationWords() {
      var copy = self
      if let shape = copy.relation(at: place) {
        self = copy
        return shape
      }
    }
    return nil
  }

  /// Verbs first, then nouns for who does it, then the others; in the order of the question.
  private func relationWords() -> [Int] {
    all("rel").sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private func rank(_ place: Int) -> Int {
    let words = items[place].words.filter { $0.name == "rel" }
    if words.contains(where: { $0.arguments.contains("weak") }) { return 3 }
    if words.contains(where: { $0.form == .verb && !$0.arguments.contains("agent") }) {
      return place > 0 && items[place - 1].key == "of" ? 2 : 0
    }
    return words.contains { $0.arguments.contains("lr") || $0.arguments.contains("rl") } ? 0 : 1
  }

  private mutating func relation(at place: Int) -> Shape? {
    let options = options(at: place)
    let asksDocuments = asksForDocuments
    if asksDocuments { use(documentItems.filter { isAskedDocument($0) }) }
    takeModalityOfAttitude(before: place)
    if scope.paragraph == nil, documentItems.contains(where: { items[$0].isAnnex }) { scope.paragraph = "Annex" }
    let phrases = nounPhrases(around: place)
    var patterns: [StatementPattern] = []
    var asksFrom: Bool?
    var isIntersection = false
    var taken: [Int] = []
    for option in options {
      guard let type = option.arguments.first else { continue }
      if patterns.isEmpty, let lone = lonePattern(option, phrases) {
        patterns = [lone]
        asksFrom = true
        taken = phrases.filter(\.isAsked).map(\.place)
        continue
      }
      guard let ends = Ends(option, place, fitting(phrases, type), self) else { continue }
      if let known = asksFrom, known != ends.asksFrom { continue }
      asksFrom = ends.asksFrom
      taken += ends.taken
      isIntersection = isIntersection || ends.isIntersection
      patterns += ends.patterns(type, scope, documents)
    }
    if patterns.isEmpty, let pattern = addressed(options, phrases) {
      patterns = [pattern]
      asksFrom = false
      taken = phrases.filter(\.isKind).map(\.place)
    }
    guard let asksFrom, !patterns.isEmpty else { return nil }
    var open = openFilter()
    // The group of all members is no member.
    if options.contains(where: { $0.arguments.first == "MEMBER_OF" }) { open.excluded.append("Group") }
    use(place)
    use(taken)
    var want = contains("ask", "howmany") ? Wanted.count : wanted
    if contains("paragraph") { want = .places } else if asksDocuments { want = .documents }
    for name in ["ask", "paragraph", "both", "conj"] { use(name) }
    if scope.documents != nil || time != nil {
      use(items.indices.filter { !items[$0].used && (items[$0].has("mention") || items[$0].has("mentioned")) && !items[$0].has("rel") })
    }
    takeMembershipTime(place)
    for at in patterns.indices {
      patterns[at].modalities = attitude
      patterns[at].asOf = scope.asOf
    }
    let filter = askedFilter(phrases, taken, open)
    use("speaker")
    return .statements(
      StatementQuestion(
        patterns: patterns, isIntersection: isIntersection, asksFrom: asksFrom, filter: filter, wanted: want, allowsHopes: allowsHopes,
        time: takenTime()))
  }

  /// The readings of a relation word. A spelling that may be verb and noun is the noun after "whose", "the", "what".
  private func options(at place: Int) -> [QuestionWord] {
    let all = items[place].words.filter { $0.name == "rel" }
    let nouns = all.filter { $0.form == .noun && !$0.arguments.contains("agent") }
    guard !nouns.isEmpty, nouns.count < all.count, place > 0 else { return all }
    let previous = items[place - 1]
    let next = place + 1 < items.count ? items[place + 1].key : ""
    let isNoun =
      previous.has("ask") && !isQuestionOfFact || ["the", "of", "for", "from", "any", "s"].contains(previous.key)
      || ["for", "from", "of"].contains(next)
    return isNoun ? nouns : all.filter { $0.form != .noun || $0.arguments.contains("agent") }
  }

  /// "Members in October 2023" are those of that time, whenever they joined.
  private mutating func takeMembershipTime(_ place: Int) {
    guard let filter = time, filter.relation == .within, items[place].has("rel", "MEMBER_OF"),
      items[place].words.contains(where: { $0.form == .noun }), !items[place].words.contains(where: { $0.form == .verb }),
      !items.contains(where: { $0.has("event", "Accession") || $0.has("newcomer") })
    else { return }
    scope.asOf = filter.date
    time = nil
  }

  private mutating func takenTime() -> TimeFilter? {
    defer { time = nil }
    return time
  }

  /// What no statement of the type has at an end bounds the question instead: a crime is nobody's partner or member.
  private func fitting(_ phrases: [NounPhrase], _ type: String) -> [NounPhrase] {
    guard ["COOPERATES_WITH", "MEMBER_OF", "CHAIRS", "FUNDS", "IMPLEMENTS"].contains(type) else { return phrases }
    return phrases.filter { phrase in phrase.things.isEmpty || phrase.things.contains { !$0.labels.contains("CrimeArea") } }
  }

  /// "Who held the presidency in 2023": nothing but the asked end, within a time or a document.
  private func lonePattern(_ option: QuestionWord, _ phrases: [NounPhrase]) -> StatementPattern? {
    guard option.arguments.contains("alone"), let type = option.arguments.first, !isQuestionOfFact, time != nil || scope.documents != nil,
      phrases.contains(where: \.isAsked), !phrases.contains(where: Ends.isKnown)
    else { return nil }
    var pattern = StatementPattern(types: [type])
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    return pattern
  }

  /// "Which crimes are addressed in 2025": by the documents themselves.
  private func addressed(_ options: [QuestionWord], _ phrases: [NounPhrase]) -> StatementPattern? {
    guard options.contains(where: { $0.arguments.first == "ADDRESSES" }), !phrases.contains(where: Ends.isKnown),
      scope.documents != nil || time != nil,
      phrases.contains(where: { $0.isKind && items[$0.place].has("kind", "CrimeArea") })
    else { return nil }
    let own = scope.documents ?? documents
    var pattern = StatementPattern(types: ["ADDRESSES"], from: EndFilter(ids: own.map(\.thing.id)))
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    pattern.paragraph = scope.paragraph
    return pattern
  }

  private mutating func askedFilter(_ phrases: [NounPhrase], _ taken: [Int], _ open: ThingFilter) -> ThingFilter {
    if let kind = phrases.first(where: { $0.isKind && taken.contains($0.place) }) {
      items[kind.place].used = false
      return takeFilter(at: kind.place)
    }
    return open
  }

  /// "commit to combat", "considered setting up": the attitude bounds how firmly it is said.
  private mutating func takeModalityOfAttitude(before place: Int) {
    for mark in all("stance") where mark != place && mark < place && !items[mark].has("rel") {
      let stances = items[mark].words.filter { $0.name == "stance" }.flatMap(\.arguments)
      if stances.contains("considers") || stances.contains("calls") || stances.contains("commits") {
        allowsHopes = true
        if stances.contains("considers") { attitude.append(.possibility) }
        if stances.contains("calls") { attitude += [.call, .possibility] }
        use(mark)
      }
    }
  }

  func nounPhrases(around verb: Int) -> [NounPhrase] {
    var phrases: [NounPhrase] = []
    let asked = askedKind()
    for place in items.indices where place != verb && !items[place].used {
      let item = items[place]
      var phrase = NounPhrase(place: place, preposition: preposition(place))
      if item.isThing, !isBetterWord(place), !isModifierOfKind(place) {
        phrase.things = item.things
      } else if item.isDocument {
        phrase.documents = item.documents
      } else if item.has("kind"), item.things.isEmpty {
        phrase.isKind = true
        phrase.isAsked = place == asked && !isQuestionOfFact
      } else if item.has("speaker") {
        phrase.isSpeaker = true
      } else if item.has("ask", "who") || item.has("ask", "what") && !isBeforeKind(place) {
        phrase.isAsked = true
      } else {
        continue
      }
      phrases.append(phrase)
    }
    // One asked phrase: a kind is more telling than "who".
    if phrases.contains(where: { $0.isAsked && $0.isKind }) { phrases.removeAll { $0.isAsked && !$0.isKind } }
    return phrases
  }

  private func isBeforeKind(_ place: Int) -> Bool {
    var next = place + 1
    while next < items.count, isModifier(next) || items[next].isFunction { next += 1 }
    return next < items.count && items[next].has("kind")
  }

  /// "CLASI" in "CLASI countries", "EU" in "EU agencies".
  private func isModifierOfKind(_ place: Int) -> Bool {
    place + 1 < items.count && items[place + 1].has("kind") && !items[place + 1].has("rel")
  }
}

/// Which phrases stand at the two ends of the relation.
private struct Ends {
  var from: [NounPhrase] = []
  var to: [NounPhrase] = []
  var asksFrom = true
  var isIntersection = false
  var taken: [Int] = []

  /// `nil` where the phrases do not fit the word.
  init?(_ word: QuestionWord, _ verb: Int, _ phrases: [NounPhrase], _ grammar: QuestionGrammar) {
    let left = phrases.filter { $0.place < verb }
    let right = phrases.filter { $0.place > verb }
    let sides =
      word.arguments.contains("agent")
      ? Ends.agent(verb, left, right, grammar)
      : word.form == .noun ? Ends.noun(left, right) : Ends.verb(word, verb, left, right, grammar)
    guard let sides else { return nil }
    let turned = word.arguments.contains("rl") || word.arguments.contains("inverse")
    (from, to) = turned ? (sides.right, sides.left) : (sides.left, sides.right)
    guard settle(grammar) else { return nil }
    taken = (from + to).map(\.place)
    let objects = asksFrom ? to : from
    let isOr = grammar.items.contains { $0.key == "or" }
    isIntersection = objects.count > 1 && !isOr && (grammar.items.contains { $0.has("both") } || asksFrom)
    if grammar.isQuestionOfFact { isIntersection = false }
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
      } else {
        before = [asked]
      }
    } else {
      before = left.filter { $0.preposition == nil || left.count == 1 }
    }
    return isPassive ? (after, before) : (before, after)
  }

  private static func isQuestionWithObject(_ right: [NounPhrase]) -> Bool { right.contains { $0.preposition == nil } }

  private static func isPassive(_ word: QuestionWord, _ verb: Int, _ left: [NounPhrase], _ right: [NounPhrase], _ grammar: QuestionGrammar)
    -> Bool
  {
    guard word.forms.contains(.participle) else { return false }
    if right.first?.preposition == "by" || left.first(where: \.isAsked)?.preposition == "by" { return true }
    if verb + 1 < grammar.items.count, grammar.items[verb + 1].key == "by" { return true }
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
    return (left.filter { $0.isAsked }, [owner])
  }

  /// "support for X", "X's support for Y", "with whose support".
  private static func noun(_ left: [NounPhrase], _ right: [NounPhrase]) -> Sides? {
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
    if grammar.isQuestionOfFact || askedFrom == false && askedTo == false && knownFrom && knownTo {
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
    let groups = isIntersection ? known.map { [$0] } : [known]
    let subjects = from.filter(Ends.isKnown)
    if asksFrom, !subjects.isEmpty {
      // Both ends are known: each subject for itself.
      return subjects.map { pattern(type, end([$0], scope, documents), end(known, scope, documents), scope) }
    }
    return groups.map { group in
      let end = end(group, scope, documents)
      return pattern(type, asksFrom ? EndFilter() : end, asksFrom ? end : EndFilter(), scope)
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
