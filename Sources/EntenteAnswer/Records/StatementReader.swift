import EntenteModel
import EntenteStore

/// Reads statements one after the other, and of each as much as is asked for; what many have in common is made once.
///
/// It is for one thread, and keeps what it has made.
final class StatementReader {
  private let records: GraphRecords
  private var reader: PropertyReader

  init(_ records: GraphRecords) {
    self.records = records
    reader = PropertyReader(records.store)
  }

  /// A statement's type and ends, and in which paragraph of which document it is made; `nil` where it is made in none. O(1).
  func row(_ edge: EdgeID) throws(StoreError) -> (row: StatementRow, place: StatementPlace)? {
    let (document, paragraph) = try records.place(edge, &reader)
    guard let document else { return nil }
    let store = records.store
    let row = StatementRow(
      edge: edge, type: RelationType(store.name(of: store.type(of: edge))), from: try store.source(of: edge), to: try store.target(of: edge)
    )
    return (row, StatementPlace(document: document, paragraph: paragraph ?? ""))
  }

  /// All of it. O(length).
  func edge(_ edge: EdgeID) throws(StoreError) -> EdgeRecord { try records.edge(edge, &reader) }

  /// Its words. O(length), the first time.
  func quote(_ edge: EdgeID) throws(StoreError) -> String? { try records.quote(edge, &reader) }

  /// Where its words stand. O(spans).
  func spans(_ edge: EdgeID) throws(StoreError) -> [ByteSpan] { try records.spans(edge, &reader) }
}

/// What a statement is and joins, without its words.
struct StatementRow {
  let edge: EdgeID
  let type: RelationType
  let from: NodeID
  let to: NodeID
}

/// A paragraph of a document.
struct StatementPlace: Hashable {
  let document: String
  let paragraph: String
}
