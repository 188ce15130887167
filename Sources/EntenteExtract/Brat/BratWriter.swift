import EntenteModel
import EntenteText

/// Turns what a document states into brat standoff, and remembers which line says which relation.
struct BratWriter {
  private let document: AnnotatedDocument
  private let offsets: ScalarOffsets
  private(set) var result = BratAnnotations()
  /// By entity: its words, in the order of the text.
  private var words: [EntityIndex: [(text: Int, passage: Int, span: ByteSpan)]] = [:]
  /// By the number of its words: the line of an event.
  private var eventOf: [Int: Int] = [:]
  /// What each line says: places among the relations.
  private(set) var relationOf: [Int: Int] = [:]
  private(set) var argumentOf: [BratSource.Argument: Int] = [:]
  /// Entities by the number of their words.
  private(set) var entityOf: [Int: EntityIndex] = [:]

  init(_ document: AnnotatedDocument) {
    self.document = document
    offsets = ScalarOffsets(document.source.text)
  }

  /// O(text + relations × words of their ends).
  mutating func write(_ relations: [DocumentRelation]) {
    writeOwn()
    for passage in document.passages { writeMentions(passage) }
    for (place, relation) in relations.enumerated() { write(relation, place) }
  }

  // MARK: Words

  /// The document itself stands at its title, else at its first words.
  private mutating func writeOwn() {
    let title = document.source.header.title?.spans
    let first = document.source.passages.first.map { $0.spans(of: 0..<min($0.text.count, 40)) }
    add(document.own, title ?? first ?? [], -1)
  }

  private mutating func writeMentions(_ passage: AnnotatedPassage) {
    let source = document.source.passages[passage.index]
    let all = (passage.mentions + passage.events).sorted {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    for mention in all where mention.entity != document.own {
      let bytes = Int(passage.text.tokens[mention.tokens.lowerBound].start)..<Int(passage.text.tokens[mention.tokens.upperBound - 1].end)
      add(mention.entity, source.spans(of: bytes), passage.index)
    }
  }

  @discardableResult
  private mutating func add(_ index: EntityIndex, _ spans: [ByteSpan], _ passage: Int) -> Int? {
    let fragments = spans.flatMap(lines)
    guard let first = fragments.first, let last = fragments.last else { return nil }
    let entity = document.entities[index].entity
    let isEvent = entity.kind == .event
    let number = result.texts.count + 1
    let type = isEvent ? entity.role?.rawValue ?? entity.kind.rawValue : entity.kind.rawValue
    let text = fragments.map { String(decoding: document.source.text[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " ")
    result.texts.append(
      .init(number: number, type: type, fragments: fragments.map { offsets[$0.start]..<offsets[$0.end] }, words: text))
    entityOf[number] = index
    words[index, default: []].append((number, passage, ByteSpan(first.start, last.end)))
    if isEvent {
      eventOf[number] = result.events.count
      result.events.append(.init(number: result.events.count + 1, type: type, trigger: number, arguments: []))
    } else if let role = entity.role {
      attribute("Role", .init(sort: .text, number: number), role.rawValue)
    }
    result.names.append(
      .init(number: result.names.count + 1, target: .init(sort: .text, number: number), id: entity.id, words: entity.name))
    return number
  }

  /// brat wants no line's end within a fragment.
  private func lines(_ span: ByteSpan) -> [ByteSpan] {
    let text = document.source.text
    var pieces: [ByteSpan] = []
    var start = span.start
    for at in span.start...span.end where at == span.end || text[at] == 0x0A || text[at] == 0x0D {
      var (from, to) = (start, at)
      while from < to, text[from] == 0x20 || text[from] == 0x09 { from += 1 }
      while from < to, text[to - 1] == 0x20 || text[to - 1] == 0x09 { to -= 1 }
      if from < to { pieces.append(ByteSpan(from, to)) }
      start = at + 1
    }
    return pieces
  }

  private mutating func attribute(_ name: String, _ target: BratAnnotations.Reference, _ value: String) {
    result.attributes.append(.init(number: result.attributes.count + 1, name: name, target: target, value: value))
  }

  // MARK: Relations

  private mutating func write(_ relation: DocumentRelation, _ place: Int) {
    guard let from = words(for: relation.from, relation), let to = words(for: relation.to, relation) else { return }
    if relation.modality == .fact, let role = BratSource.role(relation), let event = eventOf[relation.type == .heldIn ? from : to] {
      let filler = reference(relation.type == .heldIn ? to : from)
      argumentOf[.init(event: event, place: result.events[event].arguments.count)] = place
      result.events[event].arguments.append(.init(role: role, filler: filler))
      return
    }
    let number = result.relations.count + 1
    relationOf[number] = place
    result.relations.append(.init(number: number, type: relation.type.rawValue, from: reference(from), to: reference(to)))
    let target = BratAnnotations.Reference(sort: .relation, number: number)
    if relation.modality != .fact { attribute("Modality", target, relation.modality.rawValue) }
    let note = DecisionLine.extras(relation)
    if !note.isEmpty { result.notes.append(.init(number: result.notes.count + 1, target: target, words: note.joined(separator: "; "))) }
  }

  private func reference(_ text: Int) -> BratAnnotations.Reference {
    if let event = eventOf[text] { return .init(sort: .event, number: result.events[event].number) }
    return .init(sort: .text, number: text)
  }

  /// The words of an entity that a relation is told of: those that it quotes, else the nearest before, else the first; new ones
  /// over the quotation, where the text names it nowhere.
  private mutating func words(for entity: EntityIndex, _ relation: DocumentRelation) -> Int? {
    let known = words[entity] ?? []
    let quoted = known.first { word in
      word.passage >= 0 && relation.spans.contains { $0.start <= word.span.start && word.span.end <= $0.end }
    }
    if let quoted { return quoted.text }
    let start = relation.spans.first?.start ?? 0
    if let near = known.last(where: { $0.span.start <= start }) ?? known.first { return near.text }
    return add(entity, Array(relation.spans.prefix(1)), relation.passage)
  }
}

/// Where bytes of a UTF-8 text lie, in scalars. O(text) to make; O(``step``) to ask.
struct ScalarOffsets {
  private static let step = 1024
  private let text: [UInt8]
  private var marks: [Int] = []

  init(_ text: [UInt8]) {
    self.text = text
    var count = 0
    for (place, byte) in text.enumerated() {
      if place % Self.step == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if text.count % Self.step == 0 { marks.append(count) }
  }

  /// How many scalars begin before this byte.
  subscript(byte: Int) -> Int {
    let mark = min(byte / Self.step, marks.count - 1)
    return marks[mark] + text[(mark * Self.step)..<byte].count { $0 & 0xC0 != 0x80 }
  }
}
