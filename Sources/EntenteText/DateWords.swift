import EntenteModel

/// Dates as covers write them: `3 March 2022`, `17-18 July 2023`, `July 18, 2023`, `3 de marzo de 2022`, `2022-03-03`, `31.05.2024`, `May 2024`.
enum DateWords {
  struct Hit {
    var date: PartialDate
    /// Tokens.
    var range: Range<Int>
  }

  /// Dates in order. Days that there are not are none. O(tokens).
  static func find(_ text: TokenizedText) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.tokens.count {
      if let hit = written(text, index) ?? numeric(text, index) {
        hits.append(hit)
        index = hit.range.upperBound
      } else {
        index += 1
      }
    }
    return hits
  }

  /// A month's name, with what stands before and after it.
  private static func written(_ text: TokenizedText, _ start: Int) -> Hit? {
    var index = start
    let days = text.tokens[start].kind == .word && months[text.word(start)] != nil ? nil : dayRange(text, start)
    if days != nil { index = skip(text, start + 1) }
    guard index < text.tokens.count, text.tokens[index].isCapitalised || days != nil, let month = months[text.word(index)] else {
      return nil
    }
    index += 1
    var day = days
    if day == nil, index < text.tokens.count, let after = dayRange(text, index), yearAfterComma(text, index + 1) != nil {
      day = after
      index += 1
    }
    if index < text.tokens.count, text.isPunctuation(index, ",") { index += 1 }
    index = skip(text, index)
    guard let year = year(text, index) else { return nil }
    return date(day, month, year).map { Hit(date: $0, range: start..<(index + 1)) }
  }

  private static func yearAfterComma(_ text: TokenizedText, _ index: Int) -> Int? {
    year(text, index < text.tokens.count && text.isPunctuation(index, ",") ? index + 1 : index)
  }

  private static func date(_ days: (Int, Int)?, _ month: Int, _ year: Int) -> PartialDate? {
    guard let days else { return PartialDate("\(year)-\(pad(month))") }
    let first = PartialDate("\(year)-\(pad(month))-\(pad(days.0))")
    guard days.1 != days.0 else { return first }
    guard let first, let last = PartialDate("\(year)-\(pad(month))-\(pad(days.1))"), first.firstDay < last.lastDay else { return nil }
    return PartialDate("\(first.text)/\(last.text)")
  }

  private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// `3`, `3rd`, `17-18`.
  private static func dayRange(_ text: TokenizedText, _ index: Int) -> (Int, Int)? {
    guard text.tokens[index].kind != .punctuation else { return nil }
    let parts = text.word(index).split { $0 == "-" || $0 == "/" }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let numbers = parts.compactMap { part in Int(String(decoding: part.utf8.prefix { $0.isDigit }, as: UTF8.self)) }
    guard numbers.count == parts.count, numbers.allSatisfy({ (1...31).contains($0) }) else { return nil }
    let tail = String(decoding: first.utf8.drop { $0.isDigit }, as: UTF8.self)
    guard ["", "st", "nd", "rd", "th", "o"].contains(tail) else { return nil }
    return (numbers[0], numbers[numbers.count - 1])
  }

  private static func skip(_ text: TokenizedText, _ index: Int) -> Int {
    guard index < text.tokens.count else { return index }
    let word = text.word(index)
    return word == "de" || word == "of" || word == "del" || word == "." ? index + 1 : index
  }

  private static func year(_ text: TokenizedText, _ index: Int) -> Int? {
    guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
    let word = text.word(index)
    guard word.utf8.count == 4, let value = Int(word), (1000...2999).contains(value) else { return nil }
    return value
  }

  /// `2024-05-31`; `31.05.2024`, `31/05/2024` where the first number can be no month.
  private static func numeric(_ text: TokenizedText, _ index: Int) -> Hit? {
    guard text.tokens[index].kind == .number else { return nil }
    let word = text.word(index)
    let parts = word.split { $0 == "-" || $0 == "." || $0 == "/" }
    guard parts.count == 3, let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(parts[2]) else { return nil }
    if parts[0].utf8.count == 4, parts[1].utf8.count == 2 {
      return PartialDate("\(a)-\(pad(b))-\(pad(c))").map { Hit(date: $0, range: index..<(index + 1)) }
    }
    guard parts[2].utf8.count == 4, a > 12 || word.utf8.contains(0x2E), (1...31).contains(a), (1...12).contains(b) else { return nil }
    return PartialDate("\(c)-\(pad(b))-\(pad(a))").map { Hit(date: $0, range: index..<(index + 1)) }
  }

  private static let months: [String: Int] = {
    let names = [
      "january jan enero janeiro janvier januar", "february feb febrero fevereiro fevrier februar", "march mar marzo marco mars marz",
      "april apr abril avril", "may mayo maio mai", "june jun junio junho juin juni", "july jul julio julho juillet juli",
      "august aug agosto aout", "september sept sep septiembre setembro septembre", "october oct octubre outubro octobre oktober",
      "november nov noviembre novembro novembre", "december dec diciembre dezembro decembre dezember",
    ]
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() { for name in line.split(separator: " ") { months[String(name)] = index + 1 } }
    return months
  }()
}
