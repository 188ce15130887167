/// Reads the numbers that registers give: `6403/25`, `6314/1/22 REV 1`, `ST 6403/25`, `A/RES/75/196`, `AG/RES. 2945`, `COM(2021) 591`.
enum RegisterNumbers {
  /// The number that a cover's line is, or begins with; lines of prose have none.
  static func leading(_ passage: Passage) -> Located<String>? {
    guard passage.text.count <= 80, let number = scan(passage.text, from: 0) else { return nil }
    // "187077/EU XXVII. GP" and "27/28 May": words that are no revision follow.
    let rest = passage.text[number.range.upperBound...]
    guard rest.count(where: { $0 == 0x20 }) <= 4, !rest.contains(where: { $0.isLower }) else { return nil }
    return Located(number.value, passage.spans(of: number.range))
  }

  /// A code with letters anywhere in a short line: `United Nations   A/RES/75/196`.
  static func coded(_ passage: Passage) -> Located<String>? {
    guard passage.text.count <= 120 else { return nil }
    return find(passage, in: 0..<passage.text.count).first { $0.value.utf8.first?.isUpper == true }
  }

  /// `75/196. Strengthening …`: a resolution's title.
  static func opens(_ passage: Passage) -> Bool {
    var index = 0
    return digitGroups(passage.text, &index).count == 2 && index + 1 < passage.text.count && passage.text[index] == 0x2E
      && passage.text[index + 1] == 0x20
  }

  /// All numbers in a range of a passage.
  static func find(_ passage: Passage, in range: Range<Int>) -> [Located<String>] {
    var found: [Located<String>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isWordStart =
        index == 0 || !(passage.text[index - 1].isDigit || passage.text[index - 1].isLetter || passage.text[index - 1] == 0x2F)
      if isWordStart, let number = scan(passage.text, from: index) {
        found.append(Located(number.value, passage.spans(of: number.range)))
        index = number.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func scan(_ text: [UInt8], from start: Int) -> (value: String, range: Range<Int>)? {
    council(text, start) ?? coded(text, start)
  }

  /// `NNNN/YY` or `NNNN/N/YY`, with `ST` in front and `REV 1`, `ADD 1`, `COR 1` behind.
  private static func council(_ text: [UInt8], _ start: Int) -> (value: String, range: Range<Int>)? {
    var index = start
    if text[start...].starts(with: "ST ".utf8) || text[start...].starts(with: "ST-".utf8) { index += 3 }
    let first = index
    let groups = digitGroups(text, &index)
    guard groups.count == 2 || groups.count == 3, (1...5).contains(groups[0]), groups.last == 2, groups.count == 2 || groups[1] == 1 else {
      return nil
    }
    guard
      index == text.count || text[index] == 0x20 || text[index] == 0x2C || text[index] == 0x3B || text[index] == 0x29 || text[index] == 0x2B
    else { return nil }
    while let word = [" REV", " ADD", " COR", " INIT"].first(where: { text[index...].starts(with: $0.utf8) }) {
      var end = index + word.utf8.count
      while end < text.count, text[end] == 0x20 || text[end].isDigit { end += 1 }
      while end > index, text[end - 1] == 0x20 { end -= 1 }
      index = end
    }
    return (String(decoding: text[first..<index], as: UTF8.self), start..<index)
  }

  /// Lengths of digit groups parted by `/`.
  private static func digitGroups(_ text: [UInt8], _ index: inout Int) -> [Int] {
    var groups: [Int] = []
    while index < text.count, groups.count < 4 {
      let count = text[index...].prefix { $0.isDigit }.count
      guard count > 0, count <= 6 else { return [] }
      groups.append(count)
      index += count
      guard index + 1 < text.count, text[index] == 0x2F, text[index + 1].isDigit else { break }
      index += 1
    }
    return groups
  }

  /// Codes of other registers: a capital first, a slash and a digit inside: `A/RES/75/196`, `CP/RES. 1128 (2194/19)`, `COM(2021) 591`.
  private static func coded(_ text: [UInt8], _ start: Int) -> (value: String, range: Range<Int>)? {
    guard start < text.count, text[start].isUpper else { return nil }
    var index = start
    while index < text.count, index - start <= 48, !text[index].isSpace, text[index] != 0x2C, text[index] != 0x3B { index += 1 }
    let head = text[start..<index]
    let isCommission = head.starts(with: "COM(".utf8) || head.starts(with: "SWD(".utf8) || head.starts(with: "JOIN(".utf8)
    let takesNumber = isCommission || head.hasSuffix("RES.") || head.hasSuffix("/Dec.") || head.hasSuffix("DEC.")
    if takesNumber, index + 1 < text.count, text[index] == 0x20, text[index + 1].isDigit {
      index += 1
      while index < text.count, text[index].isDigit || text[index] == 0x2F { index += 1 }
    } else if isCommission {
      return nil
    }
    while index > start, text[index - 1] == 0x2E || text[index - 1] == 0x29 && !text[start..<index].contains(0x28) { index -= 1 }
    let body = text[start..<index]
    guard body.contains(where: { $0.isDigit }), isCommission || body.contains(0x2F), !body.contains(0x3A) else { return nil }
    // "EU/CLASI 2024" and "Home/Justice" are words.
    guard
      isCommission || body.prefix(while: { $0 != 0x2F }).allSatisfy({ $0.isUpper || $0.isDigit }) || body.hasSuffix("Dec") || takesNumber
        || body.contains(0x28)
    else { return nil }
    return (String(decoding: body, as: UTF8.self), start..<index)
  }
}

extension ArraySlice<UInt8> {
  func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

extension Array<UInt8> {
  /// The first place of a few bytes. O(length × few).
  func firstRange(of part: [UInt8]) -> Range<Int>? {
    guard let first = part.first, count >= part.count else { return nil }
    for index in 0...(count - part.count) where self[index] == first && self[index..<(index + part.count)].elementsEqual(part) {
      return index..<(index + part.count)
    }
    return nil
  }
}
