import EntenteLexicon
import EntenteModel

/// A date in a sentence: which words it takes, and what it dates.
struct DateExpression: Hashable {
  enum Use: Hashable {
    /// A day, month, year or stretch in which something happened.
    case point
    case since, until
    case period
    /// Years that belong to a name: "the Roadmap 2025-2026".
    case label
  }
  var words: Range<Int>
  var use: Use
  var first: PartialDate
  /// The end of a period.
  var last: PartialDate?
}

/// Reads dates as the text gives them, in no more precision than it has. O(words).
struct DateReader {
  let sentence: MarkedSentence
  let months: [String: Int]
  let ordinals: [String: Int]
  let seasons: [String: Int]
  /// Nouns that are of a day, and last from none: texts, meetings.
  let ofADay: [String]
  /// The day of the document, which gives a day without a year the only one that it can have.
  let stated: PartialDate?
  private let grammar: Grammar

  init(_ sentence: MarkedSentence, _ grammar: Grammar, stated: PartialDate? = nil) {
    self.sentence = sentence
    self.stated = stated
    self.grammar = grammar
    months = grammar.places["month"] ?? [:]
    ordinals = grammar.places["ordinal"] ?? [:]
    seasons = grammar.places["season"] ?? [:]
    ofADay = (grammar.lists["text"] ?? []) + (grammar.lists["meeting"] ?? [])
  }

  func expressions() -> [DateExpression] {
    var found: [DateExpression] = []
    var at = 0
    while at < sentence.words.count {
      guard let (date, end) = date(at) else {
        at += 1
        continue
      }
      found.append(expression(date, at..<end))
      at = max(end, found.last?.words.upperBound ?? end)
    }
    return found
  }

  /// The word before a date; "until *the end of* 2026" is until 2026.
  private func opener(_ start: Int) -> String {
    guard start > 0 else { return "" }
    var at = start - 1
    if at > 1, word(at) == "of", word(at - 1) == "end" {
      at -= 2
      if at > 0, word(at) == "the" { at -= 1 }
      return ["until", "through", "since"].contains(word(at)) ? word(at) : "of"
    }
    // "as of July 2026".
    if at > 0, word(at) == "of", word(at - 1) == "as" { return "since" }
    return word(at)
  }

  /// What the words around a date make of it: "since", "from … to", "until".
  private func expression(_ date: PartialDate, _ words: Range<Int>) -> DateExpression {
    let before = opener(words.lowerBound)
    if let (other, end) = rangeEnd(words.upperBound, before) {
      return DateExpression(words: words.lowerBound - 1..<end, use: .period, first: date, last: other)
    }
    switch before {
    case "since", "desde": return DateExpression(words: words, use: .since, first: date)
    case "until", "hasta", "ate", "through": return DateExpression(words: words, use: .until, first: date)
    case "from" where date.precision != .interval && (date.precision != .day || !isText(words.lowerBound - 2)):
      return DateExpression(words: words, use: .since, first: date)
    // "to be set up *by June 2026*", "not later *than* 2026": until when something is due says of no day that it happened.
    case "by", "than", "before": return DateExpression(words: words, use: .label, first: date)
    default:
      let isPeriod = date.precision == .interval && isYears(date)
      if isPeriod, !["from", "during", "over", "between", "period"].contains(before) {
        return DateExpression(words: words, use: .label, first: date)
      }
      return DateExpression(words: words, use: isPeriod ? .period : .point, first: date)
    }
  }

  /// "the conclusions *from* 28 September 2023" are of that day, and last from no day.
  private func isText(_ at: Int) -> Bool { ofADay.contains(word(at)) }

  private func isYears(_ date: PartialDate) -> Bool { !date.text.utf8.dropFirst(4).contains(UInt8(ascii: "-")) }

  private func rangeEnd(_ at: Int, _ before: String) -> (PartialDate, Int)? {
    guard before == "from" || before == "between" || before == "de" || before == "entre" else { return nil }
    let joint = word(at)
    guard ["to", "until", "and", "through", "a", "y", "e"].contains(joint), let (other, end) = date(at + 1) else { return nil }
    return (other, end)
  }

  private func word(_ at: Int) -> String { sentence.words.indices.contains(at) ? sentence.words[at] : "" }

  private func date(_ at: Int) -> (PartialDate, Int)? {
    if let today = ownDay(at) { return today }
    guard canOpen(at) else { return nil }
    return spanOfDays(at) ?? dayMonthYear(at) ?? monthDayYear(at) ?? partOfYear(at) ?? season(at) ?? years(at)
  }

