package import EntenteLexicon
package import EntenteModel

/// Joins the entities of several documents: those of one lexicon entry, of one id, or of one name and kind are one.
///
/// It holds what documents name, not what they state: statements are given under joined ids one document at a time, by ``relations(of:at:)``.
/// A document's place is that in the order of ``isBefore(_:_:)``.
package struct Joiner: Sendable {
  package let documents: [JoinDocument]
  let lexicon: Lexicon
  let decisions: Decisions
  /// By document: the number of its first entity; entities of all documents are numbered through. One more at the end.
  private(set) var starts: [Int] = [0]
  var parent: [Int32] = []
  /// By class: the sides of "never same" decisions that it holds, `2 × decision + side`.
  var marks: [Int: Set<Int>] = [:]
  /// Decisions on names that no longer apply.
  private(set) var notes: [String] = []
  /// By entity, once classes are settled: the id of its class, as a place in ``ids``.
  private var idOf: [Int32] = []
  private var ids: [String] = []
  private var classes: EntityClasses
  /// By id: the folded names by which decisions may know a node, where any refuses statements.
  private(set) var decisionKeys: [String: Set<String>] = [:]

  /// Documents in the order of id and SHA-256. O(n log n) in their entities.
  package init(_ documents: [JoinDocument], lexicon: Lexicon, decisions: Decisions) {
    self.documents = documents.sorted { Self.isBefore($0.record, $1.record) }
    self.lexicon = lexicon
    self.decisions = decisions
    for document in self.documents { starts.append(starts[starts.count - 1] + document.entities.count) }
    parent = (0..<Int32(starts[starts.count - 1])).map { $0 }
    classes = EntityClasses([])
    let names = decisions.same.isEmpty && decisions.neverSame.isEmpty ? [:] : nodesByName()
    notes += markNeverSame(names)
    notes += uniteDecided(names)
    uniteByName()
    uniteTexts()
    classes = EntityClasses(parent.indices.map { Int32(root($0)) })
    nameClasses()
    if !decisions.refused.isEmpty {
      for (number, members) in classes.lists.enumerated() {
        let entity = entity(number, members)
        decisionKeys[entity.id] = Decisions.keys(entity, isOwn: false)
      }
    }
  }

  /// The order of documents in a join.
  package static func isBefore(_ a: DocumentRecord, _ b: DocumentRecord) -> Bool { (a.id, a.sha256) < (b.id, b.sha256) }

  /// The node of a document's entity.
  func id(_ entity: EntityIndex, at place: Int) -> String { ids[Int(idOf[starts[place] + Int(entity.rawValue)])] }

  /// The number of its class.
  func number(_ entity: EntityIndex, _ place: Int) -> Int32 { idOf[starts[place] + Int(entity.rawValue)] }

  func known(_ node: Int) -> DocumentEntity {
    let place = place(of: node)
    return documents[place].entities[node - starts[place]]
  }

  func isOwn(_ node: Int) -> Bool {
    let place = place(of: node)
    return node == own(place)
  }

  func own(_ place: Int) -> Int { starts[place] + Int(documents[place].own.rawValue) }

  /// The document whose entity it is. O(log documents).
  func place(of node: Int) -> Int {
    var low = 0
    var high = documents.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= node { low = middle } else { high = middle }
    }
    // Documents without entities share their start with the next; the last of them is meant.
    return low
  }

  /// An id for every class, as ``ClassNamer`` gives it.
  private mutating func nameClasses() {
    idOf = [Int32](repeating: 0, count: parent.count)
    var namer = ClassNamer()
    for members in classes.lists {
      let leader = leader(members)
      let id = namer.id(wantedID(leader, members), leader.entity.kind)
      for member in members { idOf[Int(member)] = Int32(ids.count) }
      ids.append(id)
    }
  }

  private func wantedID(_ leader: DocumentEntity, _ members: ArraySlice<Int32>) -> String {
    guard members.count == 1, let only = members.first, !isOwn(Int(only)), EntityKeys.isOnlyDescribed(leader) else {
      return leader.entity.id
    }
    return EntityKeys.describedID(leader, in: documents[place(of: Int(only))].record)
  }
}

/// What classes become.
extension Joiner {
  /// The member that names its class: the document itself, then what the lexicon knows, then the commonest name, the shorter, the smaller.
  private func leader(_ members: ArraySlice<Int32>) -> DocumentEntity {
    if members.count == 1, let only = members.first { return known(Int(only)) }
    if let own = members.first(where: { isOwn(Int($0)) }) { return known(Int(own)) }
    let all = members.map { known(Int($0)) }
    if let listed = all.first(where: { $0.entry != nil }) { return listed }
    var counts: [String: Int] = [:]
    for known in all { counts[known.entity.id, default: 0] += 1 }
    return all.min { a, b in
      (-(counts[a.entity.id] ?? 0), a.entity.name.utf8.count, a.entity.name) < (
        -(counts[b.entity.id] ?? 0), b.entity.name.utf8.count, b.entity.name
      )
    } ?? all[0]
  }

  /// The nodes: of every document that was read, and of whatever a statement that stays meets; by id. Which ids these are must be given where a person has
  /// called statements wrong; else it is known from the documents.
  package func entities(met: Set<String>? = nil) -> [Entity] {
    let used = usedClasses(met)
    return classes.lists.enumerated().filter { used[$0.offset] }.map { entity($0.offset, $0.element) }.sorted { $0.id < $1.id }
  }

  private func entity(_ number: Int, _ members: ArraySlice<Int32>) -> Entity {
    leader(members).joined(members.lazy.map { known(Int($0)).entity }, id: ids[number], lexicon: lexicon)
  }

  /// By class: whether a statement meets it, or it is a document that was read.
  private func usedClasses(_ met: Set<String>?) -> [Bool] {
    var used = met.map { met in ids.map { met.contains($0) } } ?? [Bool](repeating: false, count: ids.count)
    for (place, document) in documents.enumerated() {
      used[Int(idOf[own(place)])] = true
      for ends in document.ends where met == nil {
        let (from, to) = (idOf[starts[place] + Int(ends.from.rawValue)], idOf[starts[place] + Int(ends.to.rawValue)])
        if from != to {
          used[Int(from)] = true
          used[Int(to)] = true
        }
      }
    }
    return used
  }

  /// Records under their nodes' ids, by id; a number that only another document gives is noted with that document.
  package func records() -> [DocumentRecord] {
    documents.enumerated().map { place, document in
      var record = document.record
      record.id = id(document.own, at: place)
      if record.number == nil, let (number, from) = givenNumber(own(place)) {
        record.number = number
        record.numberFrom = from
      }
      return record
    }.sorted { $0.id < $1.id }
  }

  private func givenNumber(_ own: Int) -> (String, String)? {
    for member in classes.lists[Int(idOf[own])] where !isOwn(Int(member)) {
      if let number = known(Int(member)).text?.number {
        let place = place(of: Int(member))
        return (number, id(documents[place].own, at: place))
      }
    }
    return nil
  }
}
