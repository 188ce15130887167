import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

// Whether something may or should be done, of which no statement tells: one sentence says so, of what its section is about.
extension Asker {
  /// "Yes" where one sentence has every word of the question and a verb that allows as much as is asked, and denies nothing and leaves no choice; else nothing.
  /// O(sentences × words).
  func allowed(_ reading: EvidenceReading, _ known: [Set<NodeID>]) throws(StoreError) -> EvidenceFinding? {
    let question = reading.question
    guard let allowance = question.allowance, question.words.count >= Self.fewestAllowed else { return nil }
    var kept = KeptWords(records)
    var evidence: [Evidence] = []
    var places: [ReplyItem] = []
    for document in searched(reading.scope) {
      for (paragraph, sentences) in zip(document.paragraphs, try shelf.sentences(document.record.node)) {
        guard sentences.contains(where: { Self.allows($0, question, allowance) }), try isAbout(paragraph, of: document, known) else {
          continue
        }
        places.append(ReplyItem(value: "\(document.designation) \(paragraph.label)"))
        evidence.append(
          Evidence(
            document: document.designation, paragraph: paragraph.label, stated: document.date, modality: .fact,
            quote: try kept.of(paragraph, of: document)))
      }
    }
    guard !evidence.isEmpty else { return nil }
    let reply = Reply(
      question: "", reading: EvidenceWords.ofSentence(reading), cypher: wordQuery(places),
      answers: [ReplyItem(value: "yes", evidence: evidence)],
      note: "Quoted is how the paragraph begins and what is kept of it.")
    return EvidenceFinding(reply: reply, exact: question.words.count)
  }

  /// How many words such a question has at least.
  private static let fewestAllowed = 2

  private static func allows(_ sentence: SentenceWords, _ question: EvidenceQuestion, _ allowance: EvidenceQuestion.Allowance) -> Bool {
    let marks = allowance == .may ? permissions : duties
    return marks.contains(where: sentence.holds) && !bounds.contains(where: sentence.holds)
      && question.words.allSatisfy { $0.senses.first.map { !$0.isEmpty && $0.allSatisfy(sentence.holds) } ?? false }
  }

  /// What allows something, and what asks for it; what undoes or bounds either. By their stems.
  private static let permissions = HeldWord.stems("may can could should shall")
  private static let duties = HeldWord.stems("should shall must")
  private static let bounds = HeldWord.stems("not never neither either unless except only without cannot")

  /// Whether a paragraph stands in sections whose headings name all the events of the question, or names them itself; who else is named would have to stand in the sentence.
  private func isAbout(_ paragraph: DocumentView.Paragraph, of document: DocumentView, _ known: [Set<NodeID>]) throws(StoreError) -> Bool {
    for nodes in known {
      var isNamed = false
      for node in nodes where !isNamed {
        guard try records.node(node).kind == NodeKind.event.rawValue else { return false }
        isNamed = try records.edges(at: node, of: .mentions).contains { edge in
          edge.to == node && edge.document == document.record.id
            && edge.paragraph.map { ParagraphLabel.isWithin(paragraph.label, $0) } ?? false
        }
      }
      if !isNamed { return false }
    }
    return true
  }
}
