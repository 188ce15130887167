/// Text that stands side by side, as `pdftotext -layout` leaves it: two columns of prose are read one after the other, the cells of a table each for itself. Read across, they would say
/// what nobody wrote.
///
/// A region is a run of lines that keep one gutter clear: spaces, three or more in lines with text on both sides, at the same place in all of them. Linear in the text.
struct Columns {
  /// The fewest lines with text on both sides that make columns of prose, and rows of a table.
  static let fewestLines = 4
  static let fewestRows = 3
  /// Letters, on the average, of a line of prose in a column; shorter ones are cells.
  static let proseWidth = 22
  /// Spaces that part words are never so many.
  static let gutter = 3
  /// Further gutters of a line are passed over.
  static let mostGutters = 12

  private let text: [UInt8]
  private let lines: [Line]
  private let rows: [ColumnRow]
  /// The first line that is a paragraph's: a long one, or one that ends as a sentence does and has words enough.
  private let headEnd: Int

  private init(_ lines: [Line], _ text: [UInt8], _ rows: [ColumnRow]) {
    (self.text, self.lines, self.rows) = (text, lines, rows)
    headEnd =
      lines.prefix(Columns.headReach).firstIndex { line in
        !line.isGap && (Columns.opensItems(text, line.range) || line.range.count >= Columns.longestHead)
      } ?? lines.count
  }

  /// `1. The Ministers`: a first item.
  private static func opensItems(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    MarkerReader.read(text, range)?.marker.readings.contains { $0.value == 1 } ?? false
  }

  /// A longer line, in bytes, is a paragraph.
  private static let longestHead = 160

  /// Puts the lines of columns one after the other, and parts the cells of tables.
  static func part(_ lines: [Line], of text: [UInt8]) -> [Line] {
    let rows = lines.map { ColumnRow($0, text) }
    guard rows.contains(where: \.isParted) else { return lines }
    return Columns(lines, text, rows).parted()
  }

  /// What is left of lines side by side: text that keeps no gutter clear, and was read across.
  static func warnings(_ lines: [Line], _ text: [UInt8]) -> [String] {
    let filled = lines.filter { !$0.isGap }
    let gapped = filled.count { hasGutter(text[$0.range]) }
    guard filled.count >= 20, gapped * 5 >= filled.count * 2 else { return [] }
    return ["the text seems to stand in two columns; make it anew without -layout, or each column for itself"]
  }

  /// Words on both sides of four spaces or more, in a line's middle.
  private static func hasGutter(_ line: ArraySlice<UInt8>) -> Bool {
    var (spaces, before) = (0, 0)
    for (place, byte) in line.enumerated() {
      if byte == 0x20 {
        spaces += 1
      } else {
        if spaces >= 4, before >= 15, line.count - place >= 15 { return true }
        before += 1
        spaces = 0
      }
    }
    return false
  }

  private func parted() -> [Line] {
    var output: [Line] = []
    var at = 0
    while at < lines.count {
      if let region = region(from: at) {
        output += region.isProse ? prose(region) : cells(region)
        at = region.lines.upperBound
      } else {
        output += isHead(at) ? halves(of: at) : [lines[at]]
        at += 1
      }
    }
    return output
  }

  // MARK: Letterheads

  /// Whether the line is one of the text's first, where what stands left and right of a gap are two things: a body's name in two languages, a title and the register's code.
  private func isHead(_ line: Int) -> Bool { line < min(Columns.headReach, headEnd) }

  /// The lines of a letterhead, those between them included, are no more than these.
  private static let headReach = 16

  /// What stands on both sides of the widest gap of a letterhead's line, each for itself.
  private func halves(of line: Int) -> [Line] {
    guard !rows[line].isField, !rows[line].isTable, let widest = rows[line].gaps.max(by: { $0.columns.count < $1.columns.count }),
      widest.columns.count >= Columns.headGap
    else { return [lines[line]] }
    let sides = [lines[line].range.lowerBound..<widest.bytes.lowerBound, widest.bytes.upperBound..<lines[line].range.upperBound]
    // Signatures stand side by side, too: a letterhead is in capitals, or bears a code.
    guard sides.allSatisfy({ side in text[side].count(where: { $0.isLetter }) >= Columns.headLetters }),
      sides.contains(where: { side in !text[side].contains { $0.isLower } || text[side].contains(0x2F) })
    else { return [lines[line]] }
    let left = piece(line, sides[0], indent: rows[line].start, isFirst: true)
    return [left, gap(line), piece(line, sides[1], indent: 0, isFirst: false)]
  }

