import EntenteModel
import EntentePlan

/// Rows that are kept: by DISTINCT, grouping, joins and sorting. Found again by the values of some of their slots, compared by equivalence
/// (null is null, NaN is NaN).
final class RowTable {
  /// The most rows that are kept: they are numbered by 32 bits.
  static let maximumRows = Int(Int32.max) / 2

  let slots: [Slot]
  let rows: Batch
  private let keys: [Slot]
  private let meter: Meter
  /// Open addressing; -1 is free, else the row.
  private var places: [Int32] = []
  private var hashes: [Int] = []
  private var held = 0
  /// How many rows there is room for, and the bytes of a row's columns.
  private var room = 0
  private var width = 0

  /// - Parameters:
  ///   - slots: what is kept of a row.
  ///   - keys: by what a row is found; all of them are kept.
  init(_ context: Execution, slots: [Slot], keys: [Slot]) {
    (self.slots, self.keys, meter) = (slots, keys, context.meter)
    rows = Batch(width: context.plan.slotCount)
  }

  var count: Int { rows.count }

  func removeAll() {
    meter.release(held)
    (held, room) = (0, 0)
    for slot in slots { rows[slot].release() }
    rows.count = 0
    hashes = []
    places = []
  }

  /// Appends a row without looking for it. Cost: O(slots).
  func append(_ row: Int, of batch: Batch) throws(RunError) {
    if rows.count >= RowTable.maximumRows { throw .limit(.size, message: "more than \(RowTable.maximumRows) rows are to be kept") }
    if rows.count == 0 { for slot in slots { rows[slot].become(batch[slot].kind) } }
    if rows.count == room { try makeRoom(like: batch) }
    var bytes = 0
    for slot in slots {
      rows[slot].append(from: batch[slot], row: row)
      if batch[slot].kind == .values { bytes += batch[slot].values[row].heldBytes - Extent.unit }
    }
    rows.count += 1
    guard bytes > 0 else { return }
    held += bytes
    try meter.hold(bytes)
  }

  /// Makes room for half as many rows again. Counted is what there is room for; while it is made, the old columns are there beside the new.
  private func makeRoom(like batch: Batch) throws(RunError) {
    let more = max(64, room / 2)
    width = slots.reduce(keys.isEmpty ? 0 : 8) { $0 + (batch[$1].kind == .values || rows[$1].kind == .values ? Extent.unit : 4) }
    try meter.checkHeld((room + more) * width)
    held += more * width
    try meter.hold(more * width)
    room += more
    for slot in slots { rows[slot].reserve(room) }
    if !keys.isEmpty { hashes.reserveCapacity(room) }
  }

  /// The place of the row that has these keys, and whether it is new here. Expected O(keys).
  func find(_ row: Int, of batch: Batch) throws(RunError) -> (place: Int, isNew: Bool) {
    let hash = RowTable.hash(row, of: batch, keys)
    if (rows.count + 1) * 2 > places.count { try grow() }
    var place = hash & (places.count - 1)
    while places[place] >= 0 {
      let candidate = Int(places[place])
      if hashes[candidate] == hash, isSame(candidate, row, batch) { return (candidate, false) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(rows.count)
    hashes.append(hash)
    try append(row, of: batch)
    return (rows.count - 1, true)
  }

  private func isSame(_ kept: Int, _ row: Int, _ batch: Batch) -> Bool {
    for slot in keys {
      let (a, b) = (rows[slot].kind, batch[slot].kind)
      if a == b, a != .values {
        if a != .unset, rows[slot].ids[kept] != batch[slot].ids[row] { return false }
      } else if !rows[slot].value(at: kept).isEquivalent(to: batch[slot].value(at: row)) {
        return false
      }
    }
    return true
  }

  static func hash(_ row: Int, of batch: Batch, _ keys: [Slot]) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for slot in keys {
      let part: UInt64 =
        switch batch[slot].kind {
        case .unset: 0
        case .nodes, .edges: UInt64(batch[slot].ids[row])
        case .values: batch[slot].values[row].rowHash
        }
      hash = (hash ^ part) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }

  private func grow() throws(RunError) {
    let size = max(64, places.count * 2)
    // The old one is there until the new one is filled.
    try meter.checkHeld(size * 4)
    try meter.hold((size - places.count) * 4)
    held += (size - places.count) * 4
    places = Array(repeating: -1, count: size)
    for (row, hash) in hashes.enumerated() {
      try meter.tick()
      var place = hash & (size - 1)
      while places[place] >= 0 { place = (place + 1) & (size - 1) }
      places[place] = Int32(row)
    }
  }
}

extension Value {
  /// A hash that equivalent values share. Ids hash as a column of ids does.
  var rowHash: UInt64 {
    switch self {
    case .null: return UInt64(Column.null)
    case .node(let node): return UInt64(node.rawValue)
    case .relationship(let edge): return UInt64(edge.rawValue)
    case .integer(let integer): return Value.hash(integer)
    // A whole float is the integer's equivalent.
    case .float(let float) where Int64(exactly: float) != nil: return Value.hash(Int64(float))
    default:
      var hasher = Hasher()
      hashEquivalence(into: &hasher)
      return UInt64(bitPattern: Int64(hasher.finalize()))
    }
  }

  private static func hash(_ integer: Int64) -> UInt64 { UInt64(bitPattern: integer) &* 0x9E37_79B9_7F4A_7C15 }
}
