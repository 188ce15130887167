import EntenteLanguage
import EntenteModel
import EntenteStore

// Questions that are made of simpler ones: "which crimes does the programme that supports Ameripol address?"
extension Asker {
  /// The most things that a description may fit.
  private static let mostDescribed = 8
  /// The most ways to take a question apart that are tried.
  private static let mostReadings = 10
  /// How deep descriptions may lie in one another.
  private static let deepest = 2

  /// The reply to a question that is taken apart; `nil` where a part is not understood, or none of the ways has an answer. O(ways × one question).
  func takenApart(_ question: String, _ reader: QuestionReader<GraphNames>, asOf: PartialDate?, depth: Int = 0) throws(StoreError) -> Reply?
  {
    var silent: Reply?
    let reader = depth == 0 ? reader.inLanguage(of: question) : reader
    for compound in try reader.compounds(question).prefix(Self.mostReadings) {
      guard let reply = try reply(to: compound, question, reader, asOf, depth) else { continue }
      if !reply.answers.isEmpty { return reply }
      silent = silent ?? reply
    }
    return silent
  }

  /// "Which programme funds it, and who manages that programme": the second question goes on from the first.
  func followingOn(_ question: String, _ reader: QuestionReader<GraphNames>, asOf: PartialDate?) throws(StoreError) -> Reply? {
    guard let steps = reader.following(question) else { return nil }
    let reader = reader.inLanguage(of: question)
    return try inSteps(steps, question, reader, asOf, 0).flatMap { $0.answers.isEmpty ? nil : $0 }
  }

  private func reply(
    to compound: CompoundQuestion, _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?, _ depth: Int
  ) throws(StoreError) -> Reply? {
    switch compound {
    case .steps(let steps): return try inSteps(steps, question, reader, asOf, depth)
    case .compared(let comparison): return try compared(comparison, question, reader, asOf)
    case .identity(let identity): return try identified(identity, question, reader, asOf)
    case .choice(let choice): return try chosen(choice, question, reader, asOf)
    case .either(let parts): return try either(parts, question, reader, asOf)
    case .all(let parts), .any(let parts), .each(let parts):
      var replies: [Reply] = []
      for part in parts {
        var reply = try simple(part, reader, asOf, depth)
        if case .all = compound, reply == nil, depth == 0 { reply = try byWords(part, reader, asOf) }
        guard let reply else { return nil }
        replies.append(reply)
      }
      if case .any = compound {
        let said = replies.filter { !$0.answers.isEmpty }
        return said.isEmpty ? silent(replies, question) : Asker.joined(said, question)
      }
      if case .each = compound {
        return replies.allSatisfy { !$0.answers.isEmpty } ? Asker.joined(replies, question) : silent(replies, question)
      }
      return common(replies, question)
    }
  }

  /// What the grammar alone reads without any word left over, or what is in turn made of simpler questions.
  private func simple(_ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?, _ depth: Int) throws(StoreError)
    -> Reply?
  {
    if depth < Self.deepest, let reply = try takenApart(question, reader, asOf: asOf, depth: depth + 1), !reply.answers.isEmpty {
      return reply
    }
    let result = try reader.read(question)
    guard !result.holdsWords else { return nil }
    let reply = try reply(to: result, question, asOf)
    return reply.understood ? reply : nil
  }

  /// A predicate that no grammar takes in ("are credited with an essential role"), by the words that are kept; `nil` where none say it.
  private func byWords(_ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError) -> Reply? {
    guard !reader.isBeyondEvidence(question) else { return nil }
    let refused = Reply(question: question, understood: false, reading: "")
    let found = try byEvidence(reader.plain(question), asOf: asOf, else: refused)
    return found.answers.isEmpty ? nil : found
  }

  // MARK: Two steps

  private func inSteps(
    _ steps: QuestionSteps, _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?, _ depth: Int
  ) throws(StoreError) -> Reply? {
    guard let inner = try simple(steps.inner, reader, asOf, depth) else { return nil }
    guard !inner.answers.isEmpty else { return silent([inner], question) }
    guard inner.answers.count <= Self.mostDescribed, inner.answers.allSatisfy({ $0.id != nil }),
      steps.quantity != .one || inner.answers.count == 1
    else { return nil }
    var outer: [Reply] = []
    for described in inner.answers {
      guard let reply = try simple(steps.outer(described.value), reader, asOf, depth) else { return nil }
      outer.append(reply)
    }
    // What the description itself names is no answer to what is said of it.
    let said = outer.filter { !$0.answers.isEmpty }
    guard !said.isEmpty, steps.quantity == .some || said.count == outer.count else { return silent(outer, question) }
    // That one is not so denies nothing of the others.
    if outer.count > 1, said.contains(where: { $0.answers.map(\.value) == ["no"] }) { return nil }
    return joined(steps, inner, said, question)
  }

  private func joined(_ steps: QuestionSteps, _ inner: Reply, _ outer: [Reply], _ question: String) -> Reply {
    let parts = (steps.asksBoth ? [inner] : []) + outer
    var reply = steps.quantity == .each && outer.count > 1 ? common(parts, question) : Asker.joined(parts, question)
    let names = inner.answers.map(\.value).joined(separator: ", ")
    reply.reading = "\(reply.reading); “\(steps.description)” is \(names): \(inner.reading)"
    let said = inner.answers.compactMap(\.evidence.first)
      .map { "“\($0.quote)” (\(CitationText.of(document: $0.document, paragraph: $0.paragraph)))" }
    if !steps.asksBoth {
      let told = "“\(steps.description)”: \(said.joined(separator: "; "))."
      reply.note = [reply.note, told].compactMap { $0 }.joined(separator: " ")
    }
    return reply
  }

  // MARK: Several at once

  /// The values that all of the replies give, with what says so in each.
  private func common(_ replies: [Reply], _ question: String) -> Reply {
    guard let first = replies.first, replies.allSatisfy({ !$0.answers.isEmpty }) else { return silent(replies, question) }
    var items = first.answers
    for other in replies.dropFirst() {
      items = items.compactMap { item in
        guard let same = other.answers.first(where: { $0.value == item.value && $0.id == item.id }) else { return nil }
        var both = item
        both.evidence += same.evidence.filter { !item.evidence.contains($0) }
        return both
      }
    }
    guard !items.isEmpty else { return silent(replies, question) }
    let queries = replies.compactMap(\.cypher)
    return Reply(
      question: question, reading: Asker.readings(replies),
      cypher: queries.count == replies.count ? AnswerQuery.common(queries) : nil, answers: items)
  }

  /// All parts are understood, and together they give nothing.
  private func silent(_ replies: [Reply], _ question: String) -> Reply {
    let notes = AnswerQuery.unique(replies.filter(\.answers.isEmpty).compactMap(\.note))
    let note = notes.isEmpty ? "Each part of it is said of something, but of nothing all of them." : notes.joined(separator: " ")
    let queries = replies.filter(\.answers.isEmpty).compactMap(\.cypher)
    return Reply(question: question, reading: Asker.readings(replies), cypher: queries.first, note: note)
  }

  private static func readings(_ replies: [Reply]) -> String { AnswerQuery.unique(replies.map(\.reading)).joined(separator: ". And: ") }
}
