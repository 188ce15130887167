/// Sorting by radix, least significant digit first: stable, O(n) a digit of 11 bits.
package enum RadixSort {
  /// Puts `keys` in ascending order, and `values` with them. Keys have at most `bits` bits. Needs room for a second copy.
  package static func sort(_ keys: inout [UInt64], _ values: inout [UInt32], bits: Int) {
    precondition(keys.count == values.count)
    guard keys.count > 1 else { return }
    var otherKeys = [UInt64](repeating: 0, count: keys.count)
    var otherValues = [UInt32](repeating: 0, count: values.count)
    for shift in stride(from: 0, to: bits, by: 11) {
      var starts = histogram(keys, shift)
      // A digit that all keys share moves nothing.
      if starts.contains(keys.count) { continue }
      var sum = 0
      for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
      scatter(keys, values, shift, &starts, &otherKeys, &otherValues)
      swap(&keys, &otherKeys)
      swap(&values, &otherValues)
    }
  }

  private static func histogram(_ keys: [UInt64], _ shift: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: 2048)
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      for key in keys { unsafe counts[Int(truncatingIfNeeded: key &>> UInt64(shift) & 2047)] &+= 1 }
    }
    return counts
  }

  private static func scatter(
    _ keys: [UInt64], _ values: [UInt32], _ shift: Int, _ places: inout [Int], _ newKeys: inout [UInt64], _ newValues: inout [UInt32]
  ) {
    unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe newKeys.withUnsafeMutableBufferPointer { newKeys in
        unsafe newValues.withUnsafeMutableBufferPointer { newValues in
          for i in keys.indices {
            let digit = Int(truncatingIfNeeded: keys[i] &>> UInt64(shift) & 2047)
            let place = unsafe places[digit]
            unsafe newKeys[place] = keys[i]
            unsafe newValues[place] = values[i]
            unsafe places[digit] = place &+ 1
          }
        }
      }
    }
  }
}
