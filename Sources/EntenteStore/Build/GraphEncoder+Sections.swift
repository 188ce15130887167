import EntenteBytes
import EntenteModel

extension GraphEncoder {
  /// A part of the file that is encoded apart from the others.
  enum Section: Sendable {
    case pool(StringPool)
    case texts(TextPool)
    case dates(EDTFTable)
    case heap(ValueHeap)
    case index(Int, Lists)
    case nodeColumns(Int, [Catalog.KeyedColumn])
    case outgoing(Int, Lists)
    case incoming(Int, Lists)
    case sources(Int, PackedArray)
    case edgeColumns(Int, [Catalog.KeyedColumn])
  }

  enum Job: Sendable {
    case pool, texts, dates, heap
    case index(Int)
    case nodeColumns(Int)
    case outgoing(Int), incoming(Int), sources(Int), edgeColumns(Int)
  }

  static let indexedKeys = ["name", "aliases", "id"]

  /// Encodes all sections on all threads, and writes them here, one after the other, as they are done.
  mutating func assemble(into writer: inout ContainerWriter) throws(StoreError) {
    var jobs: [Job] = [.pool, .texts, .dates, .heap]
    jobs += Self.indexedKeys.indices.map { .index($0) }
    jobs += nodeGroups.indices.map { .nodeColumns($0) }
    for type in edgeGroups.indices { jobs += [.outgoing(type), .incoming(type), .sources(type), .edgeColumns(type)] }
    catalog.edgeGroups = edgeGroups.map { Catalog.EdgeGroup(count: $0.count, outgoing: .empty, incoming: .empty) }
    let (encoder, work) = (SharedEncoder(self), jobs)
    let makeWorker: @Sendable () -> (Int) -> (item: (section: Section, bytes: [UInt8]), weight: Int) = {
      { job in
        let item = encoder.encode(work[job])
        return (item, item.bytes.count)
      }
    }
    // What comes first in the file is made here while the first sections are made there.
    try Parallel.ordered(work.count, threads: threads, makeWorker: makeWorker) {
      for (group, words) in occupiedSlots().enumerated() {
        catalog.nodeGroups[group].occupied = PackedArray.encode(words, into: &writer)
      }
    } take: { item throws(StoreError) in
      if Interrupt.isRequested { throw .interrupted }
      place(item.section, at: writer.append(item.bytes))
    }
    encodeAttachments(&writer)
  }

  /// The encoder as threads share it: read, never changed.
  struct SharedEncoder: Sendable {
    let encoder: GraphEncoder
    let nodes: ColumnSource
    let edges: ColumnSource

    init(_ encoder: GraphEncoder) {
      self.encoder = encoder
      nodes = ColumnSource(
        columns: encoder.input.nodeColumns, rowCount: encoder.catalog.nodeCount, codes: encoder.codes, datePlaces: encoder.datePlaces,
        heapPlaces: encoder.heapPlaces)
      edges = ColumnSource(
        columns: encoder.input.edgeColumns, rowCount: encoder.catalog.edgeCount, codes: encoder.codes, datePlaces: encoder.datePlaces,
        heapPlaces: encoder.heapPlaces)
    }

    func encode(_ job: Job) -> (section: Section, bytes: [UInt8]) {
      var writer = ContainerWriter()
      let section = encode(job, &writer)
      return (section, writer.fragment())
    }

    func encode(_ job: Job, _ writer: inout ContainerWriter) -> Section {
      let strings = encoder.input.strings
      switch job {
      case .pool:
        let order = encoder.pooled
        return .pool(StringPool.encode(count: order.count, into: &writer, ahead: { strings.touch(order[$0]) }) { strings[order[$0]] })
      case .texts:
        let texts = encoder.texts
        let total = texts.reduce(0) { $0 + strings.length($1) }
        return .texts(TextPool.encode(count: texts.count, total: total, into: &writer) { strings[texts[$0]] })
      case .dates: return .dates(encoder.encodeDates(into: &writer))
      case .heap: return .heap(ValueHeap.encode(encoder.heap, into: &writer))
      case .index(let key): return .index(key, encoder.index(key: GraphEncoder.indexedKeys[key], into: &writer))
      case .nodeColumns(let group):
        return .nodeColumns(group, nodes.encode(encoder.nodePlans[group], encoder.nodeGroups[group], into: &writer))
      case .outgoing(let type):
        let ends = encoder.edgeEnds[type]
        return .outgoing(type, Lists.encode(by: ends.sources, values: ends.targetNumbers, into: &writer))
      case .incoming(let type): return .incoming(type, Lists.encode(by: encoder.edgeEnds[type].targets, into: &writer))
      case .sources(let type): return .sources(type, PackedArray.encode(encoder.edgeEnds[type].sourceNumbers, into: &writer))
      case .edgeColumns(let type):
        return .edgeColumns(type, edges.encode(encoder.edgePlans[type], encoder.edgeGroups[type], into: &writer))
      }
    }
  }

