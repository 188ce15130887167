import EntenteModel

/// Which texts must name a thing, and which must not.
struct SetSides {
  var with: [TextGroup] = []
  var without: [DocumentThing] = []
  /// Texts of which it cannot be told whether they count among those that must not.
  var doubtful: [DocumentThing] = []

  /// What the clauses of a question add up to; `nil` where no text is held against another.
  static func of(_ parser: ClauseParser, _ documents: [DocumentThing]) throws(SetReader.Unclear) -> SetSides? {
    var sum = SetSum(parser: parser, documents: documents)
    return try sum.sides()
  }
}

/// Adds clauses up.
struct SetSum {
  private(set) var parser: ClauseParser
  let documents: [DocumentThing]
  private var with: [TextGroup] = []
  private var without: [DocumentThing] = []
  private var doubtful: [DocumentThing] = []

  init(parser: ClauseParser, documents: [DocumentThing]) {
    self.parser = parser
    self.documents = documents
  }

  mutating func sides() throws(SetReader.Unclear) -> SetSides? {
    parser.dropPool()
    let clauses = parser.clauses
    for clause in clauses { try check(clause) }
    let marked = clauses.filter { $0.isNovelty || $0.isLoss || $0.isOnly }
    guard marked.count < 2 else { throw SetReader.Unclear() }
    if parser.isSum { return try sum() }
    if let mark = clauses.firstIndex(where: { $0.isNovelty }) { return try novelty(mark) }
    if let mark = clauses.firstIndex(where: { $0.isLoss }) { return try loss(mark) }
    if let mark = clauses.firstIndex(where: { $0.isOnly }) { return try only(mark) }
    return try plain()
  }

  /// "All taken together": one of them is enough.
  private func sum() throws(SetReader.Unclear) -> SetSides? {
    let clauses = parser.clauses.filter { !$0.texts.isEmpty }
    guard clauses.count == 1, parser.references.isEmpty, parser.frame == nil, !parser.clauses.contains(where: \.isMarked) else {
      throw SetReader.Unclear()
    }
    let all = try union(clauses[0].texts)
    guard all.documents.count > 1 else { return nil }
    return SetSides(with: [all])
  }

  /// A clause that says two things of its texts says nothing certain.
  private func check(_ clause: SetClause) throws(SetReader.Unclear) {
    let marks = [clause.denials > 0, clause.isLoss, clause.isNovelty, clause.isOnly].count { $0 }
    guard clause.denials < 2, marks < 2, !(clause.isBoth && marks > 0) else { throw SetReader.Unclear() }
    if clause.denials > 0 {
      // "Not in all of them" may be some.
      guard !clause.texts.isEmpty, clause.hasAbsence || !clause.texts.contains(where: \.isEvery), clause.isJoined else {
        throw SetReader.Unclear()
      }
    }
  }

  // MARK: Kinds of sums

  private mutating func plain() throws(SetReader.Unclear) -> SetSides? {
    var isTurnKept = true
    var last: Bool?
    for clause in parser.clauses where !clause.texts.isEmpty {
      guard clause.isJoined else { throw SetReader.Unclear() }
      let isNegative = clause.denials > 0
      if clause.isTurned, last == isNegative { isTurnKept = false }
      last = isNegative
      if isNegative { without += clause.texts.flatMap(\.group.documents) } else { with += try groups(clause) }
    }
    guard isTurnKept else { throw SetReader.Unclear() }
    let isBoth = parser.clauses.contains(where: \.isBoth)
    if let frame = parser.frame {
      guard isBoth, with.isEmpty, without.isEmpty else { throw SetReader.Unclear() }
      with = try [union(frame.left), union(frame.right)]
    }
    try takeReferences()
    if without.isEmpty { return try common(isBoth) }
    // "Named in A and B, but not in C": in both of them.
    with = with.map { $0.quantity == .vague && $0.isListed ? TextGroup($0.documents, .all) : $0 }
    if with.isEmpty {
      let named = Set(without.map(\.thing.id))
      let others = documents.filter { !named.contains($0.thing.id) }
      with = [TextGroup(others, .any)]
    }
    return try settled()
  }

  /// Named in each of several.
  private func common(_ isBoth: Bool) throws(SetReader.Unclear) -> SetSides? {
    let count = with.reduce(0) { $0 + $1.documents.count }
    guard count > 1 else {
      if isBoth || !parser.references.isEmpty { throw SetReader.Unclear() }
      return nil
    }
    if parser.clauses.contains(where: \.isTurned) { throw SetReader.Unclear() }
    // "In the declarations", with nothing that says how many: of any.
    guard isBoth || !with.contains(where: { $0.quantity == .any }) else { return nil }
    let isList = parser.texts.values.allSatisfy { $0.group.quantity != .vague } || parser.texts.count > 1
    guard isBoth || isList || with.contains(where: { $0.quantity == .all }) else { return nil }
    let all = isBoth ? with.map { TextGroup($0.documents, .all) } : with
    return SetSides(with: folded(all), without: [])
  }

