import EntenteLanguage
import EntenteModel
import EntenteStore

// Names that stand within a name put together with a hyphen ("EU-CELAC"): no mentions by themselves, but where a statement about the thing quotes
// one, the text names it. Traces, lists and counts go by the same.
extension Asker {
  /// The statements about a thing that quote its name as part of a compound one, in a scope. O(edges at the thing).
  func compoundNamings(_ thing: Thing, _ scope: Scope) throws(StoreError) -> [EdgeRecord] {
    var found: [EdgeRecord] = []
    for node in try finder.nodes(thing.id) {
      let record = try records.node(node)
      for edge in try records.edges(at: node) where edge.type != .mentions && CompoundName.holds(edge.quote ?? "", record) {
        if let bounded = scope.documents, !bounded.contains(where: { $0.thing.id == edge.document }) { continue }
        if let label = scope.paragraph, !ParagraphLabel.isWithin(edge.paragraph ?? "", label) { continue }
        if isValid(edge, on: scope.asOf) { found.append(edge) }
      }
    }
    return found
  }

  /// A reply about who is named where with the query that gives its values, where statements that are no mentions gave some of them.
  func shown(_ reply: Reply, _ edges: [EdgeRecord], _ question: MentionQuestion) -> Reply {
    var reply = reply
    let documents = reply.answers.compactMap(\.id)
    switch question.wanted {
    case .places: reply.cypher = AnswerQuery.match(edges.filter(isWithin(reply))) + AnswerQuery.places
    case .count where question.isNegated || !question.lacking.isEmpty || question.isJoint: reply.cypher = nil
    case .count:
      reply.cypher =
        AnswerQuery.match(edges) + AnswerQuery.counted(question.countsDocuments ? "r.document" : "r.document + ' ' + r.paragraph")
    case .documents, .values, .first, .most:
      reply.cypher =
        documents.isEmpty ? nil : "MATCH (a:Document) WHERE \(AnswerQuery.isOneOf("a.id", documents))\(AnswerQuery.values("a"))"
    default: reply.cypher = nil
    }
    return reply
  }

  /// Whether a statement stands in one of a reply's places.
  private func isWithin(_ reply: Reply) -> (EdgeRecord) -> Bool {
    let values = Set(reply.answers.map(\.value))
    return { edge in
      documents.contains { $0.record.id == edge.document && values.contains("\($0.designation) \(edge.paragraph ?? "")") }
    }
  }
}

/// A name as a part of a compound one.
enum CompoundName {
  /// Whether some words have a node's name before or after a hyphen. O(names × words).
  static func holds(_ quote: String, _ node: NodeRecord) -> Bool {
    guard quote.utf8.contains(UInt8(ascii: "-")) else { return false }
    return ([node.name] + node.aliases).contains { $0.utf8.count > 2 && (quote.contains("-\($0)") || quote.contains("\($0)-")) }
  }
}
