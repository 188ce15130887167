/// Groups lines into blocks: at gaps, markers, bullets, headings, fields, table rows and page starts. Linear.
struct BlockBuilder {
  private let text: [UInt8]
  private var blocks: [Block] = []
  private var isOpen = false
  private var sawGap = true
  private var sawRule = false
  /// How far in the last filled line stood.
  private var lastIndent = 0
  /// Whether an image stands right above, whose caption may follow.
  private var sawImage = false

  private init(_ text: [UInt8]) { self.text = text }

  static func build(_ lines: [Line], text: [UInt8]) -> [Block] {
    var builder = BlockBuilder(text)
    for line in lines { builder.add(line) }
    builder.markLast()
    return builder.blocks
  }

  private mutating func add(_ line: Line) {
    guard !line.isGap else {
      if line.isUnderline, !blocks.isEmpty, blocks[blocks.count - 1].isPlain { blocks[blocks.count - 1].headingLevel = 1 }
      if !blocks.isEmpty { blocks[blocks.count - 1].gapAfter = true }
      isOpen = false
      sawGap = true
      sawRule = line.isRule || (sawRule && line.range.isEmpty)
      return
    }
    if text[line.range].starts(with: "![".utf8) {
      (isOpen, sawGap, sawImage) = (false, true, true)
      return
    }
    defer { (sawImage, lastIndent) = (false, line.indent) }
    if sawImage, isItalic(line.range) {
      var caption = plain(line.range)
      caption.headingLevel = Self.captionLevel
      open(caption, line)
    } else if let block = opening(line) {
      open(block, line)
    } else {
      extend(line)
    }
    sawGap = false
    sawRule = false
  }

  /// Captions are no paragraphs; they rank below all headings.
  private static let captionLevel = 7

  /// `*Officers inspect a container.*`
  private func isItalic(_ range: Range<Int>) -> Bool {
    guard range.count > 2, let first = text[range].first, first == 0x2A || first == 0x5F else { return false }
    return text[range].last == first && text[range.lowerBound + 1] != first
  }

  private mutating func open(_ block: Block, _ line: Line) {
    var block = block
    block.indent = line.indent
    block.startsPage = line.startsPage
    block.gapBefore = sawGap
    block.isUnderRule = sawRule
    blocks.append(block)
    // A heading, a row, and a number that stands alone take no further line.
    isOpen = block.headingLevel == nil && !block.isTableRow && !block.isEmpty && !(block.isPlain && isLoneDivision(block.lines[0]))
  }

  private mutating func extend(_ line: Line) {
    let isBold = isBoldLine(line.range)
    if isOpen, let last = blocks.indices.last, !(blocks[last].isBold && !isBold && isWholeBold(blocks[last])) {
      blocks[last].lines.append(quoteStripped(line.range))
      return
    }
    var block = Block(lines: [quoteStripped(line.range)])
    block.isBold = isBold
    open(block, line)
  }

  /// The block that this line opens by its first bytes, if it does.
  private func opening(_ line: Line) -> Block? {
    let range = quoteStripped(line.range)
    if let cell = line.cell {
      var block = Block(lines: [line.range])
      (block.isTableRow, block.isRowRest) = (true, cell == .further)
      return block
    }
    if let heading = heading(range) { return heading }
    if range.count <= 24, text[range.lowerBound].isUpper, isLoneDivision(range) { return plain(range) }
    if text[range.lowerBound] == 0x7C {
      var row = Block(lines: [range])
      row.isTableRow = true
      return row
    }
    if let name = CoverField.name(text, range) {
      var block = Block(lines: [range])
      block.field = name
      return block
    }
    if let item = bullet(range, line) { return item }
    guard let (marker, end) = MarkerReader.read(text, range), mayOpen(marker, line, isAlone: end == range.upperBound) else {
      return line.startsPage && blocks.last?.field == nil ? plain(range) : nil
    }
    var block = Block(lines: [end..<range.upperBound])
    block.marker = marker
    block.isBold = isBoldLine(range)
    return block
  }

  /// `ANNEX`, `PART II` on a line of its own, where no words run on from the line before.
  private func isLoneDivision(_ range: Range<Int>) -> Bool {
    guard text[range.lowerBound + 1..<range.upperBound].first?.isUpper == true, !text[range].contains(where: { $0.isLower }) else {
      return false
    }
    return DivisionName.read(raw: Block(lines: [range]), text) != nil
  }

  private func plain(_ range: Range<Int>) -> Block {
    var block = Block(lines: [range])
    block.isBold = isBoldLine(range)
    return block
  }

  /// `> ` in front, as quoted text in Markdown has it.
  private func quoteStripped(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound, text[index] == 0x3E || (text[index] == 0x20 && index > range.lowerBound) { index += 1 }
    return index < range.upperBound ? index..<range.upperBound : range
  }

