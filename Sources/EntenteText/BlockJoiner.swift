/// Joins what a page break or a stray blank line cut: a paragraph that ends in the middle of a sentence, and its end. Linear.
enum BlockJoiner {
  static func join(_ blocks: [Block], text: [UInt8]) -> [Block] {
    var joined: [Block] = []
    var open: Int?
    for block in blocks {
      if let place = open, continues(joined[place], block, text) {
        joined[place].lines.append(contentsOf: block.lines)
        joined[place].gapAfter = block.gapAfter
        continue
      }
      joined.append(block)
      // A footnote at the page's end lies between the halves, and leaves the paragraph open.
      if block.footnote == nil { open = joined.count - 1 }
    }
    return joined
  }

  private static func continues(_ first: Block, _ second: Block, _ text: [UInt8]) -> Bool {
    guard second.isPlain, !second.isBold, !second.isEmpty, !first.isEmpty, first.headingLevel == nil, !first.isTableRow,
      first.footnote == nil
    else { return false }
    guard !first.isTerminated(text) else { return false }
    if first.field != nil { return first.field == "subject" && openWords.contains(first.lastWord(text)) }
    let isOpen = openWords.contains(first.lastWord(text)) || first.lastMark(text) == 0x2C && second.firstMark(text).isLower
    if isOpen { return true }
    return second.firstMark(text).isLower && first.wordCount(text, upTo: 4) == 4
  }

  /// Words that no sentence and no title ends with.
  static let openWords: Set<String> = [
    "of", "the", "and", "or", "in", "to", "for", "with", "by", "on", "from", "at", "a", "an", "as", "its", "their", "including", "such",
    "between",
    "under", "that", "which", "de", "la", "el", "los", "las", "y", "e", "da", "do", "du", "des", "et", "le", "les",
  ]
}
