import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Counts all edges of some types by type and by something about one of their dates: `MATCH ()-[e]->() RETURN type(e), e.since.year,
/// count(*)`. Edges of a type stand together, and days are counted as they lie packed in the file, on all processors, before anything is
/// reckoned from them, so that an edge costs one look at its date.
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
  /// Edges that are counted at a time on one thread, and pieces of them between two looks at the clock.
  private static let (piece, round) = (1 << 17, 16)
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
    if let column { try count(types, column) } else { try count(types) }
    output.shape(like: groups.rows, slots: keys.map(\.slot))
    for group in 0..<groups.count { output.append(group, of: groups.rows, slots: keys.map(\.slot)) }
    for slot in counts {
      output[slot].become(.values)
      for total in totals { output[slot].values.append(.integer(total)) }
    }
    return output.count > 0 ? output : nil
  }

  private func count(_ types: [TypeID]) throws(RunError) {
    for type in types {
      guard let range = context.graph.edgeRange(of: type), !range.isEmpty else { continue }
      try add(Int64(range.count), type, parts: keys.map { _ in .null })
    }
  }

  private func count(_ types: [TypeID], _ column: KeyID) throws(RunError) {
    var pieces: [(type: TypeID, edges: Range<UInt32>)] = []
    for type in types {
      guard let range = context.graph.edgeRange(of: type) else { continue }
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(range.upperBound, start + UInt32(Self.piece))
        pieces.append((type, start..<end))
        start = end
      }
    }
    var (type, total) = (pieces.first?.type, DayTally())
    for start in stride(from: 0, to: pieces.count, by: Self.round) {
      let round = pieces[start..<min(pieces.count, start + Self.round)]
      for (piece, tally) in zip(round, try context.graph.dayTallies(of: round.map(\.edges), column)) {
        if let last = type, last != piece.type {
          try fold(last, total)
          (type, total) = (piece.type, DayTally())
        }
        total.add(tally)
        context.meter.edgesTouched &+= piece.edges.count
        try context.meter.tick(piece.edges.count)
      }
    }
    if let type { try fold(type, total) }
  }

  /// Sums up days that follow one another and have the same part.
  private func fold(_ type: TypeID, _ tally: DayTally) throws(RunError) {
    var sum: Int64 = 0
    var last: [Value] = []
    for (day, count) in tally.runs(lastDay: lastDay) {
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

  /// A day up to which no key's part changes.
  private func lastDay(like day: Int32) -> Int32 {
    keys.reduce(Int32.max) { min($0, $1.lastDay(like: day)) }
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

  /// A day up to which ``part(of:)`` stays what it is on this one.
  func lastDay(like day: Int32) -> Int32 {
    guard case .day(_, let component) = self else { return Int32.max }
    return component.map { $0.lastDay(like: day) } ?? day
  }

  /// What the key takes of a day; null of none, and where the key is the type.
  func part(of day: Int32?) -> Value {
    guard case .day(_, let component) = self, let day else { return .null }
    let date = Value.date(days: Int64(day))
    return component.map { $0.value(of: date) ?? .null } ?? date
  }
}
