import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Counts all edges of some types by type and by something about one of their dates: `MATCH ()-[e]->() RETURN type(e), e.since.year,
/// count(*)`. Edges of a type stand together, and days are counted before anything is reckoned from them, so that an edge costs one
/// look at its date.
final class EdgeCensusOperator: Operator {
  /// A grouping key.
  enum Key {
    case type(Slot)
    /// The date, or a part of it.
    case day(Slot, component: TemporalComponent?)
  }

  private let context: Execution
  private let types: [TypeID]
  private let column: KeyID?
  private let keys: [Key]
  private let counts: [Slot]
  private let groups: RowTable
  private let output: Batch
  private let scratch: Batch
  private var totals: [Int64] = []
  private var days = DaySpans()
  private var perDay: [Int32: Int64] = [:]
  private var isDone = false

  init(_ context: Execution, types: [TypeID], column: KeyID?, keys: [Key], counts: [Slot]) {
    (self.context, self.types, self.column, self.keys, self.counts) = (context, types, column, keys, counts)
    let slots = keys.map(\.slot)
    groups = RowTable(context, slots: slots, keys: slots)
    output = Batch(width: context.plan.slotCount)
    scratch = Batch(width: context.plan.slotCount)
  }

  func restart() {
    groups.removeAll()
    totals.removeAll()
    isDone = false
  }

  func next() throws(RunError) -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    for type in types { try count(type) }
    output.shape(like: groups.rows, slots: keys.map(\.slot))
    for group in 0..<groups.count { output.append(group, of: groups.rows, slots: keys.map(\.slot)) }
    for slot in counts {
      output[slot].become(.values)
      for total in totals { output[slot].values.append(.integer(total)) }
    }
    return output.count > 0 ? output : nil
  }

  private func count(_ type: TypeID) throws(RunError) {
    guard let range = context.graph.edgeRange(of: type), !range.isEmpty else { return }
    guard let column else { return try add(Int64(range.count), type, day: nil) }
    var counter = DayCounter()
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + 16_384)
      days.removeAll()
      try context.graph.daySpans(of: start..<end, column, into: &days)
      counter.add(days.first)
      context.meter.edgesTouched &+= Int(end - start)
      try context.meter.tick(Int(end - start))
      start = end
    }
    for (day, count) in counter.counts() { try add(count, type, day: day) }
  }

  /// Adds to the group that edges of a type and a day belong to.
  private func add(_ count: Int64, _ type: TypeID, day: Int32?) throws(RunError) {
    for key in keys {
      scratch[key.slot].become(.values)
      switch key {
      case .type(let slot): scratch[slot].values.append(.string(context.graph.typeNames[Int(type.rawValue)]))
      case .day(let slot, let component):
        guard let day else {
          scratch[slot].values.append(.null)
          continue
        }
        let date = Value.date(days: Int64(day))
        scratch[slot].values.append(component.map { $0.value(of: date) ?? .null } ?? date)
      }
    }
    scratch.count = 1
    let group = try groups.find(0, of: scratch)
    if group.isNew { totals.append(0) }
    totals[group.place] += count
  }
}

extension EdgeCensusOperator.Key {
  var slot: Slot {
    switch self {
    case .type(let slot), .day(let slot, _): slot
    }
  }
}

/// How many edges there are of each day: an array over the days met, as long as these lie within a few centuries.
private struct DayCounter {
  private static let base: Int32 = -200_000
  private var near = [Int64](repeating: 0, count: 400_000)
  private var far: [Int32: Int64] = [:]
  private var absent: Int64 = 0

  mutating func add(_ days: [Int32]) {
    for day in days {
      let place = Int(day) - Int(DayCounter.base)
      if place >= 0, place < near.count {
        near[place] &+= 1
      } else if day == DaySpans.absentFirst {
        absent += 1
      } else {
        far[day, default: 0] += 1
      }
    }
  }

  /// Days in order, with the edges that have none at the end.
  func counts() -> [(day: Int32?, count: Int64)] {
    var result: [(day: Int32?, count: Int64)] = []
    for (place, count) in near.enumerated() where count > 0 { result.append((DayCounter.base + Int32(place), count)) }
    for (day, count) in far.sorted(by: { $0.key < $1.key }) { result.append((day, count)) }
    if absent > 0 { result.append((nil, absent)) }
    return result
  }
}
