import EntenteLanguage
import EntenteModel
import EntentePlan

/// Applies a writing clause to all rows.
struct ScriptWriter {
  private let rows: ScriptRows
  private let graph: MutableGraph
  private let context: Execution

  init(_ query: BoundQuery, rows: ScriptRows, graph: MutableGraph, meter: Meter) {
    (self.rows, self.graph) = (rows, graph)
    let plan = (try? Planner.plan([], of: query, bound: rows.bound, on: graph)) ?? Plan()
    context = Execution(query, plan: plan, graph: graph, meter: meter)
  }

  /// Slots that a clause gives values to.
  static func bound(by write: BoundWrite) -> Set<Slot> {
    guard case .create(let pattern) = write else { return [] }
    var result = Set(pattern.nodes.map(\.slot) + pattern.paths.compactMap(\.slot))
    for case .edge(let edge) in pattern.steps.map(\.kind) { result.insert(edge.slot) }
    return result
  }

  func apply(_ write: BoundWrite) throws(RunError) {
    switch write {
    case .create(let pattern): try create(pattern)
    case .delete(let expressions, let detach): try delete(expressions, detach: detach)
    case .set(let changes):
      for change in changes { try apply(change) }
    }
  }

  // MARK: CREATE

  private func create(_ pattern: BoundPattern) throws(RunError) {
    let nodes = pattern.nodes.filter { !rows.bound.contains($0.slot) }
    for node in nodes { rows.batch[node.slot].become(.nodes) }
    var edges: [BoundEdge] = []
    for case .edge(let edge) in pattern.steps.map(\.kind) {
      rows.batch[edge.slot].become(.edges)
      edges.append(edge)
    }
    for path in pattern.paths { if let slot = path.slot { rows.batch[slot].become(.values) } }
    for row in 0..<rows.batch.count {
      for node in nodes { try create(node, row) }
      for step in pattern.steps { try create(step, in: pattern, row) }
      for path in pattern.paths { try bind(path, of: pattern, row) }
    }
  }

  private func create(_ node: BoundNode, _ row: Int) throws(RunError) {
    let id = try graph.addNode()
    let index = Int(id.rawValue)
    for labels in node.labels {
      for name in names(labels) { try graph.addLabel(name, to: index) }
    }
    for properties in node.properties {
      for entry in try map(properties, row) { try graph.set(entry.key, of: id, to: try stored(entry.value)) }
    }
    rows.batch[node.slot].ids.append(id.rawValue)
  }

  private func create(_ step: BoundStep, in pattern: BoundPattern, _ row: Int) throws(RunError) {
    guard case .edge(let edge) = step.kind, let type = edge.types.flatMap({ names($0).first }) else { return }
    let ends = [step.from, step.to].map { rows.batch[pattern.nodes[$0].slot].node(at: row) }
    guard let from = ends[0], let to = ends[1] else {
      throw .typeError("a relationship cannot be made with an end that is null")
    }
    let flipped = edge.direction == .left
    let id = try graph.addEdge(from: flipped ? to : from, to: flipped ? from : to, type: type)
    for properties in edge.properties {
      for entry in try map(properties, row) { try graph.set(entry.key, of: id, to: try stored(entry.value)) }
    }
    rows.batch[edge.slot].ids.append(id.rawValue)
  }

  private func bind(_ path: BoundPath, of pattern: BoundPattern, _ row: Int) throws(RunError) {
    guard let slot = path.slot else { return }
    var nodes = [pattern.nodes[path.start].slot]
    var edges: [EdgeID] = []
    for step in path.steps.map({ pattern.steps[$0] }) {
      nodes.append(pattern.nodes[step.to].slot)
      if case .edge(let edge) = step.kind, let id = rows.batch[edge.slot].edge(at: row) { edges.append(id) }
    }
    let ids = nodes.compactMap { rows.batch[$0].node(at: row) }
    rows.batch[slot].values.append(ids.count == edges.count + 1 ? .path(PathValue(nodes: ids, relationships: edges)) : .null)
  }

  private func names(_ labels: LabelExpressionID) -> [String] {
    switch context.query.tree[labels].kind {
    case .name(let name): [name]
    case .and(let parts), .or(let parts): parts.flatMap(names)
    case .any, .not: []
    }
  }

  // MARK: DELETE

  /// Relationships go before nodes, so that a clause may name both in any order.
  private func delete(_ expressions: [ExpressionID], detach: Bool) throws(RunError) {
    var nodes: [NodeID] = []
    var edges: [EdgeID] = []
    for expression in expressions.map(context.compile) {
      for row in 0..<rows.batch.count {
        switch try context.evaluate(expression, rows.batch, row) {
        case .null: continue
        case .node(let node): nodes.append(node)
        case .relationship(let edge): edges.append(edge)
        case .path(let path):
          nodes += path.nodes
          edges += path.relationships
        case let other: throw .typeError("DELETE takes nodes, relationships and paths, not \(other.article)")
        }
      }
    }
    for edge in edges { graph.delete(edge) }
    for node in nodes { try graph.delete(node, detach: detach) }
  }

  // MARK: SET, REMOVE

  private func apply(_ change: BoundChange) throws(RunError) {
    switch change {
    case .property(let target, let key, let value):
      let (target, value) = (context.compile(target), value.map(context.compile))
      for row in 0..<rows.batch.count {
        let new = try value.map { expression throws(RunError) in try context.evaluate(expression, rows.batch, row) } ?? .null
        try set(key, of: try context.evaluate(target, rows.batch, row), to: new)
      }
    case .properties(let target, let map, let keepsOthers):
      let target = context.compile(target)
      for row in 0..<rows.batch.count {
        let (element, entries) = (try context.evaluate(target, rows.batch, row), try self.map(map, row))
        if !keepsOthers { graph.removeProperties(of: element) }
        for entry in entries { try set(entry.key, of: element, to: entry.value) }
      }
    case .labels(let target, let labels, let remove):
      let target = context.compile(target)
      for row in 0..<rows.batch.count {
        guard case .node(let node) = try context.evaluate(target, rows.batch, row) else { continue }
        for label in labels {
          if remove { graph.removeLabel(label, from: Int(node.rawValue)) } else { try graph.addLabel(label, to: Int(node.rawValue)) }
        }
      }
    }
  }

  private func set(_ key: String, of element: Value, to value: Value) throws(RunError) {
    switch element {
    case .null: return
    case .node(let node): try graph.set(key, of: node, to: try stored(value))
    case .relationship(let edge): try graph.set(key, of: edge, to: try stored(value))
    default: throw .typeError("a property can be set of nodes and relationships, not of \(element.article)")
    }
  }

  // MARK: Values

  private func map(_ id: ExpressionID, _ row: Int) throws(RunError) -> MapValue {
    switch try context.evaluate(context.compile(id), rows.batch, row) {
    case .map(let map): return map
    case .null: return MapValue()
    case .node(let node): return try graph.properties(of: node)
    case .relationship(let edge): return try graph.properties(of: edge)
    case let other: throw .typeError("properties are given by a map, not by \(other.article)")
    }
  }

  /// The value as a property holds it; `nil` for null, which is not stored.
  private func stored(_ value: Value) throws(RunError) -> PropertyValue? {
    if value.isNull { return nil }
    guard let property = value.asProperty else {
      throw .typeError("a property cannot hold \(value.article)", .invalidPropertyType)
    }
    return property
  }
}
