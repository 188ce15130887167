import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

/// A port authority that a police body works with directly, by way of a network, by way of a hub that everything belongs to, and by way of a
/// crime that both fight.
@Suite("The best paths go through what is specific, stated as fact, and recent")
struct PathTests {
  static let police = Entity(id: "police", kind: .actor, name: "Delta Police")
  static let port = Entity(id: "port", kind: .actor, name: "Port Authority")
  static let network = Entity(id: "network", kind: .network, name: "Harbour Network")
  static let hub = Entity(id: "hub", kind: .actor, role: .organisation, name: "The Union")
  static let crime = Entity(id: "crime", kind: .crimeArea, name: "smuggling")
  static let text = Entity(id: "text", kind: .document, role: .declaration, name: "Declaration 2020")
  static let others = (0..<40).map { Entity(id: "other-\($0)", kind: .actor, name: "Member \($0)") }

  static func relation(_ type: RelationType, _ from: Entity, _ to: Entity, _ place: Int, _ modality: Modality = .fact, since: String? = nil)
    -> Relation
  {
    Relation(
      type: type, from: from.id, to: to.id,
      citation: Citation(document: text.id, paragraph: "\(place)", quote: "words \(place)", spans: [ByteSpan(place * 10, place * 10 + 7)]),
      stated: PartialDate("2020-01-01"), since: since.flatMap { PartialDate($0) }, modality: modality, rule: "test")
  }

  static let document = DocumentRecord(
    id: text.id, title: text.name, number: "1/20", date: PartialDate("2020-01-01"), language: "en", file: "text.txt", sha256: "0",
    byteCount: 9_000,
    passages: [])

  static func records(_ relations: [Relation]) throws -> GraphRecords {
    let entities = [police, port, network, hub, crime, text] + others
    let extraction = Extraction(entities: entities.sorted { $0.id < $1.id }, documents: [document], relations: relations)
    return GraphRecords(try GraphBuilder(extraction: extraction).build())
  }

  static func node(_ entity: Entity, _ records: GraphRecords) throws -> NodeID {
    try #require(try records.store.nodes(named: Folding.key(entity.name)).first)
  }

  static let web =
    [
      relation(.memberOf, police, network, 1), relation(.memberOf, port, network, 2), relation(.memberOf, police, hub, 3),
      relation(.memberOf, port, hub, 4), relation(.addresses, police, crime, 5), relation(.addresses, port, crime, 6),
      relation(.mentions, text, police, 7), relation(.mentions, text, port, 8),
    ] + others.enumerated().map { relation(.memberOf, $1, hub, 100 + $0) }

  static func search(_ relations: [Relation], _ options: PathOptions = PathOptions()) throws -> [String] {
    let records = try records(relations)
    var search = try PathSearch(records, options: options)
    return try search.best(from: node(police, records), to: node(port, records)).paths.map(\.text)
  }

