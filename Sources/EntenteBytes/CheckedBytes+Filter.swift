import Synchronization

extension CheckedBytes {
  /// Of values of `width` bits (1 to 32) after `offset`, keeps those of `places`, the lower halves of the words, whose value lies in `range`: the word is
  /// moved down to `kept`, which counts on. Looks from place number `start` on and returns where it had to stop: at the end, or at the first value in a
  /// chunk that is not verified yet. So tight a loop has a dozen cache misses under way at once.
  package func keep(
    _ offset: Int, width: Int, in range: ClosedRange<UInt64>, places: inout [UInt64], from start: Int, kept: inout Int
  ) -> Int {
    guard offset >= 0, (1...32).contains(width) else { return start }
    let mask = UInt64(1) << UInt64(width) - 1
    let limit = bodyEnd - 8
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    let isWhole = isWhole
    return unsafe places.withUnsafeMutableBufferPointer { places in
      var i = start
      while i < places.count {
        let place = unsafe places[i]
        let bit = Int(UInt32(truncatingIfNeeded: place)) &* width
        let byte = offset &+ bit &>> 3
        guard byte <= limit else { return i }
        if !isWhole {
          let last = byte &+ (bit & 7 &+ width &- 1) &>> 3
          guard unsafe flags[byte &>> Self.shift].load(ordering: .relaxed) & flags[last &>> Self.shift].load(ordering: .relaxed) != 0 else {
            return i
          }
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

  /// Of values of `width` bits (1 to 32) after `offset`, which stand one after the other in each of `runs`, appends the places of those that lie in
  /// `range`, each with its run's origin in the upper half. From run number `start` on; returns which run it had to stop before: the end, or the first that
  /// is not wholly within verified bytes. A run is asked about once, not each of its values.
  package func keep(
    _ offset: Int, width: Int, in range: ClosedRange<UInt64>, runs: [PlaceRun], from start: Int, to places: inout [UInt64]
  ) -> Int {
    guard offset >= 0, (1...32).contains(width) else { return start }
    let mask = UInt64(1) << UInt64(width) - 1
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    var (run, kept) = (start, places.count)
    places.append(contentsOf: repeatElement(0, count: runs[start...].reduce(0) { $0 &+ Int($1.count) }))
    unsafe places.withUnsafeMutableBufferPointer { places in
      while run < runs.count {
        let (first, count) = (Int(runs[run].start), Int(runs[run].count))
        var bit = first &* width
        let end = bit &+ count &* width
        let last = offset &+ (end &- width) &>> 3
        guard count > 0, last <= bodyEnd &- 8, isVerified(offset &+ bit &>> 3, (end &+ 7) &>> 3 &- bit &>> 3) else { break }
        var place = UInt64(runs[run].origin) &<< 32 | UInt64(runs[run].start)
        let values = unsafe UnsafeRawPointer(base) + offset
        while bit < end {
          let word = UInt64(littleEndian: unsafe values.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
          unsafe places[kept] = place
          kept &+= word &>> UInt64(truncatingIfNeeded: bit & 7) & mask &- low <= span ? 1 : 0
          place &+= 1
          bit &+= width
        }
        run &+= 1
      }
    }
    places.removeLast(places.count - kept)
    return run
  }
}
