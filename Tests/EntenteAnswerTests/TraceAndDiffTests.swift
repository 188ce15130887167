import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

@Suite("A trace and a difference show what became of each statement")
struct TraceAndDiffTests {
  static func relation(
    _ type: RelationType, _ from: String, _ to: String, _ document: String, _ quote: String, _ modality: Modality, at place: Int
  ) -> Relation {
    Relation(
      type: type, from: from, to: to,
      citation: Citation(
        document: document, paragraph: "\(place)", quote: quote, spans: [ByteSpan(place * 50, place * 50 + quote.utf8.count)]),
      stated: PartialDate(document == "d1" ? "2020-01-01" : "2022-01-01"), modality: modality,
      stance: type == .mentions ? (document == "d1" ? .considers : .welcomes) : nil, rule: "test")
  }

  static func document(_ id: String, _ date: String) -> DocumentRecord {
    let passages = (1...3).map { PassageRecord(label: "\($0)", stance: .states, opening: "", spans: []) }
    return DocumentRecord(
      id: id, title: id, date: PartialDate(date), language: "en", file: "\(id).txt", sha256: id, byteCount: 900, passages: passages)
  }

  static func records() throws -> GraphRecords {
    let entities = [
      Entity(id: "centre", kind: .actor, name: "River Centre"),
      Entity(id: "d1", kind: .document, role: .declaration, name: "Declaration 2020"),
      Entity(id: "d2", kind: .document, role: .declaration, name: "Declaration 2022"),
      Entity(id: "d3", kind: .document, role: .news, name: "News"), Entity(id: "league", kind: .actor, name: "Lake League"),
      Entity(id: "piracy", kind: .crimeArea, name: "piracy"), Entity(id: "unit", kind: .actor, name: "Coast Unit"),
    ]
    let relations = [
      relation(.mentions, "d1", "centre", "d1", "River Centre", .fact, at: 1),
      relation(.mentions, "d2", "centre", "d2", "the Centre", .fact, at: 1),
      relation(.established, "league", "centre", "d1", "consider setting up a River Centre", .possibility, at: 1),
      relation(.established, "league", "centre", "d2", "the League set up the Centre", .fact, at: 1),
      relation(.supports, "unit", "centre", "d1", "the Unit helps the Centre", .fact, at: 2),
      relation(.addresses, "d1", "piracy", "d1", "fight piracy", .fact, at: 3),
      relation(.addresses, "d2", "piracy", "d2", "tackle all piracy", .fact, at: 3),
    ]
    let extraction = Extraction(
      entities: entities, documents: [document("d1", "2020-01-01"), document("d2", "2022-01-01"), document("d3", "2023")],
      relations: relations)
    return GraphRecords(try GraphBuilder(extraction: extraction).build())
  }

  @Test("A hope that came true is firmer, what is not repeated is dropped, and silence is counted")
  func trace() throws {
    let records = try Self.records()
    let trace = try Tracer(records).trace(try #require(try records.store.nodes(named: "river centre").first))
    #expect(trace.developmentText == "considered 2020 → welcomed 2022")
    #expect(trace.steps.map(\.document.record.id) == ["d1", "d2", "d3"])
    #expect(trace.steps[1].statements.map(\.change) == [.firmer] && trace.steps[1].statements[0].before == .possibility)
    #expect(trace.steps[1].dropped.map(\.other.id) == ["unit"])
    #expect(trace.steps[2].isSilent && trace.text().contains("not named; 3 paragraphs searched"))
    #expect(trace.text().split(separator: "\n").allSatisfy { TextWidth.of($0) <= 80 })
    #expect(trace.mermaid().hasPrefix("timeline\n  title River Centre\n  2020-01-01 : considered"))
    #expect(try trace.reply(question: "", records).answers.map(\.value) == ["Declaration 2020", "Declaration 2022"])
  }

  @Test("Two declarations differ in what each commits its own signatories to, not in being two documents")
  func difference() throws {
    let records = try Self.records()
    let documents = try records.documents()
    let difference = try Differ(records).difference(from: [documents[0]], to: [documents[1]])
    #expect(difference.statements(.reworded).map(\.type) == [.addresses])
    #expect(difference.statements(.stronger).map(\.type) == [.established])
    #expect(difference.statements(.dropped).map(\.type) == [.supports])
    #expect(difference.statements(.new).isEmpty && difference.namings.isEmpty)
    #expect(difference.markdown().contains("| the document – directed against – piracy | “fight piracy”"))
  }
}
