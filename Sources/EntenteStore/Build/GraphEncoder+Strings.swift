import EntenteBytes
import EntenteModel

extension GraphEncoder {
  /// The longest string that goes into the pool without being looked up, in bytes.
  static let poolLimit = 32

  /// Parts the strings that are used: names, aliases, ids and short ones go to the pool, the others are texts, as they came.
  ///
  /// - Parameter allUsed: whether every string is used by something, if only by edges that lie elsewhere.
  mutating func numberStrings(allUsed: Bool = false) {
    var use = [UInt8](repeating: allUsed ? 1 : 0, count: input.strings.count)
    markColumns(nodePlans, input.nodeColumns, nodeGroups, indexed: ["name", "id"], &use)
    markColumns(edgePlans, input.edgeColumns, edgeGroups, indexed: [], &use)
    for date in input.dates { mark(date.text, 1, &use) }
    pooled = use.indices.filter { use[$0] == 2 || (use[$0] == 1 && input.strings.length($0) <= Self.poolLimit) }
    texts = use.indices.filter { use[$0] == 1 && input.strings.length($0) > Self.poolLimit }
  }

  private func markColumns(
    _ plans: [[ColumnPlan]], _ columns: [GraphColumns.RawColumn], _ groups: [[UInt32]], indexed: Set<String>, _ use: inout [UInt8]
  ) {
    for (group, list) in plans.enumerated() {
      for plan in list where plan.kind == .string || plan.kind == .other {
        let raw = columns[plan.column]
        let level: UInt8 = indexed.contains(raw.key) ? 2 : 1
        for row in groups[group] where raw.kind(Int(row)) != nil {
          let number = Int(raw.number(Int(row)))
          if plan.kind == .string {
            use[number] = max(use[number], level)
          } else {
            mark(input.others[number], indexed.contains("name") && raw.key == "aliases" ? 2 : level, &use)
          }
        }
      }
    }
  }

  private func mark(_ value: PropertyValue, _ level: UInt8, _ use: inout [UInt8]) {
    switch value {
    case .string(let text): mark(text, level, &use)
    case .edtf(let date): mark(date.text, 1, &use)
    case .dateTime(let value): if let zone = value.zone { mark(zone, 1, &use) }
    case .list(let values): for value in values { mark(value, level, &use) }
    default: break
    }
  }

  private func mark(_ text: String, _ level: UInt8, _ use: inout [UInt8]) {
    if let number = input.strings.number(of: text) { use[number] = max(use[number], level) }
  }

  mutating func numberDates() {
    let dates = input.dates
    dateOrder = dates.indices.sorted { PartialDate.timelineOrder(dates[$0], dates[$1]) }
    datePlaces = [Int64](repeating: 0, count: dates.count)
    for (place, date) in dateOrder.enumerated() { datePlaces[date] = Int64(place) }
  }

  func encodeDates(into writer: inout ContainerWriter) -> EDTFTable {
    let dates = dateOrder.map { input.dates[$0] }
    let texts = dates.map { Int64(codes[input.strings.number(of: $0.text) ?? 0]) }
    return EDTFTable(
      first: PackedArray.encode(dates.map { Int64($0.firstDay) }, into: &writer),
      last: PackedArray.encode(dates.map { Int64($0.lastDay) }, into: &writer), texts: PackedArray.encode(texts, into: &writer))
  }

  /// From the pool's codes to the nodes that bear them under a key.
  func index(key: String, into writer: inout ContainerWriter) -> Lists {
    var pairs: [UInt64] = []
    for (group, plans) in nodePlans.enumerated() {
      for plan in plans where input.nodeColumns[plan.column].key == key {
        let raw = input.nodeColumns[plan.column]
        for row in nodeGroups[group] where raw.kind(Int(row)) != nil {
          for code in poolCodes(plan.kind, raw.number(Int(row))) { pairs.append(UInt64(code) << 32 | UInt64(nodePlaces[Int(row)])) }
        }
      }
    }
    guard !pairs.isEmpty else { return .empty }
    pairs.sort()
    var starts = [Int](repeating: 0, count: pooled.count + 1)
    for pair in pairs { starts[Int(pair >> 32) + 1] += 1 }
    for code in 0..<pooled.count { starts[code + 1] += starts[code] }
    return Lists.encode(first: 0, starts: starts, values: pairs.map { Int64($0 & 0xFFFF_FFFF) }, into: &writer)
  }

  /// The codes of the strings that a value holds and the pool has.
  private func poolCodes(_ kind: Column.Kind, _ number: Int64) -> [UInt32] {
    var found: [UInt32] = []
    switch kind {
    case .string: found = [codes[Int(number)]]
    case .other:
      guard case .list(let values) = input.others[Int(number)] else { return [] }
      for case .string(let text) in values {
        if let string = input.strings.number(of: text), !found.contains(codes[string]) { found.append(codes[string]) }
      }
    default: break
    }
    return found.filter { Int($0) < pooled.count }
  }
}