  private func heading(_ range: Range<Int>) -> Block? {
    let level = text[range].prefix { $0 == 0x23 }.count
    guard level > 0, level <= 6, level < range.count, text[range.lowerBound + level] == 0x20 else { return nil }
    var end = range.upperBound
    while end > range.lowerBound + level, text[end - 1] == 0x23 || text[end - 1] == 0x20 { end -= 1 }
    var start = range.lowerBound + level
    while start < end, text[start].isSpace { start += 1 }
    var block = Block(lines: [start..<max(start, end)])
    if let (marker, next) = MarkerReader.read(text, start..<end), next < end {
      block = Block(lines: [next..<end])
      block.marker = marker
    }
    block.headingLevel = level
    return block
  }

  /// `- `, `* `, `• `, `– ` and their like; a marker right behind the bullet is the item's.
  private func bullet(_ range: Range<Int>, _ line: Line) -> Block? {
    guard let width = bulletWidth(range) else { return nil }
    var start = range.lowerBound + width
    guard start < range.upperBound, text[start].isSpace else { return nil }
    while start < range.upperBound, text[start].isSpace { start += 1 }
    guard start < range.upperBound else { return nil }
    // A dash in running text, at a line's start by chance.
    if width == 3 || text[range.lowerBound] == 0x6F, isOpen, let last = blocks.last, !last.isTerminated(text), !last.isBullet { return nil }
    var block = Block(lines: [start..<range.upperBound])
    block.isBullet = true
    if let (marker, end) = MarkerReader.read(text, start..<range.upperBound), !isAmount(marker, end, range) {
      block = Block(lines: [end..<range.upperBound])
      block.marker = marker
    }
    return block
  }

  /// `- 2.1 tonnes of scales`: a decimal number before small letters counts what the item is about.
  private func isAmount(_ marker: Marker, _ end: Int, _ range: Range<Int>) -> Bool {
    marker.value(as: .decimal) != nil && end < range.upperBound && !text[end].isUpper && text[marker.range.upperBound - 1].isDigit
  }

  private func bulletWidth(_ range: Range<Int>) -> Int? {
    let byte = text[range.lowerBound]
    if byte == 0x2D || byte == 0x2A || byte == 0x2B || byte == 0x6F { return 1 }
    if byte == 0xC2, range.count > 1, text[range.lowerBound + 1] == 0xB7 { return 2 }
    guard byte == 0xE2 || byte == 0xEF, range.count > 2 else { return nil }
    let (scalar, length) = Scalars.at(text, range.lowerBound)
    let bullets: Set<UInt32> = [0x2022, 0x2023, 0x25AA, 0x25CF, 0x25CB, 0x25A0, 0x25E6, 0x2013, 0x2014, 0x2043, 0xF0B7, 0x2212]
    return bullets.contains(scalar.value) ? length : nil
  }

  /// Whether a marker at the start of this line opens a paragraph, or is a number that a line of running text begins with by chance.
  private func mayOpen(_ marker: Marker, _ line: Line, isAlone: Bool) -> Bool {
    if isAlone { return marker.value(as: .arabic) != nil || marker.value(as: .article) != nil || marker.value(as: .section) != nil }
    guard isOpen, !line.startsPage, let last = blocks.last else { return true }
    if last.isTerminated(text) || last.field != nil { return true }
    let word = last.lastWord(text)
    if word == "and" || word == "or", !marker.isWeak { return true }
    // A list that begins further in, though no colon opens it.
    if !marker.isWeak, line.indent > lastIndent, marker.readings.contains(where: { $0.value == 1 }) { return true }
    // The list's next item, though the one before ends without a mark.
    guard let before = last.marker else { return false }
    return marker.readings.contains { reading in before.value(as: reading.style) == reading.value - 1 }
  }

  private func isBoldLine(_ range: Range<Int>) -> Bool {
    text[range].starts(with: [0x2A, 0x2A]) || text[range].starts(with: [0x5F, 0x5F])
      || blocks.last.map { isOpen && $0.isBold && !isWholeBold($0) } == true
  }

  /// Whether the bold that opens a block is closed at its end.
  private func isWholeBold(_ block: Block) -> Bool {
    block.lines.last.map { text[$0].suffix(2).elementsEqual([0x2A, 0x2A]) || text[$0].suffix(2).elementsEqual([0x5F, 0x5F]) } ?? false
  }

  private mutating func markLast() {
    for index in blocks.indices where blocks[index].isBold && !isWholeBold(blocks[index]) { blocks[index].isBold = false }
    if let last = blocks.indices.last { blocks[last].gapAfter = true }
  }
}
