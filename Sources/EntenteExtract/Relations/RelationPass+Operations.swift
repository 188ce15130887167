import EntenteLexicon
import EntenteModel
import EntenteText

/// News of one operation: who acted in it, where a sentence does not name it again.
extension RelationPass {
  /// The operation or exercise that a news item is of: the one that its first passages name before any other. O(names of the first passages).
  static func operation(of document: AnnotatedDocument) -> Gatherings.Told? {
    guard document.entities.role(document.own) == .news else { return nil }
    var paragraphs = 0
    for (place, passage) in document.passages.enumerated() {
      let named = Set(
        passage.mentions.lazy.filter {
          !$0.isNested && $0.form == .name && document.entities.kind($0.entity) == .event && document.entities.role($0.entity) == nil
        }.map(\.entity))
      if let first = named.first { return named.count == 1 ? Gatherings.Told(event: first, passage: place) : nil }
      if passage.label != "cover", document.source.passages[place].kind == .paragraph { paragraphs += 1 }
      if paragraphs >= leadParagraphs { return nil }
    }
    return nil
  }

  /// The paragraphs of a news item that say what it is of.
  private static let leadParagraphs = 3

  /// "*An INTERPOL-coordinated operation* has led to", and below it the operation's name: before it is named, and in the first lines, a news item speaks of no
  /// other. O(phrases).
  func meantOperation(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    guard let operation = gatherings.operation else { return sentence }
    let isEarly = passage <= operation.passage || isLead(passage)
    guard isEarly || isOnlyOperation else { return sentence }
    let clauses = sentence.clauses
    guard !clauses.sentence.marks.contains(where: { $0.kind == .event }) else { return sentence }
    let marks = clauses.phrases.compactMap { phrase -> MarkedSentence.Mark? in
      guard phrase.kind == .noun, phrase.head == nil, !phrase.isPlural, clauses.isOne(phrase.headWord, of: "operation noun"),
        isEarly || phrase.isDefinite && phrase.words.count == 2,
        !clauses.sentence.words[phrase.words].contains(where: { clauses.isOne($0, of: "another operation") })
      else { return nil }
      let noun = phrase.words.upperBound - 1..<phrase.words.upperBound
      return MarkedSentence.Mark(words: noun, entity: Int(operation.event.rawValue), kind: .event, role: nil, isReference: true)
    }
    return marks.count == 1 ? sentence.adding(marks) : sentence
  }

  /// Whether the text names no other event than the operation, so that "the operation" means it wherever it stands. O(names).
  static func isOnlyOperation(_ operation: EntityIndex?, in document: AnnotatedDocument) -> Bool {
    guard let operation else { return false }
    return document.passages.allSatisfy { passage in
      passage.mentions.allSatisfy { $0.entity == operation || document.entities.kind($0.entity) != .event }
    }
  }

  /// Whether a passage is on the cover, or the first paragraph below it. O(passages of the cover).
  private func isLead(_ passage: Int) -> Bool {
    let first = document.passages.indices.first {
      document.passages[$0].label != "cover" && document.source.passages[$0].kind == .paragraph
    }
    return first.map { passage <= $0 } ?? false
  }

