import Entente
import EntenteBytes

/// The Model Context Protocol over standard input and output, revision 2025-06-18: lets a program that works with a language model ask the graph.
///
/// Messages are JSON-RPC 2.0, one a line. There are tools and nothing else, and none changes anything.
struct MCPServer {
  /// Revisions that are spoken, the newest first; a client that wants another is offered the first.
  static let revisions = ["2025-06-18", "2025-03-26", "2024-11-05"]
  /// Longest message that is read, in bytes.
  static let longest = 1 << 20

  let graph: Graph

  /// Until the input ends.
  func run() throws(CommandError) -> ExitStatus {
    var input = InputLines()
    while let line = input.next(limit: MCPServer.longest) {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      if let answer = answer(line) { try send(answer) }
    }
    if input.isAtEnd { return .answered }
    try send(MCPServer.failure(MCPError(.request, "a message is longer than \(MCPServer.longest) bytes")))
    return .limit
  }

  private func send(_ bytes: [UInt8]) throws(CommandError) {
    do { try StandardStream.output.write(bytes + [0x0A]) } catch {
      switch error {
      case .closedPipe: throw .closedPipe
      case .failed(let why): throw .output(why)
      }
    }
  }

  /// The answer to one message; `nil` for a notification.
  func answer(_ line: [UInt8]) -> [UInt8]? {
    var id: AnswerValue?
    do throws(MCPError) {
      let message = try MCPMessage(line)
      guard let given = message.id else { return nil }
      id = given
      return MCPServer.success(given, try result(message))
    } catch {
      var error = error
      error.id = error.id ?? id
      return MCPServer.failure(error)
    }
  }

  private func result(_ message: MCPMessage) throws(MCPError) -> [UInt8] {
    switch message.method {
    case "initialize": return MCPServer.greeting(message.parameters["protocolVersion"])
    case "ping": return Array("{}".utf8)
    case "tools/list": return MCPServer.tools
    case "tools/call": return try call(message.parameters)
    default: throw MCPError(.method, "there is no method '\(message.method)'")
    }
  }

  private static func greeting(_ wanted: AnswerValue?) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let known = revisions.first { wanted == .string($0) }
    writer.field("protocolVersion", known ?? revisions[0])
    writer.key("capabilities")
    writer.raw("{\"tools\": {}}")
    writer.key("serverInfo")
    writer.beginObject()
    writer.field("name", "entente")
    writer.field("title", "Entente")
    writer.field("version", Version.text)
    writer.endObject()
    writer.field(
      "instructions",
      """
      Entente answers from diplomatic documents, quoting them. What a document only calls for, considers or undertakes is not done: heed "modality". \
      An empty answer means that the documents do not say it. Cite the document, the paragraph and the date with every statement.
      """)
    writer.endObject()
    return writer.bytes
  }

  private static var tools: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("tools")
    writer.beginArray()
    for tool in MCPTool.all { tool.describe(into: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// What a tool says: as JSON text, and as the same object. What it cannot do is an answer, too, for the model to mend.
  private func call(_ parameters: [String: AnswerValue]) throws(MCPError) -> [UInt8] {
    guard case .string(let name)? = parameters["name"] else { throw MCPError(.parameters, "\"name\" must name a tool") }
    guard let tool = MCPTool.all.first(where: { $0.name == name }) else {
      throw MCPError(.parameters, "there is no tool '\(name)'; there are: \(MCPTool.all.map(\.name).joined(separator: ", "))")
    }
    let arguments = try MCPArguments(parameters["arguments"], for: tool)
    do throws(EntenteError) {
      // A message is one line; within strings JSON has no line's end.
      let object = try tool.run(graph, arguments).filter { $0 != 0x0A }
      return MCPServer.content(String(decoding: object, as: UTF8.self), isObject: true)
    } catch { return MCPServer.content(error.description, isObject: false) }
  }

  private static func content(_ text: String, isObject: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("content")
    writer.beginArray()
    writer.beginObject()
    writer.field("type", "text")
    writer.field("text", text)
    writer.endObject()
    writer.endArray()
    if isObject {
      writer.key("structuredContent")
      writer.raw(text)
    }
    writer.key("isError")
    writer.boolean(!isObject)
    writer.endObject()
    return writer.bytes
  }

  // MARK: JSON-RPC

  private static func success(_ id: AnswerValue, _ result: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("jsonrpc", "2.0")
    writer.key("id")
    writer.value(id)
    writer.key("result")
    writer.raw(String(decoding: result, as: UTF8.self))
    writer.endObject()
    return writer.bytes
  }

  private static func failure(_ error: MCPError) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("jsonrpc", "2.0")
    writer.key("id")
    writer.value(error.id ?? .null)
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.integer(error.code.rawValue)
    writer.field("message", error.message)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }
}
