public import Synchronization

/// Where numbers lie packed, all in `width` bits, or in blocks of 128 with a header each (as the store's packed arrays are).
@usableFromInline package struct PackedLayout: Sendable, BitwiseCopyable {
  /// Where the headers of blocks lie; −1 where there are none.
  @usableFromInline let headers: Int
  @usableFromInline let data: Int
  /// Bits of a number where there are no blocks, 1 to 32.
  @usableFromInline let width: Int
  /// What is added to each number.
  @usableFromInline let base: UInt32
  @usableFromInline let count: Int

  package init(headers: Int?, data: Int, width: Int, base: UInt32, count: Int) {
    (self.headers, self.data, self.width, self.base, self.count) = (headers ?? -1, data, width, base, count)
  }

  /// Of numbers that a loop cannot read.
  static let none = PackedLayout(headers: nil, data: -1, width: 0, base: 0, count: 0)
}

extension CheckedBytes {
  /// Reads the numbers at `places`, the lower halves of the words, from place number `start` on, and appends what `make` makes of them. Returns where it had to stop: at the end, or at
  /// the first number that is not within verified bytes. A nanosecond or two a number, many cache misses under way at once.
  @inlinable package func gather<Value>(
    _ layout: PackedLayout, at places: [UInt64], from start: Int, to output: inout [Value], _ make: (UInt32) -> Value
  ) -> Int {
    guard start < places.count, layout.data >= 0, layout.headers >= 0 || (1...32).contains(layout.width) else { return start }
    let first = output.count
    let isWhole = isWhole
    output.reserveCapacity(grown(output.capacity, first + places.count - start))
    output.append(contentsOf: repeatElement(make(0), count: places.count - start))
    let stop = unsafe output.withUnsafeMutableBufferPointer { output in
      var i = start
      while i < places.count {
        let stop = min(places.count, i &+ Self.touchedAtOnce)
        if stop &- i >= Self.fewToTouch { touch(layout, places.span, i..<stop) }
        if isWhole, layout.headers >= 0 {
          i = unsafe gatherBlocks(layout, places.span, i..<stop, output.extracting((first &+ i &- start)...), make)
        } else {
          while i < stop, let number = number(layout, UInt32(truncatingIfNeeded: places[i]), isWhole) {
            unsafe output[first &+ i &- start] = make(number)
            i &+= 1
          }
        }
        if i < stop { break }
      }
      return i
    }
    output.removeLast(places.count - stop)
    return stop
  }

  /// The numbers at places of blocks, all bytes of which are verified; gives which place it had to stop before. Two comparisons a number: that its place is
  /// there, and that its block's header does not lead elsewhere.
  @inlinable @inline(__always) func gatherBlocks<Value>(
    _ layout: PackedLayout, _ places: Span<UInt64>, _ range: Range<Int>, _ output: UnsafeMutableBufferPointer<Value>,
    _ make: (UInt32) -> Value
  ) -> Int {
    let headers = layout.headers
    guard layout.count > 0, headers &+ ((layout.count &- 1) &>> 7) &<< 3 <= bodyEnd &- 8 else { return range.lowerBound }
    let (count, last) = (UInt64(truncatingIfNeeded: layout.count), UInt64(truncatingIfNeeded: bodyEnd &- 8))
    let (data, base) = (UInt64(truncatingIfNeeded: layout.data), layout.base)
    var i = range.lowerBound
    while i < range.upperBound {
      let place = unsafe places[unchecked: i] & 0xFFFF_FFFF
      guard place < count else { break }
      let header = unsafe load(headers &+ Int(truncatingIfNeeded: place &>> 7) &<< 3)
      let width = header &>> 32 & 63
      let bit = (place & 127) &* width
      let byte = data &+ (header &>> 38) &<< 4 &+ bit &>> 3
      guard byte <= last, width <= 32 else { break }
      let word = unsafe load(Int(truncatingIfNeeded: byte)) &>> (bit & 7) & (1 &<< width &- 1)
      unsafe output[i &- range.lowerBound] = make(UInt32(truncatingIfNeeded: word) &+ UInt32(truncatingIfNeeded: header) &+ base)
      i &+= 1
    }
    return i
  }

