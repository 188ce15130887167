import EntenteModel

/// Parts lines of a cover that only stand close: a title from the place and day below it, and from the line in another type above it.
/// What stands in one passage is read as one line, so that names would run on over its end.
enum CoverLines {
  /// The blocks, with those of the cover parted. O(cover).
  static func part(_ blocks: [Block], bodyStart: Int, text: [UInt8]) -> [Block] {
    var parted: [Block] = []
    for (index, block) in blocks.enumerated() {
      parted += index < bodyStart && block.isPlain && block.lines.count > 1 ? part(block, text) : [block]
    }
    return parted
  }

  private static func part(_ block: Block, _ text: [UInt8]) -> [Block] {
    var parts: [Block] = []
    var first = 0
    for next in 1..<block.lines.count where ends(block, before: next, text) {
      parts.append(piece(block, first..<next))
      first = next
    }
    parts.append(piece(block, first..<block.lines.count))
    return parts
  }

  private static func piece(_ block: Block, _ lines: Range<Int>) -> Block {
    var piece = block
    piece.lines = Array(block.lines[lines])
    piece.gapBefore = lines.lowerBound == 0 && block.gapBefore
    piece.gapAfter = lines.upperBound == block.lines.count && block.gapAfter
    return piece
  }

  private static func ends(_ block: Block, before next: Int, _ text: [UInt8]) -> Bool {
    let (line, following) = (block.lines[next - 1], block.lines[next])
    let above = Block(lines: [line])
    guard !line.isEmpty, !following.isEmpty, above.lastMark(text) != 0x2C, !BlockJoiner.openWords.contains(above.lastWord(text)) else {
      return false
    }
    // "Endorsed by the Chiefs" belongs with the day below it.
    let first = above.raw(text).split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() }
    if let first, CoverBoundary.bylines.contains(first) { return false }
    if CoverDates.isDateLine(PassageBuilder.line(following, text)) { return above.wordCount(text, upTo: leastTitle) == leastTitle }
    return isShouted(line, text) && !isShouted(following, text) && !Block.firstMark(text, following).isLower
  }

  /// The fewest words of a line that a day below it is no part of.
  private static let leastTitle = 4

  /// Whether all its letters are capitals, and there are some words of them.
  private static func isShouted(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    !text[line].contains { $0.isLower } && text[line].count { $0.isLetter } > leastShouted
  }

  private static let leastShouted = 6
}
