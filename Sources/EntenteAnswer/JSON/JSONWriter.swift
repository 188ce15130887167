import EntenteBytes
import EntenteModel

/// Writes JSON (RFC 8259) as UTF-8 into a caller's buffer: compact, keys in the order given.
package struct JSONWriter {
  package var bytes: [UInt8] = []
  /// Whether the next item of the open array or object needs a comma.
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  package mutating func key(_ key: String) {
    separate()
    JSONWriter.quote(key, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    needsComma = false
  }

  /// A key that is written often: quoted once.
  package struct Key {
    let bytes: [UInt8]
    package init(_ name: String) {
      var bytes: [UInt8] = []
      JSONWriter.quote(name, into: &bytes)
      self.bytes = bytes + [UInt8(ascii: ":"), UInt8(ascii: " ")]
    }
  }

  package mutating func key(_ key: borrowing Key) {
    separate()
    bytes.append(0..<key.bytes.count, of: key.bytes.span)
    needsComma = false
  }

  /// The keys of objects of which there are many, each with what stands before it.
  package struct Keys {
    package let count: Int
    private var text: [UInt8] = []
    private var ends = [0]

    package init(_ names: [String]) {
      count = names.count
      for (place, name) in names.enumerated() {
        text += (place == 0 ? "{" : ", ").utf8
        JSONWriter.quote(name, into: &text)
        text += ": ".utf8
        ends.append(text.count)
      }
    }

    fileprivate func append(_ place: Int, to bytes: inout [UInt8]) {
      let ends = ends.span
      bytes.append(ends[place]..<ends[place &+ 1], of: text.span)
    }
  }

  /// Begins a field of an object; the first one begins the object.
  package mutating func field(_ place: Int, of keys: borrowing Keys) {
    if place == 0 { separate() }
    keys.append(place, to: &bytes)
    needsComma = false
  }

  package mutating func string(_ text: String) {
    separate()
    JSONWriter.quote(text, into: &bytes)
  }

  package mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  /// Begins a string, the text of which the caller appends to ``bytes`` as UTF-8; gives what ``endString(from:)`` is to be given. Not by a closure, which
  /// would count references to what it reads.
  mutating func beginString() -> Int {
    separate()
    bytes.append(UInt8(ascii: "\""))
    return bytes.count
  }

  /// Ends it.
  mutating func endString(from start: Int) {
    if bytes.placeToEscape(from: start) < bytes.count {
      let text = bytes[start...]
      bytes.removeLast(bytes.count - start)
      for byte in text { JSONWriter.escape(byte, into: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ value: some BinaryInteger) { raw(String(value)) }
  package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }
  package mutating func null() { raw("null") }

  /// A float; those that JSON has no number for are `"NaN"`, `"Infinity"`, `"-Infinity"`.
  package mutating func float(_ value: Double) {
    if value.isFinite { raw("\(value)") } else { string(FloatText.of(value)) }
  }

  /// A field whose value is a string, left out where there is none.
  package mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Text that is JSON already.
  package mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// What was written elsewhere and ends with an open array or object.
  package mutating func opening(_ text: [UInt8]) {
    separate()
    bytes.append(0..<text.count, of: text.span)
    needsComma = false
  }

  package mutating func newline() { bytes.append(0x0A) }

  /// Where the text is, to go back to.
  package struct Mark {
    fileprivate let count: Int
    fileprivate let needsComma: Bool
  }

  package var mark: Mark { Mark(count: bytes.count, needsComma: needsComma) }

  /// Takes back all that was written since.
  package mutating func rewind(to mark: Mark) {
    bytes.removeLast(bytes.count - mark.count)
    needsComma = mark.needsComma
  }

  /// The text; begins another, with room for as much, but not for more than is usual.
  package mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(min(taken.count, 1 << 16))
    needsComma = false
    return taken
  }

  /// Starts a new text after a line's end.
  package mutating func restart() { needsComma = false }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  mutating func separate() {
    if needsComma {
      bytes.append(UInt8(ascii: ","))
      bytes.append(UInt8(ascii: " "))
    }
    needsComma = true
  }

  /// `text` between quotes, with control characters, quotes and backslashes escaped. O(length).
  package static func quote(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    guard needsEscapes(text.utf8.span) else {
      output.append(contentsOf: text.utf8)
      output.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 { escape(byte, into: &output) }
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    case 0x0A: output.append(contentsOf: "\\n".utf8)
    case 0x0D: output.append(contentsOf: "\\r".utf8)
    case 0x09: output.append(contentsOf: "\\t".utf8)
    case ..<0x20, 0x7F:
      output.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
      output.append(contentsOf: String(byte, radix: 16).utf8)
    default: output.append(byte)
    }
  }
}

extension JSONWriter {
  private static func needsEscapes(_ bytes: Span<UInt8>) -> Bool {
    for i in bytes.indices {
      let byte = bytes[i]
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }
}

/// How floats are spelt.
package enum FloatText {
  package static func of(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return "\(value)"
  }
}
