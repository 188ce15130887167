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
  let joined: JoinedDocuments
  let archive: DocumentArchive
  let extractor: EntenteExtract.Extractor
  /// Files that are of no use once the graph stands.
  let journals: [String]

  public var documentCount: Int { joined.records.count }
  public var entityCount: Int { joined.entities.count }

  /// All documents of the graph together, in memory.
  public func extraction() throws(EntenteError) -> Extraction { try joined.extraction() }

  /// The graph in memory.
  public func build() throws(EntenteError) -> Graph {
    let builder = try joined.builder()
    return Graph(try reading { () throws(StoreError) in try builder.build() })
  }

  /// Writes the graph, and what each document gave beside it, to a folder: both or neither. What was there stays until the new graph stands
  /// beside it, and readers that have it open keep it. Returns how many statements the graph holds.
  @discardableResult
  public func write(to path: String) throws(EntenteError) -> Int {
    let builder = try joined.builder()
    let count = builder.edgeCount
    if Interrupt.isRequested { throw .interrupted }
    let documents = archive.encoded()
    try reading { () throws(StoreError) in try builder.write(to: path, beside: [(DocumentArchive.name, documents)]) }
    for journal in journals { try? Files.remove(journal) }
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
