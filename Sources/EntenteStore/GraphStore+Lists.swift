import EntenteBytes
package import EntenteModel

/// Where the edges of one type and direction at a node lie: found once, counted, and read later, together with others.
package struct EdgeList: Sendable {
  package let node: NodeID
  /// What the caller tells the list's edges by.
  package let origin: UInt32
  /// The store's own: where its lists have them.
  let start: UInt32
  let length: UInt32
  /// `nil` in graphs that keep edges of all types together.
  package let type: TypeID?
  package let direction: Direction

  init(node: NodeID, origin: UInt32, type: TypeID, direction: Direction, places: Range<Int>) {
    (self.node, self.origin, self.type, self.direction) = (node, origin, type, direction)
    (start, length) = (UInt32(truncatingIfNeeded: places.lowerBound), UInt32(truncatingIfNeeded: places.count))
  }

  /// For graphs that are no stores.
  package init(node: NodeID, origin: UInt32, type: TypeID?, direction: Direction, count: Int) {
    (self.node, self.origin, self.type, self.direction) = (node, origin, type, direction)
    (start, length) = (0, UInt32(clamping: count))
  }

  /// A list of a graph's changes, under the whole's numbers. Where it lies is found again when it is read.
  init(changed list: EdgeList, node: NodeID, type: TypeID) {
    (self.node, self.origin, self.type, self.direction) = (node, list.origin, type, list.direction)
    (start, length) = (Self.changed, list.length)
  }

  /// Where no list can begin.
  private static let changed = UInt32.max
  var isChanged: Bool { start == Self.changed }

  package var count: Int { Int(length) }
}

extension GraphStore {
  /// The lists at nodes that are not empty, of some types (`nil` for all) and a direction (`nil` for both, outgoing ones first), appended, a node after the
  /// other; their origins count up from `first`. O(nodes × types), without reading edges: some 20 ns a list. What is looked at for each list is touched
  /// for all of them before, so that the processor waits for many cache lines at once, not for one after the other.
  package func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(StoreError) {
    if let delta { return try delta.lists(of: nodes, first: first, direction, types: types, into: &output, &work) }
    work.wanted.removeAll(keepingCapacity: true)
    for (number, node) in nodes.enumerated() {
      try want(node, first &+ UInt32(truncatingIfNeeded: number), direction, types, &work)
    }
    touch(&work)
    for item in work.wanted {
      let type = TypeID(item.type)
      let range = try range(item.node, item.direction, Int(item.type))
      if !range.isEmpty {
        output.append(EdgeList(node: item.node, origin: item.origin, type: type, direction: item.direction, places: range))
      }
    }
  }

  /// Notes the lists at a node that may not be empty.
  private func want(
    _ node: NodeID, _ origin: UInt32, _ direction: Direction?, _ types: [TypeID]?, _ work: inout ListWork
  ) throws(StoreError) {
    let group = group(of: Int(node.rawValue))
    let isKnown = types == nil && slotsAreKnown[group]
    let slots = isKnown ? try occupiedSlots(Int(node.rawValue), group) : 0
    for side in Direction.outgoing.rawValue...Direction.incoming.rawValue where direction == nil || direction?.rawValue == side {
      let side = side == Direction.outgoing.rawValue ? Direction.outgoing : .incoming
      if let types {
        for type in types { work.want(node, origin, Int(type.rawValue), side) }
      } else if isKnown {
        var left = slots & (side == .outgoing ? outgoingSlots[group] : incomingSlots[group])
        while left != 0 {
          work.want(node, origin, nodeSlots[group][left.trailingZeroBitCount] &>> 1, side)
          left &= left &- 1
        }
      } else {
        for type in outgoing.indices { work.want(node, origin, type, side) }
      }
    }
  }

  /// Touches what ``range(_:_:_:)`` will look at. Nothing of it is used: it is read again, with every check.
  private func touch(_ work: inout ListWork) {
    work.samples.removeAll(keepingCapacity: true)
    for item in work.wanted {
      let (offsets, place) =
        item.direction == .outgoing ? place(item.node, outgoing[Int(item.type)]) : place(item.node, incoming[Int(item.type)])
      work.samples.append(
        UInt64(file.bytes.u32(offsets.ones &+ (place &>> EliasFano.sample) &<< 2)) &<< 32 | UInt64(UInt32(truncatingIfNeeded: place)))
    }
    var sum: UInt64 = 0
    for (number, item) in work.wanted.enumerated() {
      let sample = work.samples[number]
      let (offsets, _) =
        item.direction == .outgoing ? place(item.node, outgoing[Int(item.type)]) : place(item.node, incoming[Int(item.type)])
      sum ^= file.bytes.u64(offsets.high &+ Int(truncatingIfNeeded: sample &>> 38) &<< 3)
      sum ^= file.bytes.u64(offsets.low &+ (Int(UInt32(truncatingIfNeeded: sample)) &* offsets.lowWidth) &>> 3)
    }
    work.touched ^= sum
  }

  @inline(__always) private func place(_ node: NodeID, _ lists: borrowing Lists) -> (EliasFano, Int) {
    (lists.offsets, max(0, min(Int(node.rawValue) &- lists.first, lists.keys)))
  }

  /// Where the list of a node lies among a type's. O(1), some three cache lines.
  @inline(__always) func range(_ node: NodeID, _ direction: Direction, _ type: Int) throws(StoreError) -> Range<Int> {
    try direction == .outgoing ? outgoing[type].range(Int(node.rawValue), file) : incoming[type].range(Int(node.rawValue), file)
  }
}
