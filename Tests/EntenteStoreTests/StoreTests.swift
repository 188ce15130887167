import EntenteBytes
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("The store")
struct StoreTests {
  @Test("Gives back every property graph that it was given", arguments: [(1, 0, 0), (2, 1, 3), (3, 7, 40), (4, 60, 400), (5, 300, 2000)])
  func roundTrip(_ seed: UInt64, _ nodes: Int, _ edges: Int) throws {
    let graph = RandomGraph(seed: seed, nodes: nodes, edges: edges)
    try graph.compare(with: try graph.builder().build())
  }

  @Test("Gives the same bytes for the same graph, in memory and on disk")
  func sameBytes() throws {
    let graph = RandomGraph(seed: 6, nodes: 50, edges: 300)
    let folder = try ScratchFolder()
    try graph.builder().write(to: folder.path + "/a")
    try graph.builder().write(to: folder.path + "/b")
    #expect(try Files.read(folder.path + "/a/graph.entente") == Files.read(folder.path + "/b/graph.entente"))
    try graph.compare(with: try GraphStore.open(folder.path + "/a"))
  }

  @Test("Properties of many edges, read one after the other in any order, are those of each, and shared strings are made once")
  func propertyReader() throws {
    let graph = RandomGraph(seed: 9, nodes: 40, edges: 500)
    let store = try graph.builder().build()
    let keys = ["name", "quote", "since", "document", "id", "serial", "any"].compactMap { store.key(named: $0) }
    #expect(keys.count > 3)
    var reader = PropertyReader(store)
    var made = 0
    for pass in 0..<2 {
      for place in stride(from: 0, to: store.edgeCount, by: 7).flatMap({ [$0, store.edgeCount - 1 - $0] }) {
        let edge = EdgeID(UInt32(place))
        reader.move(to: edge)
        for key in keys { #expect(try reader.value(key) == store.value(of: edge, key)) }
      }
      if pass == 0 { made = reader.madeCount }
    }
    #expect(reader.madeCount == made && made > 0)
  }

  @Test("Finds a node by name, alias, id and other properties exactly, by scalars")
  func lookUp() throws {
    let graph = RandomGraph(seed: 7, nodes: 200, edges: 0)
    let store = try graph.builder().build()
    for key in ["name", "id", "serial", "any"] {
      let id = try #require(store.key(named: key))
      for node in graph.nodes {
        guard let value = node.properties[key] else { continue }
        var found: [NodeID] = []
        try store.nodes(where: id, equals: value, label: nil, into: &found)
        let wanted = graph.nodes.count { $0.properties[key].map { same($0, value) } ?? false }
        #expect(found.count == wanted, "\(key) \(value)")
      }
    }
  }

  private func same(_ a: PropertyValue, _ b: PropertyValue) -> Bool {
    if case .string(let x) = a, case .string(let y) = b { return Array(x.utf8) == Array(y.utf8) }
    return a == b && "\(a)".utf8.elementsEqual("\(b)".utf8)
  }

  @Test("Finds a node by any spelling of its names and aliases, and lists them all in order")
  func names() throws {
    let graph = RandomGraph(seed: 8, nodes: 200, edges: 0)
    let store = try graph.builder().build()
    let entries = try store.names(withPrefix: "", limit: 10_000)
    #expect(entries.map(\.key) == entries.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let aliased = graph.nodes.count { $0.properties["aliases"] != nil }
    #expect(Set(entries.filter(\.isAlias).map(\.node)).count == aliased)
    #expect(entries.count { !$0.isAlias } == graph.nodes.count { $0.properties["name"] != nil })
    for entry in entries {
      #expect(try store.nodes(named: entry.key) == Set(entries.filter { $0.key == entry.key }.map(\.node)).sorted())
      let prefix = String(entry.key.prefix(3))
      #expect(try store.names(withPrefix: prefix, limit: 10000).count == entries.count { $0.key.utf8.starts(with: prefix.utf8) })
    }
  }

  @Test("Gives the days that dates cover, and says which edges have none")
  func daySpans() throws {
    let graph = RandomGraph(seed: 9, nodes: 30, edges: 500)
    let store = try graph.builder().build()
    for (key, kind) in [("since", ColumnKind.date), ("stated", .edtf)] {
      let id = try #require(store.key(named: key))
      #expect(store.edgeColumn(id) == kind)
      let edges = (0..<store.edgeCount).map { EdgeID(UInt32($0)) }
      var spans = DaySpans()
      try store.daySpans(of: edges, id, into: &spans)
      for edge in edges {
        let place = Int(edge.rawValue)
        switch try store.value(of: edge, id) {
        case .date(let days): #expect(spans.first[place] == Int32(days) && spans.last[place] == Int32(days))
        case .edtf(let date): #expect(spans.first[place] == date.firstDay && spans.last[place] == date.lastDay)
        default: #expect(spans.isAbsent(place))
        }
      }
    }
  }

  @Test("Edges whose dates fail cost neither the column of their ends nor that of the next date")
  func passesOver() throws {
    var builder = GraphBuilder()
    for _ in 0..<20_001 { builder.addNode(labels: ["N"], properties: [:]) }
    for target in 1...20_000 {
      let days = Int64(target * 7919 % 10_000)
      try builder.addEdge(
        from: 0, to: target * 7 % 20_001, type: "K", properties: ["since": .date(days: days), "until": .date(days: days + 9)])
    }
    let touched = try [Int32(20_000)...30_000, Int32(0)...30_000].map { days in
      let store = try builder.build()
      let filters = try ["since", "until"].map { key in
        DayFilter(key: try #require(store.key(named: key)), days: days, passesAbsent: false)
      }
      let before = store.touchedByteCount
      var found = Adjacency()
      try store.neighbours(of: [NodeID(0)], .outgoing, where: store.edgeTest(types: nil, where: filters), into: &found)
      #expect(found.count == (days.lowerBound == 0 ? 20_000 : 0))
      return store.touchedByteCount - before
    }
    // Two columns of 14 and 15 bits, of which whole chunks of 16 KB are touched.
    #expect(touched[1] - touched[0] >= 20_000 * (14 + 15) / 8 - 2 * 16_384, "\(touched)")
  }

  @Test("Passes the edges whose dates lie within the days asked for, and those without where that is wanted")
  func dayFilters() throws {
    let graph = RandomGraph(seed: 10, nodes: 30, edges: 600)
    let store = try graph.builder().build()
    let nodes = (0..<store.nodeCount).map { NodeID(UInt32($0)) }
    let (since, stated) = (try #require(store.key(named: "since")), try #require(store.key(named: "stated")))
    for (days, absent) in [(Int32(0)...10_000, false), (Int32(17_000)...19_500, true), (Int32.min...Int32.max, false)] {
      let filters = [
        DayFilter(key: since, days: days, passesAbsent: absent), DayFilter(key: stated, days: 18_000...Int32.max, passesAbsent: true),
      ]
      for direction in Direction.allCases {
        var (all, found) = (Adjacency(), Adjacency())
        var origins: [UInt32] = []
        for (origin, node) in nodes.enumerated() {
          try store.neighbours(of: node, direction, type: nil, into: &all)
          origins.append(contentsOf: repeatElement(UInt32(origin), count: all.count - origins.count))
        }
        try store.neighbours(of: nodes, direction, where: store.edgeTest(types: nil, where: filters), into: &found)
        var spans = [DaySpans(), DaySpans()]
        for (place, key) in [since, stated].enumerated() { try store.daySpans(of: all.edges, key, into: &spans[place]) }
        let wanted = all.edges.indices.filter { edge in
          zip(filters, spans).allSatisfy { filter, spans in
            spans.isAbsent(edge) ? filter.passesAbsent : filter.days.contains(spans.first[edge]) && filter.days.contains(spans.last[edge])
          }
        }
        #expect(found.edges == wanted.map { all.edges[$0] })
        #expect(found.nodes == wanted.map { all.nodes[$0] })
        #expect(found.origins == wanted.map { origins[$0] })
      }
    }
  }

  @Test("Refuses lists nested too deep to be read back, and keeps dates of any age")
  func extremes() throws {
    var builder = GraphBuilder()
    let old = PropertyValue.date(days: -300_000_000_000)
    builder.addNode(properties: ["born": old, "nested": (0..<64).reduce(.list([])) { list, _ in .list([list]) }])
    #expect(throws: StoreError.self) { try builder.build() }
    builder.setProperty("nested", ofNode: 0, to: (0..<63).reduce(.list([])) { list, _ in .list([list]) })
    let store = try builder.build()
    #expect(try store.value(of: NodeID(0), try #require(store.key(named: "born"))) == old)
    _ = try store.verify()
  }

  @Test(
    "Counts a type's edges by day as they lie packed: whatever the ranges, on however many threads, with gaps and with days far apart",
    arguments: [0, 1])
  func tallies(far: Int) throws {
    let graph = RandomGraph(seed: 14, nodes: 20, edges: 900)
    var builder = try graph.builder()
    // Days that no array spans at once.
    for number in 0..<(far * 300) {
      try builder.addEdge(from: 0, to: number % 20, type: "A", properties: ["since": .date(days: Int64(number % 7 - 3) * 700_000_000)])
    }
    let store = try builder.build()
    let since = try #require(store.key(named: "since"))
    for type in store.types.indices.map({ TypeID(UInt16($0)) }) {
      let range = store.edgeRange(of: type)
      #expect(range.count == store.count(of: type))
      var wanted: [Int32?: Int64] = [:]
      var batch = DaySpans()
      try store.daySpans(of: range.map { EdgeID($0) }, since, into: &batch)
      for place in 0..<batch.count { wanted[batch.isAbsent(place) ? nil : batch.first[place], default: 0] += 1 }
      let cuts = [
        range.lowerBound, range.lowerBound + UInt32(range.count / 3), range.lowerBound + UInt32(range.count / 2), range.upperBound,
      ]
      var total: [DayTally.Run] = []
      for runs in try store.dayRuns(of: zip(cuts, cuts.dropFirst()).map { $0..<$1 }, since, threads: 2, lastDay: { $0 }) { total += runs }
      var found: [Int32?: Int64] = [:]
      for (day, count) in total { found[day, default: 0] += count }
      #expect(found == wanted)
      let all = try store.dayRuns(of: [range, range], since, threads: 1) { _ in Int32.max - 1 }
      for runs in all { #expect(runs.reduce(0) { $0 + $1.count } == Int64(range.count)) }
    }
  }

  @Test("Keeps files within the graph")
  func attachments() throws {
    var builder = GraphBuilder()
    builder.attachments = ["lexicon.txt": [1, 2, 3], "rules.txt": []]
    let store = try builder.build()
    #expect(store.attachmentNames == ["lexicon.txt", "rules.txt"])
    #expect(try store.attachment(named: "lexicon.txt") == [1, 2, 3])
    #expect(try store.attachment(named: "nothing") == nil)
  }
}
