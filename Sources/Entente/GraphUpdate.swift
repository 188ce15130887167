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
  /// All documents of the graph together.
  public let extraction: Extraction
  /// Names that no word list knows.
  package let candidates: AnswerTable
  /// What the reading of the files has to say, and decisions that no longer apply.
  public let notes: [String]
  let archive: DocumentArchive

  /// Writes the graph, and what each document gave beside it, to a folder: both or neither. What was there stays until the new graph stands
  /// beside it, and readers that have it open keep it.
  public func write(to path: String) throws(EntenteError) {
    let builder = try GraphBuilder(extraction)
    do { try builder.builder.write(to: path, beside: [(DocumentArchive.name, archive.encoded())]) } catch { throw EntenteError(error) }
  }

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
}

extension KeptDocument.Summary {
  /// How people name it.
  var designation: String { number ?? id }
}
