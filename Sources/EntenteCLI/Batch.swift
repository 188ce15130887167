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
    for line in bytes.split(separator: 0x0A) where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
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

  private static func answer(_ line: [UInt8], _ session: QuerySession, _ limits: QueryLimits) throws(EntenteError) -> [UInt8] {
    let (query, parameters) = try request(line)
    let start = Clock.monotonic()
    let table = try session.run(query, parameters: parameters, limits: limits)
    let nanoseconds = Clock.monotonic() - start
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("columns")
    writer.value(.list(table.columns.map { .string($0) }))
    writer.key("rows")
    writer.beginArray()
    for row in table.rows { writer.object(zip(table.columns, row).map { .init($0, $1) }) }
    writer.endArray()
    writer.key("ns")
    writer.integer(nanoseconds)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private static func request(_ line: [UInt8]) throws(EntenteError) -> (String, [String: AnswerValue]) {
    let value: AnswerValue
    do { value = try JSONReader.read(line) } catch {
      throw .argument(message: "a line of the batch is not JSON: \(error.message) (byte \(error.offset))", hint: nil)
    }
    guard case .map(let fields) = value, case .string(let query)? = fields["query"] else {
      throw .argument(message: "a line of the batch has no \"query\"", hint: "{\"query\": \"MATCH …\", \"params\": {…}}")
    }
    var parameters: [String: AnswerValue] = [:]
    switch fields["params"] {
    case nil, .null?: break
    case .map(let given)?: for field in given { parameters[field.key] = field.value }
    default: throw .argument(message: "\"params\" is not an object", hint: nil)
    }
    return (query, parameters)
  }
}