  /// Looks at the numbers of some places and does nothing with them, as ``touch(_:width:_:_:)`` does.
  @usableFromInline func touch(_ layout: PackedLayout, _ places: Span<UInt64>, _ range: Range<Int>) {
    guard count >= 8 else { return }
    let last = UInt64(truncatingIfNeeded: count &- 8)
    var touched: UInt64 = 0
    if layout.headers < 0 {
      let (start, width) = (UInt64(truncatingIfNeeded: layout.data), UInt64(truncatingIfNeeded: layout.width))
      for number in range {
        let byte = min(last, start &+ (places[number] & 0xFFFF_FFFF &* width) &>> 3)
        touched ^= unsafe load(Int(truncatingIfNeeded: byte))
      }
    } else {
      let (headers, start) = (UInt64(truncatingIfNeeded: layout.headers), UInt64(truncatingIfNeeded: layout.data))
      for number in range {
        let place = places[number] & 0xFFFF_FFFF
        let header = unsafe load(Int(truncatingIfNeeded: min(last, headers &+ (place &>> 7) &<< 3)))
        let byte = min(last, start &+ (header &>> 38) &<< 4 &+ ((place & 127) &* (header &>> 32 & 63)) &>> 3)
        touched ^= unsafe load(Int(truncatingIfNeeded: byte))
      }
    }
    Self.touched.store(touched, ordering: .relaxed)
  }

  /// As ``gather(_:at:from:to:_:)``, of the places that lie `first` before ids, which need not be words for that.
  @inlinable package func gather<Value>(
    _ layout: PackedLayout, at ids: Span<UInt32>, after first: UInt32, from start: Int, to output: inout [Value], _ make: (UInt32) -> Value
  ) -> Int {
    guard start < ids.count, layout.data >= 0, layout.headers >= 0 || (1...32).contains(layout.width) else { return start }
    let (before, isWhole) = (output.count, isWhole)
    output.reserveCapacity(grown(output.capacity, before + ids.count - start))
    output.append(contentsOf: repeatElement(make(0), count: ids.count - start))
    let stop = unsafe output.withUnsafeMutableBufferPointer { output in
      var i = start
      while i < ids.count, let number = number(layout, ids[i] &- first, isWhole) {
        unsafe output[before &+ i &- start] = make(number)
        i &+= 1
      }
      return i
    }
    if stop < ids.count { output.removeLast(ids.count - stop) }
    return stop
  }

  /// The number at a place, where it lies within verified bytes. `isWhole`, if all of them are known to be.
  @inlinable @inline(__always) package func number(_ layout: PackedLayout, _ place: UInt32, _ isWhole: Bool) -> UInt32? {
    layout.headers < 0 ? flat(layout, place, isWhole) : inBlock(layout, place, isWhole)
  }

