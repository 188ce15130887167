import EntenteLanguage
import EntenteModel
import EntenteStore

// Which of two came first, and which texts are older or younger than something.
extension Asker {
  func sooner(_ left: Dated, _ right: Dated, _ isFirst: Bool, _ reading: Reading) throws(StoreError) -> Reply {
    let first = try date(left, reading.scope, as: "first"), second = try date(right, reading.scope, as: "second")
    guard let a = first.date, let b = second.date else { return nothing(reading, "One of the two has no date that is stated") }
    guard let isLeft = isFirst ? a.isBefore(b) : a.isAfter(b), let isRight = isFirst ? b.isBefore(a) : b.isAfter(a), isLeft != isRight
    else {
      return nothing(reading, "\(a.text) and \(b.text) are too coarse to tell, or the same")
    }
    guard let own = try named(left, first), let other = try named(right, second) else { return nothing(reading, "") }
    var item = isLeft ? own : other
    item.evidence = first.evidence + second.evidence
    let names = [own.value, other.value].map(StatementPattern.literal)
    let cypher =
      "\(first.query) WITH first \(second.query) RETURN CASE first \(isFirst ? "<" : ">") second WHEN true THEN \(names[0]) ELSE \(names[1]) END AS value"
    return reply(reading, [item], cypher: cypher, note: "\(own.value): \(DateWords.of(a)). \(other.value): \(DateWords.of(b)).")
  }

  /// What is compared, as a value.
  private func named(_ dated: Dated, _ compared: Compared) throws(StoreError) -> ReplyItem? {
    switch dated {
    case .date(let date): return ReplyItem(value: date.text, evidence: [])
    case .document(let document): return try named(document.thing.id)
    case .joining(let thing, _): return try named(thing.id)
    case .event(let question):
      if let event = compared.event { return item(event, []) }
      return try question.things.first.flatMap { (thing) throws(StoreError) in try named(thing.id) }
    }
  }

  func named(_ id: String) throws(StoreError) -> ReplyItem? {
    guard let node = try finder.nodes(id).first else { return nil }
    return item(try records.node(node), [])
  }

  /// The texts that lie before or after something that has a date; those that are given, where nothing bounds them.
  func texts(_ asked: [DocumentThing], _ isBefore: Bool, _ bound: Dated?, _ reading: Reading) throws(StoreError) -> Reply {
    var kept = asked
    if let bound {
      let compared = try date(bound, reading.scope, as: "first")
      guard let limit = compared.date else { return nothing(reading, "It has no date that is stated") }
      kept = asked.filter { (isBefore ? $0.date?.isBefore(limit) : $0.date?.isAfter(limit)) == true }
      if kept.isEmpty { return nothing(reading, "None of the documents") }
    }
    var items: [ReplyItem] = []
    for document in kept {
      guard var item = try named(document.thing.id) else { continue }
      item.evidence = try dateEvidence(document)
      items.append(item)
    }
    let ids = kept.map(\.thing.id)
    return reply(reading, items, cypher: "MATCH (a:Document) WHERE \(AnswerQuery.isOneOf("a.id", ids))\(AnswerQuery.values("a"))")
  }
}
