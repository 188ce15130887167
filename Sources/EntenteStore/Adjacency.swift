public import EntenteModel

/// Which end of an edge a node is.
package enum Direction: UInt8, Sendable, CaseIterable {
  /// From the node to its targets.
  case outgoing
  /// From its sources to the node.
  case incoming
}

/// A buffer of edges that the store fills and the caller reuses: parallel arrays, one place an edge.
// `@usableFromInline`, so that ``count`` is compiled into other modules: called, it would be handed a copy of the whole.
@usableFromInline package struct Adjacency: Sendable {
  /// The far end of each edge.
  package var nodes: [NodeID] = []
  @usableFromInline package var edges: [EdgeID] = []
  /// Not filled in for several nodes at once.
  package var types: [TypeID] = []
  /// In a batch over several nodes: the place in the batch of the node that the edge was reached from.
  package var origins: [UInt32] = []
  /// Whether anybody looks at ``nodes``, which otherwise need not be filled in for several nodes at once.
  package var wantsNodes = true
  /// Whether edges of several nodes are to come in the nodes' order; else they come by type.
  package var wantsOrder = true
  /// The store's own: edges while they are filtered, by their places among those of a type, with their origins in the upper halves.
  var places: [UInt64] = []
  var work = ListWork()

  package init() {}
  @inlinable package var count: Int { edges.count }

  package mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    (wantsNodes, wantsOrder) = (true, true)
  }

  /// Appends the edges at ``places``, with their origins; `first` is the first edge of their type. O(places).
  mutating func appendPlaces(after first: UInt32) {
    Self.append(places, after: first, &edges, &origins)
  }

  private static func append(_ places: [UInt64], after first: UInt32, _ edges: inout [EdgeID], _ origins: inout [UInt32]) {
    let start = edges.count
    edges.append(contentsOf: repeatElement(EdgeID(0), count: places.count))
    origins.append(contentsOf: repeatElement(0, count: places.count))
    let words = places.span
    var edgeSpan = edges.mutableSpan
    for place in words.indices { edgeSpan[start &+ place] = EdgeID(first &+ UInt32(truncatingIfNeeded: words[place])) }
    let originStart = origins.count - places.count
    var originSpan = origins.mutableSpan
    for place in words.indices { originSpan[originStart &+ place] = UInt32(truncatingIfNeeded: words[place] &>> 32) }
  }
}

/// A buffer of edges with both their ends.
package struct EdgeBatch: Sendable {
  package var edges: [EdgeID] = []
  package var sources: [NodeID] = []
  package var targets: [NodeID] = []
  package var types: [TypeID] = []

  package init() {}
  package var count: Int { edges.count }

  package mutating func removeAll() {
    edges.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
  }
}

/// The days that dates cover, as parallel arrays: days since 1970-01-01, both inclusive.
///
/// An edge without the property has `first == Int32.max` and `last == Int32.min`, which no date has.
// `@usableFromInline`, so that ``isAbsent(_:)`` is compiled into other modules' loops.
@usableFromInline package struct DaySpans: Sendable {
  @usableFromInline package var first: [Int32] = []
  @usableFromInline package var last: [Int32] = []

  package init() {}
  package static let absentFirst = Int32.max
  package static let absentLast = Int32.min
  package var count: Int { first.count }
  @inlinable package func isAbsent(_ place: Int) -> Bool { first[place] > last[place] }

  package mutating func removeAll() {
    first.removeAll(keepingCapacity: true)
    last.removeAll(keepingCapacity: true)
  }
}

/// What the values of one key are, over all edges or nodes that have it.
package enum ColumnKind: Sendable, Hashable {
  case boolean, integer, float, string
  /// Days (`PropertyValue.date`) that fit 32 bits.
  case date
  /// EDTF dates.
  case edtf
  /// Lists, other temporal values, or several kinds under one key.
  case mixed
}
