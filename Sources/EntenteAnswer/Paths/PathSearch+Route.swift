import EntenteModel
import EntenteStore

/// What one end of a search has reached.
private struct Front {
  struct Reached {
    /// What the way here costs, without passing the node itself.
    var cost: Double
    var length: Int
    var previous: NodeID?
    var isSettled: Bool
  }

  var nodes: [NodeID: Reached] = [:]
  var queue = Heap()

  init(_ start: NodeID) {
    nodes[start] = Reached(cost: 0, length: 0, previous: nil, isSettled: false)
    queue.push(Heap.Item(cost: 0, length: 0, node: start, previous: -1))
  }

  /// The cheapest node that is not settled; `nil` where there is none.
  mutating func top() -> Heap.Item? {
    while let item = queue.first {
      if nodes[item.node]?.isSettled == false { return item }
      _ = queue.pop()
    }
    return nil
  }

  /// A way to a node, kept where it is the best so far: the cheaper, then the shorter, then the one by the smaller id.
  mutating func reach(_ node: NodeID, _ cost: Double, _ length: Int, by previous: NodeID) {
    if let known = nodes[node] {
      guard !known.isSettled else { return }
      guard (cost, length, previous) < (known.cost, known.length, known.previous ?? previous) else { return }
    }
    nodes[node] = Reached(cost: cost, length: length, previous: previous, isSettled: false)
    queue.push(Heap.Item(cost: cost, length: length, node: node, previous: 0))
  }

  /// The nodes from the start to `node`.
  func way(to node: NodeID) -> [NodeID] {
    var nodes: [NodeID] = []
    var at: NodeID? = node
    while let here = at {
      nodes.append(here)
      at = self.nodes[here]?.previous
    }
    return nodes.reversed()
  }
}

extension PathSearch {
  /// What a search must keep to.
  struct Bounds {
    var start: NodeID
    var end: NodeID
    /// Nodes that are not gone through.
    var without: Set<NodeID>
    /// Nodes that are not gone to from the start.
    var steps: Set<NodeID>
    /// The most steps.
    var limit: Int

    func bars(_ node: NodeID, _ next: NodeID) -> Bool {
      without.contains(next) || (node == start && steps.contains(next)) || (next == start && steps.contains(node))
    }
  }

  /// Sums of costs in another order may differ in their last digits.
  private static let rounding = 1e-9

  /// The cheapest route within bounds: Dijkstra's algorithm from both ends (Pohl 1971), whose fronts meet where each has gone half the cost. Ties go to the
  /// shorter route, then the smaller ids.
  mutating func shortest(_ bounds: Bounds) throws(StoreError) -> Route? {
    var fronts = [Front(bounds.start), Front(bounds.end)]
    var best: Route?
    while let forward = fronts[0].top(), let backward = fronts[1].top(), visits < options.maximumVisits {
      if let best, forward.cost + backward.cost > best.cost + PathSearch.rounding { break }
      let side = (forward.cost, forward.node) <= (backward.cost, backward.node) ? 0 : 1
      let item = side == 0 ? forward : backward
      fronts[side].nodes[item.node]?.isSettled = true
      guard item.length < bounds.limit else { continue }
      let passed = item.cost + (item.length == 0 ? 0 : try passing(item.node))
      for link in try neighbours(of: item.node) where !bounds.bars(item.node, link.node) {
        fronts[side].reach(link.node, passed + link.cost, item.length + 1, by: item.node)
        guard let met = fronts[1 - side].nodes[link.node], item.length + 1 + met.length <= bounds.limit else { continue }
        let cost = passed + link.cost + met.cost + (met.length == 0 ? 0 : try passing(link.node))
        if let best, cost > best.cost + PathSearch.rounding { continue }
        let ways = [fronts[side].way(to: item.node), fronts[1 - side].way(to: link.node)]
        let nodes = side == 0 ? ways[0] + ways[1].reversed() : ways[1] + ways[0].reversed()
        guard Set(nodes).count == nodes.count else { continue }
        let route = Route(nodes: nodes, cost: cost)
        if best.map(route.precedes) ?? true { best = route }
      }
    }
    return best
  }
}

extension PathSearch.Route {
  /// Whether it is cheaper; of two that cost the same, the shorter; then the one of smaller ids.
  fileprivate func precedes(_ other: PathSearch.Route) -> Bool {
    if abs(cost - other.cost) > 1e-9 { return cost < other.cost }
    if nodes.count != other.nodes.count { return nodes.count < other.nodes.count }
    return nodes.lexicographicallyPrecedes(other.nodes)
  }
}
