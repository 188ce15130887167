package import EntenteModel

extension GraphStore {
  /// The days that a date or EDTF column covers, appended, one place an edge. Only for a key whose ``edgeColumn(_:)`` is `.date` or `.edtf`; other
  /// values count as absent. Edges of one type that follow one another in the batch are taken together. Some nanoseconds an edge.
  package func daySpans(of batch: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(StoreError) {
    output.reserve(batch.count)
    var place = 0
    while place < batch.count {
      let type = Self.group(of: Int(batch[place].rawValue), edgeStarts)
      let bounds = UInt32(truncatingIfNeeded: edgeStarts[type])..<UInt32(truncatingIfNeeded: edgeStarts[type + 1])
      var end = place &+ 1
      while end < batch.count, bounds.contains(batch[end].rawValue) { end &+= 1 }
      guard let column = Self.column(edgeColumns[type], key) else {
        output.appendAbsent(end - place)
        place = end
        continue
      }
      for edge in place..<end { try append(column, Int(batch[edge].rawValue &- bounds.lowerBound), &output) }
      place = end
    }
  }

  /// The days that a column covers over edges that follow one another, appended: the fast way to scan. A nanosecond or two an edge where every edge has a
  /// date.
  package func daySpans(of edges: Range<UInt32>, _ key: KeyID, into output: inout DaySpans) throws(StoreError) {
    output.reserve(edges.count)
    var place = Int(edges.lowerBound)
    while place < min(Int(edges.upperBound), edgeCount) {
      let type = Self.group(of: place, edgeStarts)
      let rows = (place - edgeStarts[type])..<(min(Int(edges.upperBound), edgeStarts[type + 1]) - edgeStarts[type])
      place += rows.count
      guard let column = Self.column(edgeColumns[type], key) else {
        output.appendAbsent(rows.count)
        continue
      }
      if column.kind == .date, column.presence == nil {
        let old = output.first.count
        try column.values.append(rows, file, to: &output.first) { Int32(bitPattern: $0) }
        output.last.append(contentsOf: output.first[old...])
      } else {
        for row in rows { try append(column, row, &output) }
      }
    }
  }

  @inline(__always) private func append(_ column: Column, _ row: Int, _ output: inout DaySpans) throws(StoreError) {
    var (first, last) = (DaySpans.absentFirst, DaySpans.absentLast)
    if let number = try column.number(row, file) {
      if column.kind == .date {
        first = Int32(truncatingIfNeeded: number)
        last = first
      } else if column.kind == .edtf {
        first = Int32(truncatingIfNeeded: try catalog.edtf.first.value(Int(truncatingIfNeeded: number), file))
        last = Int32(truncatingIfNeeded: try catalog.edtf.last.value(Int(truncatingIfNeeded: number), file))
      }
    }
    output.first.append(first)
    output.last.append(last)
  }
}

extension DaySpans {
  mutating func reserve(_ more: Int) {
    let needed = first.count + more
    guard needed > first.capacity else { return }
    first.reserveCapacity(max(needed, first.capacity * 2))
    last.reserveCapacity(max(needed, first.capacity * 2))
  }

  mutating func appendAbsent(_ count: Int) {
    first.append(contentsOf: repeatElement(Self.absentFirst, count: count))
    last.append(contentsOf: repeatElement(Self.absentLast, count: count))
  }
}
