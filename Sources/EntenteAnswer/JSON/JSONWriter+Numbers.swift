import EntenteModel

// Numbers and days are most of many an answer.

extension JSONWriter {
  /// A day as `"2011-09-30"`, given as days since 1970-01-01; `false`, with nothing written, for years that take a sign or more than four digits.
  package mutating func day(_ days: Int64) -> Bool {
    guard abs(days) < 1 << 24 else { return false }
    let date = CivilDate(daysSinceEpoch: Int(days))
    guard (0...9999).contains(date.year) else { return false }
    separate()
    let start = bytes.count
    bytes.append(contentsOf: JSONWriter.anyDay)
    let century = date.year / 100
    var text = bytes.mutableSpan
    JSONWriter.twoDigits(century, &text, at: start + 1)
    JSONWriter.twoDigits(date.year - 100 * century, &text, at: start + 3)
    JSONWriter.twoDigits(date.month, &text, at: start + 6)
    JSONWriter.twoDigits(date.day, &text, at: start + 9)
    return true
  }

  private static let anyDay = Array("\"0000-00-00\"".utf8)

  /// A number below 100.
  @inline(__always) private static func twoDigits(_ number: Int, _ text: inout MutableSpan<UInt8>, at place: Int) {
    let tens = (number &* 103) &>> 10
    text[place] = 0x30 | UInt8(truncatingIfNeeded: tens)
    text[place &+ 1] = 0x30 | UInt8(truncatingIfNeeded: number &- 10 &* tens)
  }

  package mutating func integer(_ value: Int64) {
    guard value.magnitude < 100_000_000 else { return raw(String(value)) }
    separate()
    // The first digit in the lowest byte, so that a word holds all of them in the order in which they are written.
    var (rest, digits, count) = (UInt32(truncatingIfNeeded: value.magnitude), 0 as UInt64, 0)
    repeat {
      digits = digits &<< 8 | UInt64(0x30 | rest % 10)
      rest /= 10
      count &+= 1
    } while rest > 0
    bytes.append(addingCapacity: 9) { text in
      if value < 0 { text.append(UInt8(ascii: "-")) }
      for _ in 0..<count {
        text.append(UInt8(truncatingIfNeeded: digits))
        digits &>>= 8
      }
    }
  }
}
