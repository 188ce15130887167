import EntenteBytes

/// An array of 64-bit integers in as few bits as random access allows: found in O(1), one or two cache lines.
///
/// Values are stored less the array's minimum. Encodings:
///
/// - `constant`: all values are the minimum; no bytes.
/// - `flat`: value *i* in `width` bits (1 to 64) at bit *i* × `width` after `data`, lowest bit first.
/// - `blocks`: 128 values a block, each block with a minimum and a width of its own (frame of reference: Goldstein, Ramakrishnan, Shaft 1998,
///   DOI 10.1109/ICDE.1998.655800). A word a block at `headers`: bits 0–31 the block's minimum less the array's, bits 32–37 the width (0 to 32), bits 38–63
///   the place of its values in units of 16 bytes after `data`. Value *i* lies at bit (*i* mod 128) × width of its block; a block takes 16 × width bytes.
///
/// The encoder takes whichever is smaller; `flat`, which saves a cache line a look-up, also where it is up to 3 % larger.
///
/// In the catalog: count, encoding (0, 1, 2), zigzag(minimum), width, headers, data; varints all.
struct PackedArray: Sendable {
  enum Encoding: UInt8, Sendable { case constant, flat, blocks }

  static let empty = PackedArray(count: 0, encoding: .constant, minimum: 0, width: 0, headers: 0, data: 0)
  static let blockShift = 7

  let count: Int
  let encoding: Encoding
  let minimum: Int64
  let width: Int
  let headers: Int
  let data: Int

  /// The value at a place; 0 outside the array, which only a forged file can ask for.
  @inline(__always) func value(_ place: Int, _ file: GraphFile) throws(StoreError) -> Int64 {
    guard UInt(bitPattern: place) < UInt(bitPattern: count) else { return 0 }
    switch encoding {
    case .constant: return minimum
    case .flat: return minimum &+ Int64(bitPattern: try file.bits(data, place &* width, width))
    case .blocks:
      let header = try file.u64(headers &+ (place &>> Self.blockShift) &<< 3)
      let width = Int(truncatingIfNeeded: header &>> 32 & 63)
      let offset = data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4
      let low = try file.bits(offset, (place & 127) &* width, width)
      return minimum &+ Int64(bitPattern: low &+ header & 0xFFFF_FFFF)
    }
  }

  /// The values at a place and the next one. Cheaper than two calls.
  @inline(__always) func pair(_ place: Int, _ file: GraphFile) throws(StoreError) -> (Int64, Int64) {
    if encoding == .blocks, place >= 0, place < count &- 1, place & 127 < 127 {
      let header = try file.u64(headers &+ (place &>> Self.blockShift) &<< 3)
      let width = Int(truncatingIfNeeded: header &>> 32 & 63)
      if width <= 28 {
        let both = try file.bits(data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4, (place & 127) &* width, 2 &* width)
        let low = minimum &+ Int64(header & 0xFFFF_FFFF)
        let mask = UInt64(1) &<< UInt64(truncatingIfNeeded: width) &- 1
        return (low &+ Int64(bitPattern: both & mask), low &+ Int64(bitPattern: both &>> UInt64(truncatingIfNeeded: width)))
      }
    }
    return (try value(place, file), try value(place &+ 1, file))
  }

  /// The value at a place as the bytes have it, verified or not: to look ahead, never to answer.
  @inline(__always) func unchecked(_ place: Int, _ file: GraphFile) -> Int64 {
    guard UInt(bitPattern: place) < UInt(bitPattern: count) else { return 0 }
    switch encoding {
    case .constant: return minimum
    case .flat: return minimum &+ Int64(bitPattern: file.bytes.bits(data, place &* width, width))
    case .blocks:
      let header = file.bytes.u64(headers &+ (place &>> Self.blockShift) &<< 3)
      let width = Int(truncatingIfNeeded: header &>> 32 & 63)
      let low = file.bytes.bits(data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4, (place & 127) &* width, width)
      return minimum &+ Int64(bitPattern: low &+ header & 0xFFFF_FFFF)
    }
  }

