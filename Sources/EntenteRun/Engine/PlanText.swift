import EntenteLanguage
import EntenteModel
import EntentePlan

/// A plan as people read it: an operator a line, the last first, plans within plans indented.
struct PlanText {
  private let query: BoundQuery
  private let plan: Plan
  private let graph: any GraphSource
  private let work: [UInt32: Profile.Work]?
  private var lines: [(depth: Int, text: String, id: OperatorID)] = []

  init(_ query: BoundQuery, _ plan: Plan, graph: any GraphSource, work: [UInt32: Profile.Work]? = nil) {
    (self.query, self.plan, self.graph, self.work) = (query, plan, graph, work)
    describe(plan.root, depth: 0)
    for (index, subquery) in plan.subqueries.enumerated() {
      lines.append((0, "subquery \(index + 1)", subquery.root))
      describe(subquery.root, depth: 1)
    }
  }

  /// Aligned columns: operator, expected rows, and after PROFILE rows and edges.
  var text: String {
    let names = lines.map { String(repeating: "  ", count: $0.depth) + $0.text }
    let width = names.map { $0.unicodeScalars.count }.max() ?? 0
    var result = PlanText.row("operator", width, work == nil ? ["expected"] : ["expected", "rows", "edges"])
    for (name, line) in zip(names, lines) {
      guard !line.text.utf8.starts(with: "subquery".utf8) else {
        result += name + "\n"
        continue
      }
      var cells = [String(Int(min(plan[line.id].rows.rounded(.up), 1e15)))]
      if let work {
        let done = work[line.id.rawValue] ?? Profile.Work()
        cells += [String(done.rows), String(done.edges)]
      }
      result += PlanText.row(name, width, cells)
    }
    return result
  }

