extension CheckedBytes {
  /// The string of a place in a front-coded block: the first string as varint length and bytes, then for each other one the varint length of what it
  /// shares with the one before it, the varint length of the rest, and the rest. `nil` where the block cannot be read as such. The caller has verified
  /// the block. O(bytes up to the string's end).
  package func frontCoded(_ block: Range<Int>, place: Int) -> [UInt8]? {
    guard block.lowerBound >= 0, block.upperBound <= count else { return nil }
    var position = block.lowerBound
    var output: [UInt8] = []
    output.reserveCapacity(64)
    for index in 0...place {
      guard let shared = index == 0 ? 0 : length(&position, block.upperBound), let rest = length(&position, block.upperBound),
        shared <= output.count, rest <= block.upperBound &- position
      else { return nil }
      output.removeLast(output.count &- shared)
      unsafe output.append(contentsOf: UnsafeBufferPointer(start: base + position, count: rest))
      position &+= rest
    }
    return output
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