  @inlinable @inline(__always) func flat(_ layout: PackedLayout, _ place: UInt32, _ isWhole: Bool) -> UInt32? {
    guard Int(place) < layout.count else { return nil }
    let bit = Int(place) &* layout.width
    guard let word = touchedWord(layout.data &+ bit &>> 3, bits: bit & 7 &+ layout.width, isWhole) else { return nil }
    return UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & (1 &<< UInt64(layout.width) &- 1)) &+ layout.base
  }

  @inlinable @inline(__always) func inBlock(_ layout: PackedLayout, _ place: UInt32, _ isWhole: Bool) -> UInt32? {
    guard Int(place) < layout.count else { return nil }
    guard let header = touchedWord(layout.headers &+ Int(place &>> 7) &<< 3, bits: 64, isWhole) else { return nil }
    let width = Int(truncatingIfNeeded: header &>> 32 & 63)
    guard width > 0 else { return UInt32(truncatingIfNeeded: header) &+ layout.base }
    let bit = Int(place & 127) &* width
    let byte = layout.data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4 &+ bit &>> 3
    guard width <= 32, let word = touchedWord(byte, bits: bit & 7 &+ width, isWhole) else { return nil }
    let number = UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & (1 &<< UInt64(width) &- 1))
    return number &+ UInt32(truncatingIfNeeded: header) &+ layout.base
  }

  /// The word at a byte, where its first `bits` bits (1 to 64) lie within chunks that were verified, and all of it within the body. `isWhole` is what
  /// ``isWhole`` said before a loop: then nothing is asked about chunks.
  @inlinable @inline(__always) func touchedWord(_ byte: Int, bits: Int, _ isWhole: Bool) -> UInt64? {
    guard byte >= 0, byte <= bodyEnd &- 8 else { return nil }
    if !isWhole {
      let last = byte &+ (bits &- 1) &>> 3
      guard unsafe flags[byte &>> Self.shift].load(ordering: .relaxed) & flags[last &>> Self.shift].load(ordering: .relaxed) != 0 else {
        return nil
      }
    }
    return UInt64(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: byte, as: UInt64.self))
  }

  /// The numbers at places that stand together, written into a buffer from `place` on; `false` where they are not all within verified bytes. A nanosecond or so a
  /// number, and a few for each block: for a caller that reads many short lists.
  @inlinable @inline(__always) package func fill<Value: BitwiseCopyable>(
    _ layout: PackedLayout, from start: Int, count: Int, into output: inout MutableSpan<Value>, at place: Int, _ isWhole: Bool,
    _ make: (UInt32) -> Value
  ) -> Bool {
    let end = start &+ count
    guard end <= layout.count, layout.data >= 0 else { return false }
    var (next, written) = (start, place)
    while next < end {
      var (data, width, base, first, stop) = (layout.data, layout.width, layout.base, next, end)
      if layout.headers >= 0 {
        guard let header = touchedWord(layout.headers &+ (next &>> 7) &<< 3, bits: 64, isWhole) else { return false }
        base &+= UInt32(truncatingIfNeeded: header)
        width = Int(truncatingIfNeeded: header &>> 32 & 63)
        data &+= Int(truncatingIfNeeded: header &>> 38) &<< 4
        (first, stop) = (next & 127, min(end, (next | 127) &+ 1))
      }
      let (bit, bits) = (first &* width, (stop &- next) &* width)
      guard width <= 32, data &+ (bit &+ bits) &>> 3 <= bodyEnd &- 8 else { return false }
      guard isWhole || isVerified(data &+ bit &>> 3, (bit & 7 &+ bits &+ 7) &>> 3) else { return false }
      let mask = UInt64(1) &<< UInt64(truncatingIfNeeded: width) &- 1
      let values = unsafe UnsafeRawPointer(self.base) + data
      var at = bit
      for _ in next..<stop {
        let word = UInt64(littleEndian: unsafe values.loadUnaligned(fromByteOffset: at &>> 3, as: UInt64.self))
        output[written] = make(UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: at & 7) & mask) &+ base)
        at &+= width
        written &+= 1
      }
      next = stop
    }
    return true
  }

  /// The numbers of runs of places, appended in order: each in the lower half of a word, the run's origin in the upper one. From run number `start` on;
  /// returns which run it had to stop before: the end, or the first that is not wholly within verified bytes.
  package func gather(_ layout: PackedLayout, runs: [PlaceRun], from start: Int, to output: inout [UInt64]) -> Int {
    guard layout.data >= 0, layout.headers >= 0 || (1...32).contains(layout.width) else { return start }
    let first = output.count
    let room = runs[start...].reduce(0) { $0 &+ Int($1.count) }
    output.reserveCapacity(grown(output.capacity, first + room))
    output.append(contentsOf: repeatElement(0, count: room))
    var filled = first
    var run = start
    unsafe output.withUnsafeMutableBufferPointer { output in
      while run < runs.count, unsafe fill(layout, runs[run], output.extracting(filled...)) {
        filled &+= Int(runs[run].count)
        run &+= 1
      }
    }
    output.removeLast(output.count - filled)
    return run
  }

  /// The numbers of a run, written from the buffer's beginning on; `false` where they are not all within verified bytes.
  @inline(__always) private func fill(_ layout: PackedLayout, _ run: PlaceRun, _ output: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    guard Int(run.start) &+ Int(run.count) <= layout.count else { return false }
    if layout.headers < 0 {
      return unsafe fill(layout.data, Int(run.start), Int(run.count), layout.width, layout.base, run.origin, output)
    }
    var place = Int(run.start)
    let end = place &+ Int(run.count)
    var written = 0
    while place < end {
      guard let header = touchedWord(layout.headers &+ (place &>> 7) &<< 3, bits: 64, isWhole) else { return false }
      let count = min(end, (place | 127) &+ 1) &- place
      let (base, width) = (layout.base &+ UInt32(truncatingIfNeeded: header), Int(truncatingIfNeeded: header &>> 32 & 63))
      let data = layout.data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4
      guard width <= 32, unsafe fill(data, place & 127, count, width, base, run.origin, output.extracting(written...)) else { return false }
      written &+= count
      place &+= count
    }
    return true
  }

  @inline(__always) private func fill(
    _ data: Int, _ first: Int, _ count: Int, _ width: Int, _ base: UInt32, _ origin: UInt32, _ output: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    let upper = UInt64(origin) &<< 32
    guard width > 0 else {
      for i in 0..<count { unsafe output[i] = upper | UInt64(base) }
      return true
    }
    var bit = first &* width
    let end = bit &+ count &* width
    guard data &+ (end &- 1) &>> 3 &+ 8 <= bodyEnd, isVerified(data &+ bit &>> 3, (end &+ 7) &>> 3 &- bit &>> 3) else { return false }
    let start = unsafe UnsafeRawPointer(self.base) + data
    let mask = UInt64(1) &<< UInt64(width) &- 1
    for i in 0..<count {
      let word = UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
      let number = UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask) &+ base
      unsafe output[i] = upper | UInt64(number)
      bit &+= width
    }
    return true
  }
}
