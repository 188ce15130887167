import EntenteBytes

/// Walks the fields of comma-separated values (RFC 4180): quoted fields, doubled quotes, line ends of either kind, line ends within quotes.
struct CSVFields {
  private let bytes: [UInt8]
  private var place: Int
  var position: Int { place }
  private var unquoted: [UInt8] = []
  /// Whether the field that was read last ended its record.
  private(set) var endsRecord = false
  /// Lines begun so far.
  private(set) var lines = 0
  private var isUnquoted = false
  private var range = 0..<0

  init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  var isAtEnd: Bool { place >= bytes.count }

  /// Hands over the bytes of the field that was read last as a range of an array, without counting a reference.
  @inline(__always) func withField<Result>(_ body: ([UInt8], Range<Int>) -> Result) -> Result {
    isUnquoted ? body(unquoted, 0..<unquoted.count) : body(bytes, range)
  }

  /// The bytes of the field that was read last.
  var field: ArraySlice<UInt8> { isUnquoted ? unquoted[...] : bytes[range] }
  var isEmpty: Bool { isUnquoted ? unquoted.isEmpty : range.isEmpty }

  /// Moves to the next field. O(its length), eight bytes at a time.
  @inline(__always) mutating func advance() {
    isUnquoted = false
    var word = bytes.word(at: place)
    if UInt8(truncatingIfNeeded: word) == UInt8(ascii: "\"") { return advanceQuoted() }
    let start = place
    var here = start
    let end = bytes.count
    while here < end {
      // The bytes below "-", of which commas and line ends are some: their highest bits.
      var low = (word &- 0x2D2D_2D2D_2D2D_2D2D) & ~word & 0x8080_8080_8080_8080
      while low != 0 {
        let bit = low.trailingZeroBitCount & ~7
        let byte = UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit))
        if byte == UInt8(ascii: ",") {
          range = start..<(here &+ bit &>> 3)
          place = range.upperBound &+ 1
          endsRecord = false
          return
        }
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          return finishField(start, here &+ bit &>> 3)
        }
        low &= low &- 1
      }
      here &+= 8
      word = bytes.word(at: here)
    }
    finishField(start, end)
  }

  private mutating func finishField(_ start: Int, _ end: Int) {
    range = start..<end
    place = end
    finishField()
  }

  private mutating func advanceQuoted() {
    isUnquoted = true
    unquoted.removeAll(keepingCapacity: true)
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < bytes.count, bytes[place] == byte else { break }
        place += 1
      } else if byte == UInt8(ascii: "\n") {
        lines += 1
      }
      unquoted.append(byte)
    }
    // What follows the closing quote up to the comma belongs to the field, as most readers have it.
    while place < bytes.count, ![UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[place]) {
      unquoted.append(bytes[place])
      place += 1
    }
    finishField()
  }

  /// Steps over the comma or the line's end.
  private mutating func finishField() {
    endsRecord = true
    guard place < bytes.count else { return }
    if bytes[place] == UInt8(ascii: ",") {
      endsRecord = false
      place += 1
      return
    }
    if bytes[place] == UInt8(ascii: "\r") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    lines += 1
  }
}
