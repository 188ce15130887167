package import EntenteModel

/// Typed JSON, after Neo4j's Query API ("Typed JSON", Query API manual): every value an object that names its type.
extension JSONWriter {
  package mutating func typed(_ value: AnswerValue) {
    beginObject()
    field("$type", JSONWriter.typeName(value))
    key("_value")
    switch value {
    case .null: null()
    case .boolean(let flag): boolean(flag)
    case .integer(let number): string(String(number))
    case .float(let number): string(FloatText.of(number))
    case .string(let text), .temporal(_, let text): string(text)
    case .list(let items), .path(let items): typedArray(items)
    case .map(let fields): typedObject(fields)
    case .node(let node): typedNode(node)
    case .relationship(let edge): typedRelationship(edge)
    }
    endObject()
  }

  private static func typeName(_ value: AnswerValue) -> String {
    switch value {
    case .null: "Null"
    case .boolean: "Boolean"
    case .integer: "Integer"
    case .float: "Float"
    case .string: "String"
    case .temporal(let kind, _): kind.rawValue
    case .list: "List"
    case .map: "Map"
    case .node: "Node"
    case .relationship: "Relationship"
    case .path: "Path"
    }
  }

  private mutating func typedArray(_ items: [AnswerValue]) {
    beginArray()
    for item in items { typed(item) }
    endArray()
  }

  private mutating func typedObject(_ fields: [AnswerValue.Field]) {
    beginObject()
    for field in fields {
      key(field.key)
      typed(field.value)
    }
    endObject()
  }

  private mutating func typedNode(_ node: AnswerValue.Node) {
    beginObject()
    field("_element_id", node.id)
    key("_labels")
    beginArray()
    for label in node.labels { string(label) }
    endArray()
    key("_properties")
    typedObject(node.properties)
    endObject()
  }

  private mutating func typedRelationship(_ edge: AnswerValue.Relationship) {
    beginObject()
    field("_element_id", edge.id)
    field("_start_node_element_id", edge.from)
    field("_end_node_element_id", edge.to)
    field("_type", edge.type)
    key("_properties")
    typedObject(edge.properties)
    endObject()
  }
}
