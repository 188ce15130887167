package import EntenteLanguage
package import EntenteModel

/// Along a pattern, again and again: variable-length relationships and quantified path patterns.
package struct ManyExpand: Sendable {
  package var from: Slot
  package var to: Slot
  /// Whether `to` has a value already, where the walk must end.
  package var into: Bool
  /// The slot of the list of edges walked.
  package var edges: Slot
  package var body: Body
  package var min: Int
  package var max: Int?
  package var mode: PathMode?
  /// Edges, or lists of them, that the walk must not use.
  package var avoid: [Slot] = []
  /// Whether the text has the pattern the other way round, so that lists are to be turned.
  package var reversed: Bool

  package enum Body: Sendable {
    case edge(StepSearch)
    case group(GroupSearch)
  }
}

/// A repeated path pattern.
package struct GroupSearch: Sendable {
  /// The plan of one repetition: it reads `first` and gives `last`, among others.
  package var root: OperatorID
  package var first: Slot
  package var last: Slot
  /// Slots of the repetition's edges, in the order in which they are walked.
  package var edges: [Slot]
  package var variables: [BoundGroupVariable]
  /// `?`: outside, variables are single values or null.
  package var isOptional: Bool
}

/// One edge of a search, and what it must fulfil.
package struct StepSearch: Sendable {
  package var direction: PatternDirection
  /// `nil`: any type.
  package var types: [TypeID]?
  /// The slots under which predicates see the edge.
  package var singles: [Slot]
  package var predicates: [PlanPredicate] = []
}

/// The first few walks between two nodes, in order of length.
package struct ShortestExpand: Sendable {
  package enum Wanted: Equatable, Sendable {
    /// So many walks.
    case first(Int)
    /// All walks of the so many smallest lengths.
    case lengths(Int)
  }
  package var from: Slot
  package var to: Slot
  package var edges: Slot
  package var step: StepSearch
  package var min: Int
  package var max: Int?
  package var wanted: Wanted
  package var mode: PathMode?
  package var reversed: Bool
}

/// Of the rows that one row of the input leads to, those with the shortest walks between the same two ends.
package struct PathSelection: Sendable {
  /// Slots of edges and lists of edges whose lengths count.
  package var edges: [Slot]
  package var ends: [Slot]
  package var selector: PathSelector
  package var origin: Slot
}

/// A path variable's value from its parts.
package struct PathAssembly: Sendable {
  package var slot: Slot
  package var start: Slot
  /// Slots of edges and of lists of edges, in order.
  package var edges: [Slot]
}

/// Along a list of edges that is bound already.
package struct BoundListExpand: Sendable {
  package var edges: Slot
  package var from: Slot
  package var to: Slot
  package var toIsBound: Bool
  package var direction: PatternDirection
  package var types: [TypeID]?
  package var min: Int
  package var max: Int?
}
