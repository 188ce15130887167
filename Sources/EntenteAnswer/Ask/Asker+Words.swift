import EntenteLanguage
import EntenteModel
import EntenteStore

// Where words stand that name nothing: "where do the documents bring up alternative development".
extension Asker {
  /// The paragraphs of which one sentence has all the words, in any form. O(sentences).
  func spoken(_ question: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    let searched = self.searched(reading.scope)
    var company: [Set<String>] = []
    for thing in question.company {
      let mentions = try finder.find(StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [thing.id])))
      company.append(Set(mentions.map { "\($0.document ?? "") \($0.paragraph ?? "")" }))
    }
    var items: [ReplyItem] = []
    var naming: [DocumentView] = []
    var kept = KeptWords(records)
    for document in searched {
      let sentences = try shelf.sentences(document.record.node)
      for (paragraph, own) in zip(document.paragraphs, sentences) where own.contains(where: { Asker.holds($0, question) }) {
        if let bound = reading.scope.paragraph, !ParagraphLabel.isWithin(paragraph.label, bound) { continue }
        guard company.allSatisfy({ $0.contains("\(document.record.id) \(paragraph.label)") }) else { continue }
        if naming.last?.record.id != document.record.id { naming.append(document) }
        let value = "\(document.designation) \(paragraph.label)"
        if items.last?.value == value { continue }
        let evidence = Evidence(
          document: document.designation, paragraph: paragraph.label, stated: document.date, modality: .fact,
          quote: try kept.of(paragraph, of: document))
        items.append(ReplyItem(value: value, kind: "Paragraph", evidence: [evidence]))
      }
    }
    let note = "The words stand in these paragraphs; quoted is how each begins and what is kept of it."
    if question.isNegated {
      let silent = searched.filter { document in !naming.contains { $0.record.id == document.record.id } }
      guard !silent.isEmpty else { return nothing(reading, "Every document searched has these words") }
      let evidence = silent.compactMap { opening($0) }
      if question.wanted == .count {
        return reply(reading, [ReplyItem(value: String(silent.count), evidence: evidence)], cypher: wordQuery(silent))
      }
      return reply(
        reading,
        silent.map { ReplyItem(value: $0.designation, kind: $0.record.kind, id: $0.record.id, evidence: [opening($0)].compactMap { $0 }) },
        cypher: wordQuery(silent),
        note: "Searched: \(silent.map { "\($0.designation) (\($0.paragraphs.count) paragraphs)" }.joined(separator: ", ")).")
    }
    guard !items.isEmpty else { return nothing(reading, "No sentence has these words") }
    if question.isUniversal, naming.count < searched.count {
      let silent = searched.filter { document in !naming.contains { $0.record.id == document.record.id } }
      return nothing(reading, "No sentence of \(silent.map(\.designation).joined(separator: ", ")) has these words")
    }
    let evidence = items.flatMap(\.evidence)
    switch question.wanted {
    case .existence: return reply(reading, [ReplyItem(value: "yes", evidence: evidence)], cypher: wordQuery(items), note: note)
    case .documents:
      let documents = naming.map { document in
        ReplyItem(
          value: document.designation, kind: document.record.kind, id: document.record.id,
          evidence: evidence.filter { $0.document == document.designation })
      }
      return reply(reading, documents, cypher: wordQuery(naming), note: note)
    case .count:
      let count = question.countsDocuments ? naming.count : items.count
      return reply(reading, [ReplyItem(value: String(count), evidence: evidence)], cypher: wordQuery(items), note: note)
    default: return reply(reading, items, cypher: wordQuery(items), note: note)
    }
  }

  /// Whether a sentence has every word, or all of those that may stand in their place.
  private static func holds(_ sentence: SentenceWords, _ question: MentionQuestion) -> Bool {
    holds(sentence, question.words) || !question.otherWords.isEmpty && holds(sentence, question.otherWords)
  }

  /// Whether a sentence has every word, or one that says the same.
  static func holds(_ sentence: SentenceWords, _ words: [HeldWord]) -> Bool {
    var others = 0
    for word in words {
      guard let rank = word.stems.firstIndex(where: { !$0.isEmpty && $0.allSatisfy(sentence.holds) }) else { return false }
      if rank > 0 { others += 1 }
    }
    // One of several words may be said by another.
    return others == 0 || others == 1 && words.count > 2
  }

  /// The query that gives paragraphs by their places: what words stand in them no query can ask.
  func wordQuery(_ items: [ReplyItem]) -> String {
    "MATCH (d:Document) WHERE d.file IS NOT NULL UNWIND range(0, size(d.paragraphs) - 1) AS i WITH \(AnswerQuery.name("d")) + ' ' + d.paragraphs[i] AS value WHERE "
      + AnswerQuery.isOneOf("value", items.map(\.value)) + " RETURN DISTINCT value"
  }

  func wordQuery(_ documents: [DocumentView]) -> String {
    "MATCH (d:Document) WHERE \(AnswerQuery.isOneOf("d.id", documents.map(\.record.id)))" + AnswerQuery.values("d", isDocument: true)
  }
}
