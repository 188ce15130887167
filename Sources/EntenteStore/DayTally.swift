import EntenteBytes

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
  /// Whether nothing is counted in the array yet.
  private var isEmpty = true
  /// Edges without a date.
  package var absent: Int64 = 0

  package init() {}

  /// Makes the array span these days: the place of the lower one; `nil` where they lie too far apart. O(1), but where the array grows.
  mutating func cover(_ low: Int64, _ high: Int64) -> Int? {
    guard low >= Int64(Int32.min), high <= Int64(Int32.max), low <= high else { return nil }
    let (low, high) = (Int(low), Int(high))
    if low >= first, high < first + counts.count {
      isEmpty = false
      return low - first
    }
    let start = min(counts.isEmpty ? low : first, low) & ~(Self.step - 1)
    let end = (max(counts.isEmpty ? high : first + counts.count - 1, high) | (Self.step - 1)) + 1
    guard end - start <= Self.widest else {
      guard isEmpty, !counts.isEmpty else { return nil }
      // Of what is counted now, nothing needs the array where it is.
      counts = []
      return cover(Int64(low), Int64(high))
    }
    var grown = [UInt32](repeating: 0, count: end - start)
    for (place, count) in counts.enumerated() where count > 0 { grown[first - start + place] = count }
    (first, counts, isEmpty) = (start, grown, false)
    return low - start
  }

  mutating func withCounts(_ body: (inout [UInt32]) -> Bool) -> Bool { body(&counts) }

  mutating func add(_ day: Int64, count: UInt32 = 1) {
    if let place = cover(day, day) { counts[place] &+= count } else { far[Int32(truncatingIfNeeded: day), default: 0] += Int64(count) }
  }

  /// Forgets what was counted and keeps the memory. O(days).
  mutating func removeAll() {
    (absent, isEmpty) = (0, true)
    if !far.isEmpty { far.removeAll() }
    var counts = counts.mutableSpan
    counts.update(repeating: 0)
  }

  /// Edges of days that follow one another, from the first of these on; `nil` for those without a date.
  package typealias Run = (day: Int32?, count: Int64)

  /// The edges by runs of days: a run begins where the last one ended, and ends with `lastDay` of its first day. Runs without edges are
  /// left out; edges without a date come last, as `nil`; days far from the others are runs of one day. O(days + calls).
  package func runs(lastDay: (Int32) -> Int32) -> [Run] {
    var result: [Run] = []
    var place = 0
    while place < counts.count {
      let day = Int32(truncatingIfNeeded: first + place)
      let end = min(counts.count, max(place + 1, Int(lastDay(day)) - first + 1))
      let sum = Int64(truncatingIfNeeded: CheckedBytes.sum(counts, place..<end))
      if sum > 0 { result.append((day, sum)) }
      place = end
    }
    for (day, count) in far.sorted(by: { $0.key < $1.key }) { result.append((day, count)) }
    if absent > 0 { result.append((nil, absent)) }
    return result
  }
}
