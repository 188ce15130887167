extension CheckedBytes {
  /// The bit places, after byte `words`, of the set bit of a rank (from 0) at or after bit `start`, and of the set bit after it. `nil` where they are not
  /// found within `wordCount` words, or not all within verified bytes: then slower ways tell which. Some four nanoseconds.
  @inlinable package func selectTwo(_ words: Int, from start: Int, rank: Int, wordCount: Int) -> (Int, Int)? {
    var index = start &>> 6
    let isWhole = isWhole
    guard words & 7 == 0, index >= 0, index < wordCount, var word = touchedWord(words &+ index &<< 3, bits: 64, isWhole) else { return nil }
    word &= ~0 &<< UInt64(truncatingIfNeeded: start & 63)
    var left = rank
    while true {
      let ones = word.nonzeroBitCount
      if left < ones { break }
      left &-= ones
      index &+= 1
      guard index < wordCount, let next = touchedWord(words &+ index &<< 3, bits: 64, isWhole) else { return nil }
      word = next
    }
    let bit = Self.place(of: left, in: word)
    let first = index &<< 6 &+ bit
    word &= ~1 &<< UInt64(truncatingIfNeeded: bit)
    while word == 0 {
      index &+= 1
      guard index < wordCount, let next = touchedWord(words &+ index &<< 3, bits: 64, isWhole) else { return nil }
      word = next
    }
    return (first, index &<< 6 &+ word.trailingZeroBitCount)
  }

  /// The place of the set bit of a rank within a word that has it: the bytes' counts are summed up side by side, which tells the byte (Vigna, *Broadword
  /// Implementation of Rank/Select Queries*, 2008, DOI 10.1007/978-3-540-68552-4_12); the rest is walked.
  @inlinable @inline(__always) package static func place(of rank: Int, in word: UInt64) -> Int {
    var sums = word &- (word &>> 1 & 0x5555_5555_5555_5555)
    sums = (sums & 0x3333_3333_3333_3333) &+ (sums &>> 2 & 0x3333_3333_3333_3333)
    // Byte i: how many ones the bytes 0 to i have.
    sums = (sums &+ sums &>> 4) & 0x0F0F_0F0F_0F0F_0F0F &* 0x0101_0101_0101_0101
    let wanted = UInt64(truncatingIfNeeded: rank) &* 0x0101_0101_0101_0101 | 0x8080_8080_8080_8080
    // The bytes whose sum is at most the rank: so many bytes come before the one wanted.
    let byte = ((wanted &- sums) & 0x8080_8080_8080_8080).nonzeroBitCount
    let before = byte == 0 ? 0 : Int(truncatingIfNeeded: sums &>> UInt64(truncatingIfNeeded: byte &* 8 &- 8) & 0xFF)
    var rest = word &>> UInt64(truncatingIfNeeded: byte &* 8)
    for _ in 0..<max(0, rank &- before) { rest &= rest &- 1 }
    return byte &* 8 &+ rest.trailingZeroBitCount
  }
}
