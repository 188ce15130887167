import EntenteLanguage
import EntenteModel
import EntenteStore

// How many of the one against how many of the other: "does A name more agencies than B", "how many more".
extension Asker {
  /// The reply to a comparison of two counts; `nil` where one of the two is not read as a count, or where it cannot be told how many there are. O(two questions).
  func compared(_ comparison: CountComparison, _ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?)
    throws(StoreError) -> Reply?
  {
    var counts: [Counted] = []
    for part in comparison.counts {
      guard let count = try counted(part, reader, asOf) else { return nil }
      counts.append(count)
    }
    guard counts.count == 2, counts[0].isClosed == counts[1].isClosed else { return nil }
    let (first, second) = (counts[0].number, counts[1].number)
    let reading = "\(counts[0].reply.reading), held against: \(counts[1].reply.reading)"
    var reply = Reply(question: question, reading: reading)
    reply.note = "\(first) and \(second). \(counts.compactMap(\.reply.note).joined(separator: " "))"
    var named: [ReplyItem] = []
    for thing in comparison.named { named += [try self.named(thing.id)].compactMap { $0 } }
    guard let value = value(comparison, first, second, named) else {
      reply.note = "It is not so: \(reply.note ?? "")"
      return reply
    }
    // That one does not name more is settled by the texts themselves; what else they state may not be all.
    if value == "no", !counts[0].isClosed { return nil }
    var item = named.first { $0.value == value } ?? ReplyItem(value: value)
    item.evidence = counts.flatMap { $0.reply.answers.flatMap(\.evidence) }
    if item.evidence.isEmpty { item.evidence = searched(Scope()).compactMap { opening($0) } }
    reply.answers = [item]
    reply.cypher = query(comparison, counts.compactMap(\.reply.cypher), named)
    return reply
  }

  private struct Counted {
    var reply: Reply
    var number: Int
    /// Whether what is not counted is certainly not there: names in texts, not what else there may be.
    var isClosed: Bool
  }

  private func counted(_ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError) -> Counted? {
    guard case .read(let reading) = try reader.read(question), reading.scope.quoted.isEmpty else { return nil }
    let isClosed: Bool
    switch reading.shape {
    case .mentions(let asked) where asked.wanted == .count: isClosed = true
    // What one text says is bounded by that text; how many there are in the world no text tells.
    case .statements(let asked) where asked.wanted == .count && (reading.scope.documents != nil || asked.time != nil) && !asked.isOpenList:
      isClosed = false
    default: return nil
    }
    let reply = try reply(to: .read(reading), question, asOf)
    guard reply.understood else { return nil }
    if reply.answers.isEmpty, isClosed { return Counted(reply: reply, number: 0, isClosed: true) }
    guard reply.answers.count == 1, let number = Int(reply.answers[0].value) else { return nil }
    return Counted(reply: reply, number: number, isClosed: isClosed)
  }

  /// What answers; `nil` where there is no such margin, or none of the two.
  private func value(_ comparison: CountComparison, _ first: Int, _ second: Int, _ named: [ReplyItem]) -> String? {
    let margin = comparison.sign == .fewer ? second - first : first - second
    switch comparison.asked {
    case .whether: return (comparison.sign == .equal ? margin == 0 : margin > 0) ? "yes" : "no"
    case .margin: return margin > 0 ? String(margin) : nil
    case .which: return margin == 0 || named.count != 2 ? nil : named[margin > 0 ? 0 : 1].value
    }
  }

  private func query(_ comparison: CountComparison, _ queries: [String], _ named: [ReplyItem]) -> String? {
    guard queries.count == 2 else { return nil }
    let (more, less) = comparison.sign == .fewer ? ("second", "first") : ("first", "second")
    let value =
      switch comparison.asked {
      case .whether: "CASE WHEN \(more) \(comparison.sign == .equal ? "=" : ">") \(less) THEN 'yes' ELSE 'no' END"
      case .margin: "toString(\(more) - \(less))"
      case .which:
        "CASE WHEN \(more) > \(less) THEN \(StatementPattern.literal(named[0].value)) ELSE \(StatementPattern.literal(named[1].value)) END"
      }
    let counts = zip(queries, ["first", "second"]).map { "toInteger(COLLECT { \($0) }[0]) AS \($1)" }.joined(separator: ", ")
    return "WITH \(counts) RETURN \(value) AS value"
  }
}
