package import EntenteModel

/// A node with the fields of the ontology; what a graph does not have is `nil` or empty.
package struct NodeRecord: Hashable, Sendable {
  package var node: NodeID
  /// Its `id`, else its place in the graph.
  package var id: String
  package var kind: String?
  package var role: String?
  /// Its `name`, else its id.
  package var name: String
  package var aliases: [String]
  package var on: PartialDate?
  package var since: PartialDate?
  package var until: PartialDate?

  /// `Actor, Agency`.
  package var kindAndRole: String { [kind, role].compactMap { $0 }.joined(separator: ", ") }
}

/// An edge with the fields of the ontology.
package struct EdgeRecord: Hashable, Sendable {
  package var edge: EdgeID
  /// Its lasting name, 16 hexadecimal digits, else its place in the graph.
  package var id: String
  package var type: RelationType
  package var from: NodeID
  package var to: NodeID
  /// The id of the document's node.
  package var document: String?
  /// The document's register number.
  package var number: String?
  package var paragraph: String?
  package var quote: String?
  package var spans: [ByteSpan]
  package var stated: PartialDate?
  package var since: PartialDate?
  package var until: PartialDate?
  package var on: PartialDate?
  package var capacity: String?
  package var modality: Modality
  package var stance: Stance?
  package var count: Int?
  package var rule: String?

  /// The end that is not `node`; a loop's is the node itself.
  package func other(than node: NodeID) -> NodeID { from == node ? to : from }
}

/// A document that was read.
package struct DocumentView: Hashable, Sendable {
  package struct Paragraph: Hashable, Sendable {
    package var label: String
    package var stance: Stance
    package var opening: String
    package var spans: [ByteSpan]
  }

  package var record: NodeRecord
  package var title: String?
  package var number: String?
  /// The id of the document that gives the number, where its own cover does not.
  package var numberFrom: String?
  package var date: PartialDate?
  package var language: String?
  package var originator: String?
  package var marks: [String]
  package var file: String
  package var sha256: String?
  package var textSHA256: String?
  package var byteCount: Int
  package var paragraphs: [Paragraph]

  /// The register number, else the name.
  package var designation: String { number ?? record.name }

  /// Documents in time; those without a date last, by id.
  package static func timeOrder(_ a: DocumentView, _ b: DocumentView) -> Bool {
    switch (a.date, b.date) {
    case (let first?, let second?) where first != second: PartialDate.timelineOrder(first, second)
    case (.some, nil): true
    case (nil, .some): false
    default: a.record.id < b.record.id
    }
  }
}
