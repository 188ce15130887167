import EntenteLexicon
import EntenteModel

/// Joins the entities of several documents: those of one lexicon entry, of one id, or of one name and kind are one.
struct Joiner {
  private let extracts: [DocumentExtract]
  private let lexicon: Lexicon
  /// By document and entity: the class's number.
  private var classOf: [[Int]] = []
  private var parent: [Int] = []
  private let decisions: Decisions
  /// By class: the sides of "never same" decisions that it holds, `2 × decision + side`.
  private var marks: [Int: Set<Int>] = [:]
  private var report = ExtractionReport()

  init(_ extracts: [DocumentExtract], lexicon: Lexicon, decisions: Decisions) {
    self.decisions = decisions
    self.extracts = extracts.sorted { ($0.record.id, $0.record.sha256) < ($1.record.id, $1.record.sha256) }
    self.lexicon = lexicon
    number()
    markNeverSame()
    uniteDecided()
    uniteByName()
    uniteTexts()
  }

  func result() -> (extraction: Extraction, report: ExtractionReport) {
    let ids = classIDs()
    var report = report
    var relations: [Relation] = []
    let all = entities(ids)
    let applied = AppliedDecisions(decisions, all)
    for (place, extract) in extracts.enumerated() {
      let id = { (entity: EntityIndex) in ids[self.root(self.classOf[place][Int(entity.rawValue)])] ?? "" }
      relations += self.relations(extract, id, applied)
    }
    report.notes += applied.notes
    noteMissing(&report, applied)
    dropWrong(&relations, &report)
    let used = Set(relations.flatMap { [$0.from, $0.to] })
    let read = Set(extracts.indices.compactMap { ids[root(classOf[$0][Int(extracts[$0].own.rawValue)])] })
    let extraction = Extraction(
      entities: all.filter { used.contains($0.id) || read.contains($0.id) }.sorted { $0.id < $1.id },
      documents: records(ids).sorted { $0.id < $1.id }, relations: relations)
    report.candidates = candidates(extraction)
    return (extraction, report)
  }
}

/// Classes: union-find with path halving.
extension Joiner {
  private mutating func number() {
    for extract in extracts {
      classOf.append(Array(parent.count..<(parent.count + extract.entities.count)))
      parent += Array(parent.count..<(parent.count + extract.entities.count))
    }
  }

  private func root(_ node: Int) -> Int {
    var node = node
    while parent[node] != node { node = parent[node] }
    return node
  }

  /// ``root(_:)``, shortening the way for the next time.
  private mutating func find(_ start: Int) -> Int {
    var node = start
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (find(a), find(b))
    guard a != b, !isForbidden(a, b) else { return }
    parent[max(a, b)] = min(a, b)
    if let moved = marks.removeValue(forKey: max(a, b)) { marks[min(a, b), default: []].formUnion(moved) }
  }

  /// Names under which an entity of another document is the same one: its name and its short forms in capitals, not every wording.
  private func keys(_ known: DocumentEntity) -> [String] {
    let entity = known.entity
    if known.entry != nil { return ["id " + entity.id] }
    var keys = ["id " + entity.id, entity.kind.rawValue + " " + Folding.key(entity.name)]
    if let entry = lexicon.find(entity.name), lexicon[entry].kind == entity.kind { keys.append("id " + lexicon[entry].id) }
    if entity.kind != .event, entity.kind != .document, entity.role != .group {
      keys += entity.aliases.map { entity.kind.rawValue + " " + Folding.key($0) }
    }
    return keys
  }

  private mutating func uniteByName() {
    var first: [String: Int] = [:]
    for (place, extract) in extracts.enumerated() {
      for (index, known) in extract.entities.enumerated() where EntityIndex(UInt32(index)) != extract.own {
        for key in keys(known) {
          let node = classOf[place][index]
          if let other = first[key] { unite(other, node) } else { first[key] = node }
        }
      }
    }
  }

  /// A text that is cited is the document that was read where number, or sort, parties and date agree.
  private mutating func uniteTexts() {
    let read = extracts.enumerated().map {
      (node: classOf[$0][Int($1.own.rawValue)], text: $1.entities[Int($1.own.rawValue)].text, id: $1.record.id)
    }
    for (place, extract) in extracts.enumerated() {
      for (index, known) in extract.entities.enumerated() where EntityIndex(UInt32(index)) != extract.own && known.entity.kind == .document
      {
        guard let cited = known.text else { continue }
        let fits = read.filter { $0.id != extract.record.id && ($0.text.map { TextMatch.isSame(cited: cited, read: $0) } ?? false) }
        if fits.count == 1 { unite(fits[0].node, classOf[place][index]) }
      }
    }
  }

  private func members() -> [Int: [(place: Int, index: Int)]] {
    var members: [Int: [(place: Int, index: Int)]] = [:]
    for place in classOf.indices {
      for index in classOf[place].indices { members[root(classOf[place][index]), default: []].append((place, index)) }
    }
    return members
  }

