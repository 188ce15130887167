import EntenteAnswer
import EntenteModel
import EntenteStore
import Testing

/// Four invented texts about a harbour office, which a port agency takes the place of: declarations of 2019, 2021 and 2023, and a news item
/// without a date.
enum HarbourChronicle {
  private static let dates = ["d1": "2019-02-03", "d2": "2021-05-06", "d3": "2023-07-08"]

  private static let entities = [
    Entity(id: "agency", kind: .actor, role: .agency, name: "Port Agency"),
    Entity(id: "arrival", kind: .event, role: .creation, name: "creation of the Tide Panel"),
    Entity(id: "azure", kind: .actor, role: .state, name: "Azure"), Entity(id: "basalt", kind: .actor, role: .state, name: "Basalt"),
    Entity(id: "d1", kind: .document, role: .declaration, name: "Declaration 2019"),
    Entity(id: "d2", kind: .document, role: .declaration, name: "Declaration 2021"),
    Entity(id: "d3", kind: .document, role: .declaration, name: "Declaration 2023"),
    Entity(id: "league", kind: .actor, role: .organisation, name: "Quay League"),
    Entity(id: "news", kind: .document, role: .news, name: "News & <notes>"),
    Entity(id: "office", kind: .actor, role: .office, name: "Harbour Office"),
    Entity(id: "piracy", kind: .crimeArea, name: "piracy"),
    Entity(id: "tide", kind: .actor, role: .committee, name: "Tide Panel"),
    Entity(id: "wreckers", kind: .crimeArea, name: "wrecking"),
  ]

  private static func document(_ id: String) -> DocumentRecord {
    let passages = (1...8).map { PassageRecord(label: "\($0)", stance: .states, opening: "", spans: []) }
    return DocumentRecord(
      id: id, title: id, number: nil, date: dates[id].flatMap { PartialDate($0) }, language: "en", file: "\(id).txt", sha256: id,
      byteCount: 900, passages: passages)
  }

  /// A line a statement: `document paragraph from TYPE to modality | quote | bytes`; the last two may be left out.
  private static let statements = """
    d1 1 d1 MENTIONS office recalls | the Harbour Office
    d1 1 league SUPPORTS office fact | the League helps the Office
    d1 2 azure MEMBER_OF league fact | welcoming Azure | 200 215
    d1 2 basalt MEMBER_OF league fact | welcoming Azure and Basalt | 200 226
    d1 3 league ESTABLISHED agency possibility | might one day set up an agency
    d1 4 d1 ADDRESSES piracy fact | piracy is a threat
    d1 5 d1 ADDRESSES wreckers commitment | we undertake to stop wrecking
    d1 8 d1 ESTABLISHED tide possibility | consider a panel on tides
    d2 8 tide INVOLVED_IN arrival fact | the creation of the Tide Panel
    d1 7 d1 MENTIONS azure states | Azure
    d2 1 d2 MENTIONS office states | the Office
    d2 2 agency SUCCEEDS office fact | the Agency, which replaces the Office
    d2 2 d2 MENTIONS agency welcomes | the Agency
    d2 3 league ESTABLISHED agency commitment | will set up the Agency
    d2 4 d2 ADDRESSES piracy commitment | commit to fighting piracy
    d2 5 d2 ADDRESSES wreckers fact | noting that wrecking goes on
    d2 6 league ADDRESSES piracy fact | the League fights piracy
    d3 1 d3 MENTIONS agency commits | the Port Agency
    d3 2 league SUPPORTS agency fact | the League helps the Agency
    d3 3 league ESTABLISHED agency fact | the Agency, set up by the League
    d3 4 d3 ADDRESSES piracy commitment | commit ourselves to ending piracy
    d3 6 league ADDRESSES piracy fact | the League fights piracy
    d3 7 d3 MENTIONS azure states | Azure
    news 1 news MENTIONS agency states | the Agency <b>
    news 1 azure COOPERATES_WITH agency fact | Azure works with the Agency
    """

  private static func relation(_ line: Substring, at place: Int) -> Relation {
    let parts = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    let head = parts[0]
    let bytes = parts.count > 2 ? parts[2].compactMap { Int($0) } : [1_000 + place * 50, 1_040 + place * 50]
    return Relation(
      type: RelationType(head[3]), from: head[2], to: head[4],
      citation: Citation(
        document: head[0], paragraph: head[1], quote: parts[1].joined(separator: " "), spans: [ByteSpan(bytes[0], bytes[1])]),
      stated: dates[head[0]].flatMap { PartialDate($0) }, modality: Modality(rawValue: head[5]) ?? .fact, stance: Stance(rawValue: head[5]),
      rule: "test")
  }

  static func records() throws -> GraphRecords {
    let relations = statements.split(separator: "\n").enumerated().map { relation($1, at: $0) }
    let documents = ["d1", "d2", "d3", "news"].map(document)
    return GraphRecords(
      try GraphBuilder(extraction: Extraction(entities: entities, documents: documents, relations: relations)).build())
  }

  static func trace(_ name: String) throws -> Trace {
    let records = try records()
    return try Tracer(records).trace(try #require(try records.store.nodes(named: Folding.key(name)).first))
  }

  static func difference(_ earlier: Int, _ later: Int) throws -> Difference {
    let records = try records()
    let documents = try records.documents()
    return try Differ(records).difference(from: [documents[earlier]], to: [documents[later]])
  }
}
