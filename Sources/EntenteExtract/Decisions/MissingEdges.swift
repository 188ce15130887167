import EntenteLexicon
import EntenteModel
import EntenteText

/// Puts in the edges that a person says are missing: only where their words stand in the document.
struct MissingEdges {
  /// What their edges name as their rule.
  static let rule = "decision"

  let decisions: Decisions
  let lexicon: Lexicon

  /// The edges of one document, and what became of the lines that concern it.
  func relations(in document: inout AnnotatedDocument) -> (
    relations: [DocumentRelation], notes: [DecisionNote]
  ) {
    var relations: [DocumentRelation] = []
    var notes: [DecisionNote] = []
    let names = Decisions.names(of: document.record, document.entities[document.own].entity)
    for (place, missing) in decisions.missing.enumerated() where Decisions.isMeant(missing.statement.document, names) {
      do throws(Obstacle) {
        relations.append(try relation(missing, in: &document))
        notes.append(DecisionNote(missing: place, text: nil))
      } catch {
        notes.append(DecisionNote(missing: place, text: error.text))
      }
    }
    return (relations, notes)
  }

  /// Why a line does not apply.
  private struct Obstacle: Error { var text: String }

  private func relation(_ missing: Decisions.Missing, in document: inout AnnotatedDocument) throws(Obstacle) -> DocumentRelation {
    let statement = missing.statement
    let (passage, ranges) = try place(of: statement, in: document)
    let from = try entity(statement.from, &document)
    let to = try entity(statement.to, &document)
    guard from != to else { throw Obstacle(text: "“\(statement.from)” and “\(statement.to)” are the same") }
    let source = document.source.passages[passage]
    var relation = DocumentRelation(
      type: statement.type, from: from, to: to, passage: passage, paragraph: document.passages[passage].label,
      quote: ranges.map { source.string($0) }.joined(separator: " … "), spans: ranges.flatMap { source.spans(of: $0) }, modality: .fact,
      rule: Self.rule)
    if relation.type.isSymmetric, document.entities.id(to) < document.entities.id(from) { (relation.from, relation.to) = (to, from) }
    for extra in missing.extras {
      switch extra {
      case .modality(let modality): relation.modality = modality
      case .since(let date): relation.since = date
      case .until(let date): relation.until = date
      case .on(let date): relation.on = date
      case .capacity(let capacity): relation.capacity = capacity
      }
    }
    return relation
  }

  /// Where the words stand: in the paragraph that is named, else in the only other one that has them. O(text).
  private func place(of statement: Decisions.Statement, in document: AnnotatedDocument) throws(Obstacle) -> (Int, [Range<Int>]) {
    var elsewhere: [(Int, [Range<Int>])] = []
    for passage in document.passages {
      guard let ranges = Self.ranges(of: statement.quote, in: document.source.passages[passage.index].text) else { continue }
      if passage.label == statement.paragraph { return (passage.index, ranges) }
      elsewhere.append((passage.index, ranges))
    }
    if elsewhere.count == 1 { return elsewhere[0] }
    let labels = elsewhere.map { document.passages[$0.0].label }.joined(separator: ", ")
    throw Obstacle(
      text: elsewhere.isEmpty
        ? "no paragraph of \(statement.document) holds these words: \(statement.quote)"
        : "paragraph \(statement.paragraph) does not hold these words, and several others do (\(labels)): \(statement.quote)")
  }

  /// What bears the name in the document, else what the lexicon knows by it.
  private func entity(_ name: String, _ document: inout AnnotatedDocument) throws(Obstacle) -> EntityIndex {
    if Folding.key(name) == Folding.key(DecisionLine.ownName) { return document.own }
    if let known = document.entities.find(name) ?? document.entities.find(id: name) { return known }
    if let entry = lexicon.find(name) { return document.entities.add(entry, of: lexicon) }
    throw Obstacle(text: "“\(name)” is named neither there nor in a list of names; put it into a --lexicon file")
  }

  /// Where the fragments stand, in order. O(text).
  private static func ranges(of quote: String, in text: [UInt8]) -> [Range<Int>]? {
    var from = 0
    var ranges: [Range<Int>] = []
    for fragment in fragments(quote) {
      guard let start = find(fragment, in: text, from: from) else { return nil }
      ranges.append(start..<(start + fragment.count))
      from = start + fragment.count
    }
    return ranges.isEmpty ? nil : ranges
  }

  private static func fragments(_ quote: String) -> [[UInt8]] {
    var fragments: [[UInt8]] = [[]]
    for scalar in quote.unicodeScalars {
      if scalar == "…" { fragments.append([]) } else { fragments[fragments.count - 1].append(contentsOf: String(scalar).utf8) }
    }
    return fragments.map { bytes in
      var bytes = bytes[...]
      while bytes.first == 0x20 { bytes = bytes.dropFirst() }
      while bytes.last == 0x20 { bytes = bytes.dropLast() }
      return Array(bytes)
    }.filter { !$0.isEmpty }
  }

  private static func find(_ needle: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard needle.count <= text.count else { return nil }
    for start in from...max(from, text.count - needle.count) where start + needle.count <= text.count {
      if text[start] == needle[0], text[start..<(start + needle.count)].elementsEqual(needle) { return start }
    }
    return nil
  }
}

/// What became of one of the decisions that something is missing: applied, or why not.
package struct DecisionNote: Hashable, Sendable {
  /// Its place among them; its line may become another without its becoming another decision.
  package var missing: Int
  /// `nil` where it was applied.
  package var text: String?
}
