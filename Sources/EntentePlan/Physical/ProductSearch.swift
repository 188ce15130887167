package import EntenteLanguage

/// The first few walks of a path pattern of any parts between two nodes, in order of length: a search of the product of the graph and the
/// pattern, read as an automaton.
package struct ProductSearch: Sendable {
  package var from: Slot
  package var to: Slot
  package var elements: [ProductElement]
  package var wanted: ShortestExpand.Wanted
  package var mode: PathMode?
  /// The most edges that a walk of the pattern can have; `nil` where there is no bound.
  package var longest: Int?

  /// Slots that the search gives values to.
  package var outputs: [Slot] {
    elements.flatMap { element in [element.edges] + element.body.variables.map(\.outside) + (element.node.map { [$0] } ?? []) }
  }
}

/// A part of a path pattern: an edge, or what is repeated.
package struct ProductElement: Sendable {
  /// The plan of one repetition.
  package var body: GroupSearch
  package var min: Int
  package var max: Int?
  /// The slot of the edge, or of the list of the edges.
  package var edges: Slot
  package var isSingleEdge: Bool
  /// The node behind it, but for the last one, which is bound; and a plan that gives a row where the node fulfils its conditions.
  package var node: Slot?
  package var check: OperatorID?
}
