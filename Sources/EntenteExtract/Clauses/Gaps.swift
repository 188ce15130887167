import EntenteLexicon
import EntenteModel

/// Clauses that leave out what the one before them has said: "Peru chairs the Council, and *Chile the Bureau*", "is funded by Peru, and *the Centre by Chile*".
///
/// Each is read as a sentence of its own, with the words that it leaves out taken from the clause before.
struct GapReader {
  let clauses: Clauses

  /// A clause that says all of its words: who, the verb, and the phrases behind the verb.
  private struct Model {
    var subject: Int
    var verb: Int
    /// The joint before the first gap that goes on from it.
    var end: Int?
  }

  /// A clause with a gap: the joint before it, its subject's words, the model's words for the gap, and where it goes on.
  private struct Gap {
    var joint: Int
    var subject: Range<Int>
    var filling: Range<Int>
    var rest: Int
    /// Words of the model that it leaves out at its end, too, and where they go.
    var left: Range<Int>
    var leftAt: Int
    /// What stands before the model's subject holds of all.
    var before: Range<Int>
  }

  /// The words of each sentence that this one is to be read as, by their place in it; nothing where no clause leaves anything out. O(phrases × frontier).
  func readings() -> [[Int]] {
    var gaps: [Gap] = []
    var model: Model?
    for index in clauses.phrases.indices {
      if let told = self.model(at: index) { model = told }
      guard let told = model, index > told.verb, isJoint(index), clauses.phrases[index].words.lowerBound >= gaps.last?.rest ?? 0,
        let gap = gap(index, told)
      else { continue }
      gaps.append(gap)
      model?.end = told.end ?? index
    }
    guard let first = gaps.first else { return [] }
    let count = clauses.sentence.words.count
    var readings = [Array(0..<clauses.phrases[first.joint].words.lowerBound)]
    for (place, gap) in gaps.enumerated() {
      let end = place + 1 < gaps.count ? clauses.phrases[gaps[place + 1].joint].words.lowerBound : count
      let own = [gap.before, gap.subject, gap.filling, gap.rest..<gap.leftAt, gap.left, gap.leftAt..<max(gap.leftAt, end)]
      readings.append(own.flatMap { Array($0) })
    }
    return readings
  }

  private func model(at index: Int) -> Model? {
    guard let group = clauses.phrases[index].verb, group.form == .finite || group.form == .infinitive, !group.isRelative, !group.isNegated,
      case .phrase(let subject)? = group.subjects.first, subject < index, group.form == .finite || subject == index - 1,
      clauses.phrases[subject].link == .subject(index) || group.form == .infinitive
    else { return nil }
    return Model(subject: subject, verb: index)
  }

  private func isJoint(_ index: Int) -> Bool { clauses.phrases[index].kind == .connector || clauses.phrases[index].word == ";" }

  private func gap(_ joint: Int, _ model: Model) -> Gap? {
    var at = joint + 1
    if at < clauses.phrases.count, clauses.phrases[joint].word == ";", clauses.phrases[at].kind == .connector { at += 1 }
    guard at + 1 < clauses.phrases.count, clauses.phrases[at].kind == .noun, isAlike(at, model.subject), !isClause(from: at + 1) else {
      return splitGap(joint, at, model)
    }
    var next = at + 1
    // "and *Denmark and Chile* with Y".
    while next + 1 < clauses.phrases.count, clauses.phrases[next].kind == .connector, clauses.phrases[next + 1].kind == .noun,
      head(at) != nil, isAlike(next + 1, model.subject)
    {
      next += 2
    }
    let subject = clauses.phrases[at].words.lowerBound..<clauses.phrases[next - 1].words.upperBound
    // "; Chile, the Bureau".
    if clauses.phrases[joint].word == ";", isComma(next) { next += 1 }
    guard next < clauses.phrases.count else { return nil }
    if let filled = that(next, joint, model) { return made(joint, subject, filled.filling, from: filled.rest, model) }
    if let counterpart = counterpart(of: next, subject: at, joint, model) {
      let filling = clauses.phrases[model.verb].words.lowerBound..<clauses.phrases[counterpart].words.lowerBound
      return made(joint, subject, filling, from: clauses.phrases[next].words.lowerBound, model)
    }
    return splitGap(joint, at, model)
  }

