import Synchronization

extension CheckedBytes {
  /// Of values of `width` bits (1 to 32) after `offset`, keeps those of `places` whose value lies in `range`: the place is moved down to `kept`, which
  /// counts on. Looks from place number `start` on and returns where it had to stop: at the end, or at the first value in a chunk that is not
  /// verified yet. So tight a loop has a dozen cache misses under way at once.
  package func keep(
    _ offset: Int, width: Int, in range: ClosedRange<UInt64>, places: inout [UInt32], from start: Int, kept: inout Int
  ) -> Int {
    guard offset >= 0, (1...32).contains(width) else { return start }
    let mask = UInt64(1) << UInt64(width) - 1
    let limit = bodyEnd - 8
    let (low, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    return unsafe places.withUnsafeMutableBufferPointer { places in
      var i = start
      while i < places.count {
        let place = unsafe places[i]
        let bit = Int(place) &* width
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
}
