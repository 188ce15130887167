import Entente

/// A message of JSON-RPC 2.0, as the Model Context Protocol sends it: an object a line.
struct MCPMessage {
  /// As it came, to be sent back; `nil` for a notification, which gets no answer.
  var id: AnswerValue?
  var method: String
  var parameters: [String: AnswerValue]

  /// Throws what the client is to be told.
  init(_ line: [UInt8]) throws(MCPError) {
    let value: AnswerValue
    do { value = try JSONReader.read(line) } catch {
      throw MCPError(.parse, "not JSON: \(error.message) (byte \(error.offset))")
    }
    guard case .map(let fields) = value else { throw MCPError(.request, "a message is one JSON object") }
    id = fields["id"]
    switch id {
    case nil, .string?, .integer?: break
    default: throw MCPError(.request, "an id is a string or a whole number")
    }
    guard fields["jsonrpc"] == .string("2.0") else { throw MCPError(.request, "\"jsonrpc\" must be \"2.0\"", id: id) }
    guard case .string(let method)? = fields["method"] else { throw MCPError(.request, "there is no \"method\"", id: id) }
    self.method = method
    switch fields["params"] {
    case nil: parameters = [:]
    case .map(let given)?: parameters = Dictionary(given.map { ($0.key, $0.value) }) { _, last in last }
    default: throw MCPError(.parameters, "\"params\" must be an object", id: id)
    }
  }
}

/// Why a request has no result. The codes are JSON-RPC's.
struct MCPError: Error {
  enum Code: Int {
    case parse = -32700
    case request = -32600
    case method = -32601
    case parameters = -32602
  }

  var code: Code
  var message: String
  /// The request's, where it could be read.
  var id: AnswerValue?

  init(_ code: Code, _ message: String, id: AnswerValue? = nil) {
    self.code = code
    self.message = message
    self.id = id
  }
}