  @Test("A network that few belong to ranks before the union of all, and that before a shared crime; a mention is no way")
  func ranking() throws {
    #expect(
      try Self.search(Self.web) == [
        "Delta Police → Harbour Network → Port Authority", "Delta Police → The Union → Port Authority",
        "Delta Police → smuggling → Port Authority",
      ])
  }

  @Test("What is only considered ranks below what is so")
  func modality() throws {
    let hope = Self.relation(.cooperatesWith, Self.police, Self.port, 9, .possibility)
    let fact = Self.relation(.cooperatesWith, Self.police, Self.port, 10)
    let records = try Self.records([hope, fact])
    var search = try PathSearch(records)
    let best = try #require(try search.best(from: Self.node(Self.police, records), to: Self.node(Self.port, records)).paths.first)
    #expect(best.steps[0].map(\.modality) == [.fact, .possibility])
    #expect(best.cost == 1)
  }

  @Test("Nodes to avoid are avoided, types are kept to, and the date rules out what does not hold yet")
  func options() throws {
    let records = try Self.records(Self.web)
    var avoid = PathOptions()
    avoid.avoid = [try Self.node(Self.network, records)]
    #expect(try Self.search(Self.web, avoid).first == "Delta Police → The Union → Port Authority")
    var via = PathOptions()
    via.types = [.addresses]
    #expect(try Self.search(Self.web, via) == ["Delta Police → smuggling → Port Authority"])
    var early = PathOptions()
    early.asOf = PartialDate("2019")
    #expect(try Self.search(Self.web, early).isEmpty)
  }

  @Test("A search that reaches its limit says so, and one that finds nothing says what it looked at")
  func limits() throws {
    let records = try Self.records(Self.web)
    var options = PathOptions()
    options.maximumVisits = 1
    var search = try PathSearch(records, options: options)
    #expect(try search.best(from: Self.node(Self.police, records), to: Self.node(Self.port, records)).isComplete == false)
    var whole = try PathSearch(records)
    let answer = try whole.best(from: Self.node(Self.police, records), to: Self.node(Self.text, records))
    let reply = try answer.reply(
      question: "", from: records.node(Self.node(Self.police, records)), to: records.node(Self.node(Self.text, records)), records)
    #expect(answer.isComplete && answer.paths.isEmpty && reply.note?.contains("No statement") == true)
  }

  @Test("A way round one already found is left out: it explains nothing that the other does not")
  func detours() throws {
    let circle = Self.others[0]
    let round = [Self.relation(.memberOf, circle, Self.network, 20), Self.relation(.memberOf, Self.police, circle, 21)]
    #expect(
      try !Self.search(Self.web + round).contains("Delta Police → Member 0 → Harbour Network → Port Authority"))
    #expect(try Self.search(Self.web + round).first == "Delta Police → Harbour Network → Port Authority")
  }

  @Test("Within a tolerance, what costs too much beside the best is left out")
  func tolerance() throws {
    var options = PathOptions()
    options.tolerance = 1.5
    #expect(
      try Self.search(Self.web, options) == [
        "Delta Police → Harbour Network → Port Authority", "Delta Police → The Union → Port Authority",
      ])
  }

  @Test("What was stated long ago ranks below what was stated lately")
  func recency() throws {
    let records = try Self.records([Self.relation(.cooperatesWith, Self.police, Self.port, 9)])
    func cost(_ stated: String) throws -> Double {
      var edge = try records.edge(EdgeID(0))
      edge.stated = PartialDate(stated)
      return PathRanking.cost(of: edge, latest: try #require(PartialDate("2025-01-01")).lastDay)
    }
    #expect(try cost("2015") > cost("2023") && cost("2023") > cost("2024"))
    #expect(try cost("1950") - cost("2025-01-01") == 0.5)
  }

  @Test("A step is told in the direction of the path where both ends do it, and never worded as done where it is only hoped for")
  func words() throws {
    let records = try Self.records([Self.relation(.cooperatesWith, Self.police, Self.port, 9, .possibility)])
    let (police, port) = (try Self.node(Self.police, records), try Self.node(Self.port, records))
    for (from, to) in [(police, port), (port, police)] {
      var search = try PathSearch(records)
      let (start, end) = (try records.node(from), try records.node(to))
      let reply = try search.best(from: from, to: to).reply(question: "q", from: start, to: end, records)
      #expect(reply.text().contains("\n  \(start.name) – cooperates with – \(end.name) (considered)\n"))
      #expect(reply.markdown().contains("\n  - \(start.name) – cooperates with – \(end.name) (considered)[^1]\n"))
    }
  }

  @Test("Where dates are too coarse to tell whether a step held, it says so")
  func possibly() throws {
    let records = try Self.records([Self.relation(.cooperatesWith, Self.police, Self.port, 9, since: "2020")])
    for (date, isCertain) in [("2021", true), ("2020-06", false)] {
      var options = PathOptions()
      options.asOf = PartialDate(date)
      var search = try PathSearch(records, options: options)
      let (start, end) = (try Self.node(Self.police, records), try Self.node(Self.port, records))
      let reply = try search.best(from: start, to: end).reply(question: "", from: records.node(start), to: records.node(end), records)
      #expect(reply.answers[0].steps.map(\.isCertain) == [isCertain] && reply.text().contains("(possibly then") == !isCertain)
    }
  }
}
