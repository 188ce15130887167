package import EntenteModel

extension AnswerValue {
  /// The value as a reader of a table sees it: strings bare, null empty, nodes by their names.
  package var plainText: String {
    switch self {
    case .null: ""
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): FloatText.of(number)
    case .string(let text), .temporal(_, let text): text
    case .list(let items): "[\(items.map(\.nestedText).joined(separator: ", "))]"
    case .map(let fields): "{\(fields.map { "\($0.key): \($0.value.nestedText)" }.joined(separator: ", "))}"
    case .node(let node): node.plainText
    case .relationship(let edge): edge.plainText
    case .path(let steps): AnswerValue.pathText(steps)
    }
  }

  /// Inside a list or a map, null is written out and strings stand in quotes where a comma would confuse.
  private var nestedText: String {
    switch self {
    case .null: "null"
    case .string(let text) where text.utf8.contains(UInt8(ascii: ",")) || text.isEmpty: "\"\(text)\""
    default: plainText
    }
  }

  /// `Europol -[COOPERATES_WITH]-> Ameripol`.
  private static func pathText(_ steps: [AnswerValue]) -> String {
    var text = ""
    var at = ""
    for step in steps {
      switch step {
      case .node(let node):
        at = node.id
        text += node.plainText
      case .relationship(let edge):
        text += edge.from == at ? " -[\(edge.type)]-> " : " <-[\(edge.type)]- "
      default: text += step.plainText
      }
    }
    return text
  }
}

extension AnswerValue.Node {
  /// Its name, else its labels and properties in the query language's own notation.
  package var plainText: String {
    if case .string(let name)? = properties["name"] { return name }
    let head = labels.map { ":" + $0 }.joined()
    let body = properties.isEmpty ? "" : AnswerValue.map(properties).plainText
    return "(\(head)\(head.isEmpty || body.isEmpty ? "" : " ")\(body))"
  }
}

extension AnswerValue.Relationship {
  package var plainText: String { "[:\(type)\(properties.isEmpty ? "" : " " + AnswerValue.map(properties).plainText)]" }
}
