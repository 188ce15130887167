import EntenteLexicon
import EntenteModel

// Relations of which one end is not named: "with which alliance is a strong partnership to be built", "whose support is wanted for sharing information".
extension QuestionGrammar {
  static func end(_ things: [Thing]) -> EndFilter {
    var end = EndFilter(ids: things.map(\.id))
    end.names = things.map(\.name)
    return end
  }

  /// "Is Peru in CLASI?": to be in a body is to be a member of it.
  mutating func containment() -> Shape? {
    let named = things
    guard isQuestionOfFact, !isNegated, named.count == 2, let first = items[named[0]].things.first, let body = items[named[1]].things.first,
      preposition(named[1]).map({ ["in", "en", "em", "no", "na"].contains($0) }) ?? false, !body.labels.contains("Place"),
      items.allSatisfy({ $0.used || $0.isFunction || $0.has("aux", "be") || $0.has("time", "in") || $0.has("scope") || $0.isThing })
    else { return nil }
    use(named)
    var question = StatementQuestion(
      patterns: [StatementPattern(types: ["MEMBER_OF"], from: QuestionGrammar.end([first]), to: QuestionGrammar.end([body]))],
      asksFrom: true,
      filter: ThingFilter(), wanted: .existence, allowsHopes: false)
    question.time = time
    time = nil
    return .statements(question)
  }

  /// How many words and names the quotation must hold besides, where no end is known.
  private static var leastHeld: Int { 2 }

  /// Any statement of the type, whose quotation must hold what else the question says, and put the value where the question asks for it.
  func impersonal(_ options: [QuestionWord], _ place: Int, _ phrases: [NounPhrase])
    -> (pattern: StatementPattern, anchor: StatementQuestion.Anchor, asked: Int)?
  {
    guard !isQuestionOfFact, !contains("ask", "howmany"), let asked = phrases.first(where: \.isAsked) else { return nil }
    for option in options {
      guard let type = option.arguments.first, let anchor = anchor(type, asked, place),
        !fitting(phrases, type).contains(where: Ends.isKnown)
      else { continue }
      var pattern = StatementPattern(types: [type])
      pattern.isEitherWay = RelationType(type).isSymmetric
      pattern.documents = scope.documents.map { $0.map(\.thing.id) }
      pattern.paragraph = scope.paragraph
      return (pattern, anchor, asked.place)
    }
    return nil
  }

  private func anchor(_ type: String, _ asked: NounPhrase, _ verb: Int) -> StatementQuestion.Anchor? {
    let asking = items[..<max(verb, asked.place + 1)].last { $0.has("ask") }?.key ?? ""
    switch type {
    case "COOPERATES_WITH":
      let preposition = asked.preposition ?? items.indices.first { items[$0].has("ask") }.flatMap { self.preposition($0) }
      if asking == "with whom" || preposition == "with" { return .after("with") }
      return preposition == "between" ? .after("between") : nil
    case "SUPPORTS": return items.contains { $0.key == "whose" } ? .start : nil
    default: return nil
    }
  }

  /// Whether enough is said for a question without a known end to be answered at all.
  func isAnchored(_ shape: Shape) -> Bool {
    guard case .statements(let question) = shape, question.anchor != nil else { return true }
    return scope.quoted.count + scope.company.count >= Self.leastHeld
  }
}