  private func made(
    _ joint: Int, _ subject: Range<Int>, _ filling: Range<Int>, from rest: Int, _ model: Model, left: Range<Int>? = nil, at: Int? = nil
  ) -> Gap {
    let before = 0..<clauses.phrases[model.subject].words.lowerBound
    return Gap(joint: joint, subject: subject, filling: filling, rest: rest, left: left ?? rest..<rest, leftAt: at ?? rest, before: before)
  }

  /// "assumed *the chair of* X and Chile *that of* Y".
  private func that(_ next: Int, _ joint: Int, _ model: Model) -> (filling: Range<Int>, rest: Int)? {
    guard next + 1 < clauses.phrases.count, clauses.phrases[next].words.count == 1,
      clauses.isOne(clauses.sentence.words[clauses.phrases[next].words.lowerBound], of: "stand-in of"),
      clauses.phrases[next + 1].word == "of",
      let of = (model.verb..<joint).first(where: { clauses.phrases[$0].kind == .preposition && clauses.phrases[$0].word == "of" })
    else { return nil }
    return (
      clauses.phrases[model.verb].words.lowerBound..<clauses.phrases[of].words.lowerBound, clauses.phrases[next + 1].words.lowerBound
    )
  }

  /// What stands in the model where `next` stands in the clause with the gap: its object, or the same preposition.
  private func counterpart(of next: Int, subject: Int, _ joint: Int, _ model: Model) -> Int? {
    let phrases = clauses.phrases
    switch phrases[next].kind {
    case .noun:
      let object = model.verb + 1
      guard object < joint, phrases[object].kind == .noun, phrases[model.verb].verb?.isPassive == false, !isTime(next),
        object + 1 >= joint || phrases[object + 1].kind != .noun
      else { return nil }
      let isSameKind = kind(next) != nil && kind(next) == kind(object)
      guard isSameKind || phrases[next].isDefinite || phrases[next].isPossessed else { return nil }
      return isSameKind || !hasRival(of: subject, model, joint, but: object) ? object : nil
    case .preposition:
      guard next + 1 < phrases.count, phrases[next + 1].kind == .noun else { return nil }
      return (model.verb..<(model.end ?? joint)).first { at in
        guard phrases[at].kind == .preposition, phrases[at].word == phrases[next].word, at + 1 < joint, phrases[at + 1].kind == .noun,
          isSameSort(at + 1, next + 1), phrases[at].word != "of" || isBareState(subject)
        else { return false }
        let isNamed = kind(at + 1) != nil
        return !hasRival(of: subject, model, joint, but: at + 1) && (isNamed || !isAlike(subject, at + 1))
      }
    default: return nil
    }
  }

  /// "Norway gives EUR 2 million to X, and *Denmark EUR 3 million*": a name and an amount, a name and a crime, that stand together as one phrase.
  private func splitGap(_ joint: Int, _ at: Int, _ model: Model) -> Gap? {
    guard at < clauses.phrases.count, clauses.phrases[at].kind == .noun, let name = clauses.phrases[at].modifiers.first,
      clauses.sentence.marks[name].words.lowerBound == clauses.phrases[at].words.lowerBound, sameStanding(name, head(model.subject)),
      model.verb + 1 < joint, clauses.phrases[model.verb + 1].kind == .noun, !isClause(from: at + 1)
    else { return nil }
    let object = model.verb + 1
    let isCrime = kind(at) == .crimeArea && kind(object) == .crimeArea
    guard isCrime || isAmount(at) && isAmount(object) else { return nil }
    let subject = clauses.sentence.marks[name].words
    let verb = clauses.phrases[model.verb].words
    let endsHere = at + 1 >= clauses.phrases.count || clauses.phrases[at + 1].kind == .boundary
    let left = clauses.phrases[object].words.upperBound..<clauses.phrases[model.end ?? joint].words.lowerBound
    return made(
      joint, subject, verb, from: subject.upperBound, model, left: isAmount(at) && endsHere ? left : nil,
      at: clauses.phrases[at].words.upperBound)
  }

