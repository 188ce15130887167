import EntenteModel

/// Makes the clean text of a block: white space folded, markup and footnote marks dropped, every byte's place kept. Linear.
struct CleanText {
  private let source: [UInt8]
  private(set) var text: [UInt8] = []
  private(set) var runs: [Passage.Run] = []
  private(set) var links: [Passage.Link] = []
  /// Offsets in the clean text, with the number where it can be read.
  private(set) var marks: [(offset: Int, number: Int?)] = []
  private var pendingSpace = false
  /// Footnotes whose texts are in the document: only their numbers are marks.
  private let footnotes: Set<Int>
  /// Those of them whose marks are bare digits.
  private let bare: Set<Int>
  /// Words of a link that is open: where they end, and where the whole link ends.
  private var openLink: (textEnd: Int, end: Int, start: Int, url: String)?

  private init(source: [UInt8], footnotes: Set<Int>, bare: Set<Int>) {
    self.bare = bare
    self.source = source
    self.footnotes = footnotes
  }

  static func make(_ lines: [Range<Int>], of source: [UInt8], footnotes: Set<Int>, bare: Set<Int> = []) -> CleanText {
    var clean = CleanText(source: source, footnotes: footnotes, bare: bare)
    for line in lines { clean.add(line) }
    return clean
  }

