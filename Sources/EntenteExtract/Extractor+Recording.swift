import EntenteLexicon
package import EntenteModel
package import EntenteText

/// What reading one document tells of a relation that is not there.
package struct RelationRecord: Sendable {
  /// The nearest first.
  package var attempts: [RelationAttempt] = []
  /// Sentences that name both and in which no word wakes a rule of the type.
  package var silent: [RecordedSentence] = []
  /// Paragraphs that name both, in different sentences.
  package var apart: [String] = []
  /// Headings that name both: they are not read for relations.
  package var headings: [String] = []
  /// Whether the document names either end at all.
  package var namesStart = false
  package var namesEnd = false
  /// What this reading draws between the two, of the type asked for: paragraph, rule, words.
  package var drawn: [(paragraph: String, rule: String, quote: String)] = []
}

extension Extractor {
  /// Reads one document as ``read(_:)`` does and tells how near it comes to a relation. Linear in its text.
  package func record(_ source: SourceDocument, _ question: RelationQuestion) -> RelationRecord {
    let recorder = RelationRecorder(question)
    var document = annotate(source)
    let relations = self.relations.relations(in: &document, recorder: recorder)
    var record = RelationRecord(attempts: recorder.attempts, silent: recorder.silent)
    record.attempts = record.attempts.enumerated().sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }.map(
      \.element)
    let own = recorder.role(of: document.own, in: document)
    for passage in document.passages {
      let roles = (passage.mentions + passage.events).map { recorder.role(of: $0.entity, in: document) } + [own]
      let named = (from: roles.contains(where: \.from), to: roles.contains(where: \.to))
      record.namesStart = record.namesStart || named.from
      record.namesEnd = record.namesEnd || named.to
      guard named.from, named.to, !recorder.together.contains(passage.index) else { continue }
      if document.source.passages[passage.index].kind == .heading {
        record.headings.append(passage.label)
      } else {
        record.apart.append(passage.label)
      }
    }
    for relation in relations where relation.type == question.type {
      let (from, to) = (recorder.role(of: relation.from, in: document), recorder.role(of: relation.to, in: document))
      if from.from && to.to || relation.type.isSymmetric && from.to && to.from {
        record.drawn.append((relation.paragraph, relation.rule, relation.quote))
      }
    }
    return record
  }

  /// The words that wake rules of a type, sorted. O(rules).
  package func triggers(of type: RelationType) -> [String] {
    Set(rules.rules.lazy.filter { $0.type == type }.flatMap { $0.triggers.map(\.lemma) }).sorted()
  }
}
