import EntenteLanguage
import EntenteModel
import EntenteStore

// What is named beside what, and whether there is anything that names it.
extension Asker {
  /// Those mentions that stand in a paragraph which names all the company, too. O(mentions).
  func beside(_ company: [Thing], _ edges: [EdgeRecord]) throws(StoreError) -> [EdgeRecord] {
    var kept = edges
    for thing in company {
      let pattern = StatementPattern(types: ["MENTIONS"], to: try widened(EndFilter(ids: [thing.id]), []))
      let places = Set(try finder.find(pattern).map { "\($0.document ?? "") \($0.paragraph ?? "")" })
      kept = kept.filter { places.contains("\($0.document ?? "") \($0.paragraph ?? "")") }
    }
    return kept
  }

  /// Whether there is one of those that were looked for. That no sentence has some words says nothing of what they mean.
  func whether(_ reply: Reply, _ question: MentionQuestion, _ reading: Reading) -> Reply {
    guard reply.understood else { return reply }
    guard reply.answers.isEmpty else {
      let which = reply.answers.map(\.value).joined(separator: ", ")
      return Reply(
        question: "", reading: reading.words, answers: [ReplyItem(value: "yes", evidence: reply.answers.flatMap(\.evidence))],
        note: "\(which).")
    }
    guard question.words.isEmpty else { return reply }
    return Reply(
      question: "", reading: reading.words,
      answers: [ReplyItem(value: "no", evidence: searched(reading.scope).compactMap { opening($0) })], note: reply.note)
  }
}

extension MentionQuestion {
  /// Whether it is one paragraph, not one document, that must name all of the things.
  var joinsPlaces: Bool { wanted == .places || isByPlace || wanted == .count && !countsDocuments }
}
