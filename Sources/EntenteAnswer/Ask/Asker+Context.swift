import EntenteLanguage
import EntenteModel
import EntenteStore

// What else the question says of the statements that answer it.
extension Asker {
  /// Those of `edges` whose paragraphs name all the company, and whose words hold what the question quotes.
  func inContext(_ edges: [EdgeRecord], _ scope: Scope) throws(StoreError) -> [EdgeRecord] {
    var kept: [EdgeRecord] = []
    let openings = scope.quoted.map { WordOpenings($0, words: Asker.binding) }
    for edge in edges
    where holdsNumber(edge, scope.number) && takesStance(edge, scope.stances) {
      guard try mayHold(edge, openings), try holdsApart(edge, scope.quoted) else { continue }
      if try hasCompany(edge, scope.company) { kept.append(edge) }
    }
    return kept
  }

  private func hasCompany(_ edge: EdgeRecord, _ company: [Thing]) throws(StoreError) -> Bool {
    for thing in company {
      if try isNamed(thing, in: edge.quote ?? "") { continue }
      var pattern = StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [thing.id]))
      pattern.documents = edge.document.map { [$0] } ?? []
      guard try finder.find(pattern).contains(where: { $0.paragraph == edge.paragraph }) else { return false }
    }
    return true
  }

  private func isNamed(_ thing: Thing, in quote: String) throws(StoreError) -> Bool {
    guard let node = try finder.nodes(thing.id).first else { return false }
    let record = try records.node(node)
    let text = " \(Folding.key(quote)) "
    return ([record.name] + record.aliases).contains { text.contains(" \(Folding.key($0)) ") }
  }

  /// What to say where the question gives another number of values than there are: "which three networks", where there are four.
  func otherNumber(_ names: [String], _ scope: Scope) -> String? {
    guard let number = scope.number, number != names.count else { return nil }
    return "Not \(number), but \(names.count): \(names.sorted().joined(separator: ", "))"
  }

  /// Whether the words of a statement hold those, apart from the names of its ends: that an agency is named for training does not say that it trains.
  private func holdsApart(_ edge: EdgeRecord, _ words: [HeldWord]) throws(StoreError) -> Bool {
    if words.isEmpty { return true }
    var text = " \(Folding.key(edge.quote ?? "")) "
    // "The meeting *on drugs*", "the report *on networks*": of what happened, and of what was brought out, its own name tells what it was about.
    let own = edge.type == .published ? edge.to : nil
    var names = try namesBeside(edge, apart: own)
    // "Working Arrangement between A and B": a name that is made of both ends says what relates them.
    let (left, right) = (try records.node(edge.from), try records.node(edge.to))
    names.removeAll { Self.names($0, left) && Self.names($0, right) }
    for place in [edge.from, edge.to] where place != own {
      let end = try records.node(place)
      if end.kind != NodeKind.event.rawValue { names += [end.name] + end.aliases }
    }
    let keys = Set(names.map { " \(Folding.key($0)) " }).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    for name in keys where name.utf8.count > 2 { text = text.replacing(name, with: " ") }
    for place in [edge.from, edge.to] {
      let end = try records.node(place)
      if place == own || end.kind == NodeKind.event.rawValue { text += " " + ([end.name] + end.aliases).joined(separator: " ") }
    }
    if holdsWords(text, words) { return true }
    // What is not quoted may stand in the same sentence.
    let named = Set(keys.flatMap { HeldWord.stems($0) })
    let sentences = try shelf.sentences(of: edge)
    return words.allSatisfy { word in
      holdsWords(text, [word])
        || word.stems.contains { stems in
          !stems.isEmpty && stems.allSatisfy { stem in !named.contains(stem) && sentences.contains { $0.holds(stem) } }
        }
    }
  }

  /// Whether the words of a statement, those of its ends' names among them, may hold those: where they do not, nothing is to be told apart. O(words of its
  /// sentences).
  private func mayHold(_ edge: EdgeRecord, _ words: [WordOpenings]) throws(StoreError) -> Bool {
    var text = edge.quote ?? ""
    for place in [edge.from, edge.to] {
      let end = try records.node(place)
      text += " " + end.name
      for alias in end.aliases { text += " " + alias }
    }
    let key = Folding.key(text)
    let unsaid = words.filter { !$0.stand(in: key.utf8.span) }
    if unsaid.isEmpty { return true }
    let sentences = try shelf.sentences(of: edge)
    return unsaid.allSatisfy { word in
      word.stems.contains { stems in !stems.isEmpty && stems.allSatisfy { stem in sentences.contains { $0.holds(stem) } } }
    }
  }

  /// Whether a name holds one of a thing's own.
  private static func names(_ name: String, _ node: NodeRecord) -> Bool {
    let text = " \(Folding.key(name)) "
    return ([node.name] + node.aliases).contains { text.contains(" \(Folding.key($0)) ") }
  }

  /// The names, as they are written, of what else its paragraph names, but for crimes and what happened: that a partner is an agency for training says of nobody else that he trains.
  private func namesBeside(_ edge: EdgeRecord, apart own: NodeID?) throws(StoreError) -> [String] {
    var names: [String] = []
    var pattern = StatementPattern(types: ["MENTIONS"], from: EndFilter(ids: edge.document.map { [$0] } ?? []))
    pattern.paragraph = edge.paragraph
    for mention in try finder.find(pattern) where mention.paragraph == edge.paragraph && mention.to != own {
      let thing = try records.node(mention.to)
      if ![NodeKind.crimeArea.rawValue, NodeKind.event.rawValue].contains(thing.kind) {
        names += [mention.quote ?? "", thing.name] + thing.aliases
      }
    }
    return names
  }

  private func takesStance(_ edge: EdgeRecord, _ stances: [Stance]) -> Bool {
    if stances.isEmpty { return true }
    let document = documents.first { $0.record.id == edge.document }
    return document?.paragraphs.first { $0.label == edge.paragraph }.map { stances.contains($0.stance) } ?? false
  }

  private func holdsNumber(_ edge: EdgeRecord, _ number: Int?) -> Bool {
    guard let number else { return true }
    return edge.count == number || Folding.key(edge.quote ?? "").split(separator: " ").contains { $0 == String(number) }
  }

  /// Whether every word stands in the text, in any form: the first letters decide.
  func holdsWords(_ text: String, _ words: [HeldWord]) -> Bool {
    if words.isEmpty { return true }
    let held = Asker.joined(Folding.key(text)).split(separator: " ")
    return words.allSatisfy { Asker.holds(held, $0) }
  }

  /// Whether two words are forms of one: they differ in their ends alone ("cooperate", "cooperation"; but not "contain", "continue").
  private static func isForm(_ a: Substring, of b: Substring) -> Bool {
    let shorter = min(a.utf8.count, b.utf8.count)
    if shorter < 4 { return a == b }
    var common = 0
    for (x, y) in zip(a.utf8, b.utf8) {
      if x != y { break }
      common += 1
    }
    return common >= max(4, shorter - 2) && max(a.utf8.count, b.utf8.count) - common <= 5
  }

  /// Words that bind others, as a phrase of several may end in: what it holds is the others.
  private static let small: Set<Substring> = ["with", "of", "to", "in", "on", "for", "by", "from", "the", "a", "an"]

  private static func holds(_ held: [Substring], _ word: HeldWord) -> Bool {
    holds(held, word.text) || word.alike.contains { holds(held, $0) }
  }

  private static func holds(_ held: [Substring], _ phrase: String) -> Bool {
    binding(phrase).allSatisfy { word in held.contains { isForm($0, of: word) } }
  }

  /// The words of a phrase but for the small ones.
  private static func binding(_ phrase: String) -> [Substring] { joined(phrase).split(separator: " ").filter { !small.contains($0) } }

  /// "co operation" is "cooperation".
  private static func joined(_ key: String) -> String {
    var words: [String] = []
    for word in key.split(separator: " ") {
      if words.last == "co" { words[words.count - 1] += word } else { words.append(String(word)) }
    }
    return words.joined(separator: " ")
  }

  /// Known nodes, with what counts as them: the phases of a programme, the member states of a body.
  func widened(_ filter: EndFilter, _ types: [String]) throws(StoreError) -> EndFilter {
    guard let ids = filter.ids else { return filter }
    var all = ids
    for id in ids {
      for phase in try finder.find(StatementPattern(types: ["PART_OF"], from: EndFilter(labels: ["Phase"]), to: EndFilter(ids: [id]))) {
        let node = try records.node(phase.from).id
        if !all.contains(node) { all.append(node) }
      }
      for node in try namedAfter(id, label: types.contains("COOPERATES_WITH") ? "Group" : "Phase") where !all.contains(node) {
        all.append(node)
      }
    }
    var result = filter
    result.ids = all
    return result
  }

  /// Things of a role whose names begin with the name of the thing: "CLASI Member States", "EL PAcCTO 2.0".
  private func namedAfter(_ id: String, label: String) throws(StoreError) -> [String] {
    guard let node = try finder.nodes(id).first else { return [] }
    let record = try records.node(node)
    let head = Folding.key(record.name)
    var ids: [String] = []
    for entry in try records.store.names(withPrefix: head + " ", limit: 100) {
      let other = try records.node(entry.node)
      guard other.role == label, other.id != id, !ids.contains(other.id) else { continue }
      if label == "Group", !entry.key.utf8.elementsEqual((head + " member states").utf8) { continue }
      ids.append(other.id)
    }
    return ids
  }

  /// Whether a node is of the kind that is asked for.
  func passes(_ node: NodeRecord, _ filter: ThingFilter, _ edges: [EdgeRecord]) throws(StoreError) -> Bool {
    if !filter.either.isEmpty {
      for one in filter.either where try passes(node, one, edges) { return true }
      return false
    }
    let labels = [node.kind, node.role].compactMap { $0 }
    if !filter.labels.isEmpty, filter.labels.allSatisfy({ !labels.contains($0) }), !isSoNamed(node, filter) { return false }
    if filter.excluded.contains(where: labels.contains) { return false }
    if filter.isEuropean, try !isEuropean(node) { return false }
    if let body = filter.memberOf, try !isMember(node, of: body) { return false }
    if !filter.called.isEmpty, !holdsWords(([node.name] + node.aliases).joined(separator: " "), filter.called.map { HeldWord($0) }) {
      return false
    }
    if !filter.regions.allSatisfy({ Asker.bears($0, [node.name] + node.aliases) }) { return false }
    if filter.without.contains(node.id) { return false }
    if filter.uncalled.contains(where: { Folding.key(node.name).split(separator: " ").contains(Substring($0)) }) { return false }
    if !filter.without.isEmpty, try widened(EndFilter(ids: filter.without), []).ids?.contains(node.id) ?? false { return false }
    if !filter.qualities.isEmpty, try !isCalled(node, filter.qualities, edges) { return false }
    if filter.topic.isEmpty { return true }
    return try isOn(node, filter.topic, edges, isOfCrime: filter.isOfCrime)
  }

  /// "Which committee": what calls itself one, whatever else it is.
  private func isSoNamed(_ node: NodeRecord, _ filter: ThingFilter) -> Bool {
    // "Which ports body": an alliance of ports is one, though it is kept as a network.
    if node.kind == NodeKind.network.rawValue, filter.labels == [NodeKind.actor.rawValue], !filter.excluded.isEmpty,
      !filter.qualities.isEmpty
    {
      return holdsWords(([node.name] + node.aliases).joined(separator: " "), filter.qualities)
    }
    guard node.kind == NodeKind.actor.rawValue, node.role != Role.group.rawValue, let asked = filter.labels.first, filter.labels.count == 1,
      [Role.committee.rawValue, Role.agency.rawValue].contains(asked)
    else { return false }
    let noun = Folding.key(asked)
    return ([node.name] + node.aliases).contains { Folding.key($0).split(separator: " ").contains { $0 == noun } }
  }

  /// Whether the names of a thing, or what is said of it, call it what the question does.
  func isCalled(_ node: NodeRecord, _ qualities: [HeldWord], _ edges: [EdgeRecord]) throws(StoreError) -> Bool {
    let names = ([node.name] + node.aliases).joined(separator: " ")
    var said = names
    for edge in edges where edge.from == node.node || edge.to == node.node { said += " " + (try words(of: edge, apartFrom: node)) }
    for quality in qualities where !holdsWords(said, [quality]) {
      guard quality.isRegional, try bearsRegion(Folding.key(names)) else { return false }
    }
    return true
  }

  /// What a statement says of one of its ends, without the names of the other and of what else its paragraph names: a partner of the ports network is no ports body, nor is
  /// whoever stands before the border agency in a list. O(names).
  private func words(of edge: EdgeRecord, apartFrom node: NodeRecord) throws(StoreError) -> String {
    var words = Folding.key(edge.quote ?? "").split(separator: " ")
    let other = try records.node(edge.from == node.node ? edge.to : edge.from)
    let names = (other.node == node.node ? [] : [other.name] + other.aliases) + (try namesBeside(edge, apart: node.node))
    for own in names.map({ Folding.key($0).split(separator: " ") }).sorted(by: { $0.count > $1.count }) {
      guard !own.isEmpty, let start = words.indices.first(where: { words[$0...].starts(with: own) }) else { continue }
      words.removeSubrange(start..<(start + own.count))
    }
    return words.joined(separator: " ")
  }

  /// "Latin America Financial Action Task Force" bears the name of a region.
  private func bearsRegion(_ names: String) throws(StoreError) -> Bool {
    for node in try nodes(labelled: Role.region.rawValue) {
      let region = try records.node(node)
      for name in [region.name] + region.aliases where " \(names) ".contains(" \(Folding.key(name)) ") { return true }
    }
    return false
  }

  /// "Which *Caribbean* networks": each word of the region's name stands in one of theirs, with its end at most another ("America", "American").
  private static func bears(_ region: String, _ names: [String]) -> Bool {
    let held = names.flatMap { Folding.key($0).split(separator: " ") }
    return region.split(separator: " ").allSatisfy { word in
      held.contains { $0.utf8.count > 3 && word.hasPrefix($0) || $0.hasPrefix(word) }
    }
  }

  private func isEuropean(_ node: NodeRecord) throws(StoreError) -> Bool {
    if Asker.bearsUnion([node.name] + node.aliases) { return true }
    // "The General Secretariat of the Council" is what the Council is.
    let words = Folding.key(node.name).split(separator: " ")
    if node.kind == NodeKind.actor.rawValue, let of = words.indices.dropLast(2).last(where: { words[$0] == "of" && words[$0 + 1] == "the" })
    {
      let owners = try names.things(named: words[(of + 2)...].joined(separator: " "))
      if owners.count == 1, Asker.bearsUnion([owners[0].name]) { return true }
    }
    return try !finder.find(
      StatementPattern(types: ["ESTABLISHED", "PART_OF"], from: EndFilter(ids: ["european-union"]), to: EndFilter(ids: [node.id]))
    ).isEmpty
  }

  /// Whether a name says that it is of the European Union.
  private static func bearsUnion(_ names: [String]) -> Bool {
    names.flatMap { Folding.key($0).split(separator: " ") }.contains { ["eu", "european", "union"].contains($0) }
  }

  private func isMember(_ node: NodeRecord, of body: Thing) throws(StoreError) -> Bool {
    try !finder.find(StatementPattern(types: ["MEMBER_OF"], from: EndFilter(ids: [node.id]), to: EndFilter(ids: [body.id]))).isEmpty
  }

  /// Whether the thing's own names hold the topic's words; of networks, whether a name in the same paragraph does.
  private func isOn(_ node: NodeRecord, _ topic: [String], _ edges: [EdgeRecord], isOfCrime: Bool) throws(StoreError) -> Bool {
    if holdsWords(([node.name] + node.aliases).joined(separator: " "), topic.map { HeldWord($0) }) { return true }
    guard node.kind == NodeKind.network.rawValue, !isOfCrime else { return false }
    for edge in edges {
      let here = edge.document.map { [$0] } ?? []
      var pattern = StatementPattern(types: ["MENTIONS"], to: EndFilter(labels: [NodeKind.network.rawValue]))
      pattern.documents = here
      for other in try finder.find(pattern) where other.paragraph == edge.paragraph {
        let record = try records.node(other.to)
        if holdsWords(([record.name] + record.aliases).joined(separator: " "), topic.map { HeldWord($0) }) { return true }
      }
    }
    return false
  }
}
