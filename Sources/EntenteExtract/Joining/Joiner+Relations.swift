import EntenteLexicon
package import EntenteModel

/// Statements under joined ids.
extension Joiner {
  /// What the document at a place states, by place in the text, type and ends; no edge twice, none that a person has called wrong.
  /// O(n log n) in its statements.
  package func relations(of extract: DocumentExtract, at place: Int) -> [Relation] {
    let all = relations(extract, place, AppliedDecisions(decisions, keys: decisionKeys))
    guard !decisions.wrong.isEmpty else { return all }
    let refused = Set(decisions.wrong.map(\.edge))
    return all.filter { !refused.contains($0.id) }
  }

  /// The same with those that are called wrong by their ids.
  func relations(_ extract: DocumentExtract, _ place: Int, _ applied: AppliedDecisions) -> [Relation] {
    var seen: [StatementKey: Int] = [:]
    var relations: [Relation] = []
    let kept = applied.kept(Self.stated(extract) { id($0, at: place) }, extract, own: id(extract.own, at: place))
    // What a person put in comes before what a rule draws.
    let order =
      decisions.missing.isEmpty ? kept : kept.filter { $0.rule == MissingEdges.rule } + kept.filter { $0.rule != MissingEdges.rule }
    relations.reserveCapacity(order.count)
    for relation in order where relation.from != relation.to {
      let key = StatementKey(relation)
      if let before = seen[key] {
        if relations[before].rule == MissingEdges.rule, relation.modality == relations[before].modality {
          applied.note(relations[before], foundBy: relation.rule)
        }
      } else {
        seen[key] = relations.count
        relations.append(relation)
      }
    }
    return Self.sorted(relations)
  }

  /// What a document states where no person has decided anything, its entities under the ids that are given. O(n log n) in its statements.
  static func statements(of extract: DocumentExtract, _ id: (EntityIndex) -> String) -> [Relation] {
    var seen: Set<StatementKey> = []
    return sorted(stated(extract, id).filter { $0.from != $0.to && seen.insert(StatementKey($0)).inserted })
  }

  /// By place in the text, type and ends.
  private static func sorted(_ relations: [Relation]) -> [Relation] {
    relations.sorted { a, b in
      let (x, y) = (a.citation.spans.first?.start ?? 0, b.citation.spans.first?.start ?? 0)
      if x != y { return x < y }
      return (a.type.rawValue, a.from, a.to) < (b.type.rawValue, b.from, b.to)
    }
  }

  /// Mentions, then statements, as the document has them.
  private static func stated(_ extract: DocumentExtract, _ id: (EntityIndex) -> String) -> [Relation] {
    let own = id(extract.own)
    let mentions = extract.mentions.map { mention in
      let citation = Citation(document: own, paragraph: mention.paragraph, quote: mention.quote, spans: mention.spans)
      return Relation(
        type: .mentions, from: own, to: id(mention.entity), citation: citation, stated: extract.record.date,
        stance: mention.stance, count: mention.count, rule: "name")
    }
    return mentions
      + extract.relations.map { stated in
        let citation = Citation(document: own, paragraph: stated.paragraph, quote: stated.quote, spans: stated.spans)
        return Relation(
          type: stated.type, from: id(stated.from), to: id(stated.to), citation: citation,
          stated: extract.record.date,
          since: stated.since, until: stated.until, on: stated.on, capacity: stated.capacity, modality: stated.modality,
          count: stated.count,
          rule: stated.rule)
      }
  }
}

/// One mention of a paragraph; one statement of a type between two.
private struct StatementKey: Hashable {
  var type: String
  var paragraph: String
  var from: String
  var to: String

  init(_ relation: Relation) {
    (type, paragraph, from, to) = (relation.type.rawValue, relation.citation.paragraph, relation.from, relation.to)
  }
}
