import EntenteBytes

/// How an extraction runs. Nothing here changes what it gives.
public struct ExtractionRun: Sendable {
  /// How many threads read documents.
  public var threads = Machine.processorCount
  /// The folder that the graph will be written to. Where the extraction takes longer than a second, what was read is noted in a journal beside
  /// it until the graph stands, so that the next extraction to the same folder goes on from there if this one is interrupted.
  public var output: String?
  /// Called after each document, from any thread, one at a time: how many are read, of how many.
  public var progress: (@Sendable (_ done: Int, _ count: Int) -> Void)?
  public init() {}

  /// How many documents of an extraction that did not come to its end are noted beside ``output``.
  package func notedCount(_ extractor: Extractor) -> Int {
    output.map { Journal.left(beside: $0, extractor.fingerprint).documents.count } ?? 0
  }
}
