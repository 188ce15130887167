import EntenteLexicon
import EntenteModel
import EntenteText

/// Portfolios: "for home affairs", "in charge of security matters", "of Interior and/or Security".
extension GroupFinder {
  func portfolio(endingAt end: Int) -> (start: Int, name: String)? {
    for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
      if let found = portfolioName(at: start), found.end == end { return (start, found.name) }
    }
    return nil
  }

  func portfolioName(at token: Int) -> (end: Int, name: String)? {
    var found: (end: Int, name: String)?
    reader.matches(at: token) { end, value in if case .portfolio(let name) = value { found = (end, name) } }
    return found
  }

  func takePortfolio(_ group: inout GroupPhrase, _ end: inout Int) {
    guard let link = reader.end(of: .portfolioLinks, at: end) else { return }
    var place = link
    if place < reader.count, !reader.isCapitalised(place), let article = reader.end(of: .articles, at: place) { place = article }
    // "for *Law Enforcement*" is not "for Law".
    guard let first = portfolioName(at: place),
      first.end >= reader.count || starts[first.end] != nil || !reader.isCapitalised(first.end) || isAnd(first.end)
        || reader.end(of: .bearerLinks, at: first.end) != nil
    else {
      return takeUnknownPortfolio(&group, &end, place)
    }
    group.portfolio = first.name
    end = first.end
    while end < reader.count, isAnd(end) {
      // "of Justice and *of the* Interior".
      var next = reader.end(of: .portfolioLinks, at: end + 1) ?? end + 1
      if next < reader.count, !reader.isCapitalised(next), let article = reader.end(of: .articles, at: next) { next = article }
      guard let more = portfolioName(at: next) ?? portfolioName(at: end + 1) else { break }
      end = more.end
    }
  }

  /// "Ministers Responsible for Rural Roads": capitalised words after the link, up to a bearer.
  func takeUnknownPortfolio(_ group: inout GroupPhrase, _ end: inout Int, _ start: Int) {
    var place = start
    while place < reader.count, place < start + 8, starts[place] == nil,
      reader.isCapitalised(place) || (isAnd(place) && reader.isCapitalised(place + 1))
    {
      place += 1
    }
    if place == start, start > end + 1, let of = smallPortfolio(start) { place = of }
    guard place > start, reader.end(of: .memberWords, at: start) == nil else { return }
    group.portfolio = reader.string(start..<place)
    end = place
  }

  /// "Ministers responsible for *maritime security* of the Member States of X": words in small letters, up to whose ministers they are. The link
  /// behind them.
  func smallPortfolio(_ start: Int) -> Int? {
    for place in start + 1..<max(start + 1, min(reader.count, start + 8)) {
      guard reader.isWord(place) else { return nil }
      guard let link = reader.end(of: .bearerLinks, at: place) else { continue }
      let next = skipArticle(link)
      if reader.end(of: .memberWords, at: next) != nil || starts[next] != nil { return place }
    }
    return nil
  }

  func isAnd(_ token: Int) -> Bool {
    token < reader.count && ["and", "y", "e", "and/or", "&"].contains { reader.text.folded(token).elementsEqual($0.utf8) }
  }
}