  /// The values of a range as 32-bit numbers, appended: for ids and days. O(length), some nanosecond a value.
  @inline(__always) func append<Value>(
    _ range: Range<Int>, _ file: GraphFile, to output: inout [Value], _ make: (UInt32) -> Value
  ) throws(StoreError) {
    guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return }
    let base = UInt32(truncatingIfNeeded: minimum)
    switch encoding {
    case .constant:
      output.append(contentsOf: repeatElement(make(base), count: range.count))
    case .flat:
      try unpack(data, range, width, base, file, &output, make)
    case .blocks:
      try forEachBlock(of: range, file) { offset, local, width, low throws(StoreError) in
        try unpack(offset, local, width, base &+ low, file, &output, make)
      }
    }
  }

  /// As loops read it that read much; `nil` where all values are the same, which takes no reading.
  var bulkLayout: PackedLayout? { encoding == .constant ? nil : layout }

  private var layout: PackedLayout {
    PackedLayout(
      headers: encoding == .blocks ? headers : nil, data: data, width: width, base: UInt32(truncatingIfNeeded: minimum), count: count)
  }

  /// The values of runs of places as 32-bit numbers, appended: each in the lower half of a word, the run's origin in the upper one. O(values), a nanosecond
  /// or two each.
  func gather(_ runs: [PlaceRun], _ file: GraphFile, to output: inout [UInt64]) throws(StoreError) {
    var start = 0
    while start < runs.count {
      if encoding != .constant { start = file.bytes.gather(layout, runs: runs, from: start, to: &output) }
      guard start < runs.count else { return }
      // What the quick way cannot read is read with every check, which verifies the bytes around it too.
      let run = runs[start]
      try append(Int(run.start)..<(Int(run.start) + Int(run.count)), file, to: &output) { UInt64(run.origin) << 32 | UInt64($0) }
      start &+= 1
    }
  }

  /// The values at places, the lower halves of words, as 32-bit numbers, appended: for ids. 0 for a place outside the array. O(places), some nanoseconds each.
  @inline(__always) func gather<Value>(
    _ places: [UInt64], _ file: GraphFile, to output: inout [Value], _ make: (UInt32) -> Value
  ) throws(StoreError) {
    let layout = layout
    var start = 0
    while start < places.count {
      if encoding != .constant { start = file.bytes.gather(layout, at: places, from: start, to: &output, make) }
      guard start < places.count else { return }
      // What the quick way cannot read is read with every check, which verifies the bytes around it too.
      output.append(make(UInt32(truncatingIfNeeded: try value(Int(UInt32(truncatingIfNeeded: places[start])), file))))
      start &+= 1
    }
  }

  /// The values at places that lie `first` before ids, appended, whole. 0 for a place outside the array. O(ids), some nanoseconds each.
  @inline(__always) func gather<Value>(
    _ ids: Span<UInt32>, after first: UInt32, _ file: GraphFile, to output: inout [Value], _ make: (Int64) -> Value
  ) throws(StoreError) {
    // Less the minimum, values that are packed in 32 bits at most fit as many.
    let layout = PackedLayout(headers: encoding == .blocks ? headers : nil, data: data, width: width, base: 0, count: count)
    var start = 0
    while start < ids.count {
      if encoding != .constant {
        start = file.bytes.gather(layout, at: ids, after: first, from: start, to: &output) { make(minimum &+ Int64($0)) }
      }
      guard start < ids.count else { return }
      // What the quick way cannot read is read with every check, which verifies the bytes around it too.
      output.append(make(try value(Int(ids[start] &- first), file)))
      start &+= 1
    }
  }

  /// The parts of a range by block: where its values lie, which of them, how wide they are, and the least of them, less ``minimum``.
  @inline(__always) private func forEachBlock(
    of range: Range<Int>, _ file: GraphFile, _ body: (Int, Range<Int>, Int, UInt32) throws(StoreError) -> Void
  ) throws(StoreError) {
    var place = range.lowerBound
    while place < range.upperBound {
      let block = place &>> Self.blockShift
      let end = min(range.upperBound, (block &+ 1) &<< Self.blockShift)
      let header = try file.u64(headers &+ block &<< 3)
      let local = (place & 127)..<(place & 127 &+ end &- place)
      let offset = data &+ Int(truncatingIfNeeded: header &>> 38) &<< 4
      try body(offset, local, Int(header &>> 32 & 63), UInt32(truncatingIfNeeded: header))
      place = end
    }
  }

  /// Counts the values of a range, as days. O(length), a nanosecond or two a value.
  func tally(_ range: Range<Int>, _ file: GraphFile, into output: inout DayTally) throws(StoreError) {
    guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return }
    switch encoding {
    case .constant: output.add(minimum, count: UInt32(truncatingIfNeeded: range.count))
    case .flat: try tally(data, range, width, minimum, file, &output)
    case .blocks:
      try forEachBlock(of: range, file) { offset, local, width, low throws(StoreError) in
        try tally(offset, local, width, minimum &+ Int64(low), file, &output)
      }
    }
  }

  private func tally(
    _ offset: Int, _ range: Range<Int>, _ width: Int, _ low: Int64, _ file: GraphFile, _ output: inout DayTally
  ) throws(StoreError) {
    let bit = range.lowerBound &* width
    try file.check(offset &+ bit &>> 3, (bit & 7 &+ range.count &* width &+ 7) &>> 3)
    if width < 20, let base = output.cover(low, low &+ Int64(1) &<< Int64(width) &- 1) {
      let isDone = output.withCounts { counts in
        file.bytes.tally(offset, bit: bit, width: width, count: range.count, into: &counts, at: base)
      }
      if isDone { return }
    }
    for place in range { output.add(low &+ Int64(bitPattern: file.bytes.bits(offset, place &* width, width))) }
  }

  @inline(__always) private func unpack<Value>(
    _ offset: Int, _ range: Range<Int>, _ width: Int, _ base: UInt32, _ file: GraphFile, _ output: inout [Value], _ make: (UInt32) -> Value
  ) throws(StoreError) {
    let bit = range.lowerBound &* width
    try file.check(offset &+ bit &>> 3, (bit & 7 &+ range.count &* width &+ 7) &>> 3)
    guard width <= 32 else { throw file.damaged(offset, "values wider than 32 bits") }
    file.bytes.unpack(offset, bit: bit, width: width, count: range.count, adding: base, to: &output, make)
  }
}
