import EntenteModel

/// A reading in plain words, so that a person sees how the question was understood.
enum ReadingWords {
  static func of(_ shape: Shape, _ scope: Scope) -> String {
    let body =
      switch shape {
      case .statements(let question): statements(question)
      case .events(let questions): questions.map(event).joined(separator: "; ")
      case .mentions(let question): mentions(question)
      case .difference(let question): difference(question)
      case .stances(let question): stances(question)
      case .connection(let from, let to): "how \(from.name) and \(to.name) are connected"
      case .trace(let thing): "\(thing.name) through the documents, in time"
      case .order(let left, let isBefore, let right): "whether \(dated(left)) lies \(isBefore ? "before" : "after") \(dated(right))"
      case .side(let left, let right): "whether \(dated(left)) is before or after \(dated(right))"
      case .sooner(let left, let right, let isFirst): "which came \(isFirst ? "first" : "last"): \(dated(left)), or \(dated(right))"
      case .texts(let texts, let isBefore, let bound):
        "which document" + (bound.map { " of \(names(texts)) lies \(isBefore ? "before" : "after") \(dated($0))" } ?? ": \(names(texts))")
      case .fullName(let thing): "the full name of \(thing.name)"
      case .extent(let documents, let ofParagraphs):
        "how many \(ofParagraphs ? "numbered paragraphs: " : "documents: ")\(names(documents))"
      case .documentDates(let documents, _): "the date of \(names(documents))"
      }
    return body + without(shape) + bounds(scope)
  }

  private static func bounds(_ scope: Scope) -> String {
    var text = ""
    if let documents = scope.documents { text += ", in " + (documents.isEmpty ? "no document" : names(documents)) }
    if let paragraph = scope.paragraph, scope.documents?.contains(where: { $0.paragraph == paragraph }) != true {
      text += ", in \(paragraph)"
    }
    if !scope.stances.isEmpty { text += ", where it \(scope.stances.map(\.rawValue).joined(separator: " or "))" }
    if scope.isDirect { text += ", with nothing between" }
    if let date = scope.asOf { text += ", as of \(date.text)" }
    if !scope.company.isEmpty { text += ", where \(scope.company.map(\.name).joined(separator: " and ")) is named, too" }
    if !scope.doers.isEmpty { text += ", by “\(scope.doers.map(\.text).joined(separator: "”, “"))”" }
    if let number = scope.number { text += ", with the number \(number)" }
    if !scope.quoted.isEmpty { text += ", in words that hold “\(scope.quoted.map(\.text).joined(separator: "”, “"))”" }
    return text
  }

  private static func names(_ documents: [DocumentThing]) -> String { documents.map(place).joined(separator: ", ") }

  private static func place(_ document: DocumentThing) -> String {
    document.thing.name + (document.paragraph.map { ", paragraph \($0)" } ?? "")
  }

  private static func filter(_ filter: ThingFilter) -> String {
    if filter.labels.isEmpty, filter.called.isEmpty { return filter.excluded.isEmpty ? "what" : "who" }
    return "which \(filter.words.isEmpty ? filter.labels.joined(separator: " or ") : filter.words)"
  }

  /// "not Europol".
  private static func without(_ shape: Shape) -> String {
    let names = shape.filter?.withoutNames ?? []
    return names.isEmpty ? "" : ", other than \(names.joined(separator: ", "))"
  }

  private static func statements(_ question: StatementQuestion) -> String {
    let parts = question.patterns.map { pattern -> String in
      let from = pattern.from.ids.map { said(pattern.from, $0) } ?? filter(question.filter)
      let to = pattern.to.ids.map { said(pattern.to, $0) } ?? filter(question.filter)
      let words = pattern.types.map { $0.split(separator: "_").joined(separator: " ").lowercased() }.joined(separator: " or ")
      let capacity = pattern.capacities.isEmpty ? "" : " (as \(pattern.capacities.joined(separator: " or ")))"
      return "\(from) – \(words)\(capacity) – \(to)"
    }
    let time = question.time.map { ", \($0.relation) \($0.date.text)" } ?? ""
    return (question.isDenied ? "of what it is said not to be so: " : "") + lead(question.wanted)
      + parts.joined(separator: question.isIntersection ? " and " : " or ") + time
  }

