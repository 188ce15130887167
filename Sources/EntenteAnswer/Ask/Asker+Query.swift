import EntenteLanguage
import EntenteModel
import EntenteStore

// The query of an answer about relations.
extension Asker {
  /// The `MATCH` that finds just the chosen statements: by kind, firmness and time where these tell them from the others, else by their ids. Of none chosen,
  /// what was looked for.
  func match(_ selection: Selection) throws(StoreError) -> String {
    var pattern = selection.pattern
    var left = selection.found
    var more: [String] = []
    let chosen = Set(selection.chosen.map(\.edge))
    func isSettled() -> Bool { left.count == chosen.count }
    if !isSettled(), let time = selection.time {
      more.append(AnswerQuery.condition(time))
      left = left.filter { isIn(time, $0) }
    }
    if !isSettled(), !selection.filter.labels.isEmpty || !selection.filter.excluded.isEmpty {
      let asking = pattern.asking(selection.filter, from: selection.asksFrom)
      let fitting = try finder.matching(left, asking)
      // What bears the kind in its name alone is of another kind.
      if chosen.isSubset(of: fitting.map(\.edge)) { (pattern, left) = (asking, fitting) }
    }
    if !isSettled(), pattern.modalities.isEmpty, selection.chosen.allSatisfy({ $0.modality == .fact }) {
      pattern.modalities = [.fact]
      left = left.filter { $0.modality == .fact }
    }
    if !isSettled(), !chosen.isEmpty { more.append(AnswerQuery.statements(selection.chosen)) }
    return pattern.match(more)
  }

  /// The query that gives the values, places or numbers that a question about relations is answered with.
  func query(_ question: StatementQuestion, _ selections: [Selection]) throws(StoreError) -> String? {
    var matches: [String] = []
    for selection in selections { matches.append(try match(selection)) }
    switch question.wanted {
    case .places, .existence: return AnswerQuery.joined(matches.map { $0 + AnswerQuery.places })
    case .documents: return AnswerQuery.joined(matches.map { $0 + AnswerQuery.documents })
    default: break
    }
    let node = question.asksFrom ? "a" : "b"
    let isCount = question.wanted == .count
    let isDocument = hasDocuments(selections)
    if question.isIntersection, matches.count > 1 {
      return Asker.chain(matches, node) + (isCount ? AnswerQuery.counted("x") : AnswerQuery.values("x", isDocument: isDocument))
    }
    if isCount, matches.count == 1 { return matches[0] + AnswerQuery.counted(node) }
    let parts = matches.map { $0 + AnswerQuery.values(node, isDocument: isDocument) }
    return isCount ? AnswerQuery.size(parts) : AnswerQuery.joined(parts)
  }

  /// Whether a document that was read may be a value.
  func hasDocuments(_ selections: [Selection]) -> Bool {
    let read = Set(documents.map(\.record.node))
    return selections.contains { selection in
      selection.chosen.contains {
        read.contains(selection.asksFrom ? $0.from : $0.to) || selection.pattern.isEitherWay && read.contains($0.to)
      }
    }
  }

  /// What every one of the patterns gives, as `x`.
  private static func chain(_ matches: [String], _ node: String) -> String {
    var text = ""
    for (place, match) in matches.enumerated() {
      text += (place == 0 ? "" : " ") + match + " WITH DISTINCT \(node) AS \(place == 0 ? "x" : "y")"
      if place > 0 { text += ", x WHERE x = y WITH x" }
    }
    return text
  }
}

extension StatementPattern {
  /// With the kind that is asked for at its end.
  fileprivate func asking(_ filter: ThingFilter, from asksFrom: Bool) -> StatementPattern {
    var pattern = self
    if asksFrom {
      pattern.from.labels = filter.labels
      pattern.from.excluded = filter.excluded
    } else {
      pattern.to.labels = filter.labels
      pattern.to.excluded = filter.excluded
    }
    return pattern
  }
}
