import EntenteBytes
import EntenteModel

extension GraphEncoder {
  /// Decides for each group which columns it has, and of which kind: the values' own where they are of one kind; strings where numbers in
  /// disguise stand among strings; the heap otherwise.
  mutating func planColumns() {
    var keys: [String: KeyID] = [:]
    for (number, key) in catalog.keys.enumerated() { keys[key] = KeyID(UInt16(number)) }
    (nodePlans, edgePlans) = ([], [])
    var (nodes, edges) = (input.nodeColumns, input.edgeColumns)
    (input.nodeColumns, input.edgeColumns) = ([], [])
    for rows in nodeGroups { nodePlans.append(plan(&nodes, rows, keys)) }
    for rows in edgeGroups { edgePlans.append(plan(&edges, rows, keys)) }
    (input.nodeColumns, input.edgeColumns) = (nodes, edges)
  }

  private mutating func plan(_ columns: inout [GraphColumns.RawColumn], _ rows: [UInt32], _ keys: [String: KeyID]) -> [ColumnPlan] {
    var plans: [ColumnPlan] = []
    for number in columns.indices {
      var seen = 0
      if columns[number].kindsSeen & (columns[number].kindsSeen - 1) == 0 {
        // One kind everywhere: whether it occurs in this group shows when it is encoded.
        seen = columns[number].kindsSeen
      } else {
        for row in rows { if let kind = columns[number].kind(Int(row)) { seen |= 1 << Int(kind.rawValue) } }
      }
      guard seen != 0, let key = keys[columns[number].key] else { continue }
      let texts =
        1 << Int(Column.Kind.string.rawValue) | 1 << Int(Column.Kind.decimal.rawValue) | 1 << Int(Column.Kind.hexadecimal.rawValue)
      var kind = Column.Kind.other
      if seen & (seen - 1) == 0, let only = Column.Kind(rawValue: UInt8(seen.trailingZeroBitCount)) {
        kind = only
      } else if seen & ~texts == 0 {
        kind = .string
      }
      if kind == .string, seen & texts != 1 << Int(Column.Kind.string.rawValue) { turnIntoStrings(&columns[number], rows) }
      if kind == .other, seen != 1 << Int(Column.Kind.other.rawValue) { moveToHeap(&columns[number], rows) }
      plans.append(ColumnPlan(column: number, key: key, kind: kind))
    }
    return plans.sorted { $0.key < $1.key }
  }

  private mutating func turnIntoStrings(_ column: inout GraphColumns.RawColumn, _ rows: [UInt32]) {
    for row in rows.map({ Int($0) }) {
      switch column.kind(row) {
      case .decimal: column.replace(row, .string, Int64(input.strings.intern(NumericText.decimalText(column.number(row)))))
      case .hexadecimal: column.replace(row, .string, Int64(input.strings.intern(NumericText.hexadecimalText(column.number(row)))))
      default: continue
      }
    }
  }

  private mutating func moveToHeap(_ column: inout GraphColumns.RawColumn, _ rows: [UInt32]) {
    for row in rows.map({ Int($0) }) {
      guard let kind = column.kind(row), kind != .other else { continue }
      let value = value(kind, column.number(row))
      if case .string(let text) = value { _ = input.strings.intern(text) }
      input.others.append(value)
      column.replace(row, .other, Int64(input.others.count - 1))
    }
  }

  private func value(_ kind: Column.Kind, _ number: Int64) -> PropertyValue {
    switch kind {
    case .boolean: .boolean(number != 0)
    case .integer: .integer(number)
    case .float: .float(Double(bitPattern: UInt64(bitPattern: number)))
    case .string: .string(String(decoding: input.strings[Int(number)], as: UTF8.self))
    case .date: .date(days: number)
    case .edtf: .edtf(input.dates[Int(number)])
    case .decimal: .string(NumericText.decimalText(number))
    case .hexadecimal: .string(NumericText.hexadecimalText(number))
    case .other: input.others[Int(number)]
    }
  }

  /// Turns the values that no column holds into bytes, equal ones once.
  mutating func fillHeap() throws(StoreError) {
    let (strings, codes, places, columns) = (input.strings, codes, datePlaces, input)
    let lookup = ValueCodec.Codes(
      string: { text in strings.number(of: text).map { Int(codes[$0]) } ?? 0 }, edtf: { Int(places[columns.dateNumber($0)]) })
    var known: [[UInt8]: Int64] = [:]
    for value in input.others {
      guard value.isNested(atMost: ValueCodec.depthLimit) else {
        throw .invalid(what: "a list is nested more than \(ValueCodec.depthLimit) deep")
      }
      var bytes: [UInt8] = []
      ValueCodec.append(value, lookup, to: &bytes)
      if known[bytes] == nil {
        known[bytes] = Int64(heap.count)
        heap.append(bytes)
      }
      heapPlaces.append(known[bytes] ?? 0)
    }
  }

  /// What encoding a column needs, and does not change: shared by all threads.
  struct ColumnSource: Sendable {
    var columns: [GraphColumns.RawColumn]
    /// Of the whole graph, all groups together.
    var rowCount: Int
    var codes: [UInt32]
    var datePlaces: [Int64]
    var heapPlaces: [Int64]

    func encode(_ plans: [ColumnPlan], _ rows: [UInt32], into writer: inout ContainerWriter) -> [Catalog.KeyedColumn] {
      var result: [Catalog.KeyedColumn] = []
      for plan in plans {
        let raw = columns[plan.column]
        guard let column = raw.isFull(rowCount) ? full(plan.kind, raw, rows, &writer) : sparse(plan.kind, raw, rows, &writer) else {
          continue
        }
        result.append(Catalog.KeyedColumn(key: plan.key, column: column))
      }
      return result
    }

    /// Every row has a value.
    private func full(
      _ kind: Column.Kind, _ raw: GraphColumns.RawColumn, _ rows: [UInt32], _ writer: inout ContainerWriter
    ) -> Column? {
      var numbers = raw.numbers(of: rows)
      if kind == .string || kind == .edtf || kind == .other {
        for place in numbers.indices { numbers[place] = stored(kind, numbers[place]) }
      }
      return Column.encode(kind, rows: rows.count, present: nil as [Int64]?, numbers, into: &writer)
    }

    private func sparse(
      _ kind: Column.Kind, _ raw: GraphColumns.RawColumn, _ rows: [UInt32], _ writer: inout ContainerWriter
    ) -> Column? {
      var numbers: [Int64] = []
      var present = [Int64](repeating: 0, count: (rows.count + 63) / 64)
      for (place, row) in rows.enumerated() where raw.has(Int(row)) {
        present[place >> 6] |= 1 << Int64(place & 63)
        numbers.append(stored(kind, raw.number(Int(row))))
      }
      return Column.encode(kind, rows: rows.count, present: present, numbers, into: &writer)
    }

    /// The number under which the file keeps a value.
    @inline(__always) private func stored(_ kind: Column.Kind, _ number: Int64) -> Int64 {
      switch kind {
      case .string: Int64(codes[Int(number)])
      case .edtf: datePlaces[Int(number)]
      case .other: heapPlaces[Int(number)]
      default: number
      }
    }
  }
}

extension PropertyValue {
  /// Whether lists stand at most `depth` deep within one another.
  func isNested(atMost depth: Int) -> Bool {
    guard case .list(let values) = self else { return true }
    return depth > 0 && values.allSatisfy { $0.isNested(atMost: depth - 1) }
  }
}
