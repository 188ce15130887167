import EntenteBytes
import EntenteModel

/// Makes a graph's file while no more of its edges are in memory than a budget has room for. The bytes are those of ``GraphEncoder``.
///
/// Edges are kept until they fill their room, are then sorted by type, source and target, and go to the disk as a run. In the end, type by type, the runs are
/// merged into a file a column, and these are encoded. What stays in memory is bounded by nodes, lists and dates, and by distinct
/// strings, of whose bytes those of edges go to the disk; and for the largest type some two bits an edge.
///
/// External merge sort: Knuth, *The Art of Computer Programming* 3, 5.4.
struct BoundedEncoder {
  /// With all but the edges.
  var encoder: GraphEncoder
  let folder: SpillFolder
  let budget: MemoryBudget
  var runs: EdgeRuns
  private var slots: NodeSlots
  /// Edges by type, as the types came.
  private(set) var counts: [Int] = []
  /// By type and column a bit for each kind that occurs.
  private(set) var kinds: [[Int]] = []
  private var edgeCount = 0
  /// Strings that came with the nodes: these stay in memory, later ones go to a file.
  private let nodeStrings: Int
  private let stringFile: SpillFile
  private var keptBytes: Int
  /// Strings that were counted, and those of them that are too long for the pool.
  private var counted = 0
  private var long = 0

  /// - Parameter nodes: all nodes, and no edge.
  init(_ nodes: GraphColumns, _ folder: SpillFolder, _ budget: MemoryBudget) throws(StoreError) {
    self.folder = folder
    self.budget = budget
    nodeStrings = nodes.strings.count
    stringFile = try folder.file()
    keptBytes = nodes.strings.byteCount
    encoder = GraphEncoder(nodes)
    try encoder.orderNodes()
    slots = NodeSlots(encoder.catalog.nodeGroups.map(\.count))
    runs = EdgeRuns(folder, fanIn: budget.fanIn ?? MemoryBudget.mostRuns)
  }

  /// Takes a piece of the edges.
  mutating func take(_ piece: GraphColumns, beside memory: Int) throws(StoreError) {
    guard edgeCount + encoder.input.sources.count + piece.sources.count < Int(UInt32.max) else {
      throw .tooLarge(what: "more than 4,294,967,294 edges")
    }
    try encoder.input.append(edges: piece)
    try moveStrings()
    let room = try budget.forEdges(beside: resident + memory, toNumber: toNumber)
    let most = budget.edgesPerRun ?? room / bytesPerEdge
    if encoder.input.sources.count + piece.sources.count > most { try endRun() }
  }

  /// What stays in memory, in bytes.
  var resident: Int {
    let nodes = encoder.nodePlaces.count
    return encoder.input.memory + slots.memory + nodes * 8
  }

  /// What giving strings their codes, and writing them, takes beside: for those that are looked up, and for texts.
  private var toNumber: Int { (counted - long) * 72 + long * 24 + encoder.input.strings.byteCount * 2 }

  /// Moves the bytes of strings that came with edges to the disk, where they are many.
  private mutating func moveStrings() throws(StoreError) {
    for number in counted..<encoder.input.strings.count where encoder.input.strings.length(number) > GraphEncoder.poolLimit { long += 1 }
    counted = encoder.input.strings.count
    guard encoder.input.strings.byteCount - keptBytes > (budget.edgesPerRun == nil ? MemoryBudget.strings : 0) else { return }
    do throws(FileError) { try encoder.input.strings.moveOut(from: nodeStrings, to: stringFile) } catch {
      throw .unwritable(path: folder.target, reason: error.reason)
    }
    keptBytes = encoder.input.strings.byteCount
  }

  /// What an edge takes until it is in a run: its row, with room to grow, and its share of sorting.
  private var bytesPerEdge: Int { (10 + 9 * encoder.input.edgeColumns.count) * 3 / 2 + 28 }

  /// Sorts what there is of edges, and puts it on the disk.
  private mutating func endRun() throws(StoreError) {
    let rows = encoder.input.sources.count
    guard rows > 0 else { return }
    var groups = [[UInt32]](repeating: [], count: encoder.input.types.count)
    for (row, type) in encoder.input.edgeTypes.enumerated() { groups[Int(type)].append(UInt32(row)) }
    var writer = try EdgeRunWriter(folder, columns: encoder.input.edgeColumns.count)
    for type in groups.indices {
      if Interrupt.isRequested { throw .interrupted }
      note(type, groups[type])
      try Self.write(&groups[type], encoder.input, encoder.nodePlaces, &writer)
      groups[type] = []
    }
    try runs.add(writer.finish())
    encoder.input.removeEdges()
    edgeCount += rows
  }

