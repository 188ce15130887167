import EntenteBytes
package import EntenteModel

/// A condition on the days of an edge's date, evaluated while lists are read: an edge that fails costs neither its other columns nor its far end.
///
/// `e.since <= date(d)` is "certainly at or before d": every day that the date covers lies in `...d`. A date that only possibly does, does not pass.
package struct DayFilter: Hashable, Sendable {
  /// A key whose ``GraphStore/edgeColumn(_:)`` is `.date` or `.edtf`; other values count as absent.
  package var key: KeyID
  /// Days since 1970-01-01 among which all of the date's days must be.
  package var days: ClosedRange<Int32>
  /// Whether an edge without the property passes: `e.until IS NULL OR e.until >= d`.
  package var passesAbsent: Bool

  package init(key: KeyID, days: ClosedRange<Int32>, passesAbsent: Bool) {
    self.key = key
    self.days = days
    self.passesAbsent = passesAbsent
  }
}

/// The types of edges that are wanted and the conditions on their dates, bound to a graph's columns once for many nodes.
package struct EdgeTest: Sendable {
  /// `nil`: any type.
  package let types: [TypeID]?
  /// By type; `nil` where no edge can pass. Empty where there are no conditions.
  let tests: [[DayTest]?]
  /// Types of which some edge can pass.
  let wanted: [Int]

  /// Types only.
  package init(types: [TypeID]?) {
    self.types = types
    (tests, wanted) = ([], [])
  }

  fileprivate init(types: [TypeID]?, tests: [[DayTest]?]) {
    self.types = types
    self.tests = tests
    wanted = tests.indices.filter { tests[$0] != nil }
  }
}

extension GraphStore {
  /// Binds conditions to the columns of the types at which to look (`nil` for all). O(types).
  package func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest {
    var tests = [[DayTest]?](repeating: nil, count: outgoing.count)
    for type in types?.map({ Int($0.rawValue) }) ?? Array(outgoing.indices) {
      let list = filters.map { DayTest($0, Self.column(edgeColumns[type], $0.key), catalog.edtf) }
      tests[type] = list.contains(where: \.failsAll) ? nil : list
    }
    return EdgeTest(types: types, tests: tests)
  }

  /// The edges at each of several nodes that pass a test, appended as by ``neighbours(of:_:type:into:)``.
  package func neighbours(
    of batch: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency
  ) throws(StoreError) {
    guard !test.tests.isEmpty else {
      guard let types = test.types else { return try neighbours(of: batch, direction, type: nil, into: &output) }
      for type in types { try neighbours(of: batch, direction, type: type, into: &output) }
      return
    }
    for (origin, node) in batch.enumerated() {
      let origin = UInt32(truncatingIfNeeded: origin)
      let group = group(of: Int(node.rawValue))
      guard slotsAreKnown[group] else {
        for type in test.wanted { try append(node, origin, direction, type, test.tests[type] ?? [], &output) }
        continue
      }
      var slots = try occupiedSlots(Int(node.rawValue), group, direction)
      while slots != 0 {
        let type = nodeSlots[group][slots.trailingZeroBitCount] &>> 1
        if let list = test.tests[type] { try append(node, origin, direction, type, list, &output) }
        slots &= slots &- 1
      }
    }
  }

  private func append(
    _ node: NodeID, _ origin: UInt32, _ direction: Direction, _ type: Int, _ tests: [DayTest], _ output: inout Adjacency
  ) throws(StoreError) {
    let isOutgoing = direction == .outgoing
    let range = isOutgoing ? try outgoing[type].range(Int(node.rawValue), file) : try incoming[type].range(Int(node.rawValue), file)
    if range.isEmpty { return }
    output.places.removeAll(keepingCapacity: true)
    if isOutgoing {
      output.places.append(contentsOf: UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound))
    } else {
      try incoming[type].values.append(range, file, to: &output.places) { $0 }
    }
    for test in tests { try test.keep(&output.places, file) }
    let first = UInt32(truncatingIfNeeded: edgeStarts[type])
    for place in output.places {
      let far =
        isOutgoing
        ? Int(truncatingIfNeeded: try outgoing[type].values.value(Int(place), file)) : try outgoing[type].key(of: Int(place), file)
      output.nodes.append(NodeID(UInt32(truncatingIfNeeded: far)))
      output.edges.append(EdgeID(first &+ place))
    }
    output.complete(type, origin, count: output.places.count)
  }
}

/// A filter bound to one type's column.
struct DayTest {
  let column: Column?
  let edtf: EDTFTable
  let low: Int64
  let high: Int64
  let passesAbsent: Bool

  init(_ filter: DayFilter, _ column: Column?, _ edtf: EDTFTable) {
    self.column = column.flatMap { $0.kind == .date || $0.kind == .edtf ? $0 : nil }
    self.edtf = edtf
    (low, high) = (Int64(filter.days.lowerBound), Int64(filter.days.upperBound))
    passesAbsent = filter.passesAbsent
  }

  /// Whether no edge of the type can pass.
  var failsAll: Bool { column == nil && !passesAbsent }

  /// Keeps the places that pass, in order. O(places).
  func keep(_ places: inout [UInt32], _ file: GraphFile) throws(StoreError) {
    guard let column else { return }
    var kept = 0
    var start = 0
    if column.kind == .date, column.presence == nil, column.values.encoding == .flat, column.values.width <= 32 {
      start = try keepFlat(column.values, &places, &kept, file)
    }
    for i in start..<places.count {
      let place = places[i]
      let passes: Bool
      if let number = try column.number(Int(place), file) {
        passes = column.kind == .date ? number >= low && number <= high : try covers(Int(truncatingIfNeeded: number), file)
      } else {
        passes = passesAbsent
      }
      // Written in any case and counted where it passes: no branch to mispredict.
      places[kept] = place
      kept &+= passes ? 1 : 0
    }
    places.removeLast(places.count - kept)
  }

  /// The fast way: every edge has a date, and dates are packed alike. Stops where it cannot go on, and says where.
  private func keepFlat(_ values: PackedArray, _ places: inout [UInt32], _ kept: inout Int, _ file: GraphFile) throws(StoreError) -> Int {
    let top = Int64(1) << Int64(values.width) - 1
    let (from, to) = (max(0, low - values.minimum), min(top, high - values.minimum))
    guard from <= to else { return places.count }
    var (start, stuck) = (0, -1)
    while true {
      let next = file.bytes.keep(
        values.data, width: values.width, in: UInt64(from)...UInt64(to), places: &places, from: start, kept: &kept)
      if next >= places.count { return next }
      _ = try values.value(Int(places[next]), file)
      // Nothing gained by verifying: the last bytes of the file are read the slow way.
      if next == stuck { return next }
      (start, stuck) = (next, next)
    }
  }

  private func covers(_ place: Int, _ file: GraphFile) throws(StoreError) -> Bool {
    guard try edtf.first.value(place, file) >= low else { return false }
    return try edtf.last.value(place, file) <= high
  }
}