  private mutating func add(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      if let link = openLink, index >= link.textEnd {
        closeLink(link)
        index = link.end
        openLink = nil
        continue
      }
      index = step(index, line.upperBound)
    }
    if let link = openLink {
      closeLink(link)
      openLink = nil
    }
    if !endsInSoftHyphen(line) { pendingSpace = true }
  }

  private func endsInSoftHyphen(_ line: Range<Int>) -> Bool { line.count >= 2 && source[line].suffix(2).elementsEqual([0xC2, 0xAD]) }

  private mutating func closeLink(_ link: (textEnd: Int, end: Int, start: Int, url: String)) {
    links.append(Passage.Link(range: min(link.start, text.count)..<text.count, url: link.url))
  }

  /// Takes what stands at `index`; gives the next place.
  private mutating func step(_ index: Int, _ end: Int) -> Int {
    let byte = source[index]
    if byte.isSpace {
      pendingSpace = true
      return index + 1
    }
    if byte.isHigh { return high(index, end) }
    switch byte {
    case 0x2A where isMarkup(index, end), 0x5F where isMarkup(index, end) && !isInWord(index, end), 0x60: return index + 1
    case 0x5C
    where index + 1 < end && source[index + 1] < 0x80 && !source[index + 1].isLetter && !source[index + 1].isDigit
      && !source[index + 1].isSpace:
      append(index + 1, 1)
      return index + 2
    case 0x30...0x39 where !bare.isEmpty:
      if let mark = bareMark(index, end) {
        marks.append((text.count, mark.number))
        return mark.end
      }
    case 0x5B: return bracket(index, end)
    case 0x3C: return angle(index, end)
    case 0x21 where index + 1 < end && source[index + 1] == 0x5B: return index + 1
    case 0x21 where UnreadableMark.isMark(source, index), 0x3F where UnreadableMark.isMark(source, index):
      marks.append((text.count, nil))
      return index + 1
    case 0x68 where startsURL(index, end): return url(index, end)
    default: break
    }
    append(index, 1)
    return index + 1
  }

  private mutating func append(_ index: Int, _ length: Int) {
    if pendingSpace, !text.isEmpty { text.append(0x20) }
    if let last = runs.last, !pendingSpace, last.source + last.length == index {
      runs[runs.count - 1].length += length
    } else {
      let continues = runs.last.map { isBlank($0.source + $0.length, index) } ?? false
      runs.append(Passage.Run(clean: text.count, source: index, length: length, continues: continues))
    }
    pendingSpace = false
    text.append(contentsOf: source[index..<(index + length)])
  }

  /// Digits tight behind a word or its punctuation, and nothing of a word after them: `Declaration1`, `States.2`.
  private func bareMark(_ index: Int, _ end: Int) -> (number: Int, end: Int)? {
    guard index > 0, let last = text.last, source[index - 1] == last,
      endsInYear || last.isLetter || last == 0x2E || last == 0x2C || last == 0x3B || last == 0x29
    else {
      return nil
    }
    if last == 0x2E || last == 0x2C, text.count > 1, text[text.count - 2].isDigit { return nil }
    let digits = source[index..<min(end, index + 4)].prefix { $0.isDigit }
    let next = digits.endIndex < end ? source[digits.endIndex] : 0x20
    guard next.isSpace || next == 0x2C || next == 0x2E || next == 0x3B, let number = Int(String(decoding: digits, as: UTF8.self)),
      bare.contains(number)
    else { return nil }
    return (number, digits.endIndex)
  }

  /// `20221`: a year, and a mark tight behind it.
  private var endsInYear: Bool {
    let tail = text.suffix(5)
    guard tail.count >= 4, tail.suffix(4).allSatisfy({ $0.isDigit }), tail.count == 4 || tail.first?.isDigit == false else { return false }
    return tail.suffix(4).starts(with: "20".utf8) || tail.suffix(4).starts(with: "19".utf8)
  }

  /// Whether only white space lies between two places. Each gap is looked at once.
  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return false }
    var index = start
    while index < end {
      if source[index].isSpace {
        index += 1
      } else if source[index] == 0xC2, index + 1 < end, source[index + 1] == 0xA0 {
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  private mutating func high(_ index: Int, _ end: Int) -> Int {
    let (scalar, length) = Scalars.at(source, index)
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: pendingSpace = true
    case 0xAD, 0x200B, 0x2060, 0xFEFF: break
    default:
      if let mark = Superscript.read(source, index, end), footnotes.contains(mark.number), !text.isEmpty {
        marks.append((text.count, mark.number))
        return mark.end
      }
      append(index, length)
    }
    return index + length
  }

  /// A star or an underscore that has a word on one side alone, or stands beside another.
  private func isMarkup(_ index: Int, _ end: Int) -> Bool {
    let before = index > 0 ? source[index - 1] : 0x20
    let after = index + 1 < end ? source[index + 1] : 0x20
    return !(before.isSpace && after.isSpace) && !(before.isDigit && after.isDigit)
  }

  private func isInWord(_ index: Int, _ end: Int) -> Bool {
    guard index > 0, index + 1 < end else { return false }
    let before = source[index - 1]
    let after = source[index + 1]
    return (before.isLetter || before.isDigit || before.isHigh || before == 0x5F)
      && (after.isLetter || after.isDigit || after.isHigh || after == 0x5F)
  }

  /// `[^1]`, `[1]`, `[words](address)`; any other bracket stays.
  private mutating func bracket(_ index: Int, _ end: Int) -> Int {
    let limit = min(end, index + 400)
    guard let close = source[index..<limit].firstIndex(of: 0x5D) else {
      append(index, 1)
      return index + 1
    }
    if let number = footnoteNumber(source[(index + 1)..<close]), footnotes.contains(number), !text.isEmpty {
      marks.append((text.count, number))
      return close + 1
    }
    if close + 1 < end, source[close + 1] == 0x28, let last = source[close..<min(end, close + 2000)].firstIndex(of: 0x29), openLink == nil {
      let start = text.count + (pendingSpace && !text.isEmpty ? 1 : 0)
      openLink = (close, last + 1, start, String(decoding: source[(close + 2)..<last], as: UTF8.self))
      return index + 1
    }
    append(index, 1)
    return index + 1
  }

  private func footnoteNumber(_ body: ArraySlice<UInt8>) -> Int? {
    let digits = body.first == 0x5E ? body.dropFirst() : body
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ $0.isDigit }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `<https://…>` and `<name@host>` lose their brackets.
  private mutating func angle(_ index: Int, _ end: Int) -> Int {
    let body = source[(index + 1)..<min(end, index + 2000)].prefix { $0 != 0x3E && !$0.isSpace && $0 != 0x3C }
    guard body.endIndex < end, source[body.endIndex] == 0x3E, body.contains(0x3A) || body.contains(0x40) else {
      append(index, 1)
      return index + 1
    }
    take(body)
    return body.endIndex + 1
  }

  private func startsURL(_ index: Int, _ end: Int) -> Bool {
    let head = source[index..<min(end, index + 8)]
    return head.starts(with: "https://".utf8) || head.starts(with: "http://".utf8)
  }

  private mutating func url(_ index: Int, _ end: Int) -> Int {
    var body = source[index..<min(end, index + 2000)].prefix { !$0.isSpace && $0 != 0x3E && $0 != 0x29 && $0 != 0x5D }
    while let last = body.last, [0x2E, 0x2C, 0x3B].contains(last) { body = body.dropLast() }
    take(body)
    return body.endIndex
  }

  private mutating func take(_ body: ArraySlice<UInt8>) {
    append(body.startIndex, body.count)
    links.append(Passage.Link(range: (text.count - body.count)..<text.count, url: String(decoding: body, as: UTF8.self)))
  }
}
