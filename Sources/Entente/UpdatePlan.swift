import EntenteExtract

/// The documents of a graph while it is updated.
struct UpdatePlan {
  private let kept: [KeptDocument]
  private var gone: Set<Int>
  private var fresh: [KeptDocument] = []
  private var changes: [GraphUpdate.Change] = []
  private(set) var unchangedCount = 0

  init(_ kept: [KeptDocument], removed: Set<Int>) {
    self.kept = kept
    gone = removed
    for place in removed.sorted() {
      let summary = kept[place].summary
      changes.append(
        GraphUpdate.Change(
          kind: .removed, document: summary.designation, file: summary.file, statementsBefore: summary.statements, statements: 0))
    }
  }

  /// Those of before that stay, as they were read before.
  var left: [KeptDocument] { kept.indices.filter { !gone.contains($0) }.map { kept[$0] } }

  /// All that the graph will be made of.
  var documents: [KeptDocument] { left + fresh }

  var sortedChanges: [GraphUpdate.Change] {
    changes.sorted { ($0.kind.rawValue, $0.file, $0.document) < ($1.kind.rawValue, $1.file, $1.document) }
  }

  /// Puts in what comes. Documents that were removed are gone before: what comes in their place is new.
  mutating func take(_ gathered: [GatheredDocument]) throws(EntenteError) {
    let places = kept.indices.filter { !gone.contains($0) }
    let succession = Succession(kept: places.map { kept[$0].summary }, fresh: gathered.map(\.kept.summary))
    for (document, fate) in zip(gathered, succession.fates()) { try take(document.kept, fate, places) }
    unchangedCount += left.count
  }

  private mutating func take(_ document: KeptDocument, _ fate: Succession.Fate, _ places: [Int]) throws(EntenteError) {
    let summary = document.summary
    var change = GraphUpdate.Change(
      kind: .added, document: summary.designation, file: summary.file, statementsBefore: 0, statements: summary.statements)
    switch fate {
    case .unchanged(let place):
      gone.insert(places[place])
      fresh.append(document)
      unchangedCount += 1
      return
    case .superseded(let other):
      (change.kind, change.instead, change.statements) = (.leftOut, [other.designation], 0)
    case .revises(let replaced):
      change.kind = .revised
      change.instead = replaced.map { kept[places[$0]].summary.designation }
      change.statementsBefore = replaced.reduce(0) { $0 + kept[places[$1]].summary.statements }
      gone.formUnion(replaced.map { places[$0] })
      fresh.append(document)
    case .added: fresh.append(document)
    case .unclear(let kept):
      let names = kept.map { self.kept[places[$0]].summary.designation }
      throw .name(
        message: "\(summary.file): several documents of the graph come from a file of this name; remove the one that it revises",
        suggestions: names)
    }
    changes.append(change)
  }
}
