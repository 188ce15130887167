/// Puts paragraph numbers back that were torn off their paragraphs and stand in a block before them: `11.`, `12.`, `13`, then three paragraphs.
///
/// As many paragraphs follow as there are numbers. Where the line breaks of the text give more pieces, the last ones that stand
/// at a page's foot are footnotes whose marks cannot be read.
struct TornNumbers {
  private let text: [UInt8]
  private var output: [Block] = []
  private var footnotes = 0
  /// Marks that cannot be read in the blocks put out so far: those of footnotes still to come stand at the foot of the same page.
  private var marksBefore = 0

  static func repair(_ blocks: [Block], text: [UInt8]) -> [Block] {
    guard blocks.contains(where: isTorn) else { return blocks }
    var repair = TornNumbers(text: text)
    repair.footnotes = blocks.count { $0.footnote != nil }
    repair.run(withBareNumbers(blocks, text: text))
    return repair.output
  }

  private init(text: [UInt8]) { self.text = text }

  private static func isTorn(_ block: Block) -> Bool { block.isEmpty && !block.isBullet && block.marker?.value(as: .arabic) != nil }

  /// `13` without its full stop, right after a torn `12.`, is a number too.
  private static func withBareNumbers(_ blocks: [Block], text: [UInt8]) -> [Block] {
    var blocks = blocks
    for index in blocks.indices.dropFirst() where blocks[index].isPlain && blocks[index].lines.count == 1 {
      let line = blocks[index].lines[0]
      guard line.count <= 3, text[line].allSatisfy({ $0.isDigit }), let value = Int(String(decoding: text[line], as: UTF8.self)),
        isTorn(blocks[index - 1]), blocks[index - 1].marker?.value(as: .arabic) == value - 1
      else { continue }
      blocks[index].marker = Marker(
        readings: [Marker.Reading(style: .arabic, value: value)], label: String(value), range: line, isWeak: true)
      blocks[index].lines = [line.upperBound..<line.upperBound]
    }
    return blocks
  }

  private mutating func run(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      guard Self.isTorn(blocks[index]) else {
        output.append(blocks[index])
        marksBefore += unreadableMarks(blocks[index...index])
        index += 1
        continue
      }
      let numbers = blocks[index...].prefix(while: Self.isTorn)
      index += numbers.count
      let rest = blocks[index...].prefix { $0.isPlain && !$0.isBold }
      index += rest.count
      assign(Array(rest), to: numbers.compactMap(\.marker))
    }
  }

  private mutating func assign(_ blocks: [Block], to markers: [Marker]) {
    var pieces = BlockJoiner.join(blocks, text: text)
    if pieces.count > markers.count {
      let whole = withoutCuts(pieces)
      if whole.count >= markers.count { pieces = whole }
    }
    let fine = pieces.flatMap(split)
    if pieces.count != markers.count || (fine.count > pieces.count && fine.last.map(isIndented) == true) { pieces = fine }
    let extra = pieces.count - markers.count
    var notes: [Block] = []
    let own = unreadableMarks(pieces.prefix(markers.count))
    // A mark further up the page may have its text here, too, where that begins a new part of the page.
    let earlier = min(max(0, marksBefore - footnotes), pieces.suffix(max(0, extra)).count(where: isIndented) - own)
    if extra > 0, own + max(0, earlier) >= 1 {
      notes = Array(pieces.suffix(min(extra, own + max(0, earlier))))
      pieces.removeLast(notes.count)
    }
    marksBefore += unreadableMarks(pieces[...])
    for (place, var piece) in pieces.enumerated() {
      if place < markers.count {
        piece.marker = markers[place]
        output.append(piece)
      } else {
        output[output.count - 1].lines.append(contentsOf: piece.lines)
      }
    }
    for var note in notes {
      footnotes += 1
      note.footnote = "fn\(footnotes)"
      output.append(note)
    }
  }

  /// Where paragraphs end in `;` or `.`, one that ends in a comma was cut by the page's end: "partners from Latvia," "Lithuania and Poland;".
  private func withoutCuts(_ pieces: [Block]) -> [Block] {
    var whole: [Block] = []
    for piece in pieces {
      if let last = whole.last, last.lastMark(text) == 0x2C {
        whole[whole.count - 1].lines.append(contentsOf: piece.lines)
      } else {
        whole.append(piece)
      }
    }
    return whole
  }

  /// Whether a space stands before its first word: in text taken from pages, a new part of the page.
  private func isIndented(_ block: Block) -> Bool {
    guard let start = block.lines.first?.lowerBound, start > 1 else { return false }
    return text[start - 1].isSpace && text[start - 1] != 0x0A
  }

  /// A block at its line ends that may end a paragraph: `;` or `.`, and a capital after it.
  private func split(_ block: Block) -> [Block] {
    var parts: [Block] = []
    var start = 0
    for place in block.lines.indices.dropFirst() where Block.firstMark(text, block.lines[place]).isUpper {
      let mark = Block.lastMark(text, block.lines[place - 1])
      guard mark == 0x3B || mark == 0x2E else { continue }
      parts.append(part(block, start..<place))
      start = place
    }
    parts.append(part(block, start..<block.lines.count))
    return parts
  }

  private func part(_ block: Block, _ range: Range<Int>) -> Block {
    var part = block
    part.lines = Array(block.lines[range])
    return part
  }

  private func unreadableMarks(_ blocks: ArraySlice<Block>) -> Int {
    blocks.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.count { UnreadableMark.isMark(text, $0) } } }
  }
}

/// A footnote mark that character recognition took for `!` or `?`: it stands against a word, and the sentence goes on.
enum UnreadableMark {
  static func isMark(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] == 0x21 || text[index] == 0x3F, index > 0, index + 1 < text.count else { return false }
    let before = text[index - 1]
    let after = text[index + 1]
    return (before.isLetter || before.isDigit || before == 0x29) && (after == 0x2C || after == 0x3B || after == 0x3A)
  }
}
