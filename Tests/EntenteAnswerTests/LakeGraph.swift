import EntenteAnswer
import EntenteModel
import EntenteStore

/// A graph of invented documents, with a little of all that questions ask for.
enum LakeGraph {
  private static let d21 = "100-21", d22 = "200-22", d24 = "300-24"

  private static let entities: [Entity] = [
    Entity(id: d21, kind: .document, role: .declaration, name: "Lake Declaration 2021"),
    Entity(id: d22, kind: .document, role: .declaration, name: "Lake Declaration 2022"),
    Entity(id: d24, kind: .document, role: .declaration, name: "Lake Declaration 2024"),
    Entity(id: "old-declaration", kind: .document, role: .declaration, name: "Hill Declaration 2019"),
    Entity(id: "lake-league", kind: .actor, role: .organisation, name: "Lake League"),
    Entity(
      id: "lake-league-member-states", kind: .actor, role: .group, name: "Lake League Member States", aliases: ["Lake League members"]),
    Entity(id: "marepol", kind: .actor, role: .agency, name: "Marepol", aliases: ["European Union Harbour Agency"]),
    Entity(id: "riverguard", kind: .actor, role: .agency, name: "Riverguard"),
    Entity(id: "old-riverguard", kind: .actor, role: .agency, name: "Streamwatch"),
    Entity(id: "norland", kind: .actor, role: .state, name: "Norland"),
    Entity(id: "sudland", kind: .actor, role: .state, name: "Sudland"),
    Entity(id: "ostland", kind: .actor, role: .state, name: "Ostland"),
    Entity(id: "clear-water", kind: .programme, name: "Clear Water"),
    Entity(id: "safe-quay", kind: .programme, name: "SAFE QUAY"),
    Entity(id: "safe-quay-2-0", kind: .programme, role: .phase, name: "SAFE QUAY 2.0"),
    Entity(id: "arnet", kind: .network, name: "ARNET", aliases: ["Lakeside Asset Recovery Network"]),
    Entity(id: "ports-circle", kind: .network, name: "Ports Circle"),
    Entity(id: "cybercrime", kind: .crimeArea, name: "cybercrime"),
    Entity(id: "migrant-smuggling", kind: .crimeArea, name: "migrant smuggling", aliases: ["smuggling of migrants"]),
    Entity(id: "treaty-of-the-lake", kind: .instrument, role: .treaty, name: "Treaty of Foundation of Riverguard"),
    Entity(
      id: "signature", kind: .event, role: .signature, name: "signature of the Treaty of Foundation of Riverguard",
      on: PartialDate("2022-11-09")),
    Entity(id: "creation", kind: .event, role: .creation, name: "creation of Lake League", on: PartialDate("2020-03-02")),
    Entity(id: "launch", kind: .event, role: .launch, name: "launch of SAFE QUAY 2.0", on: PartialDate("2022-03")),
    Entity(id: "grey-port", kind: .place, name: "Grey Port"),
  ]

  private static func document(_ id: String, _ number: String, _ date: String, _ stances: [Stance]) -> DocumentRecord {
    let passages = stances.enumerated().map { place, stance in
      PassageRecord(
        label: String(place + 1), stance: stance, opening: "Words of \(place + 1)", spans: [ByteSpan(place * 100, place * 100 + 10)])
    }
    return DocumentRecord(
      id: id, title: number, number: number, date: PartialDate(date), language: "en", file: "\(id).txt",
      sha256: String(repeating: "b", count: 64),
      byteCount: 2_000, passages: passages)
  }

  private static let documents = [
    document(d21, "100/21", "2021-05-03", [.recalls, .considers, .commits, .states]),
    document(d22, "200/22", "2022-05-04", [.recalls, .welcomes, .commits, .calls]),
    document(d24, "300/24", "2024-05-05", [.recalls, .welcomes, .supports, .calls]),
  ]

