import Synchronization

/// Where a sequence of numbers that never goes down lies (the store's Elias–Fano sequences), for a loop that looks up many of several sequences.
package struct SequenceLayout: Sendable {
  let (ones, high, low): (Int, Int, Int)
  let lowWidth: Int
  let count: Int
  /// Words of the upper halves.
  let wordCount: Int
  /// Before this lies all that a look-up may load.
  let end: Int

  /// `nil` where a look-up must take a slower way.
  package init?(count: Int, lowWidth: Int, ones: Int, high: Int, low: Int, highBitCount: Int) {
    // So small that nothing below can overflow, whatever a forged file says.
    let (most, furthest) = (1 << 32, 1 << 48)
    guard (0...28).contains(lowWidth), (2..<most).contains(count), (1...(most << 2)).contains(highBitCount),
      [ones, high, low].allSatisfy({ (0..<furthest).contains($0) })
    else { return nil }
    (self.ones, self.high, self.low) = (ones, high, low)
    (self.count, self.lowWidth) = (count, lowWidth)
    wordCount = (highBitCount + 63) >> 6
    end = max(ones + 4 * ((count + 127) >> 7), high + 8 * wordCount, low + (count * lowWidth) >> 3 + 8)
  }
}

/// A place of one of several sequences, and a number that whoever looks it up tells it by.
package struct SequencePlace: Sendable {
  package let place: UInt32
  package let origin: UInt32
  /// Which sequence.
  package let sequence: UInt32

  @inlinable package init(place: UInt32, origin: UInt32, sequence: UInt32) {
    (self.place, self.origin, self.sequence) = (place, origin, sequence)
  }
}

extension CheckedBytes {
  /// What ``pairs(_:at:into:)`` gives where a slower way must tell: verifying, or finding damage.
  package static let unknownPair = UInt64.max

