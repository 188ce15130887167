import EntenteAnswer
import EntenteBytes
import EntenteExtract
import EntenteModel
import EntenteStore
import EntenteText

extension Graph {
  /// Why the documents are not read to say this: what the graph has of the two, and, with `documents`, the rules that came nearest and on what
  /// each failed. `documents` are files or folders; those that the graph was made of are known by their SHA-256.
  ///
  /// Only quotations are kept in a graph: without the documents nothing can be told of rules. `options` are those that the graph was made with.
  /// O(edges at the two + documents). Throws ``EntenteError/name(message:suggestions:)`` for a name or a type that is not known.
  package func whyNot(
    from: String, type: String, to: String, documents paths: [String] = [], options: Extractor.Options = Extractor.Options()
  ) throws(EntenteError) -> Refusal {
    let extractor = try Extractor(options)
    let (start, end) = (try entity(from), try entity(to))
    var refusal = Refusal(from: start, type: try relationType(type, extractor), to: end)
    if start.node == end.node { return refusal }
    let views = try documents()
    try noteGraph(&refusal, views)
    refusal.triggers = extractor.triggers(of: refusal.type)
    guard !paths.isEmpty else { return refusal }
    var files: [String: String] = [:]
    for path in paths { files.merge(try Graph.hashes(at: path)) { first, _ in first } }
    refusal.hasTexts = true
    for view in views {
      guard let hash = view.sha256, let path = files[hash] else {
        refusal.missing.append("\(view.designation) (\(view.file))")
        continue
      }
      let record = extractor.record(try Extractor.read(path), question(refusal, view))
      refusal.read.append(Refusal.Reading(document: view.designation, record: record))
    }
    return refusal
  }

  /// What is asked of one document: in it, its own node is "the document itself".
  private func question(_ refusal: Refusal, _ view: DocumentView) -> RelationQuestion {
    func bearer(_ node: NodeRecord) -> RelationQuestion.Bearer {
      var bearer = RelationQuestion.Bearer(
        id: node.id, kind: node.kind.flatMap(NodeKind.init(rawValue:)), names: [node.name] + node.aliases)
      bearer.isOwn = node.node == view.record.node
      return bearer
    }
    return RelationQuestion(type: refusal.type, from: bearer(refusal.from), to: bearer(refusal.to))
  }

  /// What the graph itself holds of the two.
  private func noteGraph(_ refusal: inout Refusal, _ views: [DocumentView]) throws(EntenteError) {
    let (start, end, type) = (refusal.from.node, refusal.to.node, refusal.type)
    let names = Dictionary(views.map { ($0.record.id, $0.designation) }) { first, _ in first }
    let edges = try reading { () throws(StoreError) in (try records.edges(at: start), try records.edges(at: end)) }
    for edge in edges.0 where edge.other(than: start) == end {
      let isAsked = edge.type == type && (edge.from == start || type.isSymmetric)
      let line = Refusal.Statement(
        edge: edge, document: edge.document.map { names[$0] ?? $0 } ?? "", isTurned: edge.from != start)
      if isAsked { refusal.stated.append(line) } else { refusal.between.append(line) }
    }
    refusal.together = Graph.shared(edges.0, start, edges.1, end, names)
  }

  /// Paragraphs that name both; a document names itself throughout. In the documents' order.
  private static func shared(
    _ first: [EdgeRecord], _ start: NodeID, _ second: [EdgeRecord], _ end: NodeID, _ names: [String: String]
  ) -> [String] {
    struct Place: Hashable { var document, paragraph: String? }
    func places(_ edges: [EdgeRecord], _ node: NodeID) -> [Place] {
      edges.filter { $0.type == .mentions && $0.to == node }.map { Place(document: $0.document, paragraph: $0.paragraph) }
    }
    let (one, other) = (places(first, start), Set(places(second, end)))
    var seen: Set<Place> = []
    let both = one.filter { other.contains($0) && seen.insert($0).inserted }
    return both.map { CitationText.of(document: $0.document.map { names[$0] ?? $0 }, paragraph: $0.paragraph) }
  }

  /// A type by its name in any case, `member of` or `MEMBER_OF`: one of the graph's, of the ontology's or of the rules'.
  private func relationType(_ name: String, _ extractor: Extractor) throws(EntenteError) -> RelationType {
    let key = Folding.key(name)
    let known = Set(store.types + RelationType.ontology.map(\.rawValue) + extractor.types.map(\.rawValue)).sorted()
    if let type = known.first(where: { Folding.key($0) == key }) { return RelationType(type) }
    if let type = known.first(where: { Folding.key(RelationType($0).words.forward) == key }) { return RelationType(type) }
    let near = EditDistance.nearest(to: name, among: known)
    throw .name(message: "there is no relation '\(name)'", suggestions: near.isEmpty ? known : near)
  }
}
