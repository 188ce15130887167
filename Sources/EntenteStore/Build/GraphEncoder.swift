import EntenteBytes
import EntenteModel

/// Orders a graph's columns and writes them in the file format. The same columns give the same bytes.
struct GraphEncoder {
  var input: GraphColumns
  var writer = ContainerWriter(version: GraphFile.version)
  var catalog = Catalog()

  /// Rows of the input by group, in the order of the file: nodes by set of labels, edges by type.
  var nodeGroups: [[UInt32]] = []
  var edgeGroups: [[UInt32]] = []
  /// The new number of each node.
  var nodePlaces: [UInt32] = []
  /// Columns by group: the input's column, the kind that it takes there.
  var nodePlans: [[ColumnPlan]] = []
  var edgePlans: [[ColumnPlan]] = []
  /// The code of each string of the input's table.
  var codes: [UInt32] = []
  /// The place in the table of EDTF dates of each date of the input.
  var datePlaces: [Int64] = []
  var heapPlaces: [[UInt8]: Int64] = [:]
  var heap: [[UInt8]] = []

  struct ColumnPlan {
    var column: Int
    var key: KeyID
    var kind: Column.Kind
  }

  let threads: Int

  init(_ input: GraphColumns, threads: Int = 1) {
    self.input = input
    self.threads = threads
  }

  /// The bytes of the graph's file. O(size × log size).
  mutating func encode() throws(StoreError) -> [UInt8] {
    try nameKeys()
    try orderNodes()
    orderEdges()
    planColumns()
    encodeStrings()
    encodeDates()
    encodeAdjacency()
    encodeColumns()
    encodeIndex()
    encodeAttachments()
    return writer.finish(catalog: catalog.encoded)
  }

  static func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func nameKeys() throws(StoreError) {
    var keys: [String] = []
    for key in Self.sorted((input.nodeColumns + input.edgeColumns).map(\.key)) where keys.last != key { keys.append(key) }
    guard keys.count < 1 << 16 else { throw .tooLarge(what: "more than 65,535 property keys") }
    catalog.keys = keys
    catalog.nodeCount = input.nodes.count
    catalog.edgeCount = input.sources.count
  }

  /// Nodes go by set of labels, then as they came: neighbours in time stay neighbours.
  private mutating func orderNodes() throws(StoreError) {
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

  /// Edges go by type, source, target, and then as they came.
  private mutating func orderEdges() {
    catalog.types = Self.sorted(input.types)
    var ranks = [Int](repeating: 0, count: input.types.count)
    for (place, type) in input.types.indices.sorted(by: { input.types[$0].utf8.lexicographicallyPrecedes(input.types[$1].utf8) })
      .enumerated()
    {
      ranks[type] = place
    }
    edgeGroups = [[UInt32]](repeating: [], count: input.types.count)
    for (row, type) in input.edgeTypes.enumerated() { edgeGroups[ranks[Int(type)]].append(UInt32(row)) }
    for group in edgeGroups.indices { EdgeOrder.sort(&edgeGroups[group], input.sources, input.targets, nodePlaces) }
  }

  private mutating func encodeAttachments() {
    for name in Self.sorted(input.attachments.keys) {
      let bytes = input.attachments[name] ?? []
      let start = writer.append(bytes)
      catalog.attachments.append(Catalog.Attachment(name: name, range: start..<(start + bytes.count)))
    }
  }
}

/// Sorting of edges by their ends.
enum EdgeOrder {
  /// Puts rows in the order of source, target, row. The rows come in ascending order.
  static func sort(_ rows: inout [UInt32], _ sources: [UInt32], _ targets: [UInt32], _ places: [UInt32]) {
    let shift = UInt64(PackedArray.bitWidth(UInt64(places.count)))
    var keys = rows.map { UInt64(places[Int(sources[Int($0)])]) << shift | UInt64(places[Int(targets[Int($0)])]) }
    RadixSort.sort(&keys, &rows, bits: Int(2 * shift))
  }
}
