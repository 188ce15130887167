extension CheckedBytes {
  /// The sum of some of the counts that ``tally(_:bit:width:count:into:at:)`` makes. Many at once, since nothing is asked of each.
  package static func sum(_ counts: [UInt32], _ range: Range<Int>) -> UInt64 {
    unsafe counts.withUnsafeBufferPointer { counts in
      let part = counts.extracting(range)
      var sum: UInt64 = 0
      for place in 0..<part.count { sum &+= UInt64(unsafe part[place]) }
      return sum
    }
  }

  /// Counts `values` numbers of `width` bits (1 to 24), from bit `bit` after byte `offset` on: number *n* at place `base` + *n* of `counts`. The caller
  /// has verified the bytes. Gives `false`, and counts nothing, where `counts` is too short for some number of that width, or where the numbers
  /// end within 8 bytes of the end. Half a nanosecond a number, about.
  package func tally(_ offset: Int, bit: Int, width: Int, count values: Int, into counts: inout [UInt32], at base: Int) -> Bool {
    guard values > 0 else { return true }
    guard offset >= 0, bit >= 0, (1...24).contains(width), base >= 0, counts.count &- base >= 1 &<< width else { return false }
    let last = offset &+ (bit &+ width &* (values &- 1)) &>> 3
    guard last >= offset, last <= count &- 8 else { return false }
    let (mask, shift) = (UInt64(1) &<< UInt64(width) &- 1, UInt64(width))
    unsafe counts.withUnsafeMutableBufferPointer { all in
      let counts = all.extracting(base...)
      var (place, left) = (bit, values)
      // Four numbers of a word, where a word that begins within a byte holds as many.
      while width <= 14, left >= 4 {
        var word = unsafe load(offset &+ place &>> 3) &>> UInt64(truncatingIfNeeded: place & 7)
        unsafe counts[Int(truncatingIfNeeded: word & mask)] &+= 1
        word &>>= shift
        unsafe counts[Int(truncatingIfNeeded: word & mask)] &+= 1
        word &>>= shift
        unsafe counts[Int(truncatingIfNeeded: word & mask)] &+= 1
        word &>>= shift
        unsafe counts[Int(truncatingIfNeeded: word & mask)] &+= 1
        place &+= 4 &* width
        left &-= 4
      }
      while left > 0 {
        let word = unsafe load(offset &+ place &>> 3) &>> UInt64(truncatingIfNeeded: place & 7)
        unsafe counts[Int(truncatingIfNeeded: word & mask)] &+= 1
        place &+= width
        left &-= 1
      }
    }
    return true
  }
}
