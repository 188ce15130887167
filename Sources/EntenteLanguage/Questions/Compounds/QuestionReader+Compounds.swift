import EntenteLexicon

// Questions that are made of simpler ones.
extension QuestionReader {
  /// The ways to take a question apart, the likeliest first; empty where it says one thing of what it asks for. O(words²).
  package func compounds(_ question: String) throws(Index.Failure) -> [CompoundQuestion] {
    let tokens = QuestionToken.split(question)
    guard question.utf8.count <= Self.maximumBytes, tokens.count > 4, let words = language(of: tokens) else { return [] }
    if let comparison = try comparison(tokens, words) { return [.compared(comparison)] }
    if let identity = try identity(tokens, words) { return [.identity(identity)] }
    if let choice = try choice(tokens, words) { return [.choice(choice)] }
    if let either = try alternatives(tokens, words) { return [.either(either)] }
    let pieces = ClausePieces(tokens, words)
    let subject = AskedSubject(pieces)
    if let kinds = joinedKinds(pieces, subject) { return [kinds] }
    guard pieces.pieces.indices.count(where: pieces.isVerb) > 1 else { return [] }
    return (joinedPredicates(pieces, subject) + relativesOfAsked(pieces, subject)) + described(pieces, subject).map(CompoundQuestion.steps)
  }

  /// The question in two steps where its second half goes on from its first; else `nil`. O(words²).
  package func following(_ question: String) -> QuestionSteps? {
    let tokens = QuestionToken.split(question)
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: tokens) else { return nil }
    return following(tokens, words)
  }
}

/// What a question asks for, at its beginning: "which of the agencies", "who", "name the countries".
struct AskedSubject {
  /// The pieces that say it.
  let range: Range<Int>
  /// As a question begins with it: "which agencies".
  let lead: [QuestionToken]
  /// Whether yes or no is asked for; then the range is empty.
  let isOfFact: Bool

  init(_ pieces: ClausePieces) {
    var at = 0
    while at < pieces.count, pieces[at].isSilent, !pieces[at].has("ask") { at += 1 }
    guard at < pieces.count else {
      (range, lead, isOfFact) = (0..<0, [], false)
      return
    }
    let first = pieces[at]
    isOfFact = first.isAuxiliary && !first.has("ask")
    let asks = ["who", "what", "which", "list"].contains { first.has("ask", $0) }
    guard asks, !first.has("ask", "when"), !first.has("ask", "where") else {
      (range, lead) = (0..<0, [])
      return
    }
    var end = at + 1
    let isOfKind = first.has("ask", "which") || first.has("ask", "list") || first.has("ask", "what")
    if isOfKind {
      // "Which of the European agencies", up to the kind.
      var kind = end
      while kind < pieces.count, kind < end + 5, !pieces[kind].has("kind"), !pieces[kind].has("doc"), !pieces[kind].isAuxiliary,
        !pieces.isVerb(kind)
      { kind += 1 }
      if kind < pieces.count, kind < end + 5, pieces[kind].has("kind") || pieces[kind].has("doc") {
        while end < kind, pieces[end].key == "of" || pieces[end].isSilent || pieces[end].has("both") { end += 1 }
        let which =
          first.has("ask", "list") ? [QuestionToken(text: Self.which(pieces), key: "which", gap: [])] : pieces.tokens(at..<(at + 1))
        lead = which + pieces.tokens(end..<(kind + 1))
        range = at..<(kind + 1)
        return
      }
      guard first.has("ask", "what") || first.key == "which" else {
        (range, lead) = (0..<0, [])
        return
      }
    }
    end = at + 1
    range = at..<end
    lead = pieces.tokens(range)
  }

  private static func which(_ pieces: ClausePieces) -> String {
    pieces.words.language == "es" ? "qué" : pieces.words.language == "pt" ? "que" : "which"
  }
}
