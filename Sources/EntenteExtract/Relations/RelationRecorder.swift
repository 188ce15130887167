import EntenteLexicon
package import EntenteModel

/// What somebody asks why it was not read: a type, and who its ends are whatever a document calls them.
package struct RelationQuestion: Sendable {
  package struct Bearer: Sendable {
    package var id: String
    package var kind: NodeKind?
    /// Its names, folded.
    package var keys: Set<String>
    /// Whether it is the document that is read itself.
    package var isOwn = false

    package init(id: String, kind: NodeKind?, names: [String]) {
      self.id = id
      self.kind = kind
      keys = Set(names.map { Folding.key($0) })
    }

    func isBorne(by entity: Entity) -> Bool {
      if entity.id == id { return true }
      return (kind == nil || kind == entity.kind) && keys.contains(Folding.key(entity.name))
    }
  }

  package var type: RelationType
  package var from: Bearer
  package var to: Bearer

  package init(type: RelationType, from: Bearer, to: Bearer) {
    self.type = type
    self.from = from
    self.to = to
  }
}

/// Takes down, while a document is read for its relations, what became of the rules that could have drawn a certain one.
///
/// It stands beside the reading itself, so that what it tells is what happened. Nothing is noted, and nothing spent, where none is given.
package final class RelationRecorder {
  /// More than this is taken down of no document.
  package static let most = 5_000

  package let question: RelationQuestion
  package private(set) var attempts: [RelationAttempt] = []
  /// Sentences that name both and in which no word wakes a rule of the type.
  package private(set) var silent: [RecordedSentence] = []
  /// Passages of which some sentence names both.
  private(set) var together: Set<Int> = []
  private var bearers: [EntityIndex: (from: Bool, to: Bool)] = [:]

  package init(_ question: RelationQuestion) { self.question = question }

  func log() -> RuleLog { RuleLog { [type = question.type] in $0.type == type } }

  func note(_ attempt: RelationAttempt) { if attempts.count < RelationRecorder.most { attempts.append(attempt) } }

  func note(silent sentence: RecordedSentence) { if silent.count < RelationRecorder.most { silent.append(sentence) } }

  func note(together passage: Int) { together.insert(passage) }

  /// Whether an entity of the document is what the question calls its start, and its end. O(1) after the first time.
  func role(of index: EntityIndex, in document: AnnotatedDocument) -> (from: Bool, to: Bool) {
    if let known = bearers[index] { return known }
    let entity = document.entities[index].entity
    func isMeant(_ bearer: RelationQuestion.Bearer) -> Bool { index == document.own ? bearer.isOwn : bearer.isBorne(by: entity) }
    let role = (isMeant(question.from), isMeant(question.to))
    bearers[index] = role
    return role
  }
}

/// A sentence of a paragraph, as far as an explanation shows it.
package struct RecordedSentence: Hashable, Sendable {
  package var paragraph: String
  package var quote: String
}

/// How a rule that a word woke came near to a relation, and on what it failed.
package struct RelationAttempt: Hashable, Sendable {
  /// What one end found.
  package struct Place: Hashable, Sendable {
    /// What the rule wants there, as its file writes it.
    package var wanted: String
    /// The place that gave what was found.
    package var function: String?
    package var found: [String] = []
    /// What stands there and is of another kind.
    package var refused: [String] = []
    /// What would have been found, were there not a noun that takes the preposition for itself.
    package var taken: [String] = []
    /// Whether what is asked for is among ``found``.
    package var isRight = false
  }

  package enum Failure: Hashable, Sendable {
    case voice
    /// By these words.
    case negated(String)
    case notPreceded([String])
    case notGoverned([String])
    /// None of these adverbs stands with the verb.
    case noManner([String])
    case followed(String)
    /// The word makes it that of others, too.
    case everybodys(String)
    case noStart, noEnd
    case wrongStart, wrongEnd
    case takenStart, takenEnd
    case otherStart, otherEnd
    /// It is said the other way round.
    case reversed
    /// Both ends were found, and one only lists the other, or their words are those of another paragraph.
    case notKept
  }

  package var rule: String
  package var paragraph: String
  /// The trigger's words and the sentence's around it, as the document writes them.
  package var trigger: String
  package var quote: String
  package var modality: Modality
  package var from: Place
  package var to: Place
  /// Whether the sentence names both.
  package var namesBoth: Bool
  /// Of a symmetric type: whether the ends are told in the other order.
  package var isTurned = false
  /// `nil` where the rule draws what is asked for.
  package var failure: Failure?

  /// Whether it found anything of what is asked for.
  package var isNear: Bool {
    failure == nil || failure == .reversed || [from, to].contains { $0.isRight || !$0.refused.isEmpty || !$0.taken.isEmpty }
  }

  /// How near it came: right ends count most, then another name that would do, then one of the wrong kind, then that both stand in the sentence.
  package var nearness: Int {
    var sum = namesBoth ? 3 : 0
    for place in [from, to] { sum += place.isRight ? 4 : !place.found.isEmpty ? 2 : !place.refused.isEmpty || !place.taken.isEmpty ? 1 : 0 }
    switch failure {
    case .voice, .notPreceded, .notGoverned, .noManner: break
    case nil: sum += 4
    case .reversed: sum += 6
    default: sum += 1
    }
    return sum
  }
}
