/// Texts that a question speaks of together, and how many of them must name a thing.
package struct TextGroup: Hashable, Sendable {
  package enum Quantity: Hashable, Sendable {
    /// Each of them: "both", "every declaration".
    case all
    /// One is enough: "any declaration".
    case any
    /// The question says neither: it is answered only where both would give the same.
    case vague
  }

  package var documents: [DocumentThing]
  package var quantity: Quantity
  /// Whether they were named one by one, and not as all of a sort.
  package var isListed = false

  package init(_ documents: [DocumentThing], _ quantity: Quantity = .all) {
    self.documents = documents
    self.quantity = documents.count < 2 ? .all : quantity
  }

  /// Whether the texts of which `isNamed` holds are enough.
  package func holds(vaguely: Quantity, _ isNamed: (DocumentThing) -> Bool) -> Bool {
    switch quantity == .vague ? vaguely : quantity {
    case .any: documents.contains(where: isNamed)
    default: documents.allSatisfy(isNamed)
    }
  }

  /// The text that alone is meant.
  var single: DocumentThing? { documents.count == 1 ? documents[0] : nil }
}

extension DifferenceQuestion {
  /// Whether it must be read in two ways.
  package var isVague: Bool { !doubtful.isEmpty || with.contains { $0.quantity == .vague } }
}