  /// The fewest columns between the halves of a letterhead's line, and the fewest letters of each.
  private static let headGap = 8
  private static let headLetters = 4

  // MARK: Regions

  private struct Region {
    var lines: Range<Int>
    /// Columns that are clear in all of its lines.
    var gutters: [Range<Int>]
    var isProse: Bool
  }

  /// The region that begins with this line. Each line is looked at by few regions: one that fails is not tried again from within.
  private func region(from start: Int) -> Region? {
    guard rows[start].isParted else { return nil }
    var gutters = rows[start].gaps.map(\.columns).filter { $0.count >= Columns.gutter }
    var (end, at, blanks) = (start + 1, start + 1, 0)
    while at < lines.count, at - start < Columns.longest {
      if lines[at].isGap {
        blanks += 1
        guard blanks <= 1, !lines[at].isRule || rows[at - 1].isTable else { break }
        at += 1
        continue
      }
      guard !rows[at].isField, !lines[at].startsPage else { break }
      let left = gutters.compactMap { rows[at].keeping($0) }
      // A line that crosses every gutter is running text again; so is one that stands below a gap and reaches none.
      guard !left.isEmpty, !(blanks > 0 && !rows[at].isParted && rows[at].start < (left.last?.lowerBound ?? 0)) else { break }
      if left.count < gutters.count, at - start >= Columns.fewestRows, !rows[at].isParted { break }
      gutters = left
      (end, blanks) = (at + 1, 0)
      at += 1
    }
    return judged(start..<end, gutters)
  }

  /// Longer regions are cut: a page has fewer lines.
  private static let longest = 400

  private func judged(_ range: Range<Int>, _ gutters: [Range<Int>]) -> Region? {
    let filled = range.filter { !lines[$0].isGap }
    let kept = gutters.filter { gutter in
      let both = filled.count { rows[$0].start < gutter.lowerBound && rows[$0].end > gutter.upperBound }
      return both >= Columns.fewestRows && both * 2 > filled.count
    }
    guard let first = kept.first, let last = kept.last else { return nil }
    let both = filled.filter { rows[$0].start < first.lowerBound && rows[$0].end > last.upperBound }
    guard both.count >= Columns.fewestRows else { return nil }
    var widths = [Int](repeating: 0, count: kept.count + 1)
    for line in both { for (place, cell) in pieces(of: line, kept).enumerated() { widths[place] += cell.range.count } }
    let isProse = kept.count == 1 && both.count >= Columns.fewestLines && widths.allSatisfy { $0 >= Columns.proseWidth * both.count }
    if !isProse, !isAligned(both, kept) {
      // "SECOND MEETING OF MINISTERS        AB/Ser.K/2": the title left, codes and days right, of one letterhead.
      guard kept.count == 1, filled.allSatisfy(isHead), first.count >= Columns.gutter else { return nil }
      return Region(lines: range, gutters: kept, isProse: true)
    }
    return Region(lines: range, gutters: kept, isProse: isProse)
  }

  /// A table's cells begin at one column in most of its rows.
  private func isAligned(_ lines: [Int], _ gutters: [Range<Int>]) -> Bool {
    gutters.allSatisfy { gutter in
      lines.count { rows[$0].gaps.contains { $0.columns.upperBound == gutter.upperBound } } * 3 >= lines.count * 2
    }
  }

  // MARK: What is read

  private func prose(_ region: Region) -> [Line] {
    var columns = [[Line]](repeating: [], count: region.gutters.count + 1)
    for line in region.lines {
      let pieces = lines[line].isGap ? [Line](repeating: lines[line], count: columns.count) : self.pieces(of: line, region.gutters)
      for (place, piece) in pieces.enumerated() where !piece.range.isEmpty || lines[line].isGap { columns[place].append(piece) }
    }
    return Array(columns.joined(separator: [gap(region.lines.lowerBound)]))
  }

