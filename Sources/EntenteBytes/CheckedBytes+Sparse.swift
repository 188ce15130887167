import Synchronization

/// Numbers that only some rows have: a bit a row after `words`, the number of ones before every 512th bit as 32 bits after `ranks`, and the numbers of
/// the rows that have one, packed.
package struct SparseLayout: Sendable {
  package let words: Int
  package let ranks: Int
  package let rows: Int
  let values: PackedLayout

  /// - Parameters:
  ///   - offset: where the numbers are, of `width` bits each (1 to 32).
  ///   - count: how many numbers there are.
  package init(words: Int, ranks: Int, rows: Int, offset: Int, width: Int, count: Int) {
    (self.words, self.ranks, self.rows) = (words, ranks, rows)
    values = PackedLayout(headers: nil, data: offset, width: width, base: 0, count: count)
  }
}

extension CheckedBytes {
  /// Keeps those of `places`, the lower halves of the words, whose number lies in `range`, and those that have none where `keepsAbsent`: the word is moved
  /// down to `kept`, which counts on. Looks from place number `start` on and returns where it had to stop: at the end, or at the first that is not within
  /// verified bytes.
  ///
  /// A group of places is taken through three loops: the words of the bitmap, the ranks of those that have a number, their numbers. Whether a row has a
  /// number is hard to guess, and a wrong guess would wait for its word: so none of the loops branches on it, and each has many cache misses under way at once.
  package func keep(
    _ layout: SparseLayout, in range: ClosedRange<UInt64>, keepsAbsent: Bool, places: inout [UInt64], from start: Int, kept: inout Int
  ) -> Int {
    guard layout.values.data >= 0, layout.words >= 0, layout.ranks >= 0, (1...32).contains(layout.values.width) else { return start }
    let isWhole = isWhole
    return unsafe places.withUnsafeMutableBufferPointer { places in
      var (next, group) = (start, 0)
      if places.count - start <= Self.fewPlaces {
        // So few bytes that they lie on the stack.
        unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.fewPlaces) { words in
          unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * Self.fewPlaces) { halves in
            var group = unsafe SparseGroup(words, halves, Self.fewPlaces, isWhole)
            next = unsafe keep(&group, layout, range, keepsAbsent, places, start, &kept)
          }
        }
      } else {
        group = min(places.count - start, Self.manyPlaces)
        unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: group) { words in
          unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * group) { halves in
            var group = unsafe SparseGroup(words, halves, group, isWhole)
            next = unsafe keep(&group, layout, range, keepsAbsent, places, start, &kept)
          }
        }
      }
      return next
    }
  }

  /// How many places are looked at together, where there are few, and where there are many: between groups nothing is under way.
  private static let (fewPlaces, manyPlaces) = (128, 1024)

  /// A group of places on its way.
  @safe private struct SparseGroup {
    /// The word of the bitmap of each place; then the ranks of those that have a number.
    let words: UnsafeMutableBufferPointer<UInt64>
    /// Which of the places have a number.
    let present: UnsafeMutableBufferPointer<UInt16>
    /// 1 for each place that is kept.
    let passes: UnsafeMutableBufferPointer<UInt16>
    let isWhole: Bool
    let capacity: Int
    /// How many places could be looked at, and how many of them have a number.
    var count = 0
    var presentCount = 0

    init(_ words: UnsafeMutableBufferPointer<UInt64>, _ halves: UnsafeMutableBufferPointer<UInt16>, _ capacity: Int, _ isWhole: Bool) {
      unsafe self.words = words
      unsafe (present, passes) = (halves.extracting(..<capacity), halves.extracting(capacity...))
      (self.capacity, self.isWhole) = (capacity, isWhole)
    }

    /// Ends the group before the place of a number.
    mutating func cut(at number: Int) {
      unsafe (presentCount, count) = (number, Int(present[number]))
    }
  }

  /// Looks at the places from one on, a group after the other; gives where it had to stop.
  @inline(__always) private func keep(
    _ group: inout SparseGroup, _ layout: SparseLayout, _ range: ClosedRange<UInt64>, _ keepsAbsent: Bool,
    _ places: UnsafeMutableBufferPointer<UInt64>, _ start: Int, _ kept: inout Int
  ) -> Int {
    var i = start
    while i < places.count {
      let wanted = min(places.count &- i, group.capacity)
      let these = places.extracting(i..<(i &+ wanted))
      unsafe load(&group, of: these, layout, keepsAbsent)
      unsafe rank(&group, these, layout)
      test(&group, layout, range)
      for number in 0..<group.count {
        unsafe places[kept] = these[number]
        kept &+= unsafe Int(group.passes[number])
      }
      i &+= group.count
      if group.count < wanted { break }
    }
    return i
  }

  /// Loads the words of the bitmap.
  @inline(__always) private func load(
    _ group: inout SparseGroup, of places: UnsafeMutableBufferPointer<UInt64>, _ layout: SparseLayout, _ keepsAbsent: Bool
  ) {
    let absent: UInt16 = keepsAbsent ? 1 : 0
    if places.count >= Self.fewToTouch { unsafe touch(layout.words, width: 1, places, 0..<places.count) }
    var (number, present) = (0, 0)
    if group.isWhole, layout.words &+ ((layout.rows &+ 63) &>> 6) &<< 3 <= bodyEnd {
      let rows = UInt64(truncatingIfNeeded: max(0, layout.rows))
      while number < places.count {
        let place = unsafe places[number] & 0xFFFF_FFFF
        guard place < rows else { break }
        let word = unsafe load(layout.words &+ Int(truncatingIfNeeded: place &>> 6) &<< 3)
        unsafe group.words[number] = word
        unsafe group.passes[number] = absent
        unsafe group.present[present] = UInt16(truncatingIfNeeded: number)
        present &+= Int(truncatingIfNeeded: word &>> (place & 63) & 1)
        number &+= 1
      }
      (group.count, group.presentCount) = (number, present)
      return
    }
    while number < places.count {
      let place = unsafe Int(UInt32(truncatingIfNeeded: places[number]))
      guard place < layout.rows, let word = touchedWord(layout.words &+ (place &>> 6) &<< 3, bits: 64, group.isWhole) else { break }
      unsafe group.words[number] = word
      unsafe group.passes[number] = absent
      unsafe group.present[present] = UInt16(truncatingIfNeeded: number)
      present &+= Int(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: place & 63) & 1)
      number &+= 1
    }
    (group.count, group.presentCount) = (number, present)
  }

  /// Reckons the ranks of the places that have a number.
  @inline(__always) private func rank(_ group: inout SparseGroup, _ places: UnsafeMutableBufferPointer<UInt64>, _ layout: SparseLayout) {
    for number in 0..<group.presentCount {
      let place = unsafe Int(group.present[number])
      let row = unsafe Int(UInt32(truncatingIfNeeded: places[place]))
      guard let rank = unsafe rank(row, group.words[place], layout, group.isWhole) else { return group.cut(at: number) }
      // No later place of the group has its word here.
      unsafe group.words[number] = rank
    }
    if group.presentCount >= Self.fewToTouch {
      unsafe touch(layout.values.data, width: layout.values.width, group.words, 0..<group.presentCount)
    }
  }

  /// Looks at the numbers.
  @inline(__always) private func test(_ group: inout SparseGroup, _ layout: SparseLayout, _ range: ClosedRange<UInt64>) {
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    for number in 0..<group.presentCount {
      guard let value = unsafe flat(layout.values, UInt32(truncatingIfNeeded: group.words[number]), group.isWhole) else {
        return group.cut(at: number)
      }
      unsafe group.passes[Int(group.present[number])] = UInt64(value) &- low <= span ? 1 : 0
    }
  }

  /// How many rows before this one, whose word of the bitmap is `word`, have a number. Where the eight words that its rank counts from lie together within
  /// verified bytes, all of them are counted side by side, with no branch to mispredict.
  @inline(__always) private func rank(_ row: Int, _ word: UInt64, _ layout: SparseLayout, _ isWhole: Bool) -> UInt64? {
    guard let start = touchedWord(layout.ranks &+ (row &>> 9) &<< 2, bits: 32, isWhole) else { return nil }
    let line = layout.words &+ (row &>> 9) &<< 6
    var rank = start & 0xFFFF_FFFF
    if line <= bodyEnd &- 64, isWhole || isVerified(line, 64) {
      let bytes = (row & 511) &>> 3
      let part = word &>> UInt64(truncatingIfNeeded: row & 56) & (1 &<< UInt64(truncatingIfNeeded: row & 7) &- 1)
      rank &+= ones(line, bytes) &+ UInt64(truncatingIfNeeded: part.nonzeroBitCount)
    } else {
      for index in 0..<((row & 511) &>> 6) {
        guard let other = touchedWord(line &+ index &<< 3, bits: 64, isWhole) else { return nil }
        rank &+= UInt64(truncatingIfNeeded: other.nonzeroBitCount)
      }
      rank &+= UInt64(truncatingIfNeeded: (word & (1 &<< UInt64(truncatingIfNeeded: row & 63) &- 1)).nonzeroBitCount)
    }
    return rank
  }

  /// How many bits of the first bytes, at most 63, of eight words are set: counted in all words at once, without the instruction that some processors have.
  @inline(__always) private func ones(_ line: Int, _ bytes: Int) -> UInt64 {
    let words = unsafe (UnsafeRawPointer(base) + line).loadUnaligned(as: SIMD8<UInt64>.self)
    let mask = unsafe (UnsafeRawPointer(masks) + (64 &- bytes)).loadUnaligned(as: SIMD8<UInt64>.self)
    var sums = words & mask
    sums = sums &- (sums &>> 1 & 0x5555_5555_5555_5555)
    sums = (sums & 0x3333_3333_3333_3333) &+ (sums &>> 2 & 0x3333_3333_3333_3333)
    // Four bits hold up to eight, eight up to 64.
    let four = sums.lowHalf &+ sums.highHalf
    let eight = (four & 0x0F0F_0F0F_0F0F_0F0F) &+ (four &>> 4 & 0x0F0F_0F0F_0F0F_0F0F)
    let two = eight.lowHalf &+ eight.highHalf
    let all = two.x &+ two.y
    let wide = all & 0x00FF_00FF_00FF_00FF &+ all &>> 8 & 0x00FF_00FF_00FF_00FF
    return (wide &* 0x0001_0001_0001_0001) &>> 48
  }
}
