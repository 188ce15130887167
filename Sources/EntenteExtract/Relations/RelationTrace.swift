import EntenteLexicon
package import EntenteModel

/// How near a rule came to a relation: what woke it, what it found for each end, and on what it failed.
package struct RelationTrace: Sendable, Hashable {
  package enum Failure: Sendable, Hashable {
    /// The verb stands in the voice that the rule does not take.
    case voice
    /// Denied: "does not support".
    case negated
    /// The preposition that the rule wants does not stand before.
    case notPreceded([String])
    /// Nothing that may stand there was found, or others were.
    case noStart, noEnd, otherStart, otherEnd
  }
  package var rule: String
  package var paragraph: String
  /// The trigger's words, folded.
  package var trigger: String
  package var from: [EntityIndex]
  package var to: [EntityIndex]
  package var modality: Modality
  /// `nil` where the rule succeeds.
  package var failure: Failure?

  /// How much of the rule was met: the nearest has most.
  var nearness: Int {
    switch failure {
    case nil: 5
    case .negated: 4
    case .otherStart, .otherEnd: 3
    case .noStart, .noEnd: 2
    case .notPreceded: 1
    case .voice: 0
    }
  }
}

extension RelationExtractor {
  /// The rules of a type that were woken in paragraphs that name both ends, the nearest to success first; for "why not". O(sentences × triggers).
  package func traces(_ type: RelationType, from: EntityIndex, to: EntityIndex, in document: AnnotatedDocument) -> [RelationTrace] {
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en") else { return [] }
    let reader = SentenceReader(document: document, grammar: grammar)
    var traces: [RelationTrace] = []
    for (index, passage) in document.passages.enumerated() where names(passage, from, document) && names(passage, to, document) {
      for sentence in reader.sentences(of: index) {
        let matcher = RuleMatcher(rules: rules, clauses: sentence.clauses)
        for (trigger, wake) in matcher.wakes() where rules.rules[wake.rule].type == type {
          traces.append(trace(matcher, trigger, wake, passage.label, document, from, to))
        }
      }
    }
    return traces.sorted { ($1.nearness, $0.paragraph, $0.rule) < ($0.nearness, $1.paragraph, $1.rule) }
  }

  private func names(_ passage: AnnotatedPassage, _ entity: EntityIndex, _ document: AnnotatedDocument) -> Bool {
    entity == document.own || passage.mentions.contains { $0.entity == entity }
  }

  private func trace(
    _ matcher: RuleMatcher, _ trigger: Int, _ wake: Grammar.Wake, _ label: String, _ document: AnnotatedDocument, _ from: EntityIndex,
    _ to: EntityIndex
  ) -> RelationTrace {
    let clauses = matcher.clauses
    let rule = rules.rules[wake.rule]
    let starts = entities(clauses.fill(rule.pair ?? rule.from, trigger: trigger, rule: rule, blocks: { _ in false }).ends, document)
    let ends = entities(clauses.fill(rule.pair ?? rule.to, trigger: trigger, rule: rule, blocks: { _ in false }).ends, document)
    let words = clauses.sentence.words[clauses.phrases[trigger].words].joined(separator: " ")
    var trace = RelationTrace(
      rule: rule.name, paragraph: label, trigger: words, from: starts, to: ends, modality: clauses.modality(trigger))
    trace.failure =
      if !matcher.voiceFits(wake.form, trigger) { .voice } else if !rule.before.isEmpty, !matcher.isPreceded(trigger, by: rule.before) {
        .notPreceded(rule.before)
      } else if starts.isEmpty { .noStart } else if ends.isEmpty { .noEnd } else if !starts.contains(from) {
        .otherStart
      } else if !ends.contains(to) {
        .otherEnd
      } else if clauses.isNegated(trigger) { .negated } else { nil }
    return trace
  }

  private func entities(_ ends: [Filling.End], _ document: AnnotatedDocument) -> [EntityIndex] {
    ends.flatMap { end -> [EntityIndex] in
      switch end {
      case .mark(let argument): ([argument.entity] + argument.others).map { EntityIndex(UInt32($0)) }
      case .speaker: [document.own]
      case .signatories, .topic: document.parties
      }
    }
  }
}
