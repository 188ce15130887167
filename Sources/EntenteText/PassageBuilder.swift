import EntenteModel

/// Turns blocks and their outline into passages.
enum PassageBuilder {
  static func build(_ blocks: [Block], bodyStart: Int, text: [UInt8]) -> [Passage] {
    let footnotes = Set(blocks.compactMap { $0.footnote.flatMap { Int($0.dropFirst(2)) } })
    let bare = Set(blocks.compactMap { $0.isBareNote ? $0.footnote.flatMap { Int($0.dropFirst(2)) } : nil })
    var passages = blocks[..<bodyStart].map {
      passage($0, label: $0.footnote ?? "cover", kind: $0.footnote == nil ? .cover : .footnote, text, footnotes, bare)
    }
    let offset = passages.count
    let entries = Outline.make(blocks, from: bodyStart, text: text)
    var headings: [Int: String] = [:]
    for entry in entries {
      var passage = passage(blocks[entry.block], label: entry.label, kind: entry.kind, text, footnotes, bare)
      if entry.kind == .heading { headings[entry.block] = passage.string(0..<passage.text.count) }
      passage.headings = entry.headings.compactMap { $0 == entry.block ? nil : headings[$0] }
      passage.parent = entry.parent.map { $0 + offset }
      passages.append(passage)
    }
    assignUnreadable(&passages)
    countWithStars(&passages)
    return passages
  }

  /// Where a star marks a note, all are counted as their texts stand: a star is no number.
  private static func countWithStars(_ passages: inout [Passage]) {
    guard passages.contains(where: { $0.label == StarNotes.label }) else { return }
    var labels: [String: String] = [:]
    var count = 0
    for index in passages.indices where passages[index].kind == .footnote {
      count += 1
      labels[passages[index].label] = "fn\(count)"
      passages[index].label = "fn\(count)"
    }
    for index in passages.indices {
      for place in passages[index].footnotes.indices {
        passages[index].footnotes[place].label = labels[passages[index].footnotes[place].label] ?? passages[index].footnotes[place].label
      }
    }
  }

  private static func passage(_ block: Block, label: String, kind: Passage.Kind, _ text: [UInt8], _ footnotes: Set<Int>, _ bare: Set<Int>)
    -> Passage
  {
    // A number that is a heading by itself is its own words.
    let lines = block.isEmpty ? [block.marker?.range ?? 0..<0] : block.lines
    let clean = CleanText.make(lines, of: text, footnotes: footnotes, bare: bare)
    var passage = Passage(label: label, kind: kind, text: clean.text)
    passage.runs = clean.runs
    passage.links = clean.links
    passage.footnotes = clean.marks.map { Passage.FootnoteMark(offset: $0.offset, label: $0.number.map { "fn\($0)" } ?? "") }
    passage.marker = block.marker.map { marker in
      Located(String(decoding: text[marker.range], as: UTF8.self), [ByteSpan(marker.range.lowerBound, marker.range.upperBound)])
    }
    return passage
  }

  /// A line of the text that is in no passage.
  static func line(_ range: Range<Int>, _ text: [UInt8]) -> Passage {
    passage(Block(lines: [range]), label: "", kind: .cover, text, [], [])
  }

  /// Marks that cannot be read belong to the footnotes whose texts follow them: the nearest one free. A mark without a text goes.
  private static func assignUnreadable(_ passages: inout [Passage]) {
    let readable = Set(passages.flatMap { $0.footnotes.map(\.label) })
    var open: [(passage: Int, mark: Int)] = []
    for index in passages.indices {
      if passages[index].kind == .footnote, !readable.contains(passages[index].label), let mark = open.popLast() {
        passages[mark.passage].footnotes[mark.mark].label = passages[index].label
      }
      for place in passages[index].footnotes.indices where passages[index].footnotes[place].label.isEmpty { open.append((index, place)) }
    }
    for index in passages.indices { passages[index].footnotes.removeAll { $0.label.isEmpty } }
  }
}
