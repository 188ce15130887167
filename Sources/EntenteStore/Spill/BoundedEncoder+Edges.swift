import EntenteBytes
import EntenteModel

extension BoundedEncoder {
  /// A type as it is to be written.
  struct EdgeType {
    /// In the order in which types came.
    var number: Int
    /// In the order of the file.
    var rank: Int
    var count: Int
    var plans: [GraphEncoder.ColumnPlan]
  }

  /// The types in the order of the file, with their columns. Strings that are numbers in disguise, and stand among others, are entered as strings.
  mutating func planEdges() throws(StoreError) -> [EdgeType] {
    encoder.catalog.types = GraphEncoder.sorted(encoder.input.types)
    var keys: [String: KeyID] = [:]
    for (number, key) in encoder.catalog.keys.enumerated() { keys[key] = KeyID(UInt16(number)) }
    let names = encoder.input.types
    let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var types: [EdgeType] = []
    for (rank, number) in order.enumerated() {
      var type = EdgeType(number: number, rank: rank, count: counts[number], plans: [])
      for (column, seen) in kinds[number].enumerated() where seen != 0 {
        guard let key = keys[encoder.input.edgeColumns[column].key] else { continue }
        type.plans.append(GraphEncoder.ColumnPlan(column: column, key: key, kind: try kind(seen, column)))
      }
      type.plans.sort { $0.key < $1.key }
      try enterDisguised(type)
      types.append(type)
    }
    return types
  }

  private static let texts =
    1 << Int(Column.Kind.string.rawValue) | 1 << Int(Column.Kind.decimal.rawValue) | 1 << Int(Column.Kind.hexadecimal.rawValue)

  private func kind(_ seen: Int, _ column: Int) throws(StoreError) -> Column.Kind {
    if seen & (seen - 1) == 0, let only = Column.Kind(rawValue: UInt8(seen.trailingZeroBitCount)) { return only }
    if seen & ~Self.texts == 0 { return .string }
    throw .invalid(
      what: "edges have values of several types under \"\(encoder.input.edgeColumns[column].key)\", which an import within a memory limit "
        + "does not sort: give the column one type in all files, or import without a limit")
  }

  private mutating func enterDisguised(_ type: EdgeType) throws(StoreError) {
    let mixed = type.plans.filter { $0.kind == .string && kinds[type.number][$0.column] != 1 << Int(Column.Kind.string.rawValue) }
    guard !mixed.isEmpty else { return }
    var strings = StringTable()
    swap(&strings, &encoder.input.strings)
    defer { swap(&strings, &encoder.input.strings) }
    try runs.forEach(type.number) { _, kinds, numbers throws(StoreError) in
      for plan in mixed where plan.column < kinds.count {
        if let text = Self.disguised(kinds[plan.column], numbers[plan.column]) { _ = strings.intern(text) }
      }
    }
  }

  /// The text of a string that is kept as a number.
  private static func disguised(_ kind: UInt8, _ number: Int64) -> String? {
    switch Column.Kind(rawValue: kind &- 1) {
    case .decimal: NumericText.decimalText(number)
    case .hexadecimal: NumericText.hexadecimalText(number)
    default: nil
    }
  }

  /// Merges a type's runs and writes its lists and columns.
  mutating func encode(_ type: EdgeType, _ writer: inout ContainerWriter) throws(StoreError) {
    var merged = try merge(type)
    let (outgoing, first) = try writer.apart { writer throws(StoreError) in try merged.outgoing.encode(merged.targets, into: &writer) }
    encoder.place(.outgoing(type.rank, outgoing), at: first)
    let places = try merged.places.sorted()
    let (incoming, second) = try writer.apart { writer throws(StoreError) in try merged.incoming.encode(places, into: &writer) }
    encoder.place(.incoming(type.rank, incoming), at: second)
    let (sources, third) = try writer.apart { writer throws(StoreError) in try PackedArray.encode(merged.sources, into: &writer) }
    encoder.place(.sources(type.rank, sources), at: third)
    let (columns, fourth) = try writer.apart { writer throws(StoreError) in
      var columns: [Catalog.KeyedColumn] = []
      for (plan, column) in zip(type.plans, merged.columns) {
        if let encoded = try column.encode(plan.kind, rows: type.count, into: &writer) {
          columns.append(Catalog.KeyedColumn(key: plan.key, column: encoded))
        }
      }
      return columns
    }
    encoder.place(.edgeColumns(type.rank, columns), at: fourth)
  }

