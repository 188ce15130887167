import EntenteLexicon
import EntenteModel
import EntenteText

/// Days that stand in a text near a place: "3 March 2022", "22 February 2024", "March 5, 2025", "17-18 July 2023" (its last day).
enum TextDates {
  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let names = [
      "january february march april may june july august september october november december",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "janeiro fevereiro marco abril maio junho julho setembro outubro novembro dezembro",
    ]
    for line in names { for (number, name) in NameWords.of(line).enumerated() { months[name] = number + 1 } }
    return months
  }()

  /// The first date at or after a token, at most `reach` tokens away.
  static func first(_ reader: PassageReader, from start: Int, reach: Int) -> (date: PartialDate, tokens: Range<Int>)? {
    for token in start..<max(start, min(reader.count, start + reach)) {
      if let found = date(reader, at: token) { return found }
    }
    return nil
  }

  /// A date that begins at a token.
  static func date(_ reader: PassageReader, at token: Int) -> (date: PartialDate, tokens: Range<Int>)? {
    guard token < reader.count else { return nil }
    var next = token
    let day = number(reader, next).flatMap { (1...31).contains($0) ? $0 : nil } ?? lastOfRange(reader, next)
    if day != nil { next += 1 }
    while next < reader.count, day != nil, ["de", "of", "st", "nd", "rd", "th"].contains(reader.text.word(next)) { next += 1 }
    guard next < reader.count, let month = months[Self.key(reader.text.word(next))] else { return nil }
    next += 1
    var after = day
    if after == nil, let number = number(reader, next), (1...31).contains(number) {
      after = number
      next += 1
      if reader.isPunctuation(next, ",") { next += 1 }
    }
    while next < reader.count, ["de", "del", "of"].contains(reader.text.word(next)) { next += 1 }
    guard let year = number(reader, next), (1800...2200).contains(year) else { return nil }
    if let after {
      guard after <= CivilDate.daysIn(month: month, year: year) else { return nil }
      return (PartialDate(CivilDate(year: year, month: month, day: after)), token..<(next + 1))
    }
    return (PartialDate(year: year, month: month), token..<(next + 1))
  }

  private static func key(_ word: String) -> String { Folding.key(word) }

  private static func number(_ reader: PassageReader, _ token: Int) -> Int? {
    guard reader.isNumber(token) else { return nil }
    let text = reader.text.word(token)
    return text.utf8.count <= 4 ? Int(text) : nil
  }

  private static func lastOfRange(_ reader: PassageReader, _ token: Int) -> Int? {
    guard reader.isNumber(token) else { return nil }
    let parts = reader.text.word(token).unicodeScalars.split { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let last = Int(String(String.UnicodeScalarView(parts[1]))), (1...31).contains(last) else { return nil }
    return last
  }
}
