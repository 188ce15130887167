import Entente
import EntenteBytes

/// `query --batch`: a query a line, an answer a line. A line that fails answers with its error, and the rest goes on.
enum Batch {
  private static let longest = 1 << 31

  static func run(_ path: String, _ invocation: Invocation, _ console: Console, _ limits: QueryLimits) throws(CommandError) -> ExitStatus {
    guard invocation.operands.isEmpty, !invocation.has(.file) else { throw .usage("--batch takes no other query", hint: "") }
    let bytes: [UInt8]
    do { bytes = try path == "-" ? Files.readStandardInput(limit: longest) : Files.read(path, limit: longest) } catch {
      throw .entente(EntenteError(reading: error))
    }
    let session = QuerySession(try invocation.openGraph())
    var hasFailed = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let output: [UInt8]
      do throws(EntenteError) {
        output = try answer(Array(line), session, limits)
      } catch {
        if error == .interrupted { throw .entente(error) }
        hasFailed = true
        output = Array(ErrorText.json(.entente(error)).utf8)
      }
      try console.write(output)
    }
    return hasFailed ? .misunderstood : .answered
  }

  /// The answer to a line, with the nanoseconds from reading the line to having written the rows.
  private static func answer(_ line: [UInt8], _ session: QuerySession, _ limits: QueryLimits) throws(EntenteError) -> [UInt8] {
    let start = Clock.monotonic()
    let (query, parameters) = try request(line)
    var writer = JSONWriter()
    writer.beginObject()
    try session.write(query, parameters: parameters, limits: limits, to: &writer)
    writer.key("ns")
    writer.integer(Clock.monotonic() - start)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private static func request(_ line: [UInt8]) throws(EntenteError) -> (String, [AnswerValue.Field]) {
    let value: AnswerValue
    do { value = try JSONReader.read(line) } catch {
      throw .argument(message: "a line of the batch is not JSON: \(error.message) (byte \(error.offset))", hint: nil)
    }
    guard case .map(let fields) = value, case .string(let query)? = fields["query"] else {
      throw .argument(message: "a line of the batch has no \"query\"", hint: "{\"query\": \"MATCH …\", \"params\": {…}}")
    }
    switch fields["params"] {
    case nil, .null?: return (query, [])
    case .map(let given)?: return (query, given)
    default: throw .argument(message: "\"params\" is not an object", hint: nil)
    }
  }
}
