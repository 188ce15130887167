package import EntenteModel
package import EntenteStore

/// The best paths between two entities, without loops: Yen's algorithm (Management Science 17, 1971) over Dijkstra's from both ends, on costs of ``PathRanking``.
///
/// Edges are walked from both ends. A path never passes a document that was read by what it merely mentions.
package struct PathSearch {
  private let records: GraphRecords
  let options: PathOptions
  private(set) var visits = 0
  private var passed: [NodeID: Double] = [:]
  private var links: [NodeID: [Link]] = [:]
  private let latest: Int32

  /// All statements between a node and one neighbour, as one step at its best statement's cost.
  struct Link {
    var node: NodeID
    var edges: [EdgeID]
    var cost: Double
  }

  package init(_ records: GraphRecords, options: PathOptions = PathOptions()) throws(StoreError) {
    self.records = records
    self.options = options
    latest = try records.documents().compactMap { $0.date?.lastDay }.max() ?? 0
  }

  /// The best paths from `start` to `end`, best first. O(paths × length × (edges + nodes log nodes)) of what is within reach.
  package mutating func best(from start: NodeID, to end: NodeID) throws(StoreError) -> PathAnswer {
    guard start != end else { return PathAnswer(paths: [], isComplete: true, visits: 0) }
    var found: [Route] = []
    var kept: [Route] = []
    var candidates: [Route] = []
    var known: Set<[NodeID]> = []
    if let first = try shortest(Bounds(start: start, end: end, without: [], steps: [], limit: options.maximumLength)) {
      candidates.append(first)
      known.insert(first.nodes)
    }
    while found.count < options.count * PathSearch.lookahead, let next = candidates.popBest() {
      guard isWorth(next, kept) else { break }
      found.append(next)
      if !kept.contains(where: next.isDetour(of:)) { kept.append(next) }
      guard kept.count < options.count else { break }
      for route in try deviations(of: next, to: end, found) where known.insert(route.nodes).inserted { candidates.append(route) }
    }
    var paths: [FoundPath] = []
    for route in kept { paths.append(try describe(route)) }
    return PathAnswer(paths: paths, isComplete: visits < options.maximumVisits, visits: visits, asOf: options.asOf)
  }

  /// How many routes are looked at for each that is wanted, since some are detours.
  private static let lookahead = 6

  /// Whether a route does not cost too much beside the best one.
  private func isWorth(_ route: Route, _ kept: [Route]) -> Bool {
    guard let tolerance = options.tolerance, let best = kept.first else { return true }
    return route.cost <= best.cost * tolerance
  }

  struct Route {
    var nodes: [NodeID]
    var cost: Double

    /// Whether this goes over all the nodes of another route, and more: it explains nothing that the other does not.
    func isDetour(of other: Route) -> Bool { Set(other.nodes).isSubset(of: nodes) }
  }

  /// The best routes that leave `route` at each of its nodes in a way that no route found so far does.
  private mutating func deviations(of route: Route, to end: NodeID, _ found: [Route]) throws(StoreError) -> [Route] {
    var results: [Route] = []
    for place in 0..<(route.nodes.count - 1) {
      let root = Array(route.nodes[...place])
      let taken = Set(found.filter { $0.nodes.count > place + 1 && Array($0.nodes[...place]) == root }.map { $0.nodes[place + 1] })
      let left = options.maximumLength - place
      let bounds = Bounds(start: route.nodes[place], end: end, without: Set(root.dropLast()), steps: taken, limit: left)
      guard let spur = try shortest(bounds) else { continue }
      let nodes = Array(root.dropLast()) + spur.nodes
      results.append(Route(nodes: nodes, cost: try cost(of: nodes)))
    }
    return results
  }

  private mutating func cost(of nodes: [NodeID]) throws(StoreError) -> Double {
    var cost = 0.0
    for (place, node) in nodes.enumerated() where place + 1 < nodes.count {
      if place > 0 { cost += try passing(node) }
      cost += try neighbours(of: node).first { $0.node == nodes[place + 1] }?.cost ?? 0
    }
    return cost
  }
}

// MARK: The graph as the search walks it

extension PathSearch {
  mutating func passing(_ node: NodeID) throws(StoreError) -> Double {
    if let known = passed[node] { return known }
    let degree = try records.store.degree(of: node, .outgoing, type: nil) + records.store.degree(of: node, .incoming, type: nil)
    let cost = PathRanking.cost(ofPassing: records.store.labels(of: node).first.map { records.store.name(of: $0) }, degree: degree)
    passed[node] = cost
    return cost
  }

  /// One link for each neighbour, by node.
  mutating func neighbours(of node: NodeID) throws(StoreError) -> [Link] {
    if let known = links[node] { return known }
    var byNode: [NodeID: [(cost: Double, edge: EdgeID)]] = [:]
    for direction in Direction.allCases {
      var adjacency = Adjacency()
      try records.store.neighbours(of: node, direction, type: nil, into: &adjacency)
      for place in 0..<adjacency.count {
        let type = RelationType(records.store.name(of: adjacency.types[place]))
        guard options.types?.contains(type) ?? (type != .mentions), !options.avoid.contains(adjacency.nodes[place]) else { continue }
        visits += 1
        let edge = try records.outline(adjacency.edges[place], type, from: node, to: adjacency.nodes[place])
        guard allowed(edge) else { continue }
        byNode[adjacency.nodes[place], default: []].append((PathRanking.cost(of: edge, latest: latest), adjacency.edges[place]))
      }
    }
    let list = byNode.map { node, edges in
      let sorted = edges.sorted { ($0.cost, $0.edge) < ($1.cost, $1.edge) }
      return Link(node: node, edges: sorted.map(\.edge), cost: sorted[0].cost)
    }
    links[node] = list.sorted { $0.node < $1.node }
    return links[node] ?? []
  }

  private func allowed(_ edge: EdgeRecord) -> Bool {
    guard let date = options.asOf else { return true }
    return ValidTime(since: edge.since, until: edge.until, on: edge.on, stated: edge.stated).holds(on: date) != false
  }

  private mutating func describe(_ route: Route) throws(StoreError) -> FoundPath {
    var nodes: [NodeRecord] = []
    var steps: [[EdgeRecord]] = []
    for (place, node) in route.nodes.enumerated() {
      nodes.append(try records.node(node))
      guard place + 1 < route.nodes.count else { break }
      var edges: [EdgeRecord] = []
      for edge in try neighbours(of: node).first(where: { $0.node == route.nodes[place + 1] })?.edges ?? [] {
        edges.append(try records.edge(edge))
      }
      steps.append(edges)
    }
    return FoundPath(nodes: nodes, steps: steps, cost: route.cost)
  }
}

extension [PathSearch.Route] {
  /// Takes out the cheapest route; the shorter, then the one of smaller ids, where two cost the same.
  fileprivate mutating func popBest() -> PathSearch.Route? {
    guard
      let place = indices.min(by: { a, b in
        (self[a].cost, self[a].nodes.count) != (self[b].cost, self[b].nodes.count)
          ? (self[a].cost, self[a].nodes.count) < (self[b].cost, self[b].nodes.count)
          : self[a].nodes.lexicographicallyPrecedes(self[b].nodes)
      })
    else { return nil }
    return remove(at: place)
  }
}
