import EntenteLexicon
package import EntenteModel

/// What a quotation is cut to where its document would be quoted too much.
package struct ShorterQuotation: Hashable, Sendable {
  package var quote: String
  package var spans: [ByteSpan]
}

/// Keeps a graph from holding half of a document's text, as far as that goes: first the openings are let go by which nobody asks; then a quotation that goes on from one end to the other over words that neither needs is cut to the words that say it, those first that save
/// most, until less than half is quoted, or nothing is left to cut.
struct QuotationBudget {
  /// By byte of the text: how many hold it, as far as 255 can tell.
  private var holders: [UInt8]
  private var covered = 0
  private let feelings: Set<String>

  /// Quoted is what any edge quotes, a mention's name included, and what is kept of a paragraph as its opening.
  init(_ document: DocumentExtract, _ lexicon: Lexicon) {
    feelings = Set((lexicon.words.sets["feelings"] ?? []).map { Folding.key($0) })
    holders = [UInt8](repeating: 0, count: document.record.byteCount)
    for passage in document.record.passages { hold(passage.spans) }
    for mention in document.mentions { hold(mention.spans) }
    for relation in document.relations { hold(relation.spans) }
  }

  /// Cuts what must be cut; no relation has a shorter quotation left. O(text + quotations × log quotations).
  mutating func spend(on document: inout DocumentExtract) {
    if isOver { dropOpenings(&document.record.passages, isNews: document.entities[Int(document.own.rawValue)].entity.role == .news) }
    if isOver {
      var relations = document.relations
      cut(&relations)
      if !isOver { document.relations = relations }
    }
    for at in document.relations.indices { document.relations[at].shorter = nil }
  }

  private mutating func dropOpenings(_ passages: inout [PassageRecord], isNews: Bool) {
    for at in passages.indices.dropFirst() where isIdle(passages[at], isNews) {
      release(passages[at].spans)
      (passages[at].opening, passages[at].spans) = ("", [])
    }
  }

  /// Bytes: a quotation is not cut for less.
  private static let least = 12

  /// Whether nothing that can be asked for is lost with an opening: of a line of the cover, of what a news item states, of a paragraph without a number that no
  /// verb and no feeling leads ("*Deeply concerned* about").
  private func isIdle(_ passage: PassageRecord, _ isNews: Bool) -> Bool {
    if passage.label == "cover" { return true }
    guard passage.stance == .states else { return false }
    let words = passage.opening.split(separator: " ").map { Folding.key(String($0)) }
    return isNews || !passage.label.allSatisfy(\.isNumber) && !words.contains(where: feelings.contains)
  }

  private var isOver: Bool { 2 * covered >= holders.count && holders.count >= Self.smallest }
  /// Bytes: of a few sentences questions need every word that is quoted.
  private static let smallest = 2_000

  private mutating func cut(_ relations: inout [DocumentRelation]) {
    var candidates = relations.indices.filter { relations[$0].shorter != nil }
    while isOver {
      let savings = candidates.map { (at: $0, saved: saving(of: relations[$0])) }.filter { $0.saved >= Self.least }
      guard !savings.isEmpty else { return }
      for candidate in savings.sorted(by: { ($1.saved, $0.at) < ($0.saved, $1.at) }) where isOver {
        guard let shorter = relations[candidate.at].shorter, saving(of: relations[candidate.at]) >= Self.least else { continue }
        release(relations[candidate.at].spans)
        hold(shorter.spans)
        (relations[candidate.at].quote, relations[candidate.at].spans) = (shorter.quote, shorter.spans)
        relations[candidate.at].shorter = nil
      }
      candidates.removeAll { relations[$0].shorter == nil }
    }
  }

  /// The bytes that nothing else quotes, and the shorter quotation does not.
  private func saving(of relation: DocumentRelation) -> Int {
    guard let shorter = relation.shorter else { return 0 }
    return relation.spans.reduce(0) { $0 + range($1).count { holders[$0] == 1 } }
      - shorter.spans.reduce(0) { $0 + range($1).count { holders[$0] == 1 } }
  }

  private mutating func hold(_ spans: [ByteSpan]) {
    for byte in spans.lazy.flatMap(range) {
      covered += holders[byte] == 0 ? 1 : 0
      holders[byte] += holders[byte] < .max ? 1 : 0
    }
  }

  /// What too many hold is held for good.
  private mutating func release(_ spans: [ByteSpan]) {
    for byte in spans.lazy.flatMap(range) where holders[byte] > 0 && holders[byte] < .max {
      holders[byte] -= 1
      covered -= holders[byte] == 0 ? 1 : 0
    }
  }

  private func range(_ span: ByteSpan) -> Range<Int> {
    let start = min(max(0, Int(span.start)), holders.count)
    return start..<min(max(start, Int(span.end)), holders.count)
  }
}
