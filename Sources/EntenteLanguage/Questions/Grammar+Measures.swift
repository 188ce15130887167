import EntenteLexicon
import EntenteModel

// "All", "each", "most" of several, and kinds of crime: what no statement measures. Refused, whether by the words of a relation or by those of a sentence.
extension QuestionGrammar {
  /// The piece that asks for a measure; `nil` where there is none.
  var unmeasured: Int? {
    if let several = eachOfSeveral ?? mostOfSeveral ?? sortOfCrime { return several }
    return countOfTexts ?? unread ?? verbOfSameSpelling
  }

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

  /// "Which agencies does *the assessment* mention": what a text says that was not read.
  private var unread: Int? {
    items.indices.dropFirst(2).dropLast().first { place in
      guard items[place].isThing, !items[place].isDocument, !isBetterWord(place) else { return false }
      guard let aux = items[..<place].lastIndex(where: { !$0.isFunction }), items[aux].has("aux", "do") else { return false }
      let next = items[place + 1]
      guard next.has("mention") || next.has("rel", "CITES"), items[(place + 2)...].allSatisfy({ $0.isFunction }) else { return false }
      return items[..<aux].contains { $0.has("ask", "which") || $0.has("ask", "what") }
    }
  }

  /// "Which *states* do they call on": a noun that is spelt as a verb of telling, or as the places of a text.
  private var verbOfSameSpelling: Int? {
    items.indices.dropFirst().dropLast().first { place in
      let item = items[place]
      guard items[place - 1].has("ask", "which") || items[place - 1].has("ask", "what"), items[place + 1].has("aux", "do") else {
        return false
      }
      let isPlaces = item.has("kind", "Place") && item.has("paragraph") && (place < 2 || !items[place - 2].has("function", "prep"))
      return item.has("telling") && item.key.utf8.last == UInt8(ascii: "s") && !item.has("kind") || isPlaces
    }
  }
}
