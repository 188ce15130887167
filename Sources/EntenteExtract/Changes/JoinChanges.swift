package import EntenteModel

/// What a change of some documents does to the graph of all of them.
package struct JoinChanges: Sendable {
  /// Statements that go, under the ids of before.
  package var gone: [Relation] = []
  /// Statements that come, with the register number of the document that makes each.
  package var new: [(relation: Relation, number: String?)] = []
  /// Everything that may be another, by id.
  package var nodes: [NodeChange] = []
  /// Documents that stay, and had to be stated anew.
  package var restatedCount = 0

  package struct NodeChange: Sendable {
    package var id: String
    package var wasThere: Bool
    /// Whether the same is said of it before and after.
    package var isSame: Bool
    /// Whether it is a document that was read, which is a node even if no statement meets it.
    package var isDocument: Bool
    /// What it is now; `nil` where it is gone.
    package var entity: Entity?
    /// Of a document that was read, where it is needed.
    package var record: DocumentRecord?
  }
}

/// What is said of a node, as far as it can change.
private struct NodeState: Hashable {
  var entity: Entity
  var sha256: String?
  var number: String?
  var numberFrom: String?
}

extension ChangedJoin {
  /// Compares what was with what will be.
  mutating func changes(_ before: JoinedClasses, _ after: JoinedClasses) throws(Failure) -> JoinChanges {
    var changes = JoinChanges()
    changes.restatedCount = restated.count
    for place in removed.union(restated).sorted() {
      changes.gone += try statements(try extract(place), entities(ofBase: place), before)
    }
    for place in restated.sorted() { try add(try extract(place), entities(ofBase: place), after, &changes) }
    for (rank, extract) in fresh.enumerated() { try add(extract, entities(ofFresh: rank), after, &changes) }
    let (old, new) = (try states(before, .before), try states(after, .after))
    for id in Set(old.keys).union(new.keys).sorted() {
      var change = JoinChanges.NodeChange(
        id: id, wasThere: old[id] != nil, isSame: old[id]?.state == new[id]?.state, isDocument: new[id]?.state.sha256 != nil)
      change.entity = new[id]?.state.entity
      if !change.isSame, let item = new[id], let own = item.own { change.record = try record(own, item.state) }
      changes.nodes.append(change)
    }
    return changes
  }

  private mutating func add(
    _ extract: DocumentExtract, _ entities: [Int], _ classes: JoinedClasses, _ changes: inout JoinChanges
  ) throws(Failure) {
    let number = classes.numbers[entities[Int(extract.own.rawValue)]]?.text
    for relation in try statements(extract, entities, classes) { changes.new.append((relation, number)) }
  }

  private func statements(_ extract: DocumentExtract, _ entities: [Int], _ classes: JoinedClasses) throws(Failure) -> [Relation] {
    var ids: [String] = []
    for (place, local) in entities.enumerated() {
      if locals[local].isDescribed {
        ids.append(EntityKeys.describedID(extract.entities[place], in: extract.record))
      } else if let id = classes.id(of: local) {
        ids.append(id)
      } else {
        throw .entangled(id: extract.entities[place].entity.id)
      }
    }
    return Joiner.statements(of: extract) { ids[Int($0.rawValue)] }
  }

  private mutating func states(_ classes: JoinedClasses, _ side: Side) throws(Failure) -> [String: (
    state: NodeState, own: JoinedClasses.PlaceOfDocument?
  )] {
    var states: [String: (state: NodeState, own: JoinedClasses.PlaceOfDocument?)] = [:]
    for item in classes.classes {
      var state = NodeState(entity: classes.entity(item, self))
      var place: JoinedClasses.PlaceOfDocument?
      if let own = classes.own(item, self) {
        place = classes.place(of: own)
        state.sha256 = locals[own].description.own
        state.number = classes.numbers[own]?.text
        state.numberFrom = try classes.numbers[own]?.from.map { giver throws(Failure) in try ownID(giver, classes) }
      }
      states[item.id] = (state, place)
    }
    for extract in try described(side) {
      for (id, entity) in try describedEntities(extract) {
        guard states[id] == nil else { throw .entangled(id: id) }
        states[id] = (NodeState(entity: entity), nil)
      }
    }
    return states
  }

  private func ownID(_ document: JoinedClasses.PlaceOfDocument, _ classes: JoinedClasses) throws(Failure) -> String {
    let own = document.isFresh ? entities(ofFresh: document.place)[Int(fresh[document.place].own.rawValue)] : ownOf[document.place]
    guard let own, let id = classes.id(of: own) else { throw .entangled(id: "\(document.place)") }
    return id
  }

  /// The documents of a side whose statements change.
  private mutating func described(_ side: Side) throws(Failure) -> [DocumentExtract] {
    var result: [DocumentExtract] = []
    for place in (side == .before ? removed.union(restated) : restated).sorted() { result.append(try extract(place)) }
    return side == .before ? result : result + fresh
  }

  /// What is only described in a document, under ids that nobody else may want.
  private func describedEntities(_ extract: DocumentExtract) throws(Failure) -> [(String, Entity)] {
    var result: [(String, Entity)] = []
    for (number, known) in extract.entities.enumerated() where number != Int(extract.own.rawValue) && EntityKeys.isOnlyDescribed(known) {
      let id = EntityKeys.describedID(known, in: extract.record)
      let places = try places(ofDocument: extract.record.id)
      let left = places.base.filter { !removed.contains($0) }
      guard places.base.count <= 1, left.count + places.fresh.count <= 1 else { throw .entangled(id: id) }
      var entity = known.entity
      entity.id = id
      entity.aliases = Set(entity.aliases + [entity.name]).subtracting([entity.name]).sorted()
      result.append((id, entity))
    }
    return result
  }

  private mutating func record(_ place: JoinedClasses.PlaceOfDocument, _ state: NodeState) throws(Failure) -> DocumentRecord {
    var record = place.isFresh ? fresh[place.place].record : try extract(place.place).record
    record.id = state.entity.id
    record.number = state.number
    record.numberFrom = state.numberFrom
    return record
  }
}
