extension QueryError {
  /// Where the error is; `nil` where it has no place. O(length of the text).
  package func place(in source: [UInt8]) -> TextPlace? { range == .none ? nil : range.place(in: source) }

  /// The message with its place, the line of the text with a caret under it, what was expected, and what was probably meant:
  ///
  /// ```
  /// SyntaxError: 'RETRUN' is not expected here. (line 2, column 1)
  ///   RETRUN n
  ///   ^^^^^^
  /// Did you mean RETURN?
  /// ```
  package func rendered(source: [UInt8]) -> String {
    var lines = ["\(kind.rawValue): \(message)"]
    if let place = place(in: source) {
      lines[0] += " (line \(place.line), column \(place.column))"
      lines += excerpt(of: source, column: place.column)
    }
    if let suggestion {
      lines.append("Did you mean \(suggestion)?")
    } else if !expected.isEmpty {
      lines.append("Expected: \(QueryError.list(expected)).")
    }
    return lines.joined(separator: "\n")
  }

  /// Widest excerpt shown, in characters; a longer line is cut around the place.
  private static let excerptWidth = 100

  private func offset(in source: [UInt8]) -> Int { min(Int(range.start), source.count) }

  private func excerpt(of source: [UInt8], column: Int) -> [String] {
    let start = range.lineStart(in: source).start
    let end = source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
    let text = String(decoding: source[start..<end], as: UTF8.self).unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    let first = max(0, min(column - 1 - QueryError.excerptWidth / 2, text.count - QueryError.excerptWidth))
    let shown = text.dropFirst(first).prefix(QueryError.excerptWidth)
    let marked = QueryError.scalars(source[offset(in: source)..<max(offset(in: source), min(Int(range.end), end))])
    let carets = max(1, min(marked, shown.count - (column - 1 - first)))
    let line = shown.reduce(into: "") { $0.unicodeScalars.append($1) }
    return ["  " + line, "  " + String(repeating: " ", count: column - 1 - first) + String(repeating: "^", count: carets)]
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  private static func list(_ words: [String]) -> String {
    words.count > 1 ? words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1] : words[0]
  }
}