  private mutating func note(_ type: Int, _ rows: [UInt32]) {
    let input = encoder.input
    if type >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: type + 1 - counts.count))
      kinds.append(contentsOf: repeatElement([], count: type + 1 - kinds.count))
    }
    counts[type] += rows.count
    while kinds[type].count < input.edgeColumns.count { kinds[type].append(0) }
    for (number, column) in input.edgeColumns.enumerated() {
      for row in rows { if let kind = column.kind(Int(row)) { kinds[type][number] |= 1 << Int(kind.rawValue) } }
    }
    for row in rows.map({ Int($0) }) {
      slots.note(Int(encoder.nodePlaces[Int(input.sources[row])]), type: type, isIncoming: false)
      slots.note(Int(encoder.nodePlaces[Int(input.targets[row])]), type: type, isIncoming: true)
    }
  }

  private static func write(
    _ rows: inout [UInt32], _ input: GraphColumns, _ places: [UInt32], _ writer: inout EdgeRunWriter
  ) throws(StoreError) {
    let ends = EdgeEnds(sorting: &rows, input.sources, input.targets, places)
    for (place, row) in rows.enumerated() {
      try writer.begin(ends.words[place])
      for column in input.edgeColumns {
        guard let kind = column.kind(Int(row)) else {
          writer.put(0, 0)
          continue
        }
        writer.put(kind.rawValue + 1, column.number(Int(row)))
      }
    }
    try writer.endSegment()
  }

  /// Writes the graph's file. Edges come no more.
  mutating func write(to path: String, _ progress: (Double) -> Void) throws(StoreError) {
    try endRun()
    encoder.input.freeEdges()
    Memory.giveBack()
    try encoder.nameKeys()
    encoder.catalog.edgeCount = edgeCount
    encoder.planColumns()
    let types = try planEdges()
    try number()
    let file = try folder.attempt { () throws(FileError) in try Descriptor(writing: path) }
    var writer = ContainerWriter(version: GraphFile.version, file: file)
    writeNodes(types, &writer)
    var done = 0
    for type in types {
      try encode(type, &writer)
      try folder.attempt { () throws(FileError) in try writer.check() }
      done += type.count
      progress(Double(done) / Double(max(1, edgeCount)))
    }
    encoder.encodeAttachments(&writer)
    guard encoder.input.strings.isWhole else { throw .unreadable(path: folder.target, reason: "what was noted for sorting is gone") }
    let catalog = encoder.catalog.encoded
    try folder.attempt { () throws(FileError) in try writer.finishFile(catalog: catalog) }
  }

  private mutating func number() throws(StoreError) {
    encoder.numberStrings(allUsed: true)
    try GraphEncoder.goOn()
    encoder.sort()
    encoder.numberDates()
    try encoder.fillHeap()
    try GraphEncoder.goOn()
  }

  /// Writes all that is not edges.
  private mutating func writeNodes(_ types: [EdgeType], _ writer: inout ContainerWriter) {
    var ranks = [Int](repeating: 0, count: encoder.input.types.count)
    for type in types { ranks[type.number] = type.rank }
    encoder.catalog.edgeGroups = types.map { Catalog.EdgeGroup(count: $0.count, outgoing: .empty, incoming: .empty) }
    for (group, occupied) in slots.ordered(ranks).enumerated() {
      encoder.catalog.nodeGroups[group].slots = occupied.slots
      encoder.catalog.nodeGroups[group].occupied = PackedArray.encode(occupied.bits, into: &writer)
    }
    var jobs: [GraphEncoder.Job] = [.pool, .texts, .dates, .heap]
    jobs += GraphEncoder.indexedKeys.indices.map { .index($0) }
    jobs += encoder.nodeGroups.indices.map { .nodeColumns($0) }
    let shared = GraphEncoder.SharedEncoder(encoder)
    for job in jobs {
      let (section, offset) = writer.apart { shared.encode(job, &$0) }
      encoder.place(section, at: offset)
    }
  }
}
