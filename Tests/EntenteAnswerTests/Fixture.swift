import EntenteAnswer
import EntenteModel
import EntenteStore

/// A small graph of invented documents.
enum Fixture {
  static let harbour = Entity(id: "harbour-watch", kind: .programme, name: "Harbour Watch", aliases: ["HARBOUR WATCH", "HW \"Blue\""])
  static let league = Entity(id: "lake-league", kind: .actor, role: .organisation, name: "Lake League", aliases: ["LL"])
  static let mission = Entity(id: "river-mission", kind: .actor, role: .agency, name: "River Mission")
  static let launch = Entity(
    id: "launch-of-harbour-watch", kind: .event, role: .launch, name: "launch of Harbour Watch", on: PartialDate("2021-10"))
  static let first = Entity(id: "100-21", kind: .document, role: .declaration, name: "Lake Declaration 2021")
  static let second = Entity(id: "200-22", kind: .document, role: .declaration, name: "Lake Declaration 2022")

  static func document(_ entity: Entity, _ number: String, _ date: String, marks: [String] = []) -> DocumentRecord {
    let passages = (1...3).map {
      PassageRecord(label: "\($0)", stance: .welcomes, opening: "Opening", spans: [ByteSpan($0 * 100, $0 * 100 + 7)])
    }
    return DocumentRecord(
      id: entity.id, title: entity.name, number: number, date: PartialDate(date), language: "en", marks: marks, file: "\(entity.id).txt",
      sha256: String(repeating: "a", count: 64), byteCount: 1000, passages: passages)
  }

  static func relation(
    _ type: RelationType, _ from: Entity, _ to: Entity, _ document: Entity, _ paragraph: String, _ quote: String, at start: Int,
    modality: Modality = .fact, stance: Stance? = nil, capacity: String? = nil, since: String? = nil
  ) -> Relation {
    let span = ByteSpan(start, start + quote.utf8.count)
    return Relation(
      type: type, from: from.id, to: to.id, citation: Citation(document: document.id, paragraph: paragraph, quote: quote, spans: [span]),
      stated: PartialDate(document.id == first.id ? "2021-05-01" : "2022-05-01"), since: since.flatMap { PartialDate($0) },
      capacity: capacity,
      modality: modality, stance: stance, rule: "test")
  }

  static let extraction = Extraction(
    entities: [first, second, harbour, league, launch, mission].sorted { $0.id < $1.id },
    documents: [document(first, "100/21", "2021-05-01", marks: ["LIMITE"]), document(second, "200/22", "2022-05-01")],
    relations: [
      relation(.supports, harbour, league, first, "1", "Harbour Watch helps the Lake League", at: 100, since: "2017"),
      relation(.supports, harbour, league, second, "2", "its lasting help to the League", at: 300),
      relation(.supports, harbour, mission, second, "3", "should also help the \"River\" Mission", at: 400, modality: .call),
      relation(.cooperatesWith, mission, league, first, "2", "could work together", at: 200, modality: .possibility),
      relation(.involvedIn, harbour, launch, first, "3", "Harbour Watch, launched in October", at: 500, capacity: "subject"),
      relation(.mentions, first, harbour, first, "1", "HARBOUR WATCH", at: 100, stance: .welcomes),
      relation(.mentions, first, league, first, "1", "Lake League", at: 120, stance: .states),
    ])

  static func records() throws -> GraphRecords { GraphRecords(try GraphBuilder(extraction: extraction).build()) }
}
