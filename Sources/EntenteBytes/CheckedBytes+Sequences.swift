import Synchronization

/// Where it is kept for each of some keys at which number its list begins (the store's Elias–Fano sequences), for a loop that looks up many of several
/// sequences.
package struct SequenceLayout: Sendable, BitwiseCopyable {
  /// The first key, and how many there are.
  let (first, keys): (UInt32, UInt32)
  /// How many of them can be looked up in a loop: all or none.
  let lookups: UInt32
  let lowWidth: UInt32
  let (ones, high, low): (Int, Int, Int)
  /// Words of the upper halves.
  let wordCount: UInt32
  /// No number is above this.
  let most: UInt32
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
    let words = (highBitCount + 63) >> 6
    end = max(ones + 4 * ((count + 127) >> 7), high + 8 * words, low + (count * lowWidth) >> 3 + 8)
    (self.first, self.keys, lookups) = (first, keys, min(keys, UInt32(count - 1)))
    (self.ones, self.high, self.low) = (ones, high, low)
    (self.lowWidth, self.most) = (UInt32(lowWidth), UInt32(min(max(most, 0), Int(UInt32.max) - 1)))
    wordCount = UInt32(words)
  }
}

extension CheckedBytes {
  /// Finds lists from one on: sets where each begins and how many edges it has, 0 for a node that is none of the sequence's keys, and ``EdgeList/unknown`` where a slower
  /// way must tell: verifying, or finding damage. In three loops: where to begin, what will be looked at, the numbers: so the processor waits for many cache
  /// lines at once, not for one after the other. Gives whether all of them were found and none is empty; and a number that means nothing, but that all of it was
  /// loaded. `layouts` are by slot. O(lists), some ten nanoseconds each.
  package func find(_ layouts: [SequenceLayout], _ lists: inout [EdgeList], from start: Int) -> (areAll: Bool, touched: UInt64) {
    unsafe layouts.withUnsafeBufferPointer { layouts in
      unsafe lists.withUnsafeMutableBufferPointer { lists in
        let lists = lists.extracting(start...)
        return isWhole ? unsafe find(layouts, lists, isWhole: true) : unsafe find(layouts, lists, isWhole: false)
      }
    }
  }

  @inline(__always) private func find(
    _ layouts: UnsafeBufferPointer<SequenceLayout>, _ lists: UnsafeMutableBufferPointer<EdgeList>, isWhole: Bool
  ) -> (areAll: Bool, touched: UInt64) {
    guard unsafe begin(layouts, lists, isWhole) else {
      for number in lists.indices where unsafe lists[number].length == EdgeList.wanted { _ = unsafe end(layouts, lists, number, isWhole) }
      return (false, 0)
    }
    let touched = unsafe touch(layouts, lists)
    var areAll = true
    for number in lists.indices { if unsafe !end(layouts, lists, number, isWhole) { areAll = false } }
    return (areAll, touched)
  }

