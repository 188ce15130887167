import EntenteLexicon
import EntenteModel

// A question that stands within a sentence of who asks it.
extension QuestionReader {
  /// What a long sentence asks, where what stands before the word that asks speaks of who asks and names nothing: "for the note that I am drafting on ports,
  /// and before I forget it, could you say with which centre it works, as I can't find it" as "with which centre it works". A text that is named there bounds what is
  /// asked. The last such place first. O(words).
  func embedded(_ question: String) -> [String] {
    let all = QuestionToken.split(question)
    guard all.count > Self.shortestEmbedding, let words = language(of: all), words.language == "en" else { return [] }
    let tokens = withoutTail(all)
    let has = { (place: Int, name: String, argument: String?) in
      words.entries[tokens[place].key]?.contains { $0.name == name && (argument.map($0.arguments.contains) ?? true) } ?? false
    }
    let asks = { (place: Int) in
      tokens.indices.contains(place) && ["who", "what", "which", "when", "where"].contains { has(place, "ask", $0) }
        || tokens.indices.contains(place + 1) && tokens[place].key == "how" && tokens[place + 1].key == "many"
    }
    var found: [String] = []
    for place in tokens.indices.dropLast(2).reversed() where place > 1 {
      guard asks(place), !asks(place - 1) else { continue }
      var start = place
      var opening = ""
      if has(place - 1, "function", "prep") {
        start = place - 1
        // "The day on which".
        if start > 1, Self.times.contains(tokens[start - 1].key) { (start, opening) = (place + 1, "when ") }
      }
      // "The programme *which* funds it": what stands before belongs to it.
      if opening.isEmpty, has(start - 1, "kind", nil), !tokens[start].gap.contains(where: { ",;:.".utf8.contains($0) }) { continue }
      guard let scope = scope(of: Array(tokens[..<start]), words) else { continue }
      found.append(opening + Self.text(Array(tokens[start...])) + scope)
    }
    return Array(found.prefix(Self.mostEmbedded))
  }

  /// How many of them are tried.
  private static var mostEmbedded: Int { 2 }

  /// What a preamble bounds, as "according to" its text; `nil` where it does not speak of who asks, or names something else.
  private func scope(of preamble: [QuestionToken], _ words: QuestionWords) -> String? {
    guard preamble.contains(where: { PartWords.english.askers.contains($0.key) || Self.tellers.contains($0.key) }),
      let pieces = try? pieces(Self.text(preamble), words, isRepairing: false)
    else { return nil }
    var composer = Composer(index: index, documents: pieces.segmenter.documents, items: pieces.items)
    guard let items = try? composer.compose() else { return nil }
    guard items.allSatisfy({ !$0.isThing || $0.isDocument || $0.things.allSatisfy { $0.labels.contains(NodeKind.crimeArea.rawValue) } }),
      !items.contains(where: { $0.date != nil || $0.has("only") || $0.has("fact") })
    else { return nil }
    let texts = items.filter { $0.isDocument && $0.documents.count == 1 }
    guard texts.count < 2 else { return nil }
    return texts.first.map { " according to the \($0.text)" } ?? ""
  }

  /// Without what is said of who asks behind the question: ", and I could not say", ", as my boss wants it".
  private func withoutTail(_ tokens: [QuestionToken]) -> [QuestionToken] {
    guard let comma = tokens.indices.dropFirst(Self.shortestEmbedding / 2).last(where: { tokens[$0].gap.contains(UInt8(ascii: ",")) })
    else {
      return tokens
    }
    let tail = tokens[comma...]
    guard tail.count <= Self.shortestEmbedding, let first = tail.first,
      ["and", "but", "as", "because", "since", "so", "if"].contains(first.key),
      tail.prefix(3).contains(where: { PartWords.english.askers.contains($0.key) })
    else { return tokens }
    return Array(tokens[..<comma])
  }

  /// How many words such a sentence has at least.
  private static var shortestEmbedding: Int { 9 }
  private static var times: Set<String> { ["day", "date", "month", "year", "moment", "time"] }
  /// Who asks, besides those who say "I".
  private static var tellers: Set<String> { ["colleague", "colleagues", "boss", "editor", "director", "minister", "you"] }
}
