import EntenteBytes

/// A sequence of numbers that never goes down, in 2 + log₂(universe ÷ count) bits a number, with random access both by place and by value.
///
/// Elias (1974), DOI 10.1145/321812.321820; Fano (1971); as quasi-succinct index in Vigna (2013), DOI 10.1145/2433396.2433409.
/// Number *v* at place *i* has its lower `lowWidth` bits at bit *i* × `lowWidth` after `low`, and sets bit (*v* >> `lowWidth`) + *i* after `high`. Of the ones,
/// and of the zeros, every 128th has its bit place as 32 bits at `ones` and `zeros`.
///
/// In the catalog: count, universe (above the last), lowWidth, low, high, ones, zeros; varints all.
struct EliasFano: Sendable {
  static let empty = EliasFano(count: 0, universe: 0, lowWidth: 0, low: 0, high: 0, ones: 0, zeros: 0)
  static let sample = 7

  let count: Int
  let universe: Int
  let lowWidth: Int
  let low: Int
  let high: Int
  let ones: Int
  let zeros: Int

  @inline(__always) var highBitCount: Int { count + universe >> lowWidth + 1 }

  /// The number at `place`. O(1), three cache lines.
  func value(_ place: Int, _ file: GraphFile) throws(StoreError) -> Int {
    guard UInt(bitPattern: place) < UInt(bitPattern: count) else { return 0 }
    let bit = try select(place, file)
    return (bit &- place) &<< lowWidth | Int(truncatingIfNeeded: try file.bits(low, place &* lowWidth, lowWidth))
  }

  /// The numbers at `place` and the next place. Cheaper than two calls.
  func pair(_ place: Int, _ file: GraphFile) throws(StoreError) -> (Int, Int) {
    guard place >= 0, place < count &- 1 else { return (0, 0) }
    let start = Int(try file.u32(ones &+ (place &>> Self.sample) &<< 2))
    let (bit, next): (Int, Int)
    if let both = file.bytes.selectTwo(high, from: start, rank: place & 127, wordCount: (highBitCount &+ 63) &>> 6) {
      (bit, next) = both
    } else {
      bit = try seek(start, place & 127, 0, file)
      next = try followingOne(bit &+ 1, file)
    }
    let lows = try lowPair(place, file)
    return ((bit &- place) &<< lowWidth | lows.0, (next &- place &- 1) &<< lowWidth | lows.1)
  }

  @inline(__always) private func lowPair(_ place: Int, _ file: GraphFile) throws(StoreError) -> (Int, Int) {
    guard lowWidth > 0 else { return (0, 0) }
    guard lowWidth <= 28 else {
      return (
        Int(truncatingIfNeeded: try file.bits(low, place &* lowWidth, lowWidth)),
        Int(truncatingIfNeeded: try file.bits(low, (place &+ 1) &* lowWidth, lowWidth))
      )
    }
    let both = Int(truncatingIfNeeded: try file.bits(low, place &* lowWidth, 2 &* lowWidth))
    return (both & (1 &<< lowWidth &- 1), both &>> lowWidth)
  }

  /// The last place whose number is at most `limit`, or −1. O(log of how many numbers share their higher bits).
  func lastPlace(atMost limit: Int, _ file: GraphFile) throws(StoreError) -> Int {
    guard limit >= 0, count > 0 else { return -1 }
    guard limit < universe else { return count - 1 }
    let bucket = limit &>> lowWidth
    var from = 0
    let end: Int
    if bucket > 0 {
      let zero = try selectZero(bucket &- 1, file)
      from = zero &+ 1 &- bucket
      end = try seek(zero &+ 1, 0, ~0, file)
    } else {
      end = try seek(0, 0, ~0, file)
    }
    var to = end &- bucket
    let lows = limit & (1 &<< lowWidth &- 1)
    // Places from..<to have the same higher bits as the limit; those before are smaller.
    while from < to {
      let middle = (from &+ to) &>> 1
      if Int(truncatingIfNeeded: try file.bits(low, middle &* lowWidth, lowWidth)) <= lows { from = middle &+ 1 } else { to = middle }
    }
    return from &- 1
  }

  /// The bit place of the one of this number.
  fileprivate func select(_ place: Int, _ file: GraphFile) throws(StoreError) -> Int {
    let start = Int(try file.u32(ones &+ (place &>> Self.sample) &<< 2))
    return try seek(start, place & 127, 0, file)
  }

  private func selectZero(_ place: Int, _ file: GraphFile) throws(StoreError) -> Int {
    let start = Int(try file.u32(zeros &+ (place &>> Self.sample) &<< 2))
    return try seek(start, place & 127, ~0, file)
  }

  /// The bit place of the `rank`-th bit, from 0, that is set (after `flip`) at or after `start`.
  private func seek(_ start: Int, _ rank: Int, _ flip: UInt64, _ file: GraphFile) throws(StoreError) -> Int {
    let end = (highBitCount &+ 63) &>> 6
    var index = start &>> 6
    var left = rank
    guard index < end else { return start }
    var word = (try file.u64(high &+ index &<< 3) ^ flip) & (~0 &<< UInt64(truncatingIfNeeded: start & 63))
    while true {
      let ones = word.nonzeroBitCount
      if left < ones { return index &<< 6 &+ CheckedBytes.place(of: left, in: word) }
      left &-= ones
      index &+= 1
      guard index < end else { return highBitCount }
      word = try file.u64(high &+ index &<< 3) ^ flip
    }
  }

  /// The first set bit at or after `bit`.
  @inline(__always) private func followingOne(_ bit: Int, _ file: GraphFile) throws(StoreError) -> Int { try seek(bit, 0, 0, file) }

  /// Walks the numbers from a place on, a few nanoseconds each.
  struct Cursor {
    private let sequence: EliasFano
    private(set) var place: Int
    private var index: Int
    private var word: UInt64

    init(_ sequence: EliasFano, at place: Int, _ file: GraphFile) throws(StoreError) {
      self.sequence = sequence
      self.place = place
      let bit = place < sequence.count ? try sequence.select(place, file) : 0
      index = bit &>> 6
      word = (try file.u64(sequence.high &+ index &<< 3)) & (~0 &<< UInt64(truncatingIfNeeded: bit & 63))
    }

    /// The number at `place`, which moves on; `nil` at the end.
    mutating func next(_ file: GraphFile) throws(StoreError) -> Int? {
      guard place < sequence.count else { return nil }
      while word == 0 {
        index &+= 1
        guard index &<< 6 < sequence.highBitCount else { return nil }
        word = try file.u64(sequence.high &+ index &<< 3)
      }
      let bit = index &<< 6 &+ word.trailingZeroBitCount
      word &= word &- 1
      let low = Int(truncatingIfNeeded: try file.bits(sequence.low, place &* sequence.lowWidth, sequence.lowWidth))
      place &+= 1
      return (bit &- place &+ 1) &<< sequence.lowWidth | low
    }
  }
}
