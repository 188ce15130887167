import EntenteAnswer
import EntenteBytes
import EntenteExtract
import EntenteModel
import EntenteStore
import EntenteText

/// What `verify` found.
public struct VerificationReport: Sendable {
  /// What was checked in the graph's own file, and how many of it: `12 nodes`.
  public var checks: [String] = []
  /// Quotations that were held against their documents.
  public var quotationsChecked = 0
  /// Quotations that the documents do not bear out, a line each.
  public var falseQuotations: [String] = []
  /// Documents of the graph that no file of the folder is.
  public var documentsMissing: [String] = []
  /// Documents that were found and read.
  public var documentsChecked = 0

  public var isSound: Bool { falseQuotations.isEmpty && documentsMissing.isEmpty }
}

extension Graph {
  /// Checks every checksum and every index of the graph; with a folder of documents, every quotation, too. Documents are known by the
  /// SHA-256 of their files, whatever these are called. Throws ``EntenteError/damaged(path:offset:what:)`` at the first damage of the graph itself.
  /// O(graph × log graph + documents).
  public func verify(documents folder: String? = nil) throws(EntenteError) -> VerificationReport {
    var report = VerificationReport()
    report.checks = try reading { () throws(StoreError) in try store.verify() }.checks.map { "\($0.count) \($0.what)" }
    let documents = try self.documents()
    if let kept = try verifyKept(documents) { report.checks.append("\(kept) documents kept") }
    guard let folder else { return report }
    let edges = try reading { () throws(StoreError) in try records.allEdges() }
    let files = try Graph.hashes(at: folder)
    var check = QuoteCheck()
    for document in documents {
      guard let hash = document.sha256, let path = files[hash] else {
        report.documentsMissing.append("\(document.designation) (\(document.file))")
        continue
      }
      let source = try Extractor.read(path)
      guard document.textSHA256 == nil || document.textSHA256 == source.textSHA256 else {
        report.documentsMissing.append(
          "\(document.designation) (\(document.file)): its text, taken from the file by another program, is another")
        continue
      }
      report.documentsChecked += 1
      check.check(document, edges: edges, text: source.text)
    }
    report.quotationsChecked = check.checked
    report.falseQuotations = check.mismatches.map { "\($0.citation): “\($0.quote)”, but the document says “\($0.found)” (edge \($0.edge))" }
    return report
  }

  /// What is kept beside the graph of its documents: every checksum, and that they are these. `nil` where nothing is kept.
  private func verifyKept(_ documents: [DocumentView]) throws(EntenteError) -> Int? {
    guard let path, Files.exists(path + "/" + DocumentArchive.name) else { return nil }
    guard let archive = try Extractor.archive(in: path) else { return nil }
    guard Set(archive.documents.map(\.summary.sha256)) == Set(documents.compactMap(\.sha256)) else {
      throw .damaged(path: path + "/" + DocumentArchive.name, offset: 0, what: "its documents are not those of the graph")
    }
    try Graph.verifyIndex(in: path)
    return archive.documents.count
  }

  /// What tells updates what they touch: every checksum, and that it is of these documents.
  private static func verifyIndex(in folder: String) throws(EntenteError) {
    let path = folder + "/" + EntityIndexFile.name
    guard Files.exists(path) else { return }
    let index = try KeptChanges.index(at: path)
    do { try index.verify() } catch { throw .damaged(path: path, offset: error.offset, what: "it does not match its checksum") }
    let documents = try KeptChanges.documents(in: folder)
    guard documents.rootChecksum == index.documentsChecksum else {
      throw .damaged(path: path, offset: 0, what: "it is of other documents than those beside it")
    }
  }

  /// Paths by the SHA-256 of what they hold: those of a folder, without the folders within, or the one of a file.
  static func hashes(at given: String) throws(EntenteError) -> [String: String] {
    var paths: [String: String] = [:]
    do {
      let names = Files.isFolder(given) ? try Files.names(in: given).map { "\(given)/\($0)" } : [given]
      for path in names where !Files.isFolder(path) {
        paths[SHA256.hex(of: try Files.read(path, limit: Extractor.maximumBytes))] = path
      }
    } catch { throw EntenteError(reading: error) }
    return paths
  }
}
