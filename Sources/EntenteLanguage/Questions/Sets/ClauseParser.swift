/// One clause of a question about sets.
struct SetClause {
  var texts: [PlacedTexts] = []
  var denials = 0
  var hasAbsence = false
  var isLoss = false
  var isNovelty = false
  var isOnly = false
  var isBoth = false
  var hasVerb = false
  /// A verb stands after a text: what follows is no more its object.
  var isComplete = false
  /// Whether a conjunction or a preposition alone lies between the texts.
  var isJoined = true
  var isTurned = false
  var hasKind = false
  /// Texts that are named before the question: those of which it speaks.
  var isPool = false

  var isEmpty: Bool { texts.isEmpty && denials == 0 && !isLoss && !isNovelty && !isOnly && !isBoth && !hasVerb }
  var isGoverned: Bool { texts.last.map { $0.preposition != nil } ?? false }
  var isMarked: Bool { denials > 0 || isLoss || isNovelty || isOnly || isBoth }
}

/// Cuts signs into clauses.
struct ClauseParser {
  let signs: [SetSign]
  let texts: [Int: PlacedTexts]
  /// Texts that "the others" may mean besides.
  let doubtful: [DocumentThing]
  private(set) var clauses: [SetClause] = []
  /// "Compared with the 2022 one", "unlike the others".
  private(set) var references: [(texts: PlacedTexts, isUnlike: Bool)] = []
  /// "Comparing A with B".
  private(set) var frame: (left: [PlacedTexts], right: [PlacedTexts])?
  /// Whether all texts are meant as one.
  private(set) var isSum = false
  private var clause = SetClause()
  private var place = 0
  /// Whether something but a conjunction and prepositions came after the last text.
  private var isApart = false
  private var isAlternative = false

  init(signs: [SetSign], texts: [Int: PlacedTexts], doubtful: [DocumentThing]) {
    self.signs = signs
    self.doubtful = doubtful
    self.texts = texts
  }

  mutating func parse() throws(SetReader.Unclear) {
    while place < signs.count {
      try take(signs[place])
      place += 1
    }
    close()
  }

  /// Leaves out the texts that only say of which the rest speaks.
  mutating func dropPool() {
    guard clauses.count > 1, clauses[0].isPool else { return }
    let pool = clauses[0].texts.flatMap(\.group.documents)
    let rest = clauses.dropFirst().flatMap(\.texts).flatMap(\.group.documents)
    if pool.count > 1, !rest.isEmpty, rest.allSatisfy(pool.contains), !clauses.contains(where: \.isOnly) { clauses.removeFirst() }
  }

  private mutating func close() {
    if !clause.isEmpty { clauses.append(clause) }
    clause = SetClause()
    isApart = false
    isAlternative = false
  }

  private mutating func take(_ sign: SetSign) throws(SetReader.Unclear) {
    switch sign {
    case .texts(let at):
      if let span = texts[at], span.isSpan {
        guard frame == nil else { throw SetReader.Unclear() }
        let ends = span.group.documents.map { [PlacedTexts(group: TextGroup([$0]))] }
        frame = (ends[0], ends[1])
        isApart = true
      } else {
        take(texts[at])
      }
    case .turn:
      close()
      clause.isTurned = true
    case .relative: close()
    case .against(let isUnlike): try takeReference(isUnlike)
    case .compare: try takeFrame()
    case .between: try takeFrame()
    case .and, .or: try takeConjunction(sign == .or)
    case .nor: break
    case .auxiliary:
      if clause.isGoverned || clause.isComplete { close() }
      isApart = true
    case .denial(let isAbsence):
      begin()
      clause.denials += 1
      clause.hasAbsence = clause.hasAbsence || isAbsence
    case .loss:
      begin()
      clause.isLoss = true
    case .novelty:
      beginAdverb()
      clause.isNovelty = true
    case .only:
      beginAdverb()
      clause.isOnly = true
    case .both:
      if next(place).map({ signs[$0].isText }) ?? false { isApart = false } else { beginAdverb() }
      clause.isBoth = true
    case .verb:
      if clause.isGoverned { close() }
      clause.hasVerb = true
      clause.isComplete = !clause.texts.isEmpty
      isApart = true
    case .ask:
      // "Take the 2022 and the 2025 declaration: which …": the texts of which the rest speaks.
      if !clause.texts.isEmpty, !clause.isMarked, !clause.hasVerb, !clause.hasKind {
        clause.isPool = true
        close()
      }
      isApart = true
    case .kind:
      clause.hasKind = true
      isApart = true
    case .sum: isSum = true
    case .preposition: break
    }
  }

