import EntenteLexicon
import EntenteModel
import EntenteText

/// Groups of a region's states: "the Ministers of Interior *of the five Central Asian States*".
extension GroupFinder {
  /// A region's adjective and the noun for its states. O(1).
  func adjectiveBearer(at token: Int) -> GroupPhrase.Bearer? {
    guard token < reader.count else { return nil }
    let start = reader.quantity(at: token) == nil ? token : token + 1
    guard start < reader.count, reader.isCapitalised(start) else { return nil }
    var found: GroupPhrase.Bearer?
    reader.matches(at: start) { last, value in
      guard case .adjective(let entry) = value, let end = reader.end(of: .regionNouns, at: last) ?? reader.end(of: .memberWords, at: last)
      else { return }
      let span = NameSpan(tokens: start..<end, bearer: .entry(entry), form: .name)
      if isRegion(span) { found = GroupPhrase.Bearer(span: span, isAdjective: true) }
    }
    return found
  }

  /// "the Ministers of the Sahel *and Coastal States*": neighbours that no list knows, who are meant with the region.
  func pastNeighbours(_ end: Int) -> Int {
    guard isAnd(end) else { return end }
    let first = skipArticle(end + 1)
    guard first + 1 < reader.count, reader.isCapitalised(first), reader.isCapitalised(first + 1) else { return end }
    return reader.end(of: .memberWords, at: first + 1) ?? reader.end(of: .regionNouns, at: first + 1) ?? end
  }
}
