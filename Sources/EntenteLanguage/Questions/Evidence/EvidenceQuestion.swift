/// A word, or several, of a question that the words of an answer must hold, in one of its senses.
package struct EvidenceWord: Hashable, Sendable {
  /// As the question has it.
  package var text: String
  /// What says the same, each as the stems of its words; the first is the word itself.
  package var senses: [[String]]
  /// Words that look like forms of it and are none.
  package var strangers: [String] = []
}

/// How a name stands in a sentence: what it does, what is done to it, or after which preposition.
package enum Part: Hashable, Sendable {
  case agent, object
  case after(String)
}

/// What a question says of a name, or of what it asks for: its part beside words of the question. Where none is told, any word will do.
package struct PartClaim: Hashable, Sendable {
  package var parts: Set<Part>
  /// Places in ``EvidenceQuestion/words``; empty for any.
  package var governors: Set<Int>
}

/// A name of the question and its part in it.
package struct EvidenceName: Hashable, Sendable {
  package var things: [Thing]
  package var claim: PartClaim
}

/// A question whose words no grammar of relations takes in: it is answered by statements whose words hold them all, and in which what is asked
/// for stands where the question asks for it.
package struct EvidenceQuestion: Hashable, Sendable {
  package enum Asked: Hashable, Sendable {
    /// What stands in this part.
    case values(PartClaim)
    /// Where it is written.
    case places, documents
  }

  package var asked: Asked
  package var filter: ThingFilter
  package var words: [EvidenceWord]
  package var names: [EvidenceName]
  /// Relation types that its verbs name; empty where they name none.
  package var types: Set<String>
  /// Whether it asks for what is only hoped, or for what is done.
  package var allowsHopes: Bool
  package var isPast: Bool
  package var time: TimeFilter?
}