  /// The number at each of some places, and the one at the place after it: in the lower and the upper half of a word each. In three loops: where to begin,
  /// what will be looked at, the numbers: so the processor waits for many cache lines at once, not for one after the other. What it gives back means nothing, but
  /// that all of it was loaded. O(places), some ten nanoseconds each.
  package func pairs(_ layouts: [SequenceLayout?], at places: [SequencePlace], into pairs: inout [UInt64]) -> UInt64 {
    pairs.removeAll(keepingCapacity: true)
    pairs.append(contentsOf: repeatElement(Self.unknownPair, count: places.count))
    let isWhole = isWhole
    let (layouts, places) = (layouts.span, places.span)
    var pairs = pairs.mutableSpan
    for number in places.indices {
      guard let layout = layouts[Int(places[number].sequence)], layout.end <= bodyEnd, Int(places[number].place) < layout.count &- 1 else {
        continue
      }
      let sample = layout.ones &+ Int(places[number].place &>> 7) &<< 2
      guard isWhole || isVerified(sample, 4) else { continue }
      pairs[number] = UInt64(UInt32(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: sample, as: UInt32.self)))
    }
    var touched: UInt64 = 0
    for number in places.indices where pairs[number] != Self.unknownPair {
      guard let layout = layouts[Int(places[number].sequence)] else { continue }
      let word = min(Int(truncatingIfNeeded: pairs[number] &>> 6), layout.wordCount &- 1)
      touched ^= unsafe load(layout.high &+ word &<< 3) ^ load(layout.low &+ (Int(places[number].place) &* layout.lowWidth) &>> 3)
    }
    for number in places.indices where pairs[number] != Self.unknownPair {
      guard let layout = layouts[Int(places[number].sequence)] else { continue }
      pairs[number] = pair(layout, Int(places[number].place), from: Int(truncatingIfNeeded: pairs[number]), isWhole)
    }
    return touched
  }

  /// The numbers at a place and the next one; `start` is the bit of the last one before it whose bit is kept.
  @inline(__always) private func pair(_ layout: SequenceLayout, _ place: Int, from start: Int, _ isWhole: Bool) -> UInt64 {
    var (index, left) = (start &>> 6, UInt64(truncatingIfNeeded: place & 127))
    guard var word = upperWord(layout, index, isWhole) else { return Self.unknownPair }
    word &= ~0 &<< UInt64(truncatingIfNeeded: start & 63)
    var sums = Self.byteSums(word)
    while left >= sums &>> 56 {
      left &-= sums &>> 56
      index &+= 1
      guard let next = upperWord(layout, index, isWhole) else { return Self.unknownPair }
      (word, sums) = (next, Self.byteSums(next))
    }
    let bit = Self.place(of: left, in: word, sums)
    let first = index &<< 6 &+ bit &- place
    word &= ~1 &<< UInt64(truncatingIfNeeded: bit)
    while word == 0 {
      index &+= 1
      guard let next = upperWord(layout, index, isWhole) else { return Self.unknownPair }
      word = next
    }
    let second = index &<< 6 &+ word.trailingZeroBitCount &- place &- 1
    let at = place &* layout.lowWidth
    let low = layout.low &+ at &>> 3
    guard isWhole || isVerified(low, 8) else { return Self.unknownPair }
    let lows = unsafe Int(truncatingIfNeeded: load(low) &>> UInt64(truncatingIfNeeded: at & 7))
    let mask = 1 &<< layout.lowWidth &- 1
    let (from, to) = (first &<< layout.lowWidth | lows & mask, second &<< layout.lowWidth | lows &>> layout.lowWidth & mask)
    guard from >= 0, from <= to, to < Int(UInt32.max) else { return Self.unknownPair }
    return UInt64(truncatingIfNeeded: to) &<< 32 | UInt64(truncatingIfNeeded: from)
  }

  @inline(__always) private func upperWord(_ layout: SequenceLayout, _ index: Int, _ isWhole: Bool) -> UInt64? {
    let byte = layout.high &+ index &<< 3
    guard index < layout.wordCount, isWhole || isVerified(byte, 8) else { return nil }
    return unsafe load(byte)
  }

  /// A word whose place the caller has checked.
  @unsafe @inlinable @inline(__always) func load(_ byte: Int) -> UInt64 {
    UInt64(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: byte, as: UInt64.self))
  }

  /// Byte *i*: how many of the word's bits are set in its bytes 0 to *i* (Vigna, *Broadword Implementation of Rank/Select Queries*, 2008,
  /// DOI 10.1007/978-3-540-68552-4_12).
  @inline(__always) private static func byteSums(_ word: UInt64) -> UInt64 {
    var sums = word &- (word &>> 1 & 0x5555_5555_5555_5555)
    sums = (sums & 0x3333_3333_3333_3333) &+ (sums &>> 2 & 0x3333_3333_3333_3333)
    return (sums &+ sums &>> 4) & 0x0F0F_0F0F_0F0F_0F0F &* 0x0101_0101_0101_0101
  }

  /// As ``place(of:in:)``, of a word whose ``byteSums(_:)`` are known.
  @inline(__always) private static func place(of rank: UInt64, in word: UInt64, _ sums: UInt64) -> Int {
    let passed = ((rank &* 0x0101_0101_0101_0101 | 0x8080_8080_8080_8080) &- sums) & 0x8080_8080_8080_8080
    // A one for each byte that is passed, counted by what it adds to the highest byte.
    let byte = (passed &>> 7 &* 0x0101_0101_0101_0101) &>> 56
    let before = (sums &<< 8) &>> (byte &<< 3) & 0xFF
    var (rest, left, place) = (word &>> (byte &<< 3), rank &- before, byte &<< 3)
    pass(4, &rest, &left, &place)
    pass(2, &rest, &left, &place)
    pass(1, &rest, &left, &place)
    return Int(truncatingIfNeeded: place)
  }

  /// Passes the lowest bits, at most four, of what is left of a word, where the wanted one is not among them. Whether it is so is hard to guess: no branch
  /// asks.
  @inline(__always) private static func pass(_ width: UInt64, _ rest: inout UInt64, _ left: inout UInt64, _ place: inout UInt64) {
    // How many ones each of the sixteen numbers of four bits has, four bits each.
    let ones = 0x4332_3221_3221_2110 &>> ((rest & (1 &<< width &- 1)) &<< 2) & 0xF
    let isPassed = ones <= left ? ~0 as UInt64 : 0
    left &-= ones & isPassed
    rest &>>= width & isPassed
    place &+= width & isPassed
  }
}
