import EntenteLanguage
import EntenteModel
import EntenteStore

// Whether it is that one, which of several, and which of two is named first: asked as questions for a list.
extension Asker {
  /// "Is A the only text that names X": *yes* where the list is that alone, *no* where the texts themselves settle that it is not; `nil` where the list is not read.
  /// O(one question).
  func identified(_ identity: IdentityQuestion, _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?)
    throws(StoreError) -> Reply?
  {
    guard case .read(let reading) = try reader.read(identity.list), reading.scope.quoted.isEmpty, case .mentions(let asked) = reading.shape,
      !asked.asksWhether, asked.wanted != .count, asked.wanted != .existence
    else { return nil }
    var reply = try reply(to: .read(reading), question, asOf)
    guard reply.understood, !reply.answers.isEmpty else { return nil }
    let isOne = reply.answers.contains { $0.id == identity.thing.id }
    guard isOne || reply.answers.allSatisfy({ $0.id != nil }) else { return nil }
    let isSo = isOne && reply.answers.count == 1
    // Of several that are first or most, each is and is not.
    if isOne, !isSo, !identity.isOnly { return nil }
    let values = reply.answers.map(\.value)
    reply.question = question
    reply.answers = [ReplyItem(value: isSo ? "yes" : "no", evidence: reply.answers.flatMap(\.evidence))]
    reply.note = [reply.note, "It is said of \(values.joined(separator: ", "))."].compactMap { $0 }.joined(separator: " ")
    reply.cypher = reply.cypher.map {
      "WITH COLLECT { \($0) } AS all RETURN CASE WHEN all = \(StatementPattern.list(isSo ? values : [identity.thing.name])) THEN 'yes' ELSE 'no' END AS value"
    }
    return reply
  }

  /// "Which of A, B and C does it name": those of them that the list holds; of names in texts also those that it does not. `nil` where the list is not read. O(one question).
  func chosen(_ choice: ChoiceQuestion, _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError)
    -> Reply?
  {
    if !choice.namings.isEmpty { return try firstNamed(choice, question) }
    guard case .read(let reading) = try reader.read(choice.list), reading.scope.quoted.isEmpty, reading.shape.filter != nil else {
      return nil
    }
    let isOfNames = if case .mentions(let asked) = reading.shape { asked.wanted == .values && asked.things.isEmpty } else { false }
    guard isOfNames || !choice.isNegated else { return nil }
    var reply = try reply(to: .read(reading), question, asOf)
    guard reply.understood, reply.answers.allSatisfy({ $0.id != nil }) else { return nil }
    let given = reply.answers
    reply.question = question
    reply.reading += "; of " + choice.among.map(\.name).joined(separator: ", ")
    if choice.isNegated {
      let left = choice.among.filter { thing in !given.contains { $0.id == thing.id } }
      reply.answers = []
      for thing in left {
        guard var item = try named(thing.id) else { continue }
        item.evidence = searched(reading.scope).compactMap { opening($0) }
        reply.answers.append(item)
      }
      reply.cypher =
        "MATCH (b) WHERE \(AnswerQuery.isOneOf("b.id", choice.among.map(\.id))) AND NOT b.name IN COLLECT { \(reply.cypher ?? "") } RETURN DISTINCT b.name AS value"
    } else {
      reply.answers = given.filter { item in choice.among.contains { $0.id == item.id } }
      reply.cypher = reply.cypher.map {
        "WITH COLLECT { \($0) } AS all UNWIND all AS value WITH value WHERE \(AnswerQuery.isOneOf("value", choice.among.map(\.name))) RETURN DISTINCT value"
      }
    }
    if reply.answers.isEmpty { reply.note = nothing(reading, "None of these").note }
    return reply
  }

  /// "Is either A or B named": *yes* where one is, *no* where of each it is settled that it is not. O(two questions).
  func either(_ parts: [String], _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError)
    -> Reply?
  {
    var replies: [Reply] = []
    for part in parts {
      guard case .read(let reading) = try reader.read(part), reading.scope.quoted.isEmpty else { return nil }
      replies.append(try reply(to: .read(reading), question, asOf))
    }
    guard replies.allSatisfy({ $0.answers.count == 1 && ["yes", "no"].contains($0.answers[0].value) }) else { return nil }
    let holding = replies.filter { $0.answers[0].value == "yes" }
    return Asker.joined(holding.isEmpty ? replies : holding, question)
  }

  /// "Which was mentioned first, A or B": the one of which the first text that names it is older; nothing where one is not named, or both by the same text. O(mentions).
  private func firstNamed(_ choice: ChoiceQuestion, _ question: String) throws(StoreError) -> Reply? {
    var dates: [PartialDate] = []
    var items: [ReplyItem] = []
    for (thing, naming) in zip(choice.among, choice.namings) {
      let reply = try reply(to: .read(naming), question, nil)
      guard let text = reply.answers.first, let date = documents.first(where: { $0.record.id == text.id })?.date,
        var item = try named(thing.id)
      else { return nil }
      item.evidence = text.evidence
      items.append(item)
      dates.append(date)
    }
    guard items.count == 2, let isLeft = choice.isFirst ? dates[0].isBefore(dates[1]) : dates[0].isAfter(dates[1]),
      let isRight = choice.isFirst ? dates[1].isBefore(dates[0]) : dates[1].isAfter(dates[0]), isLeft != isRight
    else { return nil }
    var item = items[isLeft ? 0 : 1]
    item.evidence = items.flatMap(\.evidence)
    let patterns = choice.among.map { StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [$0.id])).match(["a.date IS NOT NULL"]) }
    let extreme = choice.isFirst ? "" : " DESC"
    let days = zip(patterns, ["first", "second"]).map {
      "COLLECT { \($0) RETURN a.date AS day ORDER BY day\(extreme) LIMIT 1 }[0] AS \($1)"
    }
    let literals = items.map { StatementPattern.literal($0.value) }
    return Reply(
      question: question, reading: "which is named \(choice.isFirst ? "first" : "last"): \(items.map(\.value).joined(separator: ", or "))",
      cypher:
        "WITH \(days.joined(separator: ", ")) RETURN CASE first \(choice.isFirst ? "<" : ">") second WHEN true THEN \(literals[0]) ELSE \(literals[1]) END AS value",
      answers: [item], note: zip(items, dates).map { "\($0.value): \(DateWords.of($1))." }.joined(separator: " "))
  }
}