  /// "signed an agreement *today*", "as from *today*": the day that the text itself bears, where it bears one; with a verb in the past, so that it is not
  /// "nowadays". O(``furthestVerb``).
  private func ownDay(_ at: Int) -> (PartialDate, Int)? {
    guard let stated, stated.precision == .day, sentence.words.indices.contains(at), isOne(word(at), of: "this day") else { return nil }
    if word(at - 1) == "from" { return (stated, at + 1) }
    if isPastVerb(at + 1) { return (stated, at + 1) }
    for before in stride(from: at - 1, through: max(0, at - Self.furthestVerb), by: -1) {
      guard sentence.kinds[before] == .word, let info = grammar.info(word(before)) else {
        if word(before) == "," { return nil }
        continue
      }
      if !info.classes.isDisjoint(with: [.be, .have, .modal, .subordinator, .relative]) { return nil }
      if isPastVerb(before) { return (stated, at + 1) }
    }
    return nil
  }

  /// The most words between a verb and "today".
  private static let furthestVerb = 10

  private func isPastVerb(_ at: Int) -> Bool {
    guard sentence.words.indices.contains(at), let info = grammar.info(word(at)) else { return false }
    return info.verbs.contains { $0.forms.contains(.past) && !$0.forms.contains(.base) }
  }

  private func isOne(_ word: String, of list: String) -> Bool { grammar.lists[list]?.contains(word) == true }

  /// Whether a date may begin with this word: a number, a month, an ordinal.
  private func canOpen(_ at: Int) -> Bool {
    guard sentence.words.indices.contains(at) else { return false }
    if sentence.kinds[at] == .number { return true }
    guard let first = sentence.words[at].utf8.first, sentence.kinds[at] == .word else { return false }
    return first >= 0x30 && first <= 0x39 || months[sentence.words[at]] != nil || ordinals[sentence.words[at]] != nil
      || seasons[sentence.words[at]] != nil
  }

  /// `9 November 2023`, `17-18 July 2023`, `9 de noviembre de 2023`.
  private func dayMonthYear(_ at: Int) -> (PartialDate, Int)? {
    guard sentence.kinds[at] == .number || isOrdinal(at), let days = days(at) else { return nil }
    let monthAt = skipOf(at + 1)
    guard let month = months[word(monthAt)] else { return nil }
    guard let (year, end) = yearOrOwn(monthAt + 1, month), let date = joined(days, month, year) else { return nil }
    return (date, end)
  }

  /// The year behind a month, and where it ends; else that of the document, where the month is near its own: "met on 12 June", written in July.
  private func yearOrOwn(_ at: Int, _ month: Int) -> (Int, Int)? {
    if let year = year(skipOf(at)) { return (year, skipOf(at) + 1) }
    guard let stated, stated.precision == .day, let year = stated.year,
      abs(CivilDate(daysSinceEpoch: Int(stated.firstDay)).month - month) <= Self.nearMonths
    else {
      return nil
    }
    return (year, at)
  }

  /// How many months away the year is still the document's.
  private static let nearMonths = 4

  /// `5 and 6 September 2024`, `3 to 5 June 2025`, `3, 4 and 5 May`, `30 June to 2 July 2024`: from the first of the days to the last.
  private func spanOfDays(_ at: Int) -> (PartialDate, Int)? {
    guard let (first, none) = days(at), none == nil, isDay(at) else { return nil }
    var next = at + 1
    let month = months[word(skipOf(next))]
    if month != nil { next = skipOf(next) + 1 }
    while month == nil, word(next) == ",", let more = days(next + 1), more.1 == nil, isDay(next + 1) { next += 2 }
    guard DateReader.spans.contains(word(next)), let (last, other) = days(next + 1), other == nil, isDay(next + 1) else { return nil }
    let monthAt = skipOf(next + 2)
    guard let closing = months[word(monthAt)] else { return nil }
    guard let (year, past) = yearOrOwn(monthAt + 1, closing), let start = joined((first, nil), month ?? closing, year),
      let end = joined((last, nil), closing, year),
      start.firstDay < end.firstDay
    else { return nil }
    return PartialDate("\(start.text)/\(end.text)").map { ($0, past) }
  }

  private static let spans = ["to", "and", "-", "–", "until", "through", "a", "al", "y", "e"]

  /// A number of a day, and not `12.5`.
  private func isDay(_ at: Int) -> Bool { sentence.kinds.indices.contains(at) && sentence.words[at].utf8.count <= 4 }

