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
  private var counter = DayCounter()
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
    guard let column else { return try add(Int64(range.count), type, parts: keys.map { _ in .null }) }
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
    try fold(type)
  }

  /// Sums up days that follow one another and have the same part.
  private func fold(_ type: TypeID) throws(RunError) {
    var sum: Int64 = 0
    var last: [Value] = []
    for (day, count) in counter.take() {
      let parts = keys.map { $0.part(of: day) }
      if sum > 0, !zip(parts, last).allSatisfy({ $0.isEquivalent(to: $1) }) {
        try add(sum, type, parts: last)
        sum = 0
      }
      sum += count
      last = parts
    }
    if sum > 0 { try add(sum, type, parts: last) }
  }

  /// Adds to the group that edges of a type with these parts of their date belong to.
  private func add(_ count: Int64, _ type: TypeID, parts: [Value]) throws(RunError) {
    for (key, part) in zip(keys, parts) {
      scratch[key.slot].become(.values)
      var value = part
      if case .type = key { value = .string(context.graph.typeNames[Int(type.rawValue)]) }
      scratch[key.slot].values.append(value)
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

  /// What the key takes of a day; null of none, and where the key is the type.
  func part(of day: Int32?) -> Value {
    guard case .day(_, let component) = self, let day else { return .null }
    let date = Value.date(days: Int64(day))
    return component.map { $0.value(of: date) ?? .null } ?? date
  }
}

/// How many edges there are of each day: an array over the days of some centuries, and a dictionary for others.
private struct DayCounter {
  private static let base = -200_000
  private static let size = 400_000
  private var near: [Int64] = []
  /// Places of ``near`` that may not be 0.
  private var touched = 0..<0
  private var far: [Int32: Int64] = [:]
  private var absent: Int64 = 0

  mutating func add(_ days: [Int32]) {
    if near.isEmpty { near = Array(repeating: 0, count: DayCounter.size) }
    var (low, high) = touched.isEmpty ? (DayCounter.size, 0) : (touched.lowerBound, touched.upperBound)
    for day in days {
      let place = Int(day) - DayCounter.base
      if place >= 0, place < DayCounter.size {
        near[place] &+= 1
        if place < low { low = place }
        if place >= high { high = place + 1 }
      } else if day == DaySpans.absentFirst {
        absent += 1
      } else {
        far[day, default: 0] += 1
      }
    }
    if low < high { touched = low..<high }
  }

  /// Days in order, with the edges that have none at the end; then all is 0 again.
  mutating func take() -> [(day: Int32?, count: Int64)] {
    var result: [(day: Int32?, count: Int64)] = []
    for place in touched where near[place] > 0 {
      result.append((Int32(place + DayCounter.base), near[place]))
      near[place] = 0
    }
    for (day, count) in far.sorted(by: { $0.key < $1.key }) { result.append((day, count)) }
    if absent > 0 { result.append((nil, absent)) }
    (touched, absent) = (0..<0, 0)
    far.removeAll()
    return result
  }
}
