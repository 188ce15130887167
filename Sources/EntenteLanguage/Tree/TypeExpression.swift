/// A type as `IS :: TYPE` names it: alternatives, of which one is enough.
package struct TypeExpression: Hashable, Sendable {
  package var alternatives: [Alternative]

  /// One type; `null` belongs to each that does not end in `NOT NULL`.
  package struct Alternative: Hashable, Sendable {
    package var base: Base
    /// Of a list: what its elements are.
    package var element: TypeExpression?
    package var takesNull: Bool

    package init(base: Base, element: TypeExpression?, takesNull: Bool) {
      (self.base, self.element, self.takesNull) = (base, element, takesNull)
    }
  }

  package init(alternatives: [Alternative]) { self.alternatives = alternatives }

  /// The kinds of values, in the order in which `valueType()` names several.
  package enum Base: String, CaseIterable, Hashable, Sendable {
    case nothing = "NOTHING", null = "NULL"
    case boolean = "BOOLEAN", string = "STRING", integer = "INTEGER", float = "FLOAT"
    case date = "DATE", localTime = "LOCAL TIME", zonedTime = "ZONED TIME"
    case localDateTime = "LOCAL DATETIME", zonedDateTime = "ZONED DATETIME", duration = "DURATION", edtf = "EDTF"
    case node = "NODE", relationship = "RELATIONSHIP", map = "MAP", list = "LIST", path = "PATH"
    case any = "ANY"

    /// Names of several words or of other dialects.
    package static let synonyms: [(words: [String], base: Base)] = [
      (["TIME", "WITHOUT", "TIMEZONE"], .localTime), (["TIME", "WITH", "TIMEZONE"], .zonedTime),
      (["TIMESTAMP", "WITHOUT", "TIMEZONE"], .localDateTime), (["TIMESTAMP", "WITH", "TIMEZONE"], .zonedDateTime),
      (["SIGNED", "INTEGER"], .integer), (["ANY", "VALUE"], .any), (["BOOL"], .boolean), (["VARCHAR"], .string), (["INT"], .integer),
      (["VERTEX"], .node), (["EDGE"], .relationship), (["ARRAY"], .list),
    ]
  }

  /// As it is written.
  package var shown: String { alternatives.map(\.shown).joined(separator: " | ") }
}

extension TypeExpression.Alternative {
  package var shown: String {
    let element = element.map { "<\($0.shown)>" } ?? ""
    return base.rawValue + element + (takesNull || base == .null || base == .nothing ? "" : " NOT NULL")
  }
}
