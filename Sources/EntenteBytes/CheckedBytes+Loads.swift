// Loads from any offset, aligned or not. Outside the bytes they give zero; that a range holds what was written is for `isVerified` to say.

extension CheckedBytes {
  @inlinable @inline(__always) package func u8(_ offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return unsafe base[offset]
  }

  @inlinable @inline(__always) package func u32(_ offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count &- 4 else { return 0 }
    return UInt32(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inlinable @inline(__always) package func u64(_ offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count &- 8 else { return tail(offset) }
    return UInt64(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The last bytes of the container as a word, filled up with zeros.
  @usableFromInline func tail(_ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in 0..<8 { word |= UInt64(u8(offset &+ i)) << UInt64(8 * i) }
    return word
  }

  /// `width` bits (0 to 64) at bit `bit` counted from byte `offset`, lowest first.
  @inlinable @inline(__always) package func bits(_ offset: Int, _ bit: Int, _ width: Int) -> UInt64 {
    let place = offset &+ bit &>> 3
    let shift = UInt64(truncatingIfNeeded: bit & 7)
    var word = u64(place) &>> shift
    if width > 56, shift > 0 { word |= UInt64(u8(place &+ 8)) &<< (64 &- shift) }
    return width >= 64 ? word : word & (1 &<< UInt64(truncatingIfNeeded: width) &- 1)
  }

  /// A copy of the bytes in a range; as many as there are.
  package func array(_ range: Range<Int>) -> [UInt8] {
    let start = min(max(range.lowerBound, 0), count)
    let end = min(max(range.upperBound, start), count)
    return unsafe [UInt8](UnsafeBufferPointer(start: base + start, count: end - start))
  }

  /// Appends the bytes of a range to `output`; as many as there are.
  package func append(_ range: Range<Int>, to output: inout [UInt8]) {
    let start = min(max(range.lowerBound, 0), count)
    let end = min(max(range.upperBound, start), count)
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
  }

  /// `count` values of `width` bits (at most 32), from bit `bit` after byte `offset` on, each plus `base`, appended. One bound check for all; some
  /// nanosecond a value.
  @inlinable package func unpack<Value>(
    _ offset: Int, bit: Int, width: Int, count values: Int, adding base: UInt32, to output: inout [Value], _ make: (UInt32) -> Value
  ) {
    guard values > 0 else { return }
    let last = offset &+ (bit &+ width &* (values &- 1)) &>> 3
    output.reserveCapacity(grown(output.capacity, output.count + values))
    guard offset >= 0, bit >= 0, width <= 32, last <= count &- 8 else {
      for i in 0..<values { output.append(make(UInt32(truncatingIfNeeded: bits(offset, bit + i * width, width)) &+ base)) }
      return
    }
    let mask = 1 &<< UInt64(truncatingIfNeeded: width) &- 1
    let start = unsafe UnsafeRawPointer(self.base) + offset
    let first = output.count
    output.append(contentsOf: repeatElement(make(0), count: values))
    unsafe output.withUnsafeMutableBufferPointer { output in
      var place = bit
      for i in first..<(first &+ values) {
        let word = UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: place &>> 3, as: UInt64.self))
        unsafe output[i] = make(UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: place & 7) & mask) &+ base)
        place &+= width
      }
    }
  }

  /// Room for `needed`, doubling: asking for exactly what is needed would copy the array each time.
  @inlinable @inline(__always) func grown(_ capacity: Int, _ needed: Int) -> Int { needed <= capacity ? 0 : max(needed, 2 &* capacity) }

  /// Whether two ranges' worth of bytes compare: the bytes at `offset` with `wanted`. O(length).
  @inlinable package func equals(_ offset: Int, _ wanted: [UInt8]) -> Bool {
    guard offset >= 0, wanted.count <= count &- offset else { return false }
    for i in 0..<wanted.count where unsafe base[offset &+ i] != wanted[i] { return false }
    return true
  }
}
