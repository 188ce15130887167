import Entente
import EntenteBytes

/// `query --batch`: a query a line, an answer a line, in the lines' order. A line that fails answers with its error, and the rest goes on. Lines are
/// answered on all processors.
enum Batch {
  private static let longest = 1 << 31

  static func run(_ path: String, _ invocation: Invocation, _ console: Console, _ limits: QueryLimits) throws(CommandError) -> ExitStatus {
    guard invocation.operands.isEmpty, !invocation.has(.file) else { throw .usage("--batch takes no other query", hint: "") }
    let bytes: [UInt8]
    do { bytes = try path == "-" ? Files.readStandardInput(limit: longest) : Files.read(path, limit: longest) } catch {
      throw .entente(EntenteError(reading: error))
    }
    let graph = try invocation.openGraph(sparing: false)
    let lines = lines(of: bytes)
    var hasFailed = false
    try Parallel.ordered(lines.count, threads: Machine.processorCount) {
      let worker = BatchWorker(graph, limits)
      return { line in
        let answer = worker.answer(Array(bytes[lines[line]]))
        return (answer, answer.text.count)
      }
    } take: { (answer: BatchWorker.Answer) throws(CommandError) in
      if answer.error == .interrupted { throw .entente(.interrupted) }
      hasFailed = hasFailed || answer.error != nil
      try console.write(answer.text)
    }
    return hasFailed ? .misunderstood : .answered
  }

  /// Where the lines are that are not blank.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.place(of: 0x0A, from: start) ?? bytes.count
      if !bytes[start..<end].allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}

/// Answers lines of a batch, one after the other; for one thread.
final class BatchWorker {
  struct Answer: Sendable {
    let text: [UInt8]
    let error: EntenteError?
  }

  private let session: QuerySession
  private let limits: QueryLimits
  private var reader = BatchReader()
  private var writer = JSONWriter()

  init(_ graph: Graph, _ limits: QueryLimits) { (session, self.limits) = (QuerySession(graph), limits) }

  func answer(_ line: [UInt8]) -> Answer {
    do throws(EntenteError) { return Answer(text: try rows(line), error: nil) } catch {
      return Answer(text: Array(ErrorText.json(.entente(error)).utf8), error: error)
    }
  }

  /// The answer to a line, with the nanoseconds from reading the line to having written the rows.
  private func rows(_ line: [UInt8]) throws(EntenteError) -> [UInt8] {
    let start = Clock.monotonic()
    let parameters = try reader.read(line)
    writer.beginObject()
    do throws(EntenteError) { try session.write(reader.query, parameters: parameters, limits: limits, to: &writer) } catch {
      _ = writer.take()
      throw error
    }
    writer.key("ns")
    writer.integer(Int64(Clock.monotonic() - start))
    writer.endObject()
    writer.newline()
    return writer.take()
  }
}
