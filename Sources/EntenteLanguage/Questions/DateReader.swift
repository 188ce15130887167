import EntenteLexicon
import EntenteModel

/// Dates as questions write them: `2023`, `2022-03-02`, `9 November 2023`, `March 2023`, `the second half of 2026`.
struct DateReader {
  let tokens: [QuestionToken]
  let words: QuestionWords

  /// The date that begins at a token, and how many tokens it takes.
  func date(at start: Int) -> (date: PartialDate, length: Int)? {
    iso(start) ?? dayMonthYear(start) ?? monthDayYear(start) ?? monthYear(start) ?? half(start) ?? year(start)
  }

  private func value(_ place: Int, digits: ClosedRange<Int>) -> Int? {
    guard place < tokens.count else { return nil }
    let key = tokens[place].key
    guard digits.contains(key.utf8.count), key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(key)
  }

  private func yearValue(_ place: Int) -> Int? {
    guard let value = value(place, digits: 4...4), (1900...2100).contains(value) else { return nil }
    return value
  }

  private func month(_ place: Int) -> Int? {
    guard place < tokens.count else { return nil }
    return words.entries[tokens[place].key]?.first { $0.name == "month" }?.arguments.first.flatMap { Int($0) }
  }

  /// A place after one "of" or "de".
  private func past(_ place: Int) -> Int {
    place < tokens.count && ["of", "de", "del", "do"].contains(tokens[place].key) ? place + 1 : place
  }

  private func isJoined(_ place: Int) -> Bool { place < tokens.count && tokens[place].gap == [UInt8(ascii: "-")] }

  private func iso(_ start: Int) -> (PartialDate, Int)? {
    guard yearValue(start) != nil, isJoined(start + 1), let second = value(start + 1, digits: 2...2) else { return nil }
    let head = "\(tokens[start].key)-\(PartialDate.padded(second))"
    if isJoined(start + 2), let day = value(start + 2, digits: 2...2), let date = PartialDate("\(head)-\(PartialDate.padded(day))") {
      return (date, 3)
    }
    return PartialDate(head).map { ($0, 2) }
  }

  private func dayMonthYear(_ start: Int) -> (PartialDate, Int)? {
    guard let day = value(start, digits: 1...2), (1...31).contains(day), let month = month(past(start + 1)) else { return nil }
    let place = past(past(start + 1) + 1)
    guard let year = yearValue(place) else { return nil }
    return PartialDate("\(year)-\(PartialDate.padded(month))-\(PartialDate.padded(day))").map { ($0, place + 1 - start) }
  }

  private func monthDayYear(_ start: Int) -> (PartialDate, Int)? {
    guard let month = month(start), let day = value(start + 1, digits: 1...2), let year = yearValue(start + 2) else { return nil }
    return PartialDate("\(year)-\(PartialDate.padded(month))-\(PartialDate.padded(day))").map { ($0, 3) }
  }

  private func monthYear(_ start: Int) -> (PartialDate, Int)? {
    guard let month = month(start), let year = yearValue(past(start + 1)) else { return nil }
    return (PartialDate(year: year, month: month), past(start + 1) + 1 - start)
  }

  private func half(_ start: Int) -> (PartialDate, Int)? {
    for length in [3, 4] where start + length < tokens.count {
      let key = tokens[start..<(start + length)].map(\.key).joined(separator: " ")
      guard let half = words.entries[key]?.first(where: { $0.name == "half" })?.arguments.first, let year = yearValue(start + length) else {
        continue
      }
      return PartialDate("\(year)-4\(half == "1" ? "0" : "1")").map { ($0, length + 1) }
    }
    return nil
  }

  private func year(_ start: Int) -> (PartialDate, Int)? { yearValue(start).map { (PartialDate(year: $0), 1) } }
}

extension PartialDate {
  /// Two digits.
  fileprivate static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
