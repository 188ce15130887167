import EntenteBytes
import EntenteModel

/// Orders a graph's columns and writes them in the file format. The same columns give the same bytes, whatever the number of threads.
///
/// First everything gets its number (nodes, edges, strings, dates); then sections are encoded apart, and put one after the other in an order of
/// their own.
struct GraphEncoder {
  var input: GraphColumns
  var catalog = Catalog()
  let threads: Int

  /// Rows of the input by group, in the order of the file: nodes by set of labels, edges by type.
  var nodeGroups: [[UInt32]] = []
  var edgeGroups: [[UInt32]] = []
  /// By type: the ends of its edges, in the order of ``edgeGroups``.
  var edgeEnds: [EdgeEnds] = []
  /// The new number of each node.
  var nodePlaces: [UInt32] = []
  /// Columns by group: the input's column, the kind that it takes there.
  var nodePlans: [[ColumnPlan]] = []
  var edgePlans: [[ColumnPlan]] = []
  /// Strings of the pool in order, and the texts.
  var pooled: [Int] = []
  var texts: [Int] = []
  /// The code of each string of the input's table.
  var codes: [UInt32] = []
  /// The input's dates in order, and the place of each.
  var dateOrder: [Int] = []
  var datePlaces: [Int64] = []
  /// Values of the heap as bytes, and the place of each of the input's.
  var heap: [[UInt8]] = []
  var heapPlaces: [Int64] = []

  struct ColumnPlan {
    var column: Int
    var key: KeyID
    var kind: Column.Kind
  }

  init(_ input: GraphColumns, threads: Int = 1) {
    self.input = input
    self.threads = threads
  }

  /// The bytes of the graph's file. O(size × log size).
  mutating func encode() throws(StoreError) -> [UInt8] {
    var writer = ContainerWriter(version: GraphFile.version)
    let catalog = try encode(into: &writer)
    return writer.finish(catalog: catalog)
  }

  /// Writes all sections, and gives the catalog.
  mutating func encode(into writer: inout ContainerWriter) throws(StoreError) -> [UInt8] {
    try nameKeys()
    try orderNodes()
    groupEdges()
    planColumns()
    numberStrings()
    try Self.goOn()
    sort()
    numberDates()
    try fillHeap()
    try Self.goOn()
    try assemble(into: &writer)
    return catalog.encoded
  }

  /// Throws where somebody wants the work to stop.
  static func goOn() throws(StoreError) { if Interrupt.isRequested { throw .interrupted } }

  static func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  mutating func nameKeys() throws(StoreError) {
    var keys: [String] = []
    for key in Self.sorted((input.nodeColumns + input.edgeColumns).map(\.key)) where keys.last != key { keys.append(key) }
    guard keys.count < 1 << 16 else { throw .tooLarge(what: "more than 65,535 property keys") }
    catalog.keys = keys
    catalog.nodeCount = input.nodes.count
    catalog.edgeCount = input.sources.count
  }

  /// Nodes go by set of labels, then as they came: neighbours in time stay neighbours.
  mutating func orderNodes() throws(StoreError) {
    catalog.labels = Self.sorted(Set(input.labelSets.flatMap { $0 }))
    guard catalog.labels.count < 1 << 16 else { throw .tooLarge(what: "more than 65,535 labels") }
    var ids: [String: LabelID] = [:]
    for (number, label) in catalog.labels.enumerated() { ids[label] = LabelID(UInt16(number)) }
    let sets = input.labelSets.map { $0.compactMap { ids[$0] } }
    let order = sets.indices.sorted { sets[$0].lexicographicallyPrecedes(sets[$1]) }
    var rank = [Int](repeating: 0, count: sets.count)
    for (place, set) in order.enumerated() { rank[set] = place }
    nodeGroups = [[UInt32]](repeating: [], count: sets.count)
    for (row, set) in input.nodes.enumerated() { nodeGroups[rank[Int(set)]].append(UInt32(row)) }
    nodePlaces = [UInt32](repeating: 0, count: input.nodes.count)
    var next: UInt32 = 0
    for rows in nodeGroups {
      for row in rows {
        nodePlaces[Int(row)] = next
        next += 1
      }
    }
    let kept = order.indices.filter { !nodeGroups[$0].isEmpty }
    catalog.nodeGroups = kept.map { Catalog.NodeGroup(count: nodeGroups[$0].count, labels: sets[order[$0]]) }
    nodeGroups = kept.map { nodeGroups[$0] }
  }

  private mutating func groupEdges() {
    catalog.types = Self.sorted(input.types)
    var ranks = [Int](repeating: 0, count: input.types.count)
    let order = input.types.indices.sorted { input.types[$0].utf8.lexicographicallyPrecedes(input.types[$1].utf8) }
    for (place, type) in order.enumerated() { ranks[type] = place }
    var counts = [Int](repeating: 0, count: input.types.count)
    for type in input.edgeTypes { counts[Int(type)] += 1 }
    edgeGroups = order.map { type in
      var rows: [UInt32] = []
      rows.reserveCapacity(counts[type])
      return rows
    }
    for (row, type) in input.edgeTypes.enumerated() { edgeGroups[ranks[Int(type)]].append(UInt32(row)) }
  }

  /// Edges go by type, source, target, and then as they came; strings of the pool by folded key. Both at once, the longest work first.
  mutating func sort() {
    enum Sorted {
      case strings([Int])
      case edges([UInt32], EdgeEnds)
    }
    let (groups, sources, targets, places, strings, numbers) = (edgeGroups, input.sources, input.targets, nodePlaces, input.strings, pooled)
    (edgeGroups, input.sources, input.targets) = ([], [], [])
    // Comparing a string takes as long as sorting some ten edges.
    let weights = [numbers.count * 10] + groups.map(\.count)
    let results = Parallel.map(weights: weights, threads: threads) { job -> Sorted in
      if job == 0 { return .strings(FoldedOrder.sort(numbers, strings)) }
      var rows = groups[job - 1]
      let ends = EdgeEnds(sorting: &rows, sources, targets, places)
      return .edges(rows, ends)
    }
    for result in results {
      switch result {
      case .strings(let order): pooled = order
      case .edges(let rows, let ends):
        edgeGroups.append(rows)
        edgeEnds.append(ends)
      }
    }
    codes = [UInt32](repeating: 0, count: input.strings.count)
    for (code, string) in (pooled + texts).enumerated() { codes[string] = UInt32(code) }
  }
}
