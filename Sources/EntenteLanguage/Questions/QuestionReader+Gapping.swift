import EntenteLexicon
import EntenteModel

// One lead, two events: "when were CLASI created and the treaty signed".
extension QuestionReader {
  /// Two questions of when, of which the second leaves out the words that ask: "the dates of the creation of the one and of the signature of the other". Each half
  /// must name a thing and what happened to it.
  func gapped(_ question: String, _ words: QuestionWords) throws(Index.Failure) -> [Reading]? {
    let tokens = QuestionToken.split(question)
    let items = try pieces(question, words).items
    let lead = items.prefix { ($0.has("ask") || $0.has("aux") || $0.isFunction || $0.has("filler")) && !$0.isThing && !$0.has("event") }
    guard let end = lead.last?.tokens.upperBound, lead.contains(where: { $0.has("ask", "when") }) else { return nil }
    let isHalf = { (half: ArraySlice<Item>) in half.contains { $0.has("event") } && half.contains { $0.isThing || $0.has("doc") } }
    for place in items.indices where items[place].has("conj") && place > lead.count {
      let first = items[lead.count..<place], second = items[(place + 1)...]
      guard isHalf(first), isHalf(second), !second.contains(where: { $0.has("ask") }) else { continue }
      let start = second.first { !($0.isFunction && $0.has("function", "prep")) }?.tokens.lowerBound ?? tokens.count
      let asking = Array(tokens[..<end])
      guard
        case .read(let one) = try clean(Self.text(asking + tokens[end..<items[place].tokens.lowerBound]), words),
        case .read(let other) = try clean(Self.text(asking + tokens[start...]), words),
        one.scope.quoted.isEmpty, other.scope.quoted.isEmpty, one.shape != other.shape, one.asksDate, other.asksDate
      else { continue }
      return [one, other]
    }
    return nil
  }
}

extension Reading {
  fileprivate var asksDate: Bool {
    switch shape {
    case .events(let questions): questions.allSatisfy { $0.wanted == [.date] }
    case .documentDates: true
    default: false
    }
  }
}