  private func cells(_ region: Region) -> [Line] {
    region.lines.flatMap { line -> [Line] in
      if lines[line].isGap { return [lines[line]] }
      var cells = pieces(of: line, region.gutters).filter { !$0.range.isEmpty }
      for place in cells.indices { cells[place].cell = place == 0 ? .first : .further }
      return cells
    }
  }

  private func gap(_ line: Int) -> Line {
    Line(range: lines[line].range.lowerBound..<lines[line].range.lowerBound, indent: 0, startsPage: false, isGap: true)
  }

  /// A line's parts between the gutters; empty where nothing stands.
  private func pieces(of line: Int, _ gutters: [Range<Int>]) -> [Line] {
    let row = rows[line]
    var pieces: [Line] = []
    var (start, column, left) = (lines[line].range.lowerBound, row.start, 0)
    for gutter in gutters {
      let gap = row.gaps.first { $0.columns.lowerBound <= gutter.lowerBound && gutter.upperBound <= $0.columns.upperBound }
      let isRight = column >= gutter.upperBound
      let end = isRight ? start : gap?.bytes.lowerBound ?? lines[line].range.upperBound
      pieces.append(piece(line, start..<max(start, end), indent: max(0, column - left), isFirst: pieces.isEmpty))
      if !isRight { (start, column) = (gap?.bytes.upperBound ?? lines[line].range.upperBound, gap?.columns.upperBound ?? row.end) }
      left = gutter.upperBound
    }
    pieces.append(piece(line, start..<lines[line].range.upperBound, indent: max(0, column - left), isFirst: false))
    return pieces
  }

  private func piece(_ line: Int, _ range: Range<Int>, indent: Int, isFirst: Bool) -> Line {
    Line(range: range, indent: indent, startsPage: lines[line].startsPage && isFirst, isGap: false)
  }
}

/// Where the words of a line stand, in columns.
struct ColumnRow {
  struct Gap {
    var columns: Range<Int>
    var bytes: Range<Int>
  }

  /// The columns of its first word and of its end.
  var start: Int
  var end: Int
  /// Two spaces and more between words: enough where other lines have a gutter.
  var gaps: [Gap] = []
  /// A field of a cover ("From:"), whose value stands apart from it.
  var isField = false
  /// `| … |`
  var isTable = false

  /// Whether its words stand so far apart that it may begin columns.
  var isParted: Bool { gaps.contains { $0.columns.count >= Columns.gutter } }

  init(_ line: Line, _ text: [UInt8]) {
    (start, end) = (line.indent, line.indent)
    guard !line.isGap else { return }
    isTable = text[line.range.lowerBound] == 0x7C
    isField = CoverField.name(text, line.range) != nil
    if !isTable, !isField { measure(line, text) }
  }

  private mutating func measure(_ line: Line, _ text: [UInt8]) {
    var (column, spaces, first, letters) = (line.indent, 0, 0, 0)
    for at in line.range {
      let byte = text[at]
      if byte == 0x20 || byte == 0x09 {
        if spaces == 0 { first = at }
        spaces += byte == 0x09 ? 4 : 1
        continue
      }
      // Columns are letters, not bytes.
      if byte & 0xC0 == 0x80 { continue }
      // A number or a bullet before its item has no column of its own.
      if spaces >= 2, letters >= 4, gaps.count < Columns.mostGutters {
        gaps.append(Gap(columns: column..<(column + spaces), bytes: first..<at))
      }
      if byte.isLetter || byte.isHigh { letters += 1 }
      column += spaces + 1
      spaces = 0
    }
    end = column
  }

  /// What this line leaves clear of a gutter; `nil` where it stands across it.
  func keeping(_ gutter: Range<Int>) -> Range<Int>? {
    if end <= gutter.lowerBound + 1 { return gutter }
    if start >= gutter.lowerBound + 2 { return gutter.lowerBound..<min(gutter.upperBound, start) }
    for gap in gaps {
      let (low, high) = (max(gap.columns.lowerBound, gutter.lowerBound), min(gap.columns.upperBound, gutter.upperBound))
      if high - low >= 2 { return low..<high }
    }
    return nil
  }
}