  /// `spring 2024`, after EDTF level 1.
  private func season(_ at: Int) -> (PartialDate, Int)? {
    guard let place = seasons[word(at)] else { return nil }
    let yearAt = skipOf(at + 1)
    guard let year = year(yearAt), let date = PartialDate("\(year)-\(20 + place)") else { return nil }
    return (date, yearAt + 1)
  }

  /// `November 9, 2023`, `November 9 and 10, 2023`, `November 2023`.
  private func monthDayYear(_ at: Int) -> (PartialDate, Int)? {
    guard let month = months[word(at)] else { return nil }
    let yearAt = skipOf(at + 1)
    if let year = year(yearAt) { return (PartialDate(year: year, month: month), yearAt + 1) }
    guard let days = days(at + 1) else { return nil }
    // `October 30 and 31, 2019`.
    if days.1 == nil, isDay(at + 1), DateReader.spans.contains(word(at + 2)), let (last, none) = self.days(at + 3), none == nil,
      isDay(at + 3), days.0 < last, case let comma = word(at + 4) == "," ? at + 5 : at + 4, let year = year(comma),
      let date = joined((days.0, last), month, year)
    {
      return (date, comma + 1)
    }
    let comma = word(at + 2) == "," ? at + 3 : at + 2
    guard let year = year(comma), let date = joined(days, month, year) else { return nil }
    return (date, comma + 1)
  }

  /// `second half of 2026`, `first quarter of 2025`.
  private func partOfYear(_ at: Int) -> (PartialDate, Int)? {
    guard let place = ordinals[word(at)] else { return nil }
    let codes: [String: Int] = [
      "half": 39, "semester": 39, "semestre": 39, "quarter": 32, "trimester": 32, "trimestre": 32, "metade": 39, "mitad": 39,
    ]
    guard let base = codes[word(at + 1)], place <= (base == 39 ? 2 : 4) else { return nil }
    let yearAt = skipOf(at + 2)
    guard let year = year(yearAt), let date = PartialDate("\(year)-\(base + place)") else { return nil }
    return (date, yearAt + 1)
  }

  /// `2023`, `2021-2025`.
  private func years(_ at: Int) -> (PartialDate, Int)? {
    guard sentence.kinds[at] == .number else { return nil }
    if let year = year(at) { return isCount(at) ? nil : (PartialDate(year: year), at + 1) }
    let parts = sentence.words[at].utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let first = DateReader.year(parts[0]), let last = DateReader.year(parts[1]), first < last else { return nil }
    return PartialDate("\(parts[0])/\(parts[1])").map { ($0, at + 1) }
  }

  /// A four-digit number counts things ("2000 officers") unless a word for time, or a mark, stands around it.
  private func isCount(_ at: Int) -> Bool {
    let before = word(at - 1)
    let dated = [
      "in", "since", "of", "from", "to", "until", "by", "during", "between", "and", "for", ",", "(", "en", "em", "desde", "de", "a", "y",
      "e", "early", "late", "through",
    ]
    if dated.contains(before) { return false }
    return at + 1 < sentence.words.count && sentence.kinds[at + 1] == .word && !before.isEmpty
  }

  private func joined(_ days: (Int, Int?), _ month: Int, _ year: Int) -> PartialDate? {
    func text(_ day: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
    guard let last = days.1 else { return PartialDate(text(days.0)) }
    return PartialDate("\(text(days.0))/\(text(last))")
  }

  private func isOrdinal(_ at: Int) -> Bool { days(at) != nil }

  /// `9`, `9th`, `17-18`.
  private func days(_ at: Int) -> (Int, Int?)? {
    let parts = word(at).utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count == 1 || parts.count == 2 else { return nil }
    let numbers = parts.map { part in Int(String(decoding: part.prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)) ?? 0 }
    guard numbers.allSatisfy({ (1...31).contains($0) }), parts.allSatisfy({ $0.count <= 4 }) else { return nil }
    if numbers.count == 2 { return numbers[0] < numbers[1] ? (numbers[0], numbers[1]) : nil }
    return (numbers[0], nil)
  }

  private func skipOf(_ at: Int) -> Int {
    let next = word(at)
    return next == "of" || next == "de" || next == "del" || next == "," ? at + 1 : at
  }

  private func year(_ at: Int) -> Int? { at < sentence.words.count ? DateReader.year(word(at)) : nil }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1800...2199).contains(year) else { return nil }
    return year
  }
}
