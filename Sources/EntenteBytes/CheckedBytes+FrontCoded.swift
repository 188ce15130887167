import Glibc

extension CheckedBytes {
  /// The string of a place (below 16) in a front-coded block, appended to `output`: the first string as varint length and bytes, then for each other one
  /// the varint length of what it shares with the one before it, the varint length of the rest, and the rest. `false`, and nothing appended, where the
  /// block cannot be read as such. The caller has verified the block. O(strings up to the place + the string's length).
  package func appendFrontCoded(_ block: Range<Int>, place: Int, to output: inout [UInt8]) -> Bool {
    let isDone = unsafe withUnsafeTemporaryAllocation(byteCount: Self.shortString, alignment: 16) { string in
      guard let length = unsafe rebuild(block, place, string) else { return false }
      unsafe output.appendBytes(UnsafeRawBufferPointer(rebasing: string[..<length]))
      return true
    }
    return isDone || appendLong(block, place, &output)
  }

  /// The same as a string; `nil` where the block cannot be read as such. What is no UTF-8 is repaired.
  package func frontCodedString(_ block: Range<Int>, place: Int) -> String? {
    let string: String? = unsafe withUnsafeTemporaryAllocation(byteCount: Self.shortString, alignment: 16) { string in
      guard let length = unsafe rebuild(block, place, string) else { return nil }
      return unsafe String(decoding: UnsafeRawBufferPointer(rebasing: string[..<length]), as: UTF8.self)
    }
    if let string { return string }
    var bytes: [UInt8] = []
    return appendLong(block, place, &bytes) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The same of strings of any length: of those before, no byte is copied.
  private func appendLong(_ block: Range<Int>, _ place: Int, _ output: inout [UInt8]) -> Bool {
    unsafe withUnsafeTemporaryAllocation(of: FrontCodedPart.self, capacity: 32) { parts in
      guard let string = unsafe parse(block, place, parts) else { return false }
      var count = unsafe pieces(of: string, place, parts)
      while count > 16 {
        count &-= 1
        unsafe output.append(contentsOf: UnsafeBufferPointer(start: base + parts[count].start, count: parts[count].shared))
      }
      return true
    }
  }

  /// Whether the string of a place (below 16) in a front-coded block is these bytes; `nil` where the block cannot be read as such. The caller has verified the
  /// block. O(strings up to the place + the string's length).
  package func frontCoded(_ block: Range<Int>, place: Int, equals bytes: [UInt8]) -> Bool? {
    let isEqual: Bool? = unsafe withUnsafeTemporaryAllocation(byteCount: Self.shortString, alignment: 16) { string in
      guard let length = unsafe rebuild(block, place, string) else { return nil }
      return unsafe bytes.withUnsafeBytes { bytes in
        guard length == bytes.count else { return false }
        guard let wanted = bytes.baseAddress, let start = string.baseAddress else { return true }
        return unsafe memcmp(wanted, start, length) == 0
      }
    }
    return isEqual ?? longIsEqual(block, place, bytes)
  }

  /// The same of strings of any length, and no byte is copied: one of another length is told by that.
  private func longIsEqual(_ block: Range<Int>, _ place: Int, _ bytes: [UInt8]) -> Bool? {
    unsafe withUnsafeTemporaryAllocation(of: FrontCodedPart.self, capacity: 32) { parts in
      guard let string = unsafe parse(block, place, parts) else { return nil }
      guard string == bytes.count else { return false }
      var count = unsafe pieces(of: string, place, parts)
      return unsafe bytes.withUnsafeBytes { bytes in
        var offset = 0
        while count > 16 {
          count &-= 1
          let length = unsafe parts[count].shared
          guard let start = bytes.baseAddress, unsafe memcmp(start + offset, base + parts[count].start, length) == 0 else { return false }
          offset &+= length
        }
        return true
      }
    }
  }

  /// Room for a string of which both lengths take a byte, and for what is copied beyond it.
  private static let shortString = 272

  /// Rebuilds the strings of a block up to a place, one over the other, where both lengths of each take a byte; gives the length of the last. Sixteen bytes are
  /// copied where fewer are wanted: most strings share much with the one before, and copying all that they add takes less than finding out what is needed of it.
  @inline(__always) private func rebuild(_ block: Range<Int>, _ place: Int, _ string: UnsafeMutableRawBufferPointer) -> Int? {
    guard let output = string.baseAddress, string.count >= Self.shortString, (0..<16).contains(place), block.lowerBound >= 0,
      block.lowerBound < block.upperBound, block.upperBound <= count &- 16
    else { return nil }
    let end = block.upperBound
    var position = block.lowerBound &+ 1
    var (shared, rest) = unsafe (0, Int(base[block.lowerBound]))
    var left = place
    while true {
      guard rest < 0x80, rest <= end &- position else { return nil }
      var done = 0
      repeat {
        let from = unsafe UnsafeRawPointer(base + position + done)
        let to = unsafe output + (shared &+ done)
        unsafe to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
        unsafe (to + 8).storeBytes(of: (from + 8).loadUnaligned(as: UInt64.self), as: UInt64.self)
        done &+= 16
      } while done < rest
      let length = shared &+ rest
      position &+= rest
      if left == 0 { return length }
      left &-= 1
      guard position <= end &- 2 else { return nil }
      (shared, rest) = unsafe (Int(base[position]), Int(base[position &+ 1]))
      position &+= 2
      guard shared <= length, shared < 0x80 else { return nil }
    }
  }

  /// Reads the strings of a block up to a place: what each shares with the one before it, and where its own bytes begin. Gives the length of the last.
  @inline(__always) private func parse(_ block: Range<Int>, _ place: Int, _ parts: UnsafeMutableBufferPointer<FrontCodedPart>) -> Int? {
    guard block.lowerBound >= 0, block.upperBound <= count, (0..<16).contains(place) else { return nil }
    var (position, length) = (block.lowerBound, 0)
    for index in 0...place {
      guard let shared = index == 0 ? 0 : self.length(&position, block.upperBound), let rest = self.length(&position, block.upperBound),
        shared <= length, rest <= block.upperBound &- position
      else { return nil }
      unsafe parts[index] = FrontCodedPart(shared: shared, start: position)
      position &+= rest
      length = shared &+ rest
    }
    return length
  }

  /// The pieces that a string consists of, put from place 16 on, the last one first; gives where they end. From the last string back, each gives what
  /// later ones share with it.
  @inline(__always) private func pieces(of length: Int, _ place: Int, _ parts: UnsafeMutableBufferPointer<FrontCodedPart>) -> Int {
    var (end, index, count) = (length, place, 16)
    while end > 0 {
      let part = unsafe parts[index]
      if part.shared < end {
        unsafe parts[count] = FrontCodedPart(shared: end &- part.shared, start: part.start)
        (end, count) = (part.shared, count &+ 1)
      }
      index &-= 1
    }
    return count
  }

  /// A string of a block: how many bytes it shares with the one before it, and where its own begin; or how many of these are taken.
  private struct FrontCodedPart {
    let shared: Int
    let start: Int
  }

  /// A varint of at most 56 bits that ends before `end`: mostly one byte.
  @inline(__always) private func length(_ position: inout Int, _ end: Int) -> Int? {
    guard position < end else { return nil }
    let first = unsafe Int(base[position])
    guard first >= 0x80 else {
      position &+= 1
      return first
    }
    return longLength(&position, end)
  }

  private func longLength(_ position: inout Int, _ end: Int) -> Int? {
    var value = 0
    var shift = 0
    while position < end, shift < 56 {
      let byte = unsafe Int(base[position])
      position &+= 1
      value |= (byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    return nil
  }
}
