import EntenteBytes
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Files of every format version")
struct FormatVersionTests {
  /// What the fixtures hold: two nodes, two edges, every kind of column and text that the first version had.
  private static func builder() throws -> GraphBuilder {
    var builder = GraphBuilder()
    let network = builder.addNode(
      labels: ["Network"],
      properties: ["id": .string("harbour-watch"), "name": .string("Harbour Watch"), "aliases": .list([.string("HW")])])
    let actor = builder.addNode(
      labels: ["Actor", "Agency"],
      properties: ["id": .string("coast-office"), "name": .string("Coast Office"), "staff": .integer(120), "share": .float(0.25)])
    let since = try #require(PartialDate("2026-41"))
    try builder.addEdge(
      from: actor, to: network, type: "MEMBER_OF",
      properties: [
        "id": .string("00c0ffee00c0ffee"), "since": .edtf(since), "paragraph": .string("21"), "spans": .list([.integer(3), .integer(40)]),
        "quote": .string("the Coast Office joins Harbour Watch in the second half of 2026"),
      ])
    try builder.addEdge(from: network, to: network, type: "CITES", properties: ["on": .date(days: 20_000), "open": .boolean(true)])
    builder.attachments["words.txt"] = Array("harbour".utf8)
    return builder
  }

  private static func folder(_ version: Int) -> String { PackageFolder.path + "/Tests/EntenteStoreTests/Fixtures/version-\(version)" }

  @Test("A graph that an earlier version wrote is read as it was meant", arguments: [1, 2])
  func reading(_ version: Int) throws {
    let store = try GraphStore.open(Self.folder(version))
    _ = try store.verify()
    let agency = try #require(try store.nodes(named: "coast office").first)
    #expect(store.labels(of: agency).map { store.name(of: $0) } == ["Actor", "Agency"])
    #expect(try store.value(of: agency, try #require(store.key(named: "staff"))) == .integer(120))
    var edges = Adjacency()
    try store.neighbours(of: agency, .outgoing, type: nil, into: &edges)
    let edge = try #require(edges.edges.first)
    #expect(store.name(of: store.type(of: edge)) == "MEMBER_OF")
    #expect(try store.value(of: edge, try #require(store.key(named: "since"))) == PartialDate("2026-41").map { .edtf($0) })
    #expect(try store.value(of: edge, try #require(store.key(named: "id"))) == .string("00c0ffee00c0ffee"))
    let quote = "the Coast Office joins Harbour Watch in the second half of 2026"
    #expect(try store.value(of: edge, try #require(store.key(named: "quote"))) == .string(quote))
    #expect(try store.attachment(named: "words.txt") == Array("harbour".utf8))
  }

  @Test("The present version writes the very bytes of its fixture")
  func writing() throws {
    let folder = try ScratchFolder()
    try Self.builder().write(to: folder.path("graph"))
    let written = try Files.read(folder.path("graph/graph.entente"))
    let fixture = Self.folder(2) + "/graph.entente"
    if Environment["ENTENTE_UPDATE_FIXTURES"] == "1" { try Self.builder().write(to: Self.folder(2)) }
    #expect(try Files.read(fixture) == written, "a change of the bytes is a new format version")
  }

  /// Changes to the fixture: the office has more staff, a harbour is new, one edge comes and one goes.
  private static func changes(to base: GraphStore) throws -> [UInt8] {
    var delta = try DeltaBuilder(changing: base)
    let agency = try #require(try delta.node("coast-office"))
    let network = try #require(try delta.node("harbour-watch"))
    var cites = EdgeBatch()
    var position = 0
    try base.edges(of: base.type(named: "CITES"), from: &position, limit: 1, into: &cites)
    try delta.remove(cites.edges[0])
    let office = delta.put(
      labels: ["Actor", "Agency"], properties: ["id": .string("coast-office"), "name": .string("Coast Office"), "staff": .integer(130)],
      replacing: agency)
    let harbour = delta.put(labels: ["Place"], properties: ["id": .string("slate"), "name": .string("Slate Harbour")], replacing: nil)
    try delta.add(from: office, to: harbour, type: "LOCATED_IN", properties: ["on": .date(days: 20_001)])
    let watch = delta.end(network)
    try delta.add(from: watch, to: harbour, type: "MEMBER_OF", properties: ["paragraph": .string("22")])
    return try delta.encoded()
  }

  @Test("Changes that an earlier version wrote are read as they were meant, and the present version writes their very bytes")
  func changes() throws {
    let folder = PackageFolder.path + "/Tests/EntenteStoreTests/Fixtures/changes-1"
    if Environment["ENTENTE_UPDATE_FIXTURES"] == "1" {
      try Self.builder().write(to: folder)
      try Files.write(try Self.changes(to: try GraphStore.open(folder)), to: folder + "/delta.entente")
    }
    let store = try GraphStore.open(folder)
    _ = try store.verify()
    #expect(store.liveNodeCount == 3 && store.liveEdgeCount == 3 && store.edgeCount == 4)
    let agency = try #require(try store.nodes(named: "coast office").first)
    #expect(try store.value(of: agency, try #require(store.key(named: "staff"))) == .integer(130))
    var edges = Adjacency()
    try store.neighbours(of: try #require(try store.nodes(named: "slate harbour").first), .incoming, type: nil, into: &edges)
    #expect(Set(edges.types.map { store.name(of: $0) }) == ["LOCATED_IN", "MEMBER_OF"])
    #expect(try Files.read(folder + "/delta.entente") == Self.changes(to: store.base), "a change of the bytes is a new format version")
  }
}
