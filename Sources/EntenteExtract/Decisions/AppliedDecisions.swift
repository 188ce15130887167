import EntenteModel

/// A person's decisions while documents are joined: takes out of each document's statements those that were refused by what they say, and notes the
/// lines that found none.
///
/// A class, since what each line found is known only when all documents are done.
final class AppliedDecisions {
  private let decisions: Decisions
  private let keys: [String: Set<String>]
  private var met: Set<Int> = []
  private var found: Set<Int> = []
  /// By what a missing edge says: the rule that says it, too.
  private var foundBy: [String: String] = [:]

  /// `keys` are the names by which decisions may know a node, by its id.
  init(_ decisions: Decisions, keys: [String: Set<String>]) {
    self.decisions = decisions
    self.keys = keys
  }

  /// The statements of one document that nobody refused. O(statements).
  func kept(_ relations: [Relation], _ extract: DocumentExtract, own: String) -> [Relation] {
    if decisions.refused.isEmpty { return relations }
    let known = extract.entities[Int(extract.own.rawValue)].entity
    let refused = RefusedStatements(decisions, documentNames: Decisions.names(of: extract.record, known) + [own])
    guard !refused.isEmpty else { return relations }
    let itself: Set<String> = [Folding.key(DecisionLine.ownName)]
    func names(_ id: String) -> Set<String> { (keys[id] ?? []).union(id == own ? itself : []) }
    let said = relations.map { relation in
      RefusedStatements.Said(
        type: relation.type, paragraph: relation.citation.paragraph, from: names(relation.from), to: names(relation.to),
        quote: relation.citation.quote, isDecided: relation.rule == MissingEdges.rule)
    }
    let (places, lines) = refused.find(said)
    met.formUnion(refused.lines)
    found.formUnion(lines)
    return relations.indices.filter { !places.contains($0) }.map { relations[$0] }
  }

  /// A rule draws what a person has put in.
  func note(_ missing: Relation, foundBy rule: String) { foundBy[missing.type.rawValue + " " + missing.citation.quote] = rule }

  /// The rule that draws a missing edge by now.
  func rule(finding missing: Decisions.Missing) -> String? { foundBy[missing.statement.type.rawValue + " " + missing.statement.quote] }

  /// Lines that no longer apply, in plain sentences.
  var notes: [String] {
    decisions.refused.filter { !found.contains($0.line) }.map { line in
      let why =
        met.contains(line.line)
        ? "\(line.document) is not read to say so: \(line.from) \(line.type.rawValue) \(line.to), “\(line.quote)”"
        : "no document \(line.document)"
      return "line \(line.line): no longer applies: \(why)"
    }
  }
}
