import EntenteLanguage
import EntenteModel
import EntenteStore

// Relations that are kept without a direction, asked for in words that have one.
extension Asker {
  /// The statements whose own words go the way of a pattern. O(statements × names × quotation).
  func directed(_ edges: [EdgeRecord], _ pattern: StatementPattern) throws(StoreError) -> [EdgeRecord] {
    var kept: [EdgeRecord] = []
    for edge in edges { if try puts(pattern, in: edge) { kept.append(edge) } }
    return kept
  }

  /// Whether a statement's own words put who does it before with whom: of "A, which facilitates exchanges with B", A does. Where they name only one of the two, or none, it is not told.
  /// O(names × quotation).
  private func puts(_ pattern: StatementPattern, in edge: EdgeRecord) throws(StoreError) -> Bool {
    let from = try records.node(edge.from), to = try records.node(edge.to)
    let isFromFirst: Bool
    if let subjects = pattern.from.ids {
      isFromFirst = subjects.contains(from.id)
    } else if let objects = pattern.to.ids {
      isFromFirst = objects.contains(to.id)
    } else {
      return true
    }
    let quote = " \(Folding.key(edge.quote ?? "")) "
    guard let first = Self.place(of: isFromFirst ? from : to, in: quote), let second = Self.place(of: isFromFirst ? to : from, in: quote)
    else { return false }
    return first < second
  }

  /// Where a name of a thing begins in a folded text.
  private static func place(of node: NodeRecord, in text: String) -> String.Index? {
    ([node.name] + node.aliases).compactMap { text.firstRange(of: " \(Folding.key($0)) ")?.lowerBound }.min()
  }
}
