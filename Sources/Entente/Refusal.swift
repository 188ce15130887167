package import EntenteAnswer
package import EntenteExtract
package import EntenteModel

/// Why the documents are not read to say something: what ``Graph/whyNot(from:type:to:documents:options:)`` found.
package struct Refusal: Sendable {
  /// A statement of the graph that joins the two.
  package struct Statement: Sendable {
    package var edge: EdgeRecord
    package var document: String
    /// Whether it leads from the second to the first.
    package var isTurned: Bool
  }

  /// One document, read again.
  package struct Reading: Sendable {
    package var document: String
    package var record: RelationRecord
  }

  package var from: NodeRecord
  package var type: RelationType
  package var to: NodeRecord
  /// It is said after all: the statements that say it.
  package var stated: [Statement] = []
  /// What else the graph has between the two, mentions of one in the other included.
  package var between: [Statement] = []
  /// Paragraphs that name both.
  package var together: [String] = []
  /// The words that wake rules of the type.
  package var triggers: [String] = []
  /// Whether documents were given.
  package var hasTexts = false
  package var read: [Reading] = []
  /// Documents of the graph that no file given is.
  package var missing: [String] = []

  package init(from: NodeRecord, type: RelationType, to: NodeRecord) {
    self.from = from
    self.type = type
    self.to = to
  }

  /// An attempt and the document that it was made in.
  package typealias Near = (document: String, attempt: RelationAttempt)

  /// Those that failed, the nearest first, one of several that say the same; where some found an end that is asked for, only such.
  package var nearest: [Near] {
    var seen: Set<RelationAttempt> = []
    let all = read.flatMap { reading in reading.record.attempts.map { (document: reading.document, attempt: $0) } }
    let isNear = all.contains { $0.attempt.isNear }
    let failed = all.filter { near in
      near.attempt.failure != nil && (near.attempt.isNear || !isNear) && seen.insert(near.attempt).inserted
    }
    return failed.enumerated().sorted { ($1.element.attempt.nearness, $0.offset) < ($0.element.attempt.nearness, $1.offset) }.map(\.element)
  }

  /// What reading the documents again draws although the graph does not have it.
  package var drawn: [(document: String, paragraph: String, rule: String, quote: String)] {
    read.flatMap { reading in reading.record.drawn.map { (reading.document, $0.paragraph, $0.rule, $0.quote) } }
  }

  /// Sentences that name both and wake no rule of the type.
  package var silent: [(document: String, sentence: RecordedSentence)] {
    read.flatMap { reading in reading.record.silent.map { (reading.document, $0) } }
  }

  private func places(_ labels: KeyPath<RelationRecord, [String]>) -> [String] {
    read.flatMap { reading in reading.record[keyPath: labels].map { CitationText.of(document: reading.document, paragraph: $0) } }
  }

  /// Paragraphs that name both in different sentences, and headings that do.
  package var apart: [String] { places(\.apart) }
  package var headings: [String] { places(\.headings) }

  /// Whether there is anything to tell but that the two never meet.
  package var isExplained: Bool {
    !stated.isEmpty || !between.isEmpty || !together.isEmpty || !nearest.isEmpty || !silent.isEmpty || !apart.isEmpty || !headings.isEmpty
      || !drawn.isEmpty
  }
}

extension RelationAttempt {
  /// On what it failed, in a plain sentence.
  package var reason: String {
    switch failure {
    case nil: "it draws it"
    case .voice: "“\(trigger)” stands in the other voice than the rule takes"
    case .negated(let words): "the text denies it: “\(words)”"
    case .notPreceded(let words): "\(list(words)) must stand before “\(trigger)”, and does not"
    case .notGoverned(let words): "“\(trigger)” must depend on \(list(words)), and does not"
    case .noManner(let words): "\(list(words)) must stand with “\(trigger)”, and does not"
    case .followed(let word): "“\(word)” follows “\(trigger)”: then the names before it are not said to do it with each other"
    case .everybodys(let word): "“\(word)” before “\(trigger)”: it is not that of the names before it alone"
    case .noStart: "nothing that has a name stands where it begins: \(from.wanted)"
    case .noEnd: "nothing that has a name stands where it ends: \(to.wanted)"
    case .wrongStart: "where it begins stands \(names(from.refused)), which is of no kind that the rule takes: \(from.wanted)"
    case .wrongEnd: "where it ends stands \(names(to.refused)), which is of no kind that the rule takes: \(to.wanted)"
    case .takenStart: "a noun between takes the words before \(names(from.taken)) for itself"
    case .takenEnd: "a noun between takes the words before \(names(to.taken)) for itself"
    case .otherStart: "it begins at another: \(names(from.found))"
    case .otherEnd: "it ends at another: \(names(to.found))"
    case .reversed: "it is said the other way round"
    case .notKept: "one is only listed under the other, or the words stand in the paragraph above"
    }
  }

  private func names(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: "; ")
    return names.count > 4 ? "\(shown); and \(names.count - 4) more" : shown
  }

  private func list(_ words: [String]) -> String { words.prefix(12).map { "“\($0)”" }.joined(separator: " or ") }

  /// What an end found, for a line of its own.
  package static func line(_ place: Place) -> String {
    let mark = place.isRight ? "✓ " : ""
    if !place.found.isEmpty { return mark + place.found.prefix(6).joined(separator: "; ") + (place.function.map { " — as \($0)" } ?? "") }
    if !place.refused.isEmpty { return "only \(place.refused.prefix(4).joined(separator: "; "))" }
    return "nothing"
  }
}
