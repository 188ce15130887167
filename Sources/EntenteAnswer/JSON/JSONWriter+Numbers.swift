import EntenteModel

// Numbers and days are most of many an answer.

extension JSONWriter {
  /// A day as `"2011-09-30"`, given as days since 1970-01-01; `false`, with nothing written, for years that take a sign or more than four digits.
  package mutating func day(_ days: Int64) -> Bool {
    guard abs(days) < 1 << 24 else { return false }
    let date = CivilDate(daysSinceEpoch: Int(days))
    guard (0...9999).contains(date.year) else { return false }
    separate()
    let century = date.year / 100
    bytes.append(addingCapacity: 12) { text in
      text.append(UInt8(ascii: "\""))
      JSONWriter.twoDigits(century, &text)
      JSONWriter.twoDigits(date.year &- 100 &* century, &text)
      text.append(UInt8(ascii: "-"))
      JSONWriter.twoDigits(date.month, &text)
      text.append(UInt8(ascii: "-"))
      JSONWriter.twoDigits(date.day, &text)
      text.append(UInt8(ascii: "\""))
    }
    return true
  }

  /// A number below 100.
  @inline(__always) private static func twoDigits(_ number: Int, _ text: inout OutputSpan<UInt8>) {
    let tens = (number &* 103) &>> 10
    text.append(0x30 | UInt8(truncatingIfNeeded: tens))
    text.append(0x30 | UInt8(truncatingIfNeeded: number &- 10 &* tens))
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
