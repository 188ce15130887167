/// A line of the text, without the white space around it.
struct Line {
  var range: Range<Int>
  /// Columns before the first word; a tab counts four.
  var indent: Int
  /// Whether a form feed stands right before it: the first line of a page.
  var startsPage: Bool
  /// A blank line, a rule, or page furniture: whatever parts blocks and says nothing.
  var isGap: Bool
  /// A drawn line.
  var isRule = false
  /// `===` or `---` right under a line: it makes that line a heading.
  var isUnderline = false
  /// Set by ``Columns``: a table's cell.
  var cell: Cell?

  /// The first of its row, or a further one.
  enum Cell { case first, further }
}

/// Cuts a text into lines. Linear.
enum Lines {
  static func split(_ text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0C || $0 == 0x0D } ?? text.count
      let isPage = start > 0 && text[start - 1] == 0x0C
      lines.append(line(text, start, end, startsPage: isPage))
      start = end + 1
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { start = end + 2 }
    }
    dropFrontMatter(&lines, text)
    markRules(&lines, text)
    return lines
  }

  private static func line(_ text: [UInt8], _ start: Int, _ end: Int, startsPage: Bool) -> Line {
    var first = start
    var indent = 0
    while first < end, let width = spaceWidth(text, first) {
      indent += text[first] == 0x09 ? 4 : 1
      first += width
    }
    var last = end
    while last > first, text[last - 1].isSpace { last -= 1 }
    return Line(range: first..<last, indent: indent, startsPage: startsPage, isGap: first == last)
  }

  /// Bytes of the white space at `index`: ASCII, or a no-break space.
  private static func spaceWidth(_ text: [UInt8], _ index: Int) -> Int? {
    if text[index].isSpace { return 1 }
    return text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : nil
  }

  /// Markdown's `---` block at the very start says things about the page, not in it.
  private static func dropFrontMatter(_ lines: inout [Line], _ text: [UInt8]) {
    let rule = "---".utf8
    guard let first = lines.first, text[first.range].elementsEqual(rule) else { return }
    guard let end = lines.dropFirst().prefix(64).firstIndex(where: { text[$0.range].elementsEqual(rule) }) else { return }
    let inside = lines[1..<end]
    guard !inside.isEmpty, inside.allSatisfy({ !$0.isGap }) else { return }
    for index in 0...end { lines[index].isGap = true }
  }

  private static func markRules(_ lines: inout [Line], _ text: [UInt8]) {
    for index in lines.indices where isRule(text[lines[index].range]) {
      let byte = text[lines[index].range.lowerBound]
      let isUnder = index > 0 && !lines[index - 1].isGap && (index < 2 || lines[index - 2].isGap)
      lines[index].isUnderline = isUnder && (byte == 0x3D || byte == 0x2D) && lines[index].range.count >= 3
      lines[index].isGap = true
      lines[index].isRule = true
    }
  }

  /// Three or more of one drawing mark, and nothing else; also the line under a table's head.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3, let first = bytes.first else { return false }
    if first == 0x7C { return bytes.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 } }
    guard first == 0x2D || first == 0x2A || first == 0x5F || first == 0x3D || first == 0x7E || first == 0x23 else { return false }
    return bytes.allSatisfy { $0 == first || $0 == 0x20 }
  }
}