  /// `from TYPE to document paragraph [key=value]…`, one a line.
  private static let statements = """
    safe-quay-2-0 SUPPORTS riverguard 300-24 1
    clear-water SUPPORTS lake-league 200-22 1
    marepol COOPERATES_WITH lake-league-member-states 300-24 1
    marepol COOPERATES_WITH riverguard 300-24 4 modality=call
    norland MEMBER_OF lake-league 200-22 2
    sudland MEMBER_OF lake-league 300-24 2
    clear-water ADDRESSES cybercrime 200-22 1
    safe-quay-2-0 PART_OF safe-quay 300-24 1
    safe-quay ADDRESSES migrant-smuggling 300-24 1
    100-21 ADDRESSES cybercrime 100-21 3 modality=commitment
    100-21 ESTABLISHED ports-circle 100-21 2 modality=possibility
    lake-league MODELLED_ON marepol 100-21 1
    lake-league ESTABLISHED riverguard 300-24 4
    300-24 CITES 100-21 300-24 1
    riverguard SUCCEEDS old-riverguard 200-22 1
    norland CHAIRS lake-league 200-22 4
    lake-league INVOLVED_IN creation 100-21 1 as=subject
    safe-quay-2-0 INVOLVED_IN launch 300-24 2 as=subject
    launch HELD_IN grey-port 300-24 2
    treaty-of-the-lake INVOLVED_IN signature 300-24 2 as=subject
    lake-league-member-states INVOLVED_IN signature 300-24 2 as=signatory count=13
    signature HELD_IN grey-port 300-24 2
    100-21 MENTIONS lake-league 100-21 1
    100-21 MENTIONS ports-circle 100-21 2
    100-21 MENTIONS old-riverguard 100-21 4
    200-22 MENTIONS lake-league 200-22 2
    200-22 MENTIONS clear-water 200-22 1
    200-22 MENTIONS marepol 200-22 1
    200-22 MENTIONS arnet 200-22 1
    200-22 MENTIONS norland 200-22 2
    300-24 MENTIONS lake-league 300-24 3
    300-24 MENTIONS marepol 300-24 1
    300-24 MENTIONS marepol 300-24 4
    300-24 MENTIONS riverguard 300-24 4
    300-24 MENTIONS arnet 300-24 1
    300-24 MENTIONS clear-water 300-24 1
    300-24 MENTIONS safe-quay-2-0 300-24 1
    300-24 MENTIONS sudland 300-24 2
    """

  private static func relation(_ line: Substring, at place: Int) -> Relation {
    let parts = line.split(separator: " ").map(String.init)
    let fields = Dictionary(
      parts.dropFirst(5).map { field in
        let pair = field.split(separator: "=").map(String.init)
        return (pair[0], pair[1])
      }, uniquingKeysWith: { a, _ in a })
    let document = documents.first { $0.id == parts[3] }
    let stance = document?.passages.first { $0.label == parts[4] }?.stance
    let quote = "\(parts[0]) \(parts[2]) \(fields["count"] ?? "")"
    return Relation(
      type: RelationType(parts[1]), from: parts[0], to: parts[2],
      citation: Citation(document: parts[3], paragraph: parts[4], quote: quote, spans: [ByteSpan(place * 20, place * 20 + 10)]),
      stated: document?.date, capacity: fields["as"], modality: fields["modality"].flatMap(Modality.init(rawValue:)) ?? .fact,
      stance: parts[1] == "MENTIONS" ? stance : nil, count: fields["count"].flatMap { Int($0) }, rule: "test")
  }

  static func asker() throws -> Asker { try Asker(records()) }

  static func records() throws -> GraphRecords {
    let relations = statements.split(separator: "\n").enumerated().map { relation($1, at: $0) }
    let extraction = Extraction(entities: entities.sorted { $0.id < $1.id }, documents: documents, relations: relations)
    return GraphRecords(try GraphBuilder(extraction: extraction).build())
  }
}