  // MARK: Likeness

  private func head(_ index: Int) -> Int? { clauses.phrases[index].head }

  private func kind(_ index: Int) -> NodeKind? { head(index).map { clauses.sentence.marks[$0].kind } }

  /// Whether one could do what the other does: two states, two bodies, two programmes; without names, two of one sort.
  private func isAlike(_ a: Int, _ b: Int) -> Bool {
    switch (head(a), head(b)) {
    case (let x?, let y?): sameStanding(x, y)
    case (nil, nil): clauses.phrases[a].headWord == clauses.phrases[b].headWord || isOrdinal(a) && isOrdinal(opening: b)
    default: false
    }
  }

  private func sameStanding(_ x: Int, _ y: Int?) -> Bool {
    guard let y else { return false }
    let (one, other) = (clauses.sentence.marks[x], clauses.sentence.marks[y])
    return (one.role == .state) == (other.role == .state) && (one.kind == other.kind || Self.doers.isSuperset(of: [one.kind, other.kind]))
  }

  /// What can stand for one another as who does something, or to whom it is done.
  private static let doers: Set<NodeKind> = [.actor, .programme, .network, .instrument]

  /// "the *first* phase … and the *second*".
  private func isOrdinal(_ index: Int) -> Bool { clauses.isOne(clauses.phrases[index].headWord, of: "ordinal") }

  private func isOrdinal(opening index: Int) -> Bool {
    clauses.phrases[index].words.contains { clauses.isOne(clauses.sentence.words[$0], of: "ordinal") }
  }

  private func isSameSort(_ a: Int, _ b: Int) -> Bool {
    if let x = kind(a), let y = kind(b) { return x == y || Self.doers.isSuperset(of: [x, y]) }
    return kind(a) == nil && kind(b) == nil && isNumber(a) == isNumber(b)
  }

  /// Whether something else behind the model's verb is like the gap's subject, so that this could go on from it.
  private func hasRival(of subject: Int, _ model: Model, _ joint: Int, but counterpart: Int) -> Bool {
    (model.verb + 1..<(model.end ?? joint)).contains { clauses.phrases[$0].kind == .noun && $0 != counterpart && isAlike(subject, $0) }
  }

  private func isBareState(_ index: Int) -> Bool {
    head(index).map { clauses.sentence.marks[$0].role == .state } == true && !clauses.phrases[index].isDefinite
  }

  private func isNumber(_ index: Int) -> Bool {
    clauses.phrases[index].words.allSatisfy { clauses.sentence.kinds[$0] == .number } || isMonth(index)
  }

  private func isMonth(_ index: Int) -> Bool {
    clauses.phrases[index].words.contains { clauses.isOne(clauses.sentence.words[$0], of: "month") }
  }

  private func isAmount(_ index: Int) -> Bool {
    clauses.phrases[index].words.contains { clauses.sentence.kinds[$0] == .number } && !isNumber(index)
  }

  private func isTime(_ index: Int) -> Bool { isNumber(index) || clauses.isOne(clauses.phrases[index].headWord, of: "period") }

  private func isComma(_ index: Int) -> Bool {
    index < clauses.phrases.count && clauses.phrases[index].kind == .connector && !clauses.phrases[index].hasConjunction
  }

  /// Whether a verb of its own follows before the next joint.
  private func isClause(from start: Int) -> Bool {
    for phrase in clauses.phrases[min(start, clauses.phrases.count)...] {
      switch phrase.kind {
      case .boundary: return false
      case .connector where phrase.hasConjunction: return false
      case .verb: return phrase.verb?.form == .finite
      default: continue
      }
    }
    return false
  }
}
