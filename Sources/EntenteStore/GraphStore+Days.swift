import EntenteBytes
package import EntenteModel
import Synchronization

extension GraphStore {
  /// The days that a date or EDTF column covers, appended, one place an edge. Only for a key whose ``edgeColumn(_:)`` is `.date` or `.edtf`; other
  /// values count as absent. Edges of one type that follow one another in the batch are taken together. Some nanoseconds an edge.
  package func daySpans(of batch: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(StoreError) {
    if let delta { return try delta.daySpans(of: batch, key, into: &output) }
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

  /// How many edges of each run of days, as ``DayTally/runs(lastDay:)`` has them, a date column has, for each of several ranges of edges that follow one
  /// another; on several threads where that pays. Only for a key whose ``edgeColumn(_:)`` is `.date`, in a graph without changes; other values count as
  /// absent. Days are counted as they are unpacked, a nanosecond or two an edge, in an array that a thread has for all its ranges: memory that is
  /// touched for the first time would take as long as the counting.
  package func dayRuns(
    of pieces: [Range<UInt32>], _ key: KeyID, threads: Int = Machine.processorCount, lastDay: @escaping @Sendable (Int32) -> Int32
  ) throws(StoreError) -> [[DayTally.Run]] {
    let spare = SpareTallies()
    let edges = pieces.reduce(0) { $0 + $1.count }
    let made = Parallel.map(pieces.count, threads: edges < Self.edgesWorthThreads ? 1 : threads) { piece in
      Result { () throws(StoreError) in
        var tally = spare.take()
        try self.count(pieces[piece], key, into: &tally)
        let runs = tally.runs(lastDay: lastDay)
        tally.removeAll()
        spare.give(tally)
        return runs
      }
    }
    var result: [[DayTally.Run]] = []
    for runs in made { result.append(try runs.get()) }
    return result
  }

  /// Tallies that nobody counts with at the moment.
  private final class SpareTallies: Sendable {
    private let tallies = Mutex<[DayTally]>([])

    func take() -> DayTally { tallies.withLock { $0.popLast() } ?? DayTally() }
    func give(_ tally: DayTally) { tallies.withLock { $0.append(tally) } }
  }

  /// From so many edges on, counting them takes longer than starting a thread by far.
  private static let edgesWorthThreads = 1 << 18

  private func count(_ edges: Range<UInt32>, _ key: KeyID, into tally: inout DayTally) throws(StoreError) {
    var place = Int(edges.lowerBound)
    let end = min(Int(edges.upperBound), edgeCount)
    while place < end {
      let type = Self.group(of: place, edgeStarts)
      let rows = (place - edgeStarts[type])..<(min(end, edgeStarts[type + 1]) - edgeStarts[type])
      place += rows.count
      if let column = Self.column(edgeColumns[type], key), column.kind == .date {
        let values = try column.valuePlaces(of: rows, file)
        tally.absent += Int64(rows.count - values.count)
        try column.values.tally(values, file, into: &tally)
      } else {
        tally.absent += Int64(rows.count)
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
