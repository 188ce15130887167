package import EntenteLanguage

extension BoundQuery {
  /// Throws where the query has more clauses, nodes and relationships than are planned: planning takes time that grows faster than
  /// a pattern, and a plan runs as deep as it has operators. O(clauses and elements).
  package func checkSize() throws(QueryError) {
    let clauses = branches.flatMap(\.clauses) + subqueries.flatMap { $0.branches.flatMap(\.clauses) }
    try BoundQuery.checkSize(of: clauses)
    try checkSlots(clauses)
  }

  /// Planning adds slots: for each thing that is sorted by, each element of a pattern, each clause.
  private func checkSlots(_ clauses: [BoundClause]) throws(QueryError) {
    let added = clauses.reduce(0) { sum, clause in
      if case .project(let projection) = clause { sum + 1 + projection.order.count } else { sum + 1 + BoundQuery.size(of: clause) }
    }
    guard slotCount + added > Binder.maximumSlots else { return }
    throw .syntax(.queryTooLarge, "The query has more than \(Binder.maximumSlots) variables and columns.", at: .none)
  }

  /// As ``checkSize()``, of some clauses only.
  package static func checkSize(of clauses: [BoundClause]) throws(QueryError) {
    let size = clauses.reduce(0) { $0 + 1 + BoundQuery.size(of: $1) }
    if let largest = clauses.map({ BoundQuery.size(of: $0) }).max(), largest > LanguageLimits.patternElements {
      let message = "A MATCH has \(largest) nodes and relationships; \(LanguageLimits.patternElements) are planned at most."
      throw .syntax(.queryTooLarge, message, at: .none)
    }
    guard size > LanguageLimits.elements else { return }
    throw .syntax(
      .queryTooLarge, "The query has \(size) clauses, nodes and relationships; \(LanguageLimits.elements) are planned at most.", at: .none)
  }

  private static func size(of clause: BoundClause) -> Int { if case .match(let match) = clause { size(of: match.pattern) } else { 0 } }

  /// Groups are counted with what they hold; how deep they nest the parser bounds.
  private static func size(of pattern: BoundPattern) -> Int {
    pattern.steps.reduce(pattern.nodes.count + pattern.steps.count) { sum, step in
      if case .group(let group) = step.kind { sum + size(of: group.pattern) } else { sum }
    }
  }
}
