import EntenteModel

/// The texts that were read, for those that are cited: found by number, by sort and year, or by sort and parties, so that a citation is compared
/// only with what it may mean.
struct ReadTexts {
  private let texts: [TextDescription?]
  private var byNumber: [String: [Int]] = [:]
  private var byParties: [Key: [Int]] = [:]
  private var byYear: [Key: [Int]] = [:]
  /// Texts whose date spans too many years to be entered under each.
  private var long: [Int] = []

  private struct Key: Hashable {
    var sort: String
    var parties: [String]
    var year: Int?
  }

  /// A date of more years than this is compared with every text.
  private static let mostYears = 30

  init(_ texts: [TextDescription?]) {
    self.texts = texts
    for (place, text) in texts.enumerated() {
      guard let text else { continue }
      if let number = text.number { byNumber[number, default: []].append(place) }
      guard let sort = TextMatch.lastWord(text.sort) else { continue }
      byParties[Key(sort: sort, parties: text.parties), default: []].append(place)
      guard let date = text.date else { continue }
      guard let years = Self.years(date) else {
        long.append(place)
        continue
      }
      for year in years {
        byYear[Key(sort: sort, parties: [], year: year), default: []].append(place)
        if !text.parties.isEmpty { byYear[Key(sort: sort, parties: text.parties, year: year), default: []].append(place) }
      }
    }
  }

  /// The places of the texts that are the one cited. O(those of its sort and year).
  func fitting(_ cited: TextDescription) -> [Int] { candidates(for: cited).filter { fits($0, cited) }.sorted() }

  /// Those that it is compared with.
  func candidates(for cited: TextDescription) -> Set<Int> {
    var places = Set(cited.number.flatMap { byNumber[$0] } ?? [])
    if let sort = TextMatch.lastWord(cited.sort) {
      if let date = cited.date {
        guard let years = Self.years(date) else { return Set(texts.indices) }
        places.formUnion(long)
        for year in years { places.formUnion(byYear[Key(sort: sort, parties: cited.parties, year: year)] ?? []) }
      } else {
        places.formUnion(byParties[Key(sort: sort, parties: cited.parties)] ?? [])
      }
    }
    return places
  }

  /// Strings of which a text that was read and a citation share one wherever ``candidates(for:)`` gives the one for the other; `nil` where a date spans so many
  /// years that no string says it.
  static func keys(_ text: TextDescription, isRead: Bool) -> [String]? {
    var keys = text.number.map { ["number " + $0] } ?? []
    guard let sort = TextMatch.lastWord(text.sort) else { return keys }
    let parties = sort + " " + text.parties.joined(separator: " ")
    if isRead || text.date == nil { keys.append("parties " + parties) }
    guard let date = text.date else { return keys }
    guard let years = years(date) else { return nil }
    for year in years {
      keys.append("year \(year) \(parties)")
      if isRead, !text.parties.isEmpty { keys.append("year \(year) \(sort) ") }
    }
    return keys
  }

  private func fits(_ place: Int, _ cited: TextDescription) -> Bool {
    texts[place].map { TextMatch.isSame(cited: cited, read: $0) } ?? false
  }

  private static func years(_ date: PartialDate) -> ClosedRange<Int>? {
    guard date.firstDay != PartialDate.openFirst, date.lastDay != PartialDate.openLast else { return nil }
    let first = CivilDate(daysSinceEpoch: Int(date.firstDay)).year
    let last = CivilDate(daysSinceEpoch: Int(date.lastDay)).year
    return last - first < mostYears && first <= last ? first...last : nil
  }
}
