import EntenteLanguage
import EntenteLexicon
import EntenteModel

/// A value, and the statements whose words give it.
struct EvidenceAnswer {
  var node: NodeRecord
  var edges: [EdgeRecord]

  /// The query that gives the values: the statements by their ids, at the end where the values stand.
  static func query(_ answers: [EvidenceAnswer]) -> String? {
    var starts: [EdgeRecord] = [], ends: [EdgeRecord] = []
    for answer in answers {
      let own = answer.edges.filter { $0.from == answer.node.node }
      if own.isEmpty { ends += answer.edges } else { starts += own }
    }
    return AnswerQuery.joined(
      [(starts, "a"), (ends, "b")].filter { !$0.0.isEmpty }.map { AnswerQuery.match($0.0) + AnswerQuery.values($0.1, isDocument: false) })
  }
}

/// A question that was answered by evidence, in plain words.
enum EvidenceWords {
  /// The same, where the words stand in a sentence of which a part is quoted.
  static func ofSentence(_ reading: EvidenceReading) -> String { of(reading, nil) + "; they stand in the sentence of what is quoted" }

  static func of(_ reading: EvidenceReading, _ match: EvidenceMatch?) -> String {
    let question = reading.question
    var text: String
    switch question.asked {
    case .places: text = "where it is written"
    case .documents: text = "which documents say"
    case .date(let isBegin): text = isBegin ? "since when" : "when"
    case .number: text = "how many"
    case .fact: text = "whether it is so"
    case .values: text = question.filter.labels.isEmpty && question.filter.either.isEmpty ? "what" : "which \(question.filter.words)"
    }
    text += ", found by the words “\(question.words.map(\.text).joined(separator: "”, “"))”"
    let names = question.names.flatMap(\.things).map(\.name)
    if !names.isEmpty { text += " beside " + names.joined(separator: ", ") }
    let said = zip(question.words, match?.places ?? []).compactMap { word, places -> String? in
      guard let match, let place = places.min(), !word.senses[0].contains(match.passage.tokens[place].stem),
        !match.passage.tokens[place].key.isEmpty
      else {
        return nil
      }
      return "“\(word.text)” as “\(match.passage.tokens[place].key)”"
    }
    if !said.isEmpty { text += "; read " + said.joined(separator: ", ") }
    if let documents = reading.scope.documents { text += "; in \(documents.map(\.thing.name).joined(separator: ", "))" }
    if let paragraph = reading.scope.paragraph { text += ", in \(paragraph)" }
    return ([text] + reading.remarks).joined(separator: "; ")
  }
}
