/// A node's place in a graph: dense, from 0, in the store's order. Never persisted outside the graph that gave it.
@frozen public struct NodeID: Hashable, Comparable, BitwiseCopyable, Sendable {
  public var rawValue: UInt32
  @inlinable public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable public static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
}

/// An edge's place in a graph: dense, from 0, in the store's order (by type, then source).
@frozen public struct EdgeID: Hashable, Comparable, BitwiseCopyable, Sendable {
  public var rawValue: UInt32
  @inlinable public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable public static func < (a: EdgeID, b: EdgeID) -> Bool { a.rawValue < b.rawValue }
}

/// A label's place in a graph's list of labels.
@frozen public struct LabelID: Hashable, Comparable, BitwiseCopyable, Sendable {
  public var rawValue: UInt16
  @inlinable public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable public static func < (a: LabelID, b: LabelID) -> Bool { a.rawValue < b.rawValue }
}

/// A relationship type's place in a graph's list of types.
@frozen public struct TypeID: Hashable, Comparable, BitwiseCopyable, Sendable {
  public var rawValue: UInt16
  @inlinable public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable public static func < (a: TypeID, b: TypeID) -> Bool { a.rawValue < b.rawValue }
}

/// A property key's place in a graph's list of keys.
@frozen public struct KeyID: Hashable, Comparable, BitwiseCopyable, Sendable {
  public var rawValue: UInt16
  @inlinable public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable public static func < (a: KeyID, b: KeyID) -> Bool { a.rawValue < b.rawValue }
}
