import EntenteModel
import EntentePlan

/// GQL's selectors on paths of several parts and of repeated patterns: for each row with both ends, the first few walks between them in
/// order of length.
final class ProductOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: ProductSearch
  private let steps: [ProductSteps]
  private let walks: ProductWalks
  private let carrier: Carrier
  private let wanted: Set<Slot>
  private let output: Batch
  private var source: Batch?
  private var row = 0
  private var found: [ProductWalks.Found] = []
  private var offset = 0
  private var outputBytes = 0
  private var isFirst = true

  init(_ context: Execution, input: any Operator, plan: ProductSearch, live: [Slot], profile: Profile?) {
    (self.input, self.context, self.plan) = (input, context, plan)
    steps = plan.elements.map { ProductSteps(context, $0, profile: profile) }
    walks = ProductWalks(context, plan, steps)
    carrier = Carrier(live: live, except: plan.outputs)
    wanted = Set(live)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
    isFirst = true
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        row = 0
        if let source { try load(source) }
      }
      guard let source else { return nil }
      begin(source)
      while row < source.count, output.count < Batch.size, outputBytes < Batch.maximumBytes {
        if offset < found.count {
          emit(found[offset], source)
          offset += 1
        } else {
          row += 1
          if row < source.count { try load(source) }
        }
      }
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func load(_ source: Batch) throws(RunError) {
    offset = 0
    found = []
    guard let from = source[plan.from].node(at: row), let to = source[plan.to].node(at: row) else { return }
    for step in steps { step.begin(row, of: source, anew: isFirst) }
    isFirst = false
    found = try walks.search(from: from, to: to)
  }

  private func begin(_ source: Batch) {
    carrier.begin(output, like: source)
    outputBytes = 0
    for element in plan.elements {
      output[element.edges].become(element.isSingleEdge ? .edges : .values)
      for variable in element.body.variables { output[variable.outside].become(.values) }
      if let node = element.node { output[node].become(.nodes) }
    }
  }

  private func emit(_ walk: ProductWalks.Found, _ source: Batch) {
    carrier.copy(row, of: source, times: 1, to: output)
    var node = source[plan.from].node(at: row)
    for (index, element) in plan.elements.enumerated() {
      let (step, places) = (steps[index], walk.places[index].map(Int.init))
      if let last = places.last { node = step.end(last) }
      if wanted.contains(element.edges) { append(places.flatMap(step.edges), of: element) }
      for variable in element.body.variables where wanted.contains(variable.outside) {
        let values = places.map { step.value(of: variable.inside, $0) }
        outputBytes += values.count * Extent.unit
        output[variable.outside].values.append(element.body.isOptional ? values.first ?? .null : .list(values))
      }
      if let slot = element.node, wanted.contains(slot) { output[slot].ids.append(node?.rawValue ?? Column.null) }
    }
    output.count += 1
  }

  private func append(_ edges: [EdgeID], of element: ProductElement) {
    if element.isSingleEdge {
      output[element.edges].ids.append(edges.first?.rawValue ?? Column.null)
    } else {
      outputBytes += edges.count * Extent.unit
      output[element.edges].values.append(Value.edges(edges, reversed: false))
    }
  }
}