  private mutating func takeReferences() throws(SetReader.Unclear) {
    guard !parser.references.isEmpty else { return }
    // "Unlike the one, the other names": the contrary of what the question says of the other.
    let isUnlike = parser.references.allSatisfy(\.isUnlike)
    let texts = parser.references.flatMap(\.texts.group.documents)
    if without.isEmpty, !with.isEmpty, isUnlike {
      without = texts
      // "In all but the one": the others.
      with = with.map { group in TextGroup(group.documents.filter { !texts.contains($0) }, group.quantity) }
      guard with.allSatisfy({ !$0.documents.isEmpty }) else { throw SetReader.Unclear() }
    } else if with.isEmpty, !without.isEmpty {
      with = parser.references.map(\.texts.group)
    } else {
      throw SetReader.Unclear()
    }
  }

  /// "New in A (compared with B)": named in A, and not in B; where no B is given, in none of the same sort before it.
  private mutating func novelty(_ mark: Int) throws(SetReader.Unclear) -> SetSides? {
    let clause = parser.clauses[mark]
    let others = parser.clauses.enumerated().filter { $0.offset != mark && !$0.element.texts.isEmpty }.map(\.element)
    var own: [PlacedTexts] = []
    var against = parser.references.map(\.texts) + others.filter { $0.denials > 0 }.flatMap(\.texts)
    let positive = others.filter { $0.denials == 0 }
    if let pair = try pair(clause) {
      own = [pair.later]
      against.append(pair.earlier)
    } else {
      for texts in clause.texts {
        if texts.preposition.map(SetSum.towards.contains) ?? false { against.append(texts) } else { own.append(texts) }
      }
    }
    if own.isEmpty, positive.count == 1 {
      own = positive[0].texts
    } else if own.isEmpty, positive.isEmpty, let frame = parser.frame {
      let (earlier, later) = try inTime(frame.left, frame.right)
      own = later
      against += earlier
    } else if !positive.isEmpty {
      throw SetReader.Unclear()
    } else if parser.frame != nil {
      throw SetReader.Unclear()
    }
    let named = try union(own)
    guard !named.documents.isEmpty, own.count == 1 || isOneText(own) || named.documents.count == 1 else { throw SetReader.Unclear() }
    with = [named]
    without = against.isEmpty ? earlier(than: named.documents[0]) : against.flatMap(\.group.documents)
    if against.isEmpty, let date = named.documents[0].date {
      // "For the first time" may be meant among texts of the sort, or among all.
      doubtful = documents.filter { $0.date?.isBefore(date) == true && !without.contains($0) }
    }
    guard named.documents.count == 1 || !against.isEmpty, !without.isEmpty else { throw SetReader.Unclear() }
    // "2023 vs 2025: added": nothing is added to a text that is yet to come.
    let isFirst = named.documents[0].date.map { date in
      against.flatMap(\.group.documents).allSatisfy { $0.date.map { date.isBefore($0) == true } ?? false }
    }
    if !against.isEmpty, isFirst ?? false { throw SetReader.Unclear() }
    return try settled()
  }

  /// "Gone from A": not in A, but in what else the question names, or in the text of the same sort before it.
  private mutating func loss(_ mark: Int) throws(SetReader.Unclear) -> SetSides? {
    let clause = parser.clauses[mark]
    let others = parser.clauses.enumerated().filter { $0.offset != mark && !$0.element.texts.isEmpty }.map(\.element)
    for other in others {
      if other.denials > 0 { without += other.texts.flatMap(\.group.documents) } else { with += try groups(other) }
    }
    with += parser.references.map(\.texts.group)
    if let pair = try pair(clause) {
      with.append(pair.earlier.group)
      without += pair.later.group.documents
    } else if clause.texts.isEmpty, with.isEmpty, let frame = parser.frame {
      let (earlier, later) = try inTime(frame.left, frame.right)
      with = [try union(earlier)]
      without += later.flatMap(\.group.documents)
    } else if clause.texts.count == 2, !clause.isJoined, let (from, other) = dropped(clause.texts) {
      with.append(from.group)
      without += other.group.documents
    } else {
      guard parser.frame == nil, clause.isJoined, !clause.texts.isEmpty else { throw SetReader.Unclear() }
      without += clause.texts.flatMap(\.group.documents)
    }
    if with.isEmpty {
      guard without.count == 1, let last = earlier(than: without[0]).last else { throw SetReader.Unclear() }
      with = [TextGroup([last])]
    }
    return try settled()
  }

  /// "Only in A": in A, and in none of the others that the question names; of all, where it names none.
  private mutating func only(_ mark: Int) throws(SetReader.Unclear) -> SetSides? {
    let clause = parser.clauses[mark]
    let others = parser.clauses.enumerated().filter { $0.offset != mark && !$0.element.texts.isEmpty }.map(\.element)
    guard clause.texts.count == 1, let own = clause.texts[0].group.single else { throw SetReader.Unclear() }
    with = [TextGroup([own])]
    let held = (parser.frame.map { $0.left + $0.right } ?? []) + parser.references.map(\.texts) + others.flatMap(\.texts)
    if held.isEmpty {
      without = documents.filter { $0.thing.id != own.thing.id }
      if own.paragraph != nil { throw SetReader.Unclear() }
    } else {
      let all = held.flatMap(\.group.documents)
      // Either the others, or all of which it is one.
      let isPool = all.contains(own)
      guard isPool || others.allSatisfy({ $0.denials > 0 }) else { throw SetReader.Unclear() }
      without = all.filter { $0 != own }
    }
    return try settled()
  }

