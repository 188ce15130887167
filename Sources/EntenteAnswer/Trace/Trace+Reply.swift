import EntenteModel
package import EntenteStore

extension Trace {
  /// The trace as a reply: one value a document that speaks of the entity or of what it became, in time.
  package func reply(question: String, _ records: GraphRecords) throws(StoreError) -> Reply {
    let citations = try Citations(records)
    let items = steps.filter { !$0.isSilent }.map { step in
      ReplyItem(
        value: step.document.record.name, kind: step.document.record.kind, id: step.document.record.id,
        evidence: (step.namings.map(\.edge) + step.statements.flatMap(\.edges)).map(citations.evidence))
    }
    let told = developmentText.isEmpty ? "" : developmentText + "."
    let notes = [told, kinNote(citations), silenceNote].filter { !$0.isEmpty }
    return Reply(
      question: question, reading: "\(entity.name) through the documents, in time", cypher: query(Set(items.compactMap(\.id))),
      answers: items,
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  /// The documents that name the entity itself or a part of it, by id: of those that name its successor or predecessor alone, the note tells.
  var namingDocuments: Set<String> {
    let parts = Set(kin.filter { $0.kinship == .part }.map(\.entity.id))
    let naming = steps.filter { step in step.namings.contains { $0.bearer.map { parts.contains($0.id) } ?? true } }
    // A name within another is no mention ("EU-CELAC"), but where a statement quotes it, it is named.
    let stating = steps.filter { step in
      step.statements.contains { statement in
        statement.bearer == nil && statement.edges.contains { CompoundName.holds($0.quote ?? "", entity) }
      }
    }
    return Set((naming + stating).map(\.document.record.id))
  }

  /// The query that gives the documents that speak of it, or of what it grew out of or became.
  func query(_ documents: Set<String>) -> String {
    var ids = [entity.id]
    for bearer in steps.flatMap({ $0.namings.map(\.bearer) + $0.statements.map(\.bearer) }).compactMap({ $0?.id })
    where !ids.contains(bearer) { ids.append(bearer) }
    let speaking = steps.filter { !$0.isSilent }.map(\.document.record.id)
    var conditions = [AnswerQuery.isOneOf("x.id", ids)]
    if documents.count < speaking.count { conditions.append(AnswerQuery.isOneOf("d.id", speaking.filter(documents.contains))) }
    return "MATCH (x)-[r]-() MATCH (d:Document) WHERE d.id = r.document AND \(conditions.joined(separator: " AND "))"
      + " WITH DISTINCT d ORDER BY d.date RETURN d.name AS value"
  }

  private func kinNote(_ citations: Citations) -> String {
    kin.filter { $0.kinship != .part }.map { kin in
      let evidence = citations.evidence(kin.edge)
      let place = CitationText.of(document: evidence.document, paragraph: evidence.paragraph)
      let documents = steps.filter { step in
        step.namings.contains { $0.bearer == kin.entity } && !step.namings.contains { $0.bearer == nil }
      }.map(\.document.designation)
      let instead = documents.isEmpty ? "" : ", which \(documents.joined(separator: ", ")) names instead"
      return "Its \(kin.kinship.rawValue) is \(kin.entity.name) (\(place))\(instead)."
    }.joined(separator: " ")
  }

  private var silenceNote: String {
    let silent = steps.filter(\.isSilent).map { "\($0.document.designation) (\($0.document.paragraphs.count) paragraphs searched)" }
    return silent.isEmpty ? "" : "Not named in \(silent.joined(separator: ", "))."
  }
}
