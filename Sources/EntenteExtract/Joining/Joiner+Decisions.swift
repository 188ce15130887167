import EntenteModel

/// One look at everything that documents state, for what decisions do to it. It is needed only where ``Decisions/concernStatements`` says so.
package struct DecisionPass {
  private let joiner: Joiner
  private let applied: AppliedDecisions
  private let wrong: Set<String>
  private var found: Set<String> = []
  /// The ids of all that a statement that stays meets.
  package private(set) var met: Set<String> = []

  package init(_ joiner: Joiner) {
    self.joiner = joiner
    applied = AppliedDecisions(joiner.decisions, keys: joiner.decisionKeys)
    wrong = Set(joiner.decisions.wrong.map(\.edge))
  }

  /// Takes the documents one by one, in their order. O(n log n) in its statements.
  package mutating func take(_ extract: DocumentExtract, at place: Int) {
    for relation in joiner.relations(extract, place, applied) {
      if !wrong.isEmpty, wrong.contains(relation.id) {
        found.insert(relation.id)
      } else {
        met.insert(relation.from)
        met.insert(relation.to)
      }
    }
  }

  /// Decisions that no longer apply, or are no longer needed: plain sentences, with their lines.
  package var notes: [String] { joiner.notes + applied.notes + missingNotes + wrongNotes }

  private var missingNotes: [String] {
    let notes = joiner.documents.flatMap(\.notes)
    return joiner.decisions.missing.enumerated().compactMap { place, missing in
      let own = notes.filter { $0.missing == place }
      if own.isEmpty { return "line \(missing.line): no longer applies: no document \(missing.statement.document)" }
      if let text = own.compactMap(\.text).first, own.allSatisfy({ $0.text != nil }) {
        return "line \(missing.line): no longer applies: \(text)"
      }
      return applied.rule(finding: missing).map { "line \(missing.line): no longer needed: rule \($0) finds it" }
    }
  }

  private var wrongNotes: [String] {
    joiner.decisions.wrong.filter { !found.contains($0.edge) }.map { wrong in
      "line \(wrong.line): no longer applies: there is no edge \(wrong.edge); entente why EDGE prints a line that outlasts a revision"
    }
  }
}

extension Decisions {
  /// Whether some of them are of statements, and not only of names.
  package var concernStatements: Bool { !wrong.isEmpty || !refused.isEmpty || !missing.isEmpty }
}

/// Names that are the same, or never.
extension Joiner {
  /// All entities by folded name, by id, and by folded alias. O(entities).
  func nodesByName() -> [String: [Int]] {
    var nodes: [String: [Int]] = [:]
    for (place, document) in documents.enumerated() {
      for (index, known) in document.entities.enumerated() {
        let names = ["name " + Folding.key(known.entity.name), "id " + known.entity.id]
        let aliases = known.entity.aliases.map { "alias " + Folding.key($0) }
        for name in Set(names + aliases) { nodes[name, default: []].append(starts[place] + index) }
      }
    }
    return nodes
  }

  /// Those that are called so; where there is none, those that bear the name besides theirs.
  private func nodes(named name: String, _ all: [String: [Int]]) -> [Int] {
    let key = Folding.key(name)
    let called = Set((all["name " + key] ?? []) + (all["id " + name] ?? [])).sorted()
    return called.isEmpty ? all["alias " + key] ?? [] : called
  }

  mutating func markNeverSame(_ names: [String: [Int]]) -> [String] {
    var notes: [String] = []
    for (number, pair) in decisions.neverSame.enumerated() {
      let first = nodes(named: pair.first, names)
      let second = nodes(named: pair.second, names)
      if first.isEmpty || second.isEmpty {
        notes.append("line \(pair.line): no longer applies: \(first.isEmpty ? pair.first : pair.second) is named nowhere")
      }
      for node in first { marks[node, default: []].insert(2 * number) }
      for node in second { marks[node, default: []].insert(2 * number + 1) }
    }
    return notes
  }

  mutating func uniteDecided(_ names: [String: [Int]]) -> [String] {
    var notes: [String] = []
    for pair in decisions.same {
      let first = nodes(named: pair.first, names)
      let second = nodes(named: pair.second, names)
      guard let leader = first.first, !second.isEmpty else {
        notes.append("line \(pair.line): no longer applies: \(first.isEmpty ? pair.first : pair.second) is named nowhere")
        continue
      }
      for node in first + second { unite(leader, node) }
      if second.contains(where: { root($0) != root(leader) }) {
        notes.append("line \(pair.line): not applied: another line says that \(pair.first) and \(pair.second) are never the same")
      }
    }
    return notes
  }
}
