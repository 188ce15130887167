import EntenteAnswer
import EntenteExtract
import EntenteModel

extension Refusal {
  /// How many attempts and sentences JSON and tables give at most.
  private static let most = 100

  /// One object, a line. The rules that came nearest are in `nearest`.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("from", from.name)
    writer.field("type", type.rawValue)
    writer.field("to", to.name)
    writer.key("stated")
    write(stated, into: &writer)
    writer.key("between")
    write(between, into: &writer)
    strings("together", together, into: &writer)
    writer.key("nearest")
    writer.beginArray()
    for near in nearest.prefix(Refusal.most) { write(near, into: &writer) }
    writer.endArray()
    writer.key("silent")
    writer.beginArray()
    for item in silent.prefix(Refusal.most) {
      place(item.document, item.sentence.paragraph, item.sentence.quote, into: &writer)
      writer.endObject()
    }
    writer.endArray()
    strings("apart", apart, into: &writer)
    strings("headings", headings, into: &writer)
    writer.key("drawn")
    writer.beginArray()
    for found in drawn {
      place(found.document, found.paragraph, found.quote, into: &writer)
      writer.field("rule", found.rule)
      writer.endObject()
    }
    writer.endArray()
    strings("words", triggers, into: &writer)
    writer.key("documentsRead")
    writer.integer(read.count)
    strings("documentsMissing", missing, into: &writer)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// A row for every rule that came near.
  package var table: AnswerTable {
    AnswerTable(
      columns: ["document", "paragraph", "rule", "trigger", "from", "to", "failed", "quote"],
      rows: nearest.prefix(Refusal.most).map { near in
        let attempt = near.attempt
        return [
          .string(near.document), .string(attempt.paragraph), .string(attempt.rule), .string(attempt.trigger),
          .string(RelationAttempt.line(attempt.from)), .string(RelationAttempt.line(attempt.to)), .string(attempt.reason),
          .string(attempt.quote),
        ]
      })
  }

  private func place(_ document: String, _ paragraph: String?, _ quote: String?, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("document", document)
    writer.field("paragraph", paragraph)
    writer.field("quote", quote)
  }

  private func write(_ statements: [Statement], into writer: inout JSONWriter) {
    writer.beginArray()
    for statement in statements {
      place(statement.document, statement.edge.paragraph, statement.edge.quote, into: &writer)
      writer.field("id", statement.edge.id)
      writer.field("type", statement.edge.type.rawValue)
      writer.field("from", statement.isTurned ? to.name : from.name)
      writer.field("to", statement.isTurned ? from.name : to.name)
      writer.field("modality", statement.edge.modality.rawValue)
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ near: Near, into writer: inout JSONWriter) {
    let attempt = near.attempt
    place(near.document, attempt.paragraph, attempt.quote, into: &writer)
    writer.field("rule", attempt.rule)
    writer.field("trigger", attempt.trigger)
    writer.field("modality", attempt.modality.rawValue)
    write("from", attempt.isTurned ? attempt.to : attempt.from, into: &writer)
    write("to", attempt.isTurned ? attempt.from : attempt.to, into: &writer)
    writer.field("failed", attempt.reason)
    writer.endObject()
  }

  private func write(_ name: String, _ end: RelationAttempt.Place, into writer: inout JSONWriter) {
    writer.key(name)
    writer.beginObject()
    writer.field("wanted", end.wanted)
    writer.field("as", end.function)
    strings("found", end.found, into: &writer)
    strings("refused", end.refused, into: &writer)
    writer.key("isRight")
    writer.boolean(end.isRight)
    writer.endObject()
  }

  private func strings(_ name: String, _ values: [String], into writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }
}
