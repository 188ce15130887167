import Foundation
import Testing

@Suite("The Model Context Protocol over a pipe")
struct MCPTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let file = try scratch.write("declaration.txt", declaration)
    #expect(try Run(["extract", file, "--output", scratch.path("graph")]).status == 0)
  }

  /// The answers to these lines, each an object.
  func answers(_ lines: [String]) throws -> [[String: Any]] {
    let run = try Run(["mcp", "--graph", scratch.path("graph")], input: lines.map { $0 + "\n" }.joined())
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.status) \(run.errors)")
    return try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["jsonrpc"] as? String == "2.0")
      return try #require(object)
    }
  }

  static func request(_ id: Int, _ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc": "2.0", "id": \#(id), "method": "\#(method)", "params": \#(params)}"#
  }

  static func call(_ tool: String, _ arguments: String, id: Int = 1) -> String {
    request(id, "tools/call", #"{"name": "\#(tool)", "arguments": \#(arguments)}"#)
  }

  @Test("A session: greeting, a notification without an answer, the list of tools, a call, in order")
  func session() throws {
    let all = try answers([
      Self.request(
        1, "initialize", #"{"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}"#),
      #"{"jsonrpc": "2.0", "method": "notifications/initialized"}"#, Self.request(2, "tools/list"), Self.request(3, "ping"),
      Self.call("ask", #"{"question": "who supports the River Mission"}"#, id: 4),
    ])
    #expect(all.map { $0["id"] as? Int } == [1, 2, 3, 4])
    let greeting = try #require(all[0]["result"] as? [String: Any])
    #expect(greeting["protocolVersion"] as? String == "2025-06-18")
    #expect((greeting["serverInfo"] as? [String: Any])?["name"] as? String == "entente")
    #expect((greeting["capabilities"] as? [String: Any])?["tools"] != nil)
    let tools = try #require((all[1]["result"] as? [String: Any])?["tools"] as? [[String: Any]])
    #expect(tools.compactMap { $0["name"] as? String } == ["ask", "query", "show", "trace", "path", "diff", "why"])
    for tool in tools {
      let schema = try #require(tool["inputSchema"] as? [String: Any])
      let properties = try #require(schema["properties"] as? [String: [String: Any]])
      #expect(schema["type"] as? String == "object" && properties.values.allSatisfy { $0["type"] is String && $0["description"] is String })
      #expect(Set(try #require(schema["required"] as? [String])).isSubset(of: properties.keys))
      #expect((tool["annotations"] as? [String: Any])?["readOnlyHint"] as? Bool == true)
    }
    let answer = try #require((all[3]["result"] as? [String: Any])?["structuredContent"] as? [String: Any])
    #expect((answer["answers"] as? [[String: Any]])?.first?["value"] as? String == "Harbour Watch Programme", "\(answer)")
  }

  @Test(
    "Every tool answers with JSON text and the same object",
    arguments: [
      ("ask", #"{"question": "who supports the River Mission", "asOf": "2021"}"#),
      ("query", #"{"cypher": "MATCH (n) RETURN n.name AS name"}"#),
      ("query", #"{"cypher": "RETURN $x AS x", "parameters": {"x": [1, "two"]}, "maxRows": 5}"#), ("show", #"{"name": "RM"}"#),
      ("trace", #"{"name": "River Mission"}"#),
      ("path", #"{"from": "Harbour Watch Programme", "to": "RM", "max": 2, "via": ["supports"]}"#),
      ("diff", #"{"before": "2021", "after": "2021"}"#),
    ])
  func tools(name: String, arguments: String) throws {
    let result = try #require(answers([Self.call(name, arguments)])[0]["result"] as? [String: Any], "\(name)")
    #expect(result["isError"] as? Bool == false, "\(result)")
    let content = try #require((result["content"] as? [[String: Any]])?.first)
    let text = try #require(content["text"] as? String)
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    #expect(object == result["structuredContent"] as? NSDictionary)
  }

  @Test("A statement is explained by its id, and rows are counted")
  func why() throws {
    let rows = try answers([Self.call("query", #"{"cypher": "MATCH ()-[r:SUPPORTS]->() RETURN r.id AS id"}"#)])
    let object = try #require((rows[0]["result"] as? [String: Any])?["structuredContent"] as? [String: Any])
    let id = try #require((object["rows"] as? [[String: Any]])?.first?["id"] as? String)
    let why = try answers([Self.call("why", #"{"edge": "\#(id)"}"#)])
    #expect("\(why)".contains("support"))
    let cut = try answers([Self.call("query", #"{"cypher": "UNWIND range(1, 100) AS x RETURN x", "maxRows": 3}"#)])
    let few = try #require((cut[0]["result"] as? [String: Any])?["structuredContent"] as? [String: Any])
    #expect((few["rows"] as? [Any])?.count == 3 && few["isCut"] as? Bool == true)
  }

  @Test(
    "What a tool cannot do is an answer for the model, not an error of the protocol",
    arguments: [
      ("show", #"{"name": "Nobody"}"#, "nothing here is called"), ("query", #"{"cypher": "CREATE (n)"}"#, "CREATE"),
      ("ask", #"{"question": "x", "asOf": "soon"}"#, "EDTF"), ("why", #"{"edge": "zz"}"#, "no statement"),
    ])
  func toolErrors(name: String, arguments: String, says: String) throws {
    let result = try #require(answers([Self.call(name, arguments)])[0]["result"] as? [String: Any])
    #expect(result["isError"] as? Bool == true && "\(result)".contains(says), "\(result)")
  }

  @Test(
    "Messages that make no sense are errors of the protocol, and the next one is answered",
    arguments: [
      ("nonsense", -32700), ("[]", -32600), ("42", -32600), (#"{"jsonrpc": "1.0", "id": 1, "method": "ping"}"#, -32600),
      (#"{"jsonrpc": "2.0", "id": 1}"#, -32600), (#"{"jsonrpc": "2.0", "id": {}, "method": "ping"}"#, -32600),
      (#"{"jsonrpc": "2.0", "id": 1, "method": "resources/list"}"#, -32601),
      (#"{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": 3}"#, -32602),
      (call("nothing", "{}"), -32602), (call("ask", "{}"), -32602), (call("ask", #"{"question": 3}"#), -32602),
      (call("ask", #"{"question": "x", "more": 1}"#), -32602), (call("path", #"{"from": "a", "to": "b", "max": 0}"#), -32602),
      (call("ask", "[]"), -32602),
    ])
  func protocolErrors(line: String, code: Int) throws {
    let all = try answers([line, "", Self.request(9, "ping")])
    #expect((all[0]["error"] as? [String: Any])?["code"] as? Int == code, "\(all)")
    #expect(all.count == 2 && all[1]["id"] as? Int == 9 && all[1]["result"] != nil)
  }

  @Test("A message beyond all measure ends the session with an error, a missing graph before it begins")
  func ends() throws {
    let run = try Run(["mcp", "--graph", scratch.path("graph")], input: String(repeating: "x", count: (1 << 20) + 1))
    #expect(run.status == 4 && run.output.contains("-32600"), "\(run.status) \(run.output.prefix(200))")
    #expect(try Run(["mcp", "--graph", scratch.path("none")]).status == 3)
  }
}
