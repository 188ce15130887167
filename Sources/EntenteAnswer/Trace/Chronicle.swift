import EntenteModel

/// Documents in time, each statement held against what earlier ones say.
struct Chronicle {
  private let gathered: Gathered
  /// When each statement was last made: by a document of this kind, and by any.
  private var lastOfRole: [String: [StatementKey: Trace.Earlier]] = [:]
  private var last: [StatementKey: Trace.Earlier] = [:]
  /// The last hope to set the entity up, until it came true.
  private var hope: Trace.Earlier?
  private var hasComeTrue = false
  /// What the last document of a kind states.
  private var saidByRole: [String: [Trace.Statement]] = [:]

  init(_ gathered: Gathered) { self.gathered = gathered }

  /// The next document. To be called in time.
  mutating func step(_ document: DocumentView) -> Trace.Step {
    let id = document.record.id
    let order = Dictionary(document.paragraphs.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { a, _ in a })
    func precedes(_ a: EdgeRecord, _ b: EdgeRecord) -> Bool {
      let places = [a, b].map { edge in
        (edge.paragraph.flatMap { order[$0] } ?? .max, edge.spans.first ?? ByteSpan(0, 0), edge.spans.last?.end ?? 0, edge.id)
      }
      return places[0] < places[1]
    }
    let own = joined((gathered.statements[id] ?? []).sorted { precedes($0.edge, $1.edge) })
    let names = (gathered.namings[id] ?? []).sorted { precedes($0.edge, $1.edge) }
    let parts = (gathered.parts[id] ?? []).sorted { precedes($0.edge, $1.edge) }
    let statements = document.date == nil ? own.map(undated) : own.map { changed($0, document.record.role ?? "") }
    var step = Trace.Step(
      document: document, namings: names, statements: statements, dropped: document.date == nil ? [] : dropped(own, document), parts: parts)
    if document.date != nil { fulfil(&step) }
    // That a document which says nothing repeats nothing need not be said.
    if step.isSilent { step.dropped.removeAll { $0.change == .unrepeated } }
    if document.date != nil { remember(own, document) }
    return step
  }

  /// One statement for all places that make it of the same bearer.
  private func joined(_ statements: [Trace.Statement]) -> [Trace.Statement] {
    var result: [Trace.Statement] = []
    var places: [Told: Int] = [:]
    for statement in statements {
      let told = Told(key: gathered.key(statement), bearer: statement.bearer?.node)
      guard let place = places[told] else {
        places[told] = result.count
        result.append(statement)
        continue
      }
      let firm = statement.firmness > result[place].firmness
      result[place].edges.insert(contentsOf: statement.edges, at: firm ? 0 : result[place].edges.count)
    }
    return result
  }

  private struct Told: Hashable {
    var key: StatementKey
    var bearer: NodeID?
  }

  private func changed(_ statement: Trace.Statement, _ role: String) -> Trace.Statement {
    var statement = statement
    let key = gathered.key(statement)
    statement.before = lastOfRole[role]?[key] ?? last[key]
    statement.change = .new
    if let before = statement.before {
      let old = Firmness(modality: before.modality, isOwn: statement.isOwn)
      statement.change = statement.firmness == old ? .again : statement.firmness > old ? .firmer : .weaker
    }
    return statement
  }

  private func undated(_ statement: Trace.Statement) -> Trace.Statement {
    var statement = statement
    statement.change = .undated
    statement.before = last[gathered.key(statement)]
    return statement
  }

  private func dropped(_ own: [Trace.Statement], _ document: DocumentView) -> [Trace.Statement] {
    let said = Set(own.map(gathered.key))
    let role = document.record.role ?? ""
    return (saidByRole[role] ?? []).filter { !said.contains(gathered.key($0)) }.map { statement in
      var statement = statement
      statement.change = statement.edge.type.outlastsSilence && statement.edge.modality == .fact ? .unrepeated : .dropped
      statement.before = lastOfRole[role]?[gathered.key(statement)]
      return statement
    }
  }

  /// What was only hoped to be set up, and now is, has become firmer, and is not dropped.
  private mutating func fulfil(_ step: inout Trace.Step) {
    let hope = hasComeTrue ? nil : hope
    for place in step.statements.indices {
      let statement = step.statements[place]
      let node = statement.edge.other(than: statement.other.node)
      guard Fulfilment.isFulfilment(statement.edge, of: node, with: statement.other) else { continue }
      guard let hope else { continue }
      if statement.change == .new {
        step.statements[place].change = .firmer
        step.statements[place].before = hope
      }
      hasComeTrue = true
    }
    if hasComeTrue { step.dropped.removeAll { !$0.isForward && Fulfilment.isHope($0.edge) } }
  }

  private mutating func remember(_ own: [Trace.Statement], _ document: DocumentView) {
    let role = document.record.role ?? ""
    for statement in own {
      if !statement.isForward, Fulfilment.isHope(statement.edge) {
        hope = Trace.Earlier(modality: statement.edge.modality, document: document)
      }
      let earlier = Trace.Earlier(modality: statement.edge.modality, document: document)
      lastOfRole[role, default: [:]][gathered.key(statement)] = earlier
      last[gathered.key(statement)] = earlier
    }
    saidByRole[role] = own
  }
}
