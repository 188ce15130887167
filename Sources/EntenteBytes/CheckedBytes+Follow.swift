/// What bytes are to an automaton that reads letters.
package struct LetterTable: Sendable {
  /// By byte: the class of the letter that it is.
  fileprivate let classes: [UInt8]
  /// The same by the Latin letters of two bytes in UTF-8, from C3 80 to C5 BF.
  fileprivate let latin: [UInt8]

  package init(classes: [UInt8], latin: [UInt8]) {
    precondition(classes.count == 256 && latin.count == 192)
    (self.classes, self.latin) = (classes, latin)
  }

  /// O(1).
  package subscript(_ byte: UInt8) -> UInt8 { classes[Int(byte)] }

  /// The class of a letter of two bytes; `nil` where the two are none that the table has. O(1).
  package subscript(_ first: UInt8, _ second: UInt8) -> UInt8? {
    (0xC3...0xC5).contains(first) && second & 0xC0 == 0x80 ? latin[Int(first &- 0xC3) &<< 6 | Int(second & 0x3F)] : nil
  }
}

extension CheckedBytes {
  /// Follows an automaton over a range of bytes from the state in `states[at]`, and puts the state after each byte behind it; in the midst of a letter of two
  /// bytes, its first byte, negative. Stops before what has no class below `width`, and where `next` (by state × `width` + class) is negative. Gives how many
  /// bytes were followed. O(bytes), some ten instructions each; the caller has verified them.
  package func follow(_ range: Range<Int>, _ table: LetterTable, next: [Int32], width: Int, at: Int, states: inout [Int32]) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count && at >= 0 && at < states.count && range.count < states.count - at)
    return unsafe next.withUnsafeBufferPointer { next in
      unsafe table.classes.withUnsafeBufferPointer { classes in
        unsafe states.withUnsafeMutableBufferPointer { states in
          let (start, end) = unsafe (base + range.lowerBound, base + range.upperBound)
          var place = unsafe start
          var to = unsafe states.baseAddress.unsafelyUnwrapped + at
          var state = unsafe Int(to.pointee)
          while unsafe place < end {
            var letter = unsafe Int(classes[Int(place.pointee)])
            var length = 1
            if letter >= width {
              guard unsafe place + 1 < end, let other = unsafe table[place.pointee, place[1]] else { break }
              (letter, length) = (Int(other), 2)
              if letter >= width { break }
            }
            let index = state &* width &+ letter
            guard index >= 0, index < next.count else { break }
            let following = unsafe next[index]
            if following < 0 { break }
            if length == 2 { unsafe to[1] = -Int32(place.pointee) }
            unsafe (place, to) = (place + length, to + length)
            unsafe to.pointee = following
            state = Int(following)
          }
          return unsafe place - start
        }
      }
    }
  }
}
