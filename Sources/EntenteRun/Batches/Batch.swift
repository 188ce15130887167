import EntentePlan

/// Rows on their way from one operator to the next: a column for each slot of the query. Belongs to the operator that fills it, which
/// clears and fills it again at the next call: whoever wants to keep rows copies them.
final class Batch {
  /// How many rows operators aim at.
  static let size = 2048
  /// How many bytes of lists operators put into a batch that they make.
  static let maximumBytes = 1 << 22

  var columns: [Column]
  var count = 0

  init(width: Int) { columns = Array(repeating: Column(), count: width) }

  /// Empties the batch and gives each of the slots the kind that it has in `model`. O(slots).
  func shape(like model: Batch, slots: [Slot]) {
    count = 0
    for slot in slots { columns[Int(slot.rawValue)].become(model.columns[Int(slot.rawValue)].kind) }
  }

  /// Appends a row of another batch: of the slots named, and no others.
  func append(_ row: Int, of other: Batch, slots: [Slot]) {
    for slot in slots { columns[Int(slot.rawValue)].append(from: other.columns[Int(slot.rawValue)], row: row) }
    count += 1
  }

  /// Keeps only these rows. O(rows kept × slots).
  func keep(_ rows: [Int32], slots: [Slot]) {
    guard rows.count < count else { return }
    for slot in slots { columns[Int(slot.rawValue)].keep(rows) }
    count = rows.count
  }

  subscript(slot: Slot) -> Column {
    @inline(__always) _read { yield columns[Int(slot.rawValue)] }
    @inline(__always) _modify { yield &columns[Int(slot.rawValue)] }
  }
}
