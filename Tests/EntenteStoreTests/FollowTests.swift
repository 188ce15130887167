import EntenteBytes
import EntenteModel
import EntenteStore
import Testing

@Suite("Lists are followed to nodes that were not reached before")
struct FollowTests {
  private static let origin = EntenteModel.NodeID(0)

  /// A graph in memory, all of it verified, and the lists at its nodes.
  private struct Sample {
    let store: GraphStore
    let lists: [EdgeList]
    /// What reading the lists gives.
    let edges: Adjacency

    init(seed: UInt64, direction: Direction? = nil, edges edgeCount: Int = 700) throws {
      store = try RandomGraph(seed: seed, nodes: 60, edges: edgeCount).builder().build()
      let nodes = (0..<store.nodeCount).map { NodeID(UInt32($0)) }
      var (lists, edges, work) = ([EdgeList](), Adjacency(), ListWork())
      try store.lists(of: nodes[...], first: 0, direction, types: nil, into: &lists, &work)
      try store.neighbours(in: lists[...], where: nil, into: &edges)
      _ = try store.verify()
      (self.lists, self.edges) = (lists, edges)
    }

    /// A side that has reached one node, which is all that origin 0 stands for.
    func side(at node: NodeID) -> ReachedNumbers {
      var side = ReachedNumbers()
      side.removeAll(of: store.nodeCount)
      side.add(Reached(number: node.rawValue, parent: 0, edge: 0))
      return side
    }
  }

  @Test("Each node is taken once, along the first edge that leads there", arguments: [nil, Direction.outgoing, .incoming])
  func firsts(_ direction: Direction?) throws {
    let sample = try Sample(seed: 31, direction: direction)
    var reached = sample.side(at: Self.origin)
    var other = ReachedNumbers()
    other.removeAll(of: sample.store.nodeCount)
    let following = sample.store.follow(sample.lists[...], level: 0, into: &reached, toward: other)
    #expect(following.next == sample.lists.count && following.edges == sample.edges.count && following.meeting == nil)
    var (known, wanted): (Set<NodeID>, [[UInt32]]) = ([Self.origin], [])
    for place in sample.edges.edges.indices where known.insert(sample.edges.nodes[place]).inserted {
      wanted.append([sample.edges.nodes[place].rawValue, sample.edges.origins[place], sample.edges.edges[place].rawValue])
    }
    #expect(reached.count == known.count && reached.count > 30)
    #expect((1..<reached.count).map { [reached[$0].number, reached[$0].parent, reached[$0].edge] } == wanted)
    #expect(known.allSatisfy { reached.contains($0.rawValue) })
    // Beginning anew, nothing is left of it.
    reached.removeAll(of: sample.store.nodeCount)
    #expect(reached.count == 0 && !known.contains { reached.contains($0.rawValue) })
  }

  @Test("It ends at the first edge that leads to what the other side has reached", arguments: 0..<60)
  func meetings(_ number: Int) throws {
    let sample = try Sample(seed: 32)
    let far = NodeID(UInt32(number))
    var reached = sample.side(at: far == Self.origin ? NodeID(1) : Self.origin)
    let following = sample.store.follow(sample.lists[...], level: 0, into: &reached, toward: sample.side(at: far))
    let first = sample.edges.nodes.firstIndex(of: far)
    #expect(following.meeting?.edge == first.map { sample.edges.edges[$0].rawValue })
    #expect(following.meeting?.parent == first.map { sample.edges.origins[$0] })
    #expect(following.edges == first ?? sample.edges.count)
    #expect(!reached.contains(far.rawValue))
  }

  @Test("Origins count from the level on")
  func levels() throws {
    let sample = try Sample(seed: 33)
    var reached = sample.side(at: Self.origin)
    let none = {
      var side = ReachedNumbers(); side.removeAll(of: sample.store.nodeCount); return side
    }()
    _ = sample.store.follow(sample.lists[10...], level: 5, into: &reached, toward: none)
    #expect(reached.count > 1 && reached[1].parent == 5 + sample.lists[10].origin)
  }

  @Test("Where bytes are not verified, or a node is not there, it stops for others to go on")
  func stops() throws {
    let sample = try Sample(seed: 34, edges: 20_000)
    let none = {
      var side = ReachedNumbers()
      side.removeAll(of: sample.store.nodeCount)
      return side
    }()
    var (all, reached) = (sample.side(at: Self.origin), sample.side(at: Self.origin))
    _ = sample.store.follow(sample.lists[...], level: 0, into: &all, toward: none)
    // Opening a graph verifies the bytes around its catalog, and no more.
    let fresh = try RandomGraph(seed: 34, nodes: 60, edges: 20_000).builder().build()
    let following = fresh.follow(sample.lists[...], level: 0, into: &reached, toward: none)
    #expect(following.next < sample.lists.count && following.meeting == nil)
    #expect((0..<reached.count).allSatisfy { all[$0].edge == reached[$0].edge })
    var small = ReachedNumbers()
    small.removeAll(of: 20)
    small.add(Reached(number: 0, parent: 0, edge: 0))
    let stopped = sample.store.follow(sample.lists[...], level: 0, into: &small, toward: none)
    #expect(stopped.next < sample.lists.count && stopped.meeting == nil)
    #expect((0..<small.count).allSatisfy { small[$0].number < 20 })
  }
}
