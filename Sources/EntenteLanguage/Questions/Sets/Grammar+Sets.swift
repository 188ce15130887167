import EntenteLexicon
import EntenteModel

// What some documents name and others do not.
extension QuestionGrammar {
  /// Whether a question is about sets of texts, and whether it can be told which stand where.
  enum SetReading { case shape(Shape), unclear, other }

  /// The kind that is asked for, and which texts must and must not name it.
  mutating func difference() -> SetReading {
    guard !contains("paragraph"), things.allSatisfy({ items[$0].has("euadj") || isBeforeKind($0) }) else { return .other }
    var copy = self
    if asksForDocuments {
      guard let asked = citedTexts else { return .other }
      copy.items[asked].words = [QuestionWord("kind", [sort(of: asked)])]
      copy.items[asked].documents = []
      copy.items[asked].isAllDocuments = false
      let reading = copy.difference(ofTexts: true)
      if case .shape = reading { self = copy }
      return reading
    }
    return difference(ofTexts: false)
  }

  /// What a text may be called in a graph.
  static let sortsOfTexts: Set<String> = ["Document", "Declaration", "Procedure", "News", "Roadmap"]

  private func sort(of place: Int) -> String {
    let sort = items[place].word("doc")?.arguments.first ?? "any"
    return sort == "any" ? "Document" : sort
  }

  /// "Which declaration is referred to in the one text but not in the other", "which does it cite that the other does not": texts that others name, by their place. Others
  /// must stand on either side, and nothing else that could be named.
  private var citedTexts: Int? {
    guard let asked = documentItems.first(where: { isAskedDocument($0) }), items[asked].things.isEmpty, !items.contains(where: \.isUnknown),
      let verb = items.indices.first(where: {
        $0 > asked && (items[$0].has("mention") || items[$0].has("mentioned") || items[$0].has("rel", "CITES"))
      })
    else { return nil }
    let others = items.indices.filter { $0 > asked && !items[$0].used && (items[$0].isDocument || items[$0].date != nil) }
    guard others.count > 1 else { return nil }
    // "Is named in A", "does A name".
    let isPassive = items[asked..<verb].contains { $0.has("aux", "be") } && others.allSatisfy { $0 > verb }
    let isActive = items[asked..<verb].contains { $0.has("aux", "do") } && others.contains { $0 < verb }
    return isPassive || isActive ? asked : nil
  }

  private mutating func difference(ofTexts isOfTexts: Bool) -> SetReading {
    var copy = self
    let want = copy.wanted
    let marked = items.indices.filter { items[$0].used }
    // "Which bodies *of the Council*": whose they are, no text tells by naming them.
    if let kind = askedKind(), isOwned(kind) { return .unclear }
    guard let (filter, labels) = copy.takeSetFilter() else { return .other }
    let asked = Set(copy.items.indices.filter { copy.items[$0].used }).subtracting(marked)
    var reader = SetReader(items: items, documents: documents, asked: asked, labels: labels)
    reader.isOfTexts = isOfTexts
    do {
      guard let sides = try reader.read() else { return .other }
      guard want == .values || want == .count || want == .existence else { return .other }
      copy.use(Array(items.indices))
      copy.scope.documents = nil
      copy.excluded.removeAll { thing in documents.contains { $0.thing.id == thing.id } }
      self = copy
      return .shape(
        .difference(
          DifferenceQuestion(
            with: sides.with, without: sides.without, doubtful: sides.doubtful, types: ["MENTIONS"],
            isAddressed: items.contains { reader.isAddressing($0) }, filter: filter, wanted: want)))
    } catch {
      return .unclear
    }
  }

  private func isOwned(_ kind: Int) -> Bool {
    guard kind + 1 < items.count, ["of", "de", "del", "do", "da"].contains(items[kind + 1].key),
      let owner = items[(kind + 2)...].first(where: { !$0.isFunction })
    else { return false }
    return !owner.things.isEmpty && !owner.isDocument && owner.has("kind")
  }

  /// The kind that is asked for with those joined to it: "institutions and services"; "who" asks for whoever acts.
  private mutating func takeSetFilter() -> (ThingFilter, Set<String>)? {
    guard let place = askedKind() else {
      guard contains("ask", "who"), !contains("kind") else { return nil }
      var filter = openFilter()
      filter.labels = [NodeKind.actor.rawValue]
      filter.words = "actor"
      return (filter, [])
    }
    var filter = takeFilter(at: place)
    let labels = Set(items[place].words.filter { $0.name == "kind" }.flatMap(\.arguments))
    let isAll = filter.labels.isEmpty
    var at = place
    while items.indices.contains(at + 2), items[at + 1].has("conj"), items[at + 2].has("kind"), items[at + 2].things.isEmpty {
      let more = items[at + 2].words.filter { $0.name == "kind" }.flatMap(\.arguments)
      guard !isAll, more.first != "named" else { return nil }
      filter.labels += more.filter { !filter.labels.contains($0) }
      filter.words += " \(items[at + 1].text) \(items[at + 2].text)"
      use(at + 1, at + 2)
      at += 2
    }
    return (filter, labels)
  }

  private func isBeforeKind(_ place: Int) -> Bool { place + 1 < items.count && items[place + 1].has("kind") }

  /// The documents themselves are what is asked for.
  var asksForDocuments: Bool { documentItems.contains { isAskedDocument($0) } }
}
