import EntenteLanguage
import EntenteModel
package import EntenteStore

extension PathAnswer {
  /// The paths as a reply: one value a path, every step with the words that state it.
  package func reply(question: String, from: NodeRecord, to: NodeRecord, conditions: String = "", _ records: GraphRecords)
    throws(StoreError) -> Reply
  {
    let citations = try Citations(records)
    let items = paths.map { path in
      ReplyItem(value: path.text, steps: path.steps.enumerated().map { place, edges in path.step(place, edges, citations, asOf: asOf) })
    }
    guard from.node != to.node else {
      return Reply(question: question, reading: "how \(from.name) is connected with itself", note: "Both names are names of \(from.name).")
    }
    let ended = isComplete ? "" : " The search ended after \(visits) edges; narrow it with --via or --avoid."
    let note =
      items.isEmpty
      ? "No statement of the documents connects \(from.name) and \(to.name); \(visits) edges were looked at.\(ended)\(try PathAnswer.together(from, to, records, citations))"
      : ended
    return Reply(
      question: question, reading: "how \(from.name) and \(to.name) are connected\(conditions)",
      cypher: AnswerQuery.joined(paths.map { $0.query(asOf: asOf) }) ?? PathAnswer.search(from, to), answers: items,
      note: note.isEmpty ? nil : note)
  }

  /// What was looked for in vain.
  private static func search(_ from: NodeRecord, _ to: NodeRecord) -> String {
    let ends = "a.id = \(StatementPattern.literal(from.id)) AND b.id = \(StatementPattern.literal(to.id))"
    return "MATCH p = ANY SHORTEST (a)-[:!MENTIONS]-{1,6}(b) WHERE \(ends) RETURN [n IN nodes(p) | n.name] AS value"
  }

  /// Where both are named in one paragraph: worth reading, and said not to be a connection.
  private static func together(
    _ from: NodeRecord, _ to: NodeRecord, _ records: GraphRecords, _ citations: Citations
  ) throws(StoreError) -> String {
    let other = Set(try records.edges(at: to.node).filter { $0.type == .mentions && $0.to == to.node }.map { [$0.document, $0.paragraph] })
    let shared = try records.edges(at: from.node).filter {
      $0.type == .mentions && $0.to == from.node && other.contains([$0.document, $0.paragraph])
    }
    let places = shared.map { CitationText.of(document: citations.evidence($0).document, paragraph: $0.paragraph) }.sorted()
    return places.isEmpty ? "" : " Both are named, without a stated relation, in \(places.joined(separator: "; "))."
  }
}

extension FoundPath {
  fileprivate func step(_ place: Int, _ edges: [EdgeRecord], _ citations: Citations, asOf date: PartialDate?) -> ReplyItem.Step {
    ReplyItem.Step(
      from: nodes[place].name, type: edges[0].type, to: nodes[place + 1].name,
      isForward: edges[0].type.isSymmetric || edges[0].from == nodes[place].node,
      evidence: edges.filter { $0.type == edges[0].type && $0.from == edges[0].from }.map(citations.evidence),
      isCertain: date.map { date in
        edges.contains { ValidTime(since: $0.since, until: $0.until, on: $0.on, stated: $0.stated).holds(on: date) == true }
      } ?? true)
  }
}

/// Turns edges into evidence; knows the documents' names.
package struct Citations: Sendable {
  private let names: [String: String]

  /// O(documents).
  package init(_ records: GraphRecords) throws(StoreError) { self.init(of: try records.documents()) }

  /// Of documents that were read.
  init(of documents: [DocumentView]) {
    names = Dictionary(documents.map { ($0.record.id, $0.designation) }, uniquingKeysWith: { a, _ in a })
  }

  package func evidence(_ edge: EdgeRecord) -> Evidence {
    let document = edge.document.flatMap { names[$0] } ?? edge.number ?? edge.document ?? ""
    return Evidence(
      document: document, paragraph: edge.paragraph ?? "", stated: edge.stated, modality: edge.modality, quote: edge.quote ?? "",
      edge: edge.id)
  }
}
