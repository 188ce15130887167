import EntenteLexicon
import EntenteText

/// Names of what two have together: "Working Arrangement between A and B".
extension NameFinder {
  /// "between Ameripol *and Europol*".
  func secondPartner(_ first: Int) -> Int {
    // "between the Lake Agency *(LA)* and Europol".
    let edge = pastShortForm(first) ?? first
    guard edge + 1 < reader.count, reader.isIn(.conjunctions, edge) else { return first }
    var next = edge + 1
    if !reader.isCapitalised(next), reader.end(of: .articles, at: next) != nil { next += 1 }
    // "between Europol and *the police of Cabo Verde*".
    if let service = reader.end(of: .services, at: next), service < reader.count, reader.isIn(.ofLinks, service) {
      let state = reader.end(of: .articles, at: service + 1) ?? service + 1
      if reader.isCapitalised(state) { return capitals(from: state) }
    }
    return reader.isCapitalised(next) ? capitals(from: next) : first
  }

  /// Behind a word in brackets that a name is called by for short.
  private func pastShortForm(_ token: Int) -> Int? {
    guard reader.isPunctuation(token, "("), token + 2 < reader.count, reader.isPunctuation(token + 2, ")"),
      reader.text.tokens[token + 1].isAllCapitals || reader.hasInnerCapital(token + 1)
    else { return nil }
    return token + 3
  }
}
