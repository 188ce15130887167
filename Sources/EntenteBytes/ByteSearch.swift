import Glibc

extension [UInt8] {
  /// Whether a byte occurs. O(count), some sixteen bytes at a time.
  package func holds(_ byte: UInt8) -> Bool {
    unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, Int32(byte), bytes.count) != nil
    }
  }

  /// Whether these are the first bytes. O(their count), some sixteen bytes at a time.
  package func begins(with start: [UInt8]) -> Bool {
    guard start.count <= count else { return false }
    return unsafe withUnsafeBytes { bytes in
      unsafe start.withUnsafeBytes { start in
        guard let bytes = bytes.baseAddress, let first = start.baseAddress else { return true }
        return unsafe memcmp(bytes, first, start.count) == 0
      }
    }
  }

  /// Where a byte first occurs from `start` on. O(the distance), some sixteen bytes at a time.
  package func place(of byte: UInt8, from start: Int) -> Int? {
    guard start >= 0, start < count else { return nil }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = unsafe memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
