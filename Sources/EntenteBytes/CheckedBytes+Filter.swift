import Synchronization

extension CheckedBytes {
  /// Of values of `width` bits (1 to 32) after `offset`, keeps those of `places`, the lower halves of the words, whose value lies in `range`: the word is moved down to `kept`, which
  /// counts on. Looks from place number `start` on and returns where it had to stop: at the end, or at the first value in a chunk that is not
  /// verified yet. So tight a loop has a dozen cache misses under way at once.
  package func keep(
    _ offset: Int, width: Int, in range: ClosedRange<UInt64>, places: inout [UInt64], from start: Int, kept: inout Int
  ) -> Int {
    guard offset >= 0, (1...32).contains(width) else { return start }
    let mask = UInt64(1) << UInt64(width) - 1
    let limit = bodyEnd - 8
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    return unsafe places.withUnsafeMutableBufferPointer { places in
      var i = start
      while i < places.count {
        let place = unsafe places[i]
        let bit = Int(UInt32(truncatingIfNeeded: place)) &* width
        let byte = offset &+ bit &>> 3
        guard byte <= limit else { return i }
        let last = byte &+ (bit & 7 &+ width &- 1) &>> 3
        guard unsafe flags[byte &>> Self.shift].load(ordering: .relaxed) & flags[last &>> Self.shift].load(ordering: .relaxed) != 0 else {
          return i
        }
        let word = UInt64(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: byte, as: UInt64.self))
        let value = word &>> UInt64(truncatingIfNeeded: bit & 7) & mask
        unsafe places[kept] = place
        kept &+= value &- low <= span ? 1 : 0
        i &+= 1
      }
      return i
    }
  }

  /// As the above for numbers that only some rows have: a bit a row after `words`, the number of ones before every 512th bit as 32 bits after `ranks`, and the
  /// numbers of the rows that have one in `width` bits after `offset`. Rows without a number are kept where `keepsAbsent`.
  package func keep(
    _ offset: Int, width: Int, count: Int, words: Int, ranks: Int, rows: Int, in range: ClosedRange<UInt64>, keepsAbsent: Bool,
    places: inout [UInt64], from start: Int, kept: inout Int
  ) -> Int {
    guard offset >= 0, words >= 0, ranks >= 0, (1...32).contains(width) else { return start }
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    let values = PackedLayout(headers: nil, data: offset, width: width, base: 0, count: count)
    return unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.group) { bitmap in
        var i = start
        while i < places.count {
          // The words first, a dozen cache misses under way at once: whether a row has a number is hard to guess, and a wrong guess would wait for its word.
          let group = unsafe load(bitmap, of: places.extracting(i..<min(places.count, i &+ Self.group)), words, rows)
          if group == 0 { return i }
          for number in 0..<group {
            let reference = unsafe places[i]
            let (place, word) = (Int(UInt32(truncatingIfNeeded: reference)), unsafe bitmap[number])
            var passes = keepsAbsent
            if word &>> UInt64(truncatingIfNeeded: place & 63) & 1 == 1 {
              guard let rank = rank(place, word, words, ranks), let value = flat(values, rank) else { return i }
              passes = UInt64(value) &- low <= span
            }
            unsafe places[kept] = reference
            kept &+= passes ? 1 : 0
            i &+= 1
          }
        }
        return i
      }
    }
  }

  /// How many words of a bitmap are looked at together.
  private static let group = 128

  /// The words of a bitmap that hold the bits of places; how many, which is fewer where one is not within verified bytes.
  @inline(__always) private func load(
    _ bitmap: UnsafeMutableBufferPointer<UInt64>, of places: UnsafeMutableBufferPointer<UInt64>, _ words: Int, _ rows: Int
  ) -> Int {
    for number in 0..<places.count {
      let place = unsafe Int(UInt32(truncatingIfNeeded: places[number]))
      guard place < rows, let word = touchedWord(words &+ (place &>> 6) &<< 3, bits: 64) else { return number }
      unsafe bitmap[number] = word
    }
    return places.count
  }

  /// How many rows before this one, whose word of the bitmap is `word`, have a number. Where the eight words that its rank counts from lie together within
  /// verified bytes, all of them are counted, with no branch to mispredict.
  @inline(__always) private func rank(_ row: Int, _ word: UInt64, _ words: Int, _ ranks: Int) -> UInt32? {
    guard let start = touchedWord(ranks &+ (row &>> 9) &<< 2, bits: 32) else { return nil }
    var rank = Int(UInt32(truncatingIfNeeded: start))
    let first = (row &>> 9) &<< 3
    let count = row &>> 6 &- first
    if touchedWord(words &+ (first &+ 7) &<< 3, bits: 64) != nil, touchedWord(words &+ first &<< 3, bits: 64) != nil {
      let line = unsafe UnsafeRawPointer(base) + words + first &<< 3
      for index in 0..<7 {
        let other = UInt64(littleEndian: unsafe line.loadUnaligned(fromByteOffset: index &<< 3, as: UInt64.self))
        rank &+= (index < count ? other : 0).nonzeroBitCount
      }
    } else {
      for index in first..<(first &+ count) {
        guard let other = touchedWord(words &+ index &<< 3, bits: 64) else { return nil }
        rank &+= other.nonzeroBitCount
      }
    }
    return UInt32(truncatingIfNeeded: rank &+ (word & (1 &<< UInt64(truncatingIfNeeded: row & 63) &- 1)).nonzeroBitCount)
  }
}
