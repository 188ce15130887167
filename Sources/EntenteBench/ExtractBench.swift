import Entente
import EntenteBytes

/// How fast documents become a graph on one core and on all, how many rules are tried for it, and what memory it takes.
enum ExtractBench {
  static func run(documents count: Int, paragraphs: Int, seed: UInt64) throws -> [Figure] {
    let folder = "/tmp/entente-bench-\(seed)-\(count)-\(paragraphs)-\(Clock.monotonic())"
    defer { try? Files.remove(folder) }
    let (files, bytes) = try write(count, paragraphs, seed, to: folder)
    let megabytes = Double(bytes) / 1e6
    let extractor = try Extractor()
    let effort = try extractor.effort(files: Array(files.prefix(sample)))
    let cores = Machine.processorCount
    let one = try time(extractor, files, threads: 1, to: folder + "/one")
    let all = try time(extractor, files, threads: cores, to: folder + "/all")
    for file in ["graph.entente", "documents.entente"]
    where try Files.read("\(folder)/one/\(file)") != Files.read("\(folder)/all/\(file)") {
      throw EntenteError.argument(message: "\(file) depends on the number of threads", hint: nil)
    }
    let change = try update(extractor, files[count / 2], of: folder + "/all")
    return [
      Figure("extract", "documents", Double(count), ""),
      Figure("extract", "text", megabytes, "MB"),
      Figure("extract", "statements", Double(all.statements), ""),
      Figure("extract", "reading, one core", megabytes / one.reading, "MB/s"),
      Figure("extract", "reading, \(cores) cores", megabytes / all.reading, "MB/s"),
      Figure("extract", "joining and writing, one core", one.writing, "s"),
      Figure("extract", "joining and writing, \(cores) cores", all.writing, "s"),
      Figure("extract", "rules tried a token", Double(effort.rulesTried) / Double(max(effort.tokens, 1)), ""),
      Figure("extract", "graph", Double(try Files.length(folder + "/all/graph.entente")) / 1e6, "MB"),
      Figure("extract", "documents kept", Double(try Files.length(folder + "/all/documents.entente")) / 1e6, "MB"),
      Figure("extract", "update of one document", change.milliseconds, "ms"),
      Figure("extract", "written by it", change.kilobytes, "KB"),
      Figure("extract", "peak memory", Measurement.peakMegabytes, "MB"),
    ]
  }

  /// Documents whose rules are counted.
  private static let sample = 100

  private static func write(_ count: Int, _ paragraphs: Int, _ seed: UInt64, to folder: String) throws -> (files: [String], bytes: Int) {
    var generator = DocumentGenerator(seed: seed)
    var bytes = 0
    try Files.makeFolder(folder + "/in")
    var files: [String] = []
    for place in 0..<count {
      let text = Array(generator.document(paragraphs: paragraphs).utf8)
      bytes += text.count
      files.append("\(folder)/in/document-\(place).txt")
      try Files.write(text, to: files[place])
    }
    return (files, bytes)
  }

  /// One document says one thing more.
  private static func update(_ extractor: Extractor, _ file: String, of graph: String) throws -> (milliseconds: Double, kilobytes: Double) {
    let more = "99. Welcoming the establishment of the Estuary Police Office;\n"
    try Files.write(try Files.read(file) + Array(more.utf8), to: file)
    let start = Clock.monotonic()
    let update = try extractor.prepare(files: [file], update: graph)
    try update.write(to: graph)
    let milliseconds = Double(Clock.monotonic() - start) / 1e6
    let written = update.isPartial ? ["delta.entente"] : ["graph.entente", "documents.entente", "entities.entente"]
    let bytes = try written.reduce(0) { Files.exists("\(graph)/\($1)") ? $0 + (try Files.length("\(graph)/\($1)")) : $0 }
    return (milliseconds, Double(bytes) / 1e3)
  }

  private static func time(_ extractor: Extractor, _ files: [String], threads: Int, to output: String) throws -> (
    reading: Double, writing: Double, statements: Int
  ) {
    var run = ExtractionRun()
    run.threads = threads
    let read = Reading()
    run.progress = { done, count in if done == count { read.end() } }
    let update = try extractor.prepare(files: files, run: run)
    let statements = try update.write(to: output)
    return (read.seconds, Double(Clock.monotonic() - read.ended) / 1e9, statements)
  }
}

/// When the last document was read.
private final class Reading: Sendable {
  private let start = Clock.monotonic()
  private let last = Shared<UInt64>(0)
  func end() { last.set(Clock.monotonic()) }
  var ended: UInt64 { last.value }
  var seconds: Double { Double(ended - start) / 1e9 }
}
