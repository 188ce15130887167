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

/// A name as it was written, without the backticks, and where.
package struct Name: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange = .none) {
    self.text = text
    self.range = range
  }
}
