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
  package var types: [TypeID]? { binding.types }
  private(set) var filters: [DayFilter]
  private let binding: Binding

  /// The conditions on all types, one type after the other, and by type where its own are; `nil` where no edge can pass. Empty where there are none.
  var tests: [DayTest] { binding.tests }
  var places: [Range<Int>?] { binding.places }
  /// By type: where the dates lie that are asked first, if every edge has one. Empty where there are no conditions.
  var columns: [PackedLayout?] { binding.columns }
  /// In a graph that has changed: the test for its base, and the one for the changes.
  var parts: Parts? { binding.parts }

  struct Parts: Sendable {
    let base: EdgeTest
    let added: EdgeTest
  }

  /// What does not change with the days. An object, so that handing it on copies nothing.
  private final class Binding: Sendable {
    let types: [TypeID]?
    let tests: [DayTest]
    let places: [Range<Int>?]
    let columns: [PackedLayout?]
    let parts: Parts?

    init(
      _ types: [TypeID]?, _ tests: [DayTest] = [], _ places: [Range<Int>?] = [], _ columns: [PackedLayout?] = [], parts: Parts? = nil
    ) { (self.types, self.tests, self.places, self.columns, self.parts) = (types, tests, places, columns, parts) }
  }

  /// Types only.
  package init(types: [TypeID]?) { (filters, binding) = ([], Binding(types)) }

  fileprivate init(types: [TypeID]?, filters: [DayFilter], tests: [DayTest], places: [Range<Int>?], columns: [PackedLayout?]) {
    (self.filters, binding) = (filters, Binding(types, tests, places, columns))
  }

  init(types: [TypeID]?, parts: Parts) { (filters, binding) = ([], Binding(types, parts: parts)) }

  /// Takes other days; `false`, with nothing changed, where the conditions are others. O(filters), not O(types), and no memory is asked for.
  package mutating func take(_ filters: [DayFilter]) -> Bool {
    guard filters.count == self.filters.count, !filters.isEmpty else { return false }
    for (new, old) in zip(filters, self.filters) where new.key != old.key || new.passesAbsent != old.passesAbsent { return false }
    for place in filters.indices { self.filters[place].days = filters[place].days }
    return true
  }
}

extension GraphStore {
  /// Binds conditions to the columns of the types at which to look (`nil` for all). O(types).
  package func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest {
    if let delta { return delta.edgeTest(types: types, where: filters) }
    var tests: [DayTest] = []
    var places = [Range<Int>?](repeating: nil, count: outgoing.count)
    for type in types?.map({ Int($0.rawValue) }) ?? Array(outgoing.indices) {
      let list = filters.indices.map { DayTest($0, filters[$0], Self.column(edgeColumns[type], filters[$0].key), catalog.edtf) }
      guard !list.contains(where: \.failsAll) else { continue }
      let start = tests.count
      // A condition that every edge of the type fulfils is none.
      tests += list.filter { $0.column != nil }
      places[type] = start..<tests.count
    }
    let columns = places.map { range in
      range.flatMap { $0.first }.flatMap { tests[$0].column }.flatMap { $0.presence == nil ? $0.values.bulkLayout : nil }
    }
    return EdgeTest(types: types, filters: filters, tests: tests, places: places, columns: columns)
  }
}

/// A filter bound to one type's column.
struct DayTest {
  /// Which of the filters, of which the days are not yet bound.
  let filter: Int
  let column: Column?
  let edtf: EDTFTable
  let passesAbsent: Bool

  init(_ number: Int, _ filter: DayFilter, _ column: Column?, _ edtf: EDTFTable) {
    self.filter = number
    self.column = column.flatMap { $0.kind == .date || $0.kind == .edtf ? $0 : nil }
    self.edtf = edtf
    passesAbsent = filter.passesAbsent
  }

  /// Whether no edge of the type can pass.
  var failsAll: Bool { column == nil && !passesAbsent }

