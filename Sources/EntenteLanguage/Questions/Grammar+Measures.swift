import EntenteLexicon
import EntenteModel

// "All", "each", "most" of several, and kinds of crime: what no statement measures. Refused, whether by the words of a relation or by those of a sentence.
extension QuestionGrammar {
  /// The piece that asks for a measure; `nil` where there is none.
  var unmeasured: Int? { eachOfSeveral ?? mostOfSeveral ?? sortOfCrime ?? countOfTexts }

  /// "Do *all* agencies cooperate", "who works with *each* member": of whom each one is meant no document tells.
  private var eachOfSeveral: Int? {
    items.indices.first { place in
      guard items[place].has("quantity", "all"), !isOfList(place) else { return false }
      let next = items[(place + 1)...].first { !$0.isFunction && !$0.has("euadj") && !$0.has("modifier") && $0.number == nil }
      guard let next, !next.isDocument, !next.has("mention"), !next.has("mentioned") else { return false }
      if next.things.contains(where: { $0.labels.contains("Group") || $0.labels.contains("Actor") }) { return true }
      // "Each *member*", "every *third country*": after a verb, or where it is asked whether it is so.
      return (isQuestionOfFact || items[..<place].contains { $0.has("rel") }) && (next.has("kind") || next.isUnknown)
    }
  }

  /// "*All* programmes", "list *all* members": what is asked for, every one of it.
  private func isOfList(_ place: Int) -> Bool {
    if isQuestionOfFact { return false }
    return items[..<place].allSatisfy { $0.isFunction || $0.has("ask") || $0.has("quantity") || $0.has("scope") || $0.isDocument }
  }

  /// "With *most* members": how many of them nobody counts.
  private var mostOfSeveral: Int? {
    items.indices.dropLast().first { place in
      items[place].key == "most" && items[place].has("most")
        && items[place + 1].things.contains { $0.labels.contains("Group") || $0.labels.contains("Actor") }
    }
  }

  /// "Which *financial crimes* does it address": of what sort a crime is no statement tells, and the sort does nothing itself.
  private var sortOfCrime: Int? {
    items.indices.dropLast(2).first { place in
      guard items[place].has("ask", "which") || items[place].has("ask", "what") else { return false }
      let sort = items[place + 1]
      return sort.isThing && sort.things.allSatisfy { $0.labels.contains("CrimeArea") } && items[place + 2].has("aux")
        && items[(place + 3)...].contains { $0.isThing || $0.isDocument }
    }
  }

  /// Whether whatever the question leaves out is of the sort that it asks for: "which agencies except Europol". Of paragraphs no thing is one.
  func excludes(onlyOf filter: ThingFilter, _ wanted: Wanted) -> Bool {
    let things = excluded.filter { !$0.labels.contains("Document") }
    guard !things.isEmpty else { return true }
    if wanted == .places || wanted == .existence { return false }
    let labels = filter.either.isEmpty ? filter.labels : filter.either.flatMap(\.labels)
    return labels.isEmpty || wanted == .documents || things.allSatisfy { !Set($0.labels).isDisjoint(with: labels) }
  }

  /// "Is it named in *four* documents": how many do is counted, not told of any of them.
  private var countOfTexts: Int? {
    guard isQuestionOfFact else { return nil }
    return items.indices.dropFirst().first { place in
      guard items[place].isDocument, items[place].told != nil, items[place].documents.count > 1 else { return false }
      let before = items[place - 1]
      return !before.has("quantity") && !before.has("both") && (!before.isFunction || before.has("function", "prep"))
    }
  }
}
