import EntenteLanguage
import EntenteModel
import EntenteStore

// The events of the graph that a question may mean, and who took part in them.
extension Asker {
  func eventNodes(_ question: EventQuestion) throws(StoreError) -> [Happening] {
    let roles = question.roles.filter { $0 != "Document" }
    let named = question.things.filter { $0.labels.contains("Event") }
    guard !roles.isEmpty || !named.isEmpty || question.wanted == [.values] && question.roles.isEmpty else { return [] }
    var byEvent: [NodeID: [EdgeRecord]] = [:]
    for edge in try finder.find(StatementPattern(types: ["INVOLVED_IN"], to: EndFilter(labels: roles.isEmpty ? ["Event"] : roles))) {
      byEvent[edge.to, default: []].append(edge)
    }
    for edge in try finder.find(StatementPattern(types: ["HELD_IN"], from: EndFilter(labels: roles.isEmpty ? ["Event"] : roles))) {
      byEvent[edge.from, default: []].append(edge)
    }
    var happenings: [Happening] = []
    for told in try oneEach(byEvent) {
      guard let first = told.first else { continue }
      let edges = told.flatMap { byEvent[$0.node] ?? [] }
      let issued = try issuers(first, edges)
      guard try concerns(told, edges + issued, question) else { continue }
      // Two names of one event: what it had as its outcome says so.
      var joined = issued
      if told.count > 1, try !concerns([first], byEvent[first.node] ?? [], question) { joined += edges.filter { $0.capacity == "outcome" } }
      happenings.append(Happening(node: first, date: first.on ?? edges.compactMap(\.on).first, edges: edges, joined: joined))
    }
    return happenings
  }

  /// The nodes of each event, that with a date first: two meetings that agreed one text are one meeting under two names. In the order of the nodes.
  private func oneEach(_ byEvent: [NodeID: [EdgeRecord]]) throws(StoreError) -> [[NodeRecord]] {
    var groups: [(outcomes: Set<NodeID>, nodes: [NodeRecord])] = []
    for (node, edges) in byEvent.sorted(by: { $0.key < $1.key }) {
      let record = try records.node(node)
      let outcomes = Set(edges.filter { $0.capacity == "outcome" && $0.modality == .fact }.map(\.from))
      let known = groups.firstIndex { group in
        !group.outcomes.isDisjoint(with: outcomes)
          && group.nodes.allSatisfy { $0.role == record.role && ($0.on == nil || record.on == nil || $0.on == record.on) }
      }
      if let known {
        groups[known].outcomes.formUnion(outcomes)
        if record.on != nil { groups[known].nodes.insert(record, at: 0) } else { groups[known].nodes.append(record) }
      } else {
        groups.append((outcomes, [record]))
      }
    }
    return groups.map(\.nodes)
  }

  /// Who issued a text on a day of a meeting that bears their name: the heads of state whose declaration it is took part in "the summit of the heads of state".
  private func issuers(_ event: NodeRecord, _ edges: [EdgeRecord]) throws(StoreError) -> [EdgeRecord] {
    guard event.role == Role.meeting.rawValue, let date = event.on, !edges.contains(where: Asker.isPart) else { return [] }
    let words = Folding.key(event.name).split(separator: " ")
    guard let of = words.firstIndex(of: "of") else { return [] }
    let tail = words[(of + 1)...].drop { $0 == "the" }.prefix { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard tail.count > 1 else { return [] }
    let theirs = " \(tail.joined(separator: " ")) "
    var found: [EdgeRecord] = []
    for edge in try finder.find(StatementPattern(types: ["PUBLISHED"], from: EndFilter(labels: [Role.group.rawValue])))
    where edge.modality == .fact && edge.on.map({ date.covers($0) }) ?? false && " \(Folding.key(edge.quote ?? "")) ".contains(theirs) {
      found.append(edge)
    }
    return found
  }

  /// Whether an event is about all the things, and its name holds the words.
  private func concerns(_ told: [NodeRecord], _ edges: [EdgeRecord], _ question: EventQuestion) throws(StoreError) -> Bool {
    let names = told.flatMap { [$0.name] + $0.aliases }.map(Folding.key)
    guard question.nameWords.allSatisfy({ word in names.contains { $0.split(separator: " ").contains { $0 == word } } }) else {
      return false
    }
    for thing in question.things where !told.contains(where: { $0.id == thing.id }) {
      // Where it took place is not who took part.
      let isVenue = question.venues.contains(thing.id)
      let isPlace = thing.labels.contains(NodeKind.place.rawValue) || thing.labels.contains(Role.state.rawValue)
      let isSigner = question.roles == [Role.signature.rawValue] && thing.labels.contains(NodeKind.actor.rawValue) && !isVenue
      let takesPart = edges.contains { edge in
        let end = isVenue && edge.type == .heldIn ? edge.to : edge.from
        guard !isVenue || !isPlace || edge.type == .heldIn, !isSigner || Asker.isPart(edge) else { return false }
        return (try? records.node(end).id) == thing.id
      }
      if takesPart { continue }
      // Whose treaty it is did not sign it for that.
      if isSigner { return false }
      if question.roles == [Role.meeting.rawValue], try isMet(thing, edges) { continue }
      guard try isNamed(thing, in: names, isMeeting: question.roles == [Role.meeting.rawValue]) else { return false }
    }
    return true
  }

  /// Whether a group of the thing took part: CELAC's leaders are CELAC's.
  private func isMet(_ thing: Thing, _ edges: [EdgeRecord]) throws(StoreError) -> Bool {
    for edge in edges where Asker.isPart(edge) {
      let node = try records.node(edge.from)
      if node.role == Role.group.rawValue, try bears(node, nameOf: [thing]) { return true }
    }
    return false
  }

  /// Whether a name of the thing ends one of the event's names, or stands in it before a preposition.
  private func isNamed(_ thing: Thing, in names: [String], isMeeting: Bool) throws(StoreError) -> Bool {
    guard let node = try finder.nodes(thing.id).first else { return false }
    let record = try records.node(node)
    return ([record.name] + record.aliases).map(Folding.key).contains { own in
      names.contains { name in
        if isMeeting, " \(name) ".split(separator: " ").count > 1, " \(name) ".contains(" \(own) ") { return true }
        return name.utf8.count > own.utf8.count && name.utf8.suffix(own.utf8.count + 1).elementsEqual((" " + own).utf8)
      }
    }
  }
}
