import EntenteModel
package import EntenteStore

extension Trace {
  /// The trace as one line of JSON: what ``reply(question:_:)`` gives, each document with its stances and with what became of each statement; besides, what
  /// the entity grew out of and became, and which documents are silent.
  package func json(question: String, _ records: GraphRecords) throws(StoreError) -> [UInt8] {
    let reply = try reply(question: question, records)
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("question")
    writer.string(question)
    writer.key("understood")
    writer.boolean(true)
    writer.key("reading")
    writer.string(reply.reading)
    writer.key("cypher")
    writer.null()
    writer.key("answers")
    writer.beginArray()
    for (item, step) in zip(reply.answers, steps.filter { !$0.isSilent }) { write(item, step, &writer) }
    writer.endArray()
    writer.key("note")
    writer.string(reply.note)
    writeContext(&writer)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ item: ReplyItem, _ step: Step, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("value", item.value)
    writer.field("kind", item.kind)
    writer.field("id", item.id)
    writer.field("date", step.document.date?.text)
    writer.key("stances")
    writer.value(.list(step.stances.map { .string($0.rawValue) }))
    writer.key("statements")
    writer.beginArray()
    for statement in step.statements + step.dropped { writer.object(statement.fields) }
    writer.endArray()
    writer.key("evidence")
    writer.evidence(item.evidence)
    writer.endObject()
  }

  private func writeContext(_ writer: inout JSONWriter) {
    writer.key("development")
    writer.value(
      .list(
        development.map { naming, document in
          var fields: [AnswerValue.Field] = [
            .init("document", .string(document.designation)), .init("stance", .string(naming.stance.rawValue)),
          ]
          if let bearer = naming.bearer { fields.append(.init("as", .string(bearer.name))) }
          return .map(fields)
        }))
    writer.key("kin")
    writer.value(
      .list(
        kin.map { kin in
          .map([
            .init("kinship", .string(kin.kinship.rawValue)), .init("name", .string(kin.entity.name)), .init("id", .string(kin.entity.id)),
            .init("edge", .string(kin.edge.id)),
          ])
        }))
    writer.key("silent")
    writer.value(
      .list(
        steps.filter(\.isSilent).map { step in
          .map([.init("document", .string(step.document.designation)), .init("searched", .count(step.document.paragraphs.count))])
        }))
  }
}

extension Trace.Statement {
  fileprivate var fields: [AnswerValue.Field] {
    let fields: [(String, AnswerValue)] = [
      ("change", .string(change.rawValue)), ("relation", .string(edge.type.rawValue)),
      ("direction", .string(edge.type.isSymmetric ? "both" : isForward ? "out" : "in")), ("name", .string(other.name)),
      ("id", .string(other.id)), ("as", .text(bearer?.name)), ("modality", .string(edge.modality.rawValue)),
      ("was", .text(before?.modality.rawValue)), ("before", .text(before?.document.designation)),
      ("edges", .list(edges.map { .string($0.id) })),
    ]
    return fields.filter { $1 != .null }.map { .init($0, $1) }
  }
}
