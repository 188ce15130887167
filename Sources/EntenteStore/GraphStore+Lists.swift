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
  /// The type × 2, + 1 for incoming.
  var slot: Int { Int(type?.rawValue ?? 0) &* 2 &+ Int(direction.rawValue) }
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
    if types == nil, nodes.count > 1 { work.touched ^= touchSlots(of: nodes) }
    var origin = first
    for node in nodes {
      try want(node, origin, direction, types, &work)
      origin &+= 1
    }
    work.touched ^= file.bytes.pairs(listSequences, at: work.wanted, into: &work.pairs)
    for number in work.wanted.indices {
      let (item, pair) = (work.wanted[number], work.pairs[number])
      let (type, direction) = (Int(item.sequence &>> 1), item.sequence & 1 == 0 ? Direction.outgoing : .incoming)
      let node = NodeID(item.place &+ listFirsts[Int(item.sequence)])
      var places = Int(truncatingIfNeeded: pair & 0xFFFF_FFFF)..<Int(truncatingIfNeeded: pair &>> 32)
      // What the quick way cannot read is read with every check, which verifies the bytes around it too, and tells damage.
      if pair == CheckedBytes.unknownPair || places.upperBound > listEnds[Int(item.sequence)] { places = try range(node, direction, type) }
      if places.isEmpty { continue }
      output.append(
        EdgeList(node: node, origin: item.origin, type: TypeID(UInt16(truncatingIfNeeded: type)), direction: direction, places: places))
    }
  }

  /// Looks at what tells which lists nodes have.
  private func touchSlots(of nodes: ArraySlice<NodeID>) -> UInt64 {
    var touched: Int64 = 0
    for node in nodes {
      let group = group(of: Int(node.rawValue))
      touched ^= nodeOccupied[group].unchecked(Int(node.rawValue) &- nodeStarts[group], file)
    }
    return UInt64(bitPattern: touched)
  }

  /// Notes the lists at a node that may not be empty.
  private func want(
    _ node: NodeID, _ origin: UInt32, _ direction: Direction?, _ types: [TypeID]?, _ work: inout ListWork
  ) throws(StoreError) {
    let group = group(of: Int(node.rawValue))
    if let types {
      if direction != .incoming { for type in types { want(node, origin, UInt32(type.rawValue) &<< 1, &work) } }
      if direction != .outgoing { for type in types { want(node, origin, UInt32(type.rawValue) &<< 1 | 1, &work) } }
    } else if slotsAreKnown[group] {
      let slots = try occupiedSlots(Int(node.rawValue), group)
      if direction != .incoming { want(node, origin, slots & outgoingSlots[group], group, &work) }
      if direction != .outgoing { want(node, origin, slots & incomingSlots[group], group, &work) }
    } else {
      if direction != .incoming { for type in outgoing.indices { want(node, origin, UInt32(type) &<< 1, &work) } }
      if direction != .outgoing { for type in outgoing.indices { want(node, origin, UInt32(type) &<< 1 | 1, &work) } }
    }
  }

  @inline(__always) private func want(_ node: NodeID, _ origin: UInt32, _ slots: UInt64, _ group: Int, _ work: inout ListWork) {
    var left = slots
    while left != 0 {
      want(node, origin, UInt32(truncatingIfNeeded: nodeSlots[group][left.trailingZeroBitCount]), &work)
      left &= left &- 1
    }
  }

  /// Notes a list, where its type has one for the node; `list` is the type × 2, + 1 for incoming.
  @inline(__always) private func want(_ node: NodeID, _ origin: UInt32, _ list: UInt32, _ work: inout ListWork) {
    let place = node.rawValue &- listFirsts[Int(list)]
    guard place < listKeys[Int(list)] else { return }
    work.wanted.append(SequencePlace(place: place, origin: origin, sequence: list))
  }

  /// Where the list of a node lies among a type's. O(1), some three cache lines.
  @inline(__always) func range(_ node: NodeID, _ direction: Direction, _ type: Int) throws(StoreError) -> Range<Int> {
    try direction == .outgoing ? outgoing[type].range(Int(node.rawValue), file) : incoming[type].range(Int(node.rawValue), file)
  }
}
