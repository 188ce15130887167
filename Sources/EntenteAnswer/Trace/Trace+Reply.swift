package import EntenteStore

extension Trace {
  /// The trace as a reply: one value a document that speaks of the entity, in time.
  package func reply(question: String, _ records: GraphRecords) throws(StoreError) -> Reply {
    let citations = try Citations(records)
    let items = steps.filter { !$0.isSilent }.map { step in
      ReplyItem(
        value: step.document.record.name, kind: step.document.record.kind, id: step.document.record.id,
        evidence: (step.namings.map(\.edge) + step.statements.map(\.edge)).map(citations.evidence))
    }
    let silent = steps.filter(\.isSilent).map { "\($0.document.designation) (\($0.document.paragraphs.count) paragraphs searched)" }
    let note = silent.isEmpty ? nil : "Not named in \(silent.joined(separator: ", "))."
    return Reply(question: question, reading: "\(entity.name) through the documents, in time", answers: items, note: note)
  }
}
