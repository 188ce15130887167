import EntenteModel
import EntenteText

/// Puts in the edges that a person says are missing: only where the words stand in that paragraph.
struct MissingEdges {
  /// The edges of one document, and the lines that no longer apply to it.
  static func relations(_ decisions: Decisions, in document: inout AnnotatedDocument) -> (
    relations: [DocumentRelation], notes: [DecisionNote]
  ) {
    var relations: [DocumentRelation] = []
    var notes: [DecisionNote] = []
    for (place, missing) in decisions.missing.enumerated() where isMeant(missing.document, document) {
      if let relation = relation(missing, in: &document) {
        relations.append(relation)
        notes.append(DecisionNote(missing: place, text: nil))
      } else {
        notes.append(
          DecisionNote(
            missing: place, text: "\(missing.paragraph) does not hold these words, or does not name both ends: \(missing.quote)"))
      }
    }
    return (relations, notes)
  }

  private static func isMeant(_ name: String, _ document: AnnotatedDocument) -> Bool {
    let names = [document.record.id, document.record.number ?? "", document.record.file, document.entities[document.own].entity.name]
    return names.contains { Folding.key($0) == Folding.key(name) }
  }

  private static func relation(_ missing: Decisions.Missing, in document: inout AnnotatedDocument) -> DocumentRelation? {
    guard let from = entity(missing.from, document), let to = entity(missing.to, document) else { return nil }
    for passage in document.passages where passage.label == missing.paragraph {
      let source = document.source.passages[passage.index]
      guard let ranges = ranges(of: missing.quote, in: source.text) else { continue }
      return DocumentRelation(
        type: missing.type, from: from, to: to, passage: passage.index, paragraph: passage.label,
        quote: ranges.map { source.string($0) }.joined(separator: " … "), spans: ranges.flatMap { source.spans(of: $0) },
        modality: missing.modality,
        rule: "decision")
    }
    return nil
  }

  private static func entity(_ name: String, _ document: AnnotatedDocument) -> EntityIndex? {
    name == "this document" ? document.own : document.entities.find(name)
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
