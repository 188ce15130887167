import EntenteModel

/// Where the cover ends and the body begins: `cover` is all before the first paragraph that counts.
struct CoverBoundary {
  private let text: [UInt8]
  private let blocks: [Block]

  /// The place of the body's first block. Linear.
  static func find(_ blocks: [Block], text: [UInt8]) -> Int {
    let boundary = CoverBoundary(text: text, blocks: blocks)
    guard let last = blocks.lastIndex(where: { $0.isNoteField }), blocks[..<last].byteCount <= 4000 else {
      return boundary.firstBody(from: 0)
    }
    return boundary.afterFields(last + 1)
  }

  /// A cover note: its own words come before the title, or the annex, that the note brings.
  private func afterFields(_ start: Int) -> Int {
    let subject = blocks.first { $0.field == "subject" }.map { key($0, from: 1) } ?? ""
    var index = start
    var bytes = 0
    let total = blocks[start...].byteCount
    while index < blocks.count, bytes * 2 <= total {
      if isTitle(blocks[index], subject: subject) { return firstBody(from: index) }
      if isNumbered(blocks[index]) || isDivision(blocks[index]) { return index }
      bytes += blocks[index].byteCount
      index += 1
    }
    return firstBody(from: start)
  }

  /// The title of what a cover note brings: the word "annex", a bold or marked heading, or the subject's own words.
  private func isTitle(_ block: Block, subject: String) -> Bool {
    if block.isHeading, isAnnex(block) { return true }
    if block.isHeading, block.headingLevel != nil || block.isBold, block.wordCount(text) >= 3 { return true }
    guard block.isPlain, subject.utf8.count >= 12 else { return false }
    let own = key(block, from: 0)
    return own.utf8.count >= 12 && !block.isTerminated(text) && (subject.hasPrefix(own) || own.hasPrefix(subject))
  }

  private func key(_ block: Block, from dropped: Int) -> String {
    let raw = block.raw(text)
    guard dropped > 0, let colon = raw.utf8.firstIndex(of: 0x3A) else { return Folding.key(raw) }
    return Folding.key(raw[raw.utf8.index(after: colon)...])
  }

  private func firstBody(from start: Int) -> Int {
    for index in start..<blocks.count where blocks[index].footnote == nil {
      let block = blocks[index]
      if isNumbered(block) || isDivision(block) || isProse(block) { return index }
      if isAnnex(block), block.isHeading, isCounted(block), isOneOfMany(index) { return index }
    }
    // Nothing reads like a paragraph: all but the title is body.
    let first = blocks[start...].firstIndex { !$0.isHeading && $0.footnote == nil && $0.field == nil } ?? blocks.count
    return first == start && blocks.count > start + 1 ? start + 1 : first
  }

  private func isAnnex(_ block: Block) -> Bool { block.marker == nil && DivisionName.read(raw: block, text)?.rank == 0 }

  /// "ANNEX I": one that others follow; a bare "ANNEX" is what the note brings, whatever annexes that has itself.
  private func isCounted(_ block: Block) -> Bool { DivisionName.read(raw: block, text)?.label.utf8.contains(0x20) == true }

  private func isOneOfMany(_ index: Int) -> Bool { blocks[(index + 1)...].contains { $0.isHeading && isAnnex($0) } }

  private func isDivision(_ block: Block) -> Bool {
    guard block.isHeading else { return false }
    if let marker = block.marker { return marker.readings.contains { $0.value == 1 } }
    return (DivisionName.read(raw: block, text)?.rank ?? 0) > 0
  }

  private func isNumbered(_ block: Block) -> Bool {
    guard let marker = block.marker, !block.isHeading, !block.isBullet else { return false }
    return marker.readings.contains { $0.value == 1 && $0.style != .letter && $0.style != .upperLetter } && block.wordCount(text) >= 3
  }

  /// "Adopted by the Council at its 5th meeting, held on 2 May 2025.": a participle that says of the text how it came about, in one sentence.
  private func isByline(_ block: Block) -> Bool {
    guard block.marker == nil, !block.isBullet else { return false }
    let words = block.raw(text).split(whereSeparator: \.isWhitespace)
    guard words.count <= Self.longestByline, let first = words.first, Self.bylines.contains(first.lowercased()) else { return false }
    return ["by", "at", "on", "in", "por", "en", "pelo", "pela"].contains(words.dropFirst().first?.lowercased() ?? "")
  }

  static let bylines: Set<String> = [
    "adopted", "endorsed", "approved", "issued", "agreed", "signed", "released", "adoptada", "adoptado", "aprobada", "aprobado", "suscrita",
    "adotada", "aprovada",
  ]
  /// The most words of such a line.
  private static let longestByline = 60

  /// Words in running order: they end as sentences do, or hold one.
  private func isProse(_ block: Block) -> Bool {
    guard block.field == nil, !block.isHeading, !block.isTableRow, !isByline(block) else { return false }
    let words = block.wordCount(text)
    let mark = endsInAbbreviation(block) ? nil : block.lastMark(text)
    if let marker = block.marker, marker.value(as: .upperLetter) == nil, mark == 0x2E || mark == 0x3B { return words >= 2 }
    if mark == 0x2E || mark == 0x3B || mark == 0x3A { return words >= 6 || (mark != 0x2E && words >= 2 && block.byteCount >= 20) }
    if mark == 0x2C, block.raw(text).hasPrefix("THE "), words < 10 { return false }
    if mark == 0x2C {
      return ["The", "We,", "WE,", "THE ", "*The", "*We,", "Nosotros", "NOSOTROS", "Los Ministros", "LOS MINISTROS", "Nós,", "NÓS,"]
        .contains { block.raw(text).hasPrefix($0) }
    }
    return words >= 25 && holdsSentences(block)
  }

  /// "Washington, *D.C.*": a stop behind single letters ends no sentence, in lines as short as a title's.
  private func endsInAbbreviation(_ block: Block) -> Bool {
    guard let last = block.raw(text).split(whereSeparator: \.isWhitespace).last, last.utf8.count >= 4,
      block.lines.allSatisfy({ $0.count <= Self.longestTitleLine })
    else { return false }
    return last.utf8.enumerated().allSatisfy { $0 % 2 == 0 ? $1.isUpper : $1 == 0x2E }
  }

  /// The most bytes of a line that a title is written in.
  private static let longestTitleLine = 80

  /// Whether two sentences or more end in it: at a stop behind a word of small letters, before a capital or at the end. "P. O. Box", "Tel.:", "doc.4/19 rev. 3" end none. O(bytes).
  private func holdsSentences(_ block: Block) -> Bool {
    var ends = 0
    for line in block.lines {
      for at in line where text[at] == 0x2E && at >= line.lowerBound + 2 && text[at - 1].isLower && text[at - 2].isLower {
        let next = text[(at + 1)..<line.upperBound].drop { $0.isSpace }
        if next.isEmpty || next.startIndex > at + 1 && next.first.map({ $0.isUpper || $0.isHigh }) == true { ends += 1 }
      }
    }
    return ends > 1
  }
}

extension ArraySlice<Block> {
  var byteCount: Int { reduce(0) { $0 + $1.byteCount } }
}
