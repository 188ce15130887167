// Places in the arrays of a ``SyntaxTree``. An id means something only in the tree that gave it.

package struct ExpressionID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct LabelExpressionID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct NodePatternID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct RelationshipPatternID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct PathGroupID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct PathPatternID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}

package struct QueryID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ index: Int) { rawValue = UInt32(index) }
}
