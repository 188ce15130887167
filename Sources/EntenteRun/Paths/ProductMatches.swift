import EntenteModel
import EntentePlan

/// GQL's selectors on paths of several parts and of repeated patterns: the first few walks between a row's two ends in order of length.
final class ProductMatches: RowMatches {
  private let plan: ProductSearch
  private let steps: [ProductSteps]
  private let walks: ProductWalks
  private let wanted: Set<Slot>
  private var found: [ProductWalks.Found] = []
  /// Where the walks of the row at hand begin.
  private var start: NodeID?
  private var outputBytes = 0
  private var isFirst = true

  init(_ context: Execution, plan: ProductSearch, live: [Slot], profile: Profile?) {
    self.plan = plan
    steps = plan.elements.map { ProductSteps(context, $0, profile: profile) }
    walks = ProductWalks(context, plan, steps)
    wanted = Set(live)
  }

  var slots: [Slot] { plan.outputs }
  var count: Int { found.count }

  func restart() { isFirst = true }

  func find(_ row: Int, of source: Batch) throws(RunError) {
    found = []
    start = source[plan.from].node(at: row)
    guard let start, let end = source[plan.to].node(at: row) else { return }
    for step in steps { step.begin(row, of: source, anew: isFirst) }
    isFirst = false
    found = try walks.search(from: start, to: end)
  }

  func begin(_ output: Batch) {
    outputBytes = 0
    for element in plan.elements {
      output[element.edges].become(element.isSingleEdge ? .edges : .values)
      for variable in element.body.variables { output[variable.outside].become(.values) }
      if let node = element.node { output[node].become(.nodes) }
    }
  }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for (taken, place) in places.enumerated() {
      guard outputBytes < Batch.maximumBytes else { return taken }
      emit(found[place], to: output)
    }
    return places.count
  }

  private func emit(_ walk: ProductWalks.Found, to output: Batch) {
    var node = start
    for (index, element) in plan.elements.enumerated() {
      let (step, places) = (steps[index], walk.places[index].map(Int.init))
      if let last = places.last { node = step.end(last) }
      if wanted.contains(element.edges) { append(places.flatMap(step.edges), of: element, to: output) }
      for variable in element.body.variables where wanted.contains(variable.outside) {
        let values = places.map { step.value(of: variable.inside, $0) }
        outputBytes += values.count * Extent.unit
        output[variable.outside].values.append(element.body.isOptional ? values.first ?? .null : .list(values))
      }
      if let slot = element.node, wanted.contains(slot) { output[slot].ids.append(node?.rawValue ?? Column.null) }
    }
  }

  private func append(_ edges: [EdgeID], of element: ProductElement, to output: Batch) {
    if element.isSingleEdge {
      output[element.edges].ids.append(edges.first?.rawValue ?? Column.null)
    } else {
      outputBytes += edges.count * Extent.unit
      output[element.edges].values.append(Value.edges(edges, reversed: false))
    }
  }
}
