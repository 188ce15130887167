/// Tells headings from paragraphs by their look: marks, bold, capitals, a number before few words, a short line that stands alone. Linear.
struct Headings {
  private let text: [UInt8]

  static func mark(_ blocks: inout [Block], text: [UInt8]) {
    let headings = Headings(text: text)
    let body = blocks.indices.filter { blocks[$0].footnote == nil }
    for (place, index) in body.enumerated() {
      let next = place + 1 < body.count ? blocks[body[place + 1]] : nil
      let underName = place > 0 && blocks[body[place - 1]].isHeading && headings.isName(blocks[body[place - 1]])
      blocks[index].isHeading = headings.isHeading(blocks[index], next: next, underName: underName)
    }
  }

  private func isHeading(_ block: Block, next: Block?, underName: Bool) -> Bool {
    guard block.field == nil, !block.isTableRow, !block.isBullet, let next else { return false }
    if block.headingLevel != nil { return true }
    if block.isEmpty { return block.marker?.value(as: .article) != nil }
    let words = block.wordCount(text)
    guard words <= 40 else { return false }
    let mark = block.lastMark(text)
    if DivisionName.read(raw: block, text) != nil, block.marker == nil, mark != 0x3B, mark != 0x2C, mark != 0x2E || words <= 3 {
      return true
    }
    guard mark != 0x3B, mark != 0x2C, mark != 0x2E, mark != 0x21, mark != 0x3F else { return false }
    if block.isBold, words <= 30 { return block.marker == nil || mark != 0x3A }
    if mark == 0x3A { return false }
    if isCapitals(block), words <= 20 { return block.marker.map { !leadsSibling($0, next) } ?? true }
    if let marker = block.marker { return words <= 12 && block.gapAfter && opensSection(marker, next) }
    return words <= 10 && block.lines.count == 1 && (block.gapBefore && block.gapAfter || underName) && startsUpper(block)
      && !holdsAddress(block) && !(block.breaksOff(text) && (next.marker != nil || next.isBullet))
  }

  /// `Article 3`, `CHAPTER II`: a name alone, whose title stands on the next line.
  private func isName(_ block: Block) -> Bool {
    block.isEmpty || (block.marker == nil && block.wordCount(text) <= 2 && DivisionName.read(raw: block, text) != nil)
  }

  /// `name@host`, `https://…`: a line of an imprint.
  private func holdsAddress(_ block: Block) -> Bool {
    let raw = block.raw(text)
    return raw.utf8.contains(0x40) || Array(raw.utf8).firstRange(of: Array("://".utf8)) != nil
  }

  private func startsUpper(_ block: Block) -> Bool {
    let mark = block.firstMark(text)
    return mark.isUpper || mark.isHigh || mark.isDigit
  }

  /// `2. Meeting cycle`: what follows is words or a list of its own, not the next item of the same list.
  private func opensSection(_ marker: Marker, _ next: Block) -> Bool {
    if marker.value(as: .article) != nil || marker.value(as: .decimal) != nil { return !leadsSibling(marker, next) }
    guard marker.readings.contains(where: { [.arabic, .upperRoman, .upperLetter].contains($0.style) }) else { return false }
    return !leadsSibling(marker, next)
  }

  private func leadsSibling(_ marker: Marker, _ next: Block) -> Bool {
    guard let sibling = next.marker else { return false }
    return marker.readings.contains { sibling.value(as: $0.style) == $0.value + 1 }
  }

  private func isCapitals(_ block: Block) -> Bool {
    var capitals = 0
    for line in block.lines {
      for index in line {
        if text[index].isLower { return false }
        if text[index].isUpper { capitals += 1 }
      }
    }
    return capitals >= 4
  }
}

/// A division that names itself: `PART II`, `Annex 1`, `CHAPTER IV`, `Section B`.
struct DivisionName: Hashable {
  /// Outermost first: annexes hold parts, parts hold titles …
  var rank: Int
  /// As labels have it: `Part II`, `Annex`.
  var label: String

  static func read(raw block: Block, _ text: [UInt8]) -> DivisionName? {
    guard let line = block.lines.first, !line.isEmpty else { return nil }
    let head = String(decoding: text[line.prefix(64)], as: UTF8.self)
    let words = head.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    guard let first = words.first, let (rank, name) = names[first.lowercased()],
      head.unicodeScalars.first?.properties.isAlphabetic == true || head.hasPrefix("*")
    else { return nil }
    let isShouted = first.utf8.allSatisfy { !$0.isLower }
    guard words.count > 1 else { return isShouted || first.utf8.first?.isUpper == true ? DivisionName(rank: rank, label: name) : nil }
    let second = Array(words[1].utf8)
    let isNumber = second.allSatisfy { $0.isDigit } || Roman.value(second[...]) != nil || (second.count == 1 && second[0].isUpper)
    if isNumber, first.utf8.first?.isUpper == true { return DivisionName(rank: rank, label: "\(name) \(words[1])") }
    // "ANNEX TO THE DECLARATION" is one; "Part of the work" is not.
    return isShouted || (rank == 0 && block.headingLevel != nil) ? DivisionName(rank: rank, label: name) : nil
  }

  private static let names: [String: (Int, String)] = [
    "annex": (0, "Annex"), "annexe": (0, "Annex"), "anexo": (0, "Annex"), "appendix": (0, "Appendix"), "schedule": (0, "Schedule"),
    "attachment": (0, "Attachment"), "enclosure": (0, "Enclosure"), "part": (1, "Part"), "parte": (1, "Part"), "title": (2, "Title"),
    "chapter": (3, "Chapter"), "capítulo": (3, "Chapter"), "section": (4, "Section"),
  ]
}