  // MARK: Parts

  /// "From 2023 to 2025": an earlier and a later.
  private func pair(_ clause: SetClause) throws(SetReader.Unclear) -> (earlier: PlacedTexts, later: PlacedTexts)? {
    let texts = clause.texts
    guard texts.count == 2, texts[0].preposition == "from", texts[1].preposition == "to" else { return nil }
    let (earlier, later) = try inTime([texts[0]], [texts[1]])
    return (earlier[0], later[0])
  }

  private func dropped(_ texts: [PlacedTexts]) -> (from: PlacedTexts, by: PlacedTexts)? {
    let isFrom = texts.map { $0.preposition.map(SetSum.away.contains) ?? false }
    switch isFrom {
    case [true, false]: return (texts[0], texts[1])
    case [false, true]: return (texts[1], texts[0])
    default: return nil
    }
  }

  private func inTime(_ a: [PlacedTexts], _ b: [PlacedTexts]) throws(SetReader.Unclear) -> ([PlacedTexts], [PlacedTexts]) {
    let first = a.flatMap(\.group.documents), second = b.flatMap(\.group.documents)
    let isBefore = { (x: [DocumentThing], y: [DocumentThing]) in
      !x.isEmpty && !y.isEmpty
        && x.allSatisfy { one in y.allSatisfy { other in other.date.map { one.date?.isBefore($0) == true } ?? false } }
    }
    if isBefore(first, second) { return (a, b) }
    if isBefore(second, first) { return (b, a) }
    throw SetReader.Unclear()
  }

  /// The groups of a clause that names them: each by itself, those joined by "or" as one.
  private func groups(_ clause: SetClause) throws(SetReader.Unclear) -> [TextGroup] {
    var result: [TextGroup] = []
    for texts in clause.texts {
      if texts.isAlternative, let last = result.popLast() {
        result.append(TextGroup(last.documents + texts.group.documents, .any))
      } else {
        result.append(clause.isBoth ? TextGroup(texts.group.documents, .all) : texts.group)
      }
    }
    // "In A and B": each of them, but where it stands against others both ways of reading must agree.
    let isList = result.count > 1 && !clause.isBoth && result.allSatisfy { $0.documents.count == 1 }
    guard isList else { return result }
    var list = TextGroup(folded(result).flatMap(\.documents), .vague)
    list.isListed = result.allSatisfy(\.isListed)
    return [list]
  }

  private func isOneText(_ texts: [PlacedTexts]) -> Bool { Set(texts.flatMap(\.group.documents).map(\.thing.id)).count == 1 }

  /// All texts of one side, of which one is enough.
  private func union(_ texts: [PlacedTexts]) throws(SetReader.Unclear) -> TextGroup {
    let documents = folded([TextGroup(texts.flatMap(\.group.documents), .any)])[0].documents
    return TextGroup(documents, .any)
  }

  /// A text with its annex is the text.
  private func folded(_ groups: [TextGroup]) -> [TextGroup] {
    groups.map { group in
      let whole = Set(group.documents.filter { $0.paragraph == nil }.map(\.thing.id))
      var kept: [DocumentThing] = []
      for text in group.documents
      where !(text.paragraph == "Annex" && whole.contains(text.thing.id)) && !kept.contains(text) { kept.append(text) }
      return TextGroup(kept, group.quantity)
    }
  }

  private func earlier(than document: DocumentThing) -> [DocumentThing] {
    guard let date = document.date else { return [] }
    return documents.filter { other in
      other.date?.isBefore(date) == true && !Set(other.thing.labels).isDisjoint(with: document.thing.labels.dropFirst())
    }
  }

  /// Sides that do not contradict each other: no text on both, no place on one side within a text on the other.
  private func settled() throws(SetReader.Unclear) -> SetSides {
    let groups = folded(with)
    var denied: [DocumentThing] = []
    for text in folded([TextGroup(without, .any)])[0].documents where !denied.contains(text) { denied.append(text) }
    var kept: [TextGroup] = []
    for group in groups {
      // One that must not name it is not the one of them that does.
      let left = group.quantity == .any ? group.documents.filter { !denied.contains($0) } : group.documents
      guard !left.isEmpty else { throw SetReader.Unclear() }
      kept.append(TextGroup(left, group.quantity))
    }
    for text in kept.flatMap(\.documents) {
      for other in denied where other.thing.id == text.thing.id {
        guard text.paragraph != other.paragraph, other.paragraph != nil else { throw SetReader.Unclear() }
      }
    }
    return SetSides(with: kept, without: denied, doubtful: doubtful + parser.doubtful.filter { !denied.contains($0) })
  }

  private static let towards: Set<String> = ["to", "since", "after", "against", "over", "than", "a", "a las", "desde", "às", "aos"]
  private static let away: Set<String> = ["from", "of", "de", "da", "do"]
}
