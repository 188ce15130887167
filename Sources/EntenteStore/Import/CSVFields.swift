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

  /// Moves to the next field. O(its length).
  mutating func advance() {
    isUnquoted = false
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return advanceQuoted() }
    let start = place
    let end = bytes.count
    var here = place
    while here < end {
      let byte = bytes[here]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      here &+= 1
    }
    range = start..<here
    place = here
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
