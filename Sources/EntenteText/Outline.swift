import EntenteModel

/// Gives every block of the body its label, its headings and what introduces it. Linear.
///
/// A label is the document's own numbers from the outermost heading inwards; what has none is counted (`p1`).
struct Outline {
  struct Entry {
    var block: Int
    var label: String
    var kind: Passage.Kind
    var headings: [Int]
    var parent: Int?
  }
  private struct Head {
    var rank: Int
    var label: String?
    var block: Int
  }

  private let text: [UInt8]
  private let blocks: [Block]
  /// Whether numbers run on across sections: then a number alone is a paragraph's name.
  private var runsOn = false
  private var entries: [Entry] = []
  private var heads: [Head] = []
  private var lists = ListStack()
  private var counters: [String: Int] = [:]
  /// Entries that take the label of what follows them.
  private var pending: [Int] = []
  /// The entry that introduces the list that is open: words that end in a colon.
  private var introducer: Int?
  /// Whether the outermost list that is open was introduced: then a further list that is stands beside it, not in it.
  private var isIntroduced = false
  /// Bullets that are open, outermost first.
  private var bullets: [(indent: Int, entry: Int)] = []

  static func make(_ blocks: [Block], from start: Int, text: [UInt8]) -> [Entry] {
    var outline = Outline(text: text, blocks: blocks)
    // An annex counts for itself, and keeps the letters of its sections.
    let annex = (start..<blocks.count).first { blocks[$0].isHeading && DivisionName.read(raw: blocks[$0], text)?.rank == 0 }
    outline.runsOn = NumberRuns.runOn(blocks[start..<(annex ?? blocks.count)], text: text)
    for index in start..<blocks.count {
      if index == annex { outline.runsOn = false }
      outline.add(index)
    }
    outline.settle(outline.prefix(separator: "") + (outline.heads.isEmpty ? "p\(outline.counters[""] ?? 1)" : ""))
    return outline.entries
  }

  private init(text: [UInt8], blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }

  private mutating func add(_ index: Int) {
    let block = blocks[index]
    if !block.isBullet, block.footnote == nil { bullets = [] }
    if let label = block.footnote {
      append(index, label, .footnote, parent: nil)
    } else if block.isHeading {
      addHeading(index)
    } else if let marker = block.marker {
      bullets = []
      addNumbered(index, marker)
    } else if block.isBullet {
      addBullet(index)
    } else {
      addPlain(index)
    }
  }

  private mutating func append(_ index: Int, _ label: String, _ kind: Passage.Kind, parent: Int?) {
    entries.append(Entry(block: index, label: label, kind: kind, headings: heads.map(\.block), parent: parent))
    if kind != .footnote, kind != .heading { settle(label) }
  }

  /// What waited for a label takes this one.
  private mutating func settle(_ label: String) {
    for entry in pending { entries[entry].label = label }
    pending = []
  }

  // MARK: Headings

  private mutating func addHeading(_ index: Int) {
    let block = blocks[index]
    let head = head(index, block)
    heads.removeAll { $0.rank >= head.rank }
    heads.append(head)
    lists.clear()
    introducer = nil
    let label = prefix(separator: "")
    if !label.isEmpty {
      append(index, label, .heading, parent: nil)
    } else {
      pending.append(entries.count)
      append(index, "", .heading, parent: nil)
    }
  }

  /// Ranks: divisions by name 0–5, articles 6, numbered headings 10–13, plain ones 20 and more.
  private func head(_ index: Int, _ block: Block) -> Head {
    if let marker = block.marker, let reading = marker.readings.first {
      let rank =
        switch reading.style {
        case .article, .section: 6
        case .upperRoman, .roman: 10
        case .upperLetter, .letter: 11
        case .arabic: 12
        case .decimal: 12 + marker.label.utf8.count { $0 == 0x2E }
        }
      return Head(rank: settledRank(rank, marker), label: marker.label, block: index)
    }
    if let division = DivisionName.read(raw: block, text) { return Head(rank: division.rank, label: division.label, block: index) }
    let isInNumbered = heads.contains { $0.rank >= 10 && $0.rank < 20 && $0.label != nil }
    let name = isInNumbered ? CleanText.make(block.lines, of: text, footnotes: []).text : nil
    return Head(rank: 20 + (block.headingLevel ?? 6), label: name.map { String(decoding: $0, as: UTF8.self) }, block: index)
  }

  /// `C.` after `B.` is a letter, though it is a roman hundred too.
  private func settledRank(_ rank: Int, _ marker: Marker) -> Int {
    guard marker.readings.count > 1, let open = heads.last(where: { $0.rank == 11 }), let before = open.label?.utf8.first else {
      return rank
    }
    return marker.label.utf8.first == before + 1 ? 11 : rank
  }

  // MARK: Labels

