import EntenteLexicon
import EntenteModel
import EntenteStore

/// The names that a paragraph mentions; found out where one of its sentences is asked for them.
final class ParagraphMentions {
  private let sketch: PassageSketch
  private let records: GraphRecords
  private var known: [Int: [EdgeRecord]]?

  init(_ sketch: PassageSketch, _ records: GraphRecords) { (self.sketch, self.records) = (sketch, records) }

  /// The mentions by the first byte that they quote. Of several that begin there the longest, and those that it only goes on with another of the
  /// same sort: "leaders of A" and "leaders of A and B", but not "A" and "A and B offices". O(mentions), the first time.
  func byStart() throws(StoreError) -> [Int: [EdgeRecord]] {
    if let known { return known }
    var mentions: [Int: [EdgeRecord]] = [:]
    for edge in try sketch.edges() where edge.type == .mentions {
      if let start = edge.spans.first?.start { mentions[start, default: []].append(edge) }
    }
    for (start, own) in mentions where own.count > 1 { mentions[start] = try kept(own, start) }
    known = mentions
    return mentions
  }

  private func kept(_ own: [EdgeRecord], _ start: Int) throws(StoreError) -> [EdgeRecord] {
    let end = { (edge: EdgeRecord) in edge.spans.last?.end ?? start }
    guard let longest = own.max(by: { end($0) < end($1) }) else { return own }
    let whole = try records.node(longest.to)
    var kept: [EdgeRecord] = []
    for edge in own {
      if end(edge) < end(longest) {
        let part = try records.node(edge.to)
        guard part.kind == whole.kind, part.role == whole.role, Self.goesOn(longest.quote ?? "", from: edge.quote ?? "") else { continue }
      }
      kept.append(edge)
    }
    return kept
  }

  /// "Leaders of A *and* B" goes on from "leaders of A", "A cycle" not from "A".
  private static func goesOn(_ whole: String, from part: String) -> Bool {
    let rest = Folding.key(whole).split(separator: " ").dropFirst(Folding.key(part).split(separator: " ").count)
    return rest.first.map { PartWords.english.kind(of: String($0)) == .conjunction } ?? false
  }
}
