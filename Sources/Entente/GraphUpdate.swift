import EntenteBytes
import EntenteExtract
public import EntenteModel
import EntenteStore

/// A graph that is ready to be written, and how its documents differ from those of the graph that is to be updated.
public struct GraphUpdate: Sendable {
  /// What becomes of one document.
  public struct Change: Hashable, Sendable {
    public enum Kind: String, Sendable {
      case added, revised, removed
      /// A later revision of its number is there.
      case leftOut = "left out"
    }
    public var kind: Kind
    /// Its register number, else its id.
    public var document: String
    /// Its file's name.
    public var file: String
    /// The documents whose place it takes, or, where it is left out, the one that is there instead.
    public var instead: [String] = []
    /// How many statements, names included, went before and come now, as the documents make them for themselves.
    public var statementsBefore: Int
    public var statements: Int
  }

  /// By kind, then file. Documents that stay as they were are not among them.
  public let changes: [Change]
  /// How many documents stay as they were.
  public let unchangedCount: Int
  /// What the reading of the files has to say, and decisions that no longer apply.
  public let notes: [String]
  let content: Content
  let policy: ChangePolicy
  let extractor: EntenteExtract.Extractor
  /// Files that are of no use once the graph stands.
  let journals: [String]

  enum Content: Sendable {
    /// All documents, joined anew.
    case whole(JoinedDocuments, DocumentArchive)
    /// What changes in the graph that is there.
    case changes(GraphChange)
  }

  public var documentCount: Int {
    switch content {
    case .whole(let joined, _): joined.records.count
    case .changes(let change): change.documentCount
    }
  }

  public var entityCount: Int {
    switch content {
    case .whole(let joined, _): joined.entities.count
    case .changes(let change): change.entityCount
    }
  }

  /// Whether only what changes will be written, beside the graph that is there.
  public var isPartial: Bool { if case .changes = content { true } else { false } }

  /// All documents, joined: what was done already, or is done now.
  private func whole() throws(EntenteError) -> (joined: JoinedDocuments, archive: DocumentArchive) {
    switch content {
    case .whole(let joined, let archive): (joined, archive)
    case .changes(let change): try change.whole()
    }
  }

  /// All documents of the graph together, in memory.
  public func extraction() throws(EntenteError) -> Extraction { try whole().joined.extraction() }

  /// The graph in memory.
  public func build() throws(EntenteError) -> Graph {
    let builder = try whole().joined.builder()
    return Graph(try reading { () throws(StoreError) in try builder.build() })
  }

  /// Writes the graph, and what each document gave beside it, to a folder, or only what changes in it: all or nothing. What was there stays until the new graph stands
  /// beside it, and readers that have it open keep it. Returns how many statements the graph holds.
  @discardableResult
  public func write(to path: String) throws(EntenteError) -> Int {
    let count = try writeGraph(to: path)
    for journal in journals { try? Files.remove(journal) }
    return count
  }

  private func writeGraph(to path: String) throws(EntenteError) -> Int {
    if case .changes(let change) = content, change.folder == path { return try change.write() }
    let (joined, archive) = try whole()
    let builder = try joined.builder()
    let count = builder.edgeCount
    if Interrupt.isRequested { throw .interrupted }
    let (documents, places) = archive.encodedWithPlaces()
    var files = [(DocumentArchive.name, documents)]
    if archive.documents.count >= policy.fewestDocuments,
      let index = joined.entityIndex(archive, at: places, checksum: CheckedBytes.rootChecksum(of: documents))
    {
      files.append((EntityIndexFile.name, index))
    }
    if Interrupt.isRequested { throw .interrupted }
    try reading { () throws(StoreError) in try builder.write(to: path, beside: files) }
    return count
  }

  /// Names that no word list knows.
  package func candidates() throws(EntenteError) -> AnswerTable { GraphUpdate.table(extractor.candidates(try extraction())) }

  /// The changes as a table.
  package var table: AnswerTable {
    AnswerTable(
      columns: ["change", "document", "file", "instead", "statements before", "statements"],
      rows: changes.map { change in
        [
          .string(change.kind.rawValue), .string(change.document), .string(change.file),
          .text(change.instead.isEmpty ? nil : change.instead.joined(separator: ", ")),
          .integer(Int64(change.statementsBefore)), .integer(Int64(change.statements)),
        ]
      })
  }

  private static func table(_ candidates: [Candidate]) -> AnswerTable {
    AnswerTable(
      columns: ["name", "kind", "role", "aliases", "document", "paragraph", "quote"],
      rows: candidates.map { candidate in
        [
          .string(candidate.name), .string(candidate.kind.rawValue), .text(candidate.role?.rawValue),
          .string(candidate.aliases.joined(separator: " | ")), .string(candidate.document), .string(candidate.paragraph),
          .string(candidate.quote),
        ]
      })
  }
}

extension KeptDocument.Summary {
  /// How people name it.
  var designation: String { number ?? id }
}
