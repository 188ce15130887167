import Synchronization

/// Where it is kept for each of some keys at which number its list begins (the store's Elias–Fano sequences), for a loop that looks up many of several
/// sequences.
package struct SequenceLayout: Sendable, BitwiseCopyable {
  /// The first key, and how many there are.
  let (first, keys): (UInt32, UInt32)
  /// How many of them can be looked up in a loop: all or none.
  let lookups: UInt32
  let lowWidth: Int
  let (ones, high, low): (Int, Int, Int)
  /// Words of the upper halves.
  let wordCount: Int
  /// No number is above this.
  let most: Int
  /// Before this lies all that a look-up may load.
  let end: Int

  /// A sequence that a loop cannot look up.
  package init(first: UInt32, keys: UInt32) {
    (self.first, self.keys, lookups, lowWidth) = (first, keys, 0, 0)
    (ones, high, low, wordCount, most, end) = (0, 0, 0, 0, 0, 0)
  }

  /// `count` numbers, of which the one after a key's is where its list ends. `nil` where a look-up must take a slower way.
  package init?(
    first: UInt32, keys: UInt32, most: Int, count: Int, lowWidth: Int, ones: Int, high: Int, low: Int, highBitCount: Int
  ) {
    // So small that nothing below can overflow, whatever a forged file says.
    let (highest, furthest) = (1 << 32, 1 << 48)
    guard (0...28).contains(lowWidth), (2..<highest).contains(count), (1...(highest << 2)).contains(highBitCount),
      [ones, high, low].allSatisfy({ (0..<furthest).contains($0) })
    else { return nil }
    (self.first, self.keys, lookups) = (first, keys, min(keys, UInt32(count - 1)))
    (self.ones, self.high, self.low) = (ones, high, low)
    (self.lowWidth, self.most) = (lowWidth, min(most, Int(UInt32.max) - 1))
    wordCount = (highBitCount + 63) >> 6
    end = max(ones + 4 * ((count + 127) >> 7), high + 8 * wordCount, low + (count * lowWidth) >> 3 + 8)
  }
}

extension CheckedBytes {
  /// Finds lists from one on: sets where each begins and how many edges it has, 0 for a node that is none of the sequence's keys, and ``EdgeList/unknown`` where a slower
  /// way must tell: verifying, or finding damage. In three loops: where to begin, what will be looked at, the numbers: so the processor waits for many cache
  /// lines at once, not for one after the other. What it gives back means nothing, but that all of it was loaded. `layouts` are by slot. O(lists), some ten
  /// nanoseconds each.
  package func find(_ layouts: [SequenceLayout], _ lists: inout [EdgeList], from start: Int) -> UInt64 {
    var span = lists.mutableSpan
    return isWhole ? find(layouts.span, &span, start, isWhole: true) : find(layouts.span, &span, start, isWhole: false)
  }

  @inline(__always) private func find(_ layouts: Span<SequenceLayout>, _ lists: inout MutableSpan<EdgeList>, _ first: Int, isWhole: Bool)
    -> UInt64
  {
    for number in first..<lists.count {
      let slot = Int(lists[number].slot)
      let place = lists[number].owner &- layouts[slot].first
      lists[number].length = place < layouts[slot].keys ? EdgeList.unknown : 0
      guard place < layouts[slot].lookups, layouts[slot].end <= bodyEnd else { continue }
      let sample = layouts[slot].ones &+ Int(place &>> 7) &<< 2
      guard isWhole || isVerified(sample, 4) else { continue }
      lists[number].start = UInt32(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: sample, as: UInt32.self))
      lists[number].length = EdgeList.wanted
    }
    var touched: UInt64 = 0
    for number in first..<lists.count where lists[number].length == EdgeList.wanted {
      let slot = Int(lists[number].slot)
      let place = Int(lists[number].owner &- layouts[slot].first)
      let word = min(Int(lists[number].start &>> 6), layouts[slot].wordCount &- 1)
      touched ^= unsafe load(layouts[slot].high &+ word &<< 3) ^ load(layouts[slot].low &+ (place &* layouts[slot].lowWidth) &>> 3)
    }
    for number in first..<lists.count where lists[number].length == EdgeList.wanted {
      let slot = Int(lists[number].slot)
      let place = Int(lists[number].owner &- layouts[slot].first)
      let (start, end) = pair(layouts, slot, place, from: Int(lists[number].start), isWhole: isWhole)
      lists[number].start = UInt32(truncatingIfNeeded: start)
      lists[number].length = end < 0 ? EdgeList.unknown : UInt32(truncatingIfNeeded: end &- start)
    }
    return touched
  }

  /// The numbers at a place and the next one, the second one −1 where a slower way must tell; `start` is the bit of the last one before it whose bit is kept.
  @inline(__always) private func pair(
    _ layouts: Span<SequenceLayout>, _ slot: Int, _ place: Int, from start: Int, isWhole: Bool
  ) -> (Int, Int) {
    let (high, wordCount, lowWidth) = (layouts[slot].high, layouts[slot].wordCount, layouts[slot].lowWidth)
    var (index, left) = (start &>> 6, UInt64(truncatingIfNeeded: place & 127))
    guard var word = upperWord(high, index, wordCount, isWhole) else { return (0, -1) }
    word &= ~0 &<< UInt64(truncatingIfNeeded: start & 63)
    var sums = Self.byteSums(word)
    while left >= sums &>> 56 {
      left &-= sums &>> 56
      index &+= 1
      guard let next = upperWord(high, index, wordCount, isWhole) else { return (0, -1) }
      (word, sums) = (next, Self.byteSums(next))
    }
    let bit = Self.place(of: left, in: word, sums)
    let first = index &<< 6 &+ bit &- place
    word &= ~1 &<< UInt64(truncatingIfNeeded: bit)
    while word == 0 {
      index &+= 1
      guard let next = upperWord(high, index, wordCount, isWhole) else { return (0, -1) }
      word = next
    }
    let second = index &<< 6 &+ word.trailingZeroBitCount &- place &- 1
    let at = place &* lowWidth
    let low = layouts[slot].low &+ at &>> 3
    guard isWhole || isVerified(low, 8) else { return (0, -1) }
    let lows = unsafe Int(truncatingIfNeeded: load(low) &>> UInt64(truncatingIfNeeded: at & 7))
    let mask = 1 &<< lowWidth &- 1
    let (from, to) = (first &<< lowWidth | lows & mask, second &<< lowWidth | lows &>> lowWidth & mask)
    guard from >= 0, from <= to, to <= layouts[slot].most else { return (0, -1) }
    return (from, to)
  }

  @inline(__always) private func upperWord(_ high: Int, _ index: Int, _ wordCount: Int, _ isWhole: Bool) -> UInt64? {
    let byte = high &+ index &<< 3
    guard index < wordCount, isWhole || isVerified(byte, 8) else { return nil }
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