  private func isOwn(_ member: (place: Int, index: Int)) -> Bool { Int(extracts[member.place].own.rawValue) == member.index }
}

/// What classes become.
extension Joiner {
  /// The member that names its class: the document itself, then what the lexicon knows, then the commonest name, the shorter, the smaller.
  private func leader(_ members: [(place: Int, index: Int)]) -> DocumentEntity {
    if let own = members.first(where: isOwn) { return extracts[own.place].entities[own.index] }
    let all = members.map { extracts[$0.place].entities[$0.index] }
    if let listed = all.first(where: { $0.entry != nil }) { return listed }
    var counts: [String: Int] = [:]
    for known in all { counts[known.entity.id, default: 0] += 1 }
    return all.min { a, b in
      (-(counts[a.entity.id] ?? 0), a.entity.name.utf8.count, a.entity.name) < (
        -(counts[b.entity.id] ?? 0), b.entity.name.utf8.count, b.entity.name
      )
    } ?? all[0]
  }

  /// An id for every class; two classes that would share one are told apart by kind, then by number.
  private func classIDs() -> [Int: String] {
    var ids: [Int: String] = [:]
    var taken: Set<String> = []
    for (root, members) in members().sorted(by: { $0.key < $1.key }) {
      let leader = leader(members)
      var id = leader.entity.id
      if taken.contains(id) { id += "-" + Folding.slug(leader.entity.kind.rawValue) }
      var number = 2
      let base = id
      while taken.contains(id) {
        id = "\(base)-\(number)"
        number += 1
      }
      taken.insert(id)
      ids[root] = id
    }
    return ids
  }

  private func entities(_ ids: [Int: String]) -> [Entity] {
    members().map { root, members in
      let leader = leader(members)
      var entity = leader.entity
      entity.id = ids[root] ?? entity.id
      var aliases: Set<String> = []
      for member in members {
        let other = extracts[member.place].entities[member.index].entity
        aliases.formUnion([other.name] + other.aliases)
        entity.on = entity.on ?? other.on
        entity.since = entity.since ?? other.since
        entity.until = entity.until ?? other.until
        entity.role = entity.role ?? other.role
      }
      if let entry = leader.entry { aliases.formUnion(lexicon[entry].aliases + lexicon[entry].exactAliases) }
      aliases.remove(entity.name)
      entity.aliases = aliases.sorted()
      return entity
    }
  }

  /// Records under their nodes' ids; a number that only another document gives is noted with that document.
  private func records(_ ids: [Int: String]) -> [DocumentRecord] {
    extracts.enumerated().map { place, extract in
      var record = extract.record
      let node = root(classOf[place][Int(extract.own.rawValue)])
      record.id = ids[node] ?? record.id
      if record.number == nil, let (number, from) = givenNumber(node, ids) {
        record.number = number
        record.numberFrom = from
      }
      return record
    }
  }

  private func givenNumber(_ node: Int, _ ids: [Int: String]) -> (String, String)? {
    for (place, extract) in extracts.enumerated() {
      for (index, known) in extract.entities.enumerated()
      where root(classOf[place][index]) == node && EntityIndex(UInt32(index)) != extract.own {
        if let number = known.text?.number { return (number, ids[root(classOf[place][Int(extract.own.rawValue)])] ?? extract.record.id) }
      }
    }
    return nil
  }

  private func relations(_ extract: DocumentExtract, _ id: (EntityIndex) -> String, _ applied: AppliedDecisions) -> [Relation] {
    var seen: [[String]: Int] = [:]
    var relations: [Relation] = []
    let kept = applied.kept(stated(extract, id), extract, own: id(extract.own))
    // What a person put in comes before what a rule draws.
    for relation in kept.filter({ $0.rule == MissingEdges.rule }) + kept.filter({ $0.rule != MissingEdges.rule }) {
      // One mention of a paragraph; one statement of a type between two.
      let key = [relation.type.rawValue, relation.citation.paragraph, relation.from, relation.to]
      guard relation.from != relation.to else { continue }
      if let before = seen[key] {
        if relations[before].rule == MissingEdges.rule, relation.modality == relations[before].modality {
          applied.note(relations[before], foundBy: relation.rule)
        }
      } else {
        seen[key] = relations.count
        relations.append(relation)
      }
    }
    return relations.sorted { a, b in
      let (x, y) = (a.citation.spans.first?.start ?? 0, b.citation.spans.first?.start ?? 0)
      return (x, a.type.rawValue, a.from, a.to) < (y, b.type.rawValue, b.from, b.to)
    }
  }
}

