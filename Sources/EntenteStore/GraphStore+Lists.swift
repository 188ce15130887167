package import EntenteBytes
package import EntenteModel

extension EdgeList {
  init(node: NodeID, origin: UInt32, type: TypeID, direction: Direction, places: Range<Int>) {
    self.init(
      owner: node.rawValue, origin: origin, slot: Self.slot(type, direction), start: UInt32(truncatingIfNeeded: places.lowerBound),
      length: UInt32(truncatingIfNeeded: places.count))
  }

  /// For graphs that are no stores: `nil` where edges of all types are kept together.
  package init(node: NodeID, origin: UInt32, type: TypeID?, direction: Direction, count: Int) {
    self.init(
      owner: node.rawValue, origin: origin, slot: type.map { Self.slot($0, direction) } ?? Self.untyped | UInt32(direction.rawValue),
      length: UInt32(clamping: count))
  }

  /// A list of a graph's changes, under the whole's numbers. Where it lies is found again when it is read.
  init(changed list: EdgeList, node: NodeID, type: TypeID) {
    self.init(
      owner: node.rawValue, origin: list.origin, slot: Self.slot(type, list.direction), start: Self.changed, length: list.length)
  }

  /// Where no list can begin.
  private static let changed = UInt32.max
  var isChanged: Bool { start == Self.changed }

  /// Above the slots of all types.
  private static let untyped: UInt32 = 1 << 31
  static func slot(_ type: TypeID, _ direction: Direction) -> UInt32 { UInt32(type.rawValue) << 1 | UInt32(direction.rawValue) }

  package var node: NodeID { NodeID(owner) }
  package var direction: Direction { isIncoming ? .incoming : .outgoing }
  package var type: TypeID? { slot >= Self.untyped ? nil : TypeID(UInt16(truncatingIfNeeded: slot >> 1)) }
}

extension GraphStore {
  /// How many nodes' lists are found together.
  private static let nodesAtOnce = 64

  /// The lists at nodes that are not empty, of some types (`nil` for all) and a direction (`nil` for both, outgoing ones first), appended, a node after the
  /// other; their origins count up from `first`. O(nodes × types), without reading edges: some 20 ns a list. What is looked at for each list is touched
  /// for all of them before, so that the processor waits for many cache lines at once, not for one after the other.
  package func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(StoreError) {
    if let delta { return try delta.lists(of: nodes, first: first, direction, types: types, into: &output, &work) }
    if let types { work.take(types, direction) }
    var (rest, origin) = (nodes, first)
    while !rest.isEmpty {
      let piece = rest.prefix(Self.nodesAtOnce)
      rest = rest.dropFirst(piece.count)
      let start = output.count
      if types == nil, piece.count > 1 { work.touched ^= touchSlots(of: piece) }
      try want(piece, origin, direction, isTyped: types != nil, &work, &output)
      try find(from: start, &work, &output)
      origin &+= UInt32(truncatingIfNeeded: piece.count)
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

  /// Appends the lists at nodes that may not be empty, still to be found.
  private func want(
    _ nodes: ArraySlice<NodeID>, _ first: UInt32, _ direction: Direction?, isTyped: Bool, _ work: inout ListWork,
    _ output: inout [EdgeList]
  ) throws(StoreError) {
    var origin = first
    if isTyped || !slotsAreAllKnown {
      if !isTyped { work.take(outgoing.indices.lazy.map { TypeID(UInt16(truncatingIfNeeded: $0)) }, direction) }
      for node in nodes {
        for slot in work.slots { output.append(EdgeList(owner: node.rawValue, origin: origin, slot: slot)) }
        origin &+= 1
      }
      return
    }
    // Which they are is read first: an array that grows by one at a time would cost more than what is put into it.
    work.occupied.removeAll(keepingCapacity: true)
    var count = 0
    for node in nodes {
      let group = group(of: Int(node.rawValue))
      let slots = try occupiedSlots(Int(node.rawValue), group)
      let sides = (direction == .incoming ? 0 : slots & outgoingSlots[group], direction == .outgoing ? 0 : slots & incomingSlots[group])
      work.occupied.append(ListWork.Occupied(group: group, outgoing: sides.0, incoming: sides.1))
      count &+= (sides.0 | sides.1).nonzeroBitCount
    }
    var place = output.count
    output.append(contentsOf: repeatElement(EdgeList(owner: 0, origin: 0, slot: 0), count: count))
    var lists = output.mutableSpan
    let occupied = work.occupied.span
    let listSlots = listSlots
    let slots = listSlots.span
    for number in occupied.indices {
      let (node, start) = (nodes[nodes.startIndex &+ number].rawValue, occupied[number].group &* Self.slotsAGroup)
      for side in 0..<2 {
        var left = side == 0 ? occupied[number].outgoing : occupied[number].incoming
        while left != 0 {
          lists[place] = EdgeList(owner: node, origin: origin, slot: slots[start &+ left.trailingZeroBitCount])
          left &= left &- 1
          place &+= 1
        }
      }
      origin &+= 1
    }
  }

  /// Finds the lists from a place on, and drops those that are empty.
  private func find(from start: Int, _ work: inout ListWork, _ output: inout [EdgeList]) throws(StoreError) {
    let found = file.bytes.find(listSequences, &output, from: start)
    work.touched ^= found.touched
    if found.areAll { return }
    var lists = output.mutableSpan
    var end = start
    for number in start..<lists.count {
      var list = lists[number]
      if list.length == EdgeList.unknown {
        // What the quick way cannot read is read with every check, which verifies the bytes around it too, and tells damage.
        let places = try range(list.node, list.direction, Int(list.slot >> 1))
        list = EdgeList(
          owner: list.owner, origin: list.origin, slot: list.slot, start: UInt32(truncatingIfNeeded: places.lowerBound),
          length: UInt32(truncatingIfNeeded: places.count))
      }
      lists[end] = list
      end &+= list.length > 0 ? 1 : 0
    }
    output.removeLast(output.count &- end)
  }

  /// Where the list of a node lies among a type's. O(1), some three cache lines.
  @inline(__always) func range(_ node: NodeID, _ direction: Direction, _ type: Int) throws(StoreError) -> Range<Int> {
    try direction == .outgoing ? outgoing[type].range(Int(node.rawValue), file) : incoming[type].range(Int(node.rawValue), file)
  }
}
