import EntenteLexicon
import EntenteModel
import EntenteText

/// What a recorder is told of a sentence, after its rules have run.
extension RelationPass {
  func record(_ attempts: [RuleAttempt], _ sentence: PassageSentence, _ passage: Int, _ recorder: RelationRecorder) {
    let clauses = sentence.clauses
    var named = bearers(of: clauses.sentence.marks.flatMap { [$0.entity] + $0.others }.map { EntityIndex(UInt32($0)) }, recorder)
    let own = recorder.role(of: document.own, in: document)
    (named.from, named.to) = (named.from || own.from, named.to || own.to)
    let namesBoth = named.from && named.to
    if namesBoth {
      recorder.note(together: passage)
      if attempts.isEmpty {
        recorder.note(silent: RecordedSentence(paragraph: document.passages[passage].label, quote: quote(around: 0..<1, sentence)))
      }
    }
    let nearby = namesBoth ? named : presence(in: passage, recorder)
    for attempt in attempts {
      let told = told(attempt, sentence, passage, namesBoth, recorder)
      let reaches = (from: nearby.from || told.from.isRight, to: nearby.to || told.to.isRight)
      if reaches.from && reaches.to { recorder.note(told) }
    }
  }

  private func bearers(of entities: [EntityIndex], _ recorder: RelationRecorder) -> (from: Bool, to: Bool) {
    entities.reduce(into: (from: false, to: false)) { sum, entity in
      let role = recorder.role(of: entity, in: document)
      (sum.from, sum.to) = (sum.from || role.from, sum.to || role.to)
    }
  }

  /// Which ends a passage names at all.
  private func presence(in passage: Int, _ recorder: RelationRecorder) -> (from: Bool, to: Bool) {
    let named = document.passages[passage]
    return bearers(of: [document.own] + (named.mentions + named.events).map(\.entity), recorder)
  }

  // MARK: One attempt

  private func told(
    _ attempt: RuleAttempt, _ sentence: PassageSentence, _ passage: Int, _ namesBoth: Bool, _ recorder: RelationRecorder
  ) -> RelationAttempt {
    let rule = rules.rules[attempt.rule]
    let clauses = sentence.clauses
    let trigger = clauses.phrases[attempt.trigger].words
    let modality = rule.modality ?? clauses.modality(attempt.trigger)
    func place(_ found: RulePlace, _ spec: SlotSpec, _ isEnd: KeyPath<(from: Bool, to: Bool), Bool>) -> RelationAttempt.Place {
      self.place(found, spec, isEnd, passage, recorder) { entities($0, passage, isEnd == \.from ? rule.type : nil, modality) }
    }
    var result = RelationAttempt(
      rule: rule.name, paragraph: document.passages[passage].label, trigger: quote(trigger, sentence),
      quote: quote(around: trigger, sentence), modality: modality,
      from: place(attempt.from, rule.pair ?? rule.from, \.from), to: place(attempt.to, rule.pair ?? rule.to, \.to), namesBoth: namesBoth)
    let turned = (place(attempt.from, rule.pair ?? rule.from, \.to), place(attempt.to, rule.pair ?? rule.to, \.from))
    let isReversed = turned.0.isRight && turned.1.isRight
    if rule.type.isSymmetric {
      if (turned.0.isRight ? 1 : 0) + (turned.1.isRight ? 1 : 0) > (result.from.isRight ? 1 : 0) + (result.to.isRight ? 1 : 0) {
        (result.from, result.to, result.isTurned) = (turned.0, turned.1, true)
      }
    } else if isReversed, attempt.obstacle == nil {
      result.failure = .reversed
      return result
    }
    result.failure = failure(attempt, rule, result, sentence, passage, recorder)
    return result
  }

  private func place(
    _ found: RulePlace, _ spec: SlotSpec, _ isEnd: KeyPath<(from: Bool, to: Bool), Bool>, _ passage: Int, _ recorder: RelationRecorder,
    _ entities: (Filling.End) -> [EntityIndex]
  ) -> RelationAttempt.Place {
    let ends = found.ends.flatMap(entities)
    var place = RelationAttempt.Place(wanted: spec.text, function: found.function?.text)
    place.found = names(ends)
    place.refused = names(found.refused.flatMap(entities))
    place.taken = names(found.taken.flatMap(entities))
    place.isRight = ends.contains { recorder.role(of: $0, in: document)[keyPath: isEnd] }
    return place
  }

  private func names(_ entities: [EntityIndex]) -> [String] {
    var names: [String] = []
    for entity in entities {
      let known = document.entities[entity].entity
      let kind = known.kind.rawValue + (known.role.map { ", " + $0.rawValue } ?? "")
      let name = entity == document.own ? "the document itself" : "\(known.name) (\(kind))"
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func failure(
    _ attempt: RuleAttempt, _ rule: Rule, _ told: RelationAttempt, _ sentence: PassageSentence, _ passage: Int, _ recorder: RelationRecorder
  ) -> RelationAttempt.Failure? {
    switch attempt.obstacle {
    case .voice: return .voice
    case .negated(let phrase): return .negated(quote(sentence.clauses.phrases[phrase].words, sentence))
    case .notPreceded: return .notPreceded(rule.before)
    case .notGoverned: return .notGoverned(rule.governors)
    case .noManner: return .noManner(rule.manner)
    case .followed(let word): return .followed(word)
    case .everybodys(let word): return .everybodys(word)
    case .noStart, .noEnd, nil: break
    }
    if told.from.found.isEmpty { return told.from.refused.isEmpty ? told.from.taken.isEmpty ? .noStart : .takenStart : .wrongStart }
    if told.to.found.isEmpty { return told.to.refused.isEmpty ? told.to.taken.isEmpty ? .noEnd : .takenEnd : .wrongEnd }
    if attempt.obstacle != nil { return .noEnd }
    if !told.from.isRight { return .otherStart }
    if !told.to.isRight { return .otherEnd }
    return isDrawn(passage, recorder) ? nil : .notKept
  }

  private func isDrawn(_ passage: Int, _ recorder: RelationRecorder) -> Bool {
    relations.contains { relation in
      guard relation.type == recorder.question.type, relation.passage == passage else { return false }
      let (from, to) = (recorder.role(of: relation.from, in: document), recorder.role(of: relation.to, in: document))
      return from.from && to.to || relation.type.isSymmetric && from.to && to.from
    }
  }

  // MARK: Words

  /// How many words an explanation shows on either side of a trigger.
  private static let shown = 40

  private func quote(_ words: Range<Int>, _ sentence: PassageSentence) -> String {
    words.isEmpty ? "" : Quoter(document: document).quote([words], in: sentence)?.quote ?? ""
  }

  /// The sentence, or as much of it as stands around these words.
  private func quote(around words: Range<Int>, _ sentence: PassageSentence) -> String {
    let count = sentence.places.count
    let shown = max(0, words.lowerBound - Self.shown)..<min(count, words.upperBound + Self.shown)
    let text = quote(shown, sentence)
    return (shown.lowerBound > 0 ? "… " : "") + text + (shown.upperBound < count ? " …" : "")
  }
}