  private static func row(_ name: String, _ width: Int, _ cells: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(0, width - name.unicodeScalars.count))
    return padded + cells.map { "  " + String(repeating: " ", count: max(0, 10 - $0.utf8.count)) + $0 }.joined() + "\n"
  }

  private mutating func describe(_ id: OperatorID, depth: Int) {
    let node = plan[id]
    lines.append((depth, line(node.operation), id))
    for inner in nested(node.operation) { describe(inner, depth: depth + 1) }
    if let input = node.input { describe(input, depth: depth) }
  }

  private func nested(_ operation: PlanOperation) -> [OperatorID] {
    switch operation {
    case .optional(let body, _, _), .select(let body, _): return [body]
    case .join(let right, _, _): return [right]
    case .union(let branches, _): return branches.map(\.root)
    case .product(let search): return search.elements.flatMap { [$0.body.root] + ($0.check.map { [$0] } ?? []) }
    case .expandMany(let many):
      if case .group(let group) = many.body { return [group.root] }
      return []
    default: return []
    }
  }

  private func line(_ operation: PlanOperation) -> String {
    switch operation {
    case .argument: "start"
    case .nothing: "nothing"
    case .scanNodes(let scan): self.scan(scan)
    case .scanEdges(let scan): "all edges \(arrow(scan.from, scan.edge, scan.types, scan.bothWays ? .both : .right, scan.to))"
    case .expand(let step): (step.into ? "edges between " : "expand ") + arrow(step.from, step.edge, step.types, step.direction, step.to)
    case .expandEdge(let step): "ends of \(arrow(step.from, step.edge, step.types, step.direction, step.to))"
    case .expandList(let step): "along \(arrow(step.from, step.edges, step.types, step.direction, step.to))"
    case .expandMany(let many): self.many(many)
    case .shortest(let search):
      "\(wanted(search.wanted)) "
        + arrow(search.from, search.edges, search.step.types, search.step.direction, search.to, times(search.min, search.max))
    case .product(let search): "\(wanted(search.wanted)) of \(search.elements.count) parts (\(name(search.from))) to (\(name(search.to)))"
    default: rows(operation)
    }
  }

  private func rows(_ operation: PlanOperation) -> String {
    switch operation {
    case .filter(let predicates): "filter \(predicates.map(condition).joined(separator: " and "))"
    case .assign(let items): "compute \(items.map { text($0.expression) }.joined(separator: ", "))"
    case .path(let path): "path \(name(path.slot))"
    case .aggregate(let keys, let aggregates):
      "group" + (keys.isEmpty ? "" : " by \(keys.map { text($0.expression) }.joined(separator: ", "))")
        + ": \(aggregates.map { text($0.call) }.joined(separator: ", "))"
    case .recall(let slots): "recall \(slots.map(name).joined(separator: ", "))"
    case .distinct(let slots): "distinct \(slots.map(name).joined(separator: ", "))"
    case .sort(let keys, _, let limit):
      (limit == nil ? "sort by " : "first by ") + keys.map { name($0.slot) + ($0.descending ? " descending" : "") }.joined(separator: ", ")
    case .skip(let amount): "skip \(text(amount))"
    case .limit(let amount): "limit \(text(amount))"
    case .unwind(let list, let slot): "unwind \(text(list)) as \(name(slot))"
    case .optional: "optional"
    case .select: "select paths"
    case .join(_, let keys, _):
      keys.isEmpty ? "each with each" : "join on \(keys.map { "\(text($0.left)) = \(text($0.right))" }.joined(separator: ", "))"
    case .union: "union"
    default: ""
    }
  }

  private func scan(_ scan: NodeScan) -> String {
    switch scan.source {
    case .all: "all nodes \(name(scan.slot))"
    case .label(let label): "nodes (\(name(scan.slot)):\(graph.labelNames[Int(label.rawValue)]))"
    case .property(let key, let value): "look up (\(name(scan.slot)) {\(graph.keyNames[Int(key.rawValue)]): \(text(value))})"
    case .anyProperty(let key, let list): "look up (\(name(scan.slot))) where \(graph.keyNames[Int(key.rawValue)]) IN \(text(list))"
    case .expression(let value): "find \(name(scan.slot)) = \(text(value))"
    }
  }

  private func many(_ many: ManyExpand) -> String {
    let times = times(many.min, many.max)
    switch many.body {
    case .edge(let step): return "walk " + arrow(many.from, many.edges, step.types, step.direction, many.to, times)
    case .group: return "repeat (\(name(many.from))) to (\(name(many.to))) \(times)"
    }
  }

  private func wanted(_ wanted: ShortestExpand.Wanted) -> String {
    switch wanted {
    case .first(1): "shortest path"
    case .first(let count): "shortest \(count) paths"
    case .lengths(1): "shortest paths"
    case .lengths(let count): "paths of the \(count) shortest lengths"
    }
  }

  private func times(_ min: Int, _ max: Int?) -> String { "{\(min),\(max.map(String.init) ?? "")}" }

  private func arrow(_ from: Slot, _ edge: Slot, _ types: [TypeID]?, _ direction: PatternDirection, _ to: Slot, _ times: String = "")
    -> String
  {
    let list = types.map { $0.isEmpty ? ":?" : ":" + $0.map { graph.typeNames[Int($0.rawValue)] }.joined(separator: "|") } ?? ""
    let middle = "[\(name(edge))\(list)]"
    switch direction {
    case .right: return "(\(name(from)))-\(middle)->\(times)(\(name(to)))"
    case .left: return "(\(name(from)))<-\(middle)-\(times)(\(name(to)))"
    case .both: return "(\(name(from)))-\(middle)-\(times)(\(name(to)))"
    }
  }

  private func condition(_ predicate: PlanPredicate) -> String {
    switch predicate {
    case .expression(let id): text(id)
    case .labels(let slot, let labels): "\(name(slot)):\(query.tree.text(query.tree[labels].range))"
    case .property(let slot, let key, let value): "\(name(slot)).\(key) = \(text(value))"
    case .properties(let slot, let map): "\(name(slot)) has \(text(map))"
    case .differ(let a, let b): "\(name(a)) <> \(name(b))"
    case .same(let a, let b): "\(name(a)) = \(name(b))"
    case .notNull(let slot): "\(name(slot)) is there"
    case .mode(let slot, let mode): "\(name(slot)) is \(mode)"
    case .time(let slot, .asOf(let date)): "\(name(slot)) as of \(text(date))"
    case .time(let slot, .between(let first, let last)): "\(name(slot)) between \(text(first)) and \(text(last))"
    }
  }

  private func text(_ id: ExpressionID) -> String { query.tree.text(query.tree[id].range) }

  private func name(_ slot: Slot) -> String {
    guard Int(slot.rawValue) < query.slotNames.count, let name = query.slotNames[Int(slot.rawValue)] else { return "" }
    return name
  }
}