  /// The labels of the headings above, and the mark that parts them from a number: `Annex 1.`, `Part I `.
  private func prefix(separator: String) -> String {
    // Articles are numbered through all chapters.
    let inArticle = heads.contains { $0.rank == 6 }
    let labels = heads.filter { !inArticle || $0.rank == 0 || $0.rank >= 6 }.compactMap { head in head.label.map { (head.rank, $0) } }
    guard let last = labels.last else { return "" }
    // `B.1` names its section itself.
    let own = labels.indices.filter { $0 + 1 >= labels.count || !labels[$0 + 1].1.hasPrefix(labels[$0].1 + ".") }
    let joined = own.map { labels[$0].1 }.joined(separator: " ")
    return separator.isEmpty ? joined : joined + (last.0 < 6 ? " " : separator)
  }

  private func itemLabel() -> String {
    let levels = lists.levels
    let own = levels.map(\.label).joined(separator: ".")
    if levels.first?.style == .decimal { return outermost(below: 2) + own }
    if runsOn && levels.first?.style == .arabic { return outermost(below: 2) + own }
    if levels.first?.style == .article { return outermost() + own }
    return prefix(separator: ".") + own
  }

  /// The annex alone, where numbers run on; with the part, where they name their sections themselves.
  private func outermost(below rank: Int = 1) -> String {
    let outer = heads.filter { $0.rank < rank }.compactMap(\.label).joined(separator: " ")
    return outer.isEmpty ? "" : outer + " "
  }

  private mutating func count() -> String {
    let prefix = runsOn ? outermost() : prefix(separator: ".")
    counters[prefix, default: 0] += 1
    return "\(prefix)p\(counters[prefix] ?? 1)"
  }

  // MARK: Paragraphs and items

  private mutating func addNumbered(_ index: Int, _ marker: Marker) {
    if lists.isInterrupted, introducer != nil, isIntroduced { lists.clear() }
    lists.place(marker, indent: blocks[index].indent, passage: entries.count)
    if lists.levels.count == 1 { isIntroduced = introducer != nil || isIntroduced && lists.levels[0].value > 1 }
    let outer = lists.levels.count > 1 ? lists.levels[lists.levels.count - 2].passage : introducer
    let isParagraph = lists.levels.count == 1 && introducer == nil && !blocks[index].isBullet
    append(index, itemLabel(), isParagraph ? .paragraph : .item, parent: outer)
  }

  /// Under a numbered item a bullet bears that item's label; else it is counted.
  private mutating func addBullet(_ index: Int) {
    let indent = blocks[index].indent
    bullets.removeAll { $0.indent >= indent }
    defer { bullets.append((indent, entries.count - 1)) }
    if let item = lists.levels.last, !lists.isInterrupted {
      append(index, itemLabel(), .item, parent: bullets.last?.entry ?? item.passage)
    } else {
      append(index, count(), .item, parent: bullets.last?.entry ?? introducer)
    }
  }

  private mutating func addPlain(_ index: Int) {
    if blocks[index].isRowRest, let label = entries.last?.label, !label.isEmpty { return append(index, label, .paragraph, parent: nil) }
    if let item = lists.levels.last, blocks[index].indent > item.indent + 1, !lists.isInterrupted, !blocks[index].startsPage {
      append(index, itemLabel(), .paragraph, parent: item.passage)
      return
    }
    lists.isInterrupted = true
    introducer = nil
    let opensList = blocks[index].lastMark(text) == 0x3A
    if opensList, isLine(blocks[index]), nextIsNumbered(index) {
      pending.append(entries.count)
      entries.append(Entry(block: index, label: "", kind: .paragraph, headings: heads.map(\.block), parent: nil))
    } else {
      append(index, count(), .paragraph, parent: nil)
    }
    if opensList || breaksOff(index) { introducer = entries.count - 1 }
  }

  /// "The Hub shall", and below it "(a) support": a paragraph without a colon that breaks off before an item. O(word).
  private func breaksOff(_ index: Int) -> Bool {
    guard blocks[index].breaksOff(text), let next = blocks[(index + 1)...].first(where: { $0.footnote == nil }) else { return false }
    return !next.isHeading && (next.marker != nil || next.isBullet)
  }

  /// One sentence, not long: a line that introduces.
  private func isLine(_ block: Block) -> Bool {
    guard block.wordCount(text) <= 40 else { return false }
    var sawStop = false
    for line in block.lines {
      for index in line {
        if sawStop, text[index].isSpace { return false }
        sawStop = text[index] == 0x2E
      }
    }
    return true
  }

  private func nextIsNumbered(_ index: Int) -> Bool {
    guard let next = blocks[(index + 1)...].first(where: { $0.footnote == nil }) else { return false }
    return next.marker != nil && !next.isHeading
  }
}

/// Whether paragraph numbers run on across headings, or start anew under each.
enum NumberRuns {
  static func runOn(_ blocks: ArraySlice<Block>, text: [UInt8]) -> Bool {
    var last = 0
    var sawHeading = false
    var continued = 0
    var restarted = 0
    for block in blocks where block.footnote == nil {
      if block.isHeading {
        sawHeading = true
      } else if let value = block.marker?.value(as: .arabic), !block.isBullet {
        if sawHeading, last > 0 {
          if value == last + 1 { continued += 1 } else if value == 1 { restarted += 1 }
        }
        sawHeading = false
        last = value
      }
    }
    return continued > restarted
  }
}