  /// Notes in the catalog where a section came to lie.
  mutating func place(_ section: Section, at offset: Int) {
    switch section {
    case .pool(let pool): catalog.pool = pool.moved(by: offset)
    case .texts(let texts): catalog.texts = texts.moved(by: offset)
    case .dates(let dates):
      catalog.edtf = EDTFTable(
        first: dates.first.moved(by: offset), last: dates.last.moved(by: offset), texts: dates.texts.moved(by: offset))
    case .heap(let heap): catalog.heap = ValueHeap(count: heap.count, offsets: heap.offsets.moved(by: offset), data: heap.data + offset)
    case .index(0, let lists): catalog.names = lists.moved(by: offset)
    case .index(1, let lists): catalog.aliases = lists.moved(by: offset)
    case .index(_, let lists): catalog.ids = lists.moved(by: offset)
    case .nodeColumns(let group, let columns): catalog.nodeGroups[group].columns = moved(columns, by: offset)
    case .outgoing(let type, let lists): catalog.edgeGroups[type].outgoing = lists.moved(by: offset)
    case .incoming(let type, let lists): catalog.edgeGroups[type].incoming = lists.moved(by: offset)
    case .sources(let type, let sources): catalog.edgeGroups[type].sources = sources.moved(by: offset)
    case .edgeColumns(let type, let columns): catalog.edgeGroups[type].columns = moved(columns, by: offset)
    }
  }

  private func moved(_ columns: [Catalog.KeyedColumn], by offset: Int) -> [Catalog.KeyedColumn] {
    columns.map { Catalog.KeyedColumn(key: $0.key, column: $0.column.moved(by: offset)) }
  }

  /// For each group of nodes the types and directions that occur, noted in the catalog, and for each node which of them it has.
  private mutating func occupiedSlots() -> [[Int64]] {
    let starts = catalog.nodeGroups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    var groupOf = [Int32](repeating: 0, count: input.nodes.count)
    for group in nodeGroups.indices { for node in starts[group]..<starts[group + 1] { groupOf[node] = Int32(group) } }
    var seen = [Set<Int>](repeating: [], count: nodeGroups.count)
    for (type, ends) in edgeEnds.enumerated() {
      var flags = [Bool](repeating: false, count: nodeGroups.count * 2)
      for source in ends.sources { flags[Int(groupOf[source]) * 2] = true }
      for target in ends.targets { flags[Int(groupOf[target]) * 2 + 1] = true }
      for (flag, isSet) in flags.enumerated() where isSet { seen[flag / 2].insert(type * 2 + flag % 2) }
    }
    var bits = [UInt64](repeating: 0, count: input.nodes.count)
    var places = [[UInt64]](repeating: [UInt64](repeating: 0, count: input.types.count * 2), count: nodeGroups.count)
    for group in nodeGroups.indices where seen[group].count <= 63 {
      catalog.nodeGroups[group].slots = seen[group].sorted()
      for (place, slot) in catalog.nodeGroups[group].slots.enumerated() { places[group][slot] = 1 << UInt64(place) }
    }
    for (type, ends) in edgeEnds.enumerated() {
      let (outgoing, incoming) = (places.map { $0[type * 2] }, places.map { $0[type * 2 + 1] })
      for source in ends.sources { bits[source] |= outgoing[Int(groupOf[source])] }
      for target in ends.targets { bits[target] |= incoming[Int(groupOf[target])] }
    }
    return nodeGroups.indices.map { group in
      seen[group].count > 63 ? [] : bits[starts[group]..<starts[group + 1]].map { Int64(bitPattern: $0) }
    }
  }

  mutating func encodeAttachments(_ writer: inout ContainerWriter) {
    for name in Self.sorted(input.attachments.keys) {
      let bytes = input.attachments[name] ?? []
      let start = writer.append(bytes)
      catalog.attachments.append(Catalog.Attachment(name: name, range: start..<(start + bytes.count)))
    }
  }
}
