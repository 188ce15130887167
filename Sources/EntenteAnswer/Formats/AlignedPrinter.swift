package import EntenteModel

/// A table for people: columns aligned, numbers to the right. On a terminal, columns that don't fit are folded at spaces, never cut.
package struct AlignedPrinter: TablePrinter {
  /// Columns narrower than this are never folded.
  private static let minimumWidth = 12
  private static let gap = "  "

  private let width: Int?
  private let isColoured: Bool
  private var columns: [String] = []
  private var rows: [[String]] = []
  private var isNumber: [Bool] = []

  package init(width: Int?, isColoured: Bool = false) {
    self.width = width
    self.isColoured = isColoured
  }

  package mutating func begin(columns: [String], into output: inout [UInt8]) {
    self.columns = columns
    isNumber = columns.map { _ in true }
  }

  package mutating func row(_ values: [AnswerValue], into output: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      switch value {
      case .integer, .float, .null: continue
      default: isNumber[index] = false
      }
    }
    rows.append(values.map { AlignedPrinter.visible($0.plainText) })
  }

  package func end(into output: inout [UInt8]) {
    guard !columns.isEmpty else { return }
    let widths = fitted()
    let head = line(columns, widths)
    for text in head { output.append(contentsOf: (isColoured ? "\u{1B}[1m\(text)\u{1B}[0m\n" : text + "\n").utf8) }
    output.append(contentsOf: (widths.map { String(repeating: "─", count: $0) }.joined(separator: AlignedPrinter.gap) + "\n").utf8)
    for row in rows {
      for text in line(row, widths) { output.append(contentsOf: (text + "\n").utf8) }
    }
  }

  /// Each column as wide as its widest line, less where the terminal is narrower: the widest give way first.
  private func fitted() -> [Int] {
    var widths = columns.map { TextWidth.of($0) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        for part in cell.split(separator: "\n") { widths[index] = max(widths[index], TextWidth.of(part)) }
      }
    }
    guard let width else { return widths }
    let room = max(width - AlignedPrinter.gap.utf8.count * (widths.count - 1), AlignedPrinter.minimumWidth)
    // The cap c solves Σ min(w, c) = room; columns below the cap keep their width.
    var cap = widths.max() ?? 0
    while cap > AlignedPrinter.minimumWidth, widths.reduce(0, { $0 + min($1, cap) }) > room { cap -= 1 }
    return widths.map { min($0, cap) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let folded = zip(cells, widths).map { TextWidth.wrap($0, to: max($1, 1)) }
    let height = folded.map(\.count).max() ?? 0
    return (0..<height).map { level in
      var parts: [String] = []
      for (index, lines) in folded.enumerated() {
        let text = level < lines.count ? lines[level] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - TextWidth.of(text)))
        parts.append(isNumber[index] && !rows.isEmpty ? padding + text : text + padding)
      }
      return AlignedPrinter.trimmed(parts.joined(separator: AlignedPrinter.gap))
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(decoding: text.utf8.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
  }

  /// Control characters (escape sequences in hostile names) shown as pictures of themselves; line ends stay.
  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = (scalar.value < 0x20 && scalar.value != 0x0A) || scalar.value == 0x7F
      output.append(isControl ? (Unicode.Scalar(scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value) ?? scalar) : scalar)
    }
    return String(output)
  }
}
