package import EntenteModel

/// All that a graph says of one entity.
package struct EntityPage: Sendable {
  /// Edges of one type, direction and firmness.
  package struct Section: Sendable {
    package var type: RelationType
    /// Whether the entity is where the edges begin; true for symmetric types.
    package var isForward: Bool
    package var modality: Modality
    package var entries: [Entry]
  }

  /// One far end, and every place that says so, in time.
  package struct Entry: Sendable {
    package var other: NodeRecord
    package var edges: [EdgeRecord]
  }

  /// A form of its name, and the documents that use it, in time.
  package struct NameUse: Sendable {
    package var form: String
    package var documents: [String]
  }

  /// A document that was read: where it names the entity, if it does.
  package struct Naming: Sendable {
    package var document: DocumentView
    /// By place in the text.
    package var mentions: [EdgeRecord]
  }

  package var entity: NodeRecord
  /// The entity as a document that was read.
  package var document: DocumentView?
  package var names: [NameUse]
  package var sections: [Section]
  /// Events that it has a part in, in time.
  package var events: [Entry]
  package var namings: [Naming]
  /// Designations of documents, by the ids of their nodes.
  package var designations: [String: String]

  /// Documents that name it one by one, and runs of those that do not: three and more are told together.
  var stretches: [[Naming]] {
    var stretches: [[Naming]] = []
    for naming in namings {
      if naming.mentions.isEmpty, stretches.last?.last?.mentions.isEmpty == true {
        stretches[stretches.count - 1].append(naming)
      } else {
        stretches.append([naming])
      }
    }
    return stretches.flatMap { $0.count < 3 ? $0.map { [$0] } : [$0] }
  }

  /// `6403/25, para. 21`.
  package func citation(_ edge: EdgeRecord) -> String {
    CitationText.of(document: edge.document.map { designations[$0] ?? edge.number ?? $0 } ?? edge.number, paragraph: edge.paragraph)
  }
}

extension EntityPage.Section {
  /// `supports`, `Called for: supports`: what is not so is never worded as if it were.
  package var heading: String {
    let words = isForward ? type.words.forward : type.words.backward
    return switch modality {
    case .fact: words
    case .commitment: "undertaken, not yet so: \(words)"
    case .call: "only called for: \(words)"
    case .possibility: "only considered: \(words)"
    }
  }
}

extension EntityPage.Section {
  /// Entries that one sentence makes together; the one whose words say it of all first.
  var coordinated: [(quoted: EntityPage.Entry, items: [EntityPage.Entry])] {
    Coordination.groups(entries, key: { $0.edges.flatMap(\.circumstances) }, quoted: { $0.edges.count == 1 ? $0.edges[0] : nil })
  }
}

extension EdgeRecord {
  /// `since 2017`, `on 2023-11-09`, `until 2027`, `as observer`, `13 of them`; what the edge says beside its two ends.
  package var circumstances: [String] {
    [
      // That a member is a member is said by the relation.
      capacity.flatMap { $0 == "member" ? nil : "as \($0)" }, count.map { "\($0) in number" }, since.map { "since \($0)" },
      until.map { "until \($0)" },
      on.map { "on \($0)" },
    ].compactMap { $0 }
  }
}
