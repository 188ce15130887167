import EntenteModel

extension Reply {
  /// The reply as `ask --json` promises it, on one line.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("question")
    writer.string(question)
    writer.key("understood")
    writer.boolean(understood)
    writer.key("reading")
    writer.string(reading)
    writer.key("cypher")
    writer.string(cypher)
    writer.key("answers")
    writer.beginArray()
    for answer in answers { answer.write(to: &writer) }
    writer.endArray()
    writer.key("note")
    writer.string(note)
    if !understood || !suggestions.isEmpty {
      writer.key("suggestions")
      writer.beginArray()
      for suggestion in suggestions { writer.string(suggestion) }
      writer.endArray()
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}

extension ReplyItem {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("value")
    writer.string(value)
    writer.field("kind", kind)
    writer.field("id", id)
    if !steps.isEmpty {
      writer.key("steps")
      writer.beginArray()
      for step in steps { step.write(to: &writer) }
      writer.endArray()
    }
    writer.key("evidence")
    writer.evidence(evidence)
    writer.endObject()
  }
}

extension ReplyItem.Step {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("from", isForward ? from : to)
    writer.field("type", type.rawValue)
    writer.field("to", isForward ? to : from)
    if !isCertain { writer.field("asOf", "possible") }
    writer.key("evidence")
    writer.evidence(evidence)
    writer.endObject()
  }
}

extension JSONWriter {
  mutating func evidence(_ list: [Evidence]) {
    beginArray()
    for item in list {
      beginObject()
      field("document", item.document)
      field("paragraph", item.paragraph)
      field("stated", item.stated?.text)
      field("modality", item.modality.rawValue)
      field("quote", item.quote)
      field("edge", item.edge)
      endObject()
    }
    endArray()
  }
}
