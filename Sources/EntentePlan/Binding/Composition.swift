import EntenteLanguage

/// Which clauses may follow which, and what a query ends with.
enum Composition {
  static func check(_ query: Query, allowsWrites: Bool, isSubquery: Bool) throws(QueryError) {
    for (a, b) in zip(query.unions, query.unions.dropFirst()) where a != b {
      throw .syntax(.invalidClauseComposition, "UNION and UNION ALL do not mix in one query.", at: query.range)
    }
    for part in query.parts { try check(part, allowsWrites: allowsWrites, isSubquery: isSubquery) }
  }

  private static func check(_ part: SingleQuery, allowsWrites: Bool, isSubquery: Bool) throws(QueryError) {
    for (index, clause) in part.clauses.enumerated() {
      if let name = writeName(clause.kind), !allowsWrites || isSubquery { throw refused(name, clause, isSubquery: isSubquery) }
      if case .return = clause.kind, index < part.clauses.count - 1 {
        throw .syntax(
          .unexpectedSyntax, "RETURN ends a query; nothing but UNION follows it.", at: part.clauses[index + 1].range, expected: ["UNION"])
      }
    }
    guard let last = part.clauses.last else { return }
    switch last.kind {
    case .return, .call: return
    case .match where isSubquery, .unwind where isSubquery, .with where isSubquery: return
    case .match, .unwind, .with:
      let end = SourceRange(Int(last.range.end), Int(last.range.end))
      throw .syntax(.unexpectedSyntax, "A query ends with RETURN.", at: end, expected: ["RETURN"])
    default: return
    }
  }

  private static func refused(_ name: String, _ clause: Clause, isSubquery: Bool) -> QueryError {
    let start = Int(clause.range.start)
    let range = SourceRange(start, start + name.utf8.count)
    if isSubquery { return .syntax(.invalidClauseComposition, "\(name) cannot stand in a subquery.", at: range) }
    return .syntax(.writeNotAllowed, "\(name) is refused: queries only read. Graphs are made by `extract` and `import`.", at: range)
  }

  private static func writeName(_ kind: Clause.Kind) -> String? {
    switch kind {
    case .create: "CREATE"
    case .merge: "MERGE"
    case .set: "SET"
    case .remove: "REMOVE"
    case .delete(_, detach: let detach): detach ? "DETACH DELETE" : "DELETE"
    default: nil
    }
  }
}
