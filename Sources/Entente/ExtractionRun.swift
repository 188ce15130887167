import EntenteBytes
package import EntenteExtract

/// When an update writes what changes beside the graph, and when it writes the graph anew.
package struct ChangePolicy: Sendable {
  /// Graphs of fewer documents are always written whole: it takes no longer.
  package var fewestDocuments = 64
  /// Up to one document in so many may have changed since the graph was last written whole.
  package var share = 16
  /// Whatever the share is, so many may.
  package var mostAnyway = 8
  /// Up to one statement in so many may have come or gone.
  package var statementShare = 8
  package var limits = ChangedJoin.Limits()
  package init() {}

  package func allows(_ changed: Int, of documents: Int) -> Bool { changed <= max(mostAnyway, documents / share) }
  package func allows(statements changed: Int, of all: Int) -> Bool { changed * statementShare <= all }
}

/// How an extraction runs. Nothing here changes what it gives.
public struct ExtractionRun: Sendable {
  /// How many threads read documents.
  public var threads = Machine.processorCount
  /// The folder that the graph will be written to. Where the extraction takes longer than a second, what was read is noted in a journal beside
  /// it until the graph stands, so that the next extraction to the same folder goes on from there if this one is interrupted.
  public var output: String?
  /// Called after each document, from any thread, one at a time: how many are read, of how many.
  public var progress: (@Sendable (_ done: Int, _ count: Int) -> Void)?
  /// When an update writes only what changes.
  package var changes = ChangePolicy()
  public init() {}

  /// How many documents of an extraction that did not come to its end are noted beside ``output``.
  package func notedCount(_ extractor: Extractor) -> Int {
    output.map { Journal.left(beside: $0, extractor.fingerprint).documents.count } ?? 0
  }
}