extension Joiner {
  /// Mentions, then statements, as the document has them.
  private func stated(_ extract: DocumentExtract, _ id: (EntityIndex) -> String) -> [Relation] {
    let own = id(extract.own)
    let mentions = extract.mentions.map { mention in
      let citation = Citation(document: own, paragraph: mention.paragraph, quote: mention.quote, spans: mention.spans)
      return Relation(
        type: .mentions, from: own, to: id(mention.entity), citation: citation, stated: extract.record.date, stance: mention.stance,
        count: mention.count, rule: "name")
    }
    return mentions
      + extract.relations.map { stated in
        let citation = Citation(document: own, paragraph: stated.paragraph, quote: stated.quote, spans: stated.spans)
        return Relation(
          type: stated.type, from: id(stated.from), to: id(stated.to), citation: citation, stated: extract.record.date, since: stated.since,
          until: stated.until, on: stated.on, capacity: stated.capacity, modality: stated.modality, count: stated.count, rule: stated.rule)
      }
  }
}

/// Decisions.
extension Joiner {
  /// Whether a person has said that these two are never the same.
  private func isForbidden(_ a: Int, _ b: Int) -> Bool {
    guard let first = marks[a], let second = marks[b] else { return false }
    return first.contains { second.contains($0 ^ 1) }
  }

  /// The places of the entities that bear a name; of those that bear it besides theirs, where none is called so. O(entities).
  private func nodes(named name: String) -> [Int] {
    let key = Folding.key(name)
    var (called, also): ([Int], [Int]) = ([], [])
    for (place, extract) in extracts.enumerated() {
      for (index, known) in extract.entities.enumerated() {
        if Folding.key(known.entity.name) == key || known.entity.id == name {
          called.append(classOf[place][index])
        } else if known.entity.aliases.contains(where: { Folding.key($0) == key }) {
          also.append(classOf[place][index])
        }
      }
    }
    return called.isEmpty ? also : called
  }

  private mutating func markNeverSame() {
    for (number, pair) in decisions.neverSame.enumerated() {
      let first = nodes(named: pair.first)
      let second = nodes(named: pair.second)
      if first.isEmpty || second.isEmpty {
        report.notes.append("line \(pair.line): no longer applies: \(first.isEmpty ? pair.first : pair.second) is named nowhere")
      }
      for node in first { marks[node, default: []].insert(2 * number) }
      for node in second { marks[node, default: []].insert(2 * number + 1) }
    }
  }

  private mutating func uniteDecided() {
    for pair in decisions.same {
      let first = nodes(named: pair.first)
      let second = nodes(named: pair.second)
      guard let leader = first.first, !second.isEmpty else {
        report.notes.append("line \(pair.line): no longer applies: \(first.isEmpty ? pair.first : pair.second) is named nowhere")
        continue
      }
      for node in first + second { unite(leader, node) }
      if second.contains(where: { find($0) != find(leader) }) {
        report.notes.append("line \(pair.line): not applied: another line says that \(pair.first) and \(pair.second) are never the same")
      }
    }
  }

  private func dropWrong(_ relations: inout [Relation], _ report: inout ExtractionReport) {
    guard !decisions.wrong.isEmpty else { return }
    let found = Set(relations.map(\.id))
    for wrong in decisions.wrong where !found.contains(wrong.edge) {
      report.notes.append(
        "line \(wrong.line): no longer applies: there is no edge \(wrong.edge); entente why EDGE prints a line that outlasts a revision")
    }
    let refused = Set(decisions.wrong.map(\.edge))
    relations.removeAll { refused.contains($0.id) }
  }

  private func noteMissing(_ report: inout ExtractionReport, _ applied: AppliedDecisions) {
    let notes = extracts.flatMap(\.notes)
    for (place, missing) in decisions.missing.enumerated() {
      let own = notes.filter { $0.missing == place }
      if own.isEmpty {
        report.notes.append("line \(missing.line): no longer applies: no document \(missing.statement.document)")
      } else if let text = own.compactMap(\.text).first, own.allSatisfy({ $0.text != nil }) {
        report.notes.append("line \(missing.line): no longer applies: \(text)")
      } else if let rule = applied.rule(finding: missing) {
        report.notes.append("line \(missing.line): no longer needed: rule \(rule) finds it")
      }
    }
  }

  /// Names without an entry in the lexicon, each with the first words that name it.
  private func candidates(_ extraction: Extraction) -> [Candidate] {
    var first: [String: Relation] = [:]
    for relation in extraction.relations where relation.type == .mentions && first[relation.to] == nil { first[relation.to] = relation }
    return extraction.entities.compactMap { entity in
      guard entity.kind != .document, entity.kind != .event, entity.role != .group, lexicon.find(id: entity.id) == nil,
        let mention = first[entity.id]
      else { return nil }
      return Candidate(
        name: entity.name, kind: entity.kind, role: entity.role, aliases: entity.aliases, document: mention.from,
        paragraph: mention.citation.paragraph, quote: mention.citation.quote)
    }.sorted { ($0.name, $0.kind) < ($1.name, $1.kind) }
  }
}
