package import EntenteModel

/// Where an answer is written: the words, the place, and how firmly they say it.
package struct Evidence: Hashable, Sendable {
  /// The register number, else the document's name.
  package var document: String
  package var paragraph: String
  package var stated: PartialDate?
  package var modality: Modality
  package var quote: String
  /// The id of the edge that it is evidence of.
  package var edge: String?

  package init(document: String, paragraph: String, stated: PartialDate?, modality: Modality, quote: String, edge: String? = nil) {
    self.document = document
    self.paragraph = paragraph
    self.stated = stated
    self.modality = modality
    self.quote = quote
    self.edge = edge
  }
}

/// One value that answers a question, with its evidence; for a path, step by step.
package struct ReplyItem: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package var from: String
    package var type: RelationType
    package var to: String
    /// Whether the statement runs from `from` to `to`.
    package var isForward: Bool
    package var evidence: [Evidence]
    /// Whether it certainly held on the date that was asked for; dates may be too coarse to tell.
    package var isCertain = true
  }

  /// A canonical name, an EDTF date, digits, `yes`, `no`, a register number, or that and a label.
  package var value: String
  package var kind: String?
  package var id: String?
  package var evidence: [Evidence]
  package var steps: [Step]

  package init(value: String, kind: String? = nil, id: String? = nil, evidence: [Evidence] = [], steps: [Step] = []) {
    self.value = value
    self.kind = kind
    self.id = id
    self.evidence = evidence
    self.steps = steps
  }

  /// The firmest way in which the documents say it.
  package var modality: Modality { evidence.map(\.modality).max() ?? .fact }
}

/// What a question is answered with.
package struct Reply: Hashable, Sendable {
  package var question: String
  package var understood: Bool
  /// The question as it was read, in plain words.
  package var reading: String
  /// The query that ran.
  package var cypher: String?
  package var answers: [ReplyItem]
  /// What was searched, where nothing was found; which words were not understood; or what else the reader must know.
  package var note: String?
  /// The nearest questions that are understood.
  package var suggestions: [String]

  package init(
    question: String, understood: Bool = true, reading: String, cypher: String? = nil, answers: [ReplyItem] = [], note: String? = nil,
    suggestions: [String] = []
  ) {
    self.question = question
    self.understood = understood
    self.reading = reading
    self.cypher = cypher
    self.answers = answers
    self.note = note
    self.suggestions = suggestions
  }
}
