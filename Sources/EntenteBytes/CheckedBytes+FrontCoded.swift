extension CheckedBytes {
  /// The string of a place (below 16) in a front-coded block, appended to `output`: the first string as varint length and bytes, then for each other one
  /// the varint length of what it shares with the one before it, the varint length of the rest, and the rest. `false`, and nothing appended, where the
  /// block cannot be read as such. The caller has verified the block. O(strings up to the place + the string's length): of the others, no byte is copied.
  package func appendFrontCoded(_ block: Range<Int>, place: Int, to output: inout [UInt8]) -> Bool {
    guard block.lowerBound >= 0, block.upperBound <= count, (0..<16).contains(place) else { return false }
    return unsafe withUnsafeTemporaryAllocation(of: FrontCodedPart.self, capacity: 16) { parts in
      var (position, length) = (block.lowerBound, 0)
      for index in 0...place {
        guard let shared = index == 0 ? 0 : self.length(&position, block.upperBound), let rest = self.length(&position, block.upperBound),
          shared <= length, rest <= block.upperBound &- position
        else { return false }
        unsafe parts[index] = FrontCodedPart(shared: shared, start: position)
        position &+= rest
        length = shared &+ rest
      }
      let start = output.count
      output.append(contentsOf: repeatElement(0, count: length))
      unsafe output.withUnsafeMutableBytes { output in
        // From the last string back, each gives what later ones share with it.
        var (end, index) = (length, place)
        while end > 0 {
          let part = unsafe parts[index]
          if part.shared < end {
            unsafe output.baseAddress.map {
              unsafe ($0 + start + part.shared).copyMemory(from: base + part.start, byteCount: end &- part.shared)
            }
            end = part.shared
          }
          index &-= 1
        }
      }
      return true
    }
  }

  /// A string of a block: how many bytes it shares with the one before it, and where its own begin.
  private struct FrontCodedPart {
    let shared: Int
    let start: Int
  }

  /// A varint of at most 56 bits that ends before `end`.
  @inline(__always) private func length(_ position: inout Int, _ end: Int) -> Int? {
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
