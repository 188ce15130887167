import EntenteBytes
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Damaged graphs")
struct DamageTests {
  /// A small graph's file, and every answer that it gives.
  private func sample(_ folder: ScratchFolder) throws -> (bytes: [UInt8], answers: String) {
    try RandomGraph(seed: 11, nodes: 4, edges: 6).builder().write(to: folder.path("graph"))
    return (try Files.read(folder.path("graph/graph.entente")), try Self.answers(try GraphStore.open(folder.path("graph"))))
  }

  /// All that a reader can ask, as one text.
  private static func answers(_ store: GraphStore) throws -> String {
    var text = "\(store.labels) \(store.types) \(store.keys)\n"
    for number in 0..<store.nodeCount {
      let node = NodeID(UInt32(number))
      var edges = Adjacency()
      for direction in Direction.allCases { try store.neighbours(of: node, direction, type: nil, into: &edges) }
      text += "\(store.labels(of: node)) \(try store.properties(of: node)) \(edges)\n"
    }
    var (lists, work, edges) = ([EdgeList](), ListWork(), Adjacency())
    let nodes = (0..<UInt32(store.nodeCount)).map { NodeID($0) }
    try store.lists(of: nodes[...], first: 0, nil, types: nil, into: &lists, &work)
    try store.neighbours(in: lists[...], where: nil, into: &edges)
    text += "\(edges.nodes) \(edges.edges) \(edges.origins)\n"
    for number in 0..<store.edgeCount { text += "\(try store.properties(of: EdgeID(UInt32(number))))\n" }
    for name in try store.names(withPrefix: "", limit: 10_000) { text += "\(name) \(try store.nodes(named: name.key))\n" }
    return text
  }

  private func open(_ bytes: [UInt8], _ folder: ScratchFolder, sparing: Bool = false) throws -> GraphStore {
    try Files.write(bytes, to: folder.path("graph/graph.entente"))
    return try GraphStore.open(folder.path("graph"), sparing: sparing)
  }

  @Test("Cut off at any byte, a graph is refused when it is opened")
  func truncated() throws {
    let folder = try ScratchFolder()
    let (bytes, _) = try sample(folder)
    for length in 0..<bytes.count {
      #expect(throws: StoreError.self, "cut to \(length) bytes") { try open(Array(bytes.prefix(length)), folder, sparing: length % 2 == 1) }
    }
  }

  @Test("With any bit flipped, a graph gives an error or the right answers, and verify finds it", arguments: 0..<8)
  func flipped(_ bit: Int) throws {
    let folder = try ScratchFolder()
    let (bytes, answers) = try sample(folder)
    for place in stride(from: bit, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(bit)
      #expect(throws: StoreError.self, "bit \(bit) of byte \(place)") { _ = try open(damaged, folder).verify() }
      let store = try? open(damaged, folder, sparing: place % 2 == 1)
      if place % 3 == 0 { store?.warm(forQuestions: 1000) }
      if let store, let given = try? Self.answers(store) {
        #expect(given == answers, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test("A forged file with right checksums gives an error or answers, and never a trap")
  func forgeries() throws {
    let folder = try ScratchFolder()
    let (bytes, _) = try sample(folder)
    for seed in 1...300 { try forge(bytes, UInt64(seed), folder) }
  }

  private func forge(_ bytes: [UInt8], _ seed: UInt64, _ folder: ScratchFolder) throws {
    var random = SeededGenerator(seed: seed)
    let end = Int(bytes[16]) | Int(bytes[17]) << 8 | Int(bytes[18]) << 16
    var body = Array(bytes[64..<end])
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      body[Int.random(in: 0..<body.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    var writer = ContainerWriter(version: 2)
    let catalog = (Int(bytes[32]) | Int(bytes[33]) << 8 | Int(bytes[34]) << 16) - 64
    let length = Int(bytes[40]) | Int(bytes[41]) << 8
    _ = writer.append(Array(body[..<catalog]))
    let forged = writer.finish(catalog: Array(body[catalog..<(catalog + length)]))
    if let store = try? open(forged, folder) {
      _ = try? Self.answers(store)
      _ = try? store.verify()
    }
  }

  @Test("What is no graph is told apart from what is missing, newer or damaged")
  func refusals() throws {
    let folder = try ScratchFolder()
    let (bytes, _) = try sample(folder)
    #expect(throws: StoreError.missing(path: folder.path("none"))) { try GraphStore.open(folder.path("none")) }
    try Files.makeFolder(folder.path("empty"))
    #expect(throws: StoreError.notAGraph(path: folder.path("empty"))) { try GraphStore.open(folder.path("empty")) }
    let file = folder.path("graph/graph.entente")
    #expect(throws: StoreError.notAGraph(path: file)) { try open(Array("A text, not a graph.".utf8), folder) }
    var newer = bytes
    newer[8] = 200
    #expect(throws: StoreError.newer(path: file, version: 200, supported: 2)) { try open(newer, folder) }
  }

  @Test("A whole graph passes every check")
  func whole() throws {
    let report = try RandomGraph(seed: 12, nodes: 100, edges: 1000).builder().build().verify()
    #expect(report.checks.contains { $0.what == "edges from both ends" && $0.count == 1000 })
  }

  @Test("A copy of a graph, built anew, is the graph")
  func copy() throws {
    let graph = RandomGraph(seed: 13, nodes: 40, edges: 200)
    try graph.compare(with: try GraphBuilder(copying: try graph.builder().build()).build())
  }
}
