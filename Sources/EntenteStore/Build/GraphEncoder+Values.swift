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
      for row in rows { if let kind = columns[number].kind(Int(row)) { seen |= 1 << Int(kind.rawValue) } }
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

  mutating func encodeColumns() {
    for group in nodeGroups.indices { catalog.nodeGroups[group].columns = encode(nodePlans[group], input.nodeColumns, nodeGroups[group]) }
    for group in edgeGroups.indices { catalog.edgeGroups[group].columns = encode(edgePlans[group], input.edgeColumns, edgeGroups[group]) }
    catalog.heap = ValueHeap.encode(heap, into: &writer)
  }

  private mutating func encode(_ plans: [ColumnPlan], _ columns: [GraphColumns.RawColumn], _ rows: [UInt32]) -> [Catalog.KeyedColumn] {
    var result: [Catalog.KeyedColumn] = []
    for plan in plans {
      let raw = columns[plan.column]
      var numbers: [Int64] = []
      var present: [Bool] = []
      numbers.reserveCapacity(rows.count)
      present.reserveCapacity(rows.count)
      for row in rows.map({ Int($0) }) {
        let isThere = raw.has(row)
        present.append(isThere)
        numbers.append(isThere ? stored(plan.kind, raw.number(row)) : 0)
      }
      guard let column = Column.encode(plan.kind, numbers, present: present, into: &writer) else { continue }
      result.append(Catalog.KeyedColumn(key: plan.key, column: column))
    }
    return result
  }

  /// The number under which the file keeps a value.
  private mutating func stored(_ kind: Column.Kind, _ number: Int64) -> Int64 {
    switch kind {
    case .string: Int64(codes[Int(number)])
    case .edtf: datePlaces[Int(number)]
    case .other: heapPlace(input.others[Int(number)])
    default: number
    }
  }

  private mutating func heapPlace(_ value: PropertyValue) -> Int64 {
    let (strings, codes, columns, places) = (input.strings, codes, input, datePlaces)
    var bytes: [UInt8] = []
    let lookup = ValueCodec.Codes(
      string: { text in strings.number(of: text).map { Int(codes[$0]) } ?? 0 }, edtf: { Int(places[columns.dateNumber($0)]) })
    ValueCodec.append(value, lookup, to: &bytes)
    if let place = heapPlaces[bytes] { return place }
    heap.append(bytes)
    heapPlaces[bytes] = Int64(heap.count - 1)
    return Int64(heap.count - 1)
  }
}