  /// O(phrases).
  mutating func readOperation(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    guard let operation = gatherings.operation?.event, document.passages[passage].label != "cover" else { return }
    readPredecessor(of: operation, sentence, passage)
    readComposition(of: operation, sentence, passage)
    let clauses = sentence.clauses
    guard !clauses.sentence.marks.contains(where: { $0.kind == .event && $0.entity != Int(operation.rawValue) }),
      expressions.allSatisfy({ isOfOperation($0) }), !clauses.sentence.words.contains(where: { clauses.isOne($0, of: "another matter") })
    else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, group.form == .finite, !group.isNegated, group.modality == nil, clauses.denial(of: index) == nil,
        clauses.isOne(clauses.name(of: group), of: "operational deed"),
        group.isPassive ? clauses.tellsOfPast(index) : clauses.isPast(index)
      else { continue }
      let (states, words) = scene(of: index, group, clauses)
      for state in states + doers(group, clauses) {
        var draft = Draft(
          type: .involvedIn, from: entity(state.mark, clauses), to: operation,
          words: [words.lowerBound..<phrase.words.upperBound, clauses.argumentWords(state)], capacity: "participant",
          rule: "deed-in-operation")
        draft.dates.on = document.entities[operation].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// A day or month not long before the text's own: what was done then can be part of what it tells of.
  private func isOfOperation(_ date: DateExpression) -> Bool {
    guard let stated = document.record.date else { return false }
    return date.first.precision != .year && date.first.lastDay <= stated.lastDay
      && date.first.firstDay >= stated.firstDay - Self.longestOperation
  }

  /// Days between the first deed of an operation and the news of it.
  private static let longestOperation: Int32 = 120

  /// "*In Uruguay*, police seized", "*In Spain and Malta*, 12 people were arrested": the states where those act who carry out operations.
  private func scene(of verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> ([Clauses.Argument], Range<Int>) {
    let own = clauses.phrases[verb].words
    guard clauses.phrases[0].kind == .preposition, clauses.isOfPlace(0), let place = clauses.complement[0],
      !clauses.phrases[..<verb].contains(where: { [.boundary, .subordinator].contains($0.kind) || $0.verb?.form == .finite }),
      group.isPassive || isByOfficers(group, clauses)
    else { return ([], own) }
    let states = clauses.arguments(place, SlotSpec(roles: [.state]))
    return (states, clauses.phrases[0].words)
  }

  /// Whether the subject is "police", "the authorities", "the Federal Police".
  private func isByOfficers(_ group: VerbGroup, _ clauses: Clauses) -> Bool {
    guard case .phrase(let subject)? = group.subjects.first else { return false }
    if let head = clauses.phrases[subject].head { return clauses.kind(head) == .actor && clauses.sentence.marks[head].role != .state }
    return isOfficers(clauses.phrases[subject], clauses)
  }

  /// "police", "Spanish officers"; not those of whoever a word in capitals stands for.
  private func isOfficers(_ phrase: Phrase, _ clauses: Clauses) -> Bool {
    clauses.isOne(phrase.headWord, of: "operational people")
      && phrase.words.allSatisfy { word in
        word == 0 || !clauses.sentence.capitals[word] || stateAdjectives[clauses.sentence.words[word]] != nil
      }
  }

  /// "*Police in Greece* dismantled", "*the Federal Police* arrested": whose deed it was.
  private func doers(_ group: VerbGroup, _ clauses: Clauses) -> [Clauses.Argument] {
    guard !group.isPassive, case .phrase(let subject)? = group.subjects.first else { return [] }
    if clauses.phrases[subject].head != nil {
      return clauses.attendants(subject, SlotSpec(kinds: [.actor], notRoles: [.region, .group, .office]))
    }
    guard isOfficers(clauses.phrases[subject], clauses),
      let of = clauses.prepositions[subject].first(where: { clauses.isOne(clauses.phrases[$0].word, of: "officers of") })
    else { return [] }
    return clauses.behind(of, SlotSpec(roles: [.state]))
  }

  /// "*Building on the results of Operation Y*, prosecutors were involved": what the operation that a text is of goes on from. O(words before the name).
  private mutating func readPredecessor(of operation: EntityIndex, _ sentence: PassageSentence, _ passage: Int) {
    let line = sentence.clauses.sentence
    guard
      let place = line.marks.indices.first(where: { line.marks[$0].kind == .event && line.marks[$0].entity != Int(operation.rawValue) }),
      line.marks[place].role == nil, !line.marks[place].isReference, case let end = line.marks[place].words.lowerBound,
      !line.marks.contains(where: { $0.words.upperBound <= end && $0.entity != Int(operation.rawValue) })
    else { return }
    // "*Operation X* builds on", or nothing, before it.
    let start = line.marks.last { $0.words.upperBound <= end }?.words.upperBound ?? 0
    guard start < end, end - start <= Self.longestLink, start == 0 || line.marks.first?.words.lowerBound ?? 0 <= 1 else { return }
    let lead = (1...3).reversed().first { length in
      start + length <= end
        && sentence.clauses.isOne(line.words[start..<start + length].joined(separator: " "), of: "going on from")
    }
    guard let lead, line.words[start + lead..<end].allSatisfy({ sentence.clauses.isOne($0, of: "outcome words") }) else { return }
    keep(
      Draft(
        type: .succeeds, from: operation, to: entity(place, sentence.clauses), words: [start..<line.marks[place].words.upperBound],
        rule: "earlier-operation"), sentence, passage)
  }

  /// The most words between "building" and the name of what is built on.
  private static let longestLink = 8

  /// "*The participating countries were* Benin and Togo": who took part, by a noun for them. O(phrases).
  private mutating func readComposition(of operation: EntityIndex, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for phrase in clauses.phrases {
      guard let group = phrase.verb, group.form == .finite, !group.isNegated, group.modality == nil, !group.isRelative,
        case .phrase(let subject)? = group.subjects.first, clauses.phrases[subject].isDefinite,
        group.lemma == nil && group.isCopula || clauses.isOne(clauses.name(of: group), of: "attendee verb"),
        tellsOfParticipants(clauses.phrases[subject].words, clauses)
      else { continue }
      for name in group.objects.flatMap({ clauses.arguments($0, SlotSpec(kinds: [.actor, .network], notRoles: [.region, .group])) }) {
        var draft = Draft(
          type: .involvedIn, from: entity(name.mark, clauses), to: operation,
          words: [clauses.phrases[subject].words.lowerBound..<phrase.words.upperBound, clauses.argumentWords(name)],
          capacity: "participant", rule: "deed-in-operation")
        draft.dates.on = document.entities[operation].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "participating countries", "authorities involved", "agencies which took part": a noun for bodies, and a word for taking part. O(words).
  func tellsOfParticipants(_ words: Range<Int>, _ clauses: Clauses) -> Bool {
    let line = clauses.sentence
    return line.words[words].contains { clauses.isOne($0, of: "taking part word") }
      && line.words[words].contains { clauses.isOne($0, of: "participating kind") }
  }
}
