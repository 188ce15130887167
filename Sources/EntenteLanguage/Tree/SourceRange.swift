/// A stretch of a statement's UTF-8 bytes: `start` inclusive, `end` exclusive.
package struct SourceRange: Hashable, BitwiseCopyable, Sendable {
  package var start: UInt32
  package var end: UInt32

  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The range of what was made, not read.
  package static let none = SourceRange(0, 0)
  package var isEmpty: Bool { start >= end }

  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}

/// A place in a text, as people count: from 1, columns by characters (Unicode scalars).
package struct TextPlace: Hashable, Sendable {
  package var line: Int
  package var column: Int
}

extension SourceRange {
  /// Where the range begins. O(length of the text).
  package func place(in source: [UInt8]) -> TextPlace {
    let (line, first) = lineStart(in: source)
    let before = source[first..<min(Int(start), source.count)]
    return TextPlace(line: line, column: before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
  }

  /// The number of the line where the range begins, and the offset of its first byte.
  func lineStart(in source: [UInt8]) -> (line: Int, start: Int) {
    var line = 1
    var first = 0
    for index in 0..<min(Int(start), source.count) where source[index] == 0x0A {
      line += 1
      first = index + 1
    }
    return (line, first)
  }
}

/// A name as it was written, without the backticks, and where.
package struct Name: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange = .none) {
    self.text = text
    self.range = range
  }
}
