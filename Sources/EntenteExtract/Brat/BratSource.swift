import EntenteModel
package import EntenteText

/// What a document states, as brat standoff, and the way back from its lines.
package struct BratSource: Sendable {
  /// One argument of an event's line, counted from 0.
  struct Argument: Hashable, Sendable {
    var event: Int
    var place: Int
  }

  package let annotations: BratAnnotations
  /// The document as it was read.
  let document: AnnotatedDocument
  let relations: [DocumentRelation]
  /// By R number, by argument of an E, by T number.
  let relationOf: [Int: Int]
  let argumentOf: [Argument: Int]
  let entityOf: [Int: EntityIndex]

  /// The text beside the annotations: the document's, as it was read.
  package var text: [UInt8] { document.source.text }

  init(_ document: AnnotatedDocument, relations: [DocumentRelation]) {
    var writer = BratWriter(document)
    writer.write(relations)
    annotations = writer.result
    relationOf = writer.relationOf
    argumentOf = writer.argumentOf
    entityOf = writer.entityOf
    self.document = document
    self.relations = relations
  }

  /// The role of one end in an event's line, where the relation is told there.
  static func role(_ relation: DocumentRelation) -> String? {
    switch relation.type {
    case .heldIn: "Place"
    case .involvedIn: relation.capacity.map(capitalised) ?? "Involved"
    default: nil
    }
  }

  /// What a role says: the type, and `as`.
  static func statement(ofRole role: String) -> (type: RelationType, capacity: String?) {
    switch role {
    case "Place": (.heldIn, nil)
    case "Involved": (.involvedIn, nil)
    default: (.involvedIn, role.lowercased())
    }
  }

  private static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return "Involved" }
    return String(first).uppercased() + String(String.UnicodeScalarView(word.unicodeScalars.dropFirst()))
  }

  /// Capacities that the ontology has for those who are part of an event.
  private static let roles = ["Participant", "Subject", "Signatory", "Chair", "Host", "Invited", "Involved", "Place"]

  /// The configuration that lets brat show and check these annotations.
  package static var configuration: String {
    let kinds = NodeKind.allCases.filter { $0 != .event }.map(\.rawValue)
    let events: [Role] = [.meeting, .series, .signature, .launch, .creation, .accession]
    let types = RelationType.ontology.filter { $0 != .mentions }
    let roles: [Role] = [
      .state, .region, .organisation, .agency, .committee, .taskForce, .group, .office, .phase, .framework, .plan, .treaty, .assessment,
      .report, .strategy, .declaration, .procedure, .news, .roadmap,
    ]
    let ends = "<ENTITY>|<EVENT>"
    return """
      [entities]
      \(kinds.joined(separator: "\n"))

      [relations]
      \(types.map { "\($0.rawValue)\tArg1:\(ends), Arg2:\(ends)" }.joined(separator: "\n"))

      [events]
      \((events.map(\.rawValue) + ["Event"]).map { type in "\(type)\t\(Self.roles.map { "\($0)*:\(ends)" }.joined(separator: ", "))" }.joined(separator: "\n"))

      [attributes]
      Role\tArg:<ENTITY>, Value:\(roles.map(\.rawValue).joined(separator: "|"))
      Modality\tArg:<RELATION>, Value:\(Modality.allCases.map(\.rawValue).joined(separator: "|"))

      """
  }
}

extension Decisions {
  fileprivate static func keys(_ index: EntityIndex, in document: AnnotatedDocument) -> Set<String> {
    keys(document.entities[index].entity, isOwn: index == document.own)
  }
}

extension Extractor {
  /// One document with its names and statements as brat standoff. Linear in its text.
  package func brat(_ source: SourceDocument) -> BratSource {
    var document = annotate(source)
    let relations = statements(in: &document).relations
    let own = document.entities[document.own].entity
    let refused = RefusedStatements(decisions, documentNames: Decisions.names(of: document.record, own))
    let said = relations.map { relation in
      RefusedStatements.Said(
        type: relation.type, paragraph: relation.paragraph, from: Decisions.keys(relation.from, in: document),
        to: Decisions.keys(relation.to, in: document), quote: relation.quote, isDecided: relation.rule == MissingEdges.rule)
    }
    let places = refused.isEmpty ? [] : refused.find(said).places
    return BratSource(document, relations: relations.indices.filter { !places.contains($0) }.map { relations[$0] })
  }
}
