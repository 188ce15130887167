package import EntenteModel

/// Dates as people write them: `5 March 2025`, `October 2022`, `second half of 2026`, `2024 to 2027`.
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  package static func of(_ date: PartialDate) -> String {
    // A qualifier (?, ~, %) has no short words: the date is then shown as it is written.
    if let last = date.text.utf8.last, last == UInt8(ascii: "?") || last == UInt8(ascii: "~") || last == UInt8(ascii: "%") {
      return date.text
    }
    let first = CivilDate(daysSinceEpoch: Int(date.firstDay))
    switch date.precision {
    case .day: return "\(first.day) \(months[first.month - 1]) \(first.year)"
    case .month: return "\(months[first.month - 1]) \(first.year)"
    case .year: return String(first.year)
    case .half: return "\(first.month == 1 ? "first" : "second") half of \(first.year)"
    case .quarter: return "\(["first", "second", "third", "fourth"][(first.month - 1) / 3]) quarter of \(first.year)"
    case .interval: return interval(date)
    default: return date.text
    }
  }

  private static func interval(_ date: PartialDate) -> String {
    let ends = date.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let words = ends.map { PartialDate($0).map(of) }
    return switch (words.first ?? nil, words.last ?? nil) {
    case (let first?, let last?): "\(first) to \(last)"
    case (let first?, nil): "since \(first)"
    case (nil, let last?): "until \(last)"
    default: date.text
    }
  }
}
