import EntenteModel
import EntenteStore
import Testing

@Suite("Many nodes and edges are tested at once")
struct BatchTests {
  @Test("A test that takes other days passes what a new one for these days passes")
  func otherDays() throws {
    let store = try RandomGraph(seed: 21, nodes: 40, edges: 900).builder().build()
    let nodes = (0..<store.nodeCount).map { NodeID(UInt32($0)) }
    let key = try #require(store.key(named: "since"))
    let wide = DayFilter(key: key, days: Int32.min...Int32.max, passesAbsent: false)
    var test = store.edgeTest(types: nil, where: [wide])
    for days in [Int32(0)...9_000, 15_000...16_500, 18_000...Int32.max] {
      let filter = DayFilter(key: key, days: days, passesAbsent: false)
      let isTaken = test.take([filter])
      #expect(isTaken)
      var (taken, made) = (Adjacency(), Adjacency())
      try store.neighbours(of: nodes, .outgoing, where: test, into: &taken)
      try store.neighbours(of: nodes, .outgoing, where: store.edgeTest(types: nil, where: [filter]), into: &made)
      #expect(taken.edges == made.edges && taken.nodes == made.nodes && taken.origins == made.origins)
    }
    // Conditions of another kind need another test.
    let copy = test
    for filters in [[], [wide, wide], [DayFilter(key: key, days: wide.days, passesAbsent: true)]] {
      let isTaken = test.take(filters)
      #expect(!isTaken)
    }
    var (before, after) = (Adjacency(), Adjacency())
    try store.neighbours(of: nodes, .incoming, where: copy, into: &before)
    try store.neighbours(of: nodes, .incoming, where: test, into: &after)
    #expect(before.edges == after.edges)
  }

  @Test("Where nobody wants the nodes' order, nor the far ends, the same edges come", arguments: [Direction.outgoing, .incoming])
  func anyOrder(_ direction: Direction) throws {
    let store = try RandomGraph(seed: 23, nodes: 40, edges: 900).builder().build()
    let nodes = (0..<store.nodeCount).map { NodeID(UInt32($0)) }
    let filter = DayFilter(key: try #require(store.key(named: "since")), days: 12_000...17_000, passesAbsent: true)
    for test in [store.edgeTest(types: nil, where: [filter]), EdgeTest(types: nil)] {
      var (ordered, plain) = (Adjacency(), Adjacency())
      (plain.wantsOrder, plain.wantsNodes) = (false, false)
      try store.neighbours(of: nodes, direction, where: test, into: &ordered)
      try store.neighbours(of: nodes, direction, where: test, into: &plain)
      #expect(plain.nodes.isEmpty && plain.count > 100)
      let pairs = [ordered, plain].map { found in found.edges.indices.map { [found.origins[$0], found.edges[$0].rawValue] } }
      #expect(Set(pairs[0]) == Set(pairs[1]) && pairs[0].count == pairs[1].count)
    }
  }

  @Test("Rows of nodes that bear a label are those of which each bears it")
  func labels() throws {
    let store = try RandomGraph(seed: 22, nodes: 120, edges: 10).builder().build()
    // Up and down through all groups of nodes, with one that is not there and one that is none.
    var ids = (0..<UInt32(store.nodeCount)).map { $0 &* 37 % UInt32(store.nodeCount) } + [UInt32.max, UInt32(store.nodeCount)]
    ids += ids.reversed()
    for name in ["Actor", "Agency", "Programme"] {
      let label = try #require(store.label(named: name))
      var rows = ids.indices.filter { $0 % 5 != 3 }.map { Int32($0) }
      let wanted = rows.filter { Int(ids[Int($0)]) < store.nodeCount && store.hasLabel(NodeID(ids[Int($0)]), label) }
      store.keep(&rows, of: ids, with: label)
      #expect(rows == wanted && !rows.isEmpty)
    }
    var none: [Int32] = []
    store.keep(&none, of: ids, with: try #require(store.label(named: "Actor")))
    #expect(none.isEmpty)
  }
}
