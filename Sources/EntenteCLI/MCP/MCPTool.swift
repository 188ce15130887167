import Entente

/// A tool that a client may call: one record feeds the list, the check of arguments and the call.
struct MCPTool: Sendable {
  struct Parameter: Sendable {
    enum Kind: Sendable {
      case string, strings
      case integer(ClosedRange<Int>)
      /// Any object.
      case object
    }
    let name: String
    let kind: Kind
    let help: String
    var isRequired = true
  }

  let name: String
  let title: String
  let help: String
  let parameters: [Parameter]
  /// The answer as one JSON object. An error of the library is the tool's own, for the model to read.
  let run: @Sendable (Graph, MCPArguments) throws(EntenteError) -> [UInt8]

  /// Its entry in the list of tools.
  func describe(into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", name)
    writer.field("title", title)
    writer.field("description", help)
    writer.key("inputSchema")
    schema(into: &writer)
    writer.key("annotations")
    writer.beginObject()
    writer.field("title", title)
    for (hint, value) in [("readOnlyHint", true), ("destructiveHint", false), ("idempotentHint", true), ("openWorldHint", false)] {
      writer.key(hint)
      writer.boolean(value)
    }
    writer.endObject()
    writer.endObject()
  }

  private func schema(into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("type", "object")
    writer.key("properties")
    writer.beginObject()
    for parameter in parameters {
      writer.key(parameter.name)
      writer.beginObject()
      parameter.kind.describe(into: &writer)
      writer.field("description", parameter.help)
      writer.endObject()
    }
    writer.endObject()
    writer.key("required")
    writer.beginArray()
    for parameter in parameters where parameter.isRequired { writer.string(parameter.name) }
    writer.endArray()
    writer.key("additionalProperties")
    writer.boolean(false)
    writer.endObject()
  }
}

extension MCPTool.Parameter.Kind {
  fileprivate func describe(into writer: inout JSONWriter) {
    switch self {
    case .string: writer.field("type", "string")
    case .object: writer.field("type", "object")
    case .integer(let range):
      writer.field("type", "integer")
      writer.key("minimum")
      writer.integer(range.lowerBound)
      writer.key("maximum")
      writer.integer(range.upperBound)
    case .strings:
      writer.field("type", "array")
      writer.key("items")
      writer.beginObject()
      writer.field("type", "string")
      writer.endObject()
    }
  }

  fileprivate func admits(_ value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.string, .string), (.object, .map): true
    case (.integer(let range), .integer(let number)): Int(exactly: number).map(range.contains) ?? false
    case (.strings, .list(let items)): items.allSatisfy { if case .string = $0 { true } else { false } }
    default: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .string: "a string"
    case .strings: "an array of strings"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .object: "an object"
    }
  }
}

/// The arguments of a call, checked against the tool's parameters.
struct MCPArguments: Sendable {
  private var values: [String: AnswerValue] = [:]

  init(_ given: AnswerValue?, for tool: MCPTool) throws(MCPError) {
    switch given {
    case nil: break
    case .map(let fields)?: for field in fields { values[field.key] = field.value }
    default: throw MCPError(.parameters, "\"arguments\" must be an object")
    }
    for name in values.keys.sorted() where !tool.parameters.contains(where: { $0.name == name }) {
      throw MCPError(.parameters, "\(tool.name) takes no '\(name)'; it takes \(tool.parameters.map(\.name).joined(separator: ", "))")
    }
    for parameter in tool.parameters {
      guard let value = values[parameter.name] else {
        if parameter.isRequired { throw MCPError(.parameters, "\(tool.name) needs '\(parameter.name)': \(parameter.help)") }
        continue
      }
      guard parameter.kind.admits(value) else { throw MCPError(.parameters, "'\(parameter.name)' must be \(parameter.kind.words)") }
    }
  }

  func string(_ name: String) -> String? { if case .string(let text)? = values[name] { text } else { nil } }
  func integer(_ name: String) -> Int? { if case .integer(let number)? = values[name] { Int(exactly: number) } else { nil } }

  func strings(_ name: String) -> [String] {
    guard case .list(let items)? = values[name] else { return [] }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  func map(_ name: String) -> [String: AnswerValue] {
    guard case .map(let fields)? = values[name] else { return [:] }
    return Dictionary(fields.map { ($0.key, $0.value) }) { _, last in last }
  }

  func date(_ name: String) throws(EntenteError) -> PartialDate? {
    guard let text = string(name) else { return nil }
    guard let date = PartialDate(text) else {
      throw .argument(message: "'\(name)' takes an EDTF date, not '\(text)'", hint: "2023, 2023-09, 2023-09-28, 2026-41 (second half)")
    }
    return date
  }
}
