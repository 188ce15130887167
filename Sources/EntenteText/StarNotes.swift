/// Footnotes that a star marks: `* This designation is …`, where a word of the text has a star tight behind it. Linear.
struct StarNotes {
  private let text: [UInt8]
  private let blocks: [Block]
  private let isMarked: Bool

  /// Stands for the number that a star is not.
  static let label = "fn*"

  init(_ blocks: [Block], text: [UInt8]) {
    self.text = text
    self.blocks = blocks
    isMarked = blocks.contains { $0.lines.contains { StarNotes.holdsMark(text, $0) } }
  }

  /// The block as such a footnote, and the numbered notes that follow it in the same block. O(block).
  func note(_ index: Int) -> (note: Block, rest: Block?)? {
    guard isMarked, let first = blocks[index].lines.first, !first.isEmpty, blocks[index].headingLevel == nil, !blocks[index].isTableRow,
      isStarred(index), !isStarred(index - 1), !isStarred(index + 1)
    else { return nil }
    var note = blocks[index]
    note.lines[0] = first.drop { text[$0] == 0x2A || text[$0] == 0x5C || text[$0].isSpace }
    (note.isBullet, note.isBold, note.footnote) = (false, false, Self.label)
    let end = note.lines.indices.dropFirst().first { startsNumber(note.lines[$0]) } ?? note.lines.count
    guard end < note.lines.count else { return (note, nil) }
    var rest = blocks[index]
    rest.lines = Array(note.lines[end...])
    (rest.isBullet, rest.isUnderRule) = (false, true)
    note.lines = Array(note.lines[..<end])
    return (note, rest)
  }

  /// `1 Adopted in 2022.` under the star's note.
  private func startsNumber(_ line: Range<Int>) -> Bool {
    let digits = text[line].prefix(while: \.isDigit)
    if digits.isEmpty { return Superscript.read(text, line.lowerBound, line.upperBound) != nil }
    return digits.count <= 2 && digits.endIndex < line.upperBound && text[digits.endIndex].isSpace
  }

  /// A lone star in front, which no other closes.
  private func isStarred(_ index: Int) -> Bool {
    guard blocks.indices.contains(index), let line = blocks[index].lines.first, !line.isEmpty, blocks[index].marker == nil else {
      return false
    }
    if blocks[index].isBullet {
      var at = line.lowerBound - 1
      while at > 0, text[at].isSpace { at -= 1 }
      return at >= 0 && text[at] == 0x2A
    }
    let start = text[line.lowerBound] == 0x5C ? line.lowerBound + 1 : line.lowerBound
    guard start + 1 < line.upperBound, text[start] == 0x2A, text[start + 1] != 0x2A else { return false }
    return !blocks[index].lines.contains { text[max(start + 1, $0.lowerBound)..<max(start + 1, $0.upperBound)].contains(0x2A) }
  }

  /// `Kosovo*,`: one star tight behind a word, none before it in the line.
  private static func holdsMark(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var stars = 0
    for index in line where text[index] == 0x2A {
      stars += 1
      let before = index > line.lowerBound ? (text[index - 1] == 0x5C ? index - 2 : index - 1) : -1
      guard before >= line.lowerBound else { continue }
      let last = text[before]
      let isBehindWord = last.isLetter || last.isHigh || last.isDigit || last == 0x29 || last == 0x2E
      let next = index + 1 < line.upperBound ? text[index + 1] : 0x20
      if stars % 2 == 1, isBehindWord, next.isSpace || [0x2C, 0x2E, 0x3B, 0x29, 0x3A].contains(next) { return true }
    }
    return false
  }
}
