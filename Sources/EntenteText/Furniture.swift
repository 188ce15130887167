/// Finds what repeats on pages: running heads and feet, page numbers. They become gaps. Linear.
struct Furniture {
  private let text: [UInt8]
  private var lines: [Line]
  private var hasPages: Bool
  private var repeated: [Range<Int>] = []
  /// The lines that climb from page to page.
  private var running: [Int] = []

  private init(_ text: [UInt8], _ lines: [Line]) {
    self.text = text
    self.lines = lines
    hasPages = lines.contains { $0.startsPage }
  }

  /// Gives the lines that pages repeat.
  static func remove(from lines: inout [Line], of text: [UInt8]) -> [Range<Int>] {
    var furniture = Furniture(text, lines)
    furniture.removeRepeated()
    furniture.removeRunningNumbers()
    furniture.removeUnderRunning()
    furniture.removeAboveRunning()
    furniture.removePageNumbers()
    lines = furniture.lines
    return furniture.repeated
  }

  private var filled: [Int] { lines.indices.filter { !lines[$0].isGap } }

  /// A line's bytes with every number as one `#`, white space folded.
  private func shape(_ index: Int) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in text[lines[index].range] {
      let mark: UInt8 = byte.isDigit ? 0x23 : byte.isSpace ? 0x20 : byte
      if (mark == 0x23 || mark == 0x20), shape.last == mark { continue }
      shape.append(mark)
    }
    return shape
  }

  /// With form feeds: short lines at the head or foot of three pages, or of all. Without: lines with a number that climbs, three times or more.
  private mutating func removeRepeated() {
    var places: [[UInt8]: [Int]] = [:]
    let edges = hasPages ? pageEdges() : []
    for index in filled where lines[index].range.count <= 120 && (!hasPages || edges.contains(index)) {
      places[shape(index), default: []].append(index)
    }
    var pages = 1
    for line in lines where line.startsPage { pages += 1 }
    for (shape, indices) in places.sorted(by: { $0.value[0] < $1.value[0] })
    where indices.count >= (hasPages ? min(3, max(2, pages - 1)) : countsPages(shape) ? 2 : 3) && shape.contains(where: { $0 != 0x23 }) {
      guard hasPages || isClimbing(indices, shape) else { continue }
      for index in indices { lines[index].isGap = true }
      if let first = indices.first { repeated.append(lines[first].range) }
      running += indices
    }
  }

  /// `ANNEX          JAI.1          EN`: the second line of a running foot, whose words repeat or end one that does.
  private mutating func removeUnderRunning() {
    let under = running.map { $0 + 1 }.filter { $0 < lines.count && !lines[$0].isGap && lines[$0].range.count <= 120 }
    var counts: [[UInt8]: Int] = [:]
    for index in under { counts[shape(index), default: 0] += 1 }
    let repeating = counts.filter { $0.value > 1 && $0.key.contains(where: \.isUpper) }.map(\.key)
    for index in under {
      let shape = shape(index)
      let isRepeated = repeating.contains {
        $0 == shape || shape.count >= Self.shortestFoot && $0.suffix(shape.count).elementsEqual(shape)
      }
      if isRepeated || isServiceLine(lines[index].range) { lines[index].isGap = true }
    }
  }

  /// `ANNEX     JAI.1     EN`: the code of the service, with the language of the text at its end. O(line).
  private func isServiceLine(_ range: Range<Int>) -> Bool {
    let words = text[range].filter { $0 != 0x2A }.split(whereSeparator: \.isSpace)
    guard words.count > 1, words.count <= 4, let language = words.last, language.count == 2, language.allSatisfy(\.isUpper) else {
      return false
    }
    let code = words[words.count - 2]
    return code.contains(0x2E) && code.allSatisfy { $0.isUpper || $0.isDigit || $0 == 0x2E }
  }

  /// The address of a press office above the running foot: a block of short lines that stands in the same words above another. O(lines of these).
  private mutating func removeAboveRunning() {
    var blocks: [[UInt8]: Set<Range<Int>>] = [:]
    for foot in Set(running).sorted() {
      guard let block = blockAbove(foot) else { continue }
      let words = block.flatMap { text[lines[$0].range] + [0x0A] }
      blocks[words, default: []].insert(block)
    }
    for repeated in blocks.values where repeated.count > 1 {
      for index in repeated.joined() { lines[index].isGap = true }
    }
  }

  /// The lines between the two gaps above a foot, where they are few and short.
  private func blockAbove(_ foot: Int) -> Range<Int>? {
    guard let last = lines[..<foot].suffix(Self.footGaps).lastIndex(where: { !$0.isGap }), last + 1 < foot else { return nil }
    let block = lines[...last].suffix(Self.footLines + 1)
    guard let gap = block.lastIndex(where: \.isGap), gap < last else { return nil }
    let isShort = lines[(gap + 1)...last].allSatisfy { $0.range.count <= Self.footLine }
    return isShort ? (gap + 1)..<(last + 1) : nil
  }

  /// The most lines of such a block, the most bytes of each, and how far above the foot it ends.
  private static let footLines = 6
  private static let footLine = 100
  private static let footGaps = 4

  /// The fewest bytes of a foot's line that is known by its end.
  private static let shortestFoot = 4

  /// `AB/12/2025     XY/z     3`: the register number that stands alone on the cover, perhaps who typed it, and the number of the page.
  private mutating func removeRunningNumbers() {
    let cover = filled.prefix(Furniture.coverLines)
    let numbers = Set(cover.map { text[lines[$0].range].filter { $0 != 0x2A } }.filter(isRegister))
    guard !numbers.isEmpty else { return }
    for index in filled.dropFirst() where lines[index].range.count <= 120 {
      let words = text[lines[index].range].filter { $0 != 0x2A }.split(whereSeparator: \.isSpace)
      guard let first = words.first, words.count == 2 || words.count == 3, numbers.contains(Array(first)) else { continue }
      guard let page = words.last, page.count <= 3, page.allSatisfy(\.isDigit) else { continue }
      if words.count == 3, words[1].count > Self.longestInitials || !words[1].contains(0x2F) { continue }
      lines[index].isGap = true
      running.append(index)
    }
  }

  /// The most bytes of the initials in a running foot: `ABC/de/fg`.
  private static let longestInitials = 12

  /// One word with digits and a mark among them.
  private func isRegister(_ line: [UInt8]) -> Bool {
    line.count >= 5 && line.count <= 40 && !line.contains(where: \.isSpace) && line.contains(where: \.isDigit)
      && line.contains { !$0.isDigit && !$0.isLetter }
  }

  /// How many lines of the cover are looked at for the register number.
  private static let coverLines = 12

  /// The first three and the last three filled lines of every page.
  private func pageEdges() -> Set<Int> {
    var edges: Set<Int> = []
    var page: [Int] = []
    for index in lines.indices {
      if lines[index].startsPage {
        edges.formUnion(page.prefix(3) + page.suffix(3))
        page = []
      }
      if !lines[index].isGap { page.append(index) }
    }
    edges.formUnion(page.prefix(3) + page.suffix(3))
    return edges
  }

  /// Whether the lines stand alone or at a block's edge and their last number climbs by one: `6403/25   2`, `6403/25   3`.
  private func isClimbing(_ indices: [Int], _ shape: [UInt8]) -> Bool {
    guard shape.contains(0x23), let first = indices.first, !isDivision(lines[first].range) else { return false }
    let ofTotal = countsPages(shape)
    let numbers = indices.map { ofTotal ? pageBeforeTotal(text[lines[$0].range]) : lastNumber(text[lines[$0].range]) }
    return zip(numbers, numbers.dropFirst()).allSatisfy { a, b in b == a &+ 1 } && !isMarker(shape)
  }

  /// `Forum Secretariat, Suva     Page 1 of 4`: a page's number and how many there are.
  private func countsPages(_ shape: [UInt8]) -> Bool {
    shape.suffix(6).elementsEqual("# of #".utf8) || shape.suffix(3).elementsEqual("#/#".utf8)
  }

  private func pageBeforeTotal(_ bytes: ArraySlice<UInt8>) -> Int {
    lastNumber(bytes[..<(bytes.lastIndex { !$0.isDigit } ?? bytes.startIndex)])
  }

  /// `Article 1`, `Chapter 2`: what climbs so are the text's own divisions.
  private func isDivision(_ range: Range<Int>) -> Bool {
    if DivisionName.read(raw: Block(lines: [range]), text) != nil { return true }
    return MarkerReader.read(text, range)?.marker.value(as: .article) != nil
  }

  /// `#.` and `(#)` in front is a list's number, not a page's.
  private func isMarker(_ shape: [UInt8]) -> Bool {
    shape.starts(with: [0x23, 0x2E]) || shape.starts(with: [0x23, 0x29]) || shape.starts(with: [0x28, 0x23])
      || shape.last.map { !$0.isDigit && $0 != 0x23 && $0 != 0x29 && $0 != 0x2D && !$0.isUpper } ?? true
  }

  private func lastNumber(_ bytes: ArraySlice<UInt8>) -> Int {
    let digits = bytes.reversed().drop { !$0.isDigit }.prefix { $0.isDigit }.prefix(9).reversed()
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `- 3 -`, `Page 3 of 12`, and bare numbers that stand at a page's edge or climb by one through the text.
  private mutating func removePageNumbers() {
    var bare: [Int] = []
    for index in filled {
      switch pageNumber(text[lines[index].range]) {
      case .sure: lines[index].isGap = true
      case .bare where !isNextToNumber(index): bare.append(index)
      default: break
      }
    }
    for (place, index) in bare.enumerated() {
      let value = lastNumber(text[lines[index].range])
      let follows = place > 0 && lastNumber(text[lines[bare[place - 1]].range]) + 1 == value
      let leads = place + 1 < bare.count && lastNumber(text[lines[bare[place + 1]].range]) == value + 1
      let isEdge = lines[index].startsPage || (lines[(index + 1)...].prefix { $0.isGap || $0.startsPage }.contains { $0.startsPage })
      if follows || leads || isEdge || index == filled.last { lines[index].isGap = true }
    }
  }

  /// Whether the filled line before or after is but a number too: a block of numbers that were torn off their paragraphs.
  private func isNextToNumber(_ index: Int) -> Bool {
    let before = lines[..<index].last { !$0.isGap }
    let after = lines[(index + 1)...].first { !$0.isGap }
    return [before, after].contains { line in
      line.map { text[$0.range].count <= 5 && text[$0.range].allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x29 } } ?? false
    }
  }

  private enum PageNumber { case sure, bare, none }

  private func pageNumber(_ bytes: ArraySlice<UInt8>) -> PageNumber {
    guard bytes.count <= 20 else { return .none }
    if bytes.count <= 4, bytes.allSatisfy({ $0.isDigit }) { return .bare }
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split(separator: " ")
    if words.count == 3, words[0] == words[2], ["-", "–", "—", "|"].contains(words[0]), Int(words[1]) != nil { return .sure }
    if words.count >= 2, ["page", "página", "pág.", "p.", "seite"].contains(words[0]), Int(words[1]) != nil || words[1].utf8.contains(0x2F)
    {
      return words.count == 2 || (words.count == 4 && Int(words[3]) != nil) ? .sure : .none
    }
    return .none
  }
}