  private mutating func take(_ texts: PlacedTexts?) {
    guard var texts else { return }
    // "That the one names the other omits": a new subject.
    if clause.isComplete, texts.preposition == nil { close() }
    if isApart, !clause.texts.isEmpty { clause.isJoined = false }
    // "In A and B": B is in the same place as A.
    if !isApart, texts.preposition == nil { texts.preposition = clause.texts.last?.preposition }
    texts.isAlternative = isAlternative
    isAlternative = false
    clause.texts.append(texts)
    isApart = false
  }

  /// A predicate: of its own where the clause before is whole.
  private mutating func begin() {
    if clause.isGoverned || clause.isComplete { close() }
    isApart = true
  }

  /// What may stand behind its texts ("in 2025 only", "in 2025 for the first time") as well as before them.
  private mutating func beginAdverb() {
    if clause.isGoverned || clause.isComplete, let next = next(place), signs[next].isText { close() }
    isApart = true
  }

  /// The next sign that is no preposition.
  private func next(_ place: Int) -> Int? {
    signs.indices.first { $0 > place && !signs[$0].isPreposition }
  }

  private mutating func takeConjunction(_ isOr: Bool) throws(SetReader.Unclear) {
    guard let at = next(place) else { return }
    switch signs[at] {
    case .texts(let key):
      let isGoverned = texts[key]?.preposition != nil
      if !isGoverned, clause.isGoverned || clause.isComplete, at + 1 < signs.count, isPredicate(at + 1) { return close() }
      isAlternative = isOr
    case .relative:
      // "And which in the other": a second question.
      if at + 1 < signs.count, signs[at + 1].isPreposition || signs[at + 1].isText { throw SetReader.Unclear() }
      if !clause.texts.isEmpty { close() }
    case .denial, .loss, .auxiliary, .verb: if !clause.texts.isEmpty { close() }
    case .novelty, .only, .both: if clause.isGoverned || clause.isComplete { close() }
    default: break
    }
  }

  /// Whether what follows texts makes them the subject of their own clause.
  private func isPredicate(_ at: Int) -> Bool {
    switch signs[at] {
    case .auxiliary("do"): at + 1 < signs.count && !signs[at + 1].isText
    case .auxiliary("have"): at + 1 < signs.count && signs[at + 1] != .loss
    case .denial: true
    case .verb(let isFinite): isFinite
    default: false
    }
  }

  // MARK: What texts are held against

  private mutating func takeReference(_ isUnlike: Bool) throws(SetReader.Unclear) {
    let found = following(stopsAtVerb: false)
    guard !found.isEmpty else { throw SetReader.Unclear() }
    references += found.map { ($0, isUnlike) }
  }

  /// The texts that follow, over prepositions, the asked kind again, and "named in".
  private mutating func following(stopsAtVerb: Bool) -> [PlacedTexts] {
    var found: [PlacedTexts] = []
    var at = place + 1
    scan: while at < signs.count {
      switch signs[at] {
      case .texts(let key):
        if let texts = texts[key] { found.append(texts) }
        place = at
      case .preposition: break
      case .and, .or: if found.isEmpty { break scan }
      case .kind, .verb, .relative: if !found.isEmpty { break scan }
      default: break scan
      }
      at += 1
    }
    return found
  }

  /// "Comparing A (and its annex) with B".
  private mutating func takeFrame() throws(SetReader.Unclear) {
    guard frame == nil else { throw SetReader.Unclear() }
    var sides: [[PlacedTexts]] = [[]]
    var joints: [Int] = []
    var at = place + 1
    scan: while at < signs.count {
      switch signs[at] {
      case .texts(let key):
        guard let texts = texts[key] else { break }
        sides[sides.count - 1].append(texts)
        place = at
      case .preposition(let word) where SetReader.facing.contains(word) && !sides[sides.count - 1].isEmpty: sides.append([])
      case .against where !sides[sides.count - 1].isEmpty: sides.append([])
      case .and where !sides[sides.count - 1].isEmpty: joints.append(sides[sides.count - 1].count)
      case .preposition, .kind, .verb, .relative, .and, .between: break
      default: break scan
      }
      at += 1
    }
    sides = sides.filter { !$0.isEmpty }
    if sides.count == 1 {
      var all = sides[0]
      if all.count == 1, all[0].group.documents.count == 2 {
        let two = all[0].group.documents.map { PlacedTexts(group: TextGroup([$0])) }
        all = two
      }
      sides = all.count == 2 ? [[all[0]], [all[1]]] : []
    }
    guard sides.count == 2 else { throw SetReader.Unclear() }
    frame = (sides[0], sides[1])
  }
}

extension SetReader {
  /// Between the two sides of a comparison.
  static var facing: Set<String> { ["with", "to", "against", "con", "a", "com", "com a", "com o"] }
}
