package import EntenteModel

/// Which nodes may stand at one end of a statement. An empty filter lets every node pass.
package struct EndFilter: Hashable, Sendable {
  /// Any of these nodes, by id.
  package var ids: [String]?
  /// What those nodes are called, for people.
  package var names: [String] = []
  /// Any of these labels.
  package var labels: [String] = []
  /// None of these labels.
  package var excluded: [String] = []

  package init(ids: [String]? = nil, labels: [String] = [], excluded: [String] = []) {
    self.ids = ids
    self.labels = labels
    self.excluded = excluded
  }
}

/// One pattern of statements: all that a plain question asks the graph for. It becomes one query of the query language.
package struct StatementPattern: Hashable, Sendable {
  package var types: [String]
  package var from = EndFilter()
  package var to = EndFilter()
  /// Whether the ends may stand the other way round, too.
  package var isEitherWay = false
  /// Only in these documents, by id.
  package var documents: [String]?
  /// Only in paragraphs whose label begins so.
  package var paragraph: String?
  package var stances: [Stance] = []
  package var modalities: [Modality] = []
  /// Only as one of these: "invited", "signatory".
  package var capacities: [String] = []
  /// Only what holds, certainly or possibly, on this date.
  package var asOf: PartialDate?

  package init(types: [String], from: EndFilter = EndFilter(), to: EndFilter = EndFilter()) {
    self.types = types
    self.from = from
    self.to = to
  }
}

// MARK: As a query

extension StatementPattern {
  /// Whether the query is to go along statements from either end. Where neither is known, the one that stands first is meant.
  private var isUndirected: Bool { isEitherWay && (from.ids ?? to.ids) != nil }

  /// The pattern in the query language: the statements, each once.
  package var cypher: String { match() + " RETURN \(isUndirected ? "DISTINCT " : "")r" }

  /// The pattern's `MATCH` with its conditions, and `more` of them; the statement is `r`, its ends `a` and `b`. Either way round, a statement whose ends may both be either
  /// is matched twice.
  package func match(_ more: [String] = []) -> String {
    var text = "MATCH (a)-[r:\(types.joined(separator: "|"))]-\(isUndirected ? "" : ">")(b)"
    if let asOf { text += " AS OF '\(asOf.text)'" }
    var conditions = ends
    if let documents { conditions.append("r.document IN \(StatementPattern.list(documents))") }
    if let paragraph {
      conditions.append(StatementPattern.isWithin("r.paragraph", paragraph))
    }
    if !stances.isEmpty { conditions.append("r.stance IN \(StatementPattern.list(stances.map(\.rawValue)))") }
    if !modalities.isEmpty { conditions.append("r.modality IN \(StatementPattern.list(modalities.map(\.rawValue)))") }
    if !capacities.isEmpty { conditions.append("r.as IN \(StatementPattern.list(capacities))") }
    conditions += more
    if !conditions.isEmpty { text += " WHERE " + conditions.joined(separator: " AND ") }
    return text
  }

  private var ends: [String] {
    let straight = StatementPattern.conditions("a", from) + StatementPattern.conditions("b", to)
    guard isEitherWay, !isUndirected, !straight.isEmpty else { return straight }
    let turned = StatementPattern.conditions("b", from) + StatementPattern.conditions("a", to)
    return ["(" + straight.joined(separator: " AND ") + " OR " + turned.joined(separator: " AND ") + ")"]
  }

  private static func conditions(_ variable: String, _ end: EndFilter) -> [String] {
    var conditions: [String] = []
    if let ids = end.ids {
      conditions.append(ids.count == 1 ? "\(variable).id = \(literal(ids[0]))" : "\(variable).id IN \(list(ids))")
    }
    if !end.labels.isEmpty {
      let labels = end.labels.map { "\(variable):\($0)" }.joined(separator: " OR ")
      conditions.append(end.labels.count == 1 ? labels : "(\(labels))")
    }
    for label in end.excluded { conditions.append("NOT \(variable):\(label)") }
    return conditions
  }

  /// The condition that a label is this one, or lies in it.
  package static func isWithin(_ value: String, _ label: String) -> String {
    if label == "fn" { return "\(value) STARTS WITH 'fn'" }
    let inner = [".", " "].map { " OR \(value) STARTS WITH \(literal(label + $0))" }
    return "(\(value) = \(literal(label))\(inner.joined()))"
  }

  package static func list(_ texts: [String]) -> String { "[" + texts.map(literal).joined(separator: ", ") + "]" }

  package static func literal(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
