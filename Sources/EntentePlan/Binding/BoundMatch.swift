package import EntenteLanguage

/// `MATCH` or `OPTIONAL MATCH`, with its WHERE.
package struct BoundMatch: Sendable {
  package var isOptional = false
  package var pattern = BoundPattern()
  /// The WHERE.
  package var predicate: ExpressionID?
  /// `AS OF`, `BETWEEN … AND …`.
  package var time: TimeScope?
}

/// The pattern of a MATCH: nodes and steps of all its comma parts. A node that stands in several places is one entry of ``nodes``.
package struct BoundPattern: Sendable {
  package var nodes: [BoundNode] = []
  package var steps: [BoundStep] = []
  /// The comma parts, in order.
  package var paths: [BoundPath] = []
}

/// A node of a pattern. Labels, properties and predicates that its several mentions bring are all kept.
package struct BoundNode: Sendable {
  package var slot: Slot
  /// Whether an earlier clause (or the query around) has bound it.
  package var isBound: Bool
  package var labels: [LabelExpressionID] = []
  /// `{name: "x"}` or `$parameter`.
  package var properties: [ExpressionID] = []
  /// Inline WHERE.
  package var predicates: [ExpressionID] = []
}

/// What leads from one node of a pattern to the next.
package struct BoundStep: Sendable {
  /// Indices into ``BoundPattern/nodes``, in the order of the text.
  package var from: Int
  package var to: Int
  package var kind: Kind

  package enum Kind: Sendable {
    /// `-[r:T]->`
    case edge(BoundEdge)
    /// `-[rs:T*1..3]->`, `-[:T]->{1,3}`: the slot holds a list of edges.
    case variable(BoundEdge, min: Int, max: Int?)
    /// `((x)-[r]->(y) WHERE …){1,3}`
    case group(BoundGroup)
  }
}

package struct BoundEdge: Sendable {
  package var slot: Slot
  package var isBound: Bool
  /// From `from` to `to`: `right` where `from` is the source.
  package var direction: PatternDirection
  /// Alternatives, as in `:A|B`. `nil`: any type.
  package var types: LabelExpressionID?
  package var properties: [ExpressionID] = []
  package var predicates: [ExpressionID] = []
  /// In a variable-length step: the slot under which ``properties`` and ``predicates`` see the single edge.
  package var single: Slot?
}

/// A quantified path pattern. Outside of it its variables are lists, under slots of their own.
package struct BoundGroup: Sendable {
  /// The pattern that is repeated; its first path runs from its first to its last node.
  package var pattern: BoundPattern
  package var predicate: ExpressionID?
  package var min: Int
  package var max: Int?
  package var mode: PathMode?
  /// `?`: once or not at all; outside, its variables are single values or null.
  package var isOptional = false
  package var variables: [BoundGroupVariable] = []
  /// The slot of all the edges of all the repetitions, in order.
  package var edges: Slot
}

/// A variable of a quantified path pattern: inside it is one value, outside the list of its values over the repetitions.
package struct BoundGroupVariable: Sendable {
  package var inside: Slot
  package var outside: Slot
}

/// A comma part of a pattern. Groups that are not repeated are no groups here: their elements stand in the path itself.
package struct BoundPath: Sendable {
  /// The path variable's slot.
  package var slot: Slot?
  /// The node where it begins, and the steps that follow: indices.
  package var start: Int
  package var steps: [Int]
  package var selector: PathSelector = .all
  /// The WHERE within the parentheses around a path with a selector, which picks among the walks that fulfil it. Elsewhere such a WHERE is
  /// part of the MATCH's.
  package var predicate: ExpressionID?
  /// `nil`: openCypher's own, the edges of one MATCH all differ.
  package var mode: PathMode?
}
