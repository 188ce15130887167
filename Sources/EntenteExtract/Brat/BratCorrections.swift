import EntenteModel
import EntenteText

/// Reads a corrected `.ann` file against what the document was read to say: what was deleted is wrong, what was added is missing.
///
/// Words are compared, not numbers: brat and its users may number lines anew.
package struct BratCorrections {
  /// One statement of a file.
  private struct Edge {
    var type: RelationType
    var from: Int
    var to: Int
    var capacity: String?
    var modality = Modality.fact
    var extras: [String] = []
    /// Its place among the relations, for what was written; its line's name, for what was read.
    var relation: Int?
    var line = ""
  }

  private let source: BratSource
  private let given: BratAnnotations
  private let file: String
  private let places: BratPlaces
  private let givenTexts: [Int: BratAnnotations.TextBound]
  private let ownTexts: [Int: BratAnnotations.TextBound]
  private let bearers: [Int: EntityIndex]
  private var lines: [String] = []
  /// What could not be made a decision, in plain sentences.
  package private(set) var notes: [String] = []

  /// The corrected lines, read against what the document states. Throws where they are no brat standoff, or none of this text. O(n log n) in their number.
  package init(_ text: String, file: String, source: BratSource) throws(BratError) {
    self.source = source
    self.file = file
    given = try BratReader.read(text, file: file)
    places = BratPlaces(source.document)
    givenTexts = Dictionary(given.texts.map { ($0.number, $0) }) { first, _ in first }
    ownTexts = Dictionary(source.annotations.texts.map { ($0.number, $0) }) { first, _ in first }
    bearers = Self.bearers(given, source)
    try checkSpans()
    compare()
    noteNames()
  }

  /// Lines for a file of decisions, in the order of the text.
  package var decisions: String { lines.map { $0 + "\n" }.joined() }

  private func checkSpans() throws(BratError) {
    for text in given.texts {
      guard let words = places.words(text.fragments) else {
        throw .span(file: file, reference: "T\(text.number)", why: "reaches over the end of the text")
      }
      guard words == text.words else {
        throw .span(file: file, reference: "T\(text.number)", why: "says “\(text.words)”, and the text there “\(words)”")
      }
    }
  }

  // MARK: Edges

  private mutating func compare() {
    let written = edges(of: source.annotations, isOwn: true)
    var open = BratMatching(written.map { key($0, isOwn: true) })
    var unmatched: [Edge] = []
    for edge in edges(of: given, isOwn: false) {
      if let at = open.take(key(edge, isOwn: false)) {
        if written[at].modality != edge.modality { change(written[at], to: edge) }
      } else {
        unmatched.append(edge)
      }
    }
    for at in open.rest { refuse(written[at]) }
    for new in unmatched { accept(new) }
  }

  private func key(_ edge: Edge, isOwn: Bool) -> BratMatching.Key {
    let texts = isOwn ? ownTexts : givenTexts
    let bearers = isOwn ? source.entityOf : self.bearers
    return BratMatching.Key(
      says: edge.type.rawValue + (edge.capacity ?? ""), from: texts[edge.from]?.fragments ?? [], to: texts[edge.to]?.fragments ?? [],
      start: bearers[edge.from], end: bearers[edge.to])
  }

  private func edges(of annotations: BratAnnotations, isOwn: Bool) -> [Edge] {
    var modality: [Int: Modality] = [:]
    for attribute in annotations.attributes where attribute.name == "Modality" && attribute.target.sort == .relation {
      modality[attribute.target.number] = Modality(rawValue: attribute.value)
    }
    var notes: [Int: String] = [:]
    for note in annotations.notes where note.target.sort == .relation { notes[note.target.number] = note.words }
    let triggers = Dictionary(annotations.events.map { ($0.number, $0.trigger) }) { first, _ in first }
    func text(_ reference: BratAnnotations.Reference) -> Int {
      reference.sort == .event ? triggers[reference.number] ?? 0 : reference.number
    }
    var edges = annotations.relations.map { relation in
      var edge = Edge(type: RelationType(relation.type), from: text(relation.from), to: text(relation.to))
      edge.modality = modality[relation.number] ?? .fact
      edge.extras = DecisionLine.extras(inNote: notes[relation.number] ?? "")
      edge.relation = isOwn ? source.relationOf[relation.number] : nil
      edge.line = "R\(relation.number)"
      return edge
    }
    for (index, event) in annotations.events.enumerated() {
      for (place, argument) in event.arguments.enumerated() {
        let (type, capacity) = BratSource.statement(ofRole: argument.role)
        let (trigger, filler) = (event.trigger, text(argument.filler))
        var edge = Edge(type: type, from: type == .heldIn ? trigger : filler, to: type == .heldIn ? filler : trigger, capacity: capacity)
        edge.relation = isOwn ? source.argumentOf[.init(event: index, place: place)] : nil
        edge.line = "E\(event.number) \(argument.role)"
        edges.append(edge)
      }
    }
    return edges
  }

  /// Who bears words of the corrected file: whom its N line names, else whoever bore them before, else whom they name.
  private static func bearers(_ given: BratAnnotations, _ source: BratSource) -> [Int: EntityIndex] {
    let table = source.document.entities
    var named: [Int: String] = [:]
    for name in given.names where name.target.sort == .text { named[name.target.number] = name.id }
    struct Words: Hashable { var type: String, fragments: [Range<Int>] }
    var before: [Words: Int] = [:]
    for text in source.annotations.texts { before[Words(type: text.type, fragments: text.fragments)] = text.number }
    var bearers: [Int: EntityIndex] = [:]
    for text in given.texts {
      let old = before[Words(type: text.type, fragments: text.fragments)].flatMap { source.entityOf[$0] }
      bearers[text.number] = named[text.number].flatMap { table.find(id: $0) } ?? old ?? table.find(text.words)
    }
    return bearers
  }

  // MARK: Decisions

  private var documentName: String { source.document.record.number ?? source.document.record.file }

  private func name(_ entity: EntityIndex) -> String {
    entity == source.document.own ? DecisionLine.ownName : source.document.entities[entity].entity.name
  }

  private mutating func refuse(_ edge: Edge) {
    guard let place = edge.relation else { return }
    let relation = source.relations[place]
    lines.append(
      DecisionLine.wrong(
        document: documentName, paragraph: relation.paragraph, from: name(relation.from), type: relation.type, to: name(relation.to),
        quote: relation.quote))
  }

  /// The same statement, said otherwise: its old form is wrong, its new one missing.
  private mutating func change(_ old: Edge, to new: Edge) {
    guard let place = old.relation else { return }
    refuse(old)
    var relation = source.relations[place]
    relation.modality = new.modality
    lines.append(
      DecisionLine.missing(
        document: documentName, paragraph: relation.paragraph, from: name(relation.from), type: relation.type, to: name(relation.to),
        quote: relation.quote, extras: [new.modality.rawValue] + DecisionLine.extras(relation)))
  }

  private mutating func accept(_ edge: Edge) {
    let (from, to) = (bearers[edge.from], bearers[edge.to])
    guard let from, let to else {
      let unknown = from == nil ? edge.from : edge.to
      let words = givenTexts[unknown]?.words ?? ""
      return notes.append("\(file): \(edge.line): “\(words)” is no name that this document has; put it into a --lexicon file")
    }
    let spans = [edge.from, edge.to].filter { bearers[$0] != source.document.own }.compactMap { givenTexts[$0]?.fragments }
    guard let quoted = places.quotation(of: spans) else {
      return notes.append("\(file): \(edge.line): its ends stand in different paragraphs; no quotation says it")
    }
    var extras = edge.modality == .fact ? [] : [edge.modality.rawValue]
    extras += (edge.capacity.map { ["as \($0)"] } ?? []) + edge.extras
    lines.append(
      DecisionLine.missing(
        document: documentName, paragraph: quoted.paragraph, from: name(from), type: edge.type, to: name(to), quote: quoted.words,
        extras: extras))
  }

  /// Words that were marked as a name and are none that the document has.
  private mutating func noteNames() {
    let before = Set(source.annotations.texts.map(\.fragments))
    for text in given.texts where !before.contains(text.fragments) && source.document.entities.find(text.words) == nil {
      notes.append("\(file): T\(text.number): “\(text.words)” (\(text.type)) is a name that no list has; put it into a --lexicon file")
    }
  }
}
