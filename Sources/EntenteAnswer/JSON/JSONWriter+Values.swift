package import EntenteModel

extension JSONWriter {
  /// A value as `query --json` prints it.
  package mutating func value(_ value: AnswerValue) {
    switch value {
    case .null: null()
    case .boolean(let flag): boolean(flag)
    case .integer(let number): integer(number)
    case .float(let number): float(number)
    case .string(let text), .temporal(_, let text): string(text)
    case .list(let items), .path(let items): array(items)
    case .map(let fields): object(fields)
    case .node(let node): self.node(node)
    case .relationship(let edge): relationship(edge)
    }
  }

  /// The fields as one object.
  package mutating func object(_ fields: [AnswerValue.Field]) {
    beginObject()
    for field in fields {
      key(field.key)
      value(field.value)
    }
    endObject()
  }

  private mutating func array(_ items: [AnswerValue]) {
    beginArray()
    for item in items { value(item) }
    endArray()
  }

  private mutating func node(_ node: AnswerValue.Node) {
    beginObject()
    field("id", node.id)
    key("labels")
    array(node.labels.map { .string($0) })
    key("properties")
    object(node.properties)
    endObject()
  }

  private mutating func relationship(_ edge: AnswerValue.Relationship) {
    beginObject()
    field("type", edge.type)
    field("from", edge.from)
    field("to", edge.to)
    key("properties")
    object(edge.properties)
    endObject()
  }
}
