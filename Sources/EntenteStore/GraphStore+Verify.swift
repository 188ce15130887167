import EntenteBytes
import EntenteModel

/// What ``GraphStore/verify()`` looked at, when all was well.
package struct VerificationReport: Hashable, Sendable {
  package struct Check: Hashable, Sendable {
    /// What was checked, as a heading: `checksums`, `adjacency` …
    package var what: String
    /// How many of them.
    package var count: Int
  }
  package var checks: [Check] = []

  mutating func add(_ what: String, _ count: Int) { checks.append(Check(what: what, count: count)) }
}

extension GraphStore {
  /// Checks every checksum, every list, every value and every index against one another; throws the first damage. O(size × log size).
  package func verify() throws(StoreError) -> VerificationReport {
    if let delta { return try delta.verify() }
    var report = VerificationReport()
    try file.check(0, file.bytes.bodyLength)
    report.add("bytes under checksums", file.bytes.bodyLength)
    try verifyStrings(&report)
    try verifyAdjacency(&report)
    try verifyColumns(&report)
    try verifyIndexes(&report)
    return report
  }

  private func verifyStrings(_ report: inout VerificationReport) throws(StoreError) {
    var previous: (key: [UInt8], bytes: [UInt8])?
    try catalog.pool.forEach(0..<catalog.pool.count, file) { code, bytes throws(StoreError) in
      let key = StringPool.fold(bytes)
      if let previous, !previous.key.lexicographicallyPrecedes(key) {
        guard previous.key == key, previous.bytes.lexicographicallyPrecedes(bytes) else {
          throw self.file.damaged(self.catalog.pool.data, "string \(code) is out of order")
        }
      }
      previous = (key, bytes)
    }
    for code in 0..<catalog.pool.count {
      guard try catalog.pool.code(of: try stringBytes(code), file) == code else {
        throw file.damaged(catalog.pool.exact.values.data, "string \(code) is not found")
      }
    }
    for text in 0..<catalog.texts.count { _ = try stringBytes(catalog.pool.count + text) }
    for place in 0..<catalog.edtf.texts.count {
      let date = try edtf(place)
      guard try catalog.edtf.first.value(place, file) == Int64(date.firstDay),
        try catalog.edtf.last.value(place, file) == Int64(date.lastDay)
      else {
        throw file.damaged(catalog.edtf.first.data, "the days of \(date) are not its days")
      }
    }
    report.add("strings", catalog.pool.count + catalog.texts.count)
    report.add("EDTF dates", catalog.edtf.texts.count)
  }

  private func verifyAdjacency(_ report: inout VerificationReport) throws(StoreError) {
    for (type, group) in catalog.edgeGroups.enumerated() {
      var reached = [Bool](repeating: false, count: group.count)
      var last = (source: 0, target: 0)
      var sources: [Int] = []
      var targets: [UInt32] = []
      for source in group.outgoing.first..<(group.outgoing.first + group.outgoing.keys) {
        let range = try group.outgoing.range(source, file)
        try group.outgoing.values.append(range, file, to: &targets) { $0 }
        sources.append(contentsOf: repeatElement(source, count: range.count))
      }
      guard sources.count == group.count, targets.count == group.count else {
        throw file.damaged(group.outgoing.offsets.high, "a type's lists do not hold its \(group.count) edges")
      }
      for (source, target) in zip(sources, targets) {
        guard (last.source, last.target) <= (source, Int(target)), Int(target) < nodeCount, source < nodeCount else {
          throw file.damaged(group.outgoing.values.data, "an edge is out of order")
        }
        last = (source, Int(target))
      }
      for target in group.incoming.first..<(group.incoming.first + group.incoming.keys) {
        var places: [UInt32] = []
        try group.incoming.values.append(try group.incoming.range(target, file), file, to: &places) { $0 }
        for place in places {
          guard Int(place) < group.count, !reached[Int(place)], targets[Int(place)] == target else {
            throw file.damaged(group.incoming.values.data, "the two directions of an edge differ")
          }
          reached[Int(place)] = true
          guard try source(ofPlace: Int(place), type) == sources[Int(place)] else {
            throw file.damaged(group.sources.data, "an edge does not find its source")
          }
        }
      }
      guard reached.allSatisfy({ $0 }) else { throw file.damaged(group.incoming.values.data, "an edge is not found from its target") }
    }
    report.add("edges from both ends", edgeCount)
    for node in 0..<nodeCount {
      let group = group(of: node)
      guard slotsAreKnown[group] else { continue }
      for direction in Direction.allCases {
        let slots = try occupiedSlots(node, group, direction)
        var found = 0
        for (place, slot) in nodeSlots[group].enumerated() where slots >> UInt64(place) & 1 == 1 {
          found += try degree(of: NodeID(UInt32(node)), direction, type: TypeID(UInt16(slot >> 1)))
        }
        let degree = try degree(of: NodeID(UInt32(node)), direction, type: nil)
        guard found == degree else {
          throw file.damaged(nodeOccupied[group].data, "a node has edges that its summary does not show")
        }
      }
    }
  }

  private func verifyColumns(_ report: inout VerificationReport) throws(StoreError) {
    var count = 0
    for columns in catalog.nodeGroups.map(\.columns) + catalog.edgeGroups.map(\.columns) {
      for item in columns {
        var present = 0
        for row in 0..<item.column.rows where try value(item.column, row) != nil { present += 1 }
        guard present == item.column.values.count else {
          throw file.damaged(
            item.column.values.data, "a column of \(name(of: item.key)) has \(present) values and should have \(item.column.values.count)")
        }
        count += present
      }
    }
    report.add("property values", count)
  }

  private func verifyIndexes(_ report: inout VerificationReport) throws(StoreError) {
    var count = 0
    for (key, index) in [("name", catalog.names), ("aliases", catalog.aliases), ("id", catalog.ids)] {
      guard let key = self.key(named: key) else { continue }
      for code in index.first..<(index.first + index.keys) {
        for node in try nodes(index, code..<(code + 1)) {
          let value = Int(node.rawValue) < nodeCount ? try self.value(of: node, key) : nil
          guard holds(value, try string(code)) else {
            throw file.damaged(index.values.data, "the index of \(name(of: key)) leads to a node without that value")
          }
          count += 1
        }
      }
      guard try indexedCount(key) == index.values.count else {
        throw file.damaged(index.values.data, "the index of \(name(of: key)) does not hold every value")
      }
    }
    report.add("index entries", count)
  }

  private func holds(_ value: PropertyValue?, _ text: String) -> Bool {
    switch value {
    case .string(let own): own.utf8.elementsEqual(text.utf8)
    case .list(let values): values.contains { holds($0, text) }
    default: false
    }
  }

  /// How many entries the index of a key should have: distinct strings in a node's value, less those that columns find themselves.
  private func indexedCount(_ key: KeyID) throws(StoreError) -> Int {
    var count = 0
    for group in catalog.nodeGroups {
      guard let column = Self.column(group.columns, key), column.kind == .string || column.kind == .other else { continue }
      for row in 0..<column.rows {
        switch try value(column, row) {
        case .string: count += column.kind == .string ? 1 : 0
        case .list(let values):
          count += Set(values.compactMap { value in if case .string(let text) = value { Array(text.utf8) } else { nil } }).count
        default: break
        }
      }
    }
    return count
  }
}