  @inline(__always) private static func place(_ word: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: word)) }

  /// Keeps the places, the lower halves of the words, whose days all lie among these, in order. O(places).
  func keep(_ days: ClosedRange<Int32>, _ places: inout [UInt64], _ file: GraphFile) throws(StoreError) {
    guard let column else { return }
    let (low, high) = (Int64(days.lowerBound), Int64(days.upperBound))
    var kept = 0
    var start = 0
    if column.kind == .date {
      if let presence = column.presence {
        start = try keepSparse(column, presence, days, &places, &kept, file)
      } else {
        start = try keepFlat(column.values, days, &places, &kept, file)
      }
    }
    for i in start..<places.count {
      let place = places[i]
      let passes: Bool
      if let number = try column.number(Self.place(place), file) {
        passes = column.kind == .date ? number >= low && number <= high : try covers(Int(truncatingIfNeeded: number), low...high, file)
      } else {
        passes = passesAbsent
      }
      // Written in any case and counted where it passes: no branch to mispredict.
      places[kept] = place
      kept &+= passes ? 1 : 0
    }
    places.removeLast(places.count - kept)
  }

  /// The places of runs whose days all lie among these, each with its run's origin in the upper half: as ``keep(_:_:_:)`` of all of them, but what stands
  /// together is read together. `false`, and nothing done, where the column is not one of dates that every edge has. O(places), a nanosecond or two each.
  func keep(_ days: ClosedRange<Int32>, of runs: [PlaceRun], to places: inout [UInt64], _ file: GraphFile) throws(StoreError) -> Bool {
    guard let column, column.kind == .date, column.presence == nil else { return false }
    let range: ClosedRange<UInt64>
    switch PackedDays(days, in: column.values) {
    case .elsewise: return false
    case .none: return true
    case .among(let numbers): range = numbers
    }
    var (start, stuck) = (0, -1)
    while start < runs.count {
      start = file.bytes.keep(column.values.data, width: column.values.width, in: range, runs: runs, from: start, to: &places)
      guard start < runs.count else { break }
      let (first, count) = (Int(runs[start].start), Int(runs[start].count))
      if start != stuck, count > 0 {
        let bit = first &* column.values.width
        try file.check(column.values.data &+ bit &>> 3, (bit & 7 &+ count &* column.values.width &+ 7) &>> 3)
        stuck = start
      } else {
        // Nothing gained by verifying: the last bytes of the file are read the slow way.
        for place in first..<(first &+ count) {
          let number = UInt64(bitPattern: try column.values.value(place, file) &- column.values.minimum)
          if range.contains(number) { places.append(UInt64(runs[start].origin) &<< 32 | UInt64(truncatingIfNeeded: place)) }
        }
        start &+= 1
      }
    }
    return true
  }

  /// The fast way: every edge has a date, and dates are packed alike. Stops where it cannot go on, and says where.
  private func keepFlat(
    _ values: PackedArray, _ days: ClosedRange<Int32>, _ places: inout [UInt64], _ kept: inout Int, _ file: GraphFile
  ) throws(StoreError) -> Int {
    let range: ClosedRange<UInt64>
    switch PackedDays(days, in: values) {
    case .elsewise: return 0
    case .none: return places.count
    case .among(let numbers): range = numbers
    }
    var (start, stuck) = (0, -1)
    while true {
      let next = file.bytes.keep(values.data, width: values.width, in: range, places: &places, from: start, kept: &kept)
      if next >= places.count { return next }
      _ = try values.value(Self.place(places[next]), file)
      // Nothing gained by verifying: the last bytes of the file are read the slow way.
      if next == stuck { return next }
      (start, stuck) = (next, next)
    }
  }

  /// The same where some edges have no date.
  private func keepSparse(
    _ column: Column, _ presence: Column.Presence, _ days: ClosedRange<Int32>, _ places: inout [UInt64], _ kept: inout Int,
    _ file: GraphFile
  ) throws(StoreError) -> Int {
    let values = column.values
    guard case .among(let range) = PackedDays(days, in: values) else { return 0 }
    let layout = SparseLayout(
      words: presence.words, ranks: presence.ranks, rows: column.rows, offset: values.data, width: values.width, count: values.count)
    var (start, stuck) = (0, -1)
    while true {
      let next = file.bytes.keep(layout, in: range, keepsAbsent: passesAbsent, places: &places, from: start, kept: &kept)
      if next >= places.count { return next }
      _ = try column.number(Self.place(places[next]), file)
      if next == stuck { return next }
      (start, stuck) = (next, next)
    }
  }

  private func covers(_ place: Int, _ days: ClosedRange<Int64>, _ file: GraphFile) throws(StoreError) -> Bool {
    guard try edtf.first.value(place, file) >= days.lowerBound else { return false }
    return try edtf.last.value(place, file) <= days.upperBound
  }
}

/// Days as an array that packs them alike has them, less its minimum.
private enum PackedDays {
  case among(ClosedRange<UInt64>)
  /// No date of the array can be among them.
  case none
  /// The array is of another kind.
  case elsewise

  init(_ days: ClosedRange<Int32>, in values: PackedArray) {
    guard values.encoding == .flat, values.width <= 32 else {
      self = .elsewise
      return
    }
    let top = Int64(1) << Int64(values.width) - 1
    let (from, to) = (max(0, Int64(days.lowerBound) &- values.minimum), min(top, Int64(days.upperBound) &- values.minimum))
    self = from <= to ? .among(UInt64(from)...UInt64(to)) : .none
  }
}
