/// Finds the blocks that are footnotes' texts, by the mark in front: `¹`, `[^1]:`, `[1]`, or a bare number in its turn.
enum Footnotes {
  static func label(_ blocks: inout [Block], text: [UInt8]) {
    var last = 0
    var labelled: [Block] = []
    var takesBare = false
    let stars = StarNotes(blocks, text: text)
    for (index, given) in blocks.enumerated() {
      var block = given
      if let (note, rest) = stars.note(index) {
        labelled.append(note)
        guard let rest else { continue }
        block = rest
      }
      guard block.headingLevel == nil, !block.isTableRow else {
        labelled.append(block)
        continue
      }
      takesBare = block.isUnderRule || (takesBare && labelled.last?.isBareNote == true)
      if takesBare, let notes = bareNotes(block, text, after: last) {
        labelled += notes
        last += notes.count
        continue
      }
      for var part in parts(of: block, text) {
        if let line = part.lines.first, !line.isEmpty, let (number, end) = mark(text, line, after: last) {
          part.lines[0] = end..<line.upperBound
          part.footnote = "fn\(number)"
          last = number
        }
        labelled.append(part)
      }
    }
    blocks = labelled
  }

  /// Footnotes that follow one another without a blank line stand in one block, perhaps under a paragraph: part them.
  private static func parts(of block: Block, _ text: [UInt8]) -> [Block] {
    var starts = [0]
    for place in block.lines.indices.dropFirst() where !block.lines[place].isEmpty {
      if mark(text, block.lines[place], after: -1) != nil { starts.append(place) }
    }
    guard starts.count > 1 else { return [block] }
    return zip(starts, starts.dropFirst() + [block.lines.count]).map { start, end in
      var part = block
      part.lines = Array(block.lines[start..<end])
      if start > 0 { part.marker = nil }
      return part
    }
  }

  /// Footnotes under a rule with bare numbers in front, `1 See …`, in their turn.
  private static func bareNotes(_ block: Block, _ text: [UInt8], after last: Int) -> [Block]? {
    guard block.isPlain else { return nil }
    var notes: [Block] = []
    for line in block.lines {
      let digits = text[line].prefix { $0.isDigit }
      if digits.count > 0, digits.count <= 3, Int(String(decoding: digits, as: UTF8.self)) == last + notes.count + 1,
        digits.endIndex < line.upperBound,
        text[digits.endIndex].isSpace
      {
        var note = block
        note.lines = [skipSpace(text, digits.endIndex, line)..<line.upperBound]
        note.footnote = "fn\(last + notes.count + 1)"
        note.isBareNote = true
        notes.append(note)
      } else if notes.isEmpty {
        return nil
      } else {
        notes[notes.count - 1].lines.append(line)
      }
    }
    return notes
  }

  /// The number in front of a footnote's text and where the words begin.
  private static func mark(_ text: [UInt8], _ line: Range<Int>, after last: Int) -> (number: Int, end: Int)? {
    let superscript = Superscript.read(text, line.lowerBound, line.upperBound)
    if let superscript { return (superscript.number, skipSpace(text, superscript.end, line)) }
    guard text[line.lowerBound] == 0x5B else { return nil }
    var index = line.lowerBound + 1
    let isMarkdown = index < line.upperBound && text[index] == 0x5E
    if isMarkdown { index += 1 }
    let start = index
    while index < line.upperBound, text[index].isDigit, index - start < 3 { index += 1 }
    guard index > start, index < line.upperBound, text[index] == 0x5D,
      let number = Int(String(decoding: text[start..<index], as: UTF8.self))
    else {
      return nil
    }
    index += 1
    if isMarkdown {
      guard index < line.upperBound, text[index] == 0x3A || text[index].isSpace else { return nil }
      return (number, skipSpace(text, index + 1, line))
    }
    guard number == last + 1, index < line.upperBound, text[index].isSpace else { return nil }
    return (number, skipSpace(text, index, line))
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int, _ line: Range<Int>) -> Int {
    var index = start
    while index < line.upperBound, text[index].isSpace { index += 1 }
    return index
  }
}

/// Superscript digits: `¹`, `²³`.
enum Superscript {
  /// The number at `index` and where it ends.
  static func read(_ text: [UInt8], _ index: Int, _ end: Int) -> (number: Int, end: Int)? {
    var number = 0
    var next = index
    while next < end, text[next].isHigh, next - index < 12 {
      let (scalar, length) = Scalars.at(text, next)
      guard let digit = digit(scalar) else { break }
      number = number * 10 + digit
      next += length
    }
    return next > index ? (number, next) : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070: 0
    case 0x2074...0x2079: Int(scalar.value - 0x2070)
    default: nil
    }
  }
}
