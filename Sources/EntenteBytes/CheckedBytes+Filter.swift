import Synchronization

extension CheckedBytes {
  /// Of values of `width` bits (1 to 32) after `offset`, keeps those of `places`, the lower halves of the words, whose value lies in `range`: the word is
  /// moved down to `kept`, which counts on. Looks from place number `start` on and returns where it had to stop: at the end, or at the first value in a
  /// chunk that is not verified yet. Where there are many, some hundred are touched before they are looked at.
  package func keep(
    _ offset: Int, width: Int, in range: ClosedRange<UInt64>, places: inout [UInt64], from start: Int, kept: inout Int
  ) -> Int {
    guard offset >= 0, (1...32).contains(width), bodyEnd &- 8 >= offset else { return start }
    let test = PackedTest(offset, width, range, lastPlace: ((bodyEnd &- 8 &- offset) &<< 3 | 7) / width)
    let isWhole = isWhole
    return unsafe places.withUnsafeMutableBufferPointer { places in
      var i = start
      while i < places.count {
        let stop = min(places.count, i &+ Self.touchedAtOnce)
        if stop &- i >= Self.fewToTouch { unsafe touch(offset, width: width, places, i..<stop) }
        i = unsafe isWhole ? keep(test, places, i..<stop, &kept, isWhole: true) : keep(test, places, i..<stop, &kept, isWhole: false)
        if i < stop { break }
      }
      return i
    }
  }

  /// What ``keep(_:width:in:places:from:kept:)`` asks of each value, reckoned once; all in unsigned words, so that no place needs more than one comparison.
  private struct PackedTest {
    let offset, width, mask, low, span, lastPlace: UInt64

    init(_ offset: Int, _ width: Int, _ range: ClosedRange<UInt64>, lastPlace: Int) {
      (self.offset, self.width) = (UInt64(truncatingIfNeeded: offset), UInt64(truncatingIfNeeded: width))
      (mask, low, span) = (1 &<< self.width &- 1, range.lowerBound, range.upperBound &- range.lowerBound)
      self.lastPlace = UInt64(truncatingIfNeeded: lastPlace)
    }
  }

  @inline(__always) private func keep(
    _ test: PackedTest, _ places: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>, _ kept: inout Int, isWhole: Bool
  ) -> Int {
    var (i, end) = (range.lowerBound, kept)
    while i < range.upperBound {
      let place = unsafe places[i]
      guard place & 0xFFFF_FFFF <= test.lastPlace else { break }
      let bit = place & 0xFFFF_FFFF &* test.width
      let byte = Int(truncatingIfNeeded: test.offset &+ bit &>> 3)
      if !isWhole {
        let last = byte &+ Int(truncatingIfNeeded: bit & 7 &+ test.width &- 1) &>> 3
        guard unsafe flags[byte &>> Self.shift].load(ordering: .relaxed) & flags[last &>> Self.shift].load(ordering: .relaxed) != 0 else {
          break
        }
      }
      let value = unsafe load(byte) &>> (bit & 7) & test.mask
      unsafe places[end] = place
      end &+= value &- test.low <= test.span ? 1 : 0
      i &+= 1
    }
    kept = end
    return i
  }

  /// How many places are touched before they are looked at, and from how many on that pays.
  @usableFromInline static let (touchedAtOnce, fewToTouch) = (256, 48)

  /// Looks at the values of some places and does nothing with them: nothing else is in this loop's way, so that it has as many cache misses under way at once
  /// as the processor can, twice as many as one that also tests what it finds.
  @inline(__always) func touch(_ offset: Int, width: Int, _ places: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>) {
    guard count >= 8 else { return }
    let (last, width) = (UInt64(truncatingIfNeeded: count &- 8), UInt64(truncatingIfNeeded: width))
    let start = UInt64(truncatingIfNeeded: offset)
    var touched: UInt64 = 0
    for number in range {
      let byte = min(last, start &+ (unsafe places[number] & 0xFFFF_FFFF &* width) &>> 3)
      touched ^= unsafe load(Int(truncatingIfNeeded: byte))
    }
    Self.touched.store(touched, ordering: .relaxed)
  }

  /// What was touched last: a compiler leaves out what nobody could look at. It means nothing.
  static let touched = Atomic<UInt64>(0)

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
