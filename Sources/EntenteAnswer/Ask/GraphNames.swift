package import EntenteLanguage
import EntenteLexicon
package import EntenteModel
package import EntenteStore

/// The names of a graph, for reading questions with. Every look-up goes to the store; no list of all names is ever made.
package final class GraphNames: NameIndex {
  private let records: GraphRecords
  private var known: [NodeID: Thing] = [:]
  /// How many names were made for searches, for tests.
  package private(set) var made = 0
  private let search: NameSearch
  private var matched: [Int: [ThingName]] = [:]
  private var views: [DocumentView]?
  private var owned: (parties: [[String]], outlets: [String])?
  private var naming: [String: (words: [QuestionWords], memo: ReadingMemo<GraphNames>)] = [:]
  private var things: [DocumentThing]?
  /// What was found out of the questions read so far with the shipped words.
  package let memo = ReadingMemo<GraphNames>()

  package init(_ records: GraphRecords) {
    self.records = records
    search = NameSearch(records.store)
  }

  /// O(log names).
  package func things(named key: String) throws(StoreError) -> [Thing] {
    var things: [Thing] = []
    for node in try records.store.nodes(named: key) { things.append(GraphNames.thing(try records.node(node))) }
    return things
  }

  /// As ``NameSearch/matches(_:)``.
  package func matches(_ probes: [NameProbe]) throws(StoreError) -> [[Int]] { try search.matches(probes) }

  package func names(_ match: Int) throws(StoreError) -> [ThingName] {
    if let known = matched[match] { return known }
    let names = try names(try search.entries(match))
    made += names.count
    matched[match] = names
    return names
  }

  package func forEachKey(_ matches: [Int], _ body: (Int, [UInt8]) -> Void) throws(StoreError) { try search.forEachKey(matches, body) }

  /// How many strings were looked at for what is spelt nearly so, and how often all were walked through for words, for tests.
  package var searched: (looked: Int, walks: Int) { (search.looked, search.walks) }

  /// The most names that are looked at where they begin alike.
  private static var prefixLimit: Int { 1_000 }

  package func names(withPrefix key: String) throws(StoreError) -> [ThingName] {
    try names(try records.store.names(withPrefix: key, limit: Self.prefixLimit))
  }

  package func things(labelled label: String, limit: Int) throws(StoreError) -> [Thing] {
    guard let label = records.store.label(named: label) else { return [] }
    var nodes: [NodeID] = []
    var position = 0
    records.store.nodes(with: label, from: &position, limit: limit, into: &nodes)
    var things: [Thing] = []
    for node in nodes.prefix(limit) { things.append(try thing(node)) }
    return things
  }

  private func names(_ entries: [NameEntry]) throws(StoreError) -> [ThingName] {
    var names: [ThingName] = []
    for entry in entries {
      names.append(ThingName(thing: try thing(entry.node), words: entry.key.split(separator: " ").map(String.init)))
    }
    return names
  }

  private func thing(_ node: NodeID) throws(StoreError) -> Thing {
    if let thing = known[node] { return thing }
    let thing = GraphNames.thing(try records.node(node))
    known[node] = thing
    return thing
  }

  package func documents() throws(StoreError) -> [DocumentThing] {
    if let things { return things }
    var things: [DocumentThing] = []
    for view in try documentViews() {
      var thing = DocumentThing(
        thing: GraphNames.thing(view.record), number: view.number, date: view.date,
        hasAnnex: view.paragraphs.contains { $0.label.utf8.starts(with: "Annex".utf8) })
      if view.record.role == Role.news.rawValue { thing.meetings = try meetings(of: view.record) }
      things.append(thing)
    }
    self.things = things
    return things
  }

  /// When the meetings took place that a document names. O(its mentions).
  private func meetings(of document: NodeRecord) throws(StoreError) -> [PartialDate] {
    var dates: [PartialDate] = []
    for edge in try records.edges(at: document.node) where edge.from == document.node && edge.type == .mentions {
      let event = try records.node(edge.to)
      if event.role == Role.meeting.rawValue, let date = event.on, !dates.contains(date) { dates.append(date) }
    }
    return dates
  }

  /// The documents that were read, in time; read once.
  package func documentViews() throws(StoreError) -> [DocumentView] {
    if let views { return views }
    let read = try records.documents()
    views = read
    return read
  }

  static func thing(_ record: NodeRecord) -> Thing {
    Thing(id: record.id, name: record.name, labels: [record.kind, record.role].compactMap { $0 })
  }
}

// MARK: Whose texts they are

extension GraphNames {
  /// Reads a question; where it names all parties of the texts, or an outlet, with the texts called by these.
  func reader(for question: String) throws(StoreError) -> QuestionReader<GraphNames> {
    let (parties, outlets) = try owners()
    let words = Set(Folding.key(question).split(separator: " ").map(String.init))
    let isNamed = parties.count == 2 && parties.allSatisfy { !words.isDisjoint(with: $0) } || !words.isDisjoint(with: outlets)
    let reader = QuestionReader(self, memo: memo)
    guard isNamed, let language = reader.language(of: question) else { return reader }
    let own =
      naming[language]
      ?? (
        QuestionWords.standard.map { $0.language == language ? $0.naming(parties: parties, outlets: outlets) : $0 },
        ReadingMemo<GraphNames>()
      )
    naming[language] = own
    return QuestionReader(self, languages: own.words, memo: own.memo)
  }

  /// The parties that the names of documents begin with ("EU-CLASI …"), where all that have any have the same, by their short names; and who brings the news ("(… news)").
  private func owners() throws(StoreError) -> (parties: [[String]], outlets: [String]) {
    if let owned { return owned }
    var found: Set<[NodeID]> = []
    var outlets: [String] = []
    for view in try documentViews() {
      let name = view.record.name
      if let pair = try pair(in: name) { found.insert(pair) }
      guard view.record.role == Role.news.rawValue, let open = name.utf8.lastIndex(of: UInt8(ascii: "(")) else { continue }
      let words = Folding.key(String(name[open...])).split(separator: " ")
      if words.count == 2, words[1] == "news", !outlets.contains(String(words[0])) { outlets.append(String(words[0])) }
    }
    var parties: [[String]] = []
    if found.count == 1, let pair = found.first {
      for node in pair {
        let record = try records.node(node)
        parties.append(([record.name] + record.aliases).filter(Self.isShort).map { Folding.key($0) })
      }
    }
    owned = (parties, outlets)
    return (parties, outlets)
  }

  /// The two that a name's first word joins.
  private func pair(in name: String) throws(StoreError) -> [NodeID]? {
    guard let first = name.utf8.split(separator: 0x20).first else { return nil }
    let parts = first.split(separator: UInt8(ascii: "-"))
    guard parts.count == 2 else { return nil }
    var pair: [NodeID] = []
    for part in parts {
      guard let node = try records.store.nodes(named: Folding.key(String(decoding: part, as: UTF8.self))).first else { return nil }
      pair.append(node)
    }
    return pair
  }

  /// "EU", "CLASI".
  private static func isShort(_ name: String) -> Bool {
    name.utf8.count <= longestShort && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let longestShort = 10
}