  private static func said(_ end: EndFilter, _ ids: [String]) -> String { (end.names.isEmpty ? ids : end.names).joined(separator: " or ") }

  private static func lead(_ wanted: Wanted) -> String {
    switch wanted {
    case .values: ""
    case .count: "how many: "
    case .existence: "whether "
    case .places: "in which paragraphs: "
    case .documents: "which documents say: "
    case .date: "when: "
    case .place: "where: "
    case .most(let most): most ? "most often: " : "least often: "
    case .first(let first): first ? "first: " : "last: "
    }
  }

  private static func event(_ question: EventQuestion) -> String {
    let wanted = [Wanted.existence, .date, .place, .values, .places, .documents].filter(question.wanted.contains).map { lead($0) }.joined()
    let what = question.roles.isEmpty ? "what happened" : question.roles.map { $0.lowercased() }.joined(separator: " or ")
    let about = question.things.isEmpty ? "" : " of \(question.things.map(\.name).joined(separator: ", "))"
    var text = wanted + (question.isNext ? "the next " : "") + what + about
    if let term = question.term { text += term == .begin ? ", its beginning" : term == .end ? ", its end" : ", its whole time" }
    if let time = question.time { text += ", \(time.relation) \(time.date.text)" }
    if !question.nameWords.isEmpty { text += " (\(question.nameWords.joined(separator: ", ")))" }
    return text
  }

  private static func mentions(_ question: MentionQuestion) -> String {
    named(question) + (question.picksFirst.map { $0 ? ", the first alone" : ", the last alone" } ?? "")
  }

  private static func named(_ question: MentionQuestion) -> String {
    if !question.words.isEmpty {
      let listed = { (words: [HeldWord]) in words.map { "“\($0.text)”" }.joined(separator: " and ") }
      let words = listed(question.words) + (question.otherWords.isEmpty ? "" : " or \(listed(question.otherWords))")
      let company = question.company.map { " and names \($0.name)" }.joined()
      return lead(question.wanted) + "one sentence \(question.isNegated ? "has not" : "has") \(words)\(company)"
    }
    let what =
      question.things.isEmpty
      ? filter(question.filter) : question.things.map(\.name).joined(separator: question.isNegated ? " nor " : " and ")
    let be = question.things.count > 1 && !question.isNegated ? "are" : "is"
    if question.asksContent { return "what is said in the paragraphs in which \(what) \(be) mentioned" }
    if !question.lacking.isEmpty {
      return lead(question.wanted) + what + " \(be) mentioned but not " + question.lacking.map(\.name).joined(separator: " or ")
    }
    if let name = question.calledAs { return "where \(what) is called “\(name)”" }
    return lead(question.wanted) + what + " \(be) \(question.isNegated ? "not " : "")mentioned"
      + (question.isUniversal ? " in each" : "")
  }

  private static func difference(_ question: DifferenceQuestion) -> String {
    let with = question.with.map { group in
      group.documents.map(place).joined(separator: group.quantity == .any ? " or " : " and ")
    }.joined(separator: " and ")
    let without = question.without.isEmpty ? "" : " but not in \(names(question.without))"
    return lead(question.wanted) + filter(question.filter) + " is named in \(with)\(without)"
  }

  private static func stances(_ question: StanceQuestion) -> String {
    let what = question.filter.map { $0.labels.isEmpty ? "what" : filter($0) } ?? "in which paragraphs"
    let about = question.things.isEmpty ? "" : " about \(question.things.map(\.name).joined(separator: ", "))"
    let word = question.stances == [.states] ? question.said.map { " with the word “\($0)”" } ?? "" : ""
    return "\(lead(question.wanted))\(what)\(about) the document \(question.stances.map(\.rawValue).joined(separator: " or "))\(word)"
  }

  private static func dated(_ dated: Dated) -> String {
    switch dated {
    case .document(let document): document.thing.name
    case .event(let question): event(question)
    case .date(let date): date.text
    case .joining(let thing, let body): "the first text that states that \(thing.name) is a member\(body.map { " of \($0.name)" } ?? "")"
    }
  }
}
