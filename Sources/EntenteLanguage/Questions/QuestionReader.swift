package import EntenteLexicon
import EntenteModel

/// Reads plain questions. Deterministic; knows nothing but its word files and the names of the graph that is asked.
package struct QuestionReader<Index: NameIndex> {
  let index: Index
  private let languages: [QuestionWords]
  let memo: ReadingMemo<Index>
  /// The longest question that is read, in bytes.
  package static var maximumBytes: Int { 2_000 }

  /// - Parameter memo: what was found out of a question before, in the same graph and with the same words.
  package init(_ index: Index, languages: [QuestionWords] = QuestionWords.standard, memo: ReadingMemo<Index> = ReadingMemo()) {
    self.index = index
    self.languages = languages
    self.memo = memo
  }

  /// One that reads in the language of this question alone, whatever names stand in what it is given.
  package func inLanguage(of question: String) -> QuestionReader {
    language(of: QuestionToken.split(question)).map { QuestionReader(index, languages: [$0]) } ?? self
  }

  /// The language of a question, by its words. O(words).
  package func language(of question: String) -> String? { language(of: QuestionToken.split(question))?.language }

  package func read(_ asked: String) throws(Index.Failure) -> ReadingResult {
    let question = plain(asked)
    guard question.utf8.count <= Self.maximumBytes else {
      return .refused(Refusal(note: "A question may have \(Self.maximumBytes) bytes at most; this one has \(question.utf8.count)."))
    }
    let tokens = QuestionToken.split(question)
    guard let words = language(of: tokens) else { return .refused(Refusal(note: "No question words are here to read questions with.")) }
    guard !tokens.isEmpty else { return .refused(Refusal(note: "There is no question.", suggestions: Self.examples)) }
    if let parts = try several(question, words, isElliptic: false) { return .several(parts) }
    if let parts = try gapped(question, words) { return .several(parts) }
    if let parts = try elliptic(question, words) { return .several(parts) }
    let result = try clean(question, words)
    if case .read(let reading) = result, reading.scope.quoted.isEmpty { return result }
    if let parts = try several(question, words, isElliptic: true) { return .several(parts) }
    guard case .refused = result else { return result }
    return try part(of: question, words) ?? result
  }

  /// The question without what only wraps it. O(words).
  package func plain(_ question: String) -> String {
    guard question.utf8.count <= Self.maximumBytes, let words = language(of: QuestionToken.split(question)) else { return question }
    return memo.plain(question) { unwrapped(question, words) ?? question }
  }

  /// The question with who tells said as "according to"; `nil` where no text tells. O(words).
  package func retold(_ question: String) -> String? {
    let tokens = QuestionToken.split(question)
    guard let words = language(of: tokens) else { return nil }
    return told(tokens, words) ?? asTold(tokens, words)
  }

  /// A question that was refused, with the verbs of the extractor's rules, which may know what the question words do not. O(length of the rules); it is read
  /// again only where they know all of the words that were not understood.
  package func readWithRules(_ question: String, refused refusal: Refusal) throws(Index.Failure) -> Reading? {
    let tokens = QuestionToken.split(question)
    guard let words = language(of: tokens), let more = memo.withRules(words, for: tokens), !more.learnt.isEmpty,
      refusal.unread.allSatisfy({ more.mayBegin(with: Folding.key($0)) })
    else { return nil }
    guard case .read(let reading) = try read(question, more), reading.scope.quoted.isEmpty else { return nil }
    return reading
  }

  /// Whether it asks where something was done or met, whatever it is: no place where that is written answers it.
  package func asksVenue(_ question: String) -> Bool {
    let tokens = QuestionToken.split(question)
    guard let words = language(of: tokens), let first = tokens.first else { return false }
    if asksOnMap(tokens, words) { return true }
    let has = { (key: String, name: String) in words.entries[key]?.contains { $0.name == name } ?? false }
    guard words.entries[first.key]?.contains(where: { $0.name == "ask" && $0.arguments == ["where"] }) ?? false,
      !tokens.contains(where: { token in ["mention", "mentioned", "says", "doc", "stance"].contains { has(token.key, $0) } })
    else { return false }
    // "Where shall it be reinforced": what is to be done somewhere is done in the world.
    if tokens.count > 1, has(tokens[1].key, "hope"), tokens.contains(where: { $0.key == "be" }) { return true }
    return tokens.contains { token in
      words.entries[token.key]?.contains { word in
        word.name == "event" && (word.form == .verb || words.language != "en") && !word.arguments.contains("Document")
      } ?? false
    }
  }

  /// "The venue of", "via where", "from where": a place on the map in any case.
  private func asksOnMap(_ tokens: [QuestionToken], _ words: QuestionWords) -> Bool {
    let has = { (key: String, name: String) in words.entries[key]?.contains { $0.name == name } ?? false }
    return tokens.indices.contains { place in
      let next = place + 1 < tokens.count ? tokens[place + 1].key : ""
      return has(tokens[place].key, "venue") || has("\(tokens[place].key) \(next)", "venue")
    }
  }

  /// Whether it asks what someone says about a matter, who says so, or at which meeting: words that stand together answer none of these.
  package func isBeyondEvidence(_ question: String) -> Bool {
    let tokens = QuestionToken.split(question)
    guard let words = language(of: tokens) else { return false }
    let has = { (key: String, name: String) in words.entries[key]?.contains { $0.name == name } ?? false }
    return tokens.indices.dropLast().contains { place in
      let next = tokens[place + 1].key
      if has(tokens[place].key, "telling"), has(next, "topical") { return true }
      if tokens[place].key == "who" { return has(next, "telling") && !has(next, "doc") }
      return ["at", "during"].contains(tokens[place].key) && ["which", "what"].contains(next) && place + 2 < tokens.count
        && ["meeting", "summit", "session", "conference"].contains(tokens[place + 2].key)
    }
  }

  /// The pieces of a wording; what is misspelt is read as what it is near to, unless that is not wanted. O(words × longest name) look-ups, once.
  func pieces(_ text: String, _ words: QuestionWords, isRepairing: Bool = true) throws(Index.Failure) -> ReadingMemo<Index>.Pieces {
    try pieces(text, words, isRepairing: isRepairing, memo)
  }

  private func pieces(_ text: String, _ words: QuestionWords, isRepairing: Bool, _ memo: ReadingMemo<Index>) throws(Index.Failure)
    -> ReadingMemo<Index>.Pieces
  {
    let wording = ReadingMemo<Index>.Wording(text: text, language: words.language)
    let written = try memo.written(wording) { () throws(Index.Failure) in
      let segmenter = try Segmenter(text, index, words, memo)
      return ReadingMemo<Index>.Pieces(segmenter: segmenter, items: try segmenter.items())
    }
    guard isRepairing else { return written }
    return try memo.repaired(wording) { () throws(Index.Failure) in
      var pieces = written
      try pieces.segmenter.repair(&pieces.items)
      return pieces
    }
  }

  /// O(words × longest name), once for each wording.
  func read(_ question: String, _ words: QuestionWords) throws(Index.Failure) -> ReadingResult {
    // Words that came from rules are read with once.
    guard words.learnt.isEmpty else { return try read(question, words, ReadingMemo()) }
    return try memo.result(ReadingMemo<Index>.Wording(text: question, language: words.language)) { () throws(Index.Failure) in
      try read(question, words, memo)
    }
  }

  private func read(_ question: String, _ words: QuestionWords, _ memo: ReadingMemo<Index>) throws(Index.Failure) -> ReadingResult {
    let pieces = try pieces(question, words, isRepairing: true, memo)
    let (segmenter, items) = (pieces.segmenter, pieces.items)
    if let ambiguous = items.first(where: { $0.things.count > 1 && $0.words.isEmpty }) {
      let choices = ambiguous.things.map { "\($0.name) (\($0.labels.joined(separator: ", ")))" }.joined(separator: ", ")
      return .refused(
        Refusal(note: "“\(ambiguous.text)” names several things: \(choices). Say which.", suggestions: ambiguous.things.map(\.name)))
    }
    var composer = Composer(index: index, documents: segmenter.documents, items: items)
    let composed = try composer.compose()
    let remarks = segmenter.remarks + composer.remarks
    if let empty = composed.first(where: { $0.has("doc") && $0.documents.isEmpty && $0.key != $0.word("doc")?.arguments.first }) {
      return .refused(Refusal(note: "There is no document here that is “\(empty.text)”."))
    }
    var grammar = QuestionGrammar(items: composed, documents: segmenter.documents)
    grammar.isVerbFirst = words.language != "en"
    grammar.isMarked = question.unicodeScalars.last { !$0.properties.isWhitespace } == "?"
    var read = grammar.read()
    if read == nil, let split = try segmenter.splitGroups(composed) {
      var second = QuestionGrammar(items: split, documents: segmenter.documents)
      second.isVerbFirst = grammar.isVerbFirst
      read = second.read()
      if read != nil { grammar = second }
    }
    guard let shape = read else { return .refused(refusal(grammar, composed)) }
    let (whole, scope) = translated(shape, grammar.scope, words, memo)
    return .read(Reading(shape: whole, scope: scope, remarks: remarks + grammar.asides, words: ReadingWords.of(shape, grammar.scope)))
  }

  /// The language most of whose words the question has; the first of equals.
  func language(of tokens: [QuestionToken]) -> QuestionWords? {
    var best: (words: QuestionWords, count: Int)?
    let telling: Set<String> = ["ask", "rel", "kind", "mention", "event", "stance"]
    for words in languages {
      // Of equals, the one that knows more of the words that ask and relate.
      let known = tokens.compactMap { words.entries[$0.key] }
      let count = known.count * tokens.count + known.count { $0.contains { telling.contains($0.name) } }
      if best.map({ count > $0.count }) ?? true { best = (words, count) }
    }
    return best?.words
  }

  private func refusal(_ grammar: QuestionGrammar, _ items: [Item]) -> Refusal {
    var unread = grammar.refusedWords
    for item in items where (item.isUnknown || item.has("beyond")) && !unread.contains(item.text) { unread.append(item.text) }
    guard !unread.isEmpty else {
      return Refusal(note: "The words are known, but not a question that is made of them like this.", suggestions: Self.examples)
    }
    return Refusal(
      note: "Not understood: \(unread.map { "“\($0)”" }.joined(separator: ", ")).", suggestions: suggestions(items), unread: unread)
  }

  /// Questions about what was named.
  private func suggestions(_ items: [Item]) -> [String] {
    guard let thing = items.first(where: { $0.isThing })?.things.first else { return Self.examples }
    return ["Which documents mention \(thing.name)?", "Trace \(thing.name)", "Who supports \(thing.name)?"]
  }

  private static var examples: [String] {
    ["Which programmes support Ameripol?", "When was CLASI created?", "How is Europol connected to GAFILAT?"]
  }
}
