package import EntenteModel
package import EntenteRun
package import EntenteStore

/// Turns values of the query language, which name nodes and edges by number, into values that stand for themselves.
package struct ValueRendering: Sendable {
  private let store: GraphStore
  private let idKey: KeyID?

  package init(_ store: GraphStore) {
    self.store = store
    idKey = store.key(named: "id")
  }

  package func answer(_ value: Value) throws(StoreError) -> AnswerValue {
    switch value {
    case .null: .null
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .float(let number): .float(number)
    case .string(let text): .string(text)
    case .list(let list): .list(try answers(list))
    case .map(let map): .map(try fields(map))
    case .node(let node): .node(try self.node(node))
    case .relationship(let edge): .relationship(try relationship(edge))
    case .path(let path): .path(try steps(path))
    default: ValueRendering.temporal(value)
    }
  }

  /// A value as ``JSONWriter/value(_:)`` writes its answer; values without parts are written without making one.
  package func write(_ value: Value, to writer: inout JSONWriter) throws(StoreError) {
    switch value {
    case .null: writer.null()
    case .boolean(let flag): writer.boolean(flag)
    case .integer(let number): writer.integer(number)
    case .float(let number): writer.float(number)
    case .string(let text): writer.string(text)
    case .date: writer.string(value.text ?? "")
    default: writer.value(try answer(value))
    }
  }

  package func row(_ values: [Value]) throws(StoreError) -> [AnswerValue] {
    var row: [AnswerValue] = []
    row.reserveCapacity(values.count)
    for value in values { row.append(try answer(value)) }
    return row
  }

  private func answers(_ list: ListValue) throws(StoreError) -> [AnswerValue] {
    var items: [AnswerValue] = []
    for item in list { items.append(try answer(item)) }
    return items
  }

  private func fields(_ map: MapValue) throws(StoreError) -> [AnswerValue.Field] {
    var fields: [AnswerValue.Field] = []
    for entry in map { fields.append(.init(entry.key, try answer(entry.value))) }
    return fields
  }

  /// Its `id` property where that is a string, else its number.
  private func id(of node: NodeID) throws(StoreError) -> String {
    if let idKey, case .string(let id)? = try store.value(of: node, idKey) { return id }
    return String(node.rawValue)
  }

  private func node(_ node: NodeID) throws(StoreError) -> AnswerValue.Node {
    AnswerValue.Node(
      id: try id(of: node), labels: store.labels(of: node).map { store.name(of: $0) },
      properties: try properties(store.properties(of: node)))
  }

  private func relationship(_ edge: EdgeID) throws(StoreError) -> AnswerValue.Relationship {
    var id = String(edge.rawValue)
    if let idKey, case .string(let text)? = try store.value(of: edge, idKey) { id = text }
    return AnswerValue.Relationship(
      id: id, type: store.name(of: store.type(of: edge)), from: try self.id(of: try store.source(of: edge)),
      to: try self.id(of: try store.target(of: edge)), properties: try properties(store.properties(of: edge)))
  }

  private func properties(_ properties: [(key: KeyID, value: PropertyValue)]) throws(StoreError) -> [AnswerValue.Field] {
    var fields: [AnswerValue.Field] = []
    for property in properties { fields.append(.init(store.name(of: property.key), try answer(Value(property.value)))) }
    return fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private func steps(_ path: PathValue) throws(StoreError) -> [AnswerValue] {
    var steps: [AnswerValue] = [.node(try node(path.nodes[0]))]
    for (place, edge) in path.relationships.enumerated() {
      steps.append(.relationship(try relationship(edge)))
      steps.append(.node(try node(path.nodes[place + 1])))
    }
    return steps
  }

  private static func temporal(_ value: Value) -> AnswerValue {
    switch value {
    case .edtf(let date): .temporal(.edtf, date.text)
    case .date: .temporal(.date, value.text ?? "")
    case .localTime: .temporal(.localTime, value.text ?? "")
    case .time: .temporal(.time, value.text ?? "")
    case .localDateTime: .temporal(.localDateTime, value.text ?? "")
    case .dateTime(let time): .temporal(time.zone == nil ? .offsetDateTime : .zonedDateTime, value.text ?? "")
    case .duration: .temporal(.duration, value.text ?? "")
    default: .null
    }
  }
}

extension Value {
  /// A value that was given as JSON; `nil` for what JSON does not have.
  package init?(_ answer: AnswerValue) {
    switch answer {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let number): self = .integer(number)
    case .float(let number): self = .float(number)
    case .string(let text): self = .string(text)
    case .temporal(.edtf, let text):
      guard let date = PartialDate(text) else { return nil }
      self = .edtf(date)
    case .list(let items):
      let values = items.compactMap { Value($0) }
      guard values.count == items.count else { return nil }
      self = .list(values)
    case .map(let fields):
      let entries = fields.compactMap { field in Value(field.value).map { MapValue.Entry(field.key, $0) } }
      guard entries.count == fields.count else { return nil }
      self = .map(MapValue(entries))
    case .temporal, .node, .relationship, .path: return nil
    }
  }
}
