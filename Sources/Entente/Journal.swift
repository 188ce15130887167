import EntenteBytes
import EntenteExtract
import Synchronization

/// The journal of one extraction: a file beside the graph that is to be, written once the extraction has run for a while, and gone when the graph stands.
final class Journal: Sendable {
  private let path: String
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var file: Descriptor?
    /// What came before there is a file.
    var pending: [UInt8]
    var count = 0
    var hasFailed = false
    let start: UInt64
  }

  /// Shorter extractions leave no trace, in nanoseconds.
  private static let begins: UInt64 = 1_000_000_000
  private static let role = "journal"

  /// A journal beside a graph's folder. What was left there goes into it where its file would be overwritten.
  init(beside folder: String, _ fingerprint: DocumentArchive.Fingerprint, left: (documents: [KeptDocument], files: [String])) {
    path = Files.sibling(of: folder, Self.role)
    var pending = ExtractionJournal.head(fingerprint)
    if left.files.contains(path) { for document in left.documents { pending += ExtractionJournal.record(document) } }
    state = Mutex(State(pending: pending, start: Clock.monotonic()))
  }

  /// Notes a document that was read. Where the journal cannot be written, the extraction goes on without.
  func note(_ document: KeptDocument) {
    state.withLock { state in
      if state.hasFailed { return }
      state.pending += ExtractionJournal.record(document)
      state.count += 1
      guard Clock.monotonic() - state.start >= Self.begins else { return }
      do {
        if state.file == nil { state.file = try Descriptor(writing: path) }
        try state.file?.write(state.pending)
        state.pending = []
      } catch {
        state.hasFailed = true
        try? Files.remove(path)
      }
    }
  }

  /// How many documents are noted in the file; `nil` where there is none.
  var notedCount: Int? { state.withLock { $0.file == nil || $0.hasFailed ? nil : $0.count } }

  /// What extractions that were interrupted have noted beside this folder, and the files that it is in. Those of running processes are let be.
  static func left(beside folder: String, _ fingerprint: DocumentArchive.Fingerprint) -> (documents: [KeptDocument], files: [String]) {
    var documents: [KeptDocument] = []
    var files: [String] = []
    for path in Files.leftovers(of: folder, Self.role) {
      guard let bytes = try? Files.read(path) else { continue }
      documents += ExtractionJournal.documents(in: bytes, fingerprint: fingerprint)
      files.append(path)
    }
    return (documents, files)
  }

  /// The file's path, for whoever takes it away.
  var file: String { path }
}
