import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Counts all edges of some types by type and by something about one of their dates: `MATCH ()-[e]->() RETURN type(e), e.since.year,
/// count(*)`. Edges of a type stand together, and days are counted as they lie packed in the file, on all processors, before anything is
/// reckoned from them, so that an edge costs one look at its date.
final class EdgeCensusOperator: Operator {
  /// A grouping key.
  enum Key: Sendable {
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
  /// Whether no two folds make the same group: then none is looked for.
  private let isDistinct: Bool
  private var totals: [Int64] = []
  /// Edges that are counted at a time on one thread, and pieces of them between two looks at the clock.
  private static let (piece, round) = (1 << 17, 16)
  private var isDone = false

  init(_ context: Execution, types: [TypeID], column: KeyID?, keys: [Key], counts: [Slot]) {
    (self.context, self.types, self.column, self.keys, self.counts) = (context, types, column, keys, counts)
    isDistinct = keys.allSatisfy(\.ascends) && (types.count < 2 || keys.contains(where: \.isType))
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
    for key in keys { output[key.slot] = groups.rows[key.slot] }
    output.count = groups.count
    for slot in counts {
      output[slot].become(.values)
      for total in totals { output[slot].values.append(.integer(total)) }
    }
    return output.count > 0 ? output : nil
  }

  private func count(_ types: [TypeID]) throws(RunError) {
    for type in types {
      guard let range = context.graph.edgeRange(of: type), !range.isEmpty else { continue }
      let name = Value.string(context.graph.typeNames[Int(type.rawValue)])
      try add(Int64(range.count), parts: keys.map { $0.part(of: nil, ofType: name) })
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
    let lastDay = { @Sendable [keys] (day: Int32) in keys.reduce(Int32.max) { min($0, $1.lastDay(like: day)) } }
    var (type, runs, isOne) = (pieces.first?.type, [DayTally.Run](), true)
    for start in stride(from: 0, to: pieces.count, by: Self.round) {
      let round = pieces[start..<min(pieces.count, start + Self.round)]
      let counted = try context.graph.dayRuns(of: round.map(\.edges), column, lastDay: lastDay)
      for place in round.indices {
        let piece = pieces[place]
        if let last = type, last != piece.type {
          try fold(last, &runs, isInOrder: isOne)
          (type, isOne) = (piece.type, true)
        }
        isOne = runs.isEmpty
        runs += counted[place - start]
        context.meter.edgesTouched &+= piece.edges.count
        try context.meter.tick(piece.edges.count)
      }
    }
    if let type { try fold(type, &runs, isInOrder: isOne) }
  }

  /// Sums up days that follow one another and have the same part, and forgets them.
  private func fold(_ type: TypeID, _ runs: inout [DayTally.Run], isInOrder: Bool) throws(RunError) {
    let name = Value.string(context.graph.typeNames[Int(type.rawValue)])
    // Edges without a date come last.
    if !isInOrder { runs.sort { ($0.day ?? .max, $0.day == nil ? 1 : 0) < ($1.day ?? .max, $1.day == nil ? 1 : 0) } }
    var sum: Int64 = 0
    var (parts, last) = (keys.map { _ in Value.null }, keys.map { _ in Value.null })
    for (day, count) in runs {
      var isLast = true
      for place in keys.indices {
        parts[place] = keys[place].part(of: day, ofType: name)
        isLast = isLast && parts[place].isEquivalent(to: last[place])
      }
      if sum > 0, !isLast {
        try add(sum, parts: last)
        sum = 0
      }
      sum += count
      swap(&parts, &last)
    }
    if sum > 0 { try add(sum, parts: last) }
    runs.removeAll(keepingCapacity: true)
  }

  /// Adds to the group of edges of which the keys take these parts.
  private func add(_ count: Int64, parts: [Value]) throws(RunError) {
    for place in keys.indices {
      scratch[keys[place].slot].become(.values)
      scratch[keys[place].slot].values.append(parts[place])
    }
    scratch.count = 1
    if isDistinct {
      try groups.append(0, of: scratch)
      return totals.append(count)
    }
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

  var isType: Bool { if case .type = self { true } else { false } }

  /// Whether what the key takes of a day never comes again on a later one, once another came between.
  var ascends: Bool {
    guard case .day(_, let component?) = self else { return true }
    return component.ascends
  }

  /// A day up to which ``part(of:ofType:)`` stays what it is on this one.
  func lastDay(like day: Int32) -> Int32 {
    guard case .day(_, let component) = self else { return Int32.max }
    return component.map { $0.lastDay(like: day) } ?? day
  }

  /// What the key takes of an edge of a type and a day; null where it takes it of the day and there is none.
  func part(of day: Int32?, ofType name: Value) -> Value {
    guard case .day(_, let component) = self else { return name }
    guard let day else { return .null }
    let date = Value.date(days: Int64(day))
    return component.map { $0.value(of: date) ?? .null } ?? date
  }
}
