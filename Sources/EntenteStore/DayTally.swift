/// How many edges there are of each day: an array over the days that occur, as long as they lie within some centuries, and a dictionary for others.
package struct DayTally: Sendable {
  /// Days that the array may span.
  static let widest = 1 << 19
  /// The array begins and ends at multiples of so many days, so that it seldom has to grow.
  private static let step = 1 << 10

  /// The day of `counts[0]`.
  private var first = 0
  private(set) var counts: [UInt32] = []
  private var far: [Int32: Int64] = [:]
  /// Edges without a date.
  package var absent: Int64 = 0

  package init() {}

  /// Makes the array span these days: the place of the lower one; `nil` where they lie too far apart. O(1), but where the array grows.
  mutating func cover(_ low: Int64, _ high: Int64) -> Int? {
    guard low >= Int64(Int32.min), high <= Int64(Int32.max), low <= high else { return nil }
    let (low, high) = (Int(low), Int(high))
    if low >= first, high < first + counts.count { return low - first }
    let start = min(counts.isEmpty ? low : first, low) & ~(Self.step - 1)
    let end = (max(counts.isEmpty ? high : first + counts.count - 1, high) | (Self.step - 1)) + 1
    guard end - start <= Self.widest else { return nil }
    var grown = [UInt32](repeating: 0, count: end - start)
    for (place, count) in counts.enumerated() where count > 0 { grown[first - start + place] = count }
    (first, counts) = (start, grown)
    return low - start
  }

  mutating func withCounts(_ body: (inout [UInt32]) -> Bool) -> Bool { body(&counts) }

  mutating func add(_ day: Int64, count: UInt32 = 1) {
    if let place = cover(day, day) { counts[place] &+= count } else { far[Int32(truncatingIfNeeded: day), default: 0] += Int64(count) }
  }

  /// Adds what another one counted. O(days).
  package mutating func add(_ other: DayTally) {
    absent += other.absent
    for (day, count) in other.far { far[day, default: 0] += count }
    guard !other.counts.isEmpty else { return }
    if counts.isEmpty {
      (first, counts) = (other.first, other.counts)
      return
    }
    if let base = cover(Int64(other.first), Int64(other.first + other.counts.count - 1)) {
      for place in other.counts.indices { counts[base &+ place] &+= other.counts[place] }
    } else {
      for (place, count) in other.counts.enumerated() where count > 0 { add(Int64(other.first + place), count: count) }
    }
  }

  /// The edges by runs of days: a run begins where the last one ended, and ends with `lastDay` of its first day. Runs without edges are
  /// left out; edges without a date come last, as `nil`; days far from the others are runs of one day. O(days + calls).
  package func runs(lastDay: (Int32) -> Int32) -> [(day: Int32?, count: Int64)] {
    var result: [(day: Int32?, count: Int64)] = []
    var place = 0
    while place < counts.count {
      let day = Int32(truncatingIfNeeded: first + place)
      let end = min(counts.count, max(place + 1, Int(lastDay(day)) - first + 1))
      var sum: Int64 = 0
      for place in place..<end { sum &+= Int64(counts[place]) }
      if sum > 0 { result.append((day, sum)) }
      place = end
    }
    for (day, count) in far.sorted(by: { $0.key < $1.key }) { result.append((day, count)) }
    if absent > 0 { result.append((nil, absent)) }
    return result
  }
}