  /// Where to begin in the sequence of each list; whether all are wanted, and none is known to be empty or must be found by a slower way.
  @inline(__always) private func begin(
    _ layouts: UnsafeBufferPointer<SequenceLayout>, _ lists: UnsafeMutableBufferPointer<EdgeList>, _ isWhole: Bool
  ) -> Bool {
    var areAll = true
    for number in lists.indices {
      let (slot, owner) = unsafe (Int(lists[number].slot), lists[number].owner)
      guard slot < layouts.count else { preconditionFailure("a list of no sequence") }
      let place = unsafe owner &- layouts[slot].first
      let sample = unsafe layouts[slot].ones &+ Int(place &>> 7) &<< 2
      guard unsafe place < layouts[slot].lookups, unsafe layouts[slot].end <= bodyEnd, isWhole || isVerified(sample, 4) else {
        unsafe lists[number].length = unsafe place < layouts[slot].keys ? EdgeList.unknown : 0
        areAll = false
        continue
      }
      unsafe lists[number].start = UInt32(
        littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: sample, as: UInt32.self))
      unsafe lists[number].length = EdgeList.wanted
    }
    return areAll
  }

  /// Looks at what ``end(_:_:_:_:)`` will look at.
  @inline(__always) private func touch(
    _ layouts: UnsafeBufferPointer<SequenceLayout>, _ lists: UnsafeMutableBufferPointer<EdgeList>
  ) -> UInt64 {
    var touched: UInt64 = 0
    for number in lists.indices {
      let slot = unsafe Int(lists[number].slot)
      let place = unsafe Int(lists[number].owner &- layouts[slot].first)
      let word = unsafe min(lists[number].start &>> 6, layouts[slot].wordCount &- 1)
      touched ^= unsafe load(layouts[slot].high &+ Int(word) &<< 3)
      touched ^= unsafe load(layouts[slot].low &+ (place &* Int(layouts[slot].lowWidth)) &>> 3)
    }
    return touched
  }

  /// Where a list begins and how many edges it has; whether it was found and is not empty. Its `start` was the bit of the last number before it whose bit is kept.
  @inline(__always) private func end(
    _ layouts: UnsafeBufferPointer<SequenceLayout>, _ lists: UnsafeMutableBufferPointer<EdgeList>, _ number: Int, _ isWhole: Bool
  ) -> Bool {
    let slot = unsafe Int(lists[number].slot)
    let (high, wordCount) = unsafe (layouts[slot].high, Int(layouts[slot].wordCount))
    let place = unsafe Int(lists[number].owner &- layouts[slot].first)
    let start = unsafe Int(lists[number].start)
    unsafe lists[number].length = EdgeList.unknown
    var (index, left) = (start &>> 6, UInt64(truncatingIfNeeded: place & 127))
    guard var word = upperWord(high, index, wordCount, isWhole) else { return false }
    word &= ~0 &<< UInt64(truncatingIfNeeded: start & 63)
    var sums = Self.byteSums(word)
    while left >= sums &>> 56 {
      left &-= sums &>> 56
      index &+= 1
      guard let next = upperWord(high, index, wordCount, isWhole) else { return false }
      (word, sums) = (next, Self.byteSums(next))
    }
    let bit = self.place(of: left, in: word, sums)
    let first = index &<< 6 &+ bit &- place
    word &= ~1 &<< UInt64(truncatingIfNeeded: bit)
    while word == 0 {
      index &+= 1
      guard let next = upperWord(high, index, wordCount, isWhole) else { return false }
      word = next
    }
    let second = index &<< 6 &+ word.trailingZeroBitCount &- place &- 1
    let lowWidth = unsafe Int(layouts[slot].lowWidth)
    let at = place &* lowWidth
    let low = unsafe layouts[slot].low &+ at &>> 3
    guard isWhole || isVerified(low, 8) else { return false }
    let lows = unsafe Int(truncatingIfNeeded: load(low) &>> UInt64(truncatingIfNeeded: at & 7))
    let mask = 1 &<< lowWidth &- 1
    let (from, to) = (first &<< lowWidth | lows & mask, second &<< lowWidth | lows &>> lowWidth & mask)
    guard from >= 0, from <= to, unsafe to <= Int(layouts[slot].most) else { return false }
    unsafe lists[number].start = UInt32(truncatingIfNeeded: from)
    unsafe lists[number].length = UInt32(truncatingIfNeeded: to &- from)
    return to > from
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
  @inline(__always) private func place(of rank: UInt64, in word: UInt64, _ sums: UInt64) -> Int {
    let passed = ((rank &* 0x0101_0101_0101_0101 | 0x8080_8080_8080_8080) &- sums) & 0x8080_8080_8080_8080
    // Eight for each byte that is passed, counted by what it adds to the highest byte.
    let bits = (passed &>> 4 &* 0x0101_0101_0101_0101) &>> 56
    let before = (sums &<< 8) &>> bits & 0xFF
    let entry = (word &>> bits & 0xFF) &<< 3 | (rank &- before) & 7
    return Int(truncatingIfNeeded: bits) &+ Int(unsafe bitPlaces[Int(truncatingIfNeeded: entry)])
  }
}
