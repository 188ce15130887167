import Entente
import EntenteBytes
import Synchronization

/// `query --batch`: a query a line, an answer a line, in the lines' order. A line that fails answers with its error, and the rest goes on. Lines are
/// answered on all processors.
enum Batch {
  private static let longest = 1 << 31
  /// Milliseconds that a thread may rehearse and answer the first line alone: it meets types, functions and pages for the first time, which two threads at once
  /// would do in each other's way.
  private static let headStart = 2

  static func run(_ path: String, _ invocation: Invocation, _ console: Console, _ limits: QueryLimits) throws(CommandError) -> ExitStatus {
    guard invocation.operands.isEmpty, !invocation.has(.file) else { throw .usage("--batch takes no other query", hint: "") }
    Memory.growBySteps()
    let bytes: [UInt8]
    do { bytes = try path == "-" ? Files.readStandardInput(limit: longest) : Files.read(path, limit: longest) } catch {
      throw .entente(EntenteError(reading: error))
    }
    let graph = try invocation.openGraph(sparing: false)
    let lines = lines(of: bytes)
    graph.warm(forQuestions: lines.count)
    let pace = BatchPace(lines.count)
    var hasFailed = false
    try Parallel.ordered(threads: min(Machine.processorCount, lines.count), headStart: headStart, next: { pace.next() }) {
      let worker = BatchWorker(graph, limits)
      if pace.isFirst { worker.rehearse() }
      return { group in
        let start = Clock.monotonic()
        let answer = worker.answer(group.lazy.map { Array(bytes[lines[$0]]) })
        pace.note(group.count, nanoseconds: Clock.monotonic() - start)
        return (answer, answer.text.count)
      }
    } take: { (answer: BatchWorker.Answer) throws(CommandError) in
      try console.write(answer.text)
      if answer.isInterrupted { throw .entente(.interrupted) }
      hasFailed = hasFailed || answer.hasFailed
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

/// Hands out lines in groups: handing on one by one would take longer than many an answer. A group of lines takes a quarter of a millisecond, about,
/// so that no answer waits for long for the others of its group.
final class BatchPace: Sendable {
  private static let aim: UInt64 = 250_000
  private static let largest = 64

  private let count: Int
  private let isBegun = Atomic<Bool>(false)
  private let begun = Atomic<Int>(0)
  private let size = Atomic<Int>(1)

  init(_ count: Int) { self.count = count }

  /// Whether nobody has asked this before.
  var isFirst: Bool { count > 0 && !isBegun.exchange(true, ordering: .relaxed) }

  /// The next lines; asked by one thread at a time.
  func next() -> Range<Int>? {
    let start = begun.load(ordering: .relaxed)
    guard start < count else { return nil }
    let end = min(count, start + size.load(ordering: .relaxed))
    begun.store(end, ordering: .relaxed)
    return start..<end
  }

  /// Takes in how long a group took.
  func note(_ lines: Int, nanoseconds: UInt64) {
    let fit = Int(clamping: UInt64(lines) * BatchPace.aim / max(1, nanoseconds))
    size.store(max(1, min(BatchPace.largest, 2 * lines, fit)), ordering: .relaxed)
  }
}

/// Answers lines of a batch, one after the other; for one thread.
final class BatchWorker {
  struct Answer: Sendable {
    /// A line each.
    let text: [UInt8]
    let hasFailed: Bool
    let isInterrupted: Bool
  }

  private let session: QuerySession
  private let limits: QueryLimits
  private var reader = BatchReader()
  private var writer = JSONWriter()
  private static let time = JSONWriter.Key("ns")

  init(_ graph: Graph, _ limits: QueryLimits) { (session, self.limits) = (QuerySession(graph), limits) }

  /// Before the first line: see ``QuerySession/rehearse()``.
  func rehearse() { session.rehearse() }

  /// The answers to some lines, up to one that somebody interrupted.
  func answer(_ lines: some Sequence<[UInt8]>) -> Answer {
    var hasFailed = false
    // Taken out of the object while they change: each look would be checked for exclusive access.
    var (reader, writer) = (BatchReader(), JSONWriter())
    swap(&reader, &self.reader)
    swap(&writer, &self.writer)
    defer {
      swap(&reader, &self.reader)
      swap(&writer, &self.writer)
    }
    for line in lines {
      let before = writer.mark
      do throws(EntenteError) { try append(line, &reader, &writer) } catch {
        writer.rewind(to: before)
        if error == .interrupted { return Answer(text: writer.take(), hasFailed: true, isInterrupted: true) }
        writer.raw(ErrorText.json(.entente(error)))
        hasFailed = true
      }
      writer.restart()
    }
    return Answer(text: writer.take(), hasFailed: hasFailed, isInterrupted: false)
  }

  /// Appends the answer to a line, with the nanoseconds from reading the line to having written the rows.
  private func append(_ line: [UInt8], _ reader: inout BatchReader, _ writer: inout JSONWriter) throws(EntenteError) {
    let start = Clock.monotonic()
    let parameters = try reader.read(line)
    writer.beginObject()
    try session.write(reader.query, parameters: parameters, limits: limits, to: &writer)
    writer.key(Self.time)
    writer.integer(Int64(Clock.monotonic() - start))
    writer.endObject()
    writer.newline()
  }
}
