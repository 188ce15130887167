import Glibc

// Text as bytes, eight of them at a time.

extension [UInt8] {
  /// The first byte from a place on that JSON does not take as it is: a control character, a quote, a backslash, or DEL, which is spelt out as those are; the end
  /// where there is none. O(distance), eight bytes at a time.
  package func placeToEscape(from start: Int) -> Int {
    unsafe withUnsafeBytes { bytes in
      let ones: UInt64 = 0x0101_0101_0101_0101
      var place = Swift.max(0, start)
      while place &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        let (quote, slash, del) = (word ^ ones &* 0x22, word ^ ones &* 0x5C, word ^ ones &* 0x7F)
        // The highest bit of each byte below 32, or that is one of the three; above the first of these, bits may be wrong.
        var found = (word &- ones &* 0x20) & ~word
        found |= (quote &- ones) & ~quote | (slash &- ones) & ~slash | (del &- ones) & ~del
        found &= ones &* 0x80
        if found != 0 { return place &+ found.trailingZeroBitCount &>> 3 }
        place &+= 8
      }
      while place < bytes.count {
        let byte = unsafe bytes[place]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return place }
        place &+= 1
      }
      return place
    }
  }

  /// Appends a part of other bytes. O(length).
  package mutating func append(_ range: Range<Int>, of other: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= other.count)
    unsafe other.withUnsafeBytes { bytes in unsafe appendBytes(UnsafeRawBufferPointer(rebasing: bytes[range])) }
  }

  /// Appends a part of bytes that somebody else holds meanwhile: counts no references.
  @inlinable @inline(__always) package mutating func append(_ range: Range<Int>, of other: Span<UInt8>) {
    let part = other.extracting(range)
    append(addingCapacity: part.count) { output in
      unsafe output.withUnsafeMutableBufferPointer { output, initialized in
        unsafe part.withUnsafeBufferPointer { part in
          guard let from = part.baseAddress, let to = output.baseAddress else { return }
          unsafe to.initialize(from: from, count: part.count)
          initialized &+= part.count
        }
      }
    }
  }

  /// Appends bytes that lie elsewhere. O(count): for a few of them, half of what appending a collection takes.
  @inline(__always) mutating func appendBytes(_ bytes: UnsafeRawBufferPointer) {
    append(addingCapacity: bytes.count) { span in
      unsafe span.withUnsafeMutableBufferPointer { output, initialized in
        guard let from = bytes.baseAddress, let to = output.baseAddress else { return }
        unsafe memcpy(to, from, bytes.count)
        initialized = bytes.count
      }
    }
  }
}

extension Span where Element == UInt8 {
  /// How many bytes these and others have in common at their beginning. O(how many), eight at a time.
  package func sharedBeginning(with other: Span<UInt8>) -> Int {
    let length = Swift.min(count, other.count)
    return unsafe withUnsafeBufferPointer { mine in
      unsafe other.withUnsafeBufferPointer { other in
        var place = 0
        while place &+ 8 <= length {
          let (a, b) = (UnsafeRawBufferPointer(mine), UnsafeRawBufferPointer(other))
          let difference =
            unsafe UInt64(littleEndian: a.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            ^ UInt64(littleEndian: b.loadUnaligned(fromByteOffset: place, as: UInt64.self))
          if difference != 0 { return place &+ difference.trailingZeroBitCount &>> 3 }
          place &+= 8
        }
        while place < length, unsafe mine[place] == other[place] { place &+= 1 }
        return place
      }
    }
  }
}