  /// A type's edges in order, a file a column.
  private struct Merged {
    var sources: NumberFile
    var targets: NumberFile
    var outgoing: ListLengths
    var incoming: ListLengths
    var places: PlaceSorter
    var columns: [MergedColumn]
  }

  private func merge(_ type: EdgeType) throws(StoreError) -> Merged {
    let nodes = encoder.nodePlaces.count
    let room = try budget.forEdges(beside: resident, toNumber: 0) / 2
    let capacity = budget.edgesPerRun ?? min(type.count, room / PlaceSorter.bytesPerPair)
    var merged = Merged(
      sources: NumberFile(folder), targets: NumberFile(folder), outgoing: ListLengths(nodes), incoming: ListLengths(nodes),
      places: PlaceSorter(folder, capacity: capacity, fanIn: runs.fanIn), columns: type.plans.map { _ in MergedColumn(folder) })
    let shift = UInt64(PackedArray.bitWidth(UInt64(nodes)))
    let mask = UInt64(1) << shift - 1
    var place = 0
    try runs.forEach(type.number) { word, kinds, numbers throws(StoreError) in
      let (source, target) = (Int(word >> shift), Int(word & mask))
      try merged.sources.append(Int64(source))
      try merged.targets.append(Int64(target))
      merged.outgoing.add(source)
      merged.incoming.add(target)
      try merged.places.add(target, place)
      for (number, plan) in type.plans.enumerated() {
        let kind = plan.column < kinds.count ? kinds[plan.column] : 0
        try merged.columns[number].add(kind == 0 ? nil : stored(plan.kind, kind, numbers[plan.column]))
      }
      place += 1
    }
    try merged.sources.end()
    try merged.targets.end()
    for number in merged.columns.indices { try merged.columns[number].end() }
    return merged
  }

  /// The number under which the file keeps a value.
  private func stored(_ planned: Column.Kind, _ kind: UInt8, _ number: Int64) -> Int64 {
    switch planned {
    case .string:
      let string = Self.disguised(kind, number).map { Int64(encoder.input.strings.number(of: $0) ?? 0) } ?? number
      return Int64(encoder.codes[Int(string)])
    case .edtf: return encoder.datePlaces[Int(number)]
    case .other: return encoder.heapPlaces[Int(number)]
    default: return number
    }
  }
}

/// How long each node's list is.
struct ListLengths {
  private var counts: [UInt32]
  private var first = Int.max
  private var last = -1

  init(_ nodes: Int) { counts = [UInt32](repeating: 0, count: nodes) }

  @inline(__always) mutating func add(_ node: Int) {
    counts[node] &+= 1
    first = min(first, node)
    last = max(last, node)
  }

  func encode<Source: NumberSource>(_ values: Source, into writer: inout ContainerWriter) throws(Source.Failure) -> Lists {
    guard last >= 0 else { return .empty }
    var starts = [0]
    starts.reserveCapacity(last - first + 2)
    var sum = 0
    for node in first...last {
      sum += Int(counts[node])
      starts.append(sum)
    }
    return try Lists.encode(first: first, starts: starts, values: values, into: &writer)
  }
}

/// A column in order: the values that there are, and a bit a row.
struct MergedColumn {
  private let numbers: NumberFile
  private let words: NumberFile
  private var word: UInt64 = 0
  private var row = 0

  init(_ folder: SpillFolder) { (numbers, words) = (NumberFile(folder), NumberFile(folder)) }

  mutating func add(_ number: Int64?) throws(StoreError) {
    if let number {
      try numbers.append(number)
      word |= 1 << UInt64(row & 63)
    }
    row += 1
    if row & 63 == 0 { try endWord() }
  }

  private mutating func endWord() throws(StoreError) {
    try words.append(Int64(bitPattern: word))
    word = 0
  }

  mutating func end() throws(StoreError) {
    if row & 63 != 0 { try endWord() }
    try numbers.end()
    try words.end()
  }

  func encode(_ kind: Column.Kind, rows: Int, into writer: inout ContainerWriter) throws(StoreError) -> Column? {
    try Column.encode(kind, rows: rows, present: words, numbers, into: &writer)
  }
}
