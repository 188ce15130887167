extension GraphColumns {
  /// The values of one key over all nodes, or all edges, in the order in which they came.
  struct RawColumn: Sendable {
    var key: String
    /// 0 where there is no value, else the ``Column/Kind``'s raw value plus 1. May be shorter than the rows: the rest has none.
    private(set) var kinds: [UInt8] = []
    /// A bit for each kind that any row has, or had.
    private(set) var kindsSeen = 0
    /// Numbers while all fit 32 bits, which spares half the memory; then `wide` holds them.
    private var narrow: [Int32] = []
    private var wide: [Int64]?
    /// Whether some row before the last that has a value has none.
    private var hasGaps = false

    init(key: String) { self.key = key }

    /// Whether a row has a value. O(1).
    @inline(__always) func has(_ row: Int) -> Bool { row < kinds.count && kinds[row] > 0 }

    /// Whether every one of so many rows has a value. O(1).
    func isFull(_ rows: Int) -> Bool { !hasGaps && kinds.count >= rows }

    /// The numbers of rows that all have one, as they are. O(rows).
    func numbers(of rows: [UInt32]) -> [Int64] {
      if let wide { return rows.map { wide[Int($0)] } }
      return rows.map { Int64(narrow[Int($0)]) }
    }

    @inline(__always) func kind(_ row: Int) -> Column.Kind? { has(row) ? Column.Kind(rawValue: kinds[row] &- 1) : nil }

    @inline(__always) func number(_ row: Int) -> Int64 {
      if let wide { return wide[row] }
      return Int64(narrow[row])
    }

    /// Adds the value of a row after all rows that have one.
    @inline(__always) mutating func set(_ row: Int, _ kind: Column.Kind, _ number: Int64) {
      if kinds.count < row { fill(to: row) }
      kinds.append(kind.rawValue &+ 1)
      kindsSeen |= 1 &<< Int(kind.rawValue)
      if wide == nil, let small = Int32(exactly: number) {
        narrow.append(small)
      } else {
        widen()
        wide?.append(number)
      }
    }

    /// Gives a row that has a value another one.
    mutating func replace(_ row: Int, _ kind: Column.Kind, _ number: Int64) {
      kinds[row] = kind.rawValue + 1
      kindsSeen |= 1 << Int(kind.rawValue)
      if wide == nil, let small = Int32(exactly: number) {
        narrow[row] = small
      } else {
        widen()
        wide?[row] = number
      }
    }

    /// Rows without a value, up to `row`.
    mutating func fill(to row: Int) {
      let count = row - kinds.count
      guard count > 0 else { return }
      hasGaps = true
      kinds.append(contentsOf: repeatElement(0, count: count))
      if wide == nil {
        narrow.append(contentsOf: repeatElement(0, count: count))
      } else {
        wide?.append(contentsOf: repeatElement(0, count: count))
      }
    }

    /// Adds another column's rows after `row`, strings, dates and values of the heap renumbered.
    mutating func append(_ other: RawColumn, at row: Int, _ renumber: (Column.Kind, Int64) -> Int64) {
      fill(to: row)
      let numbered = 1 << Int(Column.Kind.string.rawValue) | 1 << Int(Column.Kind.edtf.rawValue) | 1 << Int(Column.Kind.other.rawValue)
      let isPlain = other.kindsSeen & numbered == 0
      if isPlain, wide == nil, other.wide == nil {
        kinds.append(contentsOf: other.kinds)
        narrow.append(contentsOf: other.narrow)
        kindsSeen |= other.kindsSeen
        hasGaps = hasGaps || other.hasGaps
        return
      }
      for place in other.kinds.indices {
        if let kind = other.kind(place) { set(row + place, kind, renumber(kind, other.number(place))) }
      }
    }

    mutating func reserve(_ rows: Int) {
      kinds.reserveCapacity(rows)
      narrow.reserveCapacity(rows)
    }

    /// In bytes.
    var memory: Int { kinds.count + narrow.count * 4 + (wide?.count ?? 0) * 8 }

    /// Takes all rows away, and keeps their room.
    mutating func removeRows() {
      kinds.removeAll(keepingCapacity: true)
      narrow.removeAll(keepingCapacity: true)
      wide?.removeAll(keepingCapacity: true)
      (kindsSeen, hasGaps) = (0, false)
    }

    private mutating func widen() {
      if wide != nil { return }
      wide = narrow.map { Int64($0) }
      narrow = []
    }
  }
}
